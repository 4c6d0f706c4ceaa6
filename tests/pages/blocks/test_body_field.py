"""The field keeps blocks out of migrations, and a migration does not lose what it does not know."""

import json
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from wagtail.blocks import CharBlock

from pages.blocks.body import BodyBlock
from pages.fields import BodyField
from tests.pages.blocks.samples import PLAIN, entry, heading, part

RAW = [part("paragraph", PLAIN)]


def historical() -> Any:
    """Return the field as a migration makes it."""
    field = BodyField(BodyBlock(), blank=True).clone()
    field.set_attributes_from_name("body")
    return field


def test_a_migration_says_nothing_of_blocks() -> None:
    written, _imports = MigrationWriter.serialize(BodyField(BodyBlock(), blank=True, max_num=3))

    assert written == "pages.fields.BodyField([], blank=True)"


def test_different_blocks_are_the_same_to_a_migration() -> None:
    few, many = BodyField([("part", BodyBlock())]), BodyField(BodyBlock())

    assert few.deconstruct()[1:] == many.deconstruct()[1:]


@pytest.mark.parametrize("stored", [RAW, json.dumps(RAW)])
def test_a_migration_sees_the_raw_parts(stored: Any) -> None:
    assert historical().to_python(stored) == RAW


def test_a_migration_writes_back_what_it_has_read() -> None:
    field = historical()

    value = field.from_db_value(json.dumps(RAW), models.F("body"), connection)

    assert value == RAW
    assert json.loads(field.get_db_prep_value(value, connection)) == RAW


@pytest.mark.parametrize("nothing", ["", [], None])
def test_a_migration_reads_an_empty_body(nothing: Any) -> None:
    assert not historical().to_python(nothing)


def test_a_body_outside_migrations_is_a_stream() -> None:
    (stored,) = BodyField(BodyBlock()).to_python(RAW)

    assert stored.block_type == "paragraph"


def test_what_stands_against_publishing_is_said_with_its_place() -> None:
    field = BodyField(BodyBlock())
    items = [entry({"heading": "Vem?", "html": PLAIN}), entry({"heading": "Hur?", "html": "<p></p>"})]
    body = field.to_python([heading("Stöd", 3), RAW[0], part("accordion", {"items": items})])

    assert field.refusals(body) == [
        "del 1 (Rubrik), Nivå: Sidans första rubrik ska ha nivå 2.",
        "del 3 (Dragspel), Avsnitt, del 2, Text: Skriv en text.",
    ]


def test_an_empty_body_that_is_required_is_refused_as_a_whole() -> None:
    field = BodyField(BodyBlock())

    assert len(field.refusals(field.to_python([]))) == 1


def test_nothing_stands_against_a_good_body() -> None:
    field = BodyField(BodyBlock())

    assert field.refusals(field.to_python(RAW)) == []


class SlowBlock(CharBlock):
    """A field whose check as a draft lasts until it is told to end."""

    def __init__(self, begun: Event, end: Event) -> None:
        self.begun, self.end = begun, end
        super().__init__()

    def clean(self, value: Any) -> Any:
        """Wait inside the check of a draft."""
        if self.is_deferred_validation:
            self.begun.set()
            assert self.end.wait(10)
        return super().clean(value)


def test_saving_a_draft_does_not_open_the_rules_for_another_thread() -> None:
    begun, end, asked = Event(), Event(), Event()
    field = BodyField([("slow", SlowBlock(begun, end))])
    stream = field.to_python([part("slow", "")])
    draft, final = field.formfield(), field.formfield()
    draft.is_deferred_validation = True

    def publish() -> Any:
        asked.set()
        return final.clean(stream)

    with ThreadPoolExecutor(2) as threads:
        saving = threads.submit(draft.clean, stream)
        assert begun.wait(10)
        publishing = threads.submit(publish)
        assert asked.wait(10)
        # Without the lock the check is over by now, and has let the empty text through.
        assert not publishing.done()
        end.set()
        saving.result(10)
        with pytest.raises(ValidationError):
            publishing.result(10)


def test_nothing_is_kept_as_nothing_and_reads_as_an_empty_body() -> None:
    """With a JSON null in its place, a new column would have SQLite make the whole table anew."""
    field = BodyField(BodyBlock(), null=True, blank=True)

    assert field.get_db_prep_save(None, connection) is None
    assert list(field.to_python(None)) == []
    assert list(field.to_python(None).raw_data) == []
