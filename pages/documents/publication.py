"""The publication's document."""

from typing import Any, ClassVar, Literal, get_args

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel
from stdnum import isbn
from stdnum.exceptions import ValidationError

from pages.blocks.author import Author
from pages.blocks.price import CURRENCY
from pages.documents.linked_data import filled, image, organisation, publisher, web_page, works
from pages.documents.page import COMMON, FullColumns, PageDocument, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.nodes import Document, File, Must, PictureNode, Ref
from snippets.documents.partner import PartnerName
from snippets.documents.registry import Filter, Kind, register

PublicationKind = Literal["report", "handbook", "factSheet", "brochure", "circular", "film", "webReport"]
PrintStatus = Literal["inStock", "soldOut", "digitalOnly", "onDemand"]
Availability = Literal["digital", "inStock", "soldOut", "superseded"]
_SORTS = {
    "report": "Report",
    "webReport": "Report",
    "handbook": "Book",
    "brochure": "Book",
    "factSheet": "PublicationIssue",
    "circular": "PublicationIssue",
    "film": "VideoObject",
}
_LICENCES = {
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC-BY-NC-ND-4.0": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
}
_IN_PRINT = {
    "inStock": "https://schema.org/InStock",
    "soldOut": "https://schema.org/SoldOut",
    "digitalOnly": "https://schema.org/OnlineOnly",
    "onDemand": "https://schema.org/MadeToOrder",
}


class Publishers(Document):
    """Who publishes: the association itself, whose name the site's settings hold, and partners in order."""

    own: bool
    partners: tuple[Ref[PartnerName], ...]


class PublicationFile(Document):
    """The publication as a file in one language; it is left out while the file is not public."""

    document: Must[File]
    language: str


class Series(Document):
    """The series that a publication is a part of, with its number there."""

    name: str
    number: str | None


class PublicationSummary(PageSummary):
    """A publication in lists."""

    publication_kind: PublicationKind
    subtitle: str | None
    year: int
    cover_image: PictureNode | None
    availability: Availability


class PublicationColumns(FullColumns):
    """Adds the publication by which this one is replaced at the moment."""

    replaced_by: Ref[PublicationSummary] | None


class PublicationDocument(PageDocument):
    """A publication.

    `availability` is the first that holds: `superseded` while a public page says that it replaces this one,
    `digital` with a file or a web report, else what is said of the printed copies. Amounts are in kronor.
    """

    columns: ClassVar[type[BaseModel] | None] = PublicationColumns
    publication_kind: PublicationKind
    subtitle: str | None
    authors: tuple[Author, ...]
    publishers: Publishers
    year: int
    edition_label: str | None
    page_count: int | None
    isbn: str | None
    issn: str | None
    urn: str | None
    doi: str | None
    order_number: str | None
    cover_image: PictureNode | None
    files: tuple[PublicationFile, ...]
    web_report_url: str | None
    price: str | None
    vat_rate: str | None
    shipping: str | None
    order_url: str | None
    print_status: PrintStatus
    availability: Availability
    series: Series | None
    replaces: Ref[PublicationSummary] | None
    licence: str


def _thirteen_digits(text: str) -> str:
    """Return an ISBN as documents hold it, however it was written; what is none stays as it is."""
    try:
        return str(isbn.to_isbn13(isbn.validate(text)))
    except ValidationError:
        return text


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the publication as a work with its files, what it costs in print, and what it replaces."""
    page = web_page(document, _SORTS[document["publicationKind"]])
    identifiers = (document["urn"], document["doi"] and f"https://doi.org/{document['doi']}")
    own = {
        "alternativeHeadline": document["subtitle"],
        "author": [_author(item) for item in document["authors"]],
        "publisher": _publishers(document),
        "datePublished": str(document["year"]),
        "bookEdition": document["editionLabel"],
        "numberOfPages": document["pageCount"],
        "isbn": document["isbn"],
        "issn": document["issn"],
        "identifier": [*page["identifier"], *(item for item in identifiers if item)],
        "image": image(document["coverImage"]),
        "encoding": _encodings(document),
        "offers": _offer(document),
        "isPartOf": _series(document["series"]),
        "position": (document["series"] or {}).get("number"),
        "isBasedOn": works([document["replaces"]] if document["replaces"] else []),
        "license": _LICENCES.get(document["licence"]),
    }
    return filled(page | own)


def _author(item: dict[str, Any]) -> dict[str, Any]:
    if item["isOrganisation"]:
        return organisation(item["name"]) | filled({"description": item["role"]})
    return filled({"@type": "Person", "name": item["name"], "jobTitle": item["role"]})


def _publishers(document: dict[str, Any]) -> list[dict[str, Any]]:
    said = document["publishers"]
    own = publisher(document) if said["own"] else None
    return [
        *([own] if own else []),
        *(organisation(item["name"], item["website"]) for item in said["partners"]),
    ]


def _encodings(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the ways to read it: files, and the report on the web."""
    files = [
        {
            "@type": "MediaObject",
            "name": item["document"]["title"],
            "contentUrl": item["document"]["url"],
            "encodingFormat": item["document"]["format"],
            "contentSize": str(item["document"]["byteSize"]),
            "inLanguage": item["language"],
        }
        for item in document["files"]
    ]
    url = document["webReportUrl"]
    on_the_web = {"@type": "MediaObject", "url": url, "encodingFormat": "text/html"}
    return [*files, *([on_the_web] if url else [])]


def _offer(document: dict[str, Any]) -> dict[str, Any] | None:
    status = document["printStatus"]
    if not document["orderUrl"] and status == "digitalOnly":
        return None
    terms = {"url": document["orderUrl"], "availability": _IN_PRINT[status], "sku": document["orderNumber"]}
    price = document["price"]
    return filled({"@type": "Offer", "price": price, "priceCurrency": price and CURRENCY} | terms)


def _series(series: dict[str, Any] | None) -> dict[str, Any] | None:
    return series and {"@type": "CreativeWorkSeries", "name": series["name"]}


register(
    Kind(
        name="publication",
        model="pages.PublicationPage",
        document=PublicationDocument,
        summary=PublicationSummary,
        collection="publications",
        filters=(
            *COMMON,
            Filter(
                "publicationKind", "publicationKind", get_args(PublicationKind), label=_("Typ av publikation")
            ),
            Filter("year", "year"),
            Filter("series", "series.name"),
            Filter("isbn", "isbn", stored_as=_thirteen_digits),
            Filter("availability", "availability", get_args(Availability), label=_("Status")),
        ),
        order="-year,-contentDate",
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        json_ld=json_ld,
        sort_number="year",
        supersedes="replaces",
    )
)
