"""Copying pages without aliases: an edition has one address, so a page that is another one is not offered."""

from collections.abc import Callable
from typing import Any

from wagtail.admin.forms.pages import CopyForm

from cms.timeline.ways_in import wrap


def install() -> None:
    """Leave the choice out of Wagtail's form; safe to call once more."""
    wrap(CopyForm, "__init__", _without_alias)


def _without_alias(original: Callable[[], Any], form: CopyForm, kwargs: dict[str, Any]) -> None:
    del kwargs
    original()
    form.fields.pop("alias", None)
