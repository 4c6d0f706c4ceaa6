from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _


class SnippetsConfig(AppConfig):
    name = "snippets"
    verbose_name = _("Gemensamt innehåll")

    def ready(self) -> None:
        """Give shared content with drafts our form, and every moment of the admin our field; let a deleted
        file's bytes stay with what was public."""
        from django.db.models import DateTimeField
        from wagtail.admin.forms.models import register_form_field_override
        from wagtail.admin.widgets import AdminDateTimeInput
        from wagtail.documents.signal_handlers import post_delete_file_cleanup

        from snippets.fields import MomentField
        from snippets.forms import DraftableForm
        from snippets.models import DraftableSnippet, SiteDocument

        DraftableSnippet.base_form_class = DraftableForm
        moment = {"form_class": MomentField, "widget": AdminDateTimeInput}
        register_form_field_override(DateTimeField, override=moment)
        post_delete.disconnect(post_delete_file_cleanup, sender=SiteDocument)
