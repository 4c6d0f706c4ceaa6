"""Answers held against the OpenAPI document, stricter than by clients: an unknown member is an error."""

import json
import re
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from cms.api.delivery import specification


@cache
def document() -> dict[str, Any]:
    """Return the OpenAPI document."""
    found: dict[str, Any] = json.loads(specification())
    return found


@cache
def _closed() -> dict[str, Any]:
    return {name: _strict(schema) for name, schema in document()["components"]["schemas"].items()}


def _strict(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _strict(value) for name, value in schema.items()}
    if "properties" in schema and schema.get("type") == "object":
        closed.setdefault("additionalProperties", False)
    return closed


def errors(schema: dict[str, Any], value: Any) -> list[str]:
    """Return what a value breaks of a schema of the document."""
    whole = schema | {"components": {"schemas": _closed()}}
    validator = Draft202012Validator(whole, format_checker=FormatChecker())
    return [f"{list(error.absolute_path)}: {error.message[:300]}" for error in validator.iter_errors(value)]


def check(answer: Any, path: str) -> Any:
    """Assert that an answer is what the document promises for the path, and return its content."""
    operation = operation_at(path.partition("?")[0])
    promised = operation["responses"][str(answer.status_code)]
    media_type = answer.headers["Content-Type"]
    content = json.loads(answer.content)
    assert not errors(promised["content"][media_type]["schema"], content)
    return content


def operation_at(path: str) -> dict[str, Any]:
    """Return the description of what a path below the base answers."""
    for template, methods in document()["paths"].items():
        if re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", template), f"/api/v1{path}"):
            found: dict[str, Any] = methods["get"]
            return found
    raise AssertionError(path)
