"""What visitors get at an address, at every moment; no scheduler runs in any of these tests."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.test import Client
from django.utils.http import http_date
from wagtail.models import Locale

from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import HomePage, PageSubject, StandardPage, TopicPage
from snippets.models import SiteSettings
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, change_topic, publish_topic
from tests.snippets.factories import NoticeFactory, SiteSettingsFactory, publish

HOUR = timedelta(hours=1)
T = START + HOUR
Wait = Callable[[datetime], None]


def unpublish(page: TopicPage, choice: str, **fields: object) -> None:
    """Take a page down with an unpublish choice."""
    with recording() as recorded:
        recorded.leave(page.public_id, Leave(choice, **fields))  # type: ignore[arg-type]
        TopicPage.objects.get(pk=page.pk).unpublish()


def test_the_home_page_and_a_topic_are_shown_in_swedish(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Fred och frihet", "fred")
    home, topic = visitor.get("/"), visitor.get("/fred/")
    assert (home.status_code, topic.status_code) == (200, 200)
    assert "<h1>Fred och frihet</h1>" in topic.content.decode()
    assert '<html lang="sv">' in topic.content.decode()
    assert "Exempelförbundet" in home.content.decode()


def test_on_paper_a_page_says_its_full_address(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Vatten", "vatten")
    answer = visitor.get("/vatten/")
    assert f"Sidans adress: {settings.PUBLIC_BASE_URL}/vatten/" in answer.content.decode()


def test_a_scheduled_page_appears_at_its_millisecond(site: Site, visitor: Client, wait: Wait) -> None:
    page = add_topic(site, site.home, "Kommande", "kommande", go_live_at=T)
    page.save_revision().publish()
    wait(T - MILLISECOND)
    assert visitor.get("/kommande/").status_code == 404
    wait(T)
    assert visitor.get("/kommande/").status_code == 200
    wait(T + MILLISECOND)
    assert visitor.get("/kommande/").status_code == 200


def test_a_page_past_its_expiry_is_not_found(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    wait(T - MILLISECOND)
    assert visitor.get("/kort/").status_code == 200
    wait(T)
    assert visitor.get("/kort/").status_code == 404


def test_a_scheduled_new_text_replaces_the_old_one(site: Site, visitor: Client, wait: Wait) -> None:
    page = publish_topic(site, site.home, "Gammal rubrik", "sida")
    change_topic(page, title="Ny rubrik", go_live_at=T).save_revision().publish()
    wait(T - MILLISECOND)
    assert "Gammal rubrik" in visitor.get("/sida/").content.decode()
    wait(T)
    assert "Ny rubrik" in visitor.get("/sida/").content.decode()


def test_a_draft_below_a_hidden_parent_and_an_unknown_page_are_the_same_404(
    site: Site, visitor: Client
) -> None:
    add_topic(site, site.home, "Bara utkast", "utkast")
    answers = [visitor.get(path) for path in ("/utkast/", "/finns-inte/")]
    assert [answer.status_code for answer in answers] == [404, 404]
    draft, unknown = (answer.content.decode() for answer in answers)
    assert draft.replace("/utkast/", "/finns-inte/") == unknown
    assert "Exempelförbundet" in unknown


def test_an_unpublished_page_is_not_found_by_default(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Borta", "borta")
    page.unpublish()
    assert visitor.get("/borta/").status_code == 404


def test_a_removed_page_says_so(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Borta", "borta")
    unpublish(page, "gone", text="Uppdraget är slut.")
    answer = visitor.get("/borta/")
    assert answer.status_code == 410
    assert "Uppdraget är slut." in answer.content.decode()
    assert visitor.get("/BORTA").status_code == 410


def test_a_page_may_lead_to_another_or_to_an_outside_address(site: Site, visitor: Client) -> None:
    target = publish_topic(site, site.home, "Nytt", "nytt")
    to_page = publish_topic(site, site.home, "Ett", "ett")
    to_address = publish_topic(site, site.home, "Två", "tva")
    unpublish(to_page, "redirect", target=target.public_id)
    unpublish(to_address, "redirect", address="https://annan.example/sida")
    assert visitor.get("/ett/").headers["Location"] == "/nytt/"
    assert visitor.get("/tva/").headers["Location"] == "https://annan.example/sida"


def test_a_withdrawn_page_stays_with_its_reason(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Gammalt stöd", "stod")
    unpublish(page, "withdrawn", text="Ersatt av nya regler.")
    answer = visitor.get("/stod/")
    assert answer.status_code == 200
    assert "Ersatt av nya regler." in answer.content.decode()


def test_old_addresses_of_a_moved_subtree_lead_there_in_one_step(
    site: Site, visitor: Client, wait: Wait
) -> None:
    parent = publish_topic(site, site.home, "A", "a")
    publish_topic(site, parent, "B", "b")
    change_topic(parent, slug="aa").save_revision().publish()
    change_topic(parent, slug="aaa", go_live_at=T).save_revision().publish()
    assert visitor.get("/a/b/").headers["Location"] == "/aa/b/"
    wait(T)
    for old in ("/a/b/", "/aa/b/", "/A/B"):
        answer = visitor.get(old)
        assert (answer.status_code, answer.headers["Location"]) == (301, "/aaa/b/")
    assert visitor.get("/aaa/b/").status_code == 200


def test_a_moved_page_that_is_no_longer_public_is_not_found(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "A", "a")
    change_topic(page, slug="aa").save_revision().publish()
    TopicPage.objects.get(pk=page.pk).unpublish()
    assert visitor.get("/a/").status_code == 404


def test_another_spelling_leads_to_the_one_address(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Jämställdhet", "jamstalldhet")
    for spelling in (
        "/jamstalldhet", "/JAMSTALLDHET/", "/jämställdhet/", "/ja\u0308msta\u0308lldhet", "//jamstalldhet//",
        "/j%E4mst%E4lldhet/", "/jäm\u00adställdhet/",
    ):  # fmt: skip
        # As a server hands the path on: its bytes, each as one letter.
        raw = spelling.encode().decode("latin-1").replace("%E4", "\xe4")
        answer = visitor.get("/", PATH_INFO=raw, QUERY_STRING="page=2&q=%C3%A5")
        assert answer.status_code == 301, spelling
        assert answer.headers["Location"] == "/jamstalldhet/?page=2&q=%C3%A5"


def test_another_spelling_of_a_draft_tells_nothing(site: Site, visitor: Client) -> None:
    add_topic(site, site.home, "Utkast", "utkast")
    assert visitor.get("/UTKAST").status_code == 404


def test_odd_addresses_are_not_found_and_never_an_error(site: Site, visitor: Client) -> None:
    del site
    for path in (
        "/a\0b/", "/%00", "/%FF%FE/", "/../../etc/passwd", "/a\nb/", "/a/\n", "/" + "a/" * 800,
        "/\U0001f98a/", "/./", "//evil.example/", "/ /", "/a\r\nSet-Cookie: x=1/", "/<script>/",
        "/en", "/favicon.ico", "/index.php?x=%00",
    ):  # fmt: skip
        answer = visitor.get("/", PATH_INFO=path.encode().decode("latin-1"))
        assert answer.status_code == 404, path
        assert "<script>/" not in answer.content.decode()


def test_a_page_can_only_be_read(site: Site) -> None:
    del site
    for method in ("post", "put", "patch", "delete", "options"):
        answer = getattr(Client(enforce_csrf_checks=True), method)("/")
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "GET, HEAD"


def test_head_gives_the_headers_of_get(site: Site, visitor: Client) -> None:
    head, get = visitor.head("/"), visitor.get("/")
    assert head.content == b""
    assert {**head.headers} == {**get.headers}


def test_an_answer_may_be_kept_for_a_minute_but_never_past_the_next_change(
    site: Site, visitor: Client, wait: Wait
) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    kept = {}
    for before in (HOUR / 2, timedelta(seconds=10.5), timedelta(milliseconds=900)):
        wait(T - before)
        kept[before] = [
            visitor.get(path).headers["Cache-Control"] for path in ("/", "/kort/", "/nej/", "/KORT")
        ]
    assert [set(values) for values in kept.values()] == [
        {"public, max-age=60"}, {"public, max-age=10"}, {"public, max-age=0"}
    ]  # fmt: skip


def test_a_client_that_has_the_answer_gets_304(site: Site, visitor: Client, wait: Wait) -> None:
    wait(T)
    first = visitor.get("/")
    tag, modified = first.headers["ETag"], first.headers["Last-Modified"]
    assert visitor.get("/", headers={"If-None-Match": tag}).status_code == 304
    assert visitor.get("/", headers={"If-None-Match": f'"x", W/{tag}'}).status_code == 304
    assert visitor.get("/", headers={"If-Modified-Since": modified}).status_code == 304
    again = visitor.get("/", headers={"If-None-Match": '"x"', "If-Modified-Since": modified})
    assert again.status_code == 200
    unchanged = visitor.get("/", headers={"If-None-Match": tag})
    assert (unchanged.headers["ETag"], unchanged.content) == (tag, b"")
    assert "Content-Type" not in unchanged.headers
    publish_topic(site, site.home, "Ny", "ny")
    assert visitor.get("/ny/", headers={"If-None-Match": tag}).status_code == 200


def test_a_date_is_given_only_when_it_can_no_longer_mislead(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    wait(T + timedelta(seconds=4.9))
    early = visitor.get("/", headers={"If-Modified-Since": http_date((T + HOUR).timestamp())})
    assert early.status_code == 200
    assert "Last-Modified" not in early.headers
    wait(T + timedelta(seconds=5))
    assert visitor.get("/").headers["Last-Modified"] == http_date(T.timestamp())


def test_no_answer_sets_a_cookie_or_looks_at_one(site: Site) -> None:
    client = Client()
    client.cookies["sessionid"] = "x" * 32
    for path in ("/", "/nej/", "/HEM", "/robots.txt", "/health", "/filer/x", "/bilder/x"):
        answer = client.get(path)
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")


def test_the_menu_holds_the_chosen_children_in_tree_order(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Zebra", "zebra", show_in_menus=True)
    publish_topic(site, site.home, "Apa", "apa", show_in_menus=True, navigation_title="Apor")
    publish_topic(site, site.home, "Utanför", "utanfor")
    context = visitor.get("/apa/").context
    assert [(item["title"], item["url"], item["current"]) for item in context["menu"]] == [
        ("Zebra", "/zebra/", False), ("Apor", "/apa/", True)
    ]  # fmt: skip
    assert [item["title"] for item in visitor.get("/nej/").context["menu"]] == ["Zebra", "Apor"]


def test_the_menu_follows_the_clock_and_each_publication(site: Site, visitor: Client, wait: Wait) -> None:
    page = publish_topic(site, site.home, "Ett", "ett", show_in_menus=True)
    publish_topic(site, site.home, "Två", "tva", show_in_menus=True, expire_at=T)

    def titles() -> list[str]:
        return [item["title"] for item in visitor.get("/").context["menu"]]

    assert titles() == ["Ett", "Två"]
    change_topic(page, title="Nytt ett").save_revision().publish()
    assert titles() == ["Nytt ett", "Två"]
    wait(T - MILLISECOND)
    assert titles() == ["Nytt ett", "Två"]
    wait(T)
    assert titles() == ["Nytt ett"]


def test_contacts_lead_to_the_contact_page(site: Site, visitor: Client) -> None:
    page = StandardPage(
        title="Kontakta oss", slug="kontakt", page_role="contact", locale=site.home.locale,
        contact_mode="none", information_owner=site.contact,
        body=[{"type": "paragraph", "value": "<p>Ring.</p>"}],
    )  # fmt: skip
    HomePage.objects.get(pk=site.home.pk).add_child(instance=page)
    page.save_revision().publish()
    publish_topic(site, site.home, "A", "a")
    assert visitor.get("/a/").context["contact_url"] == "/kontakt/"


def test_a_notice_for_the_whole_site_stands_on_every_page_while_in_force(
    site: Site, visitor: Client, wait: Wait
) -> None:
    publish(NoticeFactory.create(heading="Växeln är stängd"), go_live_at=START, expire_at=T)
    wait(T - MILLISECOND)
    assert all("Växeln är stängd" in visitor.get(path).content.decode() for path in ("/", "/nej/"))
    wait(T)
    assert not any("Växeln är stängd" in visitor.get(path).content.decode() for path in ("/", "/nej/"))


def test_an_english_page_stands_below_its_prefix_in_its_language(site: Site, visitor: Client) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=english, site_name="The association"))
    home = HomePage.objects.get(pk=site.home.pk)
    copy = home.copy_for_translation(english)
    copy.title, copy.slug, copy.change_note = "Welcome", "home-en", "First"
    copy.save_revision().publish()
    answer = visitor.get("/en/")
    assert '<html lang="en">' in answer.content.decode()
    assert [link["url"] for link in answer.context["language_links"]] == ["/"]
    assert [link["url"] for link in visitor.get("/").context["language_links"]] == ["/en/"]
    missing = visitor.get("/en/nothing/")
    assert (missing.status_code, missing.context["locale"], missing.context["home_url"]) == (
        404,
        "en",
        "/en/",
    )
    assert visitor.get("/EN").headers["Location"] == "/en/"


def test_a_sensitive_page_tells_no_other_site_where_its_visitor_was(site: Site, visitor: Client) -> None:
    parent = publish_topic(site, site.home, "Våld", "vald", sensitive=True)
    publish_topic(site, parent, "Stöd", "stod")
    assert visitor.get("/vald/stod/").headers["Referrer-Policy"] == "no-referrer"
    assert visitor.get("/").headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("asks", [True, False])
def test_a_sensitive_page_names_help_whether_or_not_it_asks_for_votes(
    site: Site, visitor: Client, *, asks: bool
) -> None:
    settings = SiteSettings.objects.get()
    settings.help_lines = [{"type": "line", "value": {"name": "Larm", "phone": "112", "url": ""}, "id": "1"}]
    publish(settings)
    publish_topic(site, site.home, "Våld", "vald", sensitive=True, feedback_enabled=asks)
    publish_topic(site, site.home, "Fred", "fred")
    text = visitor.get("/vald/").content.decode()
    assert "Behöver du stöd eller hjälp?" in text
    assert ('class="feedback"' in text) is asks
    assert "Behöver du stöd eller hjälp?" not in visitor.get("/fred/").content.decode()


def test_a_page_needs_eight_queries_whatever_stands_on_it(
    site: Site, visitor: Client, wait: Wait, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    parent = publish_topic(site, site.home, "A", "a", show_in_menus=True)
    publish_topic(site, parent, "B", "b")
    visitor.get("/a/")
    with django_assert_max_num_queries(8):  # type: ignore[attr-defined]
        visitor.get("/a/b/")
    for number in range(20):
        child = add_topic(site, parent, f"Barn {number}", f"barn-{number}")
        child.page_subjects = [PageSubject(subject=site.subject)]
        child.save_revision().publish()
    visitor.get("/")
    with django_assert_max_num_queries(8):  # type: ignore[attr-defined]
        visitor.get("/a/")


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
@pytest.mark.parametrize("path", ["/", "/nej/", "/filer/x", "/.well-known/security.txt"])
def test_without_a_database_it_is_a_while(site: Site, path: str, error: type[Exception]) -> None:
    del site

    def fail(*_question: object) -> None:
        raise error

    with connection.execute_wrapper(fail):
        answer = Client(raise_request_exception=False).get(path)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "<h1>Webbplatsen kan inte visas just nu</h1>" in answer.content.decode()


def test_every_other_failure_is_ours(site: Site) -> None:
    del site

    def fail(*_question: object) -> None:
        raise RuntimeError

    with connection.execute_wrapper(fail):
        answer = Client(raise_request_exception=False).get("/")
    assert answer.status_code == 500
    assert "Retry-After" not in answer.headers
    assert "<h1>Något gick fel hos oss</h1>" in answer.content.decode()


def test_nothing_below_the_api_is_a_page(site: Site, visitor: Client) -> None:
    for path in ("/api/", "/api", "/api/nothing", "/api/nothing/"):
        answer = visitor.get(path)
        assert answer.status_code == 404
        assert answer.headers["Content-Type"] == "application/problem+json"
