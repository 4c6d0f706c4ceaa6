"""The learning example's document."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from pages.blocks.indicator import Indicator
from pages.documents.linked_data import filled, part, place, web_page
from pages.documents.page import COMMON, PageDocument, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.municipality import MunicipalityName
from snippets.documents.nodes import Document, Html, Ref
from snippets.documents.region import RegionName
from snippets.documents.registry import Filter, Kind, register

SECTORS = (
    "skola",
    "forskola",
    "aldreomsorg",
    "individ-och-familj",
    "halso-och-sjukvard",
    "samhallsbyggnad",
    "kultur-och-fritid",
    "arbetsmarknad",
    "raddningstjanst",
    "personal",
    "ledning-och-styrning",
    "ekonomi",
)
METHODS = (
    "fyra-r",
    "jamstalld-budget",
    "konsuppdelad-statistik",
    "likabehandlingsanalys",
    "jim-modellen",
    "trappan",
    "modellkoncept",
    "normkritik",
    "trygghetsvandring",
    "medborgardialog",
)
EVIDENCE_LEVELS = ("idea", "tried", "evaluated")
_PARTS = ("background", "implementation", "results", "conclusions")


class Owners(Document):
    """Who did the work: municipalities and regions, and the name of a joint authority of theirs."""

    municipalities: tuple[Ref[MunicipalityName], ...]
    regions: tuple[Ref[RegionName], ...]
    joint_authority: str | None


class LocalContact(Document):
    """Somebody at the owner's to ask, who has agreed to stand here."""

    name: str
    title: str | None
    phone: str | None
    phone_display: str | None
    email: str | None


class LearningExampleSummary(PageSummary):
    """A learning example in lists."""

    owners: Owners
    sectors: tuple[str, ...]
    start_year: int
    end_year: int | None
    ongoing: bool
    evidence_level: str | None


class LearningExampleDocument(PageDocument):
    """A learning example; its local contact is null once the consent has run out."""

    owners: Owners
    operation: str | None
    sectors: tuple[str, ...]
    methods: tuple[str, ...]
    start_year: int
    end_year: int | None
    ongoing: bool
    background: Html
    implementation: Html
    results: Html
    conclusions: Html | None
    indicators: tuple[Indicator, ...]
    cost: str | None
    funding: str | None
    evidence_level: str | None
    success_factors: tuple[str, ...]
    pitfalls: tuple[str, ...]
    local_contact: LocalContact | None
    verified_with_owner_on: date | None
    origin: str | None
    external_id: str | None
    source_url: str | None


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the example as an article of its owners about what they did, and when."""
    page = web_page(document, "Article")
    owners = document["owners"]
    joint = {"@type": "GovernmentOrganization", "name": owners["jointAuthority"]}
    sectors = [{"@type": "DefinedTerm", "termCode": code} for code in document["sectors"]]
    asked = document["localContact"]
    own = {
        "contributor": [
            *map(place, (*owners["municipalities"], *owners["regions"])),
            *([joint] if owners["jointAuthority"] else []),
        ],
        "about": [*page.get("about", []), *sectors],
        "keywords": document["methods"],
        "temporalCoverage": f"{document['startYear']}/{document['endYear'] or '..'}",
        "hasPart": [part(document, field) for field in _PARTS if document[field]],
        "mentions": [_measure(item) for item in document["indicators"]],
        "funding": _funding(document),
        "contactPoint": [*page.get("contactPoint", []), *([_contact_point(asked)] if asked else [])],
        "lastReviewed": document["verifiedWithOwnerOn"] or document["lastReviewedAt"],
        "isBasedOn": document["sourceUrl"],
    }
    return filled(page | own)


def _measure(item: dict[str, Any]) -> dict[str, Any]:
    before = {"@type": "PropertyValue", "value": item["before"]}
    return filled(
        {
            "@type": "PropertyValue",
            "name": item["name"],
            "value": item["after"],
            "unitText": item["unit"],
            "valueReference": before,
            "propertyID": item["koladaId"],
        }
    )


def _funding(document: dict[str, Any]) -> dict[str, Any] | None:
    if not document["funding"] and not document["cost"]:
        return None
    return filled({"@type": "Grant", "name": document["funding"], "description": document["cost"]})


def _contact_point(contact: dict[str, Any]) -> dict[str, Any]:
    return filled(
        {
            "@type": "ContactPoint",
            "name": contact["name"],
            "contactType": contact["title"],
            "telephone": contact["phone"],
            "email": contact["email"],
        }
    )


register(
    Kind(
        name="learningExample",
        model="pages.LearningExamplePage",
        document=LearningExampleDocument,
        summary=LearningExampleSummary,
        collection="learning-examples",
        filters=(
            *COMMON,
            Filter("sector", "sectors", SECTORS, label=_("Verksamhetsområde")),
            Filter("method", "methods", METHODS, label=_("Metod")),
            Filter("evidenceLevel", "evidenceLevel", EVIDENCE_LEVELS, label=_("Mognad")),
            Filter("ongoing", "ongoing", ("true", "false"), label=_("Pågår")),
            Filter("startYear", "startYear"),
        ),
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        json_ld=json_ld,
    )
)
