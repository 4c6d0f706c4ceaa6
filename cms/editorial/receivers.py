"""Signals that editing listens to."""

from typing import Any

from cms.editorial import preflight
from pages import signals as of_pages
from snippets import signals as of_snippets


def connect() -> None:
    """Connect the receivers."""
    of_pages.preflight.connect(check_before_publishing, dispatch_uid="editorial-preflight")
    of_snippets.preflight.connect(check_shared_before_publishing, dispatch_uid="editorial-preflight-shared")


def check_before_publishing(page: Any, parent: Any, **kwargs: Any) -> None:
    """Find what stands against publishing a page."""
    del kwargs
    preflight.check(page, parent)


def check_shared_before_publishing(entry: Any, **kwargs: Any) -> None:
    """Find what stands against publishing shared content."""
    del kwargs
    preflight.check_shared(entry)
