"""The rows of the timeline. Only cms.timeline imports this module; everybody else reads and records."""

from uuid import UUID, uuid5

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from cms.timeline.constraints import NoOverlap
from cms.timeline.querysets import EditionQuerySet, PlanQuerySet, SignpostQuerySet

PATH_CONSTRAINT = "edition_one_per_path"
_CONTENTS = UUID("0d5c3c8e-7a51-4d0b-8d0e-5a3b1c9f7e21")


def content_id(entry_id: UUID, digest: str) -> UUID:
    """Return the key of what one entry says: the same words have the same key."""
    return uuid5(_CONTENTS, f"{entry_id}:{digest}")


class State(models.Model):
    """The one row that every recording locks first; readers compare its version."""

    version = models.BigIntegerField(default=0)
    sequence = models.BigIntegerField(default=0)
    recorded_at = models.DateTimeField(null=True)
    changes_complete_to = models.DateTimeField(null=True)
    changed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"version {self.version}"


class Content(models.Model):
    """What one entry says of itself during one stretch: immutable, kept once however many editions show it.

    It holds neither address nor interval, nor anything of another entry. A row may have been prepared for a
    draft that was never published: nothing reaches it but through an edition.
    """

    # Made from entry and digest, so that preparing writes without asking first.
    id = models.UUIDField(primary_key=True)
    entry_id = models.UUIDField(db_index=True)
    kind = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    schema = models.PositiveSmallIntegerField()
    document = models.TextField()
    summary = models.TextField()
    title = models.CharField(max_length=300)
    title_key = models.BinaryField(max_length=620)
    sort_at = models.DateTimeField(null=True)
    sort_number = models.IntegerField(null=True)
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.title


class Prepared(models.Model):
    """The outcome of preparing one source (a revision, or a row that has none) with one version of the code.

    `pieces` lists [moment or null, content id]: what the entry says from each moment at which it changes by
    itself. `facts` holds what staging needs besides: slug, menu, expiry, subjects.
    """

    entry_id = models.UUIDField()
    source = models.CharField(max_length=80)
    code = models.CharField(max_length=40)
    input_digest = models.CharField(max_length=64)
    pieces = models.JSONField()
    facts = models.JSONField(encoder=DjangoJSONEncoder)

    class Meta:
        # The source comes first: staging asks for thousands of sources in one statement.
        constraints = [models.UniqueConstraint(fields=["source", "entry_id", "code"], name="prepared_once")]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.source}"


class Edition(models.Model):
    """What the public sees of one entry during [valid_from, valid_to)."""

    entry_id = models.UUIDField()
    kind = models.CharField(max_length=40)
    locale = models.CharField(max_length=10)
    translation_key = models.UUIDField(null=True)
    valid_from = models.DateTimeField()
    valid_to = models.DateTimeField(null=True)
    since = models.DateTimeField(help_text="Since when the entry has said this; a mere reorder keeps it.")
    path = models.CharField(max_length=900, blank=True)
    parent_id = models.UUIDField(null=True)
    child_order = models.JSONField(default=list)
    in_menu = models.BooleanField(default=False)
    version = models.PositiveIntegerField()
    content = models.ForeignKey(Content, on_delete=models.PROTECT, related_name="editions")
    source = models.CharField(max_length=80)
    content_date = models.DateTimeField()
    first_published_at = models.DateTimeField()
    published_at = models.DateTimeField()
    # The subjects that apply here and flow on to the pages below; the inherited ones are not in the content.
    areas = models.JSONField(default=list)
    categories = models.JSONField(default=list)
    inherited_subjects = models.JSONField(default=list)
    withdrawal = models.JSONField(null=True)
    embargo_group = models.CharField(max_length=80, null=True)  # noqa: DJ001 - null says "no embargo"; '' would be a group
    embargo_until = models.DateTimeField(null=True)
    reason = models.CharField(max_length=200, blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=80, blank=True)
    # Of an occasion, for calendars: its start and that before the latest move, what else they must be told
    # of in short (`mark`), and how often any of it has changed (`sequence`).
    calendar = models.JSONField(null=True)
    ending = models.CharField(
        max_length=12, blank=True, help_text="Why nothing follows: unpublished or deleted."
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["entry_id", "valid_from"], name="edition_entry"),
            models.Index(fields=["path", "valid_from"], name="edition_path"),
            models.Index(fields=["parent_id", "valid_from"], name="edition_parent"),
            models.Index(fields=["kind", "valid_from"], name="edition_kind"),
            models.Index(fields=["translation_key"], name="edition_translation"),
            models.Index(fields=["valid_from"], name="edition_begins"),
            models.Index(fields=["valid_to"], name="edition_ends"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_from__lt=F("valid_to")), name="edition_lasts"
            ),
            NoOverlap(name="edition_one_per_entry", columns=("entry_id",)),
            NoOverlap(name=PATH_CONSTRAINT, columns=("path",), where="{row}path <> ''"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.entry_id} version {self.version}"

    @property
    def title(self) -> str:
        """The title, from the content."""
        return self.content.title


