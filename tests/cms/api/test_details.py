"""Entries by id, and pages by path."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from cms.timeline.resolving import instant
from pages.models import PageContact, PageSubject, TopicPage
from snippets.documents.registry import KINDS
from snippets.models import Contact, FaqItem, Subject
from tests.cms.api.conftest import Get
from tests.cms.api.site import NOW, PARAGRAPH, SECRET, Site, add, publish, republish, topic

Wait = Callable[[timedelta], None]


def test_a_page_has_its_full_document(get: Get, site: Site) -> None:
    answer = get(f"/topics/{site.topic.public_id}").json()

    assert answer["title"] == "Jämställdhet"
    assert answer["path"] == "/jamstalldhet/"
    assert {child["title"] for child in answer["children"]} == {"Ålderdom", "Nytt råd", "Frågor"}
    assert answer["_links"]["self"].endswith(f"/api/v1/topics/{site.topic.public_id}")


def test_a_page_is_found_among_all_pages_and_in_its_own_collection_only(get: Get, site: Site) -> None:
    entry_id = site.topic.public_id

    assert get(f"/pages/{entry_id}").content == get(f"/topics/{entry_id}").content
    assert get(f"/articles/{entry_id}").status_code == 404
    assert get(f"/pages/{site.contact.public_id}").status_code == 404


def test_text_is_written_as_it_is(get: Get, site: Site) -> None:
    content = get(f"/topics/{site.topic.public_id}").content

    assert "Jämställdhet".encode() in content
    assert b": " not in content.replace(b"Det: ", b"").split(b'"body"')[0]


def test_what_nobody_may_see_answers_like_what_does_not_exist(get: Get, site: Site) -> None:
    private = topic(site, site.home, SECRET, "privat")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    planned = TopicPage(title=SECRET, slug="sedan", lead=SECRET, body=[PARAGRAPH])
    planned.go_live_at = NOW + timedelta(days=1)
    planned = publish(add(site.home, planned, site.category, site.contact))
    ended = topic(site, site.home, SECRET, "slut")
    ended.unpublish()
    hidden = [site.draft, private, planned, ended, site.unseen_contact, site.unseen_image]
    collections = ["topics"] * 4 + ["contacts", "images"]

    unknown = get(f"/topics/{uuid4()}")
    for collection, entry in zip(collections, hidden, strict=True):
        answer = get(f"/{collection}/{entry.public_id}")
        assert answer.status_code == 404
        assert dict(answer.headers) | {"Content-Length": ""} == dict(unknown.headers) | {"Content-Length": ""}
        assert without_instance(answer) == without_instance(unknown)
        assert SECRET.encode() not in answer.content


def without_instance(answer: object) -> dict[str, object]:
    """Return a problem without the path that was asked for."""
    found = dict(answer.json())  # type: ignore[attr-defined]  # a test client's answer
    del found["instance"]
    return found


@pytest.mark.parametrize(
    "entry_id",
    ["1", "abc", "%00", "..%2F..", "{}", "urn:uuid:0b7c1c0e-3a5d-4b0e-8a55-52f3f3c0a001", "x" * 3000],
)
def test_an_id_that_cannot_be_one_is_unknown(get: Get, entry_id: str) -> None:
    answer = get(f"/topics/{entry_id}")

    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_page_is_found_by_its_path(get: Get, site: Site) -> None:
    assert get("/pages/by-path?path=/").json()["type"] == "home"
    by_path = get("/pages/by-path?path=/jamstalldhet/alderdom/")
    assert by_path.content == get(f"/topics/{site.below.public_id}").content


def test_a_path_where_nothing_is_or_was(get: Get) -> None:
    answer = get("/pages/by-path?path=/finns-inte/")

    assert answer.status_code == 404
    assert "movedTo" not in answer.json()


def test_a_path_without_its_last_slash_is_told_where_the_page_is(get: Get) -> None:
    answer = get("/pages/by-path?path=/jamstalldhet")

    assert answer.status_code == 404
    assert answer.json()["movedTo"] == "https://www.exempel.example/jamstalldhet/"


@pytest.mark.parametrize(
    "spelled",
    [
        "/JAMSTALLDHET/",
        "/j%C3%A4mst%C3%A4lldhet/",
        "/jamstalldhet//",
        "/jamlikhet",
        "/jamlikhet/",
        "/Jamlikhet/",
    ],
)
def test_every_spelling_leads_where_the_website_leads(get: Get, site: Site, spelled: str) -> None:
    Redirect(old_path="/jamlikhet", redirect_page=site.topic).save()

    answer = get(f"/pages/by-path?path={spelled}")

    assert answer.status_code == 404
    assert answer.json()["movedTo"] == "https://www.exempel.example/jamstalldhet/"


def test_a_page_that_has_moved_says_where_to(get: Get, site: Site) -> None:
    republish(site.topic, slug="jamlikhet")

    answer = get("/pages/by-path?path=/jamstalldhet/alderdom/")
    assert answer.status_code == 404
    assert answer.json()["movedTo"] == "https://www.exempel.example/jamlikhet/alderdom/"


def test_a_page_that_was_declared_gone_is_gone(get: Get, site: Site, wait: Wait) -> None:
    end = NOW + timedelta(hours=1)
    gone = {"expire_at": end, "expiry_action": "gone", "expiry_text": "Rådet har upphört."}
    republish(site.article, **gone)

    assert get("/pages/by-path?path=/jamstalldhet/nytt-rad/").status_code == 200
    wait(timedelta(hours=1))
    answer = get("/pages/by-path?path=/jamstalldhet/nytt-rad/")
    assert answer.status_code == 410
    assert answer.json()["detail"] == "Rådet har upphört."


def test_every_spelling_of_an_address_that_is_gone_is_gone(get: Get, site: Site, wait: Wait) -> None:
    end = NOW + timedelta(hours=1)
    republish(site.article, expire_at=end, expiry_action="gone", expiry_text="Rådet har upphört.")
    wait(timedelta(hours=1))

    assert get("/pages/by-path?path=/Jamstalldhet/nytt-rad").status_code == 410


def test_a_link_to_an_entry_names_it_and_one_to_elsewhere_does_not(get: Get, site: Site) -> None:
    inside = {"type": "link", "value": {"label": "", "page": site.article.pk, "document": None, "url": ""}}
    outside = {
        "type": "link",
        "value": {"label": "Annan", "page": None, "document": None, "url": "https://annan.example/"},
    }
    republish(site.topic, related=[inside, outside])

    first, second = get(f"/topics/{site.topic.public_id}").json()["related"]

    assert (first["id"], first["type"]) == (str(site.article.public_id), "article")
    assert (second["id"], second["type"], second["external"]) == (None, None, True)


@pytest.mark.parametrize("name", ["contact", "unit", "image", "file"])
def test_what_has_no_list_names_none(get: Get, site: Site, name: str) -> None:
    entry = getattr(site, name)
    collection = KINDS[entry.kind].collection

    links = get(f"/{collection}/{entry.public_id}").json()["_links"]

    assert "collection" not in links
    assert get(links["self"].partition("/api/v1")[2]).status_code == 200


def test_who_is_away_with_their_substitute_keeps_the_id_that_can_be_asked_for(
    get: Get, site: Site, wait: Wait
) -> None:
    contact, other = (Contact.objects.get(pk=each.pk) for each in (site.contact, site.unseen_contact))
    for away, substitute in ((contact, other), (other, contact)):
        away.leave_from, away.substitute = NOW.date() + timedelta(days=1), substitute
        publish(away)
    wait(timedelta(days=2))

    [shown] = get(f"/topics/{site.topic.public_id}").json()["contacts"]

    assert (shown["name"], shown["id"]) == (site.unit.name, str(contact.public_id))
    assert get(f"/contacts/{shown['id']}").json()["name"] == site.unit.name


def test_a_question_says_how_long_it_is_valid(get: Get, site: Site) -> None:
    question = FaqItem.objects.get(pk=site.question.pk)
    question.expire_at = NOW + timedelta(days=3)
    publish(question)

    told = get(f"/faq-items/{question.public_id}").json()

    assert told["validTo"] == instant(question.expire_at)
    assert told["validFrom"] <= instant(NOW)


@pytest.mark.parametrize(
    "query", ["", "?path=", "?path=jamstalldhet", "?path=//annan.example/", "?path=/a%00b/"]
)
def test_a_path_that_is_none_is_refused(get: Get, query: str) -> None:
    answer = get(f"/pages/by-path{query}")

    assert answer.status_code == 400
    assert answer.json()["invalidParameters"][0]["property"] == "path"


def test_a_contact_is_public_only_while_something_shows_it(get: Get, site: Site) -> None:
    path = f"/contacts/{site.unseen_contact.public_id}"
    assert get(path).status_code == 404

    shown = topic(site, site.home, "Ny", "ny")
    republish(shown, page_contacts=[PageContact(contact=site.unseen_contact)])
    assert get(path).json()["givenName"] == "Bo"

    TopicPage.objects.get(pk=shown.pk).unpublish()
    assert get(path).status_code == 404


def test_an_item_of_an_automatic_list_says_what_it_says_in_its_own_list(get: Get, site: Site) -> None:
    of_its_own = Subject.objects.create(code="halsa", label="Hälsa", level="area")
    subjects = [PageSubject(subject=subject) for subject in (site.category, of_its_own)]
    republish(site.article, page_subjects=subjects)
    query = {"heading": "Artiklar", "kind": "article", "mode": "auto", "limit": 3}
    # A page that does not show the article in any other way.
    republish(site.below, body=[{"type": "currentSection", "value": {"heading": "Nu", "lists": [query]}}])
    section = get(f"/topics/{site.below.public_id}").json()["body"][0]["value"]
    listed = {item["id"]: item for item in get("/articles").json()["items"]}

    shown = section["lists"][0]["items"]

    assert "halsa" in [subject["code"] for item in shown for subject in item["subjects"]]
    assert shown == [listed[item["id"]] for item in shown]
