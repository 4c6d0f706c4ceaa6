"""The training's document."""

from typing import Any, Literal, get_args

from django.utils.translation import gettext_lazy as _

from pages.blocks.price import CURRENCY, Price
from pages.blocks.training_module import TrainingModule
from pages.documents.linked_data import filled, offer, person, place, web_page
from pages.documents.page import COMMON, PageDocument, Person, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.contact import ContactCard
from snippets.documents.nodes import Moment, Ref
from snippets.documents.region import RegionName
from snippets.documents.registry import Filter, Kind, register

TrainingKind = Literal["web", "orderable"]
Level = Literal["basic", "intermediate", "advanced"]
Availability = Literal["coming", "available", "ended"]
# What words of schema.org there are for what a training offers.
_FEATURES = {"captions": "captions", "transcript": "transcript", "signLanguage": "signLanguage"}
_CONTROLS = {"keyboard": "fullKeyboardControl"}
_ONLINE = "online"


class TrainingSummary(PageSummary):
    """A training in lists."""

    training_kind: TrainingKind
    level: Level | None
    duration_minutes: int
    is_free: bool
    availability: Availability


class TrainingDocument(PageDocument):
    """A training on the web or one to order; what belongs to the other sort is empty.

    `availability` changes at `availableFrom` and `availableTo`; then the ways to start or order it are gone.
    """

    training_kind: TrainingKind
    learning_outcomes: tuple[str, ...]
    duration_minutes: int
    level: Level | None
    certificate: bool
    accessibility: tuple[str, ...]
    accessibility_text: str
    prices: tuple[Price, ...]
    is_free: bool
    available_from: Moment | None
    available_to: Moment | None
    availability: Availability
    trainers: tuple[Ref[Person], ...]
    start_url: str | None = None
    login_required: bool = False
    modules: tuple[TrainingModule, ...] = ()
    order_contact: Ref[ContactCard] | None = None
    order_url: str | None = None
    min_participants: int | None = None
    max_participants: int | None = None
    lead_time_weeks: int | None = None
    delivery_modes: tuple[str, ...] = ()
    travel_cost_rule: str | None = None
    geographic_reach: tuple[Ref[RegionName], ...] = ()


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the training as a course that is given in one way, with what it costs."""
    codes = document["accessibility"]
    return filled(
        web_page(
            document,
            "Course",
            teaches=document["learningOutcomes"],
            timeRequired=_duration(document["durationMinutes"]),
            educationalLevel=document["level"],
            educationalCredentialAwarded="Intyg" if document["certificate"] else None,
            accessibilityFeature=[word for code, word in _FEATURES.items() if code in codes],
            accessibilityControl=[word for code, word in _CONTROLS.items() if code in codes],
            accessibilitySummary=document["accessibilityText"],
            isAccessibleForFree=document["isFree"],
            offers=_offers(document),
            hasPart=[_module(item) for item in document["modules"]],
            hasCourseInstance=_instance(document),
        )
    )


def _duration(minutes: int) -> str:
    return f"PT{minutes}M"


def _module(item: dict[str, Any]) -> dict[str, Any]:
    return {
        "@type": "LearningResource",
        "name": item["title"],
        "timeRequired": _duration(item["minutes"]),
    }


def _instance(document: dict[str, Any]) -> dict[str, Any]:
    on_the_web = document["trainingKind"] == "web"
    return filled(
        {
            "@type": "CourseInstance",
            "courseMode": [_ONLINE] if on_the_web else document["deliveryModes"],
            "courseWorkload": _duration(document["durationMinutes"]),
            "instructor": [person(item) for item in document["trainers"]],
            "url": document["startUrl"],
        }
    )


def _offers(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an offer for each price; one of nothing where the training is free."""
    common = {
        "url": document["startUrl"] or document["orderUrl"],
        "validFrom": document["availableFrom"],
        "validThrough": document["availableTo"],
        "seller": person(document["orderContact"]),
        "areaServed": [place(item) for item in document["geographicReach"]],
        "eligibleQuantity": _participants(document),
        "deliveryLeadTime": _weeks(document["leadTimeWeeks"]),
    }
    free = {"label": None, "amount": "0.00", "currency": CURRENCY, "vatIncluded": True}
    return [offer(price, **common) for price in document["prices"] or ([free] if document["isFree"] else [])]


def _participants(document: dict[str, Any]) -> dict[str, Any] | None:
    least, most = document["minParticipants"], document["maxParticipants"]
    if least is None and most is None:
        return None
    return filled({"@type": "QuantitativeValue", "minValue": least, "maxValue": most})


def _weeks(number: int | None) -> dict[str, Any] | None:
    return None if number is None else {"@type": "QuantitativeValue", "minValue": number, "unitCode": "WEE"}


register(
    Kind(
        name="training",
        model="pages.TrainingPage",
        document=TrainingDocument,
        summary=TrainingSummary,
        collection="trainings",
        filters=(
            *COMMON,
            Filter("trainingKind", "trainingKind", get_args(TrainingKind), label=_("Typ av utbildning")),
            Filter("level", "level", get_args(Level), label=_("Nivå")),
            Filter("isFree", "isFree", ("true", "false"), label=_("Kostnadsfritt")),
            Filter("availability", "availability", get_args(Availability), label=_("Status")),
        ),
        order="title",
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        json_ld=json_ld,
    )
)
