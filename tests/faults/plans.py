"""Run as a process of its own: plans pages a little ahead, as an editor in a web process would."""

import json
import sys
import time
from datetime import timedelta

import django


def main(count: int, lead_seconds: float, spread_seconds: float) -> None:
    """Plan `count` pages, each nearer than the one before, and print when each is due, by its key."""
    django.setup()
    from django.utils import timezone

    from tests.cms.scheduling import world

    site = world.build()
    pages = [site.page() for _number in range(count)]
    began = time.monotonic()
    site.published()
    # On a busy machine planning takes long; no moment may pass before its plan is written.
    lead_seconds = max(lead_seconds, 3 * count * (time.monotonic() - began))
    start = timezone.now() + timedelta(seconds=lead_seconds)
    due = {}
    for number, page in enumerate(pages):
        at = start + timedelta(seconds=spread_seconds * (count - 1 - number) / count)
        due[page.pk] = world.plan(page, at).go_live_at.isoformat()
    json.dump(due, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
