from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SchedulingConfig(AppConfig):
    name = "cms.scheduling"
    label = "scheduling"
    verbose_name = _("Schemaläggning")

    def ready(self) -> None:
        """Connect the receivers and register the checks."""
        from cms.scheduling import checks, receivers

        receivers.connect()
        checks.register()
