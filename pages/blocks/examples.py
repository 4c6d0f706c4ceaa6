"""What the examples of blocks show of others: the cards that composing would put in the place of a choice.

They have the shape of the API's answers, for the previews are drawn by the website's own templates.
"""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.templatetags.static import static
from django.utils.functional import lazy

Json = dict[str, Any]
# Asked for when it is shown: a file's address is known when all are collected.
_static = lazy(static, str)
_AT = "2026-03-02T07:00:00.000Z"
_SITE = "https://www.exempel.example"


def entry(kind: str, name: str) -> Json:
    """Return the columns of an example entry; its id is made from its name."""
    return {"id": str(uuid5(NAMESPACE_URL, f"example:{kind}:{name}")), "type": kind}


def picture(alt: str, file: str = "picture", width: int = 960, height: int = 540) -> Json:
    """Return a picture that belongs to the website itself."""
    told = {"alt": alt, "credit": "Exempelbild", "width": width, "height": height, "renditions": []}
    return entry("image", alt) | told | {"url": _static(f"website/previews/{file}.svg")}


def file(title: str) -> Json:
    """Return a file to read."""
    return entry("document", title) | {
        "title": title,
        "url": f"{_SITE}/filer/exempel.pdf",
        "format": "PDF",
        "byteSize": 1_200_000,
        "language": "sv",
        "linkText": f"{title} (PDF, 1,2 MB)",
        "opensInNewWindow": False,
        "accessibilityStatus": "accessible",
    }


def link(title: str, url: str = f"{_SITE}/exempel/", *, external: bool = False) -> Json:
    """Return a link to a page, or to another website."""
    target = {"id": None, "type": None} if external else entry("standard", title)
    return target | {"title": title, "url": url, "external": external, "document": None}


def page(kind: str, title: str, lead: str, **own: Any) -> Json:
    """Return a page as it stands in a list."""
    path = "/exempel/"
    return (
        entry(kind, title)
        | {
            "locale": "sv",
            "url": f"{_SITE}{path}",
            "path": path,
            "contentDate": _AT,
            "publishedAt": _AT,
            "version": 1,
            "_links": {},
            "title": title,
            "lead": lead,
            "heroImage": None,
            "subjects": [],
        }
        | own
    )


def contact(name: str, title: str) -> Json:
    """Return a person who may be asked."""
    given, family = name.split(" ", 1)
    return entry("contact", name) | {
        "name": name,
        "givenName": given,
        "familyName": family,
        "title": title,
        "phone": "+46846500401",
        "phoneDisplay": "08-465 004 01",
        "mobile": None,
        "mobileDisplay": None,
        "email": "fornamn.efternamn@exempel.example",
        "availabilityText": "Telefontid vardagar kl. 9–11",
        "organisationUnit": None,
        "photo": None,
        "areas": [],
        "substitutes": False,
    }


def question(text: str, answer: str, anchor: str) -> Json:
    """Return a question with its answer."""
    return entry("faqItem", text) | {
        "question": text,
        "answerHtml": f"<p>{answer}</p>",
        "answerText": answer,
        "shortAnswer": None,
        "anchor": anchor,
        "sources": [],
        "updatedAt": _AT,
        "validFrom": _AT,
        "validTo": None,
    }


def notice(heading: str, text: str) -> Json:
    """Return a notice inside a page."""
    return entry("notice", heading) | {
        "heading": heading,
        "text": f"<p>{text}</p>",
        "link": None,
        "severity": "info",
        "placement": "inContent",
        "startsAt": _AT,
        "endsAt": None,
    }


def partner(name: str) -> Json:
    """Return a partner with a logo."""
    return entry("partner", name) | {
        "name": name,
        "shortName": None,
        "website": "https://partner.exempel.example/",
        "logo": picture(name, "logo", 320, 120),
        "logoDark": None,
        "current": True,
    }
