"""Wagtail's own ways of changing what is public, each wrapped into a recording; all of them, in one place.

`install()` runs once when the application starts. Patching the class reaches every importer: the editor,
the unpublish views, bulk actions, workflows, Wagtail's APIs and code. A rule test asks Wagtail for its
actions and demands that each is wrapped here.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from wagtail.actions.base import BaseAction
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.actions.unpublish import UnpublishAction
from wagtail.admin.views.bulk_action.base_bulk_action import BulkAction
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction
from wagtail.models import AbstractPage, CollectionMember, PageViewRestriction, Revision, RevisionMixin

from cms.timeline import catching_up, copying, entries, places, plans, preparing
from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Plan, Prepared
from cms.timeline.preparing import Refused
from cms.timeline.recording import current, recording
from cms.timeline.segments import Leave

_running: ContextVar[frozenset[int]] = ContextVar("running", default=frozenset())
# Whoever does the action in which another one runs; translating copies a page without saying for whom.
_acting: ContextVar[Any] = ContextVar("acting", default=None)


class AliasesAreOff(Exception):
    """An alias page was to be made; a page without a translation is simply absent."""


def install() -> None:
    """Wrap every way in; safe to call once more."""
    for action in actions():
        wrap(action, "execute", _execute)
    wrap(Revision, "save", _save_revision_row)
    wrap(PageViewRestriction, "save", _touch_restricted)
    wrap(PageViewRestriction, "delete", _touch_restricted)
    wrap(BulkAction, "form_valid", _bulk)
    for model in (AbstractPage, RevisionMixin):
        wrap(model, "save_revision", _save_revision)


def actions() -> list[type[BaseAction]]:
    """Return every action class of Wagtail that has an `execute` of its own."""
    found: list[type[BaseAction]] = []
    queue = [BaseAction]
    while queue:
        below = queue.pop().__subclasses__()
        queue.extend(below)
        found.extend(action for action in below if "execute" in vars(action))
    return list(dict.fromkeys(found))


def wrap(target: type, name: str, around: Callable[..., Any]) -> None:
    """Put `around` between a method and its callers: it gets the call to make, the object, the keywords."""
    original = getattr(target, name)
    if hasattr(original, "records"):
        return

    @functools.wraps(original)
    def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        return around(functools.partial(original, self, *args, **kwargs), self, kwargs)

    wrapped.records = True  # type: ignore[attr-defined]  # the mark that the rule test looks for
    setattr(target, name, wrapped)


def _execute(original: Callable[[], Any], action: Any, kwargs: dict[str, Any]) -> Any:
    del kwargs
    if isinstance(action, CreatePageAliasAction):
        raise AliasesAreOff
    if id(action) in _running.get():
        # A page's action calls the one that it extends.
        return original()
    token = _running.set(_running.get() | {id(action)})
    if isinstance(action, CopyPageAction):
        action.user = action.user or _acting.get()
    by = _acting.set(getattr(action, "user", None))
    try:
        return _act(original, action)
    finally:
        _running.reset(token)
        _acting.reset(by)


def _act(original: Callable[[], Any], action: Any) -> Any:
    entry = getattr(action, "object", None) or getattr(action, "page", None) or action.instance
    if not isinstance(entry, models.Model) or entries.label_of(entry) is None:
        return original()
    if isinstance(action, PublishRevisionAction):
        return _publish(original, action)
    if isinstance(action, UnpublishAction):
        return _unpublish(original, action)
    with recording(by=action.user) as recorded:
        places.find(entry)
        if not places.find(getattr(action, "target", None)):
            raise Refused({"__all__": [_("Sidan som den skulle flyttas till finns inte längre.")]})
        if entry.pk is not None:
            recorded.touch(entry)
        result = original()
        if isinstance(action, CopyPageAction):
            copying.settle_copies(result, action, recorded)
        if not isinstance(action, MovePageAction):
            return result
        recorded.moved = True
        # Its place in the tree is another one now.
        entry.refresh_from_db(fields=["path", "depth"])
        recorded.touch(entry)
        return result


def _publish(original: Callable[[], Any], action: PublishRevisionAction) -> Any:
    """Publish or schedule: prepared before the lock, planned or staged under it."""
    entry, revision = action.object, action.revision
    prepared, refusal = _prepared_before_the_lock(revision, entry)
    with recording(by=action.user) as recorded:
        waiting = catching_up.waiting_for(entry.public_id, recorded.moment)
        stored = Revision.objects.annotate(waiting=waiting, **places.asked(entry)).get(pk=revision.pk)
        places.take_over(entry, stored)
        # Whether this is a first publication, and with it what is refused, may be about to be settled.
        unsettled = stored.waiting and not catching_up.is_carrying_out(revision.pk)
        if not unsettled:
            _prepare_under_the_lock(stored, entry, prepared, refusal)
        at = to_milliseconds(entry.go_live_at) if entry.go_live_at is not None else None
        planned = at is not None and at > recorded.moment
        if stored.waiting or planned:
            catching_up.settle(entry, recorded)
        if unsettled:
            preparing.prepare_anew(stored)
        with _by_the_recording(entry, revision, at if planned else None):
            result = original()
        recorded.touch(entry)
        if planned and at is not None and not catching_up.is_carrying_out(revision.pk):
            plans.schedule_own(
                entry_id=entry.public_id,
                revision=revision.pk,
                at=at,
                until=entry.expire_at,
                now=recorded.moment,
                by=recorded.by,
            )
        return result


class _Ahead(datetime):
    """A moment that is to come by the recording's clock, whatever this process's clock says."""

    def __gt__(self, other: object) -> bool:
        return True


@contextmanager
def _by_the_recording(entry: Any, revision: Revision, planned: datetime | None) -> Iterator[None]:
    """Let Wagtail, which asks this process's clock, plan what is to come by the recording's and publish
    what is not.

    The clocks may differ, and a long recording may outlast the time until a plan begins: published now, the
    page would be public before its moment.
    """
    entry.go_live_at = _Ahead.combine(planned.date(), planned.timetz()) if planned else None
    try:
        yield
    except ValidationError as error:
        raise preparing.Refused(error) from error
    finally:
        entry.go_live_at = planned
        if isinstance(revision.approved_go_live_at, _Ahead):
            revision.approved_go_live_at = planned


def _prepared_before_the_lock(
    revision: Revision, entry: Any
) -> tuple[Prepared | None, preparing.Refused | None]:
    """Prepare a version unless a recording holds the lock already; what is due may still undo a refusal."""
    if current() is not None:
        return None, None
    try:
        return preparing.prepare_revision(revision, entry, again=True), None
    except preparing.Refused as refusal:
        return None, refusal


def _prepare_under_the_lock(
    stored: Revision, entry: Any, prepared: Prepared | None, refusal: preparing.Refused | None
) -> None:
    """Refuse, or prepare what no longer is what was prepared before the lock."""
    if refusal is not None:
        raise refusal
    if prepared is None or not preparing.is_current(prepared, stored):
        # What was allowed when it was planned is carried out.
        again = not catching_up.is_carrying_out(stored.pk)
        preparing.prepare_revision(stored, entry if prepared is None else None, again=again)


def _unpublish(original: Callable[[], Any], action: UnpublishAction) -> Any:
    """Take an entry down; what its address answers afterwards is part of the decision: what was chosen for
    this act, else what the page's settings say."""
    entry = action.object
    with recording(by=action.user) as recorded:
        # Taken before what is due is brought in: a planned end has a choice of its own.
        leave, at = recorded.leaves.pop(entry.public_id, (_expiry_choice(entry), None))
        places.find(entry)
        catching_up.settle(entry, recorded)
        was_live, revision = entry.live, entry.live_revision_id
        if action.set_expired:
            leave, at = _expiry_choice(entry), catching_up.ended_at(entry, recorded.moment)
        result = original()
        recorded.touch(entry)
        withdrawn = None if was_live else plans.withdrawal(entry.public_id)
        if withdrawn is not None:
            # It may stay readable by this end as well: what is read is still the same.
            revision = withdrawn.revision
        if was_live or withdrawn is not None:
            plans.record_end(
                entry_id=entry.public_id,
                at=at or recorded.moment,
                leave=leave,
                now=recorded.moment,
                revision=revision,
                by=recorded.by,
            )
        return result


