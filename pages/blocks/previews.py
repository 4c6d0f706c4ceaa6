"""Examples for the editors' block chooser: what the website would show of the value that a block names."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID, uuid5

from wagtail.blocks import Block

from pages.blocks.author import AuthorBlock, stored_authors
from pages.blocks.body import PARTS
from pages.blocks.faq_group import FaqGroup, FaqGroupBlock
from pages.blocks.indicator import IndicatorBlock, stored_indicators
from pages.blocks.key_figure import KeyFigureBlock, stored_key_figures
from pages.blocks.link import LinkBlock
from pages.blocks.price import PriceBlock, stored_prices
from pages.blocks.programme import (
    ProgrammeItemBlock,
    SessionBlock,
    SpeakerBlock,
    stored_programme,
    stored_sessions,
    stored_speakers,
)
from pages.blocks.shortcoming import (
    ExemptionBlock,
    ShortcomingBlock,
    stored_exemptions,
    stored_shortcomings,
)
from pages.blocks.training_module import TrainingModuleBlock, stored_modules
from snippets.documents.nodes import Document, LinkNode

_NAMESPACE = UUID("0f0e2c8e-7f5b-4c33-9f6d-5b2c3a0b7c11")

# The rows of page fields that have a stream of their own: by what a raw row is stored. Those whose example is
# made of cards only (links, groups of questions) name it themselves.
ROWS: dict[type[Block], Callable[[Any], Sequence[Document]]] = {
    AuthorBlock: stored_authors,
    ExemptionBlock: stored_exemptions,
    IndicatorBlock: stored_indicators,
    KeyFigureBlock: stored_key_figures,
    PriceBlock: stored_prices,
    ProgrammeItemBlock: stored_programme,
    SessionBlock: stored_sessions,
    ShortcomingBlock: stored_shortcomings,
    SpeakerBlock: stored_speakers,
    TrainingModuleBlock: stored_modules,
}
# The documents of those that name their example themselves.
SHOWN: dict[type[Block], type[Document]] = {FaqGroupBlock: FaqGroup, LinkBlock: LinkNode}


class NoExample(LookupError):
    """A block of which nobody has said how its example is made."""


def example(block: Any) -> Any:
    """Return the value that the website's template draws for a block's example, in the API's shape."""
    given = getattr(block.meta, "example", None)
    if given is not None:
        return given
    raw = getattr(block.meta, "preview_value", None)
    sort = type(block)
    if raw is None or not (sort in ROWS or hasattr(block, "stored_as")):
        wanted = "a Meta.preview_value and a line in pages.blocks.previews, or a Meta.example"
        message = f"{sort.__name__} needs {wanted}."
        raise NoExample(message)
    stored = ROWS[sort]([raw])[0] if sort in ROWS else block.stored(raw, _no_ids)
    return stored.model_dump(mode="json", by_alias=True)


def kind_of(block: Any) -> str:
    """Return under which name a body has a block; nothing for a row of another field."""
    return next((name for name, part in PARTS.items() if type(part) is type(block)), "")


def _no_ids(label: str, key: object) -> UUID:
    """Stand for a look-up: an example that names an entry would need its card, and names it in full."""
    return uuid5(_NAMESPACE, f"{label}:{key}")
