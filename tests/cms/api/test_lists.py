"""Lists: pages of them, order, filters, and how few questions they ask."""

from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from pages.models import CoursePage
from snippets.models import FaqItem, FaqItemSubject, Municipality, Subject
from tests.cms.api.conftest import Get
from tests.cms.api.site import NOW, Site, publish, republish, topic
from tests.pages.factories import occurrence
from tests.snapshots import remembered

LETTERS = "ÖZÅaÄw"


@pytest.fixture
def many(site: Site, clock: time_machine.Traveller) -> list[str]:
    """Some topics more, published a day apart."""

    def build() -> list[str]:
        for index, letter in enumerate(LETTERS):
            clock.shift(timedelta(days=1))
            topic(site, site.home, f"{letter}-sidan", f"sida-{index}")
        return [f"{letter}-sidan" for letter in LETTERS]

    made = remembered("topics a day apart", build)
    clock.move_to(NOW + timedelta(days=len(made)))
    return made


def titles(answer: object) -> list[str]:
    """Return the titles in a list."""
    return [item["title"] for item in answer.json()["items"]]  # type: ignore[attr-defined]  # a test client's answer


def test_a_list_is_read_page_by_page(get: Get, many: list[str]) -> None:
    first = get("/topics?limit=3").json()
    assert first["paging"] == {"page": 1, "limit": 3, "totalItems": 8, "totalPages": 3}
    assert "prev" not in first["_links"]

    seen, path = [], "/topics?limit=3"
    while path:
        answer = get(path).json()
        seen += [item["title"] for item in answer["items"]]
        following = urlsplit(answer["_links"].get("next", ""))
        path = f"{following.path.removeprefix('/api/v1')}?{following.query}" if following.path else ""
    assert seen == titles(get("/topics"))
    assert len(set(seen)) == 8
    assert set(many) < set(seen)


def test_the_other_languages_of_a_page_are_a_list(get: Get, site: Site) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    publish(site.home.copy_for_translation(english))
    other = publish(site.topic.copy_for_translation(english))
    page = get(f"/topics/{site.topic.public_id}").json()

    address = urlsplit(page["_links"]["translations"])
    found = get(f"{address.path.removeprefix('/api/v1')}?{address.query}").json()["items"]

    assert [(item["id"], item["locale"]) for item in found] == [(str(other.public_id), "en")]
    assert [one["id"] for one in page["translations"]] == [item["id"] for item in found]
    back = get(f"/pages?translationOf={other.public_id}&locale=sv").json()["items"]
    assert [item["id"] for item in back] == [str(site.topic.public_id)]
    # Of two, the other languages of either: each is one of the other's.
    both = get(f"/pages?translationOf={site.topic.public_id},{other.public_id}").json()["items"]
    assert {item["id"] for item in both} == {str(site.topic.public_id), str(other.public_id)}


def test_a_page_in_one_language_only_leads_to_no_other(get: Get, site: Site) -> None:
    assert "translations" not in get(f"/topics/{site.topic.public_id}").json()["_links"]
    assert get(f"/pages?translationOf={site.topic.public_id}").json()["items"] == []

    # A draft is nobody, like an id that nobody has.
    for nobody in (site.draft.public_id, UUID(int=0), "x"):
        refused = get(f"/pages?translationOf={nobody}")
        assert refused.status_code == 400
        assert refused.json()["invalidParameters"] == [
            {
                "property": "translationOf",
                "reason": "Det finns ingen sida med det id:t.",
                "value": str(nobody),
            }
        ]


def test_a_register_is_listed_in_full(get: Get, site: Site) -> None:
    items = {item["code"]: item for item in get("/subjects").json()["items"]}

    for subject in (site.area, site.category):
        assert items[subject.code] == get(f"/subjects/{subject.public_id}").json()
    assert items[site.category.code]["broader"]["code"] == site.area.code


def test_links_keep_what_was_asked(get: Get, many: list[str]) -> None:
    links = get("/topics?limit=2&subject=jamstalldhet&page=2&sort=-title").json()["_links"]

    base = "https://www.exempel.example/api/v1/topics?limit=2&subject=jamstalldhet&sort=-title&page="
    assert links == {
        "self": f"{base}2",
        "first": f"{base}1",
        "prev": f"{base}1",
        "next": f"{base}3",
        "last": f"{base}4",
    }
    assert len(many) == 6


