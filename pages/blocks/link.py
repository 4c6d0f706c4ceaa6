"""Links: to a page, a document or an outside address. Other blocks and page fields are built with them."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from pages.blocks import examples, rules
from pages.blocks.part import Refusal, RuledBlock, listed
from snippets.documents.nodes import Ids, LinkNode, Target
from snippets.policy import link_label_refusal

TARGETS = ("page", "document", "url")


class TargetBlock(RuledBlock):
    """Where a link leads, for blocks that have a text of their own; exactly one target."""

    page = blocks.PageChooserBlock(label=_("Sida"), required=False)
    document = DocumentChooserBlock(label=_("Dokument"), required=False)
    url = blocks.URLBlock(
        label=_("Adress på en annan webbplats"),
        required=False,
        max_length=500,
        help_text=_("Börjar med https://."),
    )

    class Meta:
        icon = "link"
        required = True

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for one target, and for https."""
        chosen = [name for name in TARGETS if value.get(name)]
        if not chosen and (self.meta.required or value.get("label")):
            yield "page", gettext("Välj en sida eller ett dokument, eller skriv en adress.")
        if len(chosen) > 1:
            yield chosen[1], gettext("Välj bara ett mål: sida, dokument eller adress.")
        if value.get("url"):
            yield "url", rules.secure_address(value["url"])


class LinkBlock(TargetBlock):
    """A target with its text; `LinkBlock(required=False)` may be left empty."""

    label = blocks.CharBlock(
        label=_("Länktext"),
        required=False,
        max_length=120,
        help_text=_("Lämnas tomt för att använda sidans eller dokumentets titel."),
    )

    class Meta:
        label = _("Länk")
        description = _("Länk till en sida, ett dokument eller en annan webbplats.")
        label_format = "{label}"
        preview_value = {
            "page": None,
            "document": None,
            "url": "https://www.exempel.example/",
            "label": "Exempel",
        }
        example: ClassVar[dict[str, Any]] = examples.link(
            "Exempel", "https://www.exempel.example/", external=True
        )

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for a text that says where the link leads too."""
        yield from super().refusals(value)
        label = value.get("label") or ""
        if value.get("url") and not label:
            yield "label", gettext("Skriv vad länken leder till.")
        yield "label", link_label_refusal(label)


def stored_link(raw: Any, ids: Ids) -> LinkNode | None:
    """Return one link from raw data; None where no target is chosen."""
    raw = raw or {}
    label = raw.get("label") or ""
    if raw.get("page"):
        return LinkNode(link=Target(label=label, ref=ids("pages.BasePage", raw["page"])))
    if raw.get("document"):
        return LinkNode(link=Target(label=label, ref=ids("snippets.SiteDocument", raw["document"])))
    return LinkNode(link=Target(label=label, url=raw["url"])) if raw.get("url") else None


def stored_links(raw_data: Any, ids: Ids) -> tuple[LinkNode, ...]:
    """Return the links of a raw stream or list, without those that have no target yet."""
    return tuple(link for raw in listed(raw_data) if (link := stored_link(raw, ids)) is not None)
