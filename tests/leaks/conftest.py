"""The small site of the API's tests with all that is hidden on it, built once; its clock stands still."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import time_machine
from django.core import signing
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from cms.feedback import tokens
from cms.timeline import navigation, reading
from tests.cms.api import site as building
from tests.cms.api.site import BUILT, NOW, Site
from tests.leaks import hidden
from tests.leaks.asking import Asker, Told
from tests.leaks.hidden import Hidden


@dataclass(frozen=True)
class World:
    """What is public, what is hidden, and what the public addresses without placeholders say."""

    site: Site
    hidden: dict[str, Hidden]
    asker: Asker
    told: dict[str, list[Told]]


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """Build everything in a transaction around all tests of a module."""
    del django_db_setup
    with django_db_blocker.unblock(), transaction.atomic():
        # A test case closes the connection at its end, and with it everybody's transaction.
        connection.close = lambda: None  # type: ignore[method-assign]  # given back below
        navigation.forget()
        with time_machine.travel(BUILT, tick=False):
            site = building.build()
            found = {secret.name: secret for secret in hidden.everything(site)}
        with time_machine.travel(NOW, tick=False):
            edition = reading.live(NOW).get(site.article.public_id)
            assert edition is not None
            asker = Asker(Client(raise_request_exception=False), tokens.make(edition), signing.dumps)
            yield World(site, found, asker, asker.everything())
        transaction.set_rollback(True)
        del connection.close
    navigation.forget()
