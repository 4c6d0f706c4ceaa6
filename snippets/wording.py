"""Rules of language that warn: they say what an editor should look at once more, and never stop anything.

Pure: a text and what the site knows of words in, Swedish messages out. What stops a publication stands in
`snippets.policy`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext as _

from snippets import readability
from snippets.documents.html import SOFT_HYPHEN
from snippets.passages import lists, passages

MAX_TITLE = 70
MAX_SENTENCE = 35
MAX_LIX = 50
MAX_CAPITALS = 4
_BEGINNING = 6
_WEAK_ENDS = ".!:"
_ENDS = ".,;:!?…"
_CAPITALS = re.compile(r"[^\W\d_]+(?:[-–][^\W\d_]+)*")
# Hyphens that stand for a word: "hälso- och sjukvård".
_CONJUNCTIONS = "och|eller|samt|respektive|resp|till|som|men|utan|inte|and|or|as|to|nor"
_OPEN_HYPHEN = re.compile(rf"(?<![\w-])([^\W\d_]+)-\s+(?!(?:{_CONJUNCTIONS})\b)([^\W\d_]+)")
_INNER_HYPHEN = re.compile(r"(?<![\w@/.:-])([^\W\d_]{2,})-([^\W\d_]{3,})(?![\w@/:-]|\.\w)")
# First parts that Swedish joins with a hyphen.
_JOINED = frozenset(["icke", "ex", "anti", "pro", "pseudo", "non", "vice", "kontra", "semi", "quasi"])
_COUNTED = re.compile(
    r"(?P<all>\b(?:alla|samtliga|sveriges|landets|våra|all|sweden’s|sweden's)\s+(?:de\s+)?)?"
    r"(?<![\d.,–-])(?P<number>\d{1,3}(?:[ \u00a0]\d{3})*|\d+)\s+(?:svenska\s+)?"
    r"(?P<what>kommuner|regioner|municipalities|regions)\b",
    re.IGNORECASE,
)
# A number as near as this to the register's is one of all, however it is put.
_NEAR = 0.15
# What Swedish adds to the end of a noun.
_INFLECTED = (
    "s|n|t|r|en|et|ens|ets|er|ar|or|na|ns|erna|arna|orna|ernas|arnas|ornas|ers|ars|an|ans|orna|a|e|re|ren"
)


@dataclass(frozen=True)
class Vocabulary:
    """What a site knows of words in one language."""

    language: str = "sv"
    deprecated: tuple[tuple[str, str], ...] = ()
    """Terms that are no longer used, each with what to write instead."""
    municipalities: int = 0
    regions: int = 0


def title_warnings(title: str, *, may_ask: bool = False) -> list[str]:
    """Return what to look at in a title; only those of questions may ask."""
    text = title.strip().replace(SOFT_HYPHEN, "")
    found = []
    if len(text) > MAX_TITLE:
        found.append(
            _("Rubriken har {count} tecken. Över {most} kortas den ofta av i sökresultat.").format(
                count=len(text), most=MAX_TITLE
            )
        )
    if text[-1:] and text[-1] in _WEAK_ENDS:
        found.append(_("Rubriken slutar med ”{sign}”.").format(sign=text[-1]))
    if "?" in text and not may_ask:
        found.append(_("Rubriken är en fråga. Säg hellre vad sidan handlar om."))
    return found


def text_warnings(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return what to look at in a plain text, each message once."""
    plain = " ".join(text.replace(SOFT_HYPHEN, "").split())
    rules = (_capitals, _hyphens, _terms, _counts)
    return list(dict.fromkeys(message for rule in rules for message in rule(plain, vocabulary)))


