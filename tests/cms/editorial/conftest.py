"""A site and a signed-in editor."""

import pytest
from django.test import Client

from cms.accounts.models import User
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.snapshots import remembered


@pytest.fixture
def site(db: None) -> World:
    """Return a small site."""
    del db
    return remembered("a small world", world.build)


@pytest.fixture
def editor(site: World) -> User:
    """Return somebody who may do everything."""
    del site
    return User.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026")


@pytest.fixture
def admin(editor: User) -> Client:
    """Return the editor's browser, in Swedish."""
    client = Client(headers={"accept-language": "sv"})
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    return client
