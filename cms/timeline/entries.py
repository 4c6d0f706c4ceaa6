"""Entries as the timeline sees them: which models hold them, and the facts of their rows."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast
from uuid import UUID

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q
from django.db.models.functions import Length, Substr
from wagtail.models import CollectionMember, DraftStateMixin, Revision

from snippets.documents.registry import KINDS, Kind

PAGES = "pages.BasePage"
STEP = 4  # signs of a place in the tree, for each level
FEW = 5  # parents that one query asks for one by one; for more, reading every path is quicker
_PAGE_FIELDS = (
    "pk", "public_id", "content_type_id", "locale__language_code", "translation_key", "path", "depth",
    "live", "live_revision_id", "expire_at", "restricted",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """What Wagtail's tables say of one entry; `instance` is filled only where the row itself is the
    content."""

    label: str
    pk: Any
    entry_id: UUID
    kind: str
    locale: str
    translation_key: UUID | None = None
    tree_path: str = ""
    depth: int = 0
    live: bool = True
    live_revision: int | None = None
    expire_at: datetime | None = None
    restricted: bool = False
    """Whether a view restriction stands on the page, or on a file's collection, or above it."""
    instance: Any = None

    @property
    def is_page(self) -> bool:
        """Whether the entry stands in the page tree."""
        return self.label == PAGES


def label_of(instance: models.Model | type[models.Model]) -> str | None:
    """Return the label under which an entry is touched, or None for a model that holds no entries."""
    model = instance if isinstance(instance, type) else type(instance)
    if issubclass(model, base_page()):
        return PAGES
    kind = KINDS.get(getattr(model, "kind", ""))
    # A part is staged with its page.
    return kind.model if kind is not None and not kind.part_of else None


@cache
def base_page() -> type[models.Model]:
    """Return the base page model."""
    return apps.get_model("pages", "BasePage")


def kind_of_parts(kind: str) -> Kind | None:
    """Return the kind of what pages of a kind have as parts; mostly None."""
    return next((other for other in KINDS.values() if other.part_of == kind), None)


def part_kinds() -> list[str]:
    """Return the kinds that are parts of pages."""
    return [kind.name for kind in KINDS.values() if kind.part_of]


def part_of(page: "Row", entry_id: UUID) -> "Row":
    """Return a part of a page as an entry; its place is the page's, with its own id."""
    kind = kind_of_parts(page.kind)
    if kind is None:
        message = f"Pages of kind {page.kind} have no parts."
        raise LookupError(message)
    return Row(
        label=kind.model,
        pk=None,
        entry_id=entry_id,
        kind=kind.name,
        locale=page.locale,
        tree_path=f"{page.tree_path}#{entry_id}",
    )


def model_of(label: str) -> type[models.Model]:
    """Return the model behind a label."""
    return apps.get_model(label)


def labels() -> list[str]:
    """Return every label that holds entries, pages once."""
    found = {kind.model for kind in KINDS.values() if not kind.page and not kind.part_of}
    return [PAGES, *sorted(found)]


def is_drafted(model: type[models.Model]) -> bool:
    """Return whether a model's public content is a revision rather than its row."""
    return issubclass(model, DraftStateMixin)


def rows(label: str, ids: Iterable[UUID] | None = None) -> list[Row]:
    """Load the rows of entries of one label, all of them where no ids are given; one query."""
    if label == PAGES:
        queryset = base_page()._default_manager.all()
        return page_rows(queryset if ids is None else queryset.filter(public_id__in=list(ids)))
    model = model_of(label)
    found = model._default_manager.all()
    if ids is not None:
        found = found.filter(public_id__in=list(ids))
    if issubclass(model, CollectionMember):
        found = found.annotate(restricted=_restricted("collection"))
    kind = str(model.kind)  # type: ignore[attr-defined]  # every entry model declares its kind
    return [_snippet_row(label, kind, instance) for instance in found]


def page_rows(queryset: Any) -> list[Row]:
    """Return the rows of a page queryset; pages without a kind (the tree's root) are left out."""
    kinds = _kinds_by_content_type()
    found = queryset.annotate(restricted=_restricted("page")).order_by("path").values_list(*_PAGE_FIELDS)
    return [
        Row(
            label=PAGES,
            pk=row[0],
            entry_id=row[1],
            kind=kinds[row[2]],
            locale=row[3],
            translation_key=row[4],
            tree_path=row[5],
            depth=row[6],
            live=row[7],
            live_revision=row[8],
            expire_at=row[9],
            restricted=row[10],
        )
        for row in found
        if row[2] in kinds
    ]


def _kinds_by_content_type() -> dict[int, str]:
    pages = [kind for kind in KINDS.values() if kind.page]
    found = ContentType.objects.get_for_models(*(model_of(kind.model) for kind in pages))
    return {content_type.pk: str(model.kind) for model, content_type in found.items()}  # type: ignore[attr-defined]


