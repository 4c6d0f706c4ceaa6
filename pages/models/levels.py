"""Where a page stands in the tree: how deep it may be (DOMAIN.md section 2, tree rules), and below whom."""

from typing import Any, ClassVar

from django.db.models import Max
from django.db.models.functions import Length, Substr
from django.utils.translation import gettext as _
from wagtail.models import AbstractPage

# The start page is level 1. Pages that may have pages below them stand at most here, others one level lower.
LEVELS = 6
# The tree's own root, which is no page, has a depth too.
_ROOT = 1


class LevelledPage(AbstractPage):
    """Keeps editors from making or moving a page deeper than every reader of the tree can follow.

    A page that was loaded before somebody moved a page above it still finds its parent.
    """

    # A list page takes in pages of the kind that it lists, and no other; every other page, whom its type may.
    kind: ClassVar[str] = ""
    holds_one_kind: ClassVar[bool] = False

    class Meta:
        abstract = True

    def get_parent(self, update: bool = False) -> Any:
        """Return the page above; None for the root.

        The place in memory is as old as the page. Where nobody stands there any more, the row is asked
        instead, in one question, for pages may go on moving.
        """
        pages = type(self).tree_model()
        try:
            return super().get_parent(update)
        except pages.DoesNotExist:
            above = Substr("path", 1, Length("path") - self.steplen)
            own = pages.objects.filter(pk=self.pk).order_by()
            return pages.objects.get(path=own.values(above=above)[:1])

    @classmethod
    def can_exist_under(cls, parent: Any) -> bool:
        """Say whether a page of this type may stand below another one."""
        lowest = LEVELS if cls.allowed_subpage_models() else LEVELS + 1
        if not super().can_exist_under(parent) or parent.depth + 1 - _ROOT > lowest:
            return False
        return cls.list_refusal(parent) is None

    @classmethod
    def list_refusal(cls, parent: Any) -> str | None:
        """Return what stands against a page of this type below a list; asks of lists alone what they show."""
        if not getattr(parent.specific_class, "holds_one_kind", False):
            return None
        listing = parent.specific
        if listing.listed_kind == cls.kind:
            return None
        return _("Listan ”{title}” visar {listed} och kan inte ha {own} under sig.").format(
            title=listing.title,
            listed=listing.get_listed_kind_display().lower(),
            own=cls._meta.verbose_name_plural,
        )

    def can_move_to(self, parent: Any) -> bool:
        """Say whether the page may stand there with everything below it."""
        if not super().can_move_to(parent):
            return False
        if not self.numchild:
            return True
        deepest = self.get_descendants().aggregate(deepest=Max("depth"))["deepest"]
        return bool(deepest - self.depth + parent.depth + 1 - _ROOT <= LEVELS + 1)
