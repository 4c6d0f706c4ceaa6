"""The course page: what the association offers, with its occasions."""

from collections.abc import Iterable
from dataclasses import astuple
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable

from pages import occasions
from pages.blocks.programme import (
    ProgrammeItemBlock,
    SpeakerBlock,
    stored_programme,
    stored_speakers,
)
from pages.documents.course import CourseDocument, ShownOccasion
from pages.fields import BodyField
from pages.models.base import BasePage
from pages.models.course_rules import course_refusals, course_warnings
from pages.models.occurrence import CourseOccurrence
from pages.models.seats import seats_of
from pages.models.stored import ref
from pages.occasions import Occasion
from snippets.documents.nodes import Ids, Ref
from snippets.fields import CodeListField, TextListField

MAX_OCCASIONS = 60
ACCESSIBILITY = (
    ("hearingLoop", _("Hörslinga")),
    ("signInterpreter", _("Teckenspråkstolk")),
    ("textInterpreter", _("Skrivtolk")),
    ("wheelchair", _("Plats för rullstol")),
    ("stepFree", _("Inga trappor eller trösklar")),
    ("companion", _("Ledsagare utan avgift")),
)


def accessibility_codes() -> tuple[tuple[str, Any], ...]:
    """Return what a place may offer, with the words for it."""
    return ACCESSIBILITY


