from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TimelineConfig(AppConfig):
    name = "cms.timeline"
    label = "timeline"
    verbose_name = _("Tidslinje")

    def ready(self) -> None:
        """Wrap Wagtail's ways in and connect the receivers, once all models are loaded."""
        from cms.timeline import collections, receivers, redirects, registers, saving, ways_in

        ways_in.install()
        saving.install()
        collections.install()
        receivers.connect()
        redirects.connect()
        registers.connect()
