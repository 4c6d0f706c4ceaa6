"""No public address says a word of what is hidden, and each answers as if it had never been."""

import pytest

from cms.accounts.models import User
from tests.leaks.asking import Told
from tests.leaks.conftest import World
from tests.leaks.hidden import Hidden
from tests.leaks.surfaces import SURFACES, V1, Surface, served

# All of them, so that they stand together: the world is built once for each module.
pytestmark = pytest.mark.django_db
NAMES = (
    "draft", "planned for later", "unpublished after a move", "declared gone", "deleted", "behind a password",
    "below a draft", "template", "expired", "withdrawn", "under embargo", "shown by nothing public",
    "draft of what is public", "planned version of what is public", "earlier version",
    "what only editors know", "behind a sign-in", "for one group", "in a private collection",
    "awaiting review",
)  # fmt: skip
# The log has told of what was public once; it names ids and nothing else.
LOG = V1 + "changes"
GONE = 410
ASKED_FOR = [surface for surface in SURFACES if "{" in str(surface.asks)]


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.name)
def test_nothing_hidden_is_told(world: World, surface: Surface) -> None:
    leaks = [
        f"{told.asked} tells a word of what is {secret.name}"
        for told in world.told[surface.pattern]
        for secret in world.hidden.values()
        if told.holds(secret.word)
    ]
    leaks += [
        f"{told.asked} names the {kind} of what is {secret.name}"
        for told in world.told[surface.pattern]
        for secret in world.hidden.values()
        for kind, entry_id in secret.ids
        if told.holds(entry_id) and not (secret.was_public and surface.pattern == LOG)
    ]

    assert leaks == []


@pytest.mark.parametrize("surface", ASKED_FOR, ids=lambda surface: surface.name)
def test_what_is_hidden_answers_like_what_never_was(world: World, surface: Surface) -> None:
    differing = [
        f"{real.asked} differs for what is {secret.name}: {real.status} instead of {never.status}"
        for secret in world.hidden.values()
        if surface.name not in secret.but_at
        for real, never in world.asker.pairs(surface, secret)
        if not real.says_as(never) and not _says_gone(secret, real)
    ]

    assert differing == []


def _says_gone(secret: Hidden, told: Told) -> bool:
    """Say whether an address answers what an editor chose it to, and nothing more."""
    return secret.is_gone and told.status == GONE and not told.holds(secret.word)


def test_an_editor_is_told_no_more_at_public_addresses(world: World, django_user_model: type[User]) -> None:
    user = django_user_model.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026")
    world.asker.client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

    for surface in SURFACES:
        for told in world.told[surface.pattern][:1]:
            # Where editors work, they see more.
            if not told.asked.startswith("/admin"):
                assert world.asker.ask(told.asked) == told
    world.asker.client.logout()


def test_every_address_is_in_the_matrix() -> None:
    """Who adds an address adds a line to surfaces.py."""
    assert {surface.pattern for surface in SURFACES} == served()
    assert len({surface.pattern for surface in SURFACES}) == len(SURFACES)


def test_every_hidden_thing_is_in_the_matrix(world: World) -> None:
    assert tuple(world.hidden) == NAMES
    words = [secret.word for secret in world.hidden.values()]
    assert all(sum(word in other for other in words) == 1 for word in words)


def test_the_site_itself_is_told(world: World) -> None:
    """Else nothing above would mean anything."""
    for surface in SURFACES:
        for told in world.told[surface.pattern]:
            assert told.status < 500 or surface.pattern == "health/publishing", told.asked
    listed = world.told[V1 + "topics"][1]
    assert str(world.site.topic.public_id) in listed.body
    withdrawn: Hidden = world.hidden["withdrawn"]
    assert world.asker.ask(withdrawn.paths[0]).holds(withdrawn.word)
