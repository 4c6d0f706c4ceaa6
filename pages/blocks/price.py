"""What it costs to take part."""

from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.documents.nodes import Document

CURRENCY = "SEK"
_CENT = Decimal("0.01")


class Price(Document):
    """One price; the amount is a text with two decimals, so that nobody counts with fractions of it."""

    label: str
    amount: str
    currency: str
    vat_included: bool
    member_price: bool


class PriceBlock(blocks.StructBlock):
    """One price and whom it is for."""

    label = blocks.CharBlock(label=_("Vem priset gäller"), max_length=80)
    amount = blocks.DecimalBlock(label=_("Belopp i kronor"), min_value=0, max_digits=9, decimal_places=2)
    vat_included = blocks.BooleanBlock(label=_("Momsen ingår"), required=False)
    member_price = blocks.BooleanBlock(label=_("Pris för medlemmar"), required=False)

    class Meta:
        icon = "tag"
        label = _("Pris")
        label_format = "{label}: {amount}"
        description = _("Vad det kostar och för vem.")
        preview_value: ClassVar[dict[str, Any]] = {
            "label": "Medlemmar",
            "amount": "2400.00",
            "vat_included": False,
            "member_price": True,
        }


def stored_prices(raw_data: Any) -> tuple[Price, ...]:
    """Return the stored prices from a raw stream, without those that have no amount yet."""
    return tuple(
        Price(
            label=value.get("label") or "",
            amount=money(value["amount"]),
            currency=CURRENCY,
            vat_included=bool(value.get("vat_included")),
            member_price=bool(value.get("member_price")),
        )
        for value in listed(raw_data)
        if value.get("amount") is not None
    )


def money(amount: object) -> str:
    """Return an amount as documents hold it."""
    return str(Decimal(str(amount)).quantize(_CENT))


def price_refusal(raw_data: Any, *, is_free: bool) -> str | None:
    """Return what stands against prices that are also said to be none, or against saying nothing."""
    if is_free and len(raw_data):
        return gettext("Ange priser eller att det är kostnadsfritt, inte båda.")
    if not is_free and not len(raw_data):
        return gettext("Ange minst ett pris, eller att det är kostnadsfritt.")
    return None
