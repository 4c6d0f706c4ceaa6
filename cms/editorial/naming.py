"""What public names an entry: what an editor sees before taking it down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.editorial.moments import brief
from cms.timeline import outlook
from snippets.documents.registry import KINDS


@dataclass
class Holder:
    """Something that the public sees, or will see, and that names the entry."""

    entry_id: UUID
    title: str
    kind: str
    when: str
    owned: bool


def holders_of(entry: Any, now: datetime) -> list[Holder]:
    """Return what names an entry, by its first time: what is public now comes first; one query."""
    found: dict[UUID, Holder] = {}
    for edition, as_owner in outlook.naming(entry.public_id, now):
        if edition.entry_id in found:
            found[edition.entry_id].owned |= as_owner
            continue
        when = (
            _("Syns nu")
            if edition.valid_from <= now
            else _("Schemalagd {moment}").format(moment=brief(edition.valid_from))
        )
        model = apps.get_model(KINDS[edition.kind].model)
        found[edition.entry_id] = Holder(
            edition.entry_id,
            edition.title,
            capfirst(model._meta.verbose_name),
            when,
            owned=as_owner,
        )
    return list(found.values())
