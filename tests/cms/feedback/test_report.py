"""The report on votes in the editors' admin."""

import csv
from io import BytesIO, StringIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from cms.accounts.models import User
from cms.feedback.models import Vote
from pages.models import TopicPage
from tests.cms.timeline.sites import START, Site, publish_topic


def votes(page: TopicPage, version: int, *, yes: int, no: int) -> None:
    """Put votes on a version of a page."""
    same = {"page_id": page.public_id, "version": version, "locale": "sv", "day": START.date()}
    Vote.objects.bulk_create(Vote(helpful=index < yes, channel=Vote.API, **same) for index in range(yes + no))


@pytest.fixture
def editor(db: None) -> Client:
    """Somebody who may do everything."""
    del db
    client = Client()
    client.force_login(User.objects.create_superuser("redaktor", "r@exempel.example", "x"))
    return client


def test_it_counts_each_page_and_version(page: TopicPage, editor: Client) -> None:
    votes(page, 1, yes=31, no=47)
    votes(page, 2, yes=53, no=0)
    answer = editor.get(reverse("feedback_admin:report"))

    assert answer.status_code == 200
    rows = answer.context["object_list"]
    told = [(row.title, row.version, row.yes_count, row.no_count) for row in rows]
    assert told == [("Fred och frihet", 2, 53, 0), ("Fred och frihet", 1, 31, 47)]
    text = answer.content.decode()
    assert "Sidåterkoppling" in text
    assert "Fred och frihet" in text
    assert "47" in text


def test_it_tells_nothing_of_pages_that_are_not_public(page: TopicPage, editor: Client) -> None:
    votes(page, 1, yes=1, no=0)
    page.unpublish()
    (row,) = editor.get(reverse("feedback_admin:report")).context["object_list"]

    assert row.title == "Inte längre publik"


def test_it_can_be_exported(page: TopicPage, editor: Client) -> None:
    votes(page, 1, yes=2, no=3)
    answer = editor.get(reverse("feedback_admin:report") + "?export=csv")

    told = answer.getvalue().decode().splitlines()
    assert told == ["Sida,Version,Ja,Nej", "Fred och frihet,1,2,3"]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "  =", "\N{NO-BREAK SPACE}@"])
@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_no_title_is_a_formula_in_an_export(site: Site, editor: Client, first: str, file_format: str) -> None:
    title = first + 'HYPERLINK("https://ond.example")'
    votes(publish_topic(site, site.home, title, "formel"), 1, yes=1, no=0)

    # Inside a workbook every end of a line is read as the same one.
    assert exported(editor, file_format)[1][0].replace("\n", "\r") == "'" + title


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_every_other_title_is_exported_as_it_is(site: Site, editor: Client, file_format: str) -> None:
    votes(publish_topic(site, site.home, "1 = 1 - 0", "tal"), 1, yes=1, no=0)

    assert exported(editor, file_format)[1][0] == "1 = 1 - 0"


def exported(editor: Client, file_format: str) -> list[list[str]]:
    """Return the rows of an export, as a reader of the format finds them."""
    answer = editor.get(reverse("feedback_admin:report") + f"?export={file_format}")
    file = answer.getvalue()
    if file_format == "csv":
        return list(csv.reader(StringIO(file.decode(), newline="")))
    sheet = load_workbook(BytesIO(file)).active
    return [[str(cell.value) for cell in row] for row in sheet.iter_rows()]


def test_it_is_for_those_who_work_with_pages(page: TopicPage, db: None) -> None:
    somebody = Client()
    somebody.force_login(User.objects.create_user("nagon", "n@exempel.example", "x"))

    assert Client().get(reverse("feedback_admin:report")).status_code == 302
    assert somebody.get(reverse("feedback_admin:report")).status_code in (302, 403)


def test_many_rows_ask_no_more_than_one(site: Site, page: TopicPage, editor: Client) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            editor.get(reverse("feedback_admin:report_results"))
        return len(asked)

    votes(page, 1, yes=1, no=1)
    questions()
    one = questions()
    for number in range(3):
        votes(publish_topic(site, site.home, f"Sida {number}", f"sida-{number}"), 1, yes=1, no=0)
    for version in range(2, 18):
        votes(page, version, yes=1, no=0)
    assert questions() == one
