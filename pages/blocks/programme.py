"""What happens when: the parts of a programme, the meetings of an occasion, and who takes part."""

from datetime import datetime
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.moment import MomentBlock, moment_of
from pages.blocks.part import listed
from snippets.documents.nodes import Document, Moment


class ProgrammeItem(Document):
    """One part of a programme."""

    starts_at: Moment
    ends_at: Moment
    title: str
    speakers: str | None


class Session(Document):
    """One meeting of an occasion that has several."""

    starts_at: Moment
    ends_at: Moment
    title: str


class Speaker(Document):
    """Somebody who takes part, as they are announced."""

    name: str
    title: str | None
    organisation: str | None


class ProgrammeItemBlock(blocks.StructBlock):
    """One part of a programme."""

    starts_at = MomentBlock(label=_("Börjar"))
    ends_at = MomentBlock(label=_("Slutar"))
    title = blocks.CharBlock(label=_("Programpunkt"), max_length=160)
    speakers = blocks.CharBlock(label=_("Medverkande"), required=False, max_length=200)

    class Meta:
        icon = "time"
        label = _("Programpunkt")
        label_format = "{starts_at} {title}"
        description = _("Vad som händer, mellan vilka klockslag och med vem.")
        preview_value: ClassVar[dict[str, Any]] = {
            "starts_at": "2026-10-06T09:00:00+02:00",
            "ends_at": "2026-10-06T10:15:00+02:00",
            "title": "Så läser ni er egen statistik",
            "speakers": "Bo Exempelsson",
        }


class SessionBlock(blocks.StructBlock):
    """One meeting of an occasion."""

    starts_at = MomentBlock(label=_("Börjar"))
    ends_at = MomentBlock(label=_("Slutar"))
    title = blocks.CharBlock(label=_("Delträff"), max_length=120)

    class Meta:
        icon = "time"
        label = _("Delträff")
        label_format = "{starts_at} {title}"
        description = _("En av flera träffar under samma tillfälle.")
        preview_value: ClassVar[dict[str, Any]] = {
            "starts_at": "2026-10-06T09:00:00+02:00",
            "ends_at": "2026-10-06T12:00:00+02:00",
            "title": "Uppstart",
        }


class SpeakerBlock(blocks.StructBlock):
    """Somebody who takes part and has agreed to be announced."""

    name = blocks.CharBlock(label=_("Namn"), max_length=120)
    title = blocks.CharBlock(label=_("Titel"), required=False, max_length=120)
    organisation = blocks.CharBlock(label=_("Organisation"), required=False, max_length=120)
    consent = blocks.BooleanBlock(
        label=_("Personen har godkänt att namnet visas"), help_text=_("Visas inte för besökare.")
    )

    class Meta:
        icon = "user"
        label = _("Medverkande")
        label_format = "{name}"
        description = _("En person som medverkar och har godkänt att namnet visas.")
        preview_value: ClassVar[dict[str, Any]] = {
            "name": "Cilla Provberg",
            "title": "Strateg",
            "organisation": "Exempelkommunen",
            "consent": True,
        }


def stored_programme(raw_data: Any) -> tuple[ProgrammeItem, ...]:
    """Return the parts of a programme from a raw stream, without those that have no time yet."""
    return tuple(
        ProgrammeItem(
            starts_at=starts_at,
            ends_at=ends_at,
            title=value.get("title") or "",
            speakers=value.get("speakers") or None,
        )
        for starts_at, ends_at, value in timed(raw_data)
    )


def stored_sessions(raw_data: Any) -> tuple[Session, ...]:
    """Return the meetings of an occasion from a raw stream, without those that have no time yet."""
    return tuple(
        Session(starts_at=starts_at, ends_at=ends_at, title=value.get("title") or "")
        for starts_at, ends_at, value in timed(raw_data)
    )


def stored_speakers(raw_data: Any) -> tuple[Speaker, ...]:
    """Return who takes part from a raw stream."""
    return tuple(
        Speaker(
            name=value["name"],
            title=value.get("title") or None,
            organisation=value.get("organisation") or None,
        )
        for value in listed(raw_data)
        if value.get("name")
    )


def timed(raw_data: Any) -> list[tuple[datetime, datetime, dict[str, Any]]]:
    """Return start, end and value of each part of a raw stream that has both."""
    found = [
        (moment_of(value.get("starts_at")), moment_of(value.get("ends_at")), value)
        for value in listed(raw_data)
    ]
    return [
        (starts_at, ends_at, value)
        for starts_at, ends_at, value in found
        if starts_at is not None and ends_at is not None
    ]
