"""Loading the demo: rows first, then the replay of everything that happened to them, all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from wagtail.models import Locale, Site

from cms.demo import indexes, people, redirects
from cms.demo.files import Files
from cms.demo.history import BY, replay
from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.pages import Tree
from cms.demo.shared import Shared
from cms.timeline.recording import recording
from pages.models import BasePage, HomePage

LANGUAGES = ("sv", "en")
FIRST_REASON = "Exempelinnehåll: från början"
# Shared content is there before the first page.
HEAD_START = timedelta(days=30)
Tell = Callable[[str], None]


class OtherContent(Exception):
    """The database holds a website that is not the demo."""


@dataclass(frozen=True)
class Loaded:
    """What a load did: whether it found the demo in place, and the new people's password."""

    anew: bool
    password: str = ""


def is_loaded() -> bool:
    """Say whether the demo is in the database; it is loaded as a whole or not at all."""
    return HomePage.objects.filter(public_id=public_id("HOME")).exists()


def load(*, reference: date, today: date, password: str = "", tell: Tell = lambda text: None) -> Loaded:
    """Load the demo unless it is there; a password given changes that of its people in any case."""
    moments = Moments(reference)
    moments.check(today)
    with transaction.atomic():
        if is_loaded():
            if password:
                people.change_password(password)
            return Loaded(anew=False, password=password)
        chosen = password or people.new_password()
        with indexes.built_afterwards():
            _load(moments, tell)
        people.make(chosen)
    return Loaded(anew=True, password=chosen)


def _load(moments: Moments, tell: Tell) -> None:
    keys = Keys()
    shared, files, tree = Shared(keys, moments), Files(keys, moments), Tree(keys, moments)
    first = min(wordings[0].at for wordings in tree.history.values()) - HEAD_START
    with recording(by=BY, reason=FIRST_REASON, at=first):
        root = _cleared_root()
        tell("subjects and people")
        shared.make_subjects()
        shared.make_people()
        tell("images and documents")
        files.make()
        shared.make_rest()
        tell("pages")
        tree.make(root)
        _serve_from(keys)
        shared.publish_first()
    tell("history")
    replay(
        [*files.acts(), *shared.acts(), *tree.acts(), *redirects.acts(keys, moments)],
        lambda done, total: tell(f"history: {done} of {total}"),
    )
    tell("drafts")
    tree.finish()
    shared.finish()
    tell("indexes")


def _cleared_root() -> BasePage:
    """Return the tree's root without the page that Wagtail's migrations put there."""
    root = BasePage.objects.get(depth=1)
    below = list(BasePage.objects.filter(depth__gt=1))
    if any(type(page.specific) is not BasePage for page in below):
        raise OtherContent
    for code in LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    Site.objects.all().delete()
    for page in below:
        page.delete()
    return BasePage.objects.get(pk=root.pk)


def _serve_from(keys: Keys) -> None:
    Site.objects.create(
        hostname="localhost", root_page_id=keys["HOME"], is_default_site=True, site_name="Jämställdhet"
    )
