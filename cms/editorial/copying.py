"""Copying pages without aliases: an edition has one address, so a page that is another one is not offered."""

import functools
from typing import Any

from wagtail.admin.forms.pages import CopyForm


def install() -> None:
    """Leave the choice out of Wagtail's form; safe to call once more."""
    original = CopyForm.__init__
    if hasattr(original, "leaves_aliases_out"):
        return

    @functools.wraps(original)
    def wrapped(form: CopyForm, *args: Any, **kwargs: Any) -> None:
        original(form, *args, **kwargs)
        form.fields.pop("alias", None)

    wrapped.leaves_aliases_out = True  # type: ignore[attr-defined]  # the mark of our own wrapper
    CopyForm.__init__ = wrapped
