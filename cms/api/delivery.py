"""The API as django-ninja knows it: operations from every module of endpoints, and its OpenAPI document.

ninja routes and describes. It neither reads parameters nor writes answers: the contract is stricter than its
ways (unknown parameters, 400 instead of 422, problems, bytes that are the same everywhere).
"""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI

from cms.api import answers, envelopes, parameters, problems
from cms.api.endpoints import about, changes, details, feedback, linked_data, lists, navigation
from cms.api.operations import BASE, Operation
from cms.api.writing import as_json

_PARAMETER_HEADERS = [
    {
        "name": "traceparent",
        "in": "header",
        "description": "Comes back as it was sent, by W3C Trace Context.",
        "schema": {"type": "string"},
    }
]
_DESCRIPTION = (
    "Everything that is public, as it is at the moment of asking. Times are RFC 3339 in UTC, lists are "
    "paged, errors are `application/problem+json`. HEAD works wherever GET does."
)


def operations() -> list[Operation]:
    """Return every operation of the API, what is more special first."""
    modules = (about, navigation, changes, feedback, linked_data, details, lists)
    return [operation for module in modules for operation in module.operations()]


@cache
def api() -> NinjaAPI:
    """Return the API; made when the first address is looked up, when all kinds are known."""
    made = NinjaAPI(
        title="Utkast",
        version=about.VERSION,
        description=_DESCRIPTION,
        urls_namespace="api",
        docs_url=None,
        openapi_url=None,
        servers=[{"url": settings.PUBLIC_BASE_URL}],
    )
    for operation in operations():
        made.api_operation(
            [operation.method],
            operation.path,
            response=dict.fromkeys(operation.statuses, operation.shape),
            operation_id=operation.name,
            summary=operation.summary,
            description=operation.description or None,
            tags=[operation.tag],
            url_name=operation.name,
            by_alias=True,
            openapi_extra=_described(operation),
        )(operation.view)
    made.get("/openapi.json", url_name="openapi", include_in_schema=False)(openapi)
    return made


def _described(operation: Operation) -> dict[str, Any]:
    asked = [parameter.described() for parameter in operation.parameters]
    by_status: dict[int, list[problems.ProblemType]] = {}
    for kind in operation.all_problems:
        by_status.setdefault(kind.status, []).append(kind)
    answers_with = {status: _problem(kinds) for status, kinds in by_status.items()}
    unchanged = {304: {"description": "What the client has is still the answer."}}
    return {
        "parameters": [*asked, *_PARAMETER_HEADERS],
        "responses": {**(unchanged if operation.method == "GET" else {}), **answers_with},
    } | _body(operation)


def _body(operation: Operation) -> dict[str, Any]:
    if operation.body is None:
        return {}
    schema = operation.body.model_json_schema(by_alias=True)
    return {"requestBody": {"content": {answers.MEDIA_TYPE: {"schema": schema}}, "required": True}}


def _problem(kinds: Iterable[problems.ProblemType]) -> dict[str, Any]:
    listed = "; ".join(f"{kind.title} (`{kind.slug}`)" for kind in kinds)
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": listed, "content": {problems.MEDIA_TYPE: {"schema": schema}}}


def openapi(request: HttpRequest) -> HttpResponse:
    """Answer with the specification."""
    parameters.asked(request, ())
    return answers.constant(request, specification())


@cache
def specification() -> bytes:
    """Return the OpenAPI document, worked out once."""
    made = json.loads(json.dumps(api().get_openapi_schema(path_prefix=f"{BASE}/")))
    made["components"]["schemas"]["Problem"] = _schema_of_problem(made["components"]["schemas"])
    _name_media_types(made["paths"])
    return as_json(_without_titles(made["openapi"], made))


def _name_media_types(paths: dict[str, Any]) -> None:
    """Say what an operation answers with where it is not plain JSON, which is all that ninja knows."""
    own = {item.name: item for item in operations() if item.media_type != answers.MEDIA_TYPE}
    for told in (told for methods in paths.values() for told in methods.values()):
        operation = own.get(told["operationId"])
        if operation is not None:
            for status in operation.statuses:
                content = told["responses"][str(status)]["content"]
                content[operation.media_type] = content.pop(answers.MEDIA_TYPE)


def _schema_of_problem(schemas: dict[str, Any]) -> dict[str, Any]:
    reference = "#/components/schemas/{model}"
    schema = envelopes.Problem.model_json_schema(ref_template=reference, mode="serialization", by_alias=True)
    schemas.update(schema.pop("$defs"))
    return schema


def _without_titles(version: str, made: dict[str, Any]) -> dict[str, Any]:
    """Leave out the titles that pydantic makes of names; the document's own is kept."""
    shorter = {name: _bare(value) for name, value in made.items() if name != "info"}
    return {"openapi": version, "info": made["info"]} | shorter


def _bare(value: Any) -> Any:
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if isinstance(value, dict):
        # A property may be called title; the title of a schema is a text.
        return {
            name: _bare(item) for name, item in value.items() if name != "title" or not isinstance(item, str)
        }
    return value
