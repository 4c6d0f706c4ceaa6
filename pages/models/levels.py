"""How deep the tree of pages may be: DOMAIN.md section 2, tree rules."""

from typing import Any

from django.db.models import Max
from wagtail.models import AbstractPage

# The start page is level 1. Pages that may have pages below them stand at most here, others one level lower.
LEVELS = 6
# The tree's own root, which is no page, has a depth too.
_ROOT = 1


class LevelledPage(AbstractPage):
    """Keeps editors from making or moving a page deeper than every reader of the tree can follow."""

    class Meta:
        abstract = True

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
