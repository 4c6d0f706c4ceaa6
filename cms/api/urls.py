"""Addresses under /api/. Include it after all else there: what nothing matches is answered here too."""

from typing import Any

from django.urls import path, re_path

from cms.api import delivery, documentation, edge

_found: Any = delivery.api().urls
_patterns, _app, _namespace = _found
_methods = {operation.name: (operation.method,) for operation in delivery.operations()}


def _edged(pattern: Any) -> Any:
    pattern.callback = edge.edged(pattern.callback, _methods.get(pattern.name, ("GET",)))
    return pattern


# ninja's own last pattern would answer at the base what `entry` answers already.
_resources = [_edged(pattern) for pattern in _patterns if pattern.name != "api-root"]

urlpatterns = [
    path("docs/", edge.edged(documentation.overview, formats=edge.HTML), name="docs"),
    path("docs/problem/<slug:slug>", edge.edged(documentation.problem, formats=edge.HTML), name="problem"),
    path("v1/", (_resources, _app, _namespace)),
    re_path(r"", edge.edged(edge.unmatched), name="unmatched"),
]
