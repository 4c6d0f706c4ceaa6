"""Occasions in words of schema.org: events with time, place, status and offers."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pages.documents.linked_data import CONTEXT, Composed, Json, filled, organisation

_STATUS = {
    "scheduled": "EventScheduled",
    "rescheduled": "EventRescheduled",
    "movedOnline": "EventMovedOnline",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
    # There is no word for what has been held: its time says so.
    "completed": "EventScheduled",
}
_MODE = {
    "onsite": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "mixed": "MixedEventAttendanceMode",
}
_COURSE_MODE = {"onsite": "onsite", "online": "online", "mixed": "blended"}
_AVAILABILITY = {
    "open": "InStock",
    "notOpen": "PreOrder",
    "fewLeft": "LimitedAvailability",
    "waitingList": "BackOrder",
    "full": "SoldOut",
    "closed": "SoldOut",
}
COUNTRY = "SE"


def event(course: Composed, item: Composed, sort: str | list[str]) -> Json:
    """Return one occasion of a course."""
    own = {
        "description": item["statusReason"] or course["lead"],
        "location": _locations(item, course["accessibility"]),
        "organizer": organisers(course),
        "performer": performers(course),
        # Only what is held of a course has a mode of studying.
        "courseMode": _COURSE_MODE[item["attendanceMode"]] if "CourseInstance" in sort else None,
    }
    return filled(_occasion(item) | {"@type": sort} | own)


def meeting(item: Composed) -> Json:
    """Return an occasion where its course is not told of."""
    return filled(_occasion(item) | {"description": item["statusReason"], "location": _locations(item, ())})


def _occasion(item: Composed) -> Json:
    starts, ends = _times(item)
    return {
        "@type": "Event",
        "@id": f"urn:uuid:{item['id']}",
        "identifier": item["id"],
        "url": item["url"],
        "name": item["title"],
        "startDate": starts,
        "endDate": ends,
        "previousStartDate": item["previousStartsAt"],
        "eventStatus": f"{CONTEXT}/{_STATUS[item['eventStatus']]}",
        "eventAttendanceMode": f"{CONTEXT}/{_MODE[item['attendanceMode']]}",
        "isAccessibleForFree": item["isFree"],
        "maximumAttendeeCapacity": item["capacity"],
        "remainingAttendeeCapacity": item["seatsLeft"],
        "offers": _offers(item),
        "subEvent": [_session(session) for session in item["sessions"]],
        "workFeatured": [_file(file) for file in item["documents"]],
    }


def organisers(course: Composed) -> list[Json]:
    """Return who arranges a course, those who help to do so last."""
    named = (*course["organisers"], *course["coOrganisers"])
    return [organisation(item["name"], item.get("website")) for item in named]


def performers(course: Composed) -> list[Json]:
    """Return who takes part, as they are announced."""
    return [
        filled(
            {
                "@type": "Person",
                "name": speaker["name"],
                "jobTitle": speaker["title"],
                "affiliation": organisation(speaker["organisation"]) if speaker["organisation"] else None,
            }
        )
        for speaker in course["speakers"]
    ]


def _times(item: Composed) -> tuple[str, str]:
    """Return start and end: moments, or days where only these are shown; the last day then is the end."""
    if not item["dateOnly"]:
        return item["startsAt"], item["endsAt"]
    zone = ZoneInfo(item["timeZone"])
    first, over = (datetime.fromisoformat(item[name]).astimezone(zone) for name in ("startsAt", "endsAt"))
    return str(first.date()), str((over - timedelta(microseconds=1)).date())


def _locations(item: Composed, accessibility: Iterable[str]) -> list[Json]:
    """Return where one takes part, and what is there for people with disabilities; the way into an online
    meeting is not public, its announcement is."""
    online = {"@type": "VirtualLocation", "url": item["url"]}
    if item["attendanceMode"] == "online":
        return [online]
    features = [
        {"@type": "LocationFeatureSpecification", "name": code, "value": True} for code in accessibility
    ]
    address = {
        "@type": "PostalAddress",
        "streetAddress": item["address"],
        "addressLocality": item["locality"],
        "addressCountry": COUNTRY,
    }
    place = filled(
        {
            "@type": "Place",
            "name": item["venue"] or item["locality"],
            "address": filled(address),
            "amenityFeature": features,
        }
    )
    return [place, online] if item["attendanceMode"] == "mixed" else [place]


def _offers(item: Composed) -> list[Json]:
    """Return what it costs, and from when until when one can register; nothing once it is called off."""
    if item["registrationStatus"] not in _AVAILABILITY:
        return []
    common = {
        "@type": "Offer",
        "availability": f"{CONTEXT}/{_AVAILABILITY[item['registrationStatus']]}",
        "url": item["registrationUrl"] or item["url"],
        "validFrom": item["registrationOpensAt"],
        "validThrough": item["registrationDeadline"],
    }
    if item["isFree"]:
        return [filled(common | {"price": "0.00", "priceCurrency": "SEK"})]
    return [filled(common | _price(price)) for price in item["prices"]]


def _price(price: Mapping[str, Any]) -> Json:
    return {
        "name": price["label"],
        "price": price["amount"],
        "priceCurrency": price["currency"],
        "priceSpecification": {
            "@type": "PriceSpecification",
            "price": price["amount"],
            "priceCurrency": price["currency"],
            "valueAddedTaxIncluded": price["vatIncluded"],
        },
    }


def _session(session: Composed) -> Json:
    return {
        "@type": "Event",
        "name": session["title"],
        "startDate": session["startsAt"],
        "endDate": session["endsAt"],
    }


def _file(file: Composed) -> Json:
    return {"@type": "DigitalDocument", "name": file["title"], "url": file["url"]}
