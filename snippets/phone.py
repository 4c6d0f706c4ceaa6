"""Telephone numbers: kept as E.164, shown the Swedish way."""

import re

COUNTRY = "+46"
MAX_DIGITS = 15
MIN_DIGITS = 8
# Prefixes of three digits, without their leading zero. Only Stockholm's is shorter; the rest are longer.
_THREE_DIGITS = re.compile(r"1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02-689]|90(?!0)")
_GROUPS = {5: (3, 2), 6: (2, 2, 2), 7: (3, 2, 2), 8: (3, 3, 2)}


class NotATelephoneNumber(ValueError):
    """What was written is no telephone number."""


def normalised(written: str) -> str:
    """Return a number as E.164: `08-465 004 00` becomes `+46846500400`."""
    compact = re.sub(r"[\s().\u00a0\u2010-\u2013-]", "", written.replace("(0)", ""))
    if compact.startswith("00"):
        compact = "+" + compact[2:]
    elif compact.startswith("0"):
        compact = COUNTRY + compact[1:]
    if not re.fullmatch(rf"\+[1-9][0-9]{{{MIN_DIGITS - 1},{MAX_DIGITS - 1}}}", compact):
        raise NotATelephoneNumber(written)
    return compact


def display(number: str) -> str:
    """Return a number as people write it: Swedish ones with area code and groups, others unchanged."""
    if not number.startswith(COUNTRY):
        return number
    national = number.removeprefix(COUNTRY)
    area = _area(national)
    return f"0{area}-{_grouped(national.removeprefix(area))}"


def _area(national: str) -> str:
    if national.startswith("8"):
        return "8"
    # 0900 and its like have four digits: no number in the 090 area begins with a zero.
    return national[: 2 if _THREE_DIGITS.match(national) else 3]


def _grouped(subscriber: str) -> str:
    groups, start = [], 0
    for length in _GROUPS.get(len(subscriber), (len(subscriber),)):
        groups.append(subscriber[start : start + length])
        start += length
    return " ".join(groups)
