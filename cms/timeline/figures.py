"""Key figures that count a register: their value is how many of its terms exist at the reader's moment."""

from typing import Any

from django.db.models import Count, Q

from cms.timeline.reading import Reader

# As a term's document says it of itself; older shapes do not say it, and were all in force.
_OVER = '"current":false'


def counted(figures: list[dict[str, Any]], reader: Reader) -> list[dict[str, Any]]:
    """Return figures with the values of those that count; one question, and none where no figure does."""
    kinds = {figure["counts"] for figure in figures if figure["counts"]}
    if not kinds:
        return figures
    terms = reader.editions().filter(Q(kind__in=kinds) & ~Q(content__document__contains=_OVER))
    # Without an order: what is ordered by would be counted apart.
    counts = dict(terms.order_by().values_list("kind").annotate(Count("pk")))
    return [
        figure | {"value": str(counts.get(figure["counts"], 0))} if figure["counts"] else figure
        for figure in figures
    ]
