"""Comparing the whole public site with the reference model, and the rows with what must always hold of
them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from cms.timeline import composing, reading
from cms.timeline.models import Change, Edition, Signpost, State
from cms.timeline.reading import Reader
from tests.cms.timeline.model import Model
from tests.cms.timeline.pictures import Answer, Picture, Seen
from tests.cms.timeline.sites import MILLISECOND, Site

Row = dict[str, Any]
_COLUMNS = [field.attname for field in Edition._meta.concrete_fields]
_FAR = timedelta(days=400)


def edition_rows() -> list[Row]:
    """Return every edition as it is stored."""
    return list(Edition.objects.order_by("pk").values(*_COLUMNS, "content__title", "content__digest"))


def stored() -> dict[str, Any]:
    """Return everything that a catch-up must leave alone."""
    return {
        "editions": edition_rows(),
        "signposts": list(Signpost.objects.order_by("pk").values()),
        "changes": list(Change.objects.values()),
        "version": State.objects.values_list("version", flat=True).get(pk=1),
    }


def valid_at(rows: Iterable[Row], moment: datetime) -> dict[UUID, Row]:
    """Return what is valid at a moment, by entry; two editions of one entry are a failure."""
    found: dict[UUID, Row] = {}
    for row in rows:
        if row["valid_from"] <= moment and (row["valid_to"] is None or row["valid_to"] > moment):
            assert row["entry_id"] not in found, f"two editions of one entry at {moment}: {row}"
            found[row["entry_id"]] = row
    return found


def moments_to_ask(model: Model, now: datetime) -> list[datetime]:
    """Return now, and every boundary with the millisecond before and after it."""
    found = {now, now + _FAR}
    for picture in model.pictures:
        found.update((picture.begins - MILLISECOND, picture.begins, picture.begins + MILLISECOND))
    return sorted(found)


def compare(model: Model, site: Site, now: datetime, *, since: datetime | None = None) -> None:
    """Compare every edition and signpost with the model, at all moments (or at those since one)."""
    rows = [row for row in edition_rows() if row["entry_id"] in _known(model)]
    posts = list(Signpost.objects.order_by("-valid_from", "-pk"))
    for moment in moments_to_ask(model, now):
        picture = model.at(moment)
        if picture is None or (since is not None and moment < since):
            continue
        actual = valid_at(rows, moment)
        _compare_seen(picture, actual, site, moment)
        for path, expected in picture.board.items():
            post = next((post for post in posts if post.path == path and _stands(post, moment)), None)
            _compare_post(picture, path, expected, post, moment)


def _known(model: Model) -> set[UUID]:
    """Return the ids of everything that the model has ever known; deleted pages must stay away too."""
    return {*model.entries, *(entry_id for picture in model.pictures for entry_id in picture.seen)}


def _compare_seen(picture: Picture, actual: dict[UUID, Row], site: Site, moment: datetime) -> None:
    expected = {entry_id: _told(seen, picture, site) for entry_id, seen in picture.seen.items()}
    found = {entry_id: _found(row, actual, site) for entry_id, row in actual.items()}
    assert found == expected, f"at {moment}\n{_difference(found, expected)}"


def _difference(found: dict[UUID, Any], expected: dict[UUID, Any]) -> str:
    """Return the lines that differ, for the message of a failure."""
    lines = []
    for entry_id in {*found, *expected}:
        if found.get(entry_id) != expected.get(entry_id):
            lines.append(f"found    {found.get(entry_id)}")
            lines.append(f"expected {expected.get(entry_id)}")
    return "\n".join(lines)


def _told(seen: Seen, picture: Picture, site: Site) -> tuple[Any, ...]:
    children = [child for child in seen.children if child in picture.seen]
    if seen.entry_id == site.contact.public_id:
        return (seen.version,)
    if seen.entry_id == site.home.public_id:
        return (seen.path, seen.title, seen.version, children)
    dates = (seen.content_date, seen.published_at, seen.first_published_at)
    return (seen.path, seen.title, seen.version, children, *dates, seen.withdrawn, seen.parent)


def _found(row: Row, actual: dict[UUID, Row], site: Site) -> tuple[Any, ...]:
    own = {entry_id for entry_id, other in actual.items() if other["parent_id"] == row["entry_id"]}
    children = [UUID(child) for child in row["child_order"] if UUID(child) in own]
    if row["entry_id"] == site.contact.public_id:
        return (row["version"],)
    told = (row["path"], row["content__title"], row["version"], children)
    if row["entry_id"] == site.home.public_id:
        return told
    dates = (row["content_date"], row["published_at"], row["first_published_at"])
    return (*told, *dates, row["withdrawal"] is not None, row["parent_id"])


def _stands(post: Signpost, moment: datetime) -> bool:
    return post.valid_from <= moment and (post.valid_to is None or post.valid_to > moment)


def _compare_post(
    picture: Picture, path: str, expected: Answer, post: Signpost | None, moment: datetime
) -> None:
    if not expected.sure or any(seen.path == path for seen in picture.seen.values()):
        return
    wanted = _effect(picture, (expected.sort, expected.text, expected.target, expected.address))
    found = None if post is None else _effect(picture, (post.sort, post.text, post.target_id, post.address))
    assert found == wanted, f"{path} at {moment} answers {found}, not {wanted}"


def _effect(picture: Picture, answer: tuple[str, str, UUID | None, str]) -> tuple[Any, ...] | None:
    """Return what a visitor gets: a move to something that is not public leads nowhere."""
    sort, text, target, address = answer
    if sort == "gone":
        return (sort, text)
    if target is not None:
        return (sort, target) if target in picture.seen else None
    return (sort, address)


def compare_reader(model: Model, site: Site, moment: datetime, *, contact: str | None = None) -> None:
    """Ask the public interfaces at one moment: pages by address, lists, order of children, signposts,
    documents."""
    picture = model.at(moment)
    assert picture is not None
    reader = reading.at(moment)
    topics = [seen for seen in picture.seen.values() if seen.path not in ("", "/")]
    for seen in topics:
        edition = reader.page(seen.path)
        assert edition is not None, f"nothing stands at {seen.path} at {moment}"
        assert (edition.entry_id, edition.title) == (seen.entry_id, seen.title)
    for path in picture.board:
        if not any(seen.path == path for seen in topics):
            assert reader.page(path) is None, f"something stands at {path} at {moment}"
    _compare_lists(reader, [seen for seen in topics if not seen.withdrawn])
    _compare_home(reader, picture, site, contact)
    assert reader.is_steady()
    following = [other.begins for other in model.pictures if other.begins > moment]
    unseen = reader.next_moment()
    assert unseen is None or not following or unseen >= min(following), f"a moment that is none: {unseen}"


def _compare_lists(reader: Reader, listed: list[Seen]) -> None:
    by_title = sorted(listed, key=lambda seen: seen.title)
    by_date = sorted(by_title, key=lambda seen: seen.content_date, reverse=True)
    for order, expected in (("title", by_title), ("-contentDate,title", by_date)):
        listing = reader.list(["topic"], {}, order, 1, 100)
        assert [edition.entry_id for edition in listing.editions] == [seen.entry_id for seen in expected]
        assert listing.total == len(expected)


def _compare_home(reader: Reader, picture: Picture, site: Site, contact: str | None) -> None:
    edition = reader.page("/")
    assert edition is not None
    document = composing.Composer(reader).page(edition)
    shown = [
        picture.seen[child] for child in picture.seen[site.home.public_id].children if child in picture.seen
    ]
    expected = [(str(seen.entry_id), seen.title, seen.path) for seen in shown if not seen.withdrawn]
    assert [(child["id"], child["title"], child["path"]) for child in document["children"]] == expected
    if contact is not None:
        assert document["informationOwner"]["name"] == contact


class Memory:
    """What has been seen of editions that had begun: those never change, but that one may be given an end."""

    def __init__(self) -> None:
        self.begun: dict[int, Row] = {}

    def check(self, now: datetime) -> None:
        """Compare with what was there before, and keep what is there now."""
        rows = {row["id"]: row for row in edition_rows()}
        for key, before in self.begun.items():
            after = rows.get(key)
            assert after is not None, f"an edition that had begun is gone: {before}"
            ended = before["valid_to"] is not None and before["valid_to"] <= self.now
            same = before if ended else before | _ends(after)
            assert after == same, f"an edition that had begun was changed:\nbefore {before}\nafter  {after}"
        for row in rows.values():
            assert row["valid_from"] >= row["recorded_at"], f"begins before it was recorded: {row}"
            assert row["valid_to"] is None or row["valid_from"] < row["valid_to"]
        self._no_overlaps(list(rows.values()))
        self.begun = {key: row for key, row in rows.items() if row["valid_from"] <= now}
        self.now = now

    now: datetime

    @staticmethod
    def _no_overlaps(rows: list[Row]) -> None:
        for name in ("entry_id", "path"):
            last: dict[Any, Row] = {}
            for row in sorted((row for row in rows if row[name]), key=lambda row: row["valid_from"]):
                before = last.get(row[name])
                fits = before is None or (
                    before["valid_to"] is not None and before["valid_to"] <= row["valid_from"]
                )
                assert fits, f"two editions overlap by {name}:\n{before}\n{row}"
                last[row[name]] = row


def _ends(row: Row) -> Row:
    """Return the columns that say how an edition ends, which is not known before."""
    return {"valid_to": row["valid_to"], "ending": row["ending"]}
