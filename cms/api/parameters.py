"""Parameters of the query string: declared once, read strictly, and described in the OpenAPI document.

Nothing is ever silently ignored: an unknown name, a second value where one is meant, a code that does not
exist are all told, together.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest

from cms.api.problems import INVALID_PARAMETER, InvalidParameter, Problem
from cms.timeline import criteria
from cms.timeline.criteria import Invalid

_FARTHEST = 10**9


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name, how its text is read, and how it is described."""

    name: str
    read: Callable[[str], Any]
    description: str
    schema: Mapping[str, Any]
    default: Any = None
    many: bool = False
    """Whether it may be repeated, or hold several values with commas between; the values are "or"."""
    required: bool = False
    examples: Sequence[str] = field(default=())

    def described(self) -> dict[str, Any]:
        """Return its description for the OpenAPI document."""
        schema: dict[str, Any] = dict(self.schema)
        if self.default is not None and not self.many:
            schema["default"] = self.default
        described: dict[str, Any] = {"name": self.name, "in": "query", "description": self.description}
        if self.many:
            described |= {"schema": {"type": "array", "items": schema}, "style": "form", "explode": False}
        else:
            described["schema"] = schema
        return described | ({"required": True} if self.required else {})


def asked(request: HttpRequest, declared: Iterable[Parameter]) -> dict[str, Any]:
    """Return the value of each declared parameter; raises a problem that names everything that is wrong."""
    known = {parameter.name: parameter for parameter in declared}
    values = {name: parameter.default for name, parameter in known.items()}
    wrong: list[InvalidParameter] = []
    for name, texts in request.GET.lists():
        if name not in known:
            wrong.append(InvalidParameter(name, f"Okänd parameter. Tillåtna: {', '.join(known) or 'inga'}."))
            continue
        try:
            values[name] = _value(known[name], [str(text) for text in texts])
        except Invalid as problem:
            wrong.append(InvalidParameter(name, str(problem), ",".join(map(str, texts))))
    wrong += [
        InvalidParameter(name, "Måste anges.")
        for name, parameter in known.items()
        if parameter.required and name not in request.GET
    ]
    if wrong:
        raise Problem(INVALID_PARAMETER, invalid=tuple(wrong))
    return values


def _value(parameter: Parameter, texts: list[str]) -> Any:
    parts = criteria.parts(texts, many=parameter.many)
    found = list(dict.fromkeys(parameter.read(part) for part in parts))
    return found if parameter.many else found[0]


def whole_number(name: str, description: str, *, default: int, lowest: int, highest: int | None) -> Parameter:
    """Declare a whole number within bounds."""
    bounds = {"minimum": lowest} | ({"maximum": highest} if highest is not None else {})
    reason = f"Ange ett heltal från {lowest}" + (f" till {highest}." if highest is not None else ".")

    def read(text: str) -> int:
        # Past every end it is all the same how far, and the database counts no further than 64 bits.
        number = min(int(text), _FARTHEST) if re.fullmatch(r"[0-9]{1,900}", text) else lowest - 1
        if number < lowest or (highest is not None and number > highest):
            raise Invalid(reason)
        return number

    return Parameter(name, read, description, {"type": "integer"} | bounds, default)


def one_of(name: str, codes: Iterable[str], description: str, *, default: tuple[str, ...] = ()) -> Parameter:
    """Declare codes from a fixed list; several are "or"."""
    allowed = list(codes)

    def read(text: str) -> str:
        return criteria.one_of(allowed, text)

    schema = {"type": "string", "enum": allowed}
    return Parameter(name, read, description, schema, list(default) or None, many=True)


def codes_of(name: str, description: str) -> Parameter:
    """Declare codes that only the content knows; whoever asks it tells which are unknown."""
    return Parameter(name, str, description, {"type": "string"}, many=True)


def entries(name: str, description: str) -> Parameter:
    """Declare ids of entries; whoever asks for them tells that there is none."""
    return Parameter(name, str, description, {"type": "string", "format": "uuid"}, many=True)


def text(name: str, description: str, *, required: bool = False) -> Parameter:
    """Declare free text; blanks alone ask for nothing, and are not passed over in silence."""

    def read(given: str) -> str:
        if not given.strip():
            raise Invalid("Får inte vara tom.")
        return given

    return Parameter(
        name, read, description, {"type": "string", "maxLength": criteria.LONGEST}, required=required
    )


def path(name: str, description: str, *, required: bool = False) -> Parameter:
    """Declare the path of a page."""

    def read(given: str) -> str:
        if not given.startswith("/") or given.startswith("//"):
            raise Invalid("Ange en sökväg som börjar med snedstreck, till exempel /jamstalldhet/.")
        return given

    schema = {"type": "string", "pattern": "^/", "maxLength": criteria.LONGEST}
    return Parameter(name, read, description, schema, required=required)


def order(keys: Iterable[str], default: str) -> Parameter:
    """Declare the order of a list."""
    allowed = list(dict.fromkeys(keys))

    def read(given: str) -> str:
        names = [key.removeprefix("-") for key in given.split(",")]
        if any(name not in allowed for name in names):
            raise Invalid(
                f"Okänd sorteringsnyckel. Tillåtna, med - före för omvänd ordning: {', '.join(allowed)}."
            )
        if len(set(names)) < len(names):
            raise Invalid("Samma sorteringsnyckel får bara anges en gång.")
        return given

    description = f"Keys with commas between, each reversed by a minus: {', '.join(allowed)}."
    return Parameter("sort", read, description, {"type": "string"}, default)


def fields(names: Iterable[str]) -> Parameter:
    """Declare a choice among the fields of an entry; `id` and `type` always come along."""
    allowed = sorted(set(names))
    described = "Only these fields of each entry, beside `id` and `type`; without it, all of them."
    return one_of("fields", allowed, described)


def only(entry: dict[str, Any], chosen: Sequence[str] | None) -> dict[str, Any]:
    """Return the chosen fields of an entry, or the whole of it where nothing was chosen."""
    if chosen is None:
        return entry
    kept = {"id", "type", *chosen}
    return {name: value for name, value in entry.items() if name in kept}


def bound(name: str, description: str) -> Parameter:
    """Declare one end of a range: a day or a moment."""
    schema = {"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]}
    return Parameter(name, criteria.bound_of, description, schema)


def moment(name: str, description: str) -> Parameter:
    """Declare a moment."""
    return Parameter(name, criteria.moment_of, description, {"type": "string", "format": "date-time"})
