"""What a training must keep to be published (DOMAIN.md section 4.6); messages are what editors read."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from pages.blocks.price import price_refusal
from pages.blocks.rules import secure_address
from pages.blocks.training_module import stored_modules

# A training: its model's module imports this one.
TrainingPage = Any
Refusal = tuple[str, str]
# One of them must be said of what is taken alone at a screen.
_OF_CAPTIONS = {"captions", "noVideo"}


def training_refusals(page: TrainingPage) -> Iterator[Refusal]:
    """Return what stands against publishing a training beside the rules for every page, by field name."""
    own = (_on_the_web, _modules) if page.is_on_the_web else (_to_order, _participants)
    for rule in (_content, _accessibility, _availability, *own):
        yield from rule(page)


def _content(page: TrainingPage) -> Iterator[Refusal]:
    if not page.learning_outcomes:
        yield "learning_outcomes", _("Ange minst ett lärandemål.")
    if not page.duration_minutes:
        yield "duration_minutes", _("Ange hur lång tid utbildningen tar.")
    if not page.page_audiences.all():
        yield "page_audiences", _("Välj minst en målgrupp.")
    if message := price_refusal(page.prices.raw_data, is_free=page.is_free):
        yield "prices", message


def _accessibility(page: TrainingPage) -> Iterator[Refusal]:
    if not page.accessibility:
        yield "accessibility", _("Ange hur tillgänglig utbildningen är.")
    elif page.is_on_the_web and not _OF_CAPTIONS & set(page.accessibility):
        yield (
            "accessibility",
            _("Ange att filmer är textade, eller att film och ljud saknas."),
        )
    if not page.accessibility_text.strip():
        yield "accessibility_text", _("Beskriv hur tillgänglig utbildningen är.")


def _availability(page: TrainingPage) -> Iterator[Refusal]:
    start, end = page.available_from, page.available_to
    # As instants: two moments of one zone compare by the clock on the wall, which runs twice through an hour.
    if start is not None and end is not None and end.timestamp() <= start.timestamp():
        yield "available_to", _("Utbildningen stänger innan den öppnar.")


def _on_the_web(page: TrainingPage) -> Iterator[Refusal]:
    if not page.start_url:
        yield "start_url", _("Ange var utbildningen startas.")
    elif message := secure_address(page.start_url):
        yield "start_url", message


def _modules(page: TrainingPage) -> Iterator[Refusal]:
    total = sum(module.minutes for module in stored_modules(page.modules.raw_data))
    if page.duration_minutes and total > page.duration_minutes:
        message = _("Modulerna tar {total} minuter, men utbildningen {duration}.")
        yield "modules", message.format(total=total, duration=page.duration_minutes)


def _to_order(page: TrainingPage) -> Iterator[Refusal]:
    if page.order_contact is None and not page.order_url:
        yield "order_contact", _("Ange hos vem eller var utbildningen beställs.")
    if page.order_contact is not None and not page.order_contact.active:
        yield "order_contact", _("Personen är inte längre aktiv.")
    if page.order_url and (message := secure_address(page.order_url)):
        yield "order_url", message
    if not page.delivery_modes:
        yield "delivery_modes", _("Ange om utbildningen ges på plats eller på distans.")


def _participants(page: TrainingPage) -> Iterator[Refusal]:
    least, most = page.min_participants, page.max_participants
    if least is not None and most is not None and most < least:
        yield "max_participants", _("Högsta antalet deltagare är lägre än det minsta.")
