"""What a course must keep to be published (DOMAIN.md section 4.5); messages are what editors read."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from pages.blocks.programme import timed
from pages.models.occurrence_rules import HTTPS, Refusal, occurrence_warnings, told

# A course: its model's module imports this one.
CoursePage = Any


def course_refusals(page: CoursePage) -> Iterator[Refusal]:
    """Return what stands against publishing a course beside the rules for every page, by field name."""
    occurrences = list(page.occurrences.all())
    for rule in (_occurrences, _removed, _accessibility):
        yield from rule(page, occurrences)
    for rule_of_page in (_audiences, _organisers, _programme, _recording):
        yield from rule_of_page(page)


def course_warnings(page: CoursePage) -> dict[str, list[str]]:
    """Return what to look at once more in a course's occasions, by number and field; it stops nothing."""
    return {
        f"occurrences.{number}.{field}": told(occurrence, number + 1, {field: messages})
        for number, occurrence in enumerate(page.occurrences.all())
        for field, messages in occurrence_warnings(occurrence).items()
    }


def _occurrences(page: CoursePage, occurrences: list[Any]) -> Iterator[Refusal]:
    if not occurrences and not page.date_coming:
        yield "occurrences", _("Lägg till minst ett tillfälle, eller ange att datum kommer.")
    for number, occurrence in enumerate(occurrences, start=1):
        yield from (("occurrences", message) for message in told(occurrence, number, occurrence.refusals()))


def _removed(page: CoursePage, occurrences: list[Any]) -> Iterator[Refusal]:
    """Refuse to forget what people may have in their calendars."""
    if not page.live or page.live_revision is None:
        return
    kept = {str(occurrence.public_id) for occurrence in occurrences}
    for number, public in enumerate(page.live_revision.content.get("occurrences", []), start=1):
        if public["public_id"] not in kept:
            when = (public.get("starts_by_clock") or "")[:10]
            yield (
                "occurrences",
                _("Tillfälle %(number)d (%(day)s) är publicerat. Ställ in det i stället för att ta bort det.")
                % {"number": number, "day": when},
            )


def _accessibility(page: CoursePage, occurrences: list[Any]) -> Iterator[Refusal]:
    somewhere = any(
        occurrence.attendance_mode != occurrence.AttendanceMode.ONLINE for occurrence in occurrences
    )
    if somewhere and not page.accessibility and not page.accessibility_text.strip():
        yield "accessibility", _("Ange hur tillgänglig platsen är.")


def _audiences(page: CoursePage) -> Iterator[Refusal]:
    if not page.page_audiences.all():
        yield "page_audiences", _("Välj minst en målgrupp.")


def _organisers(page: CoursePage) -> Iterator[Refusal]:
    rows = {"organisers": list(page.organisers.all()), "co_organisers": list(page.co_organisers.all())}
    if not rows["organisers"]:
        yield "organisers", _("Ange minst en arrangör.")
    for field, found in rows.items():
        if any(bool(row.partner_id) == bool(row.organisation_unit_id) for row in found):
            yield field, _("Välj en partner eller en egen enhet på varje rad, inte båda.")
    named = [(row.partner_id, row.organisation_unit_id) for found in rows.values() for row in found]
    if len(set(named)) < len(named):
        yield "co_organisers", _("Samma arrangör är angiven två gånger.")
    if rows["organisers"] and not any(unit for _partner, unit in named):
        yield "organisers", _("Ange vilken egen enhet som arrangerar eller är medarrangör.")


def _programme(page: CoursePage) -> Iterator[Refusal]:
    if not len(page.programme) and not page.programme_coming:
        yield "programme", _("Lägg till programmet, eller ange att det kommer.")
    times = [(start.timestamp(), end.timestamp()) for start, end, _value in timed(page.programme.raw_data)]
    if any(end <= start for start, end in times):
        yield "programme", _("En programpunkt slutar innan den börjar.")


def _recording(page: CoursePage) -> Iterator[Refusal]:
    if page.recording_url and not page.recording_url.startswith(HTTPS):
        yield "recording_url", _("Adressen måste börja med https://.")
