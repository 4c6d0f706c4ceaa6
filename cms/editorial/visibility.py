"""What the public sees of an entry, in words for editors; read from the timeline, not Wagtail's flags."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import PageViewRestriction, Revision

from cms.editorial.moments import brief, shown
from cms.timeline import entries, outlook
from cms.timeline.outlook import Outlook

VISIBLE, COMING, HIDDEN = "visible", "coming", "hidden"


@dataclass(frozen=True)
class PlanLine:
    """One pending plan, as editors read it."""

    at: datetime
    text: str


@dataclass(frozen=True)
class Visibility:
    """What the public sees of one entry. `differs` says that Wagtail's own "live" would mislead."""

    state: str
    label: str
    line: str
    differs: bool
    notes: tuple[str, ...] = ()
    next_change: str = ""
    url: str = ""
    plans: tuple[PlanLine, ...] = field(default=())

    @property
    def is_visible(self) -> bool:
        """Whether the public sees it now."""
        return self.state == VISIBLE


def describe(entry: Any, now: datetime) -> Visibility:
    """Return what the public sees of a page or of shared content."""
    return describe_many([entry], now)[entry.public_id]


def describe_many(found: Iterable[Any], now: datetime) -> dict[UUID, Visibility]:
    """Return what the public sees of each entry; a number of queries that does not grow with them."""
    rows = {entry.public_id: entry for entry in found}
    outlooks = outlook.of_many(rows, now)
    drafted_at = _drafted_at(outlooks.values())
    above = _above([rows[entry_id] for entry_id, seen in outlooks.items() if seen.current is None], now)
    return {
        entry_id: _describe(rows[entry_id], seen, drafted_at, above) for entry_id, seen in outlooks.items()
    }


def _describe(
    entry: Any, seen: Outlook, drafted_at: dict[int, datetime], above: dict[UUID, str]
) -> Visibility:
    current, live = seen.current, bool(entry.live)
    plans = tuple(PlanLine(plan.at, _plan_text(plan, drafted_at)) for plan in seen.plans)
    notes, following = _notes(seen), _next_change(seen)
    if current is not None:
        withdrawn = current.withdrawal is not None
        label = _("Indragen men läsbar") if withdrawn else _("Synlig")
        line = (
            _("Indragen men läsbar sedan {moment}")
            if withdrawn
            else _("Synlig för allmänheten sedan {moment}")
        )
        return Visibility(
            state=VISIBLE,
            label=label,
            line=line.format(moment=shown(current.published_at)),
            differs=not live,
            notes=notes,
            next_change=following,
            url=f"{settings.PUBLIC_BASE_URL}{current.path}" if current.path else "",
            plans=plans,
        )
    reason = above.get(entry.public_id, "")
    if seen.following:
        line = _("Blir synlig {moment}").format(moment=shown(seen.following[0].valid_from))
        label = _("Blir synlig")
        return Visibility(
            COMING, label, line, live, (*((reason,) if live else ()), *notes), following, plans=plans
        )
    line = (reason if live or plans else "") or _("Visas inte för allmänheten")
    return Visibility(HIDDEN, _("Visas inte"), line, live, notes, plans=plans)


def _notes(seen: Outlook) -> tuple[str, ...]:
    """Return what lies ahead: new versions, and the end."""
    found = []
    before = seen.current
    for edition in seen.following:
        if before is not None and edition.source != before.source:
            found.append(_("Ny version visas {moment}").format(moment=shown(edition.valid_from)))
        elif before is not None and edition.path != before.path:
            found.append(_("Får ny adress {moment}").format(moment=shown(edition.valid_from)))
        before = edition
    if seen.ends_at is not None:
        found.append(_("Slutar visas {moment}").format(moment=shown(seen.ends_at)))
    return tuple(found)


def _next_change(seen: Outlook) -> str:
    """Return the next change in a few words, for a narrow column."""
    if seen.current is None:
        return (
            _("Blir synlig {moment}").format(moment=brief(seen.following[0].valid_from))
            if seen.following
            else ""
        )
    before = seen.current
    for edition in seen.following:
        if edition.source != before.source:
            return _("Ny version {moment}").format(moment=brief(edition.valid_from))
    return _("Slutar visas {moment}").format(moment=brief(seen.ends_at)) if seen.ends_at is not None else ""


def _plan_text(plan: Any, drafted_at: dict[int, datetime]) -> str:
    moment = shown(plan.at)
    if plan.revision is None or plan.revision not in drafted_at:
        return _("Schemalagd: tas ned {moment}").format(moment=moment)
    text = _("Schemalagd: version av {drafted} visas {moment}").format(
        drafted=brief(drafted_at[plan.revision]), moment=moment
    )
    return (
        text if plan.until is None else _("{text}, till {until}").format(text=text, until=shown(plan.until))
    )


def _drafted_at(outlooks: Iterable[Outlook]) -> dict[int, datetime]:
    """Return when the planned versions were written; one query where anything is planned."""
    keys = {plan.revision for seen in outlooks for plan in seen.plans if plan.revision is not None}
    return dict(Revision.objects.filter(pk__in=keys).values_list("pk", "created_at")) if keys else {}


def _above(hidden: list[Any], now: datetime) -> dict[UUID, str]:
    """Say of pages that the public does not see what stands above them in the way; three queries for all."""
    pages = [page for page in hidden if getattr(page, "path", "") and page.depth > 1]
    if not pages:
        return {}
    restricted = list(PageViewRestriction.objects.values_list("page__path", flat=True))
    parents = {page.public_id: entries.parent_path(page.path) for page in pages if page.depth > 2}  # noqa: PLR2004 - start pages have nothing above
    ids = dict(
        entries.base_page()
        ._default_manager.filter(path__in=set(parents.values()))
        .values_list("path", "public_id")
    )
    seen = outlook.of_many(set(ids.values()), now)
    found: dict[UUID, str] = {}
    for page in pages:
        parent = ids.get(parents.get(page.public_id, ""))
        if any(page.path.startswith(path) for path in restricted):
            found[page.public_id] = _("Visas inte: sidan är skyddad med inloggning eller lösenord")
        elif parent is not None and seen[parent].current is None:
            found[page.public_id] = _("Visas inte: sidan ovanför är inte publicerad")
        elif getattr(page, "is_template", False):
            found[page.public_id] = _("Visas inte: sidan är en mall")
    return found
