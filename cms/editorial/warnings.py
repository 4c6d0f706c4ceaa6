"""What an editor should look at once more: one set of rules, shown after saving and after publishing.

Nothing waits for a warning, so no recording and no preparing asks these rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from snippets.labels import field_label
from snippets.language import language_warnings
from snippets.models import vocabulary_of

# More than an editor reads through at once.
_SHOWN = 8


@dataclass(frozen=True)
class Warned:
    """One thing to look at: which field or part it is about, and what is said of it."""

    path: str
    label: str
    message: str

    @property
    def fragment(self) -> str:
        """Return where in the entry's form it stands: rows by their number, all else by Wagtail's path."""
        relation, number, *field = [*self.path.split("."), ""]
        if field and number.isdigit():
            return f"#inline_child_{relation}-{number}"
        return f"#:w:contentpath={self.path}"


def of(entry: Any, day: date) -> list[Warned]:
    """Return what to look at in a version of a page or of shared content; a few queries for the words."""
    vocabulary = vocabulary_of(getattr(entry, "locale_id", None), day)
    found = {path: list(said) for path, said in entry.warnings().items()}
    for path, said in language_warnings(entry, vocabulary).items():
        found.setdefault(path, []).extend(said)
    return [
        Warned(path, field_label(type(entry), path.split(".", 1)[0]), message)
        for path, said in found.items()
        for message in dict.fromkeys(said)
    ]


def show(request: HttpRequest, entry: Any, day: date) -> None:
    """Tell whoever has saved an entry, once and with a way to each place; not an autosave, which asks for
    no page."""
    if not request.accepts("text/html") or not hasattr(entry, "warnings"):
        return
    warned = of(entry, day)
    if warned:
        messages.info(request, _told(entry, warned, AdminURLFinder(request.user).get_edit_url(entry) or ""))


def _told(entry: Any, warned: list[Warned], url: str) -> str:
    lead = ngettext(
        "En sak att tänka på i ”{title}”. Den hindrar ingenting.",
        "{count} saker att tänka på i ”{title}”. De hindrar ingenting.",
        len(warned),
    ).format(count=len(warned), title=entry)
    lines = format_html_join("", '<li><a href="{}">{}</a>: {}</li>', _lines(warned[:_SHOWN], url))
    rest = len(warned) - _SHOWN
    more = format_html("<li>{}</li>", _("… och {count} till.").format(count=rest)) if rest > 0 else ""
    return format_html('{}<ul class="utkast-warnings">{}{}</ul>', lead, lines, more)


def _lines(warned: list[Warned], url: str) -> Iterator[tuple[str, str, str]]:
    yield from ((url + one.fragment, one.label, one.message) for one in warned)
