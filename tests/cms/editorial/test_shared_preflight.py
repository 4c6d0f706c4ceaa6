"""What stands against publishing shared content is shown at its field; a draft is saved all the same."""

from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from cms.timeline import reading
from snippets.models import FaqItem, Notice
from tests.cms.scheduling.world import World
from tests.snippets.factories import FaqItemFactory

PUBLISH = {"action-publish": "1"}


def test_a_fault_is_shown_at_its_field_and_nothing_is_saved(site: World, admin: Client) -> None:
    del site
    fields = notice(emergency="on", emergency_reason="", **PUBLISH)

    answer = admin.post(reverse("wagtailsnippets_snippets_notice:add"), fields)

    errors = answer.context["form"].errors
    assert errors["emergency_reason"] == ["Ange skälet till nödpubliceringen."]
    assert errors["expire_at"] == ["Ange när meddelandet slutar visas."]
    assert not Notice.objects.exists()


def test_the_same_faults_do_not_keep_a_draft_from_being_saved(site: World, admin: Client) -> None:
    del site
    answer = admin.post(reverse("wagtailsnippets_snippets_notice:add"), notice(emergency="on"))

    assert answer.status_code == 302
    assert not Notice.objects.get().live


def test_a_fault_in_a_list_of_rows_is_shown_above_the_form(site: World, admin: Client) -> None:
    item = question(site, item_subjects=[])

    answer = admin.post(edit(item), typed(item, **PUBLISH))

    [sentence] = answer.context["form"].non_field_errors()
    assert sentence.endswith("Välj minst ett ämne.")
    assert reading.live(timezone.now()).get(item.public_id) is None


def test_what_is_in_order_is_published(site: World, admin: Client) -> None:
    item = question(site)

    answer = admin.post(edit(item), typed(item, question="Hur gör vi nu?", **PUBLISH))

    assert answer.status_code == 302
    edition = reading.live(timezone.now()).get(item.public_id)
    assert edition is not None
    assert edition.title == "Hur gör vi nu?"


def test_a_fault_of_a_published_item_leaves_what_is_public(site: World, admin: Client) -> None:
    item = question(site)
    item.save_revision().publish()

    answer = admin.post(edit(item), typed(item, question="Nytt?", answer=rich_text("<p></p>"), **PUBLISH))

    assert "answer" in answer.context["form"].errors
    edition = reading.live(timezone.now()).get(item.public_id)
    assert edition is not None
    assert edition.title == item.question


def notice(**changes: Any) -> dict[str, Any]:
    """Return the fields of a notice's form."""
    fields: dict[str, Any] = {
        "heading": "Växeln stänger",
        "text": rich_text("<p>Tidigare i dag.</p>"),
        "severity": "info",
        "placement": "top",
        "scope": "site",
        "priority": "5",
        "notice_targets": inline_formset([]),
        "notice_excludes": inline_formset([]),
    }
    return dict(nested_form_data(fields | changes))


def question(site: World, **fields: Any) -> FaqItem:
    """Make a question as a draft."""
    item: FaqItem = FaqItemFactory.create(owner=site.contact, **fields)
    return item


def typed(item: FaqItem, **changes: Any) -> dict[str, Any]:
    """Return the fields of a question's form as they stand, with changes."""
    fields: dict[str, Any] = {
        "question": item.question,
        "answer": rich_text("<p>Anmäl dig på kursens sida.</p>"),
        "short_answer": "",
        "item_subjects": inline_formset(
            [{"subject": str(row.subject_id)} for row in item.item_subjects.all()]
        ),
        "sources": streamfield([]),
        "synonyms": "",
        "owner": str(item.owner_id),
    }
    return dict(nested_form_data(fields | changes))


def edit(item: FaqItem) -> str:
    """Return the address of a question's form."""
    return reverse("wagtailsnippets_snippets_faqitem:edit", args=[item.pk])
