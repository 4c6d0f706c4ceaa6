"""What a copy keeps of what it was copied from, and what it begins anew (DOMAIN.md section 6.9).

Models say in `emptied_in_copy` which of their fields belong to the original alone; in streams, moments and
recorded consents do. Parts of a copy have ids of their own: links and editions tell them apart.
"""

from typing import Any
from uuid import UUID, uuid5

from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models.copying import _copy

_CONSENT = "consent"
_NEVER_PUBLISHED: dict[str, Any] = {
    "live": False,
    "live_revision": None,
    "has_unpublished_changes": False,
    "first_published_at": None,
    "last_published_at": None,
    "locked": False,
    "locked_at": None,
    "locked_by": None,
}


def copy_of(source: Any) -> Any:
    """Return an unsaved copy of shared content: its newest draft, as an entry of its own."""
    newest = source.get_latest_revision_as_object() if hasattr(source, "latest_revision") else source
    excluded = [
        "id",
        *getattr(newest, "default_exclude_fields_in_copy", ()),
        *getattr(newest, "exclude_fields_in_copy", ["public_id"]),
    ]
    copied, _rows = _copy(newest, exclude_fields=excluded)
    for name, value in _NEVER_PUBLISHED.items():
        if hasattr(copied, name):
            setattr(copied, name, value)
    begin_anew(copied)
    return copied


def begin_anew(instance: Any) -> None:
    """Let a copy, with its rows, be an entry of its own: new ids of parts, and nothing that was the
    original's alone."""
    _renew(instance, instance.public_id, empties=True)


def renew_parts(instance: Any) -> None:
    """Give the parts of a translation ids of their own; what they say, and when, is the same as it was."""
    _renew(instance, instance.public_id, empties=False)


def _renew(instance: Any, namespace: UUID, *, empties: bool) -> None:
    if empties:
        for name in getattr(instance, "emptied_in_copy", ()):
            setattr(instance, name, instance._meta.get_field(name).get_default())
    for field in instance._meta.get_fields():
        if isinstance(field, StreamField):
            raw = _renewed(
                field.stream_block, list(getattr(instance, field.name).raw_data), namespace, empties
            )
            setattr(instance, field.name, StreamValue(field.stream_block, raw, is_lazy=True))
    for relation in get_all_child_relations(type(instance)):
        manager = getattr(instance, relation.get_accessor_name())
        rows = list(manager.all())
        for row in rows:
            _renew(row, getattr(row, "public_id", namespace), empties=empties)
        # What was read is a row of its own each time; this is what the copy has from now on.
        manager.set(rows)


def _renewed(block: Any, raw: Any, namespace: UUID, empties: bool) -> Any:
    if isinstance(block, blocks.StreamBlock):
        return [
            _part(block.child_blocks.get(part.get("type")), part, namespace, empties) for part in raw or ()
        ]
    if isinstance(block, blocks.ListBlock):
        return [_item(block.child_block, item, namespace, empties) for item in raw or ()]
    if isinstance(block, blocks.StructBlock):
        return {**(raw or {})} | {
            name: _field(name, child, raw[name], namespace, empties)
            for name, child in block.child_blocks.items()
            if name in (raw or {})
        }
    return None if empties and getattr(block, "emptied_in_copy", False) else raw


def _field(name: str, block: Any, raw: Any, namespace: UUID, empties: bool) -> Any:
    if empties and name == _CONSENT and isinstance(block, blocks.BooleanBlock):
        return False
    return _renewed(block, raw, namespace, empties)


def _item(block: Any, item: Any, namespace: UUID, empties: bool) -> Any:
    is_kept = isinstance(item, dict) and {"type", "value"} <= item.keys()
    return _part(block, item, namespace, empties) if is_kept else _renewed(block, item, namespace, empties)


def _part(block: Any, part: dict[str, Any], namespace: UUID, empties: bool) -> dict[str, Any]:
    value = _renewed(block, part.get("value"), namespace, empties) if block is not None else part.get("value")
    return {**part, "value": value} | ({"id": str(uuid5(namespace, part["id"]))} if part.get("id") else {})
