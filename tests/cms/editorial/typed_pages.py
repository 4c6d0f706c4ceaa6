"""What an editor's browser sends for a page form."""

from typing import Any

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from pages.models import TopicPage


def typed(page: TopicPage, **changes: Any) -> dict[str, Any]:
    """Return the fields of a page's form as they stand, with changes."""
    subjects = [{"id": str(row.pk), "subject": str(row.subject_id)} for row in page.page_subjects.all()]
    contacts = [{"id": str(row.pk), "contact": str(row.contact_id)} for row in page.page_contacts.all()]
    fields: dict[str, Any] = {
        "title": page.title,
        "slug": page.slug,
        "lead": page.lead,
        "change_note": "Ändrad",
        "contact_mode": page.contact_mode,
        "expiry_action": page.expiry_action,
        "retention_class": page.retention_class,
        "feedback_enabled": "on",
        "body": streamfield([("paragraph", rich_text("<p>Text</p>"))]),
        "related": streamfield([]),
        "sign_language_video": streamfield([]),
        "key_figures": streamfield([]),
        "page_subjects": inline_formset(subjects, initial=len(subjects)),
        "page_audiences": inline_formset([]),
        "page_policy_goals": inline_formset([]),
        "page_regions": inline_formset([]),
        "page_municipalities": inline_formset([]),
        "page_contacts": inline_formset(contacts, initial=len(contacts)),
        "topic_steering_documents": inline_formset([]),
        "networks": inline_formset([]),
        "partners": inline_formset([]),
        "comments": inline_formset([]),
    }
    return dict(nested_form_data(fields | changes))
