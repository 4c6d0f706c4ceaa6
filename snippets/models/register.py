"""What the registers have in common: terms with a code that never changes."""

import re
import uuid
from datetime import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.search import index

from snippets.models.draftable import refuse
from snippets.moments import start_of


class RegisterEntry(index.Indexed, ClusterableModel):
    """A term of a register. It has no drafts and no revisions: the saved row is what is public.

    Administrators own the registers. A term that others name cannot be deleted; it ends instead.
    """

    kind: ClassVar[str] = ""
    code_pattern: ClassVar[str] = ""
    """What a code of this register looks like, where it is more than letters, digits and hyphens."""
    code_rule: ClassVar[Any] = ""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField(
        _("Kod"),
        max_length=80,
        unique=True,
        validators=[
            RegexValidator(
                r"^[a-z0-9]+(?:-[a-z0-9]+)*\Z",
                _("Använd bara a–z, 0–9 och bindestreck."),
            )
        ],
        help_text=_("Kan inte ändras när den är sparad."),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse what the rules of the register forbid; a saved row is public at once."""
        super().clean()
        refusals = self.refusals()
        if refusals:
            raise ValidationError(refusals)

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against this term, by field."""
        found: dict[str, list[str]] = {}
        if self.code_pattern and not re.fullmatch(self.code_pattern, self.code):
            refuse(found, "code", self.code_rule)
        if self.pk and type(self)._default_manager.filter(pk=self.pk).exclude(code=self.code).exists():
            refuse(found, "code", _("Koden kan inte ändras."))
        return found

    def exists(self, at: datetime) -> bool:
        """Return whether what a term names exists at a moment; most have no beginning and no end."""
        begins, ends = self._bounds()
        return (begins is None or begins <= at) and (ends is None or at < ends)

    def is_public(self, at: datetime) -> bool:
        """Return whether the content may be public at a moment at all."""
        del at
        return True

    def moments(self) -> list[datetime]:
        """Return the midnights at which what a term names begins and ceases to exist."""
        return [moment for moment in self._bounds() if moment is not None]

    def _bounds(self) -> tuple[datetime | None, datetime | None]:
        days = (getattr(self, name, None) for name in ("established_on", "abolished_on"))
        begins, ends = (None if day is None else start_of(day) for day in days)
        return begins, ends
