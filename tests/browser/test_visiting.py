"""A visitor's way through the site, by keyboard, with and without JavaScript."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import places
from tests.browser.conftest import NARROW
from tests.browser.watching import Opens

pytestmark = pytest.mark.xdist_group("browser")

QUESTION = "Hjälpte informationen på sidan dig?"
THANKS = "Tack för att du hjälper oss!"
# The ring is the outline and the shadow around it; WCAG 2.4.7 asks only that it shows.
_RING = """
(element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.boxShadow !== "none"];
}
"""
_WIDTHS = "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
_CUT_OFF = """
() => [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
  const style = getComputedStyle(element);
  const clips = style.overflowX === "hidden" || style.overflowX === "clip";
  return clips && style.position !== "absolute" && element.scrollWidth > element.clientWidth + 1;
}).map((element) => element.outerHTML.slice(0, 120))
"""


def _tab_to(page: Page, name: str, most: int = 40) -> Any:
    """Press Tab until a link or button of that name has focus; every stop on the way shows its focus."""
    for _press in range(most):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        assert focused.evaluate(_RING) == ["solid", "3px", True], focused.evaluate("(e) => e.outerHTML")
        if focused.inner_text().strip() == name:
            return focused
    raise AssertionError(f"{name!r} is not reached by keyboard")


def test_a_topic_is_reached_from_the_start_page_by_keyboard_alone(visit: Opens) -> None:
    window = visit()
    window.open(places.HOME)
    page = window.page
    skip = _tab_to(page, "Hoppa till innehållet", most=1)
    expect(skip).to_be_in_viewport()
    _tab_to(page, "Stöd till arbetet")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Stöd till jämställdhetsarbete")).to_be_visible()
    _tab_to(page, "Hoppa till innehållet", most=1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    _tab_to(page, "CEMR-deklarationen i praktiken")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("CEMR-deklarationen i praktiken")
    assert window.path() == places.TOPIC


def test_the_menu_on_a_small_screen_opens_and_closes_by_keyboard(visit: Opens) -> None:
    window = visit(viewport=NARROW)
    window.open(places.HOME)
    menu = window.page.get_by_role("navigation", name="Huvudmeny")
    _tab_to(window.page, "Meny")
    expect(menu.get_by_role("link", name="Aktuellt")).to_be_hidden()
    window.page.keyboard.press("Enter")
    expect(menu.get_by_role("link", name="Aktuellt")).to_be_visible()
    window.page.keyboard.press("Escape")
    expect(menu.get_by_role("link", name="Aktuellt")).to_be_hidden()
    expect(window.page.locator(":focus")).to_have_text("Meny")


def test_breadcrumbs_lead_back_and_the_menu_marks_the_part_one_is_in(visit: Opens) -> None:
    window = visit()
    window.open(places.TOPIC)
    crumbs = window.page.get_by_role("navigation", name="Brödsmulor").get_by_role("link")
    assert crumbs.all_inner_texts() == ["Jämställdhet", "Stöd till jämställdhetsarbete"]
    menu = window.page.get_by_role("navigation", name="Huvudmeny")
    assert menu.locator("[aria-current]").all_inner_texts() == ["Stöd till arbetet"]
    crumbs.last.click()
    assert window.path() == places.SUPPORT


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_accordion_opens(visit: Opens, *, script: bool) -> None:
    window = visit(java_script_enabled=script)
    window.open(places.ACCORDION)
    # Other things fold, too: who has signed a document, the transcript of a film.
    item = window.page.locator("main .disclosures details").first
    answer = item.locator("p").first
    expect(answer).to_be_hidden()
    item.get_by_role("heading").click()
    expect(answer).to_be_visible()


def test_an_address_of_a_question_opens_it_and_a_lost_one_says_so(visit: Opens) -> None:
    window = visit()
    window.open(places.FAQ)
    question = window.page.locator("main details").nth(1)
    anchor = question.get_attribute("id")
    window.open(f"{places.FAQ}?a=b#{anchor}")
    expect(window.page.locator("main details").nth(1)).to_have_attribute("open", "")
    window.open(f"{places.FAQ}?c=d#finns-inte")
    expect(window.page.get_by_role("status").filter(has_text="inte längre aktuell")).to_be_visible()


def test_questions_are_narrowed_to_those_that_hold_every_word(visit: Opens) -> None:
    window = visit()
    window.open(places.FAQ)
    page = window.page
    headings = page.get_by_role("main").get_by_role("group").get_by_role("heading", level=3)
    everything = headings.all_inner_texts()
    field = page.get_by_role("search", name="Sök bland frågorna").get_by_role("searchbox")
    field.fill("  PENGARNA tillbaka ")
    told = page.get_by_role("status").filter(has_text="Visar ")
    expect(told).to_have_text(f"Visar {headings.count()} av {len(everything)} frågor.")
    assert 0 < headings.count() < len(everything)
    shown = page.get_by_role("main").get_by_role("group").all_text_contents()
    assert all("pengarna" in text.lower() for text in shown)
    field.fill("xyzzy")
    expect(page.get_by_role("status").filter(has_text="Ingen fråga passar.")).to_be_visible()
    expect(headings).to_have_count(0)
    field.press("Enter")
    assert window.page.url == window.address + places.FAQ
    field.fill("")
    expect(headings).to_have_count(len(everything))


def test_an_address_of_a_question_shows_it_though_it_was_narrowed_away(visit: Opens) -> None:
    window = visit()
    window.open(places.FAQ)
    page = window.page
    question = page.locator("main details").nth(1)
    page.get_by_role("searchbox").fill("xyzzy")
    expect(question).to_be_hidden()
    page.evaluate("(anchor) => { location.hash = anchor; }", question.get_attribute("id"))
    expect(question).to_be_in_viewport()
    expect(page.get_by_role("searchbox")).to_have_value("")


def test_without_script_there_is_no_field_that_would_do_nothing(visit: Opens) -> None:
    window = visit(java_script_enabled=False)
    window.open(places.FAQ)
    expect(window.page.locator("main details").first).to_be_visible()
    expect(window.page.get_by_role("searchbox")).to_have_count(0)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_list_is_narrowed_by_its_filters(visit: Opens, *, script: bool) -> None:
    window = visit(java_script_enabled=script)
    window.open(places.LIST)
    filters = window.page.get_by_role("search", name="Filtrera listan")
    rows = window.page.get_by_role("main").get_by_role("listitem").get_by_role("heading", level=2)
    everything = rows.all_inner_texts()
    filters.get_by_label("Typ av artikel").select_option(label="Bakgrund")
    filters.get_by_role("button", name="Visa").click()
    expect(filters.get_by_label("Typ av artikel")).to_have_value("background")
    assert rows.all_inner_texts() == ["Så läser du statistiken"]
    assert len(everything) > 1
    filters.get_by_label("Typ av artikel").select_option(label="Rapport")
    filters.get_by_role("button", name="Visa").click()
    window.page.get_by_role("link", name="Visa hela listan").click()
    expect(rows).to_have_count(len(everything))


def test_an_address_without_a_page_leads_on(visit: Opens) -> None:
    window = visit()
    window.open(places.MISSING, status=404)
    page = window.page
    expect(page.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    expect(page.get_by_text(places.MISSING)).to_be_visible()
    page.get_by_role("link", name="Till startsidan").click()
    assert window.path() == places.HOME


def test_a_page_that_is_gone_says_why(visit: Opens) -> None:
    window = visit()
    window.open(places.GONE, status=410)
    expect(window.page.get_by_role("heading", level=1)).to_have_text("Sidan är borttagen")
    expect(window.page.get_by_text(places.GONE_TEXT)).to_be_visible()


def test_a_withdrawn_page_stays_readable_under_its_banner(visit: Opens) -> None:
    window = visit()
    window.open(places.WITHDRAWN)
    banner = window.page.get_by_role("region", name="Sidan är indragen sedan")
    expect(banner).to_contain_text(places.WITHDRAWN_TEXT)
    expect(window.page.get_by_role("heading", level=1)).to_have_text(places.WITHDRAWN_TITLE)
    expect(window.page.get_by_role("button", name="Ja", exact=True)).to_have_count(0)


def test_a_contact_can_be_called_and_written_to(visit: Opens) -> None:
    window = visit()
    window.open(places.TOPIC)
    page = window.page
    expect(page.get_by_role("heading", name="Alva Testsson")).to_be_visible()
    assert page.get_by_role("link", name="08-465 004 01").get_attribute("href") == "tel:+4684650040" + "1"
    mail = page.get_by_role("link", name="alva.testsson@forbundet.example")
    assert mail.get_attribute("href") == "mailto:alva.testsson@forbundet.example"


@pytest.mark.parametrize("answer", ["Ja", "Nej"])
def test_an_answer_is_thanked_for_in_its_place(visit: Opens, answer: str) -> None:
    window = visit()
    window.open(places.TOPIC)
    page = window.page
    question = page.get_by_role("group", name=QUESTION)
    before = page.evaluate(_WIDTHS), page.evaluate("() => document.documentElement.scrollHeight")
    with page.expect_response("**/api/v1/feedback") as answered:
        question.get_by_role("button", name=answer).click()
    assert answered.value.status in {200, 201, 202}
    thanks = page.get_by_role("status").filter(has_text=THANKS)
    expect(thanks).to_be_focused()
    expect(question).to_be_hidden()
    assert (page.evaluate(_WIDTHS), page.evaluate("() => document.documentElement.scrollHeight")) == before
    assert window.path() == places.TOPIC


@pytest.mark.parametrize(
    ("answer", "said"),
    [("Ja", "Vad bra att informationen hjälpte dig."), ("Nej", "Vi använder ditt svar")],
)
def test_an_answer_without_script_is_thanked_for_on_a_page_with_the_way_back(
    visit: Opens, answer: str, said: str
) -> None:
    window = visit(java_script_enabled=False)
    window.open(places.TOPIC)
    window.page.get_by_role("group", name=QUESTION).get_by_role("button", name=answer).click()
    expect(window.page.get_by_role("heading", level=1)).to_have_text(THANKS)
    expect(window.page.get_by_text(said)).to_be_visible()
    window.page.get_by_role("link", name="Tillbaka till CEMR-deklarationen i praktiken").click()
    assert window.path() == places.TOPIC


@pytest.mark.parametrize("path", [places.TOPIC, places.HOME, places.FAQ, places.LIST])
def test_nothing_scrolls_sideways_on_the_narrowest_screen(visit: Opens, path: str) -> None:
    window = visit(viewport={"width": 320, "height": 640})
    window.open(path)
    needed, given = window.page.evaluate(_WIDTHS)
    assert needed == given == 320


@pytest.mark.parametrize("path", [places.TOPIC, places.HOME, places.FAQ, places.LIST])
def test_text_of_twice_the_size_is_neither_cut_off_nor_wider_than_the_screen(visit: Opens, path: str) -> None:
    window = visit()
    window.open(path)
    # What a browser does whose reader has chosen a default text size of 32 pixels.
    cdp = window.context.new_cdp_session(window.page)
    cdp.send("Page.enable")
    cdp.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    window.page.reload()
    assert window.page.evaluate("() => getComputedStyle(document.documentElement).fontSize") == "32px"
    needed, given = window.page.evaluate(_WIDTHS)
    assert needed == given
    assert window.page.evaluate(_CUT_OFF) == []


def test_the_quick_way_out_is_in_view_and_leads_elsewhere(visit: Opens) -> None:
    window = visit()
    window.open(places.HOME)
    window.open(places.SENSITIVE)
    # The other site is not asked: this machine shall reach nothing but the site.
    window.context.route(lambda url: not url.startswith(window.address), lambda route: route.abort())
    link = window.page.get_by_role("link", name="Lämna sidan snabbt")
    expect(link).to_be_in_viewport()
    assert str(link.get_attribute("href")).startswith("https://")
    assert link.get_attribute("rel") == "noreferrer nofollow"
