"""How many notices stand on a page, and which of many."""

from cms.timeline.loading import stored_document
from cms.timeline.models import Edition

NOTICES_PER_PLACEMENT = 2
SEVERITIES = ("critical", "warning", "important", "info")


def most_urgent(notices: list[Edition]) -> list[Edition]:
    """Return at most two for each placement: by severity, priority, then the newest."""
    stored = {row.pk: stored_document(row) for row in notices}
    ranked = sorted(
        notices,
        key=lambda row: (
            SEVERITIES.index(stored[row.pk]["severity"]),
            stored[row.pk]["priority"],
            -row.valid_from.timestamp(),
        ),
    )
    kept: list[Edition] = []
    for row in ranked:
        placement = stored[row.pk]["placement"]
        beside = [other for other in kept if stored[other.pk]["placement"] == placement]
        if placement != "inContent" and len(beside) < NOTICES_PER_PLACEMENT:
            kept.append(row)
    return kept
