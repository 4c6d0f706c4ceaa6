"""Measured results: what was counted, before and after."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.documents.nodes import Document


class Indicator(Document):
    """One measure as it was before the work and after it; the figures are kept as they were written."""

    name: str
    before: str
    after: str
    unit: str | None
    sex_disaggregated: bool
    source: str | None
    kolada_id: str | None


class IndicatorBlock(blocks.StructBlock):
    """A measure with its values before and after, and where they come from."""

    name = blocks.CharBlock(label=_("Vad som mättes"), max_length=120)
    before = blocks.CharBlock(label=_("Före"), max_length=20)
    after = blocks.CharBlock(label=_("Efter"), max_length=20)
    unit = blocks.CharBlock(label=_("Enhet"), required=False, max_length=40)
    sex_disaggregated = blocks.BooleanBlock(label=_("Könsuppdelat"), required=False)
    source = blocks.CharBlock(label=_("Källa"), required=False, max_length=120)
    kolada_id = blocks.CharBlock(label=_("Nyckeltal i Kolada"), required=False, max_length=20)

    class Meta:
        icon = "order"
        label = _("Mätbart resultat")
        description = _("Ett mått före och efter arbetet.")
        preview_value: ClassVar[dict[str, Any]] = {
            "name": "Fallolyckor bland gående",
            "before": "42",
            "after": "19",
            "unit": "per år",
            "sex_disaggregated": True,
            "source": "Kommunens statistik",
            "kolada_id": "",
        }


def stored_indicators(raw_data: Any) -> tuple[Indicator, ...]:
    """Return the stored measures of a page from its raw stream."""
    return tuple(_stored(value) for value in listed(raw_data))


def _stored(value: dict[str, Any]) -> Indicator:
    return Indicator(
        name=value.get("name") or "",
        before=value.get("before") or "",
        after=value.get("after") or "",
        unit=value.get("unit") or None,
        sex_disaggregated=bool(value.get("sex_disaggregated")),
        source=value.get("source") or None,
        kolada_id=value.get("kolada_id") or None,
    )
