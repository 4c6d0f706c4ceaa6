"""One occasion of a course, with its own registration, edition, list and calendar entry."""

import hashlib
import json
import uuid
from datetime import datetime
from typing import ClassVar, cast

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Orderable

from pages import occasions
from pages.blocks.part import listed
from pages.blocks.price import PriceBlock, stored_prices
from pages.blocks.programme import SessionBlock, stored_sessions
from pages.documents.occurrence import OccurrenceDocument
from pages.fields import BodyField, DeadlineField, known_zone
from pages.models.occurrence_rules import OF_ONE_OCCASION, occurrence_refusals
from pages.models.stored import ref
from pages.occasions import EventStatus, Occasion, Place, Seats
from snippets.documents.nodes import Ids, Ref
from snippets.moments import by_clock, cut

ANCHOR = "tillfalle-"
_SIGNS = 8
_MARK = 16
_DAY = len("2027-03-01")
_MOMENTS = ("starts_at", "ends_at", "registration_opens_at", "registration_deadline")


class NotTimed(Exception):
    """A draft's occasion has no time yet, so nothing can be said of it."""


class CourseOccurrence(Orderable):
    """One occasion. It is edited, reviewed and published with its course, and public exactly while that is.

    Its seats stand outside the versions (`OccurrenceSeats`); `CoursePage.parts` puts them on the instance.
    """

    class AttendanceMode(models.TextChoices):
        ONSITE = "onsite", _("På plats")
        ONLINE = "online", _("Online")
        MIXED = "mixed", _("På plats och online")

    class EventStatus(models.TextChoices):
        SCHEDULED = "scheduled", _("Enligt plan")
        RESCHEDULED = "rescheduled", _("Flyttat till ny tid")
        MOVED_ONLINE = "movedOnline", _("Flyttat till nätet")
        POSTPONED = "postponed", _("Framflyttat, nytt datum kommer")
        CANCELLED = "cancelled", _("Inställt")

    kind: ClassVar[str] = "courseOccurrence"
    emptied_in_copy: ClassVar[tuple[str, ...]] = OF_ONE_OCCASION

    page = ParentalKey("pages.CoursePage", on_delete=models.CASCADE, related_name="occurrences")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    # The public id of the page that it was made for: another one's was copied.
    made_for = models.UUIDField(null=True, blank=True, editable=False)
    title = models.CharField(
        _("Tillfällets namn"),
        max_length=120,
        blank=True,
        help_text=_("Lämnas tomt för att använda sidans rubrik."),
    )
    starts_at = models.DateTimeField(_("Startar"), null=True, blank=True)
    ends_at = models.DateTimeField(_("Slutar"), null=True, blank=True)
    time_zone = models.CharField(
        _("Tidszon"), max_length=40, default="Europe/Stockholm", validators=[known_zone]
    )
    # What the clock on the wall shows then, should the zone's rules be changed before.
    starts_by_clock = models.CharField(max_length=16, blank=True, editable=False)
    ends_by_clock = models.CharField(max_length=16, blank=True, editable=False)
    date_only = models.BooleanField(
        _("Visa endast datum"),
        default=False,
        help_text=_("Start är midnatt när första dagen börjar, slut är midnatt när sista dagen är över."),
    )
    sessions = BodyField([("session", SessionBlock())], verbose_name=_("Delträffar"), blank=True)
    attendance_mode = models.CharField(
        _("Form"), max_length=6, choices=AttendanceMode, default=AttendanceMode.ONSITE
    )
    locality = models.CharField(_("Ort"), max_length=80, blank=True)
    venue = models.CharField(_("Lokal"), max_length=120, blank=True)
    address = models.CharField(_("Adress"), max_length=160, blank=True)
    municipality = models.ForeignKey(
        "snippets.Municipality",
        verbose_name=_("Kommun"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    online_url = models.URLField(
        _("Länk till mötet"),
        max_length=500,
        blank=True,
        help_text=_("Visas aldrig för besökare, varken på sidan eller i kalendern."),
    )
    prices = BodyField([("price", PriceBlock())], verbose_name=_("Priser"), blank=True, max_num=8)
    is_free = models.BooleanField(_("Kostnadsfritt"), default=False)
    registration_required = models.BooleanField(_("Anmälan krävs"), default=True)
    registration_opens_at = models.DateTimeField(_("Anmälan öppnar"), null=True, blank=True)
    registration_deadline = DeadlineField(
        _("Sista anmälningsdag"),
        null=True,
        blank=True,
        help_text=_("Skriv bara en dag, så gäller anmälan till och med den dagen."),
    )
    registration_url = models.URLField(
        _("Anmälningslänk"),
        max_length=500,
        blank=True,
        help_text=_("Visas bara medan anmälan är öppen."),
    )
    event_status = models.CharField(
        _("Status"), max_length=11, choices=EventStatus, default=EventStatus.SCHEDULED
    )
    status_reason = models.CharField(
        _("Orsak"),
        max_length=200,
        blank=True,
        help_text=_("Skriv vad som har hänt och vad den som är anmäld ska göra."),
    )
    cancellation_policy = models.TextField(_("Avbokningsregler"), max_length=600, blank=True)
    documents = BodyField(
        [("document", DocumentChooserBlock(label=_("Dokument")))],
        verbose_name=_("Dokumentation"),
        blank=True,
        max_num=12,
    )

    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("date_only"),
                FieldRowPanel([FieldPanel("event_status"), FieldPanel("status_reason")]),
            ],
            heading=_("Tid och status"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("attendance_mode"),
                FieldRowPanel([FieldPanel("locality"), FieldPanel("municipality")]),
                FieldRowPanel([FieldPanel("venue"), FieldPanel("address")]),
                FieldPanel("online_url"),
            ],
            heading=_("Plats"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("registration_required"),
                FieldPanel("registration_url"),
                FieldRowPanel([FieldPanel("registration_deadline"), FieldPanel("registration_opens_at")]),
            ],
            heading=_("Anmälan"),
        ),
        MultiFieldPanel(
            [FieldPanel("is_free"), FieldPanel("prices"), FieldPanel("cancellation_policy")],
            heading=_("Pris"),
        ),
        MultiFieldPanel(
            [FieldPanel("title"), FieldPanel("sessions"), FieldPanel("documents")], heading=_("Mer")
        ),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("tillfälle")
        verbose_name_plural = _("tillfällen")

    def __str__(self) -> str:
        return f"{self.title or self.page.title} {self.day}".strip()

    @property
    def is_timed(self) -> bool:
        """Return whether the occasion has a time yet."""
        return self.starts_at is not None and self.ends_at is not None

    @property
    def day(self) -> str:
        """Return the local day on which the occasion begins, as a text; none without a time."""
        return by_clock(self.starts_at, self.time_zone)[:_DAY]

    @property
    def seats(self) -> Seats:
        """Return the seats that were put on the instance; no limit where none were."""
        return self.__dict__.get("_seats") or Seats()

    @seats.setter
    def seats(self, seats: Seats) -> None:
        self.__dict__["_seats"] = seats

    @property
    def occasion(self) -> Occasion:
        """Return what the rules need to know; raises NotTimed where there is no time yet."""
        if self.starts_at is None or self.ends_at is None:
            raise NotTimed
        return Occasion(
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            event_status=cast(EventStatus, self.event_status),
            registration_required=self.registration_required,
            registration_opens_at=self.registration_opens_at,
            registration_deadline=self.registration_deadline,
            seats=self.seats,
        )

    @property
    def place(self) -> Place:
        """Return where to come to; what moved online has left its place."""
        if self.attendance_mode == self.AttendanceMode.ONLINE:
            return Place()
        return Place(self.locality or None, self.venue or None, self.address or None, self.municipality_id)

    @property
    def anchor(self) -> str:
        """Return where on the course's page the occasion stands."""
        return ANCHOR + self.public_id.hex[:_SIGNS]

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version of the occasion, by field."""
        return occurrence_refusals(self)

    def settle(self, page_id: uuid.UUID) -> None:
        """Belong to a page; what was copied from another one becomes an occasion of its own."""
        if self.made_for not in (None, page_id):
            self.public_id = uuid.uuid5(page_id, str(self.public_id))
        self.made_for = page_id

    def note_clock(self) -> None:
        """Cut moments to milliseconds, which is what a revision keeps, and note the clock on the wall."""
        for name in _MOMENTS:
            setattr(self, name, cut(getattr(self, name)))
        self.starts_by_clock = by_clock(self.starts_at, self.time_zone)
        self.ends_by_clock = by_clock(self.ends_at, self.time_zone)

    def calendar_mark(self) -> str:
        """Return a digest of what people have in their calendars: time, place, form and status."""
        said = [
            *(str(cut(moment).timestamp()) if moment else None for moment in (self.starts_at, self.ends_at)),
            [self.time_zone, self.date_only],
            [self.place.locality, self.place.venue, self.place.address, str(self.place.municipality_id)],
            [self.attendance_mode, self.event_status],
        ]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:_MARK]

    def is_public(self, at: datetime) -> bool:
        """Return whether it may be public at all; the course's own state decides."""
        del at
        return True

    def moments(self) -> list[datetime]:
        """Return when registration opens and closes, the start, the end and when it leaves calendars."""
        return [*occasions.occurrence_moments(self.occasion), self.occasion.leaves_calendars_at]

    def document(self, at: datetime, ids: Ids) -> OccurrenceDocument:
        """Return what the occasion says of itself at a moment; pure apart from its seats."""
        facts = self.occasion
        status = occasions.registration_status(facts, at)
        return OccurrenceDocument(
            course=Ref(ref=self.page.public_id),
            title=self.title or self.page.title,
            anchor=self.anchor,
            starts_at=facts.starts_at,
            ends_at=facts.ends_at,
            time_zone=self.time_zone,
            date_only=self.date_only,
            sessions=stored_sessions(self.sessions.raw_data),
            attendance_mode=self.attendance_mode,
            locality=self.place.locality,
            venue=self.place.venue,
            address=self.place.address,
            municipality=ref(ids, "snippets.Municipality", self.place.municipality_id),
            prices=stored_prices(self.prices.raw_data),
            is_free=self.is_free,
            registration_required=self.registration_required,
            registration_opens_at=self.registration_opens_at,
            registration_deadline=self.registration_deadline,
            registration_url=self._registration_url(status),
            registration_status=status,
            capacity=self.seats.capacity,
            seats_left=self.seats.left,
            waiting_list=self.seats.waiting_list,
            event_status=occasions.event_status(facts, at),
            ended=at >= facts.ends_at,
            in_calendar=at < facts.leaves_calendars_at,
            status_reason=self.status_reason or None,
            cancellation_policy=self.cancellation_policy or None,
            documents=tuple(
                Ref(ref=ids("snippets.SiteDocument", key)) for key in listed(self.documents.raw_data) if key
            ),
        )

    def _registration_url(self, status: str) -> str | None:
        return self.registration_url or None if status in occasions.OPEN_STATUSES else None