class Link(models.Model):
    """One id in a document: who shows this contact, image or file at a moment is one query over these
    rows."""

    content = models.ForeignKey(Content, on_delete=models.CASCADE, related_name="links")
    rel = models.CharField(max_length=40)
    position = models.PositiveIntegerField()
    target_id = models.UUIDField()

    class Meta:
        indexes = [models.Index(fields=["target_id", "rel"], name="link_target")]
        constraints = [models.UniqueConstraint(fields=["content", "position"], name="link_once")]

    def __str__(self) -> str:
        return f"{self.rel} → {self.target_id}"


class Facet(models.Model):
    """An exact filter value: of a document, or inherited down the tree by one edition."""

    content = models.ForeignKey(Content, on_delete=models.CASCADE, null=True, related_name="facets")
    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, null=True, related_name="facets")
    name = models.CharField(max_length=40)
    value = models.CharField(max_length=200)

    class Meta:
        indexes = [
            models.Index(fields=["edition", "name", "value"], name="facet_edition"),
            models.Index(fields=["name", "value"], name="facet_value"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(content=None, edition__isnull=False) | Q(content__isnull=False, edition=None),
                name="facet_of_one",
            ),
            models.UniqueConstraint(fields=["content", "name", "value"], name="facet_once"),
        ]

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class Plan(models.Model):
    """Something decided about an entry's public future; any number per entry.

    A row with `done_at` has been brought into Wagtail's own state. Done unpublications stay, because they
    say what an old address answers; done publications are removed, because the live revision says the same.
    """

    PUBLISH, UNPUBLISH = "publish", "unpublish"
    NOT_FOUND, GONE, REDIRECT, WITHDRAWN = "notFound", "gone", "redirect", "withdrawn"

    entry_id = models.UUIDField(db_index=True)
    action = models.CharField(max_length=10, choices=[(PUBLISH, PUBLISH), (UNPUBLISH, UNPUBLISH)])
    revision = models.BigIntegerField(null=True, db_index=True)
    at = models.DateTimeField()
    until = models.DateTimeField(null=True)
    choice = models.CharField(max_length=10, default=NOT_FOUND)
    choice_text = models.CharField(max_length=300, blank=True)
    choice_target = models.UUIDField(null=True)
    choice_address = models.URLField(max_length=500, blank=True)
    release_id = models.UUIDField(null=True)
    approved_by = models.CharField(max_length=80, blank=True)
    approved_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["at"], name="plan_pending", condition=Q(done_at=None))]
        constraints = [
            models.CheckConstraint(condition=Q(until=None) | Q(at__lt=F("until")), name="plan_lasts"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.entry_id} at {self.at:%Y-%m-%d %H:%M}"


class Signpost(models.Model):
    """What a path answers from a moment on when no edition holds it."""

    GONE, MOVED = "gone", "moved"

    path = models.CharField(max_length=900)
    valid_from = models.DateTimeField()
    valid_to = models.DateTimeField(null=True)
    sort = models.CharField(max_length=5, choices=[(GONE, GONE), (MOVED, MOVED)])
    target_id = models.UUIDField(null=True)
    address = models.CharField(max_length=500, blank=True)
    text = models.CharField(max_length=300, blank=True)
    maker_id = models.UUIDField(db_index=True, help_text="The entry whose move or end put it up.")

    objects = SignpostQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["path", "valid_from"], name="signpost_path")]

    def __str__(self) -> str:
        return f"{self.path} {self.sort}"


class Change(models.Model):
    """One thing that became effective; the log is append-only and gap-free, and its order is that of time."""

    CREATED, UPDATED, MOVED, UNPUBLISHED, DELETED = "created", "updated", "moved", "unpublished", "deleted"

    sequence = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    entry_id = models.UUIDField(db_index=True)
    kind = models.CharField(max_length=40)
    change = models.CharField(max_length=12)
    version = models.PositiveIntegerField()

    class Meta:
        ordering = ["sequence"]

    def __str__(self) -> str:
        return f"{self.sequence} {self.change}"
