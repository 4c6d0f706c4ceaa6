"""The few blocks of shared content: links, help lines and terms, and how documents hold them."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from snippets.documents.nodes import Ids, LinkNode, Target
from snippets.policy import link_label_refusal


class LinkBlock(blocks.StructBlock):
    """A link to a page, a document or an outside address: exactly one of them."""

    label = blocks.CharBlock(label=_("Länktext"), required=False, max_length=120)
    page = blocks.PageChooserBlock(label=_("Sida"), required=False)
    document = DocumentChooserBlock(label=_("Dokument"), required=False)
    url = blocks.URLBlock(label=_("Adress"), required=False, max_length=500)

    class Meta:
        icon = "link"
        label = _("Länk")

    def clean(self, value: Any) -> Any:
        """Refuse a link that leads nowhere, to two places, or whose text says nothing."""
        cleaned = super().clean(value)
        wrong = _link_errors(cleaned)
        if wrong:
            raise blocks.StructBlockValidationError(
                block_errors={name: ValidationError(text) for name, text in wrong.items()}
            )
        return cleaned


class FooterLinkBlock(LinkBlock):
    """A link in the footer: to a page or an outside address."""

    document = None


class HelpLineBlock(blocks.StructBlock):
    """A number to call for help; short numbers such as 112 are allowed, so it is kept as written."""

    name = blocks.CharBlock(label=_("Namn"), max_length=90)
    phone = blocks.RegexBlock(
        label=_("Telefon"),
        regex=r"^\+?[0-9][0-9 -]{1,19}$",
        max_length=20,
        required=False,
    )
    url = blocks.URLBlock(label=_("Adress"), required=False, max_length=500)

    class Meta:
        icon = "help"
        label = _("Hjälptelefon")


class TermBlock(blocks.StructBlock):
    """A term that is no longer used, and what to write instead."""

    # Words about words: no rule of language is asked of them.
    own_words = False

    term = blocks.CharBlock(label=_("Term"), max_length=90)
    replacement = blocks.CharBlock(label=_("Ersätts av"), max_length=90)

    class Meta:
        icon = "edit"
        label = _("Utgånget ord")


def values_of(raw: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the values of a stream's raw blocks."""
    return [block["value"] for block in raw]


def stored_links(raw: Iterable[Mapping[str, Any]], ids: Ids) -> tuple[LinkNode, ...]:
    """Return a stream of links as a document holds it; a link without a target is left out."""
    nodes = (_stored_link(value, ids) for value in values_of(raw))
    return tuple(node for node in nodes if node is not None)


def _stored_link(value: Mapping[str, Any], ids: Ids) -> LinkNode | None:
    label = value.get("label") or ""
    if value.get("page"):
        return LinkNode(link=Target(label=label, ref=ids("pages.BasePage", value["page"])))
    if value.get("document"):
        return LinkNode(link=Target(label=label, ref=ids("snippets.SiteDocument", value["document"])))
    if value.get("url"):
        return LinkNode(link=Target(label=label, url=value["url"]))
    return None


def _link_errors(value: Mapping[str, Any]) -> dict[str, Any]:
    chosen = [name for name in ("page", "document", "url") if value.get(name)]
    if len(chosen) != 1:
        return {"page": _("Välj en sida, ett dokument eller en adress – exakt ett av dem.")}
    wrong: dict[str, Any] = {}
    if chosen == ["url"]:
        if not str(value["url"]).startswith("https://"):
            wrong["url"] = _("Adressen ska börja med https://.")
        if not value.get("label"):
            wrong["label"] = _("En länk till en annan webbplats behöver en länktext.")
    refusal = link_label_refusal(value.get("label") or "")
    if refusal:
        wrong["label"] = refusal
    return wrong
