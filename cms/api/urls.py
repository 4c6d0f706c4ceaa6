"""Addresses under /api/. Include it after all else there: what nothing matches is answered here too."""

from typing import Any, cast

from django.urls import path, re_path
from django.views.generic import RedirectView

from cms.api import delivery, documentation, edge

_found: Any = delivery.api().urls
_patterns, _app, _namespace = _found
_operations = {operation.name: operation for operation in delivery.operations()}


def _edged(pattern: Any) -> Any:
    operation = _operations.get(pattern.name)
    methods = (operation.method,) if operation is not None else ("GET",)
    formats = edge.LINKED_DATA if operation is not None and "ld+json" in operation.media_type else edge.JSON
    pattern.callback = edge.edged(pattern.callback, methods, formats)
    return pattern


def _leads_to(address: str) -> edge.View:
    """Return a view that leads on, whatever the query."""
    return cast(edge.View, RedirectView.as_view(url=address, query_string=True, permanent=True))


# ninja's own last pattern would answer at the base what `entry` answers already.
_resources = [_edged(pattern) for pattern in _patterns if pattern.name != "api-root"]

urlpatterns = [
    # The two addresses that people write by hand.
    path("v1", edge.edged(_leads_to("/api/v1/"))),
    path("docs", edge.edged(_leads_to("/api/docs/"), formats=edge.HTML)),
    path("docs/", edge.edged(documentation.overview, formats=edge.HTML), name="docs"),
    path("docs/problem/<slug:slug>", edge.edged(documentation.problem, formats=edge.HTML), name="problem"),
    path("v1/", (_resources, _app, _namespace)),
    re_path(r"", edge.edged(edge.unmatched), name="unmatched"),
]
