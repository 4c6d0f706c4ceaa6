"""Who may do what to a page, beyond Wagtail's own rules."""

from typing import Any

from wagtail.models.pages import PagePermissionTester

HOME_DEPTH = 2


class SitePageTester(PagePermissionTester):
    """Wagtail's tester, with two differences: review cannot be passed by, and a plan never keeps a page
    up."""

    def can_publish(self) -> bool:
        """Say whether the user may publish: nobody may while a review is under way, superusers included.

        The reviewing task's own approval publishes without asking here.
        """
        return not self._in_review() and bool(super().can_publish())

    def can_unpublish(self) -> bool:
        """Say whether the user may take the page down; a scheduled change does not stand in the way.

        A start page stays while it has public children (DOMAIN.md 4.1).
        """
        if not self.user.is_active or self.page_is_root or not self.page.live:
            return False
        if self._holds_the_site():
            return False
        return bool(self.user.is_superuser or "publish" in self.permissions)

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Say whether the user may delete the page; a start page stays while it has public children."""
        return not self._holds_the_site() and bool(super().can_delete(ignore_bulk))

    def _holds_the_site(self) -> bool:
        return bool(self.page.depth == HOME_DEPTH and self.page.get_children().live().exists())

    def _in_review(self) -> bool:
        state: Any = self.page.current_workflow_state
        return state is not None and state.status == state.STATUS_IN_PROGRESS
