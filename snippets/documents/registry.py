"""The kinds of entries that exist, each declared beside its document.

`KINDS` is filled by the modules of documents when the content packages load. Whoever needs to know what
kinds there are (staging, the API's collections, the demo, the rule tests) asks here, so that no other
module lists them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from django.utils.translation import gettext_lazy as _

from snippets.documents.nodes import Document


@dataclass(frozen=True)
class Filter:
    """A filter of a collection: the name in the query, the facet it asks, and its allowed values (empty:
    any)."""

    name: str
    facet: str
    choices: tuple[str, ...] = ()
    default: tuple[str, ...] = ()
    register: str = ""
    """The kind by whose codes it is asked for; the facet holds ids of its terms."""
    or_register: str = ""
    """A second register by whose codes it may be asked for as well: regions sign as municipalities do."""
    implied_by: str = ""
    """Another facet of the document whose terms stand in that register's terms: a municipality implies its
    region."""
    stored_as: Callable[[str], str] | None = None
    """Brings a value that was asked for to the spelling in which documents hold it."""
    label: Any = ""
    """What visitors read before the choice, marked for translation."""
    words: Mapping[str, Any] = field(default_factory=dict)
    """What visitors read for a value, marked for translation."""

    @property
    def registers(self) -> tuple[str, ...]:
        """The kinds by whose codes it is asked for."""
        return tuple(name for name in (self.register, self.or_register) if name)


# Asked for by codes of the taxonomy, of every kind that has subjects.
SUBJECT = Filter("subject", "subjects", label=_("Ämne"))

# Registers are found by their codes.
CODE = Filter("code", "code")

# What `availability` says of an entry that another one replaces.
SUPERSEDED = "superseded"


@dataclass(frozen=True)
class Row:
    """Something public at the moment that is asked for; `document` is what it says of itself."""

    entry_id: str
    kind: str
    path: str
    locale: str
    document: dict[str, Any]


class Rows(Protocol):
    """What a choice may look at: everything that is public at the moment that is asked for."""

    def find(
        self, *, kinds: Sequence[str] = (), paths: Sequence[str] = (), ids: Sequence[str] = ()
    ) -> list[Row]:
        """Return what is of one of the kinds, or stands at one of the paths, or has one of the ids."""


@dataclass(frozen=True)
class Choice:
    """A filter that no facet answers: it names the entries itself."""

    name: str
    reads: Literal["words", "path", "entries"]
    description: str
    choose: Callable[[Rows, Any], Sequence[str] | None]
    """Return the ids of what is chosen; None where what was asked by does not exist."""
    missing: str = ""
    """What is told then, in Swedish."""
    ordered: bool = False
    """Whether the list has the order of the choice, unless another is asked for."""


@dataclass(frozen=True)
class Kind:
    """One kind of entry: its model, its shapes and its place in the API."""

    name: str
    model: str
    document: type[Document]
    summary: type[Document]
    collection: str = ""
    """Name of the collection in addresses; empty when entries are reached by id only."""
    listed: bool = True
    """Whether the collection has a list; contacts, units, images and documents have none."""
    in_full: bool = False
    """Whether lists hold whole documents: those of a register, from which clients build their own."""
    schema: int = 1
    upgrades: tuple[Callable[[dict[str, object]], dict[str, object]], ...] = ()
    filters: tuple[Filter, ...] = ()
    choices: tuple[Choice, ...] = ()
    per_language: bool = False
    """Whether there is one for each language, though it has no address."""
    order: str = "-contentDate"
    page: bool = False
    only_while_shown: bool = False
    """Public only while something public shows it."""
    part_of: str = ""
    """The kind of page that it is a part of: it is staged, public and published with it."""
    spans: bool = False
    """Whether `from` and `to` ask for an overlap with its time instead of its content date."""
    calendar: str = ""
    """Path of the calendar that holds its entries, with `{id}` that of each; empty where there is none."""
    json_ld: Callable[[Any], dict[str, Any]] | None = None
    """Say the composed document in words of schema.org; pages have it."""
    sort_at: str = ""
    """Field of the document that fills the column `sort_at`."""
    sort_number: str = ""
    """Field of the row that fills the column `sort_number`: an official code, a year, a place of its own."""
    supersedes: str = ""
    """Field of the document that names the entry which one of the kind replaces; while both are public, the
    `availability` of the replaced one is `superseded`, and its full document says by what."""


KINDS: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    """Add a kind; each name is declared once."""
    if kind.name in KINDS:
        message = f"The kind {kind.name} is declared twice."
        raise ValueError(message)
    KINDS[kind.name] = kind
    return kind


def upgrade(kind: Kind, schema: int, stored: dict[str, object]) -> dict[str, object]:
    """Bring an older shape of a document to today's; `upgrades[0]` leads from shape 1 to 2."""
    for step in kind.upgrades[schema - 1 :]:
        stored = step(stored)
    return stored
