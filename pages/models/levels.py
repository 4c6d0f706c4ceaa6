"""Where a page stands in the tree: how deep it may be (DOMAIN.md section 2, tree rules), and below whom."""

from typing import Any

from django.db.models import Max
from django.db.models.functions import Length, Substr
from wagtail.models import AbstractPage

# The start page is level 1. Pages that may have pages below them stand at most here, others one level lower.
LEVELS = 6
# The tree's own root, which is no page, has a depth too.
_ROOT = 1


class LevelledPage(AbstractPage):
    """Keeps editors from making or moving a page deeper than every reader of the tree can follow.

    A page that was loaded before somebody moved a page above it still finds its parent.
    """

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
        return bool(super().can_exist_under(parent)) and parent.depth + 1 - _ROOT <= lowest

    def can_move_to(self, parent: Any) -> bool:
        """Say whether the page may stand there with everything below it."""
        if not super().can_move_to(parent):
            return False
        if not self.numchild:
            return True
        deepest = self.get_descendants().aggregate(deepest=Max("depth"))["deepest"]
        return bool(deepest - self.depth + parent.depth + 1 - _ROOT <= LEVELS + 1)
