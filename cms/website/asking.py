"""The filters by which entries of one kind can be asked for: their names, and how feeds and calendars read
them."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from django.conf import settings

from cms.timeline import criteria
from cms.timeline.criteria import Invalid
from cms.timeline.reading import Reader, languages
from snippets.documents.registry import Kind

LOCALE = "locale"
BOUNDS = ("from", "to")
# Beside those that a kind declares.
SHARED = (criteria.SUBJECT, *BOUNDS)
Values = dict[str, list[str]]


class Unusable(ValueError):
    """A query that cannot be answered; `reasons` says of each parameter why, in Swedish."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(*reasons)
        self.reasons = reasons


def address(path: str, query: Mapping[str, Sequence[str]]) -> str:
    """Return a path with a query."""
    pairs = [(name, value) for name, values in query.items() for value in values]
    return f"{path}?{urlencode(pairs)}" if pairs else path


def only_locale(asked: Values) -> str:
    """Return the language of an answer: the one asked for, or where it holds several, that of the site."""
    locales = asked.get(LOCALE, [])
    return locales[0] if len(locales) == 1 else settings.LANGUAGE_CODE


def names(kind: Kind) -> list[str]:
    """Return the names of the filters that lists of a kind know, besides the language."""
    return list(dict.fromkeys([*(item.name for item in kind.filters), *SHARED]))


def defaults(kind: Kind) -> Values:
    """Return the filters that hold where nothing else is asked for."""
    return {item.name: list(item.default) for item in kind.filters if item.default}


def strictly(reader: Reader, kind: Kind, query: Mapping[str, Sequence[str]]) -> Values:
    """Return what a query asks for, read as the API's list of the kind reads it; raises Unusable."""
    allowed = [*names(kind), LOCALE]
    found: Values = {}
    reasons = []
    for name, texts in query.items():
        if name not in allowed:
            reasons.append(f"{name}: Okänd parameter. Tillåtna: {', '.join(allowed)}.")
            continue
        try:
            found[name] = _read(kind, name, texts)
        except Invalid as invalid:
            reasons.append(f"{name}: {invalid}")
    unknown = None if reasons else criteria.unknown_codes(reader, kind.filters, found)
    if unknown is not None:
        reasons.append(f"{unknown.name}: {unknown.reason}")
    if reasons:
        raise Unusable(reasons)
    return found


def _read(kind: Kind, name: str, texts: Sequence[str]) -> list[str]:
    if name in BOUNDS:
        return [criteria.bound_of(part) for part in criteria.parts(texts, many=False)]
    found = list(dict.fromkeys(criteria.parts(texts, many=True)))
    declared = next((item for item in kind.filters if item.name == name), None)
    choices = languages() if name == LOCALE else list(declared.choices) if declared is not None else []
    return [criteria.one_of(choices, part) for part in found] if choices else found