@pytest.mark.parametrize("page", [99, 999_999_999, 10**22])
def test_a_page_past_the_end_is_empty(get: Get, page: int) -> None:
    answer = get(f"/topics?page={page}")

    assert answer.status_code == 200
    assert answer.json()["items"] == []
    assert answer.json()["_links"]["prev"].endswith("page=1")


def test_titles_are_in_swedish_order(get: Get, many: list[str]) -> None:
    assert titles(get("/topics")) == [
        "a-sidan",
        "Jämställdhet",
        "w-sidan",
        "Z-sidan",
        "Ålderdom",
        "Å-sidan",
        "Ä-sidan",
        "Ö-sidan",
    ]
    assert len(many) == len(LETTERS)
    assert titles(get("/topics?sort=-title")) == list(reversed(titles(get("/topics"))))


def test_the_newest_content_comes_first_where_asked(get: Get, many: list[str]) -> None:
    assert titles(get("/topics?sort=-contentDate"))[:6] == list(reversed(many))
    assert titles(get("/pages"))[:6] == list(reversed(many))
    assert titles(get("/topics?sort=contentDate,-title"))[-6:] == many


def test_days_are_whole_and_local(get: Get, many: list[str]) -> None:
    day = (NOW + timedelta(days=2)).date()

    assert titles(get(f"/topics?from={day}&to={day}")) == [many[1]]
    assert titles(get(f"/topics?from={day}T09:00:00Z&to={day}T09:00:00Z")) == []
    assert titles(get(f"/topics?from={day}T09:00:00Z&to={day}T09:00:00.001Z")) == [many[1]]
    # Local midnight is an hour before that of UTC.
    assert titles(get(f"/topics?from={day}T00:00:00%2B01:00&to={day}")) == [many[1]]


def test_a_subject_stands_for_everything_narrower(get: Get, site: Site) -> None:
    broad = {item["id"] for item in get("/pages?subject=demokrati").json()["items"]}
    narrow = {item["id"] for item in get("/pages?subject=jamstalldhet").json()["items"]}

    assert str(site.home.public_id) in broad
    assert str(site.home.public_id) not in narrow
    # Inherited from the page above.
    assert str(site.below.public_id) in narrow < broad


def test_several_values_are_or(get: Get) -> None:
    repeated = get("/pages?type=faq&type=article").json()
    with_comma = get("/pages?type=faq,article").json()

    assert {item["type"] for item in repeated["items"]} == {"faq", "article"}
    assert repeated["items"] == with_comma["items"]


def test_a_kind_has_its_own_filters(get: Get) -> None:
    assert titles(get("/articles?articleKind=news&topical=true")) == ["Nytt råd"]
    assert titles(get("/articles?articleKind=opinion")) == []
    assert len(get("/steering-documents?documentKind=declaration").json()["items"]) == 1
    assert len(get("/faq-items?subject=demokrati").json()["items"]) == 1
    assert get("/site-settings?locale=en").json()["items"] == []
    assert len(get("/subjects?level=area").json()["items"]) == 1


def test_questions_of_a_page_stand_in_its_order(get: Get, site: Site) -> None:
    questions = [site.question]
    for index in range(2):
        item = FaqItem(question=f"Fråga {index} om kursen?", answer="<p>Svar.</p>", anchor=f"fraga-{index}")
        item.owner, item.item_subjects = site.contact, [FaqItemSubject(subject=site.area)]
        questions.append(publish(item))
    keys = [questions[index].pk for index in (2, 0, 1)]
    groups = [{"type": "group", "value": {"heading": "Kurser", "items": keys, "collapsed": False}}]
    faq = republish(site.faq, groups=groups).public_id

    def asked(query: str) -> list[str]:
        return [item["question"] for item in get(f"/faq-items?faq={faq}{query}").json()["items"]]

    shown = [questions[index].question for index in (2, 0, 1)]
    assert asked("") == shown
    assert asked("&limit=2&page=2") == shown[2:]
    assert asked("&sort=title") == sorted(shown)
    assert asked("&subject=jamstalldhet") == [site.question.question]


