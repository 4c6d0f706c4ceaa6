"""Processes that are killed with SIGKILL anywhere in their work: all of it happened, or nothing."""

import sys
from typing import Any

from tests.faults.machine import Machine
from tests.size import LONG

# How many points of one victim's work are tried; 0 is every one.
KILLS = 0 if LONG else 8


def is_whole(found: dict[str, Any]) -> None:
    """Fail unless everything that stands fits together."""
    assert found["differences"] == []
    assert found["orphans"] == 0
    assert found["sequences"] == list(range(1, len(found["sequences"]) + 1))
    assert found["in_order"]


def test_a_killed_publisher_loses_nothing_that_it_acknowledged_and_leaves_nothing_half(
    machine: Machine,
) -> None:
    tried = victims(machine, "publisher")

    assert sum(one["killed"] for one in tried) >= max(KILLS, 7)
    newest: dict[str, str] = {}
    for one in tried:
        found = one["after"]
        is_whole(found)
        # Wagtail's state and what the public sees are one transaction.
        assert found["public"] == found["wagtail"], one["point"]
        newest |= dict(line.split(" ", 1) for line in one["said"])
        for key, title in newest.items():
            # What came after it was being published when the axe fell: either is right, nothing older is.
            assert number(found["public"][key]) >= number(title), one["point"]
        newest = dict(found["public"])


def test_what_a_killed_catch_up_left_is_done_once_by_its_successor(machine: Machine) -> None:
    tried = victims(machine, "catch-up")

    assert sum(one["killed"] for one in tried) >= max(KILLS, 7)
    for one in tried:
        left, found = one["left"], one["after"]
        # The public did not wait for the one that was killed.
        assert left["public"] == found["public"], one["point"]
        assert all(title.startswith("Planerad") for title in left["public"].values())
        is_whole(left)
        is_whole(found)
        assert found["wagtail"] == found["public"], one["point"]
        assert (found["due"], found["pending"]) == (0, 0), one["point"]
        # Both pages, each once.
        assert sorted(found["brought_in"][one["before"] :]) == sorted(map(int, found["public"])), one["point"]


def victims(machine: Machine, sort: str) -> list[dict[str, Any]]:
    """Kill one sort of process at many points; returns what was found after each."""
    tried: list[dict[str, Any]] = machine.answer("-m", "tests.faults.victims", sort, str(KILLS))
    sys.stderr.writelines(f"\n{sort}: {line}" for line in machine.log().splitlines() if " points, " in line)
    return tried


def number(title: str) -> tuple[int, ...]:
    """Return where a title stands in the order of publications."""
    count, point = title.removeprefix("Titel ").split("-")
    return int(point), int(count)
