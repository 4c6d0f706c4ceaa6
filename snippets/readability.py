"""How easy a text is to read: its sentences, its words and LIX, which Swedish editors measure by.

Pure functions on plain text. What is no sentence to a reader is none here: an abbreviation, a number or an
initial with a full stop goes on.
"""

import re
from collections.abc import Iterable

from snippets.documents.html import SOFT_HYPHEN

# LIX counts words that are longer than this.
LONG_WORD = 6
# Of fewer words, LIX tells more of chance than of the text.
ENOUGH_WORDS = 30
_WORD = re.compile(r"[^\W_]+(?:[-–'’.:/][^\W_]+)*")
_END = re.compile(r"[.!?…]+[\"”’»)]*(?=\s+[\"”’»(–-]*\s*[^\W_])")
# Those that stand before what they belong to; "m.m." and "kr." may end a sentence.
_ABBREVIATIONS = frozenset(
    (
        *(
            "bl.a",
            "a.a",
            "ang",
            "avd",
            "ca",
            "dvs",
            "d.v.s",
            "e.kr",
            "enl",
            "ev",
            "exkl",
            "f.d",
            "f.kr",
            "f.n",
        ),
        *("f.ö", "fr.o.m", "inkl", "jfr", "kap", "kl", "m.a.o", "mr", "mrs", "nr", "p.g.a", "pga", "prel"),
        *("prop", "resp", "s.k", "sid", "t.ex", "t.o.m", "tel", "tfn", "u.a", "ung", "u.p.a", "vol", "dr"),
        *("prof", "e.g", "i.e", "vs", "jan", "feb", "apr", "jun", "jul", "aug", "sept", "okt", "nov"),
    )
)


def words(text: str) -> list[str]:
    """Return the words of a text; one written with hyphens is one."""
    return _WORD.findall(text.replace(SOFT_HYPHEN, ""))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text in which nothing but sentences ends it."""
    text = " ".join(text.split())
    found, start = [], 0
    for end in _END.finditer(text):
        if _goes_on(text[start : end.end()], text[end.end() :].lstrip()):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    rest = text[start:].strip()
    return [sentence for sentence in [*found, rest] if words(sentence)]


def lix(passages: Iterable[str]) -> int | None:
    """Return LIX: words in a sentence, and hundredths of words that are long; None of too short a text."""
    every = [sentence for passage in passages for sentence in sentences(passage)]
    said = [word for sentence in every for word in words(sentence)]
    if len(said) < ENOUGH_WORDS:
        return None
    long = sum(len(word) > LONG_WORD for word in said)
    return round(len(said) / len(every) + 100 * long / len(said))


def _goes_on(sentence: str, following: str) -> bool:
    """Say whether a stop is no end: what follows is written small, or what stands before is shortened."""
    if not sentence.endswith("."):
        return following[:1].islower()
    last = sentence[:-1].rsplit(maxsplit=1)[-1].lstrip('("”’»').lower() if sentence[:-1].strip() else ""
    if following[:1].islower():
        return True
    is_initial = len(last) == 1 and last.isalpha()
    return last in _ABBREVIATIONS or is_initial or (last.isdigit() and following[:1].isdigit())
