"""Reading one page: what the timeline asks for beside a bare look-up of Wagtail's row.

Run `python -m benchmarks.reading`. Every figure is one request through Django's whole stack, in this process.
"""

from functools import partial

from django.core.cache import cache
from django.test import Client

from benchmarks import ground
from pages.models import BasePage
from tests.cms.scheduling import world


class Reader:
    """Somebody who reads one page again and again."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.client = Client(headers={"host": "localhost"})

    def read(self, etag: str = "") -> str:
        """Ask for the page, and return its entity tag."""
        answer = self.client.get(self.path, headers={"if-none-match": etag} if etag else {})
        expected = 304 if etag else 200
        if answer.status_code != expected:
            raise SystemExit(f"{self.path}: {answer.status_code} instead of {expected}")
        return str(answer.headers["ETag"])

    def read_cold(self) -> None:
        """Ask with everything forgotten that a process may remember between requests."""
        cache.clear()
        self.read()


def main() -> None:
    """Measure and print."""
    site = world.build()
    page = site.published()
    for _number in range(20):
        site.published(page)
    html, api = Reader(f"/{page.slug}/"), Reader(f"/api/v1/pages/by-path?path=/{page.slug}/")
    row = ground.seconds(lambda: BasePage.objects.get(pk=page.pk).specific)
    rows = [("load Wagtail's row of the page", ground.shown(row), "1.0")]
    for name, reader in (("website", html), ("API", api)):
        etag = reader.read()
        cold = ground.seconds(reader.read_cold)
        known = ground.seconds(partial(reader.read, etag))
        rows.append(
            (f"{name}: page with 20 children, composed cold", ground.shown(cold), f"{cold / row:.1f}")
        )
        rows.append((f"{name}: the same by its entity tag, 304", ground.shown(known), f"{known / row:.1f}"))
    ground.table(rows)


if __name__ == "__main__":
    main()
