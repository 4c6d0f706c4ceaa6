"""What lists are asked by, read strictly: the API and the website's feeds take and refuse the same values.

Every message is Swedish and says what is allowed.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cms.timeline.reading import Reader
from snippets.documents.registry import Filter

# Near the ends of the calendar a moment has no counterpart in another zone.
EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
# Asked for by its own name, whatever the kind: the facet holds ids, the query codes.
SUBJECT = "subject"
_MOMENT = re.compile(r"(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII)
_DAY = re.compile(r"(\d{4})-\d\d-\d\d", re.ASCII)
_LOST_PLUS = re.compile(r"T[\d:.]+ \d\d:\d\d", re.ASCII)
_WITHOUT_ZONE = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+", re.ASCII)
LONGEST = 900


class Invalid(ValueError):
    """A value that cannot be used; says why."""


@dataclass(frozen=True)
class Unknown:
    """Codes that are well written, but stand for nothing at the moment."""

    name: str
    codes: Sequence[str]
    reason: str


def parts(texts: Iterable[str], *, many: bool) -> list[str]:
    """Return the values of one parameter; with `many` it may be repeated, or hold several with commas
    between."""
    given = list(texts)
    if len(given) > 1 and not many:
        raise Invalid("Får bara anges en gång.")
    found = [part for text in given for part in text.split(",")] if many else given
    for part in found:
        if not part:
            raise Invalid("Får inte vara tom.")
        if len(part) > LONGEST or "\x00" in part:
            raise Invalid("Otillåtet värde.")
    return found


def one_of(allowed: Sequence[str], text: str) -> str:
    """Return a code of a fixed list."""
    if text not in allowed:
        raise Invalid(f"Okänt värde. Tillåtna: {', '.join(allowed)}.")
    return text


def unknown_codes(reader: Reader, filters: Iterable[Filter], asked: Mapping[str, Any]) -> Unknown | None:
    """Name the first filter that was asked for by codes which no subject or no term of its register has."""
    if asked.get(SUBJECT):
        tree = reader.taxonomy()
        known = sorted(code for code in tree.ids if code not in tree.ids.values())
        unknown = _unknown(SUBJECT, asked[SUBJECT], known)
        if unknown is not None:
            return unknown
    for declared in filters:
        if declared.register and asked.get(declared.name):
            terms = [code for name in declared.registers for code in reader.register(name).documents]
            unknown = _unknown(declared.name, asked[declared.name], terms)
            if unknown is not None:
                return unknown
    return None


def _unknown(name: str, codes: Sequence[str], known: Iterable[str]) -> Unknown | None:
    allowed = list(known)
    missing = [code for code in codes if code not in allowed]
    if not missing:
        return None
    return Unknown(name, missing, f"Okänt värde. Tillåtna: {', '.join(allowed) or 'inga'}.")


def bound_of(given: str) -> str:
    """Return one end of a range, a day or a moment, in the spelling that filtering reads."""
    found = _DAY.fullmatch(given)
    if found is None:
        return moment_of(given).isoformat()
    _check_year(found)
    return _parsed(date.fromisoformat, given).isoformat()


def moment_of(given: str) -> datetime:
    """Return the moment in a text; it must name its zone."""
    found = _MOMENT.fullmatch(given.upper())
    if found is None:
        raise Invalid(_why_no_moment(given))
    _check_year(found)
    return _parsed(datetime.fromisoformat, given.upper())


def _why_no_moment(given: str) -> str:
    if _LOST_PLUS.search(given):
        return "Plustecknet före tidszonen har blivit ett mellanslag: skriv %2B i adressen, eller Z för UTC."
    if _WITHOUT_ZONE.fullmatch(given):
        return "Tidszon saknas: avsluta med Z eller till exempel %2B01:00."
    return "Ange en tidpunkt enligt RFC 3339, till exempel 2026-03-02T07:00:00Z."


def _check_year(found: "re.Match[str]") -> None:
    if not EARLIEST_YEAR <= int(found[1]) <= LATEST_YEAR:
        raise Invalid(f"Året ska vara mellan {EARLIEST_YEAR} och {LATEST_YEAR}.")


def _parsed(parse: Callable[[str], Any], given: str) -> Any:
    try:
        return parse(given)
    except ValueError as error:
        raise Invalid("Det finns ingen sådan tidpunkt.") from error
