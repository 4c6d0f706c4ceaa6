"""How many may come to an occasion and how many will: kept beside the versions."""

from collections.abc import Iterable
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _

from pages.occasions import Seats


class OccurrenceSeats(models.Model):
    """The seats of one occasion, by its public id: no version, draft or plan brings old numbers back.

    There is no foreign key: the row outlives each version in which the occasion stands. An occasion without a
    row has no limit and nobody registered.
    """

    occurrence_id = models.UUIDField(primary_key=True)
    capacity = models.PositiveIntegerField(_("Platser"), null=True, blank=True)
    seats_taken = models.PositiveIntegerField(_("Anmälda"), default=0)
    waiting_list = models.BooleanField(_("Väntelista"), default=False)
    changed_at = models.DateTimeField(_("Ändrad"), null=True, blank=True)

    class Meta:
        verbose_name = _("platser")
        verbose_name_plural = _("platser")

    def __str__(self) -> str:
        return f"{self.occurrence_id}: {self.seats_taken}/{self.capacity}"

    @property
    def seats(self) -> Seats:
        """Return the numbers as the rules know them."""
        return Seats(self.capacity, self.seats_taken, self.waiting_list)


def seats_of(ids: Iterable[UUID]) -> dict[UUID, Seats]:
    """Return the seats of occasions by their public ids; one query."""
    wanted = list(ids)
    found = OccurrenceSeats.objects.in_bulk(wanted) if wanted else {}
    return {key: found[key].seats if key in found else Seats() for key in wanted}