class CoursePage(BasePage):
    """A course, conference, seminar, webinar or network meeting: the offer, with its occasions inside."""

    class EventKind(models.TextChoices):
        COURSE = "course", _("Kurs")
        CONFERENCE = "conference", _("Konferens")
        SEMINAR = "seminar", _("Seminarium")
        WEBINAR = "webinar", _("Webbinarium")
        NETWORK_MEETING = "networkMeeting", _("Nätverksträff")

    kind = "course"
    subjects_required = True
    emptied_in_copy = (*BasePage.emptied_in_copy, "recording_url")

    event_kind = models.CharField(
        _("Evenemangstyp"), max_length=14, choices=EventKind, default=EventKind.COURSE
    )
    date_coming = models.BooleanField(
        _("Datum kommer"), default=False, help_text=_("Visas när inget tillfälle ligger framåt i tiden.")
    )
    learning_outcomes = TextListField(_("Lärandemål"))
    prerequisites = models.TextField(_("Förkunskaper"), max_length=1000, blank=True)
    programme = BodyField([("item", ProgrammeItemBlock())], verbose_name=_("Program"), blank=True)
    programme_coming = models.BooleanField(_("Program kommer"), default=False)
    speakers = BodyField([("speaker", SpeakerBlock())], verbose_name=_("Medverkande"), blank=True)
    accessibility = CodeListField(_("Tillgänglighet på plats"), codes=accessibility_codes)
    accessibility_text = models.TextField(_("Mer om tillgängligheten"), max_length=600, blank=True)
    network = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Nätverk"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    recording_url = models.URLField(
        _("Inspelning"),
        max_length=500,
        blank=True,
        help_text=_("När allt är genomfört visas sidan som ett inspelat evenemang."),
    )

    content_panels = [
        *BasePage.content_panels[:2],
        FieldPanel("event_kind"),
        InlinePanel("occurrences", label=_("Tillfälle"), heading=_("Tillfällen"), max_num=MAX_OCCASIONS),
        FieldPanel("date_coming"),
        *BasePage.content_panels[2:4],
        MultiFieldPanel(
            [FieldPanel("programme"), FieldPanel("programme_coming"), FieldPanel("speakers")],
            heading=_("Program och medverkande"),
        ),
        MultiFieldPanel(
            [FieldPanel("learning_outcomes"), FieldPanel("prerequisites")], heading=_("Innehåll och nivå")
        ),
        MultiFieldPanel(
            [FieldPanel("accessibility"), FieldPanel("accessibility_text")],
            heading=_("Tillgänglighet på plats"),
        ),
        InlinePanel("organisers", label=_("Arrangör"), heading=_("Arrangörer")),
        InlinePanel("co_organisers", label=_("Medarrangör"), heading=_("Medarrangörer")),
        PageChooserPanel("network", page_type="pages.NetworkPage"),
        FieldPanel("recording_url"),
        *BasePage.content_panels[4:],
    ]

    parent_page_types = ["pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("kurs eller konferens")
        verbose_name_plural = _("kurser och konferenser")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        for field, message in course_refusals(self):
            found.setdefault(field, []).append(message)
        return found

    def warnings(self) -> dict[str, list[str]]:
        return super().warnings() | course_warnings(self)

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """Let each version hold occasions of this page only, with the clock by which they were planned.

        A page that was copied holds another one's.
        """
        found = list(self.occurrences.all())
        for occurrence in found:
            occurrence.settle(self.public_id)
            occurrence.note_clock()
        self.occurrences.set(found)
        return super().save_revision(*args, **kwargs)

    def copy_all_child_relations(self, target: Any, *args: Any, **kwargs: Any) -> Any:
        """Copy the rows of a page; the copy's occasions are its own."""
        copied = super().copy_all_child_relations(target, *args, **kwargs)
        for occurrence in target.occurrences.all():
            occurrence.made_for = self.public_id
            occurrence.settle(target.public_id)
        return copied

    def parts(self) -> list[CourseOccurrence]:
        """Return the occasions that have a time, in the editor's order, each with its seats.

        Their numbers stand outside the versions and are asked for once: one instance tells one story.
        """
        found = [occurrence for occurrence in self.occurrences.all() if occurrence.is_timed]
        ids = [occurrence.public_id for occurrence in found]
        known_ids, seats = self.__dict__.get("_seats", (None, {}))
        if known_ids != ids:
            seats = seats_of(ids)
            self.__dict__["_seats"] = (ids, seats)
        for occurrence in found:
            occurrence.page = self
            occurrence.seats = seats[occurrence.public_id]
        return found

    def all_occasions(self) -> list[CourseOccurrence]:
        """Return the occasions of the newest version and of the published one, in the order of time."""
        newest = self.get_latest_revision_as_object()
        found = {part.public_id: part for part in (*self.parts(), *newest.parts())}
        return sorted(found.values(), key=lambda part: (part.occasion.starts_at, part.occasion.ends_at))

    def parts_states(self) -> dict[str, list[Any]]:
        """Return the seats of all occasions by their ids, to compare with those of another moment."""
        return {str(part.public_id): list(astuple(part.seats)) for part in self.parts()}

    @classmethod
    def states_of(cls, ids: Iterable[UUID]) -> dict[str, list[Any]]:
        """Return the seats that occasions have now, by their ids; one query."""
        return {str(key): list(astuple(seats)) for key, seats in seats_of(list(ids)).items()}

    def moments(self) -> list[datetime]:
        """Return the moments of all occasions; that one leaves calendars changes nothing here."""
        found = [occasions.occurrence_moments(part.occasion) for part in self.parts()]
        return sorted({moment for moments in found for moment in moments})

    def document(self, at: datetime, ids: Ids) -> CourseDocument:
        parts = self.parts()
        facts = [part.occasion for part in parts]
        return CourseDocument(
            **self.common(ids),
            event_kind=self.event_kind,
            state=occasions.course_state(
                facts, at, date_coming=self.date_coming, recorded=bool(self.recording_url)
            ),
            next_starts_at=occasions.next_starts_at(facts, at),
            registration_status=occasions.course_registration(facts, at),
            shown_occasion=_shown(parts, facts, at),
            organisers=_organising(self.organisers, ids),
            co_organisers=_organising(self.co_organisers, ids),
            learning_outcomes=tuple(self.learning_outcomes),
            prerequisites=self.prerequisites or None,
            programme=stored_programme(self.programme.raw_data),
            programme_coming=self.programme_coming,
            speakers=stored_speakers(self.speakers.raw_data),
            accessibility=tuple(self.accessibility),
            accessibility_text=self.accessibility_text or None,
            network=ref(ids, "pages.BasePage", self.network_id),
            recording_url=self.recording_url or None,
            date_coming=self.date_coming,
            occurrences=tuple(Ref(ref=part.public_id) for part in parts),
        )


class Organising(Orderable):
    """Who arranges a course: a partner, or a unit of the association."""

    partner = models.ForeignKey(
        "snippets.Partner",
        verbose_name=_("Partner"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    organisation_unit = models.ForeignKey(
        "snippets.OrganisationUnit",
        verbose_name=_("Egen enhet"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    panels = [FieldRowPanel([FieldPanel("organisation_unit"), FieldPanel("partner")])]

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("arrangör")
        verbose_name_plural = _("arrangörer")


class CourseOrganiser(Organising):
    """One of those who arrange a course."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="organisers")

    class Meta(Organising.Meta):
        pass


class CourseCoOrganiser(Organising):
    """One of those who help to arrange a course."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="co_organisers")

    class Meta(Organising.Meta):
        verbose_name = _("medarrangör")
        verbose_name_plural = _("medarrangörer")


def _organising(rows: Any, ids: Ids) -> tuple[Ref[Any], ...]:
    """Return references to those whom rows name, in the editor's order."""
    named = [
        ("snippets.Partner", row.partner_id)
        if row.partner_id
        else ("snippets.OrganisationUnit", row.organisation_unit_id)
        for row in rows.all()
    ]
    return tuple(Ref(ref=ids(label, key)) for label, key in named if key is not None)


def _shown(parts: list[CourseOccurrence], facts: list[Occasion], at: datetime) -> ShownOccasion | None:
    """Return what lists say of the occasion that stands for the course."""
    shown = occasions.shown_occasion(facts, at)
    if shown is None:
        return None
    part = next(part for part, fact in zip(parts, facts, strict=True) if fact is shown)
    return ShownOccasion(
        starts_at=shown.starts_at,
        ends_at=shown.ends_at,
        date_only=part.date_only,
        attendance_mode=part.attendance_mode,
        locality=part.place.locality,
        event_status=occasions.event_status(shown, at),
        registration_status=occasions.registration_status(shown, at),
        registration_required=shown.registration_required,
        registration_opens_at=shown.registration_opens_at,
        closes_at=shown.closes_at,
    )
