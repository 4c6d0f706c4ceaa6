"""The redirects that the demo's editors put up by hand; those of moves and new titles come by themselves."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from wagtail.contrib.redirects.models import Redirect

from cms.demo.history import Act
from cms.demo.keys import Keys
from cms.demo.moments import Moments
from cms.demo.texts.redirects import REDIRECTS
from cms.timeline.recording import Recording

PUT_UP = "T-60d 10:00"
REASON = "Exempelinnehåll: hänvisning"
BY_HAND = "editor"


def acts(keys: Keys, moments: Moments) -> Iterator[Act]:
    """Yield the saving of each redirect."""
    for item in REDIRECTS:
        if item["origin"] == BY_HAND:
            yield Act(moments.at(PUT_UP), REASON, partial(_put_up, item["from"], item["to"], keys))


def _put_up(old_path: str, to: tuple[str, str, str | None], keys: Keys, recorded: Recording) -> None:
    del recorded
    sort, target, _label = to
    where: dict[str, Any] = (
        {"redirect_page_id": keys[target]} if sort == "page" else {"redirect_link": target}
    )
    made = Redirect(old_path=old_path, **where)
    made.full_clean()
    made.save()
