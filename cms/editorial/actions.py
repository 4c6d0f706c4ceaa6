"""What editors do beyond Wagtail's own actions."""

from typing import Any

from wagtail.log_actions import log

from cms.timeline import plans
from cms.timeline.recording import recording
from cms.timeline.segments import Leave

TAKE_DOWN = "utkast.take_down"


def take_down(entry: Any, *, leave: Leave, by: Any) -> int:
    """End what the public sees of an entry and call off all its plans; returns how many.

    One recording: either nothing of it is public or planned afterwards, or nothing has changed. Plans that
    are due but not yet brought in are called off too: a version that Wagtail cannot publish is no obstacle.
    """
    with recording(by=by, reason="taken down") as recorded:
        recorded.touch(entry)
        recorded.leave(entry.public_id, leave)
        called_off = plans.cancel_all(entry.public_id)
        stored = type(entry)._default_manager.get(pk=entry.pk)
        if stored.live:
            stored.unpublish(user=by)
        else:
            # Public by a plan that Wagtail does not know of yet: the choice for its address is kept too.
            plans.record_end(
                entry_id=entry.public_id,
                at=recorded.moment,
                leave=leave,
                now=recorded.moment,
                revision=None,
                by=recorded.by,
            )
        log(instance=stored, action=TAKE_DOWN, user=by, data={"calledOff": called_off})
    return called_off
