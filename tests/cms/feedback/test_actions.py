"""Which votes count."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from cms.feedback import actions, tokens
from cms.feedback.models import Vote
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import BasePage, TopicPage
from tests.cms.feedback.conftest import Wait, token_of
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, change_topic, publish_topic

KEY = UUID("7d0c7f4e-3c1e-4a1c-9d53-0c4d4a3f1b11")
CHANGED = START + timedelta(hours=1)
WEEK = timedelta(days=7)


def vote(page: BasePage, token: str | None = None, **changes: Any) -> tuple[Vote, bool]:
    """Vote on a page as its reader would."""
    now = changes.pop("now", START)
    said: dict[str, Any] = {"helpful": True, "key": None, "channel": Vote.API} | changes
    shown = token if token is not None else token_of(page, now)
    return actions.record_vote(page_id=page.public_id, token=shown, now=now, **said)


def test_a_vote_is_kept_with_page_version_language_day_and_hour(page: TopicPage) -> None:
    kept, is_new = vote(page, helpful=False, channel=Vote.WEBSITE)

    assert is_new
    found = Vote.objects.values().get()
    # 08.00 UTC is 09.00 in Swedish winter.
    assert found == {
        "id": kept.pk,
        "page_id": page.public_id,
        "version": 1,
        "locale": "sv",
        "helpful": False,
        "day": START.date(),
        "hour": 9,
        "channel": "website",
        "key_digest": None,
    }


def test_the_day_is_the_local_one(page: TopicPage, wait: Wait) -> None:
    late = START.replace(hour=23, minute=30)
    wait(late)
    kept, _is_new = vote(page, now=late)

    assert (kept.day, kept.hour) == (late.date() + timedelta(days=1), 0)


def test_the_same_key_twice_is_the_first_vote(page: TopicPage) -> None:
    first, is_new = vote(page, key=KEY, helpful=True)
    second, is_new_again = vote(page, key=KEY, helpful=False)

    assert (is_new, is_new_again) == (True, False)
    assert first.pk == second.pk
    assert second.helpful
    assert Vote.objects.count() == 1
    assert str(KEY) not in str(Vote.objects.values().get())


def test_votes_without_a_key_and_with_other_keys_all_count(page: TopicPage) -> None:
    for key in (None, None, uuid4(), uuid4()):
        vote(page, key=key)

    assert Vote.objects.count() == 4


def test_the_token_of_another_page_is_refused(site: Site, page: TopicPage) -> None:
    other = publish_topic(site, site.home, "Annan", "annan")

    with pytest.raises(actions.TokenOfAnother):
        vote(page, token_of(other))


@pytest.mark.parametrize(
    "forge",
    [
        lambda token: "",
        lambda token: "x",
        lambda token: token[:-1],
        lambda token: token + "=",
        lambda token: token + "A",
        lambda token: token[:-1] + ("A" if token[-1] != "A" else "B"),
        lambda token: ("A" if token[0] != "A" else "B") + token[1:],
        lambda token: token + "\n",
        lambda token: "å" * len(token),
        lambda token: "\ud800" * len(token),
        lambda token: "A" * 10_000,
    ],
)
def test_a_forged_token_is_refused(page: TopicPage, forge: Any) -> None:
    with pytest.raises(tokens.TokenInvalid):
        vote(page, forge(token_of(page)))
    assert not Vote.objects.exists()


def test_a_token_is_short_and_always_the_same(page: TopicPage, settings: Any) -> None:
    token = token_of(page)
    settings.SECRET_KEY = "another-one-than-before"  # noqa: S105 - protects nothing

    assert token == token_of(page)
    assert len(token) < 60
    assert "=" not in token
    assert tokens.read(token) == tokens.Token(page.public_id, 1, "sv")


def test_a_token_made_with_another_key_is_refused(page: TopicPage, settings: Any) -> None:
    token = token_of(page)
    settings.FEEDBACK_KEY = "another-one-than-before"

    with pytest.raises(tokens.TokenInvalid):
        vote(page, token)


def test_a_token_and_a_key_outlive_a_change_of_the_signing_key(page: TopicPage, settings: Any) -> None:
    token, key = token_of(page), uuid4()
    kept, _is_new = vote(page, token, key=key)
    settings.FEEDBACK_KEY_FALLBACKS = [settings.FEEDBACK_KEY]
    settings.FEEDBACK_KEY = "another-one-than-before"

    again, is_new = vote(page, token, key=key)

    assert (again.pk, is_new) == (kept.pk, False)
    assert token_of(page) != token
    assert vote(page, token, key=uuid4())[1]


def test_the_version_before_counts_while_its_successors_recording_is_ahead_of_this_clock(
    page: TopicPage, wait: Wait
) -> None:
    old, ahead = token_of(page), timedelta(milliseconds=500)
    wait(CHANGED + ahead)
    change_topic(page, title="Ny rubrik").save_revision().publish()

    kept, _is_new = vote(page, old, now=CHANGED)

    assert kept.version == 1


def test_the_version_before_counts_for_seven_days_after_it_ended(page: TopicPage, wait: Wait) -> None:
    old = token_of(page)
    wait(CHANGED)
    change_topic(page, title="Ny rubrik").save_revision().publish()

    for moment in (CHANGED, CHANGED + WEEK - MILLISECOND, CHANGED + WEEK):
        kept, _is_new = vote(page, old, now=moment)
        assert kept.version == 1
    with pytest.raises(actions.TokenTooOld):
        vote(page, old, now=CHANGED + WEEK + MILLISECOND)
    assert vote(page, now=CHANGED + WEEK + MILLISECOND)[0].version == 2


def test_the_version_that_is_public_counts_for_ever(page: TopicPage) -> None:
    token = token_of(page)

    assert vote(page, token, now=START + timedelta(days=3650))[1]


def test_a_version_that_is_not_public_yet_does_not_count(page: TopicPage) -> None:
    change_topic(page, title="Ny rubrik", go_live_at=CHANGED).save_revision().publish()
    coming = token_of(page, CHANGED)

    with pytest.raises(actions.TokenTooOld):
        vote(page, coming, now=CHANGED - MILLISECOND)
    assert vote(page, coming, now=CHANGED)[1]


def test_a_page_that_is_not_public_takes_no_votes(site: Site, page: TopicPage, wait: Wait) -> None:
    token = token_of(page)
    draft = add_topic(site, site.home, "Bara utkast", "utkast")
    page.unpublish()

    for hidden in (page, draft):
        with pytest.raises(actions.NotPublic):
            vote(hidden, token)
    with pytest.raises(actions.NotPublic):
        actions.record_vote(page_id=uuid4(), token=token, helpful=True, key=None, channel=Vote.API, now=START)


def test_a_withdrawn_page_takes_no_votes(page: TopicPage) -> None:
    token = token_of(page)
    with recording() as recorded:
        recorded.leave(page.public_id, Leave("withdrawn", text="Ersatt."))
        TopicPage.objects.get(pk=page.pk).unpublish()

    with pytest.raises(actions.NotPublic):
        vote(page, token)


def test_a_page_with_feedback_off_takes_no_votes(site: Site) -> None:
    quiet = publish_topic(site, site.home, "Tyst", "tyst", feedback_enabled=False)

    with pytest.raises(actions.NotPublic):
        vote(quiet)


def test_what_is_no_page_takes_no_votes(site: Site, page: TopicPage) -> None:
    with pytest.raises(actions.NotPublic):
        vote(site.subject, token_of(page))  # type: ignore[arg-type]  # that is the point


def test_of_sensitive_pages_and_those_below_only_the_day_is_kept(site: Site) -> None:
    parent = publish_topic(site, site.home, "Våld", "vald", sensitive=True)
    below = publish_topic(site, parent, "Stöd", "stod")

    for sensitive in (parent, below):
        kept, _is_new = vote(sensitive)
        assert (kept.day, kept.hour) == (START.date(), None)


def test_counts_are_by_page_and_version(page: TopicPage, wait: Wait) -> None:
    for helpful in (True, True, False):
        vote(page, helpful=helpful)
    wait(CHANGED)
    change_topic(page, title="Ny rubrik").save_revision().publish()
    vote(page, helpful=False, now=CHANGED)

    counted = [
        (row["version"], row["yes_count"], row["no_count"]) for row in Vote.objects.counted_by_version()
    ]
    assert counted == [(2, 0, 1), (1, 2, 1)]


def test_a_vote_asks_few_questions(page: TopicPage, django_assert_max_num_queries: Any) -> None:
    token = token_of(page)

    with django_assert_max_num_queries(7):
        vote(page, token, key=KEY)