def _expiry_choice(entry: Any) -> Leave:
    if entries.label_of(entry) != entries.PAGES:
        return Leave()
    target = entry.expiry_target.public_id if entry.expiry_target_id else None
    if entry.expiry_action == Plan.REDIRECT and target is None and not entry.expiry_address:
        # Only a set end demands that the place is named.
        return Leave()
    return Leave(entry.expiry_action, entry.expiry_text, target, entry.expiry_address)


def _save_revision_row(original: Callable[[], Any], revision: Revision, kwargs: dict[str, Any]) -> Any:
    """Call a plan off when the editor unschedules its revision."""
    names = kwargs.get("update_fields") or ()
    if "approved_go_live_at" not in names or revision.approved_go_live_at is not None:
        return original()
    entry = revision.content_object
    if entry is None or entries.label_of(entry) is None:
        return original()
    with recording(by=kwargs.get("user")) as recorded:
        # What has begun is brought in first: it is public, and calling it off would change the past.
        catching_up.settle(entry, recorded)
        plans.cancel_revision(entry.public_id, revision.pk)
        recorded.touch(entry)
        return original()


def _save_revision(original: Callable[..., Any], entry: Any, kwargs: dict[str, Any]) -> Any:
    """Never write over a revision that is public or planned: autosave gets a new one instead."""
    target = kwargs.get("overwrite_revision")
    if target is not None and (entry.live_revision_id == target.pk or plans.is_pinned(target.pk)):
        return original(overwrite_revision=None)
    return original()


def _touch_restricted(
    original: Callable[[], Any], restriction: PageViewRestriction, kwargs: dict[str, Any]
) -> Any:
    del kwargs
    with recording() as recorded:
        recorded.touch(restriction.page)
        return original()


def _bulk(original: Callable[[], Any], action: BulkAction, kwargs: dict[str, Any]) -> Any:
    """Do everything that was chosen in one recording; what is published then is prepared before."""
    del kwargs
    for page in action.get_actionable_objects()[0] if isinstance(action, PublishBulkAction) else ():
        if page.latest_revision is not None:
            # What is refused is refused again in the recording, which tells whoever asked.
            _prepared_before_the_lock(page.latest_revision, page.latest_revision.as_object())
    with recording(by=action.request.user) as recorded:
        if issubclass(action.model, CollectionMember):
            # Wagtail moves files to another collection by a query, which no row's save tells of.
            for file in action.get_actionable_objects()[0]:
                recorded.touch(file)
        return original()
