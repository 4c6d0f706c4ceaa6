"""The base page: what every page has, whatever its type."""

import uuid
from datetime import datetime
from typing import Any, ClassVar, cast

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.locks import BaseLock, ScheduledForPublishLock
from wagtail.models.pages import AbstractPageMeta, DefaultBasePageMixin
from wagtail.search import index

from pages.blocks.body import BodyBlock
from pages.blocks.link import LinkBlock
from pages.blocks.video import VideoBlock
from pages.documents.page import PageDocument
from pages.fields import BodyField
from pages.models import panels, rules, stored
from pages.models.levels import LevelledPage
from pages.permissions import SitePageTester
from snippets.documents.nodes import Document, Ids
from snippets.wording import title_warnings

MAX_RELATED = 8


class BasePage(DefaultBasePageMixin, LevelledPage):
    """A page of any type. A row is a page in the editors' tree; what the public sees stands in the timeline.

    `public_id` is the page's identity for everybody outside: it survives moves, new addresses and imports.
    """

    class ContactMode(models.TextChoices):
        DIRECT = "direct", _("Telefon och e-post visas")
        FORM = "form", _("Namn och titel, länk till kontaktformulär")
        NONE = "none", _("Inga kontaktpersoner visas")

    class ExpiryAction(models.TextChoices):
        NOT_FOUND = "notFound", _("Finns inte")
        GONE = "gone", _("Borttagen, med kort text")
        REDIRECT = "redirect", _("Hänvisa vidare")
        WITHDRAWN = "withdrawn", _("Indragen men läsbar")

    class Retention(models.TextChoices):
        KEEP = "keep", _("Bevaras")
        WHEN_OBSOLETE = "whenObsolete", _("Gallras vid inaktualitet")
        AFTER_YEARS = "afterYears", _("Gallras efter antal år")

    is_creatable = False
    kind: ClassVar[str] = ""
    body_required: ClassVar[bool] = False
    subjects_required: ClassVar[bool] = False
    lead_required: ClassVar[bool] = True
    # Whether a title may be a question.
    may_ask: ClassVar[bool] = False
    field_names: ClassVar[dict[str, Any]] = panels.FIELD_NAMES
    # What the timeline needs of a copy is its own identity.
    exclude_fields_in_copy: ClassVar[list[str]] = ["public_id"]
    # What else a copy begins without, though a translation has it (snippets/copies.py).
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *("go_live_at", "expire_at", "minor_change", "change_note", "record_number"),
    )

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    # Public is only what was published: a row made by code starts hidden.
    live = models.BooleanField(default=False, editable=False)
    navigation_title = models.CharField(_("Menynamn"), max_length=40, blank=True)
    lead = models.TextField(_("Ingress"), max_length=300, blank=True)
    hero_image = models.ForeignKey(
        "snippets.SiteImage",
        verbose_name=_("Toppbild"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    hero_alt = models.CharField(_("Alternativtext"), max_length=200, blank=True)
    hero_decorative = models.BooleanField(_("Dekorativ bild"), default=False)
    body = BodyField(BodyBlock(), verbose_name=_("Innehåll"), blank=True)
    related = BodyField([("link", LinkBlock())], verbose_name=_("Relaterat"), blank=True, max_num=MAX_RELATED)
    no_index = models.BooleanField(_("Visa inte i sökmotorer"), default=False)
    easy_read_page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Lättläst version"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # May be null as the code of before writes it, while a deployment is under way; reads as empty.
    sign_language_video = BodyField(
        [("video", VideoBlock())], verbose_name=_("Teckenspråksfilm"), null=True, blank=True, max_num=1
    )
    information_owner = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Informationsansvarig"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Lämnas tomt för att ärvas från sidan ovanför."),
    )
    contact_mode = models.CharField(
        _("Kontaktsätt"), max_length=8, choices=ContactMode, default=ContactMode.DIRECT
    )
    organisation_unit = models.ForeignKey(
        "snippets.OrganisationUnit",
        verbose_name=_("Ansvarig enhet"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    minor_change = models.BooleanField(_("Mindre ändring"), default=False)
    change_note = models.CharField(_("Vad är ändrat"), max_length=200, blank=True)
    expiry_action = models.CharField(
        _("Vid avpublicering"), max_length=12, choices=ExpiryAction, default=ExpiryAction.NOT_FOUND
    )
    expiry_text = models.CharField(_("Text vid avpublicering"), max_length=300, blank=True)
    expiry_address = models.URLField(_("Hänvisa till adress"), max_length=500, blank=True)
    expiry_target = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Hänvisa till sida"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    review_months = models.PositiveSmallIntegerField(
        _("Granskningsintervall (månader)"), null=True, blank=True
    )
    record_number = models.CharField(_("Diarienummer"), max_length=40, blank=True)
    retention_class = models.CharField(
        _("Bevaras/gallras"), max_length=12, choices=Retention, default=Retention.KEEP
    )
    retention_years = models.PositiveSmallIntegerField(_("Gallras efter år"), null=True, blank=True)
    feedback_enabled = models.BooleanField(_("Sidåterkoppling"), default=True)
    feedback_question = models.CharField(
        _("Egen fråga"),
        max_length=90,
        blank=True,
        validators=[RegexValidator(r"\?$", _("Frågan ska sluta med frågetecken."))],
    )
    sensitive = models.BooleanField(
        _("Känsligt innehåll"), default=False, help_text=_("Gäller även alla sidor under.")
    )
    is_template = models.BooleanField(_("Är mall"), default=False)

    content_panels = [
        TitleFieldPanel("title", heading=panels.FIELD_NAMES["title"], help_text=panels.TITLE),
        FieldPanel("lead", help_text=panels.LEAD),
        MultiFieldPanel(
            [FieldPanel("hero_image"), FieldPanel("hero_alt"), FieldPanel("hero_decorative")],
            heading=_("Toppbild"),
        ),
        FieldPanel("body"),
        FieldPanel("related", help_text=panels.RELATED),
    ]
    promote_panels = panels.PROMOTE
    settings_panels = panels.SETTINGS
    search_fields = [
        *LevelledPage.search_fields,
        index.SearchField("lead"),
        index.SearchField("body"),
        index.FilterField("public_id"),
    ]

    class Meta(AbstractPageMeta):
        verbose_name = _("sida")
        verbose_name_plural = _("sidor")
        indexes = [models.Index(fields=["expire_at"], name="page_expires")]

    def permissions_for_user(self, user: Any) -> SitePageTester:
        """Return what a user may do; nobody publishes past a review that is under way."""
        return SitePageTester(user, self)

    def get_lock(self) -> BaseLock | None:
        """Return what locks the page; a scheduled version does not, for a fix today must stay possible."""
        lock = super().get_lock()
        return None if isinstance(lock, ScheduledForPublishLock) else lock

    @cached_property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """Return the previews of the editor: the page as the website shows it."""
        return [("", _("Webbplatsen"))]

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer by the website's responder, which asks the timeline."""
        return cast(HttpResponseBase, import_string(settings.PAGE_RESPONDER)().serve(self, request))

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponseBase:
        """Show a draft through the website's own templates."""
        return cast(HttpResponseBase, import_string(settings.PAGE_RESPONDER)().preview(self, request))

    def clean(self) -> None:
        """Cut planned moments to milliseconds, which is what a revision keeps of them."""
        super().clean()
        rules.cut_schedule(self)

    def chosen_subjects(self) -> list[Any]:
        """Return the page's own subjects in the editor's order; one query."""
        return rules.chosen_subjects(self)

    def serves_former_goals(self) -> bool:
        """Return whether the page tells of a time when goals that are superseded today were in force."""
        return False

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field; rules of DOMAIN.md for every page."""
        return rules.page_refusals(self)

    def warnings(self) -> dict[str, list[str]]:
        """Return what the editor should look at once more, by field; it stops nothing, and asks no query.

        What the language of all texts asks stands in `snippets.language`.
        """
        told = title_warnings(self.title, may_ask=self.may_ask)
        return {"title": told} if told else {}

    def moments(self) -> list[datetime]:
        """Return the instants at which the document changes by itself."""
        return []

    def is_public(self, at: datetime) -> bool:
        """Return whether the content may be public at a moment at all; a template never is."""
        del at
        return not self.is_template

    def document(self, at: datetime, ids: Ids) -> Document:
        """Return what the page says of itself at a moment; pure."""
        return PageDocument(**self.common(ids))

    def common(self, ids: Ids) -> dict[str, Any]:
        """Return the fields that every page's document has."""
        return stored.common(self, ids)
