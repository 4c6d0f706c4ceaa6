"""An editor at work in the admin, and what the public sees of it at once."""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from cms.accounts import stored_keys
from tests.browser import places
from tests.browser.server import Served
from tests.browser.watching import Opens, Window

pytestmark = pytest.mark.xdist_group("browser")

Edits = Callable[[str], Window]
STOCKHOLM = ZoneInfo("Europe/Stockholm")
# At the least; nothing is public before.
LEAD_SECONDS = 8
SOON_SECONDS = 1.0
PATIENCE_SECONDS = 120


def _status(window: Window, path: str) -> tuple[int, int]:
    """Ask the website and the API for a path, as anybody may; returns both statuses."""
    ask = window.context.request
    page = ask.get(window.address + path, max_redirects=0)
    entry = ask.get(f"{window.address}/api/v1/pages/by-path?path={path}")
    return page.status, entry.status


def _api(window: Window, path: str) -> Any:
    return window.context.request.get(f"{window.address}/api/v1/pages/by-path?path={path}").json()


def _act(page: Page, name: str) -> None:
    """Choose one of the actions under the form."""
    actions = page.get_by_role("navigation", name="Åtgärder under formuläret")
    actions.get_by_role("button", name="Fler åtgärder").click()
    actions.get_by_role("button", name=name, exact=True).or_(
        actions.get_by_role("link", name=name, exact=True)
    ).click()


def _told(page: Page, words: str) -> Locator:
    """Wait for a message of the admin."""
    message = page.get_by_role("main").get_by_role("status").first
    expect(message).to_contain_text(words)
    return message


def _write(page: Page, title: str) -> None:
    """Fill in what a topic page needs to be published."""
    # Key by key: the address is made of the title while it is typed.
    page.get_by_role("textbox", name="Rubrik").press_sequentially(title)
    page.get_by_role("textbox", name="Ingress").fill("Så arbetar vi med texter.")
    body = page.get_by_role("region", name="Innehåll", exact=True)
    body.get_by_role("button", name="Lägg till ett block").click()
    page.get_by_role("option", name="Text", exact=True).click()
    text = body.get_by_role("textbox")
    text.press_sequentially("Skriv kort.")
    # The editor hands its text on a moment after it was typed; a preview opened before shows none.
    expect(body.locator("input[type=hidden][value*='Skriv kort.']")).to_have_count(1)
    page.get_by_role("tab", name="Inställningar").click()
    page.get_by_label("Kontaktsätt").select_option(label="Inga kontaktpersoner visas")


def test_a_new_page_is_previewed_published_and_public_at_once(
    work: Opens, visit: Opens, served: Served
) -> None:
    window = work(forgives=("status of 400",))
    page = window.page
    window.open(f"/admin/pages/{served.keys[places.SUPPORT]}/add_subpage/")
    page.get_by_role("link", name="Ämnessida", exact=True).first.click()
    _write(page, "Råd från redaktionen")
    page.get_by_role("button", name="Växla förhandsgranskning").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text("Råd från redaktionen")
    expect(preview.get_by_role("main")).to_contain_text("Skriv kort.")
    public = visit()
    assert _status(public, places.NEW) == (404, 404)
    _act(page, "Publicera")
    _told(page, "Råd från redaktionen")
    assert _status(public, places.NEW) == (200, 200)
    public.open(places.NEW)
    expect(public.page.get_by_role("heading", level=1)).to_have_text("Råd från redaktionen")
    assert _api(public, places.NEW)["title"] == "Råd från redaktionen"


def test_what_stands_against_publishing_is_told_at_its_field_and_nothing_public_changes(
    edit: Edits, visit: Opens
) -> None:
    window = edit(places.CHANGED)
    page = window.page
    page.get_by_role("textbox", name="Ingress").fill("En ny ingress.")
    _act(page, "Publicera")
    _told(page, "fel")
    page.get_by_role("tab", name="Inställningar").click()
    field = page.get_by_label("Vad är ändrat")
    expect(field).to_have_accessible_description(
        re.compile(r"Skriv vad som är ändrat, eller ange att det är en mindre ändring\.$")
    )
    public = visit()
    assert _api(public, places.CHANGED)["lead"] == "Ingress till Prov att ändra"
    page.get_by_role("button", name="Spara utkast").click()
    _told(page, "Prov att ändra")
    page.reload()
    expect(page.get_by_role("textbox", name="Ingress")).to_have_value("En ny ingress.")
    assert _api(public, places.CHANGED)["lead"] == "Ingress till Prov att ändra"


