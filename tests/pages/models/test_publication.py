"""Publications: what they must say, their numbers, and how one replaces another at a moment."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.documents.publication import json_ld
from pages.models import PublicationFileRow, PublicationPage, PublicationPublisher
from tests.pages.factories import PublicationPageFactory, published
from tests.snapshots import remembered
from tests.snippets.factories import PartnerFactory, SiteDocumentFactory, publish
from tests.snippets.ids import ids

INSTANT = timedelta(milliseconds=1)
IN_PRINT = {"files": [], "print_status": "inStock", "order_url": "https://bestall.example/"}

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> PublicationPage:
    """Return a publication that may be published, as its row stands."""
    made = remembered("a draft of a publication", PublicationPageFactory.create)
    return PublicationPage.objects.get(pk=made.pk)


def changed(page: Any, **fields: Any) -> Any:
    for name, value in fields.items():
        setattr(page, name, value)
    return page


def another(page: PublicationPage, **fields: Any) -> PublicationPage:
    """Make a second publication beside one."""
    made: PublicationPage = PublicationPageFactory.create(parent=page.get_parent(), **fields)
    return made


def next_year() -> int:
    return timezone.localdate().year + 1


def composed(page: PublicationPage, at: Any = None) -> dict[str, Any]:
    """Return what a page says of itself, at a moment or now."""
    reader = reading.live(timezone.now()) if at is None else reading.at(at)
    edition = reader.get(page.public_id)
    assert edition is not None
    return Composer(reader).page(edition)


def test_a_whole_publication_may_be_published(page: PublicationPage) -> None:
    assert page.refusals() == {}


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"year": None}, "year", "Ange utgivningsår."),
    ({"cover_image": None}, "cover_image", "Välj en bild av omslaget."),
    ({"published_by_us": False}, "published_by_us", "Ange minst en utgivare."),
    ({"files": []}, "files", "Lägg till en fil, en webbrapport eller en länk för beställning."),
    ({"web_report_url": "http://a.example/"}, "web_report_url", "Adressen ska börja med https://."),
    ({"order_url": "http://a.example/"}, "order_url", "Adressen ska börja med https://."),
    ({"vat_rate": Decimal("6.00")}, "price", "Ange priset som momsen gäller."),
    ({"series_number": "3"}, "series_name", "Ange serien som numret hör till."),
]


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED)
def test_what_a_publication_must_not_be_published_with(
    page: PublicationPage, fields: dict[str, Any], field: str, message: str
) -> None:
    assert changed(page, **fields).refusals() == {field: [message]}


@pytest.mark.parametrize(("year", "allowed"), [(1899, False), (1900, True), (0, True), (1, False)])
def test_the_year_lies_between_1900_and_next_year(page: PublicationPage, year: int, allowed: bool) -> None:
    page.year = year if year > 1 else next_year() + year
    message = f"Året ska ligga mellan 1900 och {next_year()}."
    assert page.refusals() == ({} if allowed else {"year": [message]})


@pytest.mark.parametrize(
    "fields",
    [{"web_report_url": "https://rapport.example/"}, {"order_url": "https://bestall.example/"}],
)
def test_one_way_to_read_is_enough(page: PublicationPage, fields: dict[str, Any]) -> None:
    assert changed(page, files=[], **fields).refusals() == {}


def test_files_are_told_apart_by_their_language(page: PublicationPage) -> None:
    file = SiteDocumentFactory.create()
    page.files = [PublicationFileRow(document=file, language=code) for code in ("sv", "på svenska")]

    refused = page.refusals()["files"]

    assert refused[0] == "Samma fil är vald två gånger."
    assert "språkkod" in refused[1]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("978-91-9999-001-9", "9789199990019"),
        ("0-19-852663-6", "9780198526636"),
        ("91-7164-034-X", None),
        ("9789199990018", None),
        ("nio", None),
        ("", ""),
    ],
)
def test_an_isbn_is_kept_as_13_digits(page: PublicationPage, written: str, kept: str | None) -> None:
    field = page._meta.get_field("isbn")
    if kept is None:
        with pytest.raises(ValidationError, match="inget ISBN"):
            field.clean(written, page)
    else:
        assert field.clean(written, page) == kept


@pytest.mark.parametrize(
    ("written", "kept"), [("03178471", "0317-8471"), ("2434-561x", "2434-561X"), ("0317-8472", None)]
)
def test_an_issn_is_kept_as_it_is_printed(page: PublicationPage, written: str, kept: str | None) -> None:
    field = page._meta.get_field("issn")
    if kept is None:
        with pytest.raises(ValidationError, match="inget ISSN"):
            field.clean(written, page)
    else:
        assert field.clean(written, page) == kept


@pytest.mark.parametrize(
    ("name", "value"), [("urn", "nbn:se:x"), ("doi", "https://doi.org/10.1000/1"), ("price", Decimal(-1))]
)
def test_a_number_of_another_shape_is_refused(page: PublicationPage, name: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        page._meta.get_field(name).clean(value, page)


def test_no_two_publications_have_one_isbn(page: PublicationPage) -> None:
    other = another(page, isbn="9789199990019")
    page.isbn = "9789199990019"
    assert page.refusals() == {"isbn": [f"”{other.title}” har samma ISBN."]}
    assert other.refusals() == {}


def test_a_copy_has_no_isbn_and_replaces_nothing(page: PublicationPage) -> None:
    changed(page, isbn="9789199990019", replaces=another(page)).save()
    copy = page.copy(update_attrs={"slug": "kopia"}, keep_live=False)
    assert (copy.isbn, copy.replaces) == ("", None)


AVAILABLE: list[tuple[dict[str, Any], str]] = [
    ({}, "digital"),
    ({"print_status": "soldOut"}, "digital"),
    ({"print_status": "inStock"}, "digital"),
    ({"files": [], "web_report_url": "https://rapport.example/", "print_status": "inStock"}, "digital"),
    (IN_PRINT, "inStock"),
    (IN_PRINT | {"print_status": "onDemand"}, "inStock"),
    (IN_PRINT | {"print_status": "soldOut"}, "soldOut"),
]


@pytest.mark.parametrize(("fields", "availability"), AVAILABLE)
def test_how_a_publication_is_to_be_had(
    page: PublicationPage, fields: dict[str, Any], availability: str
) -> None:
    assert changed(page, **fields).document(timezone.now(), ids).availability == availability


def test_the_cover_is_described_by_the_title(page: PublicationPage) -> None:
    said = page.document(timezone.now(), ids)
    assert said.cover_image is not None
    assert said.cover_image.picture.alt == f"Omslag: {page.title}"


def test_amounts_are_texts_with_two_decimals(page: PublicationPage) -> None:
    changed(page, price=Decimal(120), vat_rate=Decimal(6), shipping=Decimal("45.5"))
    said = page.document(timezone.now(), ids)
    assert (said.price, said.vat_rate, said.shipping) == ("120.00", "6.00", "45.50")


def test_publications_do_not_replace_each_other_in_a_circle(page: PublicationPage) -> None:
    middle = another(page, replaces=page)
    newest = another(page, replaces=middle)
    circle = {"replaces": ["Publikationerna ersätter varandra i en cirkel."]}
    assert changed(page, replaces=newest).refusals() == circle
    assert changed(page, replaces=page).refusals() == circle
    assert newest.refusals() == {}


def test_a_publication_is_replaced_by_one_only(page: PublicationPage) -> None:
    first = another(page, replaces=page)
    second = another(page, replaces=page)
    assert second.refusals() == {"replaces": [f"Den är redan ersatt av ”{first.title}”."]}


def test_the_replaced_one_learns_it_when_the_newer_one_is_public(page: PublicationPage) -> None:
    older = published(page)
    newer = another(page, replaces=older)
    start = timezone.now() + timedelta(days=1)
    start = start.replace(microsecond=start.microsecond // 1000 * 1000)
    newer.go_live_at = start
    newer.save_revision().publish()

    before, after = composed(older, start - INSTANT), composed(older, start)

    assert (before["replacedBy"], before["availability"]) == (None, "digital")
    assert after["replacedBy"]["id"] == str(newer.public_id)
    assert after["availability"] == "superseded"
    assert composed(newer, start)["replaces"]["availability"] == "superseded"
    assert composed(newer, start)["replacedBy"] is None


def test_a_replaced_one_is_current_again_when_the_newer_one_leaves(page: PublicationPage) -> None:
    older = published(page)
    newer = published(another(page, replaces=older))
    assert composed(older)["availability"] == "superseded"

    newer.unpublish()

    assert composed(older)["availability"] == "digital"
    assert composed(older)["replacedBy"] is None


def test_lists_tell_and_filter_what_is_replaced(page: PublicationPage) -> None:
    older = published(page)
    newer = published(another(page, replaces=older))

    def listed(query: str) -> dict[str, str]:
        items = Client().get(f"/api/v1/publications{query}").json()["items"]
        return {item["id"]: item["availability"] for item in items}

    old, new = str(older.public_id), str(newer.public_id)
    assert listed("") == {old: "superseded", new: "digital"}
    assert listed("?availability=digital") == {new: "digital"}
    assert listed("?availability=superseded") == {old: "superseded"}
    assert listed("?availability=digital,superseded") == {old: "superseded", new: "digital"}
    assert listed("?availability=soldOut") == {}


def test_lists_find_by_year_series_and_isbn_and_begin_with_the_newest_year(page: PublicationPage) -> None:
    first = published(page, year=2019, series_name="Handböcker", isbn="9789199990019")
    second = published(another(page, year=2020))

    def listed(query: str) -> list[str]:
        return [item["id"] for item in Client().get(f"/api/v1/publications{query}").json()["items"]]

    assert listed("") == [str(second.public_id), str(first.public_id)]
    for query in ("?year=2019", "?series=Handb%C3%B6cker", "?isbn=9789199990019"):
        assert listed(query) == [str(first.public_id)], query


def test_an_embargo_on_the_newer_one_is_kept(page: PublicationPage) -> None:
    older = published(page)
    newer = published(another(page, replaces=older))
    reader = reading.live(timezone.now())
    edition = reader.get(newer.public_id)
    assert edition is not None
    edition.embargo_group, edition.embargo_until = "press", timezone.now() + timedelta(days=1)
    edition.save(update_fields=["embargo_group", "embargo_until"])

    said = composed(older)

    assert (said["replacedBy"], said["availability"]) == (None, "digital")


def test_knowing_what_is_replaced_costs_no_question_more(page: PublicationPage) -> None:
    older = published(page)

    def asked() -> int:
        cache.clear()
        with CaptureQueriesContext(connection) as found:
            composed(older)
        return len(found)

    before = asked()
    published(another(page, replaces=older))

    assert asked() <= before + 1, "only the subjects and the cover of the newer one"


def test_the_website_says_by_what_a_publication_is_replaced(page: PublicationPage) -> None:
    older = published(page)
    newer = published(another(page, replaces=older))
    html = Client().get(composed(older)["path"]).content.decode()
    assert "Ersatt av" in html
    assert f'<a href="{composed(newer)["path"]}">{newer.title}</a>, 2021' in html


def test_a_publication_is_told_as_the_work_that_it_is(page: PublicationPage) -> None:
    partner = publish(PartnerFactory.create())
    older = published(another(page))
    changed(page, isbn="9789199990019", doi="10.1000/1", series_name="Handböcker", series_number="5")
    changed(page, price=Decimal(120), order_url="https://bestall.example/", order_number="FJ-101")
    changed(page, publication_kind="handbook", print_status="inStock", page_count=64, replaces=older)
    page.authors = [
        {"type": "author", "value": {"name": "Moa Provberg", "role": "Redaktör"}},
        {"type": "author", "value": {"name": "Provförbundet", "is_organisation": True}},
    ]
    page.publishers = [PublicationPublisher(partner=partner)]
    page.save()
    document = Client().get(f"/api/v1/pages/{published(page).public_id}").json()

    said = json_ld(document)

    assert said["@type"] == "Book"
    assert (said["datePublished"], said["numberOfPages"], said["isbn"]) == ("2021", 64, "9789199990019")
    assert "https://doi.org/10.1000/1" in said["identifier"]
    assert [author["@type"] for author in said["author"]] == ["Person", "Organization"]
    assert said["publisher"] == [
        {"@type": "Organization", "name": partner.name, "url": "https://provforbundet.example/"}
    ]
    assert said["image"]["caption"] == f"Omslag: {page.title}"
    assert said["encoding"][0]["contentUrl"] == document["files"][0]["document"]["url"]
    assert said["offers"] == {
        "@type": "Offer",
        "price": "120.00",
        "priceCurrency": "SEK",
        "url": "https://bestall.example/",
        "availability": "https://schema.org/InStock",
        "sku": "FJ-101",
    }
    assert (said["isPartOf"]["name"], said["position"]) == ("Handböcker", "5")
    assert said["isBasedOn"][0]["url"] == document["replaces"]["url"]
    assert said["license"] == "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    ("asked", "found"),
    [("9789199990019", True), ("978-91-99990-01-9", True), ("978 91 99990 01 9", True),
     ("9789199990026", False), ("inget", False)],
)  # fmt: skip
def test_an_isbn_is_found_however_it_is_written(page: PublicationPage, asked: str, *, found: bool) -> None:
    published(page, isbn="9789199990019")
    answer = Client().get("/api/v1/publications", {"isbn": asked})
    assert answer.status_code == 200
    assert bool(answer.json()["items"]) is found
