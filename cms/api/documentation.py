"""The API's documentation for people, made from its OpenAPI document and its types of problems.

Small HTML pages without any script, under the policy that every public page has.
"""

import json
import re
from functools import cache
from http import HTTPStatus
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

from cms.api import answers, parameters, problems
from cms.api.delivery import specification
from cms.api.problems import Problem

_HTML = "text/html; charset=utf-8"
_LANGUAGE = "sv"
_CODE = re.compile(r"`([^`]+)`")


def overview(request: HttpRequest) -> HttpResponse:
    """Show every operation, and every shape of an answer."""
    parameters.asked(request, ())
    return answers.constant(request, _overview(), media_type=_HTML)


def problem(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what a type of problem means; this is the address that the type has."""
    parameters.asked(request, ())
    found = next((kind for kind in problems.TYPES if kind.slug == slug), None)
    if found is None:
        raise Problem(problems.NOT_FOUND)
    body = _drawn("api/problem.html", {"problem": found, "reason": HTTPStatus(found.status).phrase})
    return answers.constant(request, body, media_type=_HTML)


@cache
def _overview() -> bytes:
    document = json.loads(specification())
    every = [
        _operation(method, path, told)
        for path, methods in document["paths"].items()
        for method, told in methods.items()
    ]
    grouped = groupby(sorted(every, key=lambda item: str(item["tag"])), key=lambda item: item["tag"])
    context = {
        "version": document["info"]["version"],
        "groups": [{"name": name, "operations": list(members)} for name, members in grouped],
        "shapes": [_shape(name, told) for name, told in sorted(document["components"]["schemas"].items())],
        "problems": problems.TYPES,
    }
    return _drawn("api/overview.html", context)


def _drawn(template: str, context: dict[str, Any]) -> bytes:
    with translation.override(_LANGUAGE):
        return render_to_string(template, context).encode()


def _operation(method: str, path: str, told: dict[str, Any]) -> dict[str, Any]:
    asked = [given for given in told.get("parameters", []) if given["in"] != "header"]
    return {
        "name": told["operationId"],
        "tag": told["tags"][0],
        "method": method.upper(),
        "path": path,
        "summary": told.get("summary", ""),
        "description": _plain(told.get("description", "")),
        "parameters": [
            {
                "name": given["name"],
                "required": given.get("required", False),
                "description": _plain(given.get("description", "")),
                "kind": kind_of(given["schema"]),
            }
            for given in asked
        ],
        "answers": [
            {"status": status, "description": _plain(answer["description"]), "shape": _shape_of(answer)}
            for status, answer in told["responses"].items()
        ],
    }


def _shape_of(answer: dict[str, Any]) -> str:
    named = [content["schema"].get("$ref", "") for content in answer.get("content", {}).values()]
    return named[0].rpartition("/")[2] if named else ""


def _shape(name: str, told: dict[str, Any]) -> dict[str, Any]:
    required = told.get("required", [])
    members = [
        {
            "name": field,
            "kind": kind_of(schema),
            "required": field in required,
            "description": _plain(schema.get("description", "")),
        }
        for field, schema in told.get("properties", {}).items()
    ]
    alone = "" if members else kind_of(told)
    return {
        "name": name,
        "description": _plain(told.get("description", "")),
        "members": members,
        "kind": alone,
    }


def kind_of(schema: dict[str, Any]) -> str:
    """Say in a few words what values a schema takes."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    options = schema.get("anyOf") or schema.get("oneOf")
    if options:
        return " | ".join(dict.fromkeys(kind_of(option) for option in options))
    if "enum" in schema or "const" in schema:
        return " | ".join(str(value) for value in schema.get("enum", [schema.get("const")]))
    if schema.get("type") == "array":
        return f"[{kind_of(schema.get('items', {}))}]"
    return str(schema.get("format") or schema.get("type") or "any")


def _plain(text: str) -> str:
    """Return a description without the marks of code."""
    return _CODE.sub(r"\1", text)
