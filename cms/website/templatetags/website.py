"""Filters that print a composed document: pure functions of their arguments and the active language.

Documents arrive as the API's parsed JSON: moments are RFC 3339 text in UTC, days are YYYY-MM-DD.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from cms.website.templatetags.words import WORDS
from snippets.documents.registry import KINDS

register = template.Library()

# What would end a script element, or begin a comment in it.
_IN_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}

LOCAL_ZONE = ZoneInfo("Europe/Stockholm")
DAY_LENGTH = len("2021-01-20")
MONTHS = {
    "sv": [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
# Names of languages in the language itself: a reader looks for their own.
LANGUAGE_NAMES = {
    "sv": "Svenska",
    "en": "English",
    "fi": "Suomi",
    "fit": "Meänkieli",
    "se": "Davvisámegiella",
    "smj": "Julevsámegiella",
    "sma": "Åarjelsaemien gïele",
    "yi": "ייִדיש",
    "rom": "Romani čhib",
    "swl": "Svenskt teckenspråk",
}
MODERN_FORMATS = ("avif", "webp")
LEVEL_OF_SECTIONS = 2
LOWEST_LEVEL = 6
LISTS_OF_PAGES = "currentSection"

Json = Mapping[str, Any]
Text = str | None


def local(value: str) -> date:
    """Read a moment or a day from a document; a moment comes out as local wall time.

    A day has no time zone and stays the day it is.
    """
    if len(value) == DAY_LENGTH:
        return date.fromisoformat(value)
    return datetime.fromisoformat(value).astimezone(LOCAL_ZONE)


def in_english() -> bool:
    """Whether the page is written in English; every other language shows dates the Swedish way."""
    return (get_language() or "").startswith("en")


@register.filter
def day(value: Text) -> str:
    """Print a moment or day as "20 januari 2021"; nothing for an empty value."""
    if not value:
        return ""
    moment = local(value)
    months = MONTHS["en" if in_english() else "sv"]
    return f"{moment.day} {months[moment.month - 1]} {moment.year}"


@register.filter
def clock(value: Text) -> str:
    """Print the local clock time of a moment as "07.00", in English as "07:00"; nothing for no value."""
    if not value:
        return ""
    return local(value).strftime("%H:%M" if in_english() else "%H.%M")


@register.filter
def day_and_clock(value: Text) -> str:
    """Print a moment as "20 januari 2021 kl. 14.30"; nothing for an empty value."""
    if not value:
        return ""
    return f"{day(value)} {'at' if in_english() else 'kl.'} {clock(value)}"


@register.filter
def block_template(block_type: str) -> str:
    """Name the template of a block type: "currentSection" is drawn by "blocks/current_section.html"."""
    snake = re.sub(r"(?<!^)([A-Z])", r"_\1", block_type).lower()
    return f"blocks/{snake}.html"


@register.filter
def page_headings(body: Sequence[Json]) -> list[dict[str, str]]:
    """List the sections of a body as {text, anchor}: headings of level 2 and headed lists of pages."""
    found = []
    for block in body:
        value = block["value"]
        if block["type"] == "heading" and value["level"] == LEVEL_OF_SECTIONS:
            found.append({"text": value["text"], "anchor": value["anchor"]})
        elif block["type"] == LISTS_OF_PAGES and value["heading"]:
            found.append({"text": value["heading"], "anchor": section_anchor(block["id"])})
    return found


@register.filter
def section_anchor(block_id: str) -> str:
    """Name the place of a block that has no anchor of its own; its underscore keeps it apart from anchors."""
    return f"avsnitt_{block_id}"


@register.filter
def outlined(body: Iterable[Json]) -> list[dict[str, Any]]:
    """Pair every block with its template and the level that a heading inside it shall have.

    The level is one below the last heading before the block, so that the outline never skips a step.
    """
    level = LEVEL_OF_SECTIONS
    drawn = []
    for block in body:
        drawn.append({**block, "template": block_template(block["type"]), "level": level})
        if block["type"] == "heading":
            level = min(block["value"]["level"] + 1, LOWEST_LEVEL)
        elif block["type"] == LISTS_OF_PAGES and block["value"]["heading"]:
            level = LEVEL_OF_SECTIONS + 1
    return drawn


def start_of_wide(body: Sequence[Json]) -> int:
    """Find where the closing lists of pages begin, together with the section heading that names them."""
    start = len(body)
    while start and body[start - 1]["type"] == LISTS_OF_PAGES:
        start -= 1
    named_before = (
        0 < start < len(body)
        and not body[start]["value"]["heading"]
        and body[start - 1]["type"] == "heading"
        and body[start - 1]["value"]["level"] == LEVEL_OF_SECTIONS
    )
    return start - 1 if named_before else start


@register.filter
def text_blocks(body: Sequence[Json]) -> list[Json]:
    """The blocks that stand in the text column: all but the closing lists of pages."""
    return list(body[: start_of_wide(body)])


@register.filter
def wide_blocks(body: Sequence[Json]) -> list[Json]:
    """The closing lists of pages, which use the whole width of the page."""
    return list(body[start_of_wide(body) :])


@register.simple_tag
def linked_data(document: Json) -> str:
    """Draw a page's JSON-LD; a block of data, which no policy on scripts holds back."""
    say = KINDS[document["type"]].json_ld
    if say is None:
        return ""
    text = json.dumps(say(document), ensure_ascii=False, separators=(",", ":")).translate(_IN_SCRIPT)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 - escaped above


