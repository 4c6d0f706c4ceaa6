"""The section of what is current: lists that fill themselves, or are filled by hand."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel
from wagtail import blocks

from pages.blocks import examples
from pages.blocks.list_query import ListQuery, ListQueryBlock, stored_query
from pages.blocks.part import BodyPart, listed
from pages.summaries import PageSummary
from snippets.documents.nodes import Document, Ids, Link


class CurrentList(Document):
    """One list as it is shown; a list without items is shown only where it has a text to say so."""

    heading: str
    kind: str
    items: tuple[PageSummary, ...]
    empty_text: str | None
    more_link: Link | None


class CurrentSectionShown(Document):
    """The section as it is shown."""

    heading: str | None
    lists: tuple[CurrentList, ...]


class CurrentSectionValue(Document):
    """The section as it is stored: the questions; composing adds what answers them at the moment."""

    composed_as: ClassVar[type[BaseModel] | None] = CurrentSectionShown
    heading: str | None
    lists: tuple[ListQuery, ...]


class CurrentSectionBody(Document):
    """The section as a part of a body."""

    id: UUID
    type: Literal["currentSection"]
    value: CurrentSectionValue


class CurrentSectionBlock(BodyPart):
    """One to six lists of what is current."""

    stored_as = CurrentSectionBody

    heading = blocks.CharBlock(label=_("Rubrik"), required=False, max_length=120, default=_("Aktuellt"))
    lists = blocks.ListBlock(ListQueryBlock(), label=_("Listor"), min_num=1, max_num=6)

    class Meta:
        icon = "resubmit"
        label = _("Aktuellt")
        group = _("Gemensamt innehåll")
        description = _("Listor med kurser, exempel, publikationer och annat som fylls på av sig själva.")
        label_format = "{heading}"
        preview_value = {
            "heading": "Aktuellt",
            "lists": [{"heading": "Artiklar", "kind": "article", "mode": "auto", "limit": 3}],
        }
        example: ClassVar[dict[str, Any]] = {
            "heading": "Aktuellt",
            "lists": [
                {
                    "heading": "Artiklar",
                    "kind": "article",
                    "items": [
                        examples.page(
                            "article",
                            "Tio kommuner undertecknade",
                            "",
                            articleKind="news",
                            topical=True,
                        )
                    ],
                    "moreLink": examples.link("Fler artiklar"),
                    "emptyText": None,
                }
            ],
        }

    def stored(self, raw: Any, ids: Ids) -> CurrentSectionValue | None:
        """Return the lists that have heading and kind; without any, nothing is stored."""
        lists = tuple(
            query for entry in listed(raw.get("lists")) if (query := stored_query(entry, ids)) is not None
        )
        return CurrentSectionValue(heading=raw.get("heading") or None, lists=lists) if lists else None
