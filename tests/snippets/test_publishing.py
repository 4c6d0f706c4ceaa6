"""Rules that need rows: loops, frozen codes, anchors made once, drafts and publishing."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cms.timeline import reading
from snippets.models import DraftableSnippet, FaqItem, Notice, SiteSettings
from snippets.models.notice import page_kinds
from snippets.moments import cut
from tests.snippets.factories import (
    CategoryFactory,
    ContactFactory,
    FaqItemFactory,
    NoticeFactory,
    OrganisationUnitFactory,
    SiteSettingsFactory,
    SteeringDocumentFactory,
    SubjectFactory,
    publish,
)

pytestmark = pytest.mark.django_db
START = datetime(2026, 5, 4, tzinfo=UTC)


def test_a_category_needs_a_broader_subject_and_an_area_has_none() -> None:
    area = SubjectFactory.create()
    category = CategoryFactory.create(broader=area)
    area.full_clean()
    category.full_clean()

    category.broader, area.broader = None, category

    for wrong in (category, area):
        with pytest.raises(ValidationError) as refused:
            wrong.full_clean()
        assert "broader" in refused.value.message_dict


def test_subjects_form_no_loop() -> None:
    upper = CategoryFactory.create()
    lower = CategoryFactory.create(broader=upper)
    upper.broader = lower
    assert list(upper.refusals()) == ["broader"]


def test_the_code_of_a_subject_is_frozen() -> None:
    subject = SubjectFactory.create(code="cemr")
    subject.code = "annat"
    assert list(subject.refusals()) == ["code"]


def test_units_form_no_loop() -> None:
    upper = OrganisationUnitFactory.create()
    lower = OrganisationUnitFactory.create(parent=upper)
    upper.parent = lower
    assert list(upper.refusals()) == ["parent"]
    assert lower.refusals() == {}


def test_an_anchor_is_made_once_from_the_question() -> None:
    item = FaqItem(question="Hur anmäler jag mig till jämställdhets\u00adkursen?", answer="<p>Så.</p>")
    item.clean()
    assert item.anchor == "hur-anmaler-jag-mig-till-jamstalldhetskursen"

    item.question = "Hur gör jag?"
    item.clean()

    assert item.anchor == "hur-anmaler-jag-mig-till-jamstalldhetskursen"


def test_two_items_with_one_question_have_two_anchors() -> None:
    FaqItemFactory.create(anchor="vad-kostar-det")
    item = FaqItem(question="Vad kostar det?")
    item.clean()
    assert item.anchor.startswith("vad-kostar-det-")
    assert len(item.anchor) == len("vad-kostar-det-") + 8


def test_a_question_without_subject_or_with_a_deactivated_owner_is_refused() -> None:
    item = FaqItemFactory.create(item_subjects=[], owner=ContactFactory.create(active=False))
    assert list(item.refusals()) == ["item_subjects", "owner"]


@pytest.mark.parametrize(
    "factory", [FaqItemFactory, NoticeFactory, SteeringDocumentFactory, SiteSettingsFactory, ContactFactory]
)
def test_what_a_factory_makes_starts_hidden_and_can_be_published(factory: type) -> None:
    entry: DraftableSnippet = factory.create()  # type: ignore[attr-defined]  # every factory has it
    assert not entry.live
    window = {"go_live_at": START, "expire_at": datetime(2100, 1, 1, tzinfo=UTC)} if _is_notice(entry) else {}

    assert publish(entry, **window).live


def test_a_notice_may_name_every_kind_of_page_and_no_other() -> None:
    codes = [code for code, _label in page_kinds()]
    assert "topic" in codes
    notice = NoticeFactory.build(scope="kinds", kinds=["topic", "contact"])
    with pytest.raises(ValidationError) as refused:
        notice.full_clean()
    assert list(refused.value.message_dict) == ["kinds"]


def test_a_language_has_one_row_of_settings() -> None:
    SiteSettingsFactory.create()
    with pytest.raises(ValidationError) as refused:
        SiteSettings(locale=SiteSettingsFactory.build().locale).full_clean()
    assert "locale" in refused.value.message_dict


@pytest.mark.parametrize(
    "name",
    ["contact", "faqitem", "notice", "organisationunit", "sitesettings", "steeringdocument", "subject"],
)
def test_every_list_and_form_of_the_admin_opens(name: str, admin_client) -> None:  # type: ignore[no-untyped-def]  # pytest-django's fixture
    for view in ("list", "add"):
        answer = admin_client.get(reverse(f"wagtailsnippets_snippets_{name}:{view}"))
        assert answer.status_code == 200


def _is_notice(entry: DraftableSnippet) -> bool:
    return isinstance(entry, Notice)


def test_a_notice_is_corrected_while_it_stands_and_keeps_its_start() -> None:
    start = timezone.now() - timedelta(hours=2)
    notice = publish(NoticeFactory.create(), go_live_at=start, expire_at=timezone.now() + timedelta(days=2))

    # Wagtail's form leaves a start out that has passed.
    for heading in ("Rättad", "Rättad igen"):
        notice = publish(notice, heading=heading, go_live_at=None)

    assert notice.live
    shown = reading.live(timezone.now()).get(notice.public_id)
    assert shown is not None
    assert shown.title == "Rättad igen"
    assert shown.content.starts_at == cut(start)
