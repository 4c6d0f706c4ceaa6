"""Signals that editing listens to."""

from typing import Any

from cms.editorial import preflight
from pages import signals


def connect() -> None:
    """Connect the receivers."""
    signals.preflight.connect(check_before_publishing, dispatch_uid="editorial-preflight")


def check_before_publishing(page: Any, parent: Any, **kwargs: Any) -> None:
    """Find what stands against publishing a page."""
    del kwargs
    preflight.check(page, parent)