@pytest.mark.parametrize("faq", ["x", "00000000-0000-0000-0000-000000000000"])
def test_a_page_of_questions_that_is_none_is_refused(get: Get, faq: str) -> None:
    answer = get(f"/faq-items?faq={faq}")

    assert answer.status_code == 400
    assert answer.json()["invalidParameters"][0]["property"] == "faq"


def test_languages_are_told_apart_only_where_asked(get: Get) -> None:
    assert get("/pages").json()["items"] == get("/pages?locale=sv,en").json()["items"]
    assert get("/pages?locale=en").json()["items"] == []


def test_a_draft_counts_nowhere(get: Get, site: Site) -> None:
    answer = get("/topics").json()

    assert answer["paging"]["totalItems"] == 2
    assert str(site.draft.public_id) not in str(answer)


def test_a_withdrawn_page_is_in_no_list(get: Get, site: Site, clock: time_machine.Traveller) -> None:
    republish(
        site.article, expire_at=NOW + timedelta(hours=1), expiry_action="withdrawn", expiry_text="Inaktuell."
    )
    clock.shift(timedelta(hours=1))

    assert get("/articles").json()["items"] == []
    assert get(f"/articles/{site.article.public_id}").json()["withdrawal"]["text"] == "Inaktuell."


def test_a_withdrawn_page_is_no_other_language_of_a_page(
    get: Get, site: Site, clock: time_machine.Traveller
) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    publish(site.home.copy_for_translation(english))
    end = NOW + timedelta(hours=1)
    other = publish(site.topic.copy_for_translation(english))
    republish(other, expire_at=end, expiry_action="withdrawn", expiry_text="Outdated.")
    path = f"/topics/{site.topic.public_id}"
    assert [page["locale"] for page in get(path).json()["translations"]] == ["en"]

    clock.shift(timedelta(hours=2))

    page = get(path).json()
    assert page["translations"] == []
    assert "translations" not in page["_links"]


@pytest.mark.parametrize(
    ("path", "name", "told"),
    [
        ("/topics?nonsense=1", "nonsense", "subject, locale, from, to, sort, fields, page, limit, at"),
        ("/topics?fields=colour", "fields", "lead"),
        ("/topics?articleKind=news", "articleKind", "Okänd parameter"),
        ("/topics?sort=colour", "sort", "title, contentDate, publishedAt, firstPublishedAt"),
        ("/topics?sort=title,title", "sort", "en gång"),
        ("/topics?sort=", "sort", "tom"),
        ("/topics?limit=0", "limit", "1 till 100"),
        ("/topics?limit=101", "limit", "1 till 100"),
        ("/topics?limit=%D9%A1", "limit", "1 till 100"),
        ("/topics?page=0", "page", "från 1"),
        ("/topics?page=1&page=2", "page", "en gång"),
        ("/topics?locale=de", "locale", "sv, en"),
        ("/topics?subject=okant", "subject", "demokrati, jamstalldhet"),
        ("/topics?subject=demokrati,okant", "subject", "demokrati, jamstalldhet"),
        ("/topics?subject=demo%00krati", "subject", "Otillåtet"),
        ("/articles?articleKind=gossip", "articleKind", "news, background, opinion, report"),
        ("/pages?type=contact", "type", "article"),
        ("/topics?from=2027-02-30", "from", "ingen sådan"),
        ("/topics?from=2027-02-01T08:00:00", "from", "Tidszon saknas"),
        ("/topics?to=2027-02-01T08:00:00+01:00", "to", "%2B"),
        ("/topics?to=9999-12-31", "to", "Året"),
        ("/topics?to=yesterday", "to", "RFC 3339"),
    ],
)
def test_nothing_is_silently_ignored(get: Get, path: str, name: str, told: str) -> None:
    answer = get(path)

    assert answer.status_code == 400
    [wrong] = answer.json()["invalidParameters"]
    assert wrong["property"] == name
    assert told in wrong["reason"]


