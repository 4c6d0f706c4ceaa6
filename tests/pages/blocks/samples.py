"""Each kind of part once: as Wagtail stores it, and as the document holds it."""

from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5


def ids(label: str, key: object) -> UUID:
    """Return a public id for a database key."""
    return uuid5(NAMESPACE_URL, f"{label}:{key}")


def entry(value: Any) -> dict[str, Any]:
    """Return a value as an entry of a raw list."""
    return {"id": str(ids("item", repr(value))), "type": "item", "value": value}


def part(kind: str, value: Any, key: object = 0) -> dict[str, Any]:
    """Return a part as it stands in the raw data of a body."""
    return {"id": str(ids(kind, key)), "type": kind, "value": value}


def heading(text: str, level: int = 2, anchor: str = "", key: object = None) -> dict[str, Any]:
    """Return a raw heading."""
    return part("heading", {"text": text, "level": level, "anchor": anchor}, key or text)


ADDRESS = "https://www.exempel.example/"
OUTSIDE = {"page": None, "document": None, "url": ADDRESS, "label": "Exempelkommunen"}
STORED_OUTSIDE = {"link": {"label": "Exempelkommunen", "ref": None, "url": ADDRESS}}
INTERNAL = {"page": 7, "document": None, "url": "", "label": ""}
STORED_INTERNAL = {"link": {"label": "", "ref": str(ids("pages.BasePage", 7)), "url": None}}
FILE = {"page": None, "document": 8, "url": "", "label": "Handboken"}
STORED_FILE = {"link": {"label": "Handboken", "ref": str(ids("snippets.SiteDocument", 8)), "url": None}}
TEXT = '<p data-block-key="a1"><b>Läs</b> om <a linktype="page" id="7">jämställd budget</a>.</p>'
STORED_TEXT = f'<p><strong>Läs</strong> om <a href="ref:{ids("pages.BasePage", 7)}">jämställd budget</a>.</p>'
PLAIN = '<p data-block-key="a1">Alla kommuner.</p>'
STORED_PLAIN = "<p>Alla kommuner.</p>"
LIST = {
    "heading": "Artiklar",
    "kind": "article",
    "mode": "pinnedThenAuto",
    "picks": [entry(7)],
    "subjects": [entry(3)],
    "limit": 4,
    "order": "title",
    "empty_behaviour": "text",
    "empty_text": "Inget just nu.",
    "more_link": INTERNAL,
}
STORED_LIST = {
    "heading": "Artiklar",
    "kind": "article",
    "mode": "pinnedThenAuto",
    "picks": [str(ids("pages.BasePage", 7))],
    "subjects": [str(ids("snippets.Subject", 3))],
    "limit": 4,
    "order": "title",
    "emptyBehaviour": "text",
    "emptyText": "Inget just nu.",
    "moreLink": STORED_INTERNAL,
}
ACCORDION = {
    "items": [
        entry({"heading": "Vem?", "html": PLAIN, "anchor": "vem"}),
        entry({"heading": "Hur?", "html": TEXT, "anchor": "hur"}),
    ]
}
ROWS = [["År", "Andel"], ["2020", "40 %"]]
STEPS = [entry({"title": "Kartlägg", "html": PLAIN}), entry({"title": "Följ upp", "html": ""})]

# type → (raw value, stored value)
SAMPLES: dict[str, tuple[Any, Any]] = {
    "heading": (
        {"text": "Så gör vi", "level": 2, "anchor": "sa-gor-vi"},
        {"text": "Så gör vi", "level": 2, "anchor": "sa-gor-vi"},
    ),
    "paragraph": (TEXT, {"html": STORED_TEXT}),
    "factBox": ({"heading": "Fakta", "html": PLAIN}, {"heading": "Fakta", "html": STORED_PLAIN}),
    "quote": (
        {"text": "Nu ser vi.", "person": "", "role": "Ekonom", "consent": False},
        {"text": "Nu ser vi.", "person": None, "role": "Ekonom"},
    ),
    "accordion": (
        ACCORDION,
        {
            "items": [
                {"heading": "Vem?", "html": STORED_PLAIN, "anchor": "vem"},
                {"heading": "Hur?", "html": STORED_TEXT, "anchor": "hur"},
            ]
        },
    ),
    "stepList": (
        {"heading": "", "steps": STEPS},
        {
            "heading": None,
            "steps": [{"title": "Kartlägg", "html": STORED_PLAIN}, {"title": "Följ upp", "html": ""}],
        },
    ),
    "table": (
        {"caption": "Andel", "header": "row", "rows": ROWS},
        {"caption": "Andel", "header": "row", "rows": ROWS},
    ),
    "foreignPassage": ({"lang": "en", "html": PLAIN}, {"lang": "en", "html": STORED_PLAIN}),
    "image": (
        {"image": 5, "alt": "Två vid ett bord", "decorative": False, "caption": "Samtal"},
        {
            "image": {
                "picture": {"ref": str(ids("snippets.SiteImage", 5)), "alt": "Två vid ett bord", "must": True}
            },
            "caption": "Samtal",
        },
    ),
    "documentLink": ({"document": 8}, {"document": {"must": str(ids("snippets.SiteDocument", 8))}}),
    "linkList": (
        {"heading": "Läs vidare", "links": [entry(OUTSIDE), entry(INTERNAL), entry(FILE)]},
        {"heading": "Läs vidare", "links": [STORED_OUTSIDE, STORED_INTERNAL, STORED_FILE]},
    ),
    "callToAction": (
        {"label": "Exempelkommunen", "link": {"page": None, "document": None, "url": ADDRESS}, "text": ""},
        {"label": "Exempelkommunen", "link": STORED_OUTSIDE, "text": None},
    ),
    "currentSection": (
        {"heading": "Aktuellt", "lists": [entry(LIST)]},
        {"heading": "Aktuellt", "lists": [STORED_LIST]},
    ),
    "contactBlock": (
        {"contacts": [entry(1), entry(2)]},
        {"contacts": [{"ref": str(ids("snippets.Contact", 1))}, {"ref": str(ids("snippets.Contact", 2))}]},
    ),
    "faqEmbed": ({"items": [entry(4)]}, {"items": [{"ref": str(ids("snippets.FaqItem", 4))}]}),
    "networkBlock": ({"networks": [entry(7)]}, {"networks": [{"ref": str(ids("pages.BasePage", 7))}]}),
    "partnerLogos": (
        {"heading": "Våra partner", "partners": [entry(21)]},
        {"heading": "Våra partner", "partners": [{"whileCurrent": str(ids("snippets.Partner", 21))}]},
    ),
    "video": (
        {
            "title": "Så gick det till",
            "file": 9,
            "url": "",
            "captions": "file",
            "captions_file": 10,
            "transcript": PLAIN,
            "audio_description": "separate",
            "audio_description_url": "https://film.exempel.example/syntolkad",
        },
        {
            "title": "Så gick det till",
            "url": None,
            "file": {"must": str(ids("snippets.SiteDocument", 9))},
            "captions": "file",
            "captionsFile": {"ref": str(ids("snippets.SiteDocument", 10))},
            "transcript": STORED_PLAIN,
            "audioDescription": "separate",
            "audioDescriptionUrl": "https://film.exempel.example/syntolkad",
        },
    ),
    "noticeEmbed": ({"notice": 6}, {"notice": {"must": str(ids("snippets.Notice", 6))}}),
}
