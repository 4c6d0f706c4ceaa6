"""Run as a process of its own: adds to the demo pages in the states that it lacks, and pages to be edited.

Prints the keys of the latter in the admin, by their addresses.
"""

import json
import sys
from datetime import datetime, timedelta
from typing import Any

import django


def main() -> None:
    """Make the pages as an editor would."""
    django.setup()
    from django.utils import timezone

    from cms.editorial import actions
    from cms.timeline.segments import Leave
    from tests.browser import places
    from tests.cms.timeline.sites import add_topic, change_topic, publish_topic

    site, support, by = _surroundings()
    now = timezone.now()
    gone = publish_topic(site, support, "Samtal om jämställdhet", places.slug(places.GONE))
    actions.take_down(gone, leave=Leave("gone", places.GONE_TEXT), by=by)
    _withdraw(site, support, now)
    keys = {}
    for path, title in (
        (places.CHANGED, "Prov att ändra"),
        (places.TAKEN_DOWN, "Prov att ta ned"),
        (places.MOVED, "Prov att flytta"),
    ):
        keys[path] = publish_topic(site, support, title, places.slug(path)).pk
    taken = type(gone).objects.get(pk=keys[places.TAKEN_DOWN])
    change_topic(taken, go_live_at=now + timedelta(days=2), lead="Framtiden").save_revision().publish()
    coming = add_topic(site, support, "Prov att schemalägga", places.slug(places.COMING))
    coming.save_revision()
    called_off = add_topic(site, support, "Prov att återkalla", places.slug(places.CALLED_OFF))
    called_off.go_live_at = now + timedelta(days=2)
    called_off.save_revision().publish()
    keys |= {places.SUPPORT: support.pk, places.COMING: coming.pk, places.CALLED_OFF: called_off.pk}
    json.dump(keys, sys.stdout)


def _withdraw(site: Any, support: Any, now: datetime) -> None:
    """Publish a page that is withdrawn but readable before the first test asks for it."""
    from tests.browser import places
    from tests.cms.timeline.sites import add_topic

    page = add_topic(site, support, places.WITHDRAWN_TITLE, places.slug(places.WITHDRAWN))
    page.expire_at = now + timedelta(seconds=1)
    page.expiry_action = page.ExpiryAction.WITHDRAWN
    page.expiry_text = places.WITHDRAWN_TEXT
    page.save_revision().publish()


def _surroundings() -> tuple[Any, Any, Any]:
    """Return the demo as tests of the timeline know a site, the page to write under, and who writes."""
    from django.contrib.auth import get_user_model

    from pages.models import BasePage, HomePage
    from snippets.models import Contact, Subject
    from tests.browser import places
    from tests.cms.timeline.sites import Site

    home = HomePage.objects.get(locale__language_code="sv")
    contact = Contact.objects.filter(live=True, active=True).order_by("pk")[0]
    site = Site(home, Subject.objects.get(code="jamstalldhet"), contact)
    support = BasePage.objects.get(slug=places.slug(places.SUPPORT)).specific
    return site, support, get_user_model()._default_manager.get(username="publisher")


if __name__ == "__main__":
    main()
