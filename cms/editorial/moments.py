"""How editors read a moment: by the wall clock here, and in UTC, so that nobody has to guess the zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.formats import date_format


def shown(moment: datetime) -> str:
    """Return a moment with its zone and in UTC; an editor's own zone in the profile does not change it."""
    local = moment.astimezone(ZoneInfo(settings.TIME_ZONE))
    day, clock = date_format(local, "j F Y"), date_format(local, "H.i")
    return f"{day} kl. {clock} ({settings.TIME_ZONE}, {moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC)"


def brief(moment: datetime) -> str:
    """Return a moment for a narrow column, by the wall clock here."""
    return date_format(moment.astimezone(ZoneInfo(settings.TIME_ZONE)), "j b Y H.i")
