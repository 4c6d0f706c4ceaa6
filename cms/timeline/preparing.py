"""Preparing: build and validate what an entry will say, before anything is locked.

The outcome is kept by source (a revision, or a row's digest) and code, so that staging under the lock writes
small rows only. A version that does not validate is refused here, with messages by field and block.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from pydantic import ValidationError as ShapeError
from wagtail.models import Revision

from cms.timeline import checking, entries, parts
from cms.timeline.clock import to_milliseconds
from cms.timeline.collation import title_key
from cms.timeline.contents import Ids, facets_of, links_of
from cms.timeline.models import Content, Facet, Link, Prepared, content_id
from snippets.documents.nodes import Document
from snippets.documents.registry import KINDS, Kind

_ALWAYS = datetime(1900, 1, 1, tzinfo=UTC)
TITLE_FIELDS = ("name", "title", "heading", "question", "label", "siteName")
INHERITED_FIELDS = ("informationOwner", "organisationUnit", "sensitive")


# What an entry says from each of its moments on; the first piece begins with the entry.
Contents = list[tuple[datetime | None, Content | None]]


class Refused(ValidationError):
    """A publication that may not happen; `message_dict` names the fields where it is about one version."""


def prepare_revision(
    revision: Revision, instance: Any = None, *, again: bool = False, allowed: bool = False
) -> Prepared:
    """Prepare a page's or snippet's revision; raises Refused.

    `instance` is what the revision stands for, where the caller has loaded it already. `again` asks the rules
    of what is kept as well: it was allowed once, and what it was checked against may have changed. What was
    `allowed` is not asked again, although what was kept of it is no longer so.
    """
    if instance is None:
        instance = entries.instance_of(revision)
    states = parts.states_with(instance)
    digest = _input_digest(revision.content, states)
    if not allowed:
        return _prepare(instance, entries.revision_source(revision.pk), digest, states=states, again=again)
    return _build(instance, entries.revision_source(revision.pk), digest, states)


def prepare_anew(revision: Revision) -> Prepared:
    """Prepare a revision once more, rules and all, because what it was checked against has changed; raises
    Refused."""
    validate(entries.instance_of(revision))
    return prepare_revision(revision)


def prepare_row(instance: Any) -> Prepared:
    """Prepare an entry whose row is its content: an image, a document, a register; raises Refused."""
    # Mostly there already: who saves a row or rebuilds many makes them before the lock.
    make_sizes(instance)
    (contents,) = _contents([instance])
    digest = _digest([[moment, row and row.digest] for moment, row in contents])
    return _prepare(instance, f"row:{digest[:32]}", digest)


def make_sizes(instance: Any) -> None:
    """Make the sizes that an image is shown in, where they are missing; slow, so not under the lock."""
    make_renditions = getattr(instance, "make_renditions", None)
    if make_renditions is not None:
        make_renditions()


def is_current(prepared: Prepared, revision: Revision) -> bool:
    """Say whether a revision still holds what was prepared."""
    return bool(prepared.input_digest == _input_digest(revision.content, prepared.facts.get("states")))


def validate(instance: Any) -> None:
    """Check a version as it would be published, without keeping anything; raises Refused."""
    _check(instance)
    _contents([instance, *parts.of(instance)])


def _input_digest(content: Any, states: parts.States | None) -> str:
    return _digest(content) if states is None else _digest([content, states])


def _prepare(
    instance: Any, source: str, digest: str, *, states: parts.States | None = None, again: bool = False
) -> Prepared:
    kind = KINDS[instance.kind]
    code = str(kind.schema)
    kept = Prepared.objects.filter(
        entry_id=instance.public_id, source=source, code=code, input_digest=digest
    ).first()
    if kept is None or again:
        _check(instance)
    return kept or _build(instance, source, digest, states)


def _build(instance: Any, source: str, digest: str, states: parts.States | None) -> Prepared:
    own_parts = parts.of(instance)
    built = _contents([instance, *own_parts])
    facts = _facts(instance)
    if states is not None:
        facts |= {"states": states, "model": KINDS[instance.kind].model}
    made = [_prepared(instance, source, digest, built[0], facts)]
    for part, contents in zip(own_parts, built[1:], strict=True):
        made.append(_prepared(part, source, digest, contents, _facts_of_part(part, facts)))
    _keep(made, {row.pk: row for contents in built for _moment, row in contents if row is not None})
    return made[0]


def _prepared(instance: Any, source: str, digest: str, contents: Contents, facts: dict[str, Any]) -> Prepared:
    return Prepared(
        entry_id=instance.public_id,
        source=source,
        code=str(KINDS[instance.kind].schema),
        input_digest=digest,
        pieces=[
            [moment.isoformat() if moment else None, str(row.pk) if row is not None else None]
            for moment, row in contents
        ],
        facts=facts,
    )


def _check(instance: Any) -> None:
    """Raise Refused with every message that stands against publishing, by field."""
    refused = checking.messages(instance)
    if refused:
        raise Refused(refused)


def _contents(instances: list[Any]) -> list[Contents]:
    """Build what entries say from each of their moments on; None where one may not be public."""
    moments = [sorted({to_milliseconds(moment) for moment in instance.moments()}) for instance in instances]
    ids = Ids()
    for instance, own in zip(instances, moments, strict=True):
        for moment in (_ALWAYS, *own):
            instance.document(moment, ids)
    ids.load()
    return [_pieces(instance, own, ids) for instance, own in zip(instances, moments, strict=True)]


def _pieces(instance: Any, moments: list[datetime], ids: Ids) -> Contents:
    found: Contents = []
    for begins in (None, *moments):
        at = begins or _ALWAYS
        content = _content(instance, at, ids) if instance.is_public(at) else None
        if not found or _digest_of(content) != _digest_of(found[-1][1]):
            found.append((begins, content))
    return found


def _digest_of(content: Content | None) -> str | None:
    return content.digest if content is not None else None


def _content(instance: Any, at: datetime, ids: Ids) -> Content:
    kind = KINDS[instance.kind]
    try:
        document: Document = instance.document(at, ids)
    except ShapeError as error:
        raise Refused(
            {"__all__": [f"{problem['loc']}: {problem['msg']}" for problem in error.errors()]}
        ) from error
    full = document.model_dump(mode="json", by_alias=True)
    summary = _summary(kind, full)
    text = _canonical(full)
    title = next((str(full[name]) for name in TITLE_FIELDS if full.get(name)), "")
    number = getattr(instance, kind.sort_number) if kind.sort_number else None
    place = "" if number is None else f":{number}"
    digest = hashlib.sha256(f"{kind.name}:{kind.schema}{place}:{text}".encode()).hexdigest()
    return Content(
        pk=content_id(instance.public_id, digest),
        entry_id=instance.public_id,
        kind=kind.name,
        digest=digest,
        schema=kind.schema,
        document=text,
        summary=_canonical(summary),
        title=title[:300],
        title_key=title_key(title),
        sort_at=_moment(full.get(kind.sort_at)),
        sort_number=None if number is None else int(number),
        starts_at=_moment(full.get("startsAt")),
        ends_at=_moment(full.get("endsAt")),
    )


def _summary(kind: Kind, full: dict[str, Any]) -> dict[str, Any]:
    """Pick the summary's fields; those with an underscore never leave the composer."""
    names = [field.alias or name for name, field in kind.summary.model_fields.items()]
    picked = {name: full[name] for name in names if name in full}
    if kind.page:
        picked["_inherit"] = {name: full[name] for name in INHERITED_FIELDS}
        picked["_navigationTitle"] = full["navigationTitle"]
        picked["_noIndex"] = full["noIndex"]
    if kind.part_of:
        # Its address is a place on its page.
        picked["_page"] = full[kind.part_of]
    if "_away" not in picked and full.get("away"):
        picked["_away"] = full["away"]
    return picked


