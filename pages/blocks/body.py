"""The body of a page: which parts it can have, and how raw parts become a stored document."""

from collections.abc import Iterable
from typing import Annotated, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.core.exceptions import ValidationError
from pydantic import Field
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from pages.blocks import anchors, structure
from pages.blocks.accordion import AccordionBlock, AccordionBody
from pages.blocks.call_to_action import CallToActionBlock, CallToActionBody
from pages.blocks.contact_block import ContactBlock, ContactBlockBody
from pages.blocks.current_section import CurrentSectionBlock, CurrentSectionBody
from pages.blocks.document_link import DocumentLinkBlock, DocumentLinkBody
from pages.blocks.fact_box import FactBoxBlock, FactBoxBody
from pages.blocks.faq_embed import FaqEmbedBlock, FaqEmbedBody
from pages.blocks.foreign_passage import ForeignPassageBlock, ForeignPassageBody
from pages.blocks.heading import HeadingBlock, HeadingBody
from pages.blocks.image import ImageBlock, ImageBody
from pages.blocks.link_list import LinkListBlock, LinkListBody
from pages.blocks.network_block import NetworkBlock, NetworkBlockBody
from pages.blocks.notice_embed import NoticeEmbedBlock, NoticeEmbedBody
from pages.blocks.paragraph import ParagraphBlock, ParagraphBody
from pages.blocks.partner_logos import PartnerLogosBlock, PartnerLogosBody
from pages.blocks.quote import QuoteBlock, QuoteBody
from pages.blocks.step_list import StepListBlock, StepListBody
from pages.blocks.table import TableBlock, TableBody
from pages.blocks.video import VideoBlock, VideoBody
from snippets.documents.nodes import Ids

BodyDocument = Annotated[
    AccordionBody
    | CallToActionBody
    | ContactBlockBody
    | CurrentSectionBody
    | DocumentLinkBody
    | FactBoxBody
    | FaqEmbedBody
    | ForeignPassageBody
    | HeadingBody
    | ImageBody
    | LinkListBody
    | NetworkBlockBody
    | NoticeEmbedBody
    | ParagraphBody
    | PartnerLogosBody
    | QuoteBody
    | StepListBody
    | TableBody
    | VideoBody,
    Field(discriminator="type"),
]


# In the order of the editors' menu; names are the API's.
PARTS: dict[str, Any] = {
    "heading": HeadingBlock(),
    "paragraph": ParagraphBlock(),
    "factBox": FactBoxBlock(),
    "quote": QuoteBlock(),
    "accordion": AccordionBlock(),
    "stepList": StepListBlock(),
    "table": TableBlock(),
    "foreignPassage": ForeignPassageBlock(),
    "image": ImageBlock(),
    "video": VideoBlock(),
    "documentLink": DocumentLinkBlock(),
    "linkList": LinkListBlock(),
    "callToAction": CallToActionBlock(),
    "currentSection": CurrentSectionBlock(),
    "contactBlock": ContactBlock(),
    "faqEmbed": FaqEmbedBlock(),
    "noticeEmbed": NoticeEmbedBlock(),
    "networkBlock": NetworkBlock(),
    "partnerLogos": PartnerLogosBlock(),
}


class BodyBlock(blocks.StreamBlock):
    """The parts of a page, in the editor's order."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(local_blocks=PARTS.items(), **kwargs)

    def clean(self, value: Any) -> Any:
        """Check each part, give anchors to those without one, then check the body as a whole."""
        errors: dict[int, ValidationError] = {}
        general: list[ValidationError] = []
        try:
            value = super().clean(value)
        except StreamBlockValidationError as refused:
            errors, general = dict(refused.block_errors), refused.non_block_errors.as_data()
        anchors.assign(holder for part in value for holder in anchors.holders(part.block_type, part.value))
        if not self.is_deferred_validation:
            for position, found in structure.refusals(value).items():
                known = getattr(errors.get(position), "block_errors", {})
                errors[position] = StructBlockValidationError({**found, **known})
        if errors or general:
            raise StreamBlockValidationError(dict(sorted(errors.items())), general)
        return value


def stored_body(raw_data: Iterable[dict[str, Any]], ids: Ids) -> tuple[BodyDocument, ...]:
    """Return the stored parts of a body from its raw data; asks no database.

    A part that is not filled in yet is left out: only drafts have such, for `BodyBlock.clean` refuses them.
    """
    stored: list[BodyDocument] = []
    for position, part in enumerate(anchors.anchored(raw_data)):
        block = PARTS.get(part["type"])
        if block is None:
            continue
        value = block.stored(part["value"], ids)
        if value is not None:
            stored.append(block.stored_as(id=_part_id(part, position), type=part["type"], value=value))
    return tuple(stored)


def _part_id(part: dict[str, Any], position: int) -> UUID:
    """Return a part's id; Wagtail gives one on saving, so only a body that was never saved needs another."""
    return UUID(part["id"]) if part.get("id") else uuid5(NAMESPACE_URL, f"{part['type']}:{position}")