def test_a_planned_page_appears_at_its_second(edit: Edits, visit: Opens) -> None:
    window = edit(places.COMING)
    page = window.page
    page.get_by_role("button", name="Växla status").click()
    page.get_by_role("button", name="Sätt schema").click()
    dialog = page.get_by_role("dialog", name="Sätt publiceringsschema")
    field = dialog.get_by_label("Publicera vid datum/tid")
    # Not typed: the picker that opens with it stands over the button.
    field.evaluate("(field) => { field.value = '2099-01-01 07:00'; }")
    began = time.monotonic()
    dialog.get_by_role("button", name="Spara schema").click()
    expect(page.get_by_role("region", name="Status: Utkast")).to_be_visible()
    expect(page.get_by_text("1 januari 2099 07:00")).to_be_visible()
    # On a busy machine planning takes long, and nothing is shown if its moment passes before.
    lead = max(LEAD_SECONDS, 4 * (time.monotonic() - began))
    at = (datetime.now(UTC) + timedelta(seconds=lead)).replace(microsecond=0)
    # Typed, it would be cut to the minute by the picker; the field itself takes seconds.
    typed = at.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M:%S")
    page.locator("#id_go_live_at").evaluate("(field, typed) => { field.value = typed; }", typed)
    _act(page, "Schemalägg publicering")
    _told(page, "Prov att schemalägga")
    public = visit()
    before = _status(public, places.COMING)
    asked_at = datetime.now(UTC)
    assert before == (404, 404)
    assert asked_at < at, "planning took longer than the lead: the test shows nothing"
    seen = _first_seen(public, places.COMING)
    assert at <= seen < at + timedelta(seconds=SOON_SECONDS)
    public.open(places.COMING)


