"""What one list of a section asks for: which kind, about what, how many, and what is said of nothing."""

from collections.abc import Iterator
from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks.link import LinkBlock, stored_link
from pages.blocks.part import Refusal, RuledBlock, listed
from snippets.documents.nodes import Document, Ids, LinkNode, Text

MAX_ITEMS = 10
ListedKind = Literal["course", "learningExample", "training", "publication", "article"]
Mode = Literal["auto", "manual", "pinnedThenAuto"]
KINDS = [
    ("course", _("Kurser och konferenser")),
    ("learningExample", _("Lärande exempel")),
    ("training", _("Utbildningar")),
    ("publication", _("Publikationer")),
    ("article", _("Artiklar")),
]
MODES = [
    ("auto", _("Fylls på av sig själv")),
    ("manual", _("Bara valda sidor")),
    ("pinnedThenAuto", _("Valda sidor först, sedan av sig själv")),
]
ORDERS = [("-contentDate", _("Senast publicerad först")), ("title", _("Rubrik, A–Ö"))]


class ListQuery(Document):
    """The question of one list. No subjects: those of the page. No order: that of the kind."""

    heading: Text
    kind: ListedKind
    mode: Mode
    picks: tuple[UUID, ...]
    subjects: tuple[UUID, ...]
    limit: int
    order: Literal["", "-contentDate", "title"]
    empty_behaviour: Literal["hide", "text"]
    empty_text: str | None
    more_link: LinkNode | None


class ListQueryBlock(RuledBlock):
    """One list."""

    heading = blocks.CharBlock(label=_("Rubrik"), max_length=120)
    kind = blocks.ChoiceBlock(label=_("Innehåll"), choices=KINDS, search_index=False)
    mode = blocks.ChoiceBlock(label=_("Urval"), choices=MODES, default="auto", search_index=False)
    picks = blocks.ListBlock(blocks.PageChooserBlock(), label=_("Valda sidor"), default=[], max_num=MAX_ITEMS)
    subjects = blocks.ListBlock(
        SnippetChooserBlock("snippets.Subject"),
        label=_("Ämnen"),
        default=[],
        help_text=_("Lämnas tomt för sidans egna ämnen."),
    )
    limit = blocks.IntegerBlock(label=_("Antal"), min_value=1, max_value=MAX_ITEMS, default=3)
    order = blocks.ChoiceBlock(label=_("Ordning"), choices=ORDERS, required=False, search_index=False)
    empty_behaviour = blocks.ChoiceBlock(
        label=_("När listan är tom"),
        choices=[("hide", _("Dölj listan")), ("text", _("Visa en text"))],
        default="hide",
        search_index=False,
    )
    empty_text = blocks.CharBlock(label=_("Text när listan är tom"), required=False, max_length=200)
    more_link = LinkBlock(label=_("Länk till fler"), required=False)

    class Meta:
        icon = "list-ul"
        label_format = "{heading}"

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for pages where they are chosen by hand, and for a text where one is to be shown."""
        if value.get("mode") != "auto" and not any(value.get("picks") or ()):
            yield "picks", gettext("Välj minst en sida, eller låt listan fyllas på av sig själv.")
        if value.get("empty_behaviour") == "text" and not value.get("empty_text"):
            yield "empty_text", gettext("Skriv vad som ska stå när listan är tom.")


def stored_query(raw: Any, ids: Ids) -> ListQuery | None:
    """Return one list from raw data; None while heading or kind is missing."""
    if not raw.get("heading") or not raw.get("kind"):
        return None
    mode, empty = raw.get("mode") or "auto", raw.get("empty_behaviour") or "hide"
    return ListQuery(
        heading=raw["heading"],
        kind=raw["kind"],
        mode=mode,
        picks=() if mode == "auto" else _ids(raw.get("picks"), "pages.BasePage", ids),
        subjects=_ids(raw.get("subjects"), "snippets.Subject", ids),
        limit=raw.get("limit") or 3,
        order=raw.get("order") or "",
        empty_behaviour=empty,
        empty_text=(raw.get("empty_text") or None) if empty == "text" else None,
        more_link=stored_link(raw.get("more_link"), ids),
    )


def _ids(raw: Any, label: str, ids: Ids) -> tuple[UUID, ...]:
    return tuple(ids(label, key) for key in listed(raw) if key)
