"""Files at another moment: whoever may look there gets the bytes of that moment, nobody else learns of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.http import HttpResponseBase
from django.test import Client

from cms.accounts.models import User
from snippets.models import FileBytes, SiteDocument
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic
from tests.snippets.factories import PDF, SiteDocumentFactory

SHOWN = START + timedelta(seconds=1)
REPLACED, LEFT = START + timedelta(hours=1), START + timedelta(hours=2)
AREA = "/admin/utkast/filer"
NEWER = b"%PDF-1.7\n% rev. 2\n%%EOF\n"
Wait = Callable[[datetime], None]
SignIn = Callable[[], Client]


@pytest.fixture
def document(site: Site, wait: Wait) -> SiteDocument:
    """A document whose bytes were replaced an hour after its page began to show it, which ended then."""
    created = SiteDocumentFactory.create()
    page = add_topic(site, site.home, "Med fil", "med-fil", expire_at=LEFT)
    page.body = [{"type": "documentLink", "value": {"document": created.pk}}]
    page.save_revision().publish()
    wait(REPLACED)
    replace(created, NEWER)
    return created


def replace(document: SiteDocument, content: bytes) -> None:
    """Give a document other bytes, as an editor does."""
    document.file = ContentFile(content, name="annat-namn.pdf")
    document.measure()
    document.save()


@pytest.fixture
def sign_in(site: Site) -> SignIn:
    """Sign in somebody who may use the admin; by a clock that stands, so late that the session lasts."""
    del site
    group = Group.objects.create(name="Läsare")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = User.objects.create_user("redaktor", password="sju-lugna-moln-1")  # noqa: S106
    user.groups.add(group)

    def as_editor() -> Client:
        client = Client()
        client.force_login(user)
        return client

    return as_editor


def ask(who: Client, document: SiteDocument, moment: datetime | str) -> HttpResponseBase:
    """Ask for a document as of a moment."""
    text = moment if isinstance(moment, str) else moment.isoformat()
    return who.get(f"{AREA}/{document.public_id}/{document.filename}?at={quote(text)}")


def body_of(answer: HttpResponseBase) -> bytes:
    """Return the bytes of an answer that is sent in pieces."""
    return b"".join(answer.streaming_content)


def test_a_replaced_file_keeps_its_address_and_each_moment_its_bytes(
    sign_in: SignIn, document: SiteDocument, wait: Wait
) -> None:
    wait(LEFT + timedelta(days=400))
    bytes_at = {
        moment: body_of(ask(sign_in(), document, moment))
        for moment in (SHOWN, REPLACED - MILLISECOND, REPLACED, LEFT - MILLISECOND)
    }
    assert list(bytes_at.values()) == [PDF, PDF, NEWER, NEWER]
    assert ask(sign_in(), document, LEFT).status_code == 404
    assert sign_in().get(f"/filer/{document.public_id}/{document.filename}").status_code == 404


def test_the_future_is_shown_too(sign_in: SignIn, document: SiteDocument) -> None:
    answer = ask(sign_in(), document, LEFT - MILLISECOND)
    assert (answer.status_code, body_of(answer)) == (200, NEWER)
    assert "Memento-Datetime" not in answer.headers
    assert ask(sign_in(), document, LEFT).status_code == 404


def test_a_deleted_document_stays_for_its_time(sign_in: SignIn, document: SiteDocument, wait: Wait) -> None:
    wait(LEFT + timedelta(hours=1))
    asked = f"{AREA}/{document.public_id}/{document.filename}?at={quote(SHOWN.isoformat())}"
    document.delete()
    assert body_of(sign_in().get(asked)) == PDF


def test_bytes_that_came_back_are_one_holding(document: SiteDocument) -> None:
    replace(document, PDF)
    known = FileBytes.objects.filter(document_id=document.public_id)
    assert sorted(len(row.file.read()) for row in known) == sorted([len(PDF), len(NEWER)])


def test_such_an_answer_is_kept_by_nobody_and_says_which_moment_it_is_of(
    sign_in: SignIn, document: SiteDocument
) -> None:
    answer = ask(sign_in(), document, START + timedelta(minutes=1))
    assert answer.headers["Cache-Control"].startswith("private, no-store")
    assert answer.headers["Memento-Datetime"] == "Mon, 01 Feb 2027 08:01:00 GMT"
    missing = sign_in().get(f"{AREA}/{uuid4()}/x.pdf?at={quote(START.isoformat())}")
    assert missing.status_code == 404


@pytest.mark.parametrize("moment", [START, LEFT - MILLISECOND, LEFT])
def test_visitors_may_not_look_and_learn_nothing(
    visitor: Client, document: SiteDocument, moment: datetime
) -> None:
    at = f"?at={quote(moment.isoformat())}"
    refused = visitor.get(f"/filer/{document.public_id}/{document.filename}{at}")
    never = visitor.get(f"/filer/{uuid4()}/x.pdf{at}")
    assert (refused.status_code, never.status_code) == (403, 403)
    assert refused.content == never.content
    assert refused.headers["Cache-Control"] == "no-store"
    assert visitor.get(f"/filer/{document.public_id}/x.pdf?at=igår").status_code == 400


def test_who_may_not_use_the_admin_may_not_look(client: Client, document: SiteDocument) -> None:
    assert ask(client, document, START).status_code == 302
    client.force_login(User.objects.create_user("gast", password="sju-lugna-moln-1"))  # noqa: S106
    answer = ask(client, document, START)
    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (302, "/admin/login/")


@pytest.mark.parametrize("wrong", ["", "igår", "2027-03-01", "2027-03-01T08:00:00", "2027-02-30T08:00:00Z"])
def test_what_is_no_moment_is_refused(sign_in: SignIn, document: SiteDocument, wrong: str) -> None:
    assert ask(sign_in(), document, wrong).status_code == 400
