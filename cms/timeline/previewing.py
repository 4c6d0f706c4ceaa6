"""An edition that was never recorded: how a draft would look if it were published now. Nothing is saved."""

from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _

from cms.timeline import entries, parts, preparing, rows
from cms.timeline.contents import Ids
from cms.timeline.models import Content, Edition
from cms.timeline.preparing import Refused
from cms.timeline.reading import Reader


def draft_edition(page: Any, reader: Reader) -> Edition:
    """Return a draft as an unsaved edition at the reader's moment; raises Refused when it cannot be shown."""
    content = _content(page, reader)
    parent = _parent(page, reader)
    standing = reader.get(page.public_id)
    edition = Edition(
        entry_id=page.public_id,
        kind=page.kind,
        locale=page.locale.language_code,
        translation_key=page.translation_key,
        valid_from=reader.moment,
        since=reader.moment,
        path=_path(page, parent),
        parent_id=parent.entry_id if parent is not None else None,
        child_order=standing.child_order if standing is not None else [],
        in_menu=page.show_in_menus,
        content=content,
        version=standing.version + 1 if standing is not None else 1,
        first_published_at=standing.first_published_at if standing is not None else reader.moment,
        content_date=standing.content_date if standing is not None and page.minor_change else reader.moment,
        published_at=reader.moment,
        recorded_at=reader.moment,
    )
    _inherit_subjects(edition, page, parent)
    return edition


def draft_parts(page: Any, whole: Edition, reader: Reader) -> list[Edition]:
    """Return the parts of a draft as unsaved editions, beside the page's own."""
    return [
        Edition(
            entry_id=part.public_id,
            kind=part.kind,
            locale=whole.locale,
            valid_from=reader.moment,
            since=reader.moment,
            parent_id=whole.entry_id,
            content=_content(part, reader),
            version=whole.version,
            calendar={"sequence": 0, "previousStartsAt": None},
            inherited_subjects=[*whole.areas, *whole.categories],
            first_published_at=reader.moment,
            content_date=reader.moment,
            published_at=reader.moment,
        )
        for part in parts.of(page)
    ]


def problems(page: Any) -> list[str]:
    """Return what stands against publishing a draft, in words for its editor."""
    try:
        preparing.validate(page)
    except Refused as refused:
        return [
            f"{_label(page, name)}: {message}" if name != "__all__" else message
            for name, messages in refused.message_dict.items()
            for message in messages
        ]
    return []


def _content(page: Any, reader: Reader) -> Content:
    ids = Ids()
    try:
        page.document(reader.moment, ids)
        ids.load()
        return preparing._content(page, reader.moment, ids)
    except Refused:
        raise
    except (TypeError, ValueError) as error:
        # A half-written draft: a field holds something that its document cannot hold.
        raise Refused({"__all__": [_("Utkastet kan inte visas än.")]}) from error


def _parent(page: Any, reader: Reader) -> Edition | None:
    parent = page.get_parent() if page.path and page.depth > 1 else None
    return reader.get(parent.public_id) if parent is not None else None


def _path(page: Any, parent: Edition | None) -> str:
    row = entries.Row(
        label=entries.PAGES,
        pk=page.pk,
        entry_id=page.public_id,
        kind=page.kind,
        locale=page.locale.language_code,
        depth=page.depth or 0,
    )
    root = rows.root_path(row)
    if root is not None:
        return root
    return f"{parent.path}{page.slug}/" if parent is not None and parent.path and page.slug else ""


def _inherit_subjects(edition: Edition, page: Any, parent: Edition | None) -> None:
    """Let the parent's subjects flow down where the draft has none of its own."""
    own = page.chosen_subjects()
    areas = [str(subject.public_id) for subject in own if subject.level == "area"]
    categories = [str(subject.public_id) for subject in own if subject.level != "area"]
    edition.areas = areas or (parent.areas if parent is not None else [])
    edition.categories = categories or (parent.categories if parent is not None else [])
    edition.inherited_subjects = [
        subject for subject in (*edition.areas, *edition.categories) if subject not in (*areas, *categories)
    ]


def _label(page: Any, name: str) -> str:
    try:
        return str(page._meta.get_field(name).verbose_name).capitalize()
    except (FieldDoesNotExist, AttributeError):
        return name