def _snippet_row(label: str, kind: str, instance: Any) -> Row:
    drafted = is_drafted(type(instance))
    locale = getattr(instance, "locale", None)
    return Row(
        label=label,
        pk=instance.pk,
        entry_id=instance.public_id,
        kind=kind,
        locale=locale.language_code if locale is not None else "",
        live=instance.live if drafted else True,
        live_revision=instance.live_revision_id if drafted else None,
        expire_at=instance.expire_at if drafted else None,
        restricted=getattr(instance, "restricted", False),
        instance=None if drafted else instance,
    )


def descendants(level: Sequence[Row]) -> list[Row]:
    """Load every page below some that stand equally deep; one query."""
    first = level[0]
    below = base_page()._default_manager.filter(depth__gt=first.depth)
    if len(level) == 1:
        return page_rows(below.filter(path__startswith=first.tree_path))
    # Looked up in a set, not compared with each: the work does not grow with pages times roots.
    above = Substr("path", 1, len(first.tree_path))
    return page_rows(below.annotate(above=above).filter(above__in=[row.tree_path for row in level]))


def stands_in(tree_path: str, roots: Container[str]) -> bool:
    """Say whether a page is one of some or stands below one of them."""
    return any(tree_path[:length] in roots for length in range(STEP, len(tree_path) + 1, STEP))


def parent_path(tree_path: str) -> str:
    """Return the tree path of a page's parent; Wagtail's steps are four signs wide."""
    return tree_path[:-STEP]


def _restricted(what: str) -> Exists:
    """Say whether a restriction stands above a page, or above what lies in a collection."""
    model = apps.get_model("wagtailcore", f"{what}viewrestriction")
    place = OuterRef("path" if what == "page" else f"{what}__path")
    restrictions = model._default_manager.annotate(place=ExpressionWrapper(place, models.CharField()))
    return Exists(restrictions.filter(place__startswith=F(f"{what}__path")))


def pages_with_ancestors(ids: Iterable[UUID], paths: Iterable[str]) -> tuple[list[Row], list[Row]]:
    """Load pages and all that stands above them: one query where their places are known, else two."""
    wanted = set(ids)
    manager = base_page()._default_manager
    above = {path[:length] for path in paths for length in range(STEP, len(path), STEP)}
    found = page_rows(manager.filter(Q(public_id__in=wanted) | Q(path__in=above)))
    own = [row for row in found if row.entry_id in wanted]
    needed = {row.tree_path[:length] for row in own for length in range(STEP, len(row.tree_path), STEP)}
    # The tree's root has no kind, hence no row.
    missing = {path for path in needed - {row.tree_path for row in found} if len(path) > STEP}
    if missing:
        found += page_rows(manager.filter(path__in=missing))
    return own, [row for row in found if row.entry_id not in wanted]


def children_in_order(parent_paths: Iterable[str], deep: Iterable[str] = ()) -> dict[str, list[UUID]]:
    """Return the ids of pages below each parent in tree order; one query.

    `deep` names pages whose whole subtree is among the parents, so that the query does not grow with it.
    """
    wanted, roots = set(parent_paths), set(deep)
    single = [path for path in wanted if not stands_in(path, roots)]
    pages = base_page()._default_manager.order_by("path")
    if len(roots) + len(single) > FEW:
        # A database takes only so many conditions; beyond a few, reading every path is quicker too.
        pages = pages.annotate(above=Substr("path", 1, Length("path") - STEP)).filter(above__in=wanted)
    else:
        query = Q(pk=None)
        for root in roots:
            query |= Q(path__startswith=root, depth__gt=len(root) // STEP)
        for path in single:
            query |= Q(path__startswith=path, depth=len(path) // STEP + 1)
        pages = pages.filter(query)
    found: dict[str, list[UUID]] = {path: [] for path in wanted}
    for path, public_id in pages.values_list("path", "public_id"):
        if parent_path(path) in found:
            found[parent_path(path)].append(public_id)
    return found


def instance_of(revision: Revision) -> Any:
    """Return the page or snippet as a revision has it."""
    return revision.as_object()


def revision_source(revision_id: int) -> str:
    """Return the name of a revision as a source."""
    return f"revision:{revision_id}"


def revision_of(source: str) -> int | None:
    """Return the revision's key in the name of a source, or None for a row's."""
    return int(source.removeprefix("revision:")) if source.startswith("revision:") else None


def find(entry_id: UUID) -> Any:
    """Return the row that holds an entry, pages in their specific class; None when there is none."""
    for label in labels():
        instance = model_of(label)._default_manager.filter(public_id=entry_id).first()
        if instance is not None:
            return cast(Any, instance).specific if label == PAGES else instance
    return None
