"""Pages in words of schema.org: what every kind says alike; kinds add their own beside their documents.

Everything is made of the composed document that API clients read, so JSON-LD never says more or less.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from snippets.documents.html import plain_text

Json = dict[str, Any]
Composed = Mapping[str, Any]
CONTEXT = "https://schema.org"
_WITHDRAWN = "Withdrawn"
SIGN_LANGUAGE = "swl"


def web_page(document: Composed, sort: str | list[str] = "WebPage", **own: Any) -> Json:
    """Return a page as a thing of schema.org: its `sort`, the common fields, and the kind's `own`."""
    return {"@context": CONTEXT} | filled(
        {
            "@type": sort,
            "@id": f"urn:uuid:{document['id']}",
            "identifier": [item for item in (document["id"], document["recordNumber"]) if item],
            "url": document["url"],
            "name": document["title"],
            "headline": document["title"],
            "abstract": document["lead"],
            "description": document["searchDescription"],
            "inLanguage": document["locale"],
            "datePublished": document["contentDate"],
            "dateModified": document["publishedAt"],
            "expires": document["validTo"],
            "lastReviewed": document["lastReviewedAt"],
            "image": image(document["heroImage"]),
            "video": video(document["signLanguageVideo"]),
            "about": [*map(term, document["subjects"]), *map(term, document["policyGoals"])],
            "audience": [audience(item) for item in document["audiences"]],
            "spatialCoverage": places(document),
            "maintainer": person(document["informationOwner"]),
            "contactPoint": [contact_point(item) for item in document["contacts"]],
            "publisher": publisher(document),
            "relatedLink": [link["url"] for link in document["related"]],
            "workTranslation": [_work(item) for item in document["translations"]],
            "creativeWorkStatus": _WITHDRAWN if document["withdrawal"] else None,
            "breadcrumb": _breadcrumbs(document),
        }
        | own
    )


def filled(thing: Json) -> Json:
    """Return a thing without properties that say nothing."""
    return {name: value for name, value in thing.items() if value not in (None, "", [], {})}


def term(item: Composed) -> Json:
    """Return a subject or a goal as a defined term."""
    return {
        "@type": "DefinedTerm",
        "@id": f"urn:uuid:{item['id']}",
        "termCode": item["code"],
        "name": item["label"],
    }


def audience(item: Composed) -> Json:
    """Return an audience."""
    return {"@type": "Audience", "audienceType": item["label"]}


def place(item: Composed) -> Json:
    """Return a municipality or region."""
    return {"@type": "AdministrativeArea", "identifier": item["code"], "name": item["name"]}


def places(document: Composed) -> list[Json]:
    """Return where a page is about."""
    return [place(item) for item in (*document["municipalities"], *document["regions"])]


def image(picture: Composed | None) -> Json | None:
    """Return an image in its largest size."""
    if picture is None:
        return None
    return filled(
        {
            "@type": "ImageObject",
            "url": picture["url"],
            "width": picture["width"],
            "height": picture["height"],
            "caption": picture["alt"],
            "creditText": picture["credit"],
        }
    )


def video(film: Composed | None) -> Json | None:
    """Return a film in sign language."""
    if film is None:
        return None
    return filled(
        {
            "@type": "VideoObject",
            "name": film["title"],
            "inLanguage": SIGN_LANGUAGE,
            "contentUrl": film["file"]["url"] if film["file"] else None,
            "url": film["url"],
            "transcript": plain_text(film["transcript"]),
        }
    )


def person(item: Composed | None) -> Json | None:
    """Return a person by name and title."""
    return None if item is None else {"@type": "Person", "name": item["name"], "jobTitle": item["title"]}


def contact_point(card: Composed) -> Json:
    """Return a contact with the ways in which they may be reached here."""
    ways = {"telephone": card["phone"] or card["mobile"], "email": card["email"]}
    return filled({"@type": "ContactPoint", "name": card["name"], "contactType": card["title"], **ways})


def organisation(name: str, url: str | None = None) -> Json:
    """Return an organisation."""
    return filled({"@type": "Organization", "name": name, "url": url})


def observation(figure: Composed) -> Json:
    """Return a key figure; one that is counted is one of the day on which it is read, and names no year."""
    return filled(
        {
            "@type": "Observation",
            "name": figure["label"],
            "value": figure["value"],
            "unitText": figure["unit"],
            "observationDate": str(figure["year"] or ""),
            "creditText": "" if figure["counts"] else figure["source"],
        }
    )


def publisher(document: Composed) -> Json | None:
    """Return whose website it is, with the unit that answers for the page."""
    site, unit = document["siteSettings"], document["organisationUnit"]
    if site is None:
        return None
    return organisation(site["siteName"]) | ({"department": organisation(unit["name"])} if unit else {})


def offer(price: Composed, **own: Any) -> Json:
    """Return what something costs, and on what terms."""
    money = {"price": price["amount"], "priceCurrency": price["currency"]}
    taxed = {"@type": "PriceSpecification", "valueAddedTaxIncluded": price["vatIncluded"]} | money
    return filled({"@type": "Offer", "name": price["label"]} | money | {"priceSpecification": taxed} | own)


def works(items: Iterable[Composed]) -> list[Json]:
    """Return pages as works that another one is made of or speaks of."""
    return [_work(item) for item in items]


def part(document: Composed, field: str) -> Json:
    """Return a section of a page that has a field of its own; the page's element has the field's name."""
    text = plain_text(document[field])
    return {"@type": "WebPageElement", "url": f"{document['url']}#avsnitt_{field}", "text": text}


def _work(item: Composed) -> Json:
    return {"@type": "WebPage", "@id": f"urn:uuid:{item['id']}", "name": item["title"], "url": item["url"]}


def _breadcrumbs(document: Composed) -> Json | None:
    steps = [*document["breadcrumbs"], document]
    if len(steps) == 1:
        return None
    items = [
        {"@type": "ListItem", "position": number, "name": step["title"], "item": step["url"]}
        for number, step in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