@register.filter
def tel(number: str) -> str:
    """Make a `tel:` address of a telephone number in any grouping."""
    return "tel:" + re.sub(r"(?!^\+)\D", "", number.strip())


@register.filter
def srcset(renditions: Iterable[Json], image_format: str = "") -> str:
    """List the renditions of one format for `srcset`, narrowest first; without one, the fallbacks."""
    chosen = [
        rendition
        for rendition in renditions
        if (
            rendition["format"] == image_format if image_format else rendition["format"] not in MODERN_FORMATS
        )
    ]
    chosen.sort(key=lambda rendition: int(rendition["width"]))
    return ", ".join(f"{rendition['url']} {rendition['width']}w" for rendition in chosen)


@register.filter
def language_name(locale: str) -> str:
    """Name a language in that language; an unknown one keeps its code."""
    return LANGUAGE_NAMES.get(locale, locale)


@register.filter
def years(work: Json) -> str:
    """Print the years of some work: "2018–2020", "2018" or "2018–" while no end is known."""
    start, end = work["startYear"], work["endYear"]
    if end is None:
        return f"{start}–"
    return str(start) if end == start else f"{start}–{end}"


@register.filter
def rows_shown(paging: Json) -> str:
    """Print which rows of a list a page of it shows: "21–40", or "41" for a single one."""
    first = (paging["page"] - 1) * paging["limit"] + 1
    last = min(paging["page"] * paging["limit"], paging["totalItems"])
    return str(first) if first == last else f"{first}–{last}"


@register.filter
def questions(groups: Iterable[Json]) -> int:
    """Count the questions in groups of them."""
    return sum(len(group["items"]) for group in groups)


@register.filter
def holds(cards: Iterable[Json], card: Json) -> bool:
    """Say whether a list shows an entry."""
    return any(item["id"] == card["id"] for item in cards)


def word_for(code_list: str) -> Callable[[str], str]:
    """Make the filter that prints the word for a code; a code without a word prints nothing."""

    def word(code: str) -> str:
        return str(WORDS[code_list].get(code, ""))

    return word


@register.filter
def word(document: Mapping[str, Any], name: str) -> str:
    """Print the word for a code of a document, by the name of the filter whose kind declares both."""
    declared = next((item for item in KINDS[document["type"]].filters if item.name == name), None)
    code = document[name]
    return str(declared.words.get(code, code)) if declared is not None else ""


register.filter("severity_word", word_for("severity"))
register.filter("article_word", word_for("articleKind"))
register.filter("steering_word", word_for("documentKind"))
register.filter("sector_word", word_for("sector"))
register.filter("method_word", word_for("method"))
register.filter("evidence_word", word_for("evidenceLevel"))
register.filter("compliance_word", word_for("compliance"))
register.filter("event_kind_word", word_for("eventKind"))
register.filter("event_status_word", word_for("eventStatus"))
register.filter("course_state_word", word_for("state"))
register.filter("accessibility_word", word_for("courseAccessibility"))
register.filter("situation_word", word_for("situation"))
register.filter("training_word", word_for("trainingKind"))
register.filter("level_word", word_for("level"))
register.filter("availability_word", word_for("availability"))
register.filter("training_accessibility_word", word_for("trainingAccessibility"))
register.filter("delivery_word", word_for("deliveryMode"))
register.filter("publication_word", word_for("publicationKind"))
register.filter("print_word", word_for("printStatus"))
register.filter("register_word", word_for("register"))
register.filter("licence_word", word_for("licence"))