def _moment(value: Any) -> datetime | None:
    return to_milliseconds(datetime.fromisoformat(value)) if isinstance(value, str) and "T" in value else None


@transaction.atomic
def _keep(prepared: list[Prepared], contents: dict[UUID, Content]) -> None:
    """Keep what was prepared, each content once with its links and facets; four statements."""
    rows = list(contents.values())
    Content.objects.bulk_create(rows, ignore_conflicts=True)
    Link.objects.bulk_create([link for row in rows for link in links_of(row)], ignore_conflicts=True)
    Facet.objects.bulk_create([facet for row in rows for facet in facets_of(row)], ignore_conflicts=True)
    Prepared.objects.bulk_create(
        prepared,
        update_conflicts=True,
        unique_fields=["entry_id", "source", "code"],
        update_fields=["input_digest", "pieces", "facts"],
    )


def _facts(instance: Any) -> dict[str, Any]:
    """Return what staging needs of a version besides its content."""
    if entries.label_of(instance) != entries.PAGES:
        return {"minor": bool(getattr(instance, "minor_change", False))}
    subjects = instance.chosen_subjects()
    target = instance.expiry_target
    return {
        "slug": instance.slug,
        "inMenu": instance.show_in_menus,
        "minor": instance.minor_change,
        "areas": [str(subject.public_id) for subject in subjects if subject.level == "area"],
        "categories": [str(subject.public_id) for subject in subjects if subject.level != "area"],
        "leave": {
            "choice": instance.expiry_action,
            "text": instance.expiry_text,
            "target": str(target.public_id) if target is not None else None,
            "address": instance.expiry_address,
        },
    }


def _facts_of_part(part: Any, whole: dict[str, Any]) -> dict[str, Any]:
    """Return what staging needs of a part besides its content."""
    told = {"mark": part.calendar_mark(), "startsAt": part.starts_at.astimezone(UTC).isoformat()}
    return {"minor": whole["minor"], "calendar": told}


def _canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, cls=DjangoJSONEncoder).encode()).hexdigest()
