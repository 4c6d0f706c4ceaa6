from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    name = "cms.editorial"
    label = "editorial"
    verbose_name = _("Redaktion")

    def ready(self) -> None:
        """Connect the receivers."""
        from cms.editorial import copying, one_site, receivers, redirects, translating

        receivers.connect()
        redirects.install()
        one_site.install()
        copying.install()
        translating.install()
