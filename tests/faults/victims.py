"""Run as a process of its own: children that publish or catch up, and die at a chosen point of their work.

Each child is forked, so that it starts in no time, and kills itself with SIGKILL before a statement or around
a commit: no `finally` runs, no connection says goodbye. Prints as JSON what each point left behind.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402 - Django must be set up first
from django.utils import timezone  # noqa: E402
from wagtail.models import PageLogEntry  # noqa: E402

from cms.scheduling import actions, clock  # noqa: E402
from cms.timeline import catching_up, reading  # noqa: E402
from cms.timeline.models import Change, Plan  # noqa: E402
from pages.models import TopicPage  # noqa: E402
from tests.cms.scheduling import world  # noqa: E402
from tests.cms.timeline.chances import orphans, what_staging_would_still_write  # noqa: E402

Say = Callable[[str], None]
AHEAD = timedelta(milliseconds=700)
_names = count(1)


class Axe:
    """Kills its own process at the n-th point: before a statement, before a commit, or just after one."""

    def __init__(self, point: int) -> None:
        self.left = point
        self.passed = 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        """Let one statement pass, or die."""
        self.step()
        return execute(sql, params, many, context)

    def step(self) -> None:
        """Come one point further."""
        self.passed += 1
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def fall_on(self, work: Callable[[], None]) -> None:
        """Do a piece of work under the axe."""
        connection.ensure_connection()
        commit = connection._commit

        def commit_between_points() -> None:
            self.step()
            commit()
            self.step()

        connection._commit = commit_between_points
        with connection.execute_wrapper(self):
            work()


def forked(work: Callable[[Say], None]) -> tuple[bool, list[str]]:
    """Do a piece of work in a child; returns whether it was killed, and what it said until then."""
    connection.close()
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        try:
            work(lambda text: void(os.write(mouth, f"{text}\n".encode())))
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(mouth)
    with os.fdopen(ear, encoding="utf-8") as said:
        lines = said.read().splitlines()
    status = os.waitpid(child, 0)[1]
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    if not killed and status:
        raise SystemExit(f"a child failed: {lines}")
    return killed, lines


def void(written: int) -> None:
    """Forget how much was written: a line fits into a pipe."""
    del written


def publishing(pages: list[int], point: int) -> tuple[bool, list[str]]:
    """Publish pages in turn until killed; returns what was acknowledged, as `key title`."""

    def publish(say: Say) -> None:
        axe = Axe(point)

        def work() -> None:
            for key in pages:
                title = f"Titel {next(_names)}-{point}"
                world.publish(TopicPage.objects.get(pk=key), title=title)
                say(f"{key} {title}")

        axe.fall_on(work)
        say(f"points {axe.passed}")

    return forked(publish)


def catching(point: int) -> tuple[bool, list[str]]:
    """Bring in what is due until killed."""

    def sweep(say: Say) -> None:
        axe = Axe(point)
        axe.fall_on(lambda: void(actions.bring_in_due(clock.due_now()).done))
        say(f"points {axe.passed}")

    return forked(sweep)


def planning(pages: list[int]) -> None:
    """Plan a version of each page a little ahead, and wait until all are due."""

    def plan(say: Say) -> None:
        at = timezone.now() + AHEAD * len(pages)
        for key in pages:
            world.plan(TopicPage.objects.get(pk=key), at, title=f"Planerad {at:%H%M%S%f}")
        say(str(at.timestamp()))

    [at] = forked(plan)[1]
    time.sleep(max(0.0, float(at) - time.time()) + 0.01)


def verdict(pages: list[int]) -> dict[str, Any]:
    """Return what stands, as a fresh process finds it."""

    def look(say: Say) -> None:
        now = timezone.now()
        reader = reading.live(now)
        stored = {page.pk: page for page in TopicPage.objects.filter(pk__in=pages)}
        shown = {key: reader.get(page.public_id) for key, page in stored.items()}
        told = list(Change.objects.order_by("sequence").values_list("sequence", "at"))
        found = {
            "public": {key: edition.title for key, edition in shown.items() if edition is not None},
            "wagtail": {key: page.title for key, page in stored.items() if page.live},
            "due": len(catching_up.due(now)),
            "pending": Plan.objects.pending().count(),
            "brought_in": list(
                PageLogEntry.objects.filter(action="wagtail.publish.scheduled").values_list(
                    "page_id", flat=True
                )
            ),
            "differences": [str(difference) for difference in what_staging_would_still_write()],
            "orphans": len(orphans()),
            "sequences": [sequence for sequence, _at in told],
            "in_order": [at for _sequence, at in told] == sorted(at for _sequence, at in told),
        }
        say(json.dumps(found))

    answer: dict[str, Any] = json.loads(forked(look)[1][0])
    return answer


def points(done: list[str], kills: int) -> range:
    """Spread so many kills over the points that an undisturbed run has passed; 0 is all of them."""
    total = int(done[-1].split()[1])
    sys.stderr.write(f"{total} points, {kills or total} kills\n")
    return range(1, total + 1, max(1, total // kills) if kills else 1)


def main(victim: str, kills: int) -> None:
    """Kill one sort of child at many points."""
    site = world.build()
    pages = [site.published().pk for _number in range(2)]
    report = []
    if victim == "publisher":
        for point in points(publishing(pages, 0)[1], kills):
            killed, said = publishing(pages, point)
            report.append({"point": point, "killed": killed, "said": said, "after": verdict(pages)})
    else:
        planning(pages)
        whole = catching(0)[1]
        for point in points(whole, kills):
            before = len(verdict(pages)["brought_in"])
            planning(pages)
            killed, said = catching(point)
            left = verdict(pages)
            catching(0)
            after = verdict(pages)
            report.append(
                {
                    "point": point,
                    "killed": killed,
                    "before": before,
                    "left": left,
                    "after": after,
                    "said": said,
                }
            )
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
