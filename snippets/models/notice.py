"""Short notices above or below the content of pages."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.apps import apps
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.dateparse import parse_datetime
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Ids, LinkNode, Target
from snippets.documents.notice import NoticeDocument
from snippets.documents.registry import KINDS
from snippets.fields import NOTICE_FEATURES, CodeListField
from snippets.models.draftable import DraftableSnippet, refuse
from snippets.moments import cut
from snippets.policy import html_refusals, link_label_refusal

MAX_TEXT = 400
LONG_NOTICE = timedelta(days=90)


def page_kinds() -> Iterable[tuple[str, Any]]:
    """Return the kinds of pages that exist, with their Swedish names."""
    return [
        (kind.name, capfirst(apps.get_model(kind.model)._meta.verbose_name))
        for kind in KINDS.values()
        if kind.page
    ]


class Notice(DraftableSnippet):
    """A message shown on many pages during a time: from its planned publication to its unpublication."""

    class Severity(models.TextChoices):
        INFO = "info", _("Information")
        IMPORTANT = "important", _("Viktigt")
        WARNING = "warning", _("Varning")
        CRITICAL = "critical", _("Kris")

    class Placement(models.TextChoices):
        TOP = "top", _("Överst")
        BEFORE_CONTACT = "beforeContact", _("Före kontakt")
        AFTER_CONTACT = "afterContact", _("Efter kontakt")
        IN_CONTENT = "inContent", _("I innehållet")

    class Scope(models.TextChoices):
        SITE = "site", _("Hela webbplatsen")
        SUBTREES = "subtrees", _("Delar av webbplatsen")
        KINDS = "kinds", _("Sidtyper")
        PAGES = "pages", _("Enskilda sidor")

    kind: ClassVar[str] = "notice"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        "emergency",
        "emergency_reason",
    )

    heading = models.CharField(_("Rubrik"), max_length=90)
    text = RichTextField(_("Text"), features=NOTICE_FEATURES, blank=True)
    link_page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Länk till sida"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    link_url = models.URLField(_("Länk till adress"), max_length=500, blank=True)
    link_label = models.CharField(_("Länktext"), max_length=120, blank=True)
    severity = models.CharField(_("Allvarlighetsgrad"), max_length=9, choices=Severity, default=Severity.INFO)
    placement = models.CharField(_("Placering"), max_length=13, choices=Placement, default=Placement.TOP)
    scope = models.CharField(_("Gäller för"), max_length=8, choices=Scope, default=Scope.SITE)
    kinds = CodeListField(_("Sidtyper"), codes=page_kinds)
    priority = models.PositiveSmallIntegerField(
        _("Prioritet"),
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(9)],
        help_text=_("1 är högst, 9 är lägst."),
    )
    emergency = models.BooleanField(_("Nödpublicering"), default=False)
    emergency_reason = models.CharField(_("Skäl"), max_length=300, blank=True)

    panels = [
        FieldPanel("heading"),
        FieldPanel("text"),
        MultiFieldPanel(
            [FieldPanel("link_page"), FieldPanel("link_url"), FieldPanel("link_label")],
            heading=_("Länk"),
        ),
        FieldRowPanel([FieldPanel("severity"), FieldPanel("placement"), FieldPanel("priority")]),
        MultiFieldPanel(
            [
                FieldPanel("scope"),
                FieldPanel("kinds"),
                InlinePanel("notice_targets", label=_("Sida")),
                InlinePanel("notice_excludes", label=_("Undantag")),
            ],
            heading=_("Gäller för"),
        ),
        MultiFieldPanel(
            [FieldPanel("emergency"), FieldPanel("emergency_reason")],
            heading=_("Nödpublicering"),
        ),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [
        index.SearchField("heading"),
        index.AutocompleteField("heading"),
        index.FilterField("severity"),
        index.FilterField("placement"),
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("meddelande")
        verbose_name_plural = _("meddelanden")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(priority__range=(1, 9)),
                name="notice_priority_one_to_nine",
            )
        ]

    def __str__(self) -> str:
        return self.heading

    def clean(self) -> None:
        """Know the start of a notice that stands."""
        super().clean()
        self._go_on()

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """Keep the start with each wording."""
        self._go_on()
        return super().save_revision(*args, **kwargs)

    def _go_on(self) -> None:
        """Let a notice that is corrected while it stands go on since the moment at which it began.

        Wagtail's form leaves a start out that has passed.
        """
        if self.live and self.go_live_at is None and self.live_revision is not None:
            began = self.live_revision.content.get("go_live_at")
            self.go_live_at = cut(parse_datetime(began)) if began else None

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        self._refuse_text(found)
        self._refuse_link(found)
        self._refuse_scope(found)
        if not self.go_live_at and not self.emergency:
            refuse(found, "go_live_at", _("Ange när meddelandet börjar visas."))
        if not self.expire_at and self.severity != self.Severity.CRITICAL:
            refuse(found, "expire_at", _("Ange när meddelandet slutar visas."))
        if self.go_live_at and self.expire_at and self.expire_at <= self.go_live_at:
            refuse(found, "expire_at", _("Meddelandet kan inte sluta innan det börjat."))
        if self.emergency and not self.emergency_reason.strip():
            refuse(found, "emergency_reason", _("Ange skälet till nödpubliceringen."))
        return found

    def warnings(self) -> dict[str, list[str]]:
        """Return what the editor should think of once more, by field."""
        found = super().warnings()
        if self.go_live_at and self.expire_at and self.expire_at - self.go_live_at > LONG_NOTICE:
            refuse(found, "expire_at", _("Meddelandet visas i mer än 90 dagar."))
        self._warn_of_link(found)
        if self.severity == self.Severity.CRITICAL:
            self._warn_of_readers(found)
        return found

    def _warn_of_link(self, found: dict[str, list[str]]) -> None:
        """Ask of the linked page's own end; what else is planned for it, its own form tells."""
        page: Any = self.link_page
        ends = page.expire_at if page is not None else None
        if ends is not None and (self.expire_at is None or ends.timestamp() < self.expire_at.timestamp()):
            refuse(found, "link_page", _("Sidan som länken leder till slutar visas före meddelandet."))

    def _warn_of_readers(self, found: dict[str, list[str]]) -> None:
        """Ask for what everybody can read: the linked page in English and in plain Swedish; two queries."""
        page: Any = self.link_page
        if page is None:
            refuse(found, "link_page", _("Länka till en sida som också finns på engelska och lättläst."))
            return
        if not page.get_translations().filter(locale__language_code="en", live=True).exists():
            refuse(found, "link_page", _("Sidan som länken leder till finns inte på engelska."))
        if page.easy_read_page_id is None:
            refuse(found, "link_page", _("Sidan som länken leder till finns inte på lättläst svenska."))

    def _refuse_text(self, found: dict[str, list[str]]) -> None:
        if len(plain_text(self.text)) > MAX_TEXT:
            refuse(found, "text", _("Texten är längre än 400 tecken."))
        for message in html_refusals(self.text):
            refuse(found, "text", message)

    def _refuse_link(self, found: dict[str, list[str]]) -> None:
        if self.link_page_id and self.link_url:
            refuse(found, "link_url", _("Välj en sida eller en adress, inte båda."))
        if self.link_url and not self.link_url.startswith("https://"):
            refuse(found, "link_url", _("Adressen ska börja med https://."))
        if self.link_url and not self.link_label.strip():
            refuse(
                found,
                "link_label",
                _("En länk till en annan webbplats behöver en länktext."),
            )
        if self.link_label and not (self.link_page_id or self.link_url):
            refuse(found, "link_page", _("Länktexten saknar länk."))
        refusal = link_label_refusal(self.link_label)
        if refusal:
            refuse(found, "link_label", refusal)

    def _refuse_scope(self, found: dict[str, list[str]]) -> None:
        if self.scope in {self.Scope.SUBTREES, self.Scope.PAGES} and not self.notice_targets.all():
            refuse(found, "scope", _("Välj minst en sida."))
        if self.scope == self.Scope.KINDS and not self.kinds:
            refuse(found, "kinds", _("Välj minst en sidtyp."))

    def document(self, at: datetime, ids: Ids) -> NoticeDocument:
        """Return what the notice says; pure. Only the references that its scope uses are named."""
        del at
        by_page = self.scope in {self.Scope.SUBTREES, self.Scope.PAGES}
        targets: list[Any] = list(self.notice_targets.all()) if by_page else []
        excludes: list[Any] = list(self.notice_excludes.all())
        return NoticeDocument(
            heading=self.heading,
            text=stored_html(self.text, ids),
            link=self._link(ids),
            severity=self.severity,
            placement=self.placement,
            starts_at=cut(self.go_live_at),
            ends_at=cut(self.expire_at),
            scope=self.scope,
            targets=tuple(ids("pages.BasePage", row.page_id) for row in targets),
            kinds=tuple(self.kinds) if self.scope == self.Scope.KINDS else (),
            excludes=tuple(ids("pages.BasePage", row.page_id) for row in excludes),
            priority=self.priority,
        )

    def _link(self, ids: Ids) -> LinkNode | None:
        if self.link_page_id:
            target = Target(label=self.link_label, ref=ids("pages.BasePage", self.link_page_id))
            return LinkNode(link=target)
        if self.link_url:
            return LinkNode(link=Target(label=self.link_label, url=self.link_url))
        return None


class NoticeTarget(Orderable):
    """One page that a notice stands on, alone or with everything below it."""

    notice = ParentalKey(Notice, on_delete=models.CASCADE, related_name="notice_targets")
    page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Sida"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("page")]


class NoticeExclude(Orderable):
    """One page below which a notice does not stand."""

    notice = ParentalKey(Notice, on_delete=models.CASCADE, related_name="notice_excludes")
    page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Sida"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("page")]
