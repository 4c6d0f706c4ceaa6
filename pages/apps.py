from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "pages"
    verbose_name = _("Sidor")

    def ready(self) -> None:
        """Give pages our form: `wagtail.admin`, which is ready before, sets its own on the class."""
        from pages.forms import CoursePageForm, SitePageForm
        from pages.list_form import ListPageForm
        from pages.models import BasePage, CoursePage, ListPage

        BasePage.base_form_class = SitePageForm
        CoursePage.base_form_class = CoursePageForm
        ListPage.base_form_class = ListPageForm
