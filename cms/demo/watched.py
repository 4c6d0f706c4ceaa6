"""The article that goes live shortly after each start."""

from datetime import datetime
from typing import Any

from django.conf import settings

from cms.demo.history import BY, bring_in
from cms.demo.keys import public_id
from cms.demo.texts.watched import WATCHED
from cms.timeline.recording import recording
from pages.models import ArticlePage

REASON = "Exempelinnehåll: på sekunden"
NOTE = "Publicerad på nytt"
PATH = f"/aktuellt/{WATCHED['slug']}/"


def schedule(at: datetime) -> str:
    """Take the article down where it is public, let it go live anew at a moment, and return its address."""
    with recording(by=BY, reason=REASON) as recorded:
        # A start that was stopped early left a plan whose moment may have come since.
        bring_in(_article(), recorded)
        if _article().live:
            _article().unpublish()
        article = _article().get_latest_revision_as_object()
        article.go_live_at, article.expire_at = at, None
        article.change_note = NOTE if article.first_published_at is not None else ""
        article.save_revision().publish()
    return str(settings.PUBLIC_BASE_URL + PATH)


def _article() -> Any:
    return ArticlePage.objects.get(public_id=public_id(WATCHED["key"]))