def test_all_that_is_wrong_is_told_at_once(get: Get) -> None:
    wrong = get("/topics?limit=0&colour=red&from=x").json()["invalidParameters"]

    assert {item["property"] for item in wrong} == {"limit", "colour", "from"}


def test_a_deprecated_subject_answers_for_its_heir(get: Get, site: Site) -> None:
    old = Subject.objects.create(
        code="genus",
        label="Genus",
        level="category",
        broader=site.area,
        deprecated=True,
        replaced_by=site.category,
    )

    assert titles(get(f"/topics?subject={old.code}")) == titles(get("/topics?subject=jamstalldhet"))


def queries(get: Get, path: str) -> int:
    """Return how many questions an answer asks."""
    with CaptureQueriesContext(connection) as asked:
        assert get(path).status_code == 200
    return len([query for query in asked if "SAVEPOINT" not in query["sql"]])


def test_a_list_asks_as_little_for_twenty_as_for_one(get: Get, site: Site) -> None:
    few = queries(get, "/topics?limit=1")
    for index in range(20):
        topic(site, site.home, f"Sida {index}", f"sida-{index}", hero_image=site.image, hero_alt="Ett bord")

    assert queries(get, "/topics?limit=20") == few <= 6
    assert queries(get, "/pages?limit=20") <= 6
    # The taxonomy is read once, for the codes and for what is narrower.
    assert queries(get, "/topics?limit=20&subject=jamstalldhet") == few + 1
    assert queries(get, "/navigation?depth=3") <= 5


def test_occasions_of_many_courses_ask_as_little_as_one(get: Get, site: Site) -> None:
    course = CoursePage.objects.get()
    few = queries(get, "/course-occurrences")
    for index in range(4):
        other = course.copy(update_attrs={"title": f"Kurs {index}", "slug": f"kurs-{index}"}, keep_live=False)
        occasions = [occurrence(municipality=Municipality.objects.get()) for _number in range(5)]
        republish(CoursePage.objects.get(pk=other.pk), occurrences=occasions)

    assert get("/course-occurrences").json()["paging"]["totalItems"] == 21
    assert queries(get, "/course-occurrences") == few <= 6


@pytest.mark.parametrize(
    "path",
    ["/pages?limit=20", "/topics", "/articles", "/faqs", "/faq-items", "/notices", "/subjects",
     "/steering-documents", "/site-settings", "/changes"],
)  # fmt: skip
def test_every_list_asks_few_questions(get: Get, path: str) -> None:
    assert queries(get, path) <= 6


@pytest.mark.parametrize("name", ["topic", "below", "article", "faq", "home"])
def test_a_page_asks_few_questions(get: Get, site: Site, name: str) -> None:
    assert queries(get, f"/pages/{getattr(site, name).public_id}") <= 8


@pytest.mark.parametrize(
    ("collection", "name"),
    [("contacts", "contact"), ("organisation-units", "unit"), ("images", "image"), ("documents", "file"),
     ("faq-items", "question"), ("steering-documents", "steering"), ("subjects", "category")],
)  # fmt: skip
def test_an_entry_asks_few_questions(get: Get, site: Site, collection: str, name: str) -> None:
    assert queries(get, f"/{collection}/{getattr(site, name).public_id}") <= 8


@pytest.mark.parametrize(
    "path",
    ["/faq-items?sort=updatedAt", "/faq-items?sort=-updatedAt,title", "/steering-documents?sort=-name"],
)
def test_a_list_is_sorted_by_the_keys_of_its_own_order(get: Get, path: str) -> None:
    assert get(path).status_code == 200


@pytest.mark.parametrize("path", ["/topics?sort=updatedAt", "/faq-items?sort=name", "/faq-items?q=%20"])
def test_a_key_of_another_kind_and_a_blank_question_are_refused(get: Get, path: str) -> None:
    answer = get(path)

    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_what_is_wrong_with_the_request_is_not_kept(get: Get) -> None:
    assert get("/topics?subject=finns-inte").headers["Cache-Control"] == "no-store"


def test_the_tree_names_itself_with_what_was_asked(get: Get) -> None:
    answer = get("/navigation?depth=1&locale=sv").json()

    assert answer["_links"]["self"].endswith("/api/v1/navigation?depth=1&locale=sv")
