"""A notice in the middle of a page."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart, Refusal
from snippets.documents.nodes import Document, Ids, Must
from snippets.documents.notice import NoticeSummary

PLACEMENT = "inContent"


class NoticeEmbedValue(Document):
    """A notice; shown only while it is in force."""

    notice: Must[NoticeSummary]


class NoticeEmbedBody(Document):
    """A notice as a part of a body."""

    id: UUID
    type: Literal["noticeEmbed"]
    value: NoticeEmbedValue


class NoticeEmbedBlock(BodyPart):
    """A notice that the editor places; others are placed by the website."""

    stored_as = NoticeEmbedBody

    notice = SnippetChooserBlock("snippets.Notice", label=_("Meddelande"))

    class Meta:
        icon = "warning"
        label = _("Meddelande")
        group = _("Gemensamt innehåll")
        description = _("Ett meddelande med placeringen ”i innehållet”. Visas bara medan det gäller.")
        preview_value = {"notice": None}
        example: ClassVar[dict[str, Any]] = {
            "notice": examples.notice("Anmälan stänger på fredag", "Därefter fylls platserna i turordning.")
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for a notice that is meant for this place."""
        notice = value.get("notice")
        if notice is not None and notice.placement != PLACEMENT:
            yield (
                "notice",
                gettext("Meddelandet har en annan placering. Välj ett som ska visas i innehållet."),
            )

    def stored(self, raw: Any, ids: Ids) -> NoticeEmbedValue | None:
        """Return the notice; a block without one is not stored."""
        if not raw.get("notice"):
            return None
        return NoticeEmbedValue(notice=Must[NoticeSummary](must=ids("snippets.Notice", raw["notice"])))
