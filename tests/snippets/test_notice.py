"""Notices: what they say, and what is refused."""

from datetime import UTC, datetime, timedelta

import pytest

from snippets.models import Notice, NoticeExclude, NoticeTarget
from tests.snippets.ids import ids

START = datetime(2026, 5, 4, 7, 30, 0, 123_456, tzinfo=UTC)
END = START + timedelta(days=20)


def notice(**changes: object) -> Notice:
    values: dict[str, object] = {"heading": "Växeln stänger tidigare", "go_live_at": START, "expire_at": END}
    return Notice(**values | changes)


def test_the_document_says_where_and_when_the_notice_stands() -> None:
    said = notice(
        text="<p><b>I dag</b> kl. 15.</p>",
        scope="subtrees",
        notice_targets=[NoticeTarget(page_id=7)],
        notice_excludes=[NoticeExclude(page_id=8)],
        placement="afterContact",
        severity="warning",
    ).document(START, ids)

    assert said.text == "<p><strong>I dag</strong> kl. 15.</p>"
    assert said.targets == (ids("pages.BasePage", 7),)
    assert said.excludes == (ids("pages.BasePage", 8),)
    assert said.starts_at == START.replace(microsecond=123_000)
    assert (said.scope, said.placement, said.severity, said.kinds) == (
        "subtrees",
        "afterContact",
        "warning",
        (),
    )


def test_only_what_the_scope_uses_is_named() -> None:
    said = notice(kinds=["topic"], notice_targets=[NoticeTarget(page_id=7)]).document(START, ids)
    assert (said.scope, said.targets, said.kinds) == ("site", (), ())
    assert notice(scope="kinds", kinds=["topic"]).document(START, ids).kinds == ("topic",)


def test_a_link_leads_to_a_page_or_an_address() -> None:
    inside = notice(link_page_id=7).document(START, ids).link
    outside = notice(link_url="https://exempel.example/", link_label="Vädret").document(START, ids).link
    assert inside is not None
    assert inside.link.ref == ids("pages.BasePage", 7)
    assert outside is not None
    assert (outside.link.url, outside.link.label) == ("https://exempel.example/", "Vädret")
    assert notice().document(START, ids).link is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"expire_at": None}, "expire_at"),
        ({"expire_at": START}, "expire_at"),
        ({"go_live_at": None}, "go_live_at"),
        ({"text": f"<p>{'x' * 401}</p>"}, "text"),
        ({"text": '<p><a href="https://a.example">läs mer</a></p>'}, "text"),
        ({"text": '<p><a href="http://a.example">Vädret</a></p>'}, "text"),
        ({"scope": "pages"}, "scope"),
        ({"scope": "subtrees"}, "scope"),
        ({"scope": "kinds"}, "kinds"),
        ({"link_url": "http://a.example/", "link_label": "Vädret"}, "link_url"),
        ({"link_url": "https://a.example/"}, "link_label"),
        ({"link_url": "https://a.example/", "link_label": "Klicka här!"}, "link_label"),
        ({"link_url": "https://a.example/", "link_label": "Vädret", "link_page_id": 7}, "link_url"),
        ({"link_label": "Vädret"}, "link_page"),
        ({"emergency": True}, "emergency_reason"),
    ],
)
def test_what_may_not_be_published_is_refused_by_field(changes: dict[str, object], field: str) -> None:
    assert list(notice(**changes).refusals()) == [field]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"severity": "critical", "expire_at": None},
        {"emergency": True, "emergency_reason": "Vattnet är avstängt", "go_live_at": None},
        {"text": f"<p>{'x' * 400}</p>"},
        {"scope": "pages", "notice_targets": [NoticeTarget(page_id=7)]},
    ],
)
def test_a_complete_notice_may_be_published(changes: dict[str, object]) -> None:
    assert notice(**changes).refusals() == {}


def test_a_notice_of_more_than_ninety_days_gives_a_warning() -> None:
    assert notice(expire_at=START + timedelta(days=90)).warnings() == {}
    assert list(notice(expire_at=START + timedelta(days=90, seconds=1)).warnings()) == ["expire_at"]
