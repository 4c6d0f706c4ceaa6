from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "pages"
    verbose_name = _("Sidor")

    def ready(self) -> None:
        """Give pages our form: `wagtail.admin`, which is ready before, sets its own on the class."""
        from pages.forms import SitePageForm
        from pages.models import BasePage

        BasePage.base_form_class = SitePageForm
