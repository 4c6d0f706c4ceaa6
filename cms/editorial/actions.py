"""What editors do beyond Wagtail's own actions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log

from cms.timeline import entries, outlook, plans
from cms.timeline.recording import recording
from cms.timeline.segments import Leave

TAKE_DOWN = "utkast.take_down"


def take_down(
    entry: Any, *, leave: Leave, by: Any, call_off: bool = True, include_descendants: bool = False
) -> int:
    """End what the public sees of an entry, and its plans if wanted; returns how many plans were called off.

    One recording: either all of it is done or nothing has changed. Plans that are due but not yet brought in
    are called off too: a version that Wagtail cannot publish is no obstacle. The address of a page below
    answers what that page's own settings say.
    """
    with recording(by=by, reason="taken down") as recorded:
        recorded.touch(entry)
        recorded.leave(entry.public_id, leave)
        if call_off:
            ended = [entry.public_id, *(_below(entry) if include_descendants else ())]
            called_off = plans.cancel_all(ended)
        else:
            called_off = plans.cancel_begun(entry.public_id, recorded.moment)
        stored = type(entry)._default_manager.get(pk=entry.pk)
        if not stored.live:
            # Public by a plan that Wagtail does not know of yet, or withdrawn: the choice is kept too.
            plans.record_end(
                entry_id=entry.public_id,
                at=recorded.moment,
                leave=leave,
                now=recorded.moment,
                revision=_shown_revision(entry.public_id, recorded.moment),
                by=recorded.by,
            )
        elif include_descendants:
            action = UnpublishPageAction(stored, user=by, include_descendants=True)
            action.execute(skip_permission_checks=True)
        else:
            stored.unpublish(user=by)
        log(instance=stored, action=TAKE_DOWN, user=by, data={"calledOff": called_off})
    return called_off


def _below(page: Any) -> list[UUID]:
    return list(page.get_descendants().values_list("public_id", flat=True))


def _shown_revision(entry_id: UUID, moment: datetime) -> int | None:
    edition = outlook.at_moment(entry_id, moment)
    return entries.revision_of(edition.source) if edition is not None else None
