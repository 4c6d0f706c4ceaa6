"""The goals of the gender equality policy."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from snippets.documents.nodes import Ids
from snippets.documents.policy_goal import PolicyGoalDocument
from snippets.models.draftable import optional_ref, refuse
from snippets.models.register import RegisterEntry


class PolicyGoal(RegisterEntry):
    """A goal that parliament has set; those of before 2016 stay, for what was written under them."""

    kind = "policyGoal"

    label = models.CharField(_("Benämning"), max_length=200)
    adopted_on = models.DateField(_("Beslutat"), null=True, blank=True)
    superseded_on = models.DateField(_("Ersatt"), null=True, blank=True)
    replaced_by = models.ForeignKey(
        "self",
        verbose_name=_("Ersätts av"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="replaces",
    )
    order = models.PositiveSmallIntegerField(_("Ordning"), default=0)

    panels = [
        FieldPanel("label"),
        FieldPanel("code"),
        FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("superseded_on")]),
        FieldPanel("replaced_by"),
        FieldPanel("order"),
    ]
    search_fields = [index.SearchField("label"), index.AutocompleteField("label"), index.SearchField("code")]

    class Meta:
        verbose_name = _("delmål")
        verbose_name_plural = _("delmål")
        ordering = ["order", "label"]

    def __str__(self) -> str:
        return self.label

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        if self.adopted_on and self.superseded_on and self.superseded_on <= self.adopted_on:
            refuse(found, "superseded_on", _("Målet ersätts innan det beslutas."))
        if self.replaced_by_id and (self.superseded_on is None or self.replaced_by_id == self.pk):
            refuse(found, "replaced_by", _("Bara ett mål som inte längre gäller ersätts av ett annat."))
        return found

    def document(self, at: datetime, ids: Ids) -> PolicyGoalDocument:
        del at
        return PolicyGoalDocument(
            code=self.code,
            label=self.label,
            adopted_on=self.adopted_on,
            superseded_on=self.superseded_on,
            replaced_by=optional_ref(ids, "snippets.PolicyGoal", self.replaced_by_id),
        )
