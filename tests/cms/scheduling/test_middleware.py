"""The admin is right without a scheduler, and never fails because of what is overdue."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.accounts.models import User
from cms.scheduling.models import Failure
from pages.models import TopicPage
from tests.cms.scheduling.world import World

HOUR = timedelta(hours=1)


@pytest.fixture
def admin(site: World) -> Client:
    del site
    client = Client()
    user = User.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026")
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_a_view_finds_the_page_as_the_public_does(site: World, admin: Client) -> None:
    page = site.planned(at := timezone.now() + HOUR / 2)

    with time_machine.travel(at, tick=False):
        answer = admin.get(reverse("editorial:take_down", args=[page.public_id]))

    assert answer.context["visibility"].is_visible
    assert not answer.context["visibility"].differs
    assert TopicPage.objects.get(pk=page.pk).live


def test_an_item_that_fails_is_no_editors_error(site: World, admin: Client, poison: Any) -> None:
    page = site.planned(at := timezone.now() + HOUR / 2)

    with poison(page.pk), time_machine.travel(at, tick=False):
        answer = admin.get(reverse("wagtailadmin_home"))

    assert answer.status_code == 200
    assert Failure.objects.count() == 1


def test_who_is_not_signed_in_starts_nothing(site: World) -> None:
    page = site.planned(at := timezone.now() + HOUR / 2)

    with time_machine.travel(at, tick=False):
        Client().get(reverse("wagtailadmin_home"))

    assert not TopicPage.objects.get(pk=page.pk).live