def _first_seen(window: Window, path: str) -> datetime:
    """Ask until website and API both answer; returns when the first of the two questions that did was put."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        statuses = _status(window, path)
        answered_at = datetime.now(UTC)
        if statuses == (200, 200):
            return answered_at
    raise AssertionError(f"{path} has not appeared")


def test_a_plan_that_is_called_off_is_gone(edit: Edits, visit: Opens) -> None:
    window = edit(places.CALLED_OFF)
    page = window.page
    page.get_by_role("button", name="Växla status").click()
    seen = page.get_by_role("region", name="Vad allmänheten ser")
    expect(seen).to_contain_text("Blir synlig")
    page.get_by_role("link", name="Visa historik").click()
    page.get_by_role("table").get_by_role("button", name="Handlingar").first.click()
    page.get_by_role("link", name="Avbryt schemalagd publicering").click()
    page.get_by_role("button", name="Ja, ta bort schemaläggning").click()
    _told(page, "Prov att återkalla")
    public = visit()
    assert _status(public, places.CALLED_OFF) == (404, 404)
    again = edit(places.CALLED_OFF).page
    again.get_by_role("button", name="Växla status").click()
    expect(again.get_by_role("region", name="Vad allmänheten ser")).to_contain_text(
        "Visas inte för allmänheten"
    )


def test_taken_down_now_a_page_is_gone_and_so_are_its_plans(edit: Edits, visit: Opens) -> None:
    public = visit()
    assert _status(public, places.TAKEN_DOWN) == (200, 200)
    window = edit(places.TAKEN_DOWN)
    page = window.page
    _act(page, "Avpublicera")
    expect(page.get_by_role("region", name="Vad allmänheten ser")).to_contain_text("Schemalagd")
    expect(page.get_by_label("Text till besökaren")).to_be_hidden()
    page.get_by_label("Borttagen").check()
    expect(page.get_by_label("Hänvisa till sida")).to_be_hidden()
    page.get_by_label("Text till besökaren").fill("Togs ned under ett prov.")
    page.get_by_role("button", name="Ja, avpublicera nu").click()
    _told(page, "1 schemaläggning är återkallad.")
    assert _status(public, places.TAKEN_DOWN) == (410, 410)
    public.open(places.TAKEN_DOWN, status=410)
    expect(public.page.get_by_role("main")).to_contain_text("Togs ned under ett prov.")


def test_a_page_that_is_moved_and_renamed_is_found_at_its_old_addresses(edit: Edits, visit: Opens) -> None:
    public = visit()
    window = edit(places.MOVED)
    page = window.page
    page.get_by_role("tab", name="Marknadsför").click()
    page.get_by_role("textbox", name="Webbadress").fill("prov-att-byta-namn")
    page.get_by_role("tab", name="Inställningar").click()
    page.get_by_label("Mindre ändring").check()
    _act(page, "Publicera")
    _told(page, "Prov att flytta")
    renamed = f"{places.SUPPORT}prov-att-byta-namn/"
    public.open(places.MOVED)
    assert public.path() == renamed
    # To the start page, by the tree that the admin opens.
    own = edit(places.MOVED).page
    own.get_by_role("button", name="Handlingar").click()
    own.get_by_role("link", name="Flytta", exact=True).click()
    own.get_by_role("main").get_by_role("button", name="Handlingar").click()
    own.get_by_role("button", name="Välj annan sida").click()
    own.get_by_role("dialog").get_by_role("link", name="Jämställdhet", exact=True).click()
    own.get_by_role("button", name="Bekräfta").click()
    own.get_by_role("button", name="Ja, flytta sidan").click()
    _told(own, "Prov att flytta")
    # Somebody else: a browser may keep a redirect for as long as any answer.
    another = visit()
    for old in (places.MOVED, renamed):
        another.open(old)
        assert another.path() == "/prov-att-byta-namn/", old


def test_the_admin_leads_to_the_public_page(work: Opens, edit: Edits) -> None:
    window = edit(places.CHANGED)
    # Wagtail's own check takes a short lead for a heading, and says so in the console.
    window.forgives = ("axe.run results",)
    page = window.page
    link = page.get_by_role("link", name="Synlig för allmänheten")
    assert link.get_attribute("href") == window.address + places.CHANGED
    page.get_by_role("button", name="Växla förhandsgranskning").click()
    expect(page.frame_locator("#w-preview-iframe").get_by_role("heading", level=1)).to_be_visible()
    with window.context.expect_page() as opened:
        page.get_by_role("link", name="Förhandsgranska i ny flik").click()
    preview = opened.value
    expect(preview.get_by_role("heading", level=1)).to_have_text("Prov att ändra")
    preview.get_by_role("button", name="Se Wagtail snabbhandlingar").click()
    way_back = preview.get_by_role("menuitem", name="Gå till Wagtail admin")
    assert way_back.get_attribute("href") == "/admin/"
    own = work()
    response = own.open(places.CHANGED)
    # The public page is everybody's: no bar, no cookie, whoever asks.
    assert "wagtail" not in response.text()


def test_what_the_admin_stores_on_a_device_is_in_the_register(work: Opens) -> None:
    window = work()
    window.open("/admin/")
    page = window.page
    page.get_by_role("button", name="Växla sidorad").click()
    window.open("/admin/pages/")
    cookies = {cookie["name"]: cookie for cookie in window.context.cookies()}
    kept = page.evaluate("() => [Object.keys(localStorage), Object.keys(sessionStorage)]")
    known = {key.name: key.storage for key in stored_keys.register()}
    assert {name for name in cookies if known.get(name) != stored_keys.COOKIE} == set()
    assert {name for name in kept[0] if known.get(name) != stored_keys.LOCAL_STORAGE} == set()
    assert kept[1] == []
    assert {"sessionid", "csrftoken", "wagtail_sidebar_collapsed"} <= cookies.keys()
    # The public pages get none of the cookies, whoever is signed in.
    assert {cookies[name]["path"] for name in ("sessionid", "csrftoken")} == {"/admin/"}
