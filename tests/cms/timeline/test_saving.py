"""Rows that are saved and deleted as they are: the lock comes before the row, and both change or neither."""

from collections.abc import Callable
from threading import Thread
from typing import Any

import pytest
from django.core import serializers
from django.core.management import call_command
from django.db import DatabaseError, connection, models
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Revision

from cms.timeline import reading
from cms.timeline.models import Edition, State
from cms.timeline.recording import recording
from pages.models import PageContact
from snippets.models import Contact, SiteImage, Subject
from tests.cms.timeline import sites
from tests.cms.timeline.chances import orphans, what_staging_would_still_write
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import Site, build_site, recorded_at
from tests.snippets.factories import ContactFactory, SiteDocumentFactory, SiteImageFactory, publish

# One more version than this fits into no column.
LAST = 2**63 - 1
WRITES = ("INSERT", "UPDATE", "DELETE")


def subject() -> Subject:
    """Return a row that is its own content, named by nothing."""
    return Subject.objects.create(code="miljo", label="Miljö", level="area")


def contact() -> Contact:
    """Return a public row with drafts, named by nothing."""
    return publish(ContactFactory.create())


def redirect() -> Redirect:
    """Return an editor's own redirect."""
    return Redirect.objects.create(old_path="/gammal", redirect_link="https://annan.example/")


def image() -> SiteImage:
    """Return an image in a collection of its own."""
    collection: Any = Collection.get_first_root_node()
    return SiteImageFactory.create(collection=collection.add_child(name="Mapp"))


def save(row: Any) -> None:
    """Save a row with another name."""
    name = next(name for name in ("redirect_link", "label", "title") if hasattr(row, name))
    setattr(row, name, f"{getattr(row, name)}2")
    row.save()


def create(row: Any) -> None:
    """Save one more row of the kind."""
    row.pk, row._state.adding = None, True
    for name, value in {"public_id": type(row)().public_id, "code": "annan"}.items():
        setattr(row, name, value)
    row.save()


def delete(row: Any) -> None:
    """Delete a row."""
    row.delete()


def delete_found(row: Any) -> None:
    """Delete a row as Wagtail's views of many do."""
    type(row).objects.filter(pk=row.pk).delete()


def delete_with_its_collection(row: Any) -> None:
    """Delete what a row goes with."""
    Collection.objects.filter(pk=row.collection_id).delete()


ACTS: list[tuple[Callable[[], Any], Callable[[Any], None]]] = [
    (subject, save), (subject, create), (subject, delete), (subject, delete_found),
    (contact, delete), (contact, delete_found),
    (image, save), (image, delete), (image, delete_found), (image, delete_with_its_collection),
    (SiteDocumentFactory.create, save), (SiteDocumentFactory.create, delete),
    (SiteDocumentFactory.create, delete_found),
    (redirect, save), (redirect, delete), (redirect, delete_found),
]  # fmt: skip
every_act = pytest.mark.parametrize(
    ("make", "act"), ACTS, ids=lambda part: getattr(part, "__name__", None) or part.__self__.__name__
)


def as_stored(model: type[models.Model]) -> list[dict[str, Any]]:
    """Return every row of a model."""
    return list(model._default_manager.order_by("pk").values())


@every_act
def test_row_and_staging_change_together_or_not_at_all(
    site: Site, clock: Clock, make: Callable[[], Any], act: Callable[[Any], None]
) -> None:
    row = make()
    clock.pass_recordings()
    before, editions = as_stored(type(row)), as_stored(Edition)
    known = State.objects.get()
    State.objects.update(version=LAST)
    with pytest.raises((DatabaseError, OverflowError)):
        act(type(row)._default_manager.get(pk=row.pk))
    assert as_stored(Edition) == editions
    assert as_stored(type(row)) == before

    State.objects.update(version=known.version)
    act(type(row)._default_manager.get(pk=row.pk))

    assert as_stored(type(row)) != before
    assert not what_staging_would_still_write()
    assert not orphans()


@every_act
def test_the_lock_is_asked_for_before_the_row_is_written(
    site: Site, clock: Clock, make: Callable[[], Any], act: Callable[[Any], None]
) -> None:
    row = make()
    clock.pass_recordings()
    with CaptureQueriesContext(connection) as asked:
        act(row)
    said = [query["sql"] for query in asked]
    lock = next(place for place, sql in enumerate(said) if f'"{State._meta.db_table}"' in sql)
    written = [
        place
        for place, sql in enumerate(said)
        if sql.startswith(WRITES) and f'"{type(row)._meta.db_table}"' in sql.partition(" SET ")[0]
    ]
    assert written
    assert lock < written[0], said


def test_saving_a_row_with_drafts_waits_for_nobody(site: Site, clock: Clock) -> None:
    row = Contact.objects.get(pk=site.contact.pk)
    row.title = "Chef"
    page = sites.change_topic(sites.publish_topic(site, site.home, "Sida", "sida"), title="Annan")
    known = State.objects.values().get()
    with CaptureQueriesContext(connection) as asked:
        row.save()
        row.save_revision()
        page.save_revision()
    assert not [query["sql"] for query in asked if State._meta.db_table in query["sql"]]
    assert State.objects.values().get() == known


def test_what_stands_beside_a_subject_is_staged_with_it(site: Site, clock: Clock) -> None:
    row = subject()
    clock.pass_recordings()
    row.related_subjects = [Subject.related_subjects.rel.related_model(related=site.subject)]
    row.save()
    edition = reading.at(recorded_at()).get(row.public_id)
    assert edition is not None
    assert str(site.subject.public_id) in edition.content.document
    assert not what_staging_would_still_write()


def test_a_fixture_is_staged_by_a_rebuild(site: Site, clock: Clock) -> None:
    text = serializers.serialize("json", [Subject(pk=900, code="las", label="Läs", level="area")])
    known = State.objects.values().get()
    for loaded in serializers.deserialize("json", text):
        loaded.save()
    assert State.objects.values().get() == known
    assert what_staging_would_still_write()
    call_command("timeline", "rebuild")
    assert not what_staging_would_still_write()


@pytest.mark.django_db(transaction=True)
def test_a_deletion_waits_for_a_publication_and_sees_what_it_names(
    transactional_db: None, clock: Clock
) -> None:
    site = build_site()
    other = contact()
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    draft = sites.change_topic(page, title="Ny")
    draft.page_contacts = [PageContact(contact=other)]
    revision = draft.save_revision()
    ends: list[BaseException] = []

    def delete_it() -> None:
        try:
            Contact.objects.get(pk=other.pk).delete()
        except (ProtectedError, DatabaseError) as error:
            ends.append(error)
        finally:
            connection.close()

    deleter = Thread(target=delete_it)
    with recording():
        deleter.start()
        deleter.join(1)
        assert deleter.is_alive()
        Revision.objects.get(pk=revision.pk).publish()
    deleter.join(30)
    assert [type(error) for error in ends] == [ProtectedError]
    assert Contact.objects.filter(pk=other.pk).exists()