def running_warnings(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return what to look at in a text of sentences."""
    return [*text_warnings(text, vocabulary), *_long_sentences(text)]


def html_warnings(html: str, vocabulary: Vocabulary) -> list[str]:
    """Return what to look at in a rich text, each message once."""
    found = [message for text in passages(html) for message in running_warnings(text, vocabulary)]
    found += [message for items in lists(html) for message in list_warnings(items)]
    return list(dict.fromkeys(found))


def list_warnings(items: Sequence[str]) -> list[str]:
    """Return what to look at in a list: its items end alike, but for the last of a row of commas."""
    ends = [item.rstrip('"”’») ')[-1:] for item in items]
    ends = [end if end in _ENDS else "" for end in ends]
    rest = set(ends[:-1])
    if len(set(ends)) <= 1 or (len(rest) == 1 and rest <= {",", ";"} and ends[-1] == "."):
        return []
    return [
        _("Punkterna i listan slutar olika, till exempel ”{first}” och ”{other}”.").format(
            first=_end_of(items[0]),
            other=_end_of(next(item for item, end in zip(items, ends, strict=True) if end != ends[0])),
        )
    ]


def difficulty(texts: Sequence[str]) -> list[str]:
    """Return a message where a whole text is hard to read."""
    measured = readability.lix(texts)
    if measured is None or measured <= MAX_LIX:
        return []
    return [
        _("Texten är svårläst: LIX {lix}. Sikta på högst {most} med kortare meningar och ord.").format(
            lix=measured, most=MAX_LIX
        )
    ]


def _capitals(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    del vocabulary
    for word in _CAPITALS.findall(text):
        if len(word) > MAX_CAPITALS and word.isupper():
            yield _("”{word}” är skrivet med bara versaler.").format(word=word)


def _hyphens(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    told = _("”{word}” har ett bindestreck som kan vara kvar från en radbrytning.")
    for first, second in _OPEN_HYPHEN.findall(text):
        if second.islower():
            yield told.format(word=f"{first}- {second}")
    if vocabulary.language != "sv":
        return
    for first, second in _INNER_HYPHEN.findall(text):
        # A name or an abbreviation is joined with a hyphen: EU-projekt, Göteborg-Malmö.
        if first[1:].islower() and second.islower() and first.lower() not in _JOINED:
            yield told.format(word=f"{first}-{second}")


def _terms(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    for term, instead in vocabulary.deprecated:
        # SKL is no word of any sentence; "Landsting" may begin one.
        flags = 0 if term.isupper() else re.IGNORECASE
        if found := re.search(rf"(?<!\w){re.escape(term)}(?:[-:]?(?:{_INFLECTED}))?(?!\w)", text, flags):
            yield _("”{word}” är ett utgånget ord. Skriv ”{instead}”.").format(word=found[0], instead=instead)


def _counts(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    known = {
        "kommuner": vocabulary.municipalities, "municipalities": vocabulary.municipalities,
        "regioner": vocabulary.regions, "regions": vocabulary.regions,
    }  # fmt: skip
    found = list(_COUNTED.finditer(text))
    of_all = [_is_of_all(match, known) for match in found]
    for place, (one, other) in enumerate(pairwise(found)):
        # "290 kommuner och 20 regioner": where one is of all, the other is too.
        if text[one.end() : other.start()].strip() in ("och", "and", "samt") and any(
            of_all[place : place + 2]
        ):
            of_all[place] = of_all[place + 1] = True
    for match, is_of_all in zip(found, of_all, strict=True):
        total = known[match["what"].lower()]
        if is_of_all and total and _number(match) != total:
            yield _("”{count}” stämmer inte med registret, som har {total}.").format(
                count=f"{match['number']} {match['what']}", total=total
            )


def _is_of_all(match: re.Match[str], known: dict[str, int]) -> bool:
    total = known[match["what"].lower()]
    return bool(match["all"]) or abs(_number(match) - total) <= total * _NEAR


def _number(match: re.Match[str]) -> int:
    return int(re.sub(r"\D", "", match["number"]))


def _long_sentences(text: str) -> Iterator[str]:
    for sentence in readability.sentences(text):
        count = len(readability.words(sentence))
        if count > MAX_SENTENCE:
            beginning = " ".join(sentence.split()[:_BEGINNING])
            yield _("Meningen ”{beginning} …” har {count} ord. Dela den gärna.").format(
                beginning=beginning, count=count
            )


def _end_of(item: str) -> str:
    return "… " + item.rsplit(maxsplit=1)[-1]
