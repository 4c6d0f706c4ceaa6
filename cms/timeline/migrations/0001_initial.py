import django.core.serializers.json
import django.db.models.deletion
from django.db import migrations, models

import cms.timeline.constraints


def add_btree_gist(apps, schema_editor):
    """The exclusion constraints compare ids and paths for equality, which gist learns from this extension."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")


def add_state(apps, schema_editor):
    """The one row that every recording locks."""
    apps.get_model("timeline", "State").objects.get_or_create(pk=1)


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.RunPython(add_btree_gist, migrations.RunPython.noop),
        migrations.CreateModel(
            name="Change",
            fields=[
                ("sequence", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField(db_index=True)),
                ("entry_id", models.UUIDField(db_index=True)),
                ("kind", models.CharField(max_length=40)),
                ("change", models.CharField(max_length=12)),
                ("version", models.PositiveIntegerField()),
            ],
            options={
                "ordering": ["sequence"],
            },
        ),
        migrations.CreateModel(
            name="Content",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("entry_id", models.UUIDField(db_index=True)),
                ("kind", models.CharField(max_length=40)),
                ("digest", models.CharField(max_length=64)),
                ("schema", models.PositiveSmallIntegerField()),
                ("document", models.TextField()),
                ("summary", models.TextField()),
                ("title", models.CharField(max_length=300)),
                ("title_key", models.BinaryField(max_length=620)),
                ("sort_at", models.DateTimeField(null=True)),
                ("starts_at", models.DateTimeField(null=True)),
                ("ends_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="State",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.BigIntegerField(default=0)),
                ("sequence", models.BigIntegerField(default=0)),
                ("recorded_at", models.DateTimeField(null=True)),
                ("changes_complete_to", models.DateTimeField(null=True)),
                ("changed_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("entry_id", models.UUIDField()),
                ("kind", models.CharField(max_length=40)),
                ("locale", models.CharField(max_length=10)),
                ("translation_key", models.UUIDField(null=True)),
                ("valid_from", models.DateTimeField()),
                ("valid_to", models.DateTimeField(null=True)),
                (
                    "since",
                    models.DateTimeField(
                        help_text="Since when the entry has said this; a mere reorder keeps it."
                    ),
                ),
                ("path", models.CharField(blank=True, max_length=900)),
                ("parent_id", models.UUIDField(null=True)),
                ("child_order", models.JSONField(default=list)),
                ("in_menu", models.BooleanField(default=False)),
                ("version", models.PositiveIntegerField()),
                ("source", models.CharField(max_length=80)),
                ("content_date", models.DateTimeField()),
                ("first_published_at", models.DateTimeField()),
                ("published_at", models.DateTimeField()),
                ("areas", models.JSONField(default=list)),
                ("categories", models.JSONField(default=list)),
                ("inherited_subjects", models.JSONField(default=list)),
                ("withdrawal", models.JSONField(null=True)),
                ("embargo_group", models.CharField(max_length=80, null=True)),
                ("embargo_until", models.DateTimeField(null=True)),
                ("reason", models.CharField(blank=True, max_length=200)),
                ("recorded_at", models.DateTimeField()),
                ("recorded_by", models.CharField(blank=True, max_length=80)),
                (
                    "ending",
                    models.CharField(
                        blank=True, help_text="Why nothing follows: unpublished or deleted.", max_length=12
                    ),
                ),
                (
                    "content",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="editions",
                        to="timeline.content",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Facet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("value", models.CharField(max_length=200)),
                (
                    "content",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="facets",
                        to="timeline.content",
                    ),
                ),
                (
                    "edition",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="facets",
                        to="timeline.edition",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("rel", models.CharField(max_length=40)),
                ("position", models.PositiveIntegerField()),
                ("target_id", models.UUIDField()),
                (
                    "content",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="timeline.content",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Plan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("entry_id", models.UUIDField(db_index=True)),
                (
                    "action",
                    models.CharField(
                        choices=[("publish", "publish"), ("unpublish", "unpublish")], max_length=10
                    ),
                ),
                ("revision", models.BigIntegerField(db_index=True, null=True)),
                ("at", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                ("choice", models.CharField(default="notFound", max_length=10)),
                ("choice_text", models.CharField(blank=True, max_length=300)),
                ("choice_target", models.UUIDField(null=True)),
                ("choice_address", models.URLField(blank=True, max_length=500)),
                ("release_id", models.UUIDField(null=True)),
                ("approved_by", models.CharField(blank=True, max_length=80)),
                ("approved_at", models.DateTimeField(null=True)),
                ("done_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(condition=models.Q(("done_at", None)), fields=["at"], name="plan_pending")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until", None), ("at__lt", models.F("until")), _connector="OR"),
                        name="plan_lasts",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Prepared",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("entry_id", models.UUIDField()),
                ("source", models.CharField(max_length=80)),
                ("code", models.CharField(max_length=40)),
                ("input_digest", models.CharField(max_length=64)),
                ("pieces", models.JSONField()),
                ("facts", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("source", "entry_id", "code"), name="prepared_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Signpost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("path", models.CharField(max_length=900)),
                ("valid_from", models.DateTimeField()),
                ("valid_to", models.DateTimeField(null=True)),
                ("sort", models.CharField(choices=[("gone", "gone"), ("moved", "moved")], max_length=5)),
                ("target_id", models.UUIDField(null=True)),
                ("address", models.CharField(blank=True, max_length=500)),
                ("text", models.CharField(blank=True, max_length=300)),
                (
                    "maker_id",
                    models.UUIDField(db_index=True, help_text="The entry whose move or end put it up."),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["path", "valid_from"], name="signpost_path")],
            },
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["entry_id", "valid_from"], name="edition_entry"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["path", "valid_from"], name="edition_path"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["parent_id", "valid_from"], name="edition_parent"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["kind", "valid_from"], name="edition_kind"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["translation_key"], name="edition_translation"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["valid_from"], name="edition_begins"),
        ),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["valid_to"], name="edition_ends"),
        ),
        migrations.AddConstraint(
            model_name="edition",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to", None), ("valid_from__lt", models.F("valid_to")), _connector="OR"
                ),
                name="edition_lasts",
            ),
        ),
        migrations.AddConstraint(
            model_name="edition",
            constraint=cms.timeline.constraints.NoOverlap(
                columns=("entry_id",), name="edition_one_per_entry", where=""
            ),
        ),
        migrations.AddConstraint(
            model_name="edition",
            constraint=cms.timeline.constraints.NoOverlap(
                columns=("path",), name="edition_one_per_path", where="{row}path <> ''"
            ),
        ),
        migrations.AddIndex(
            model_name="facet",
            index=models.Index(fields=["edition", "name", "value"], name="facet_edition"),
        ),
        migrations.AddIndex(
            model_name="facet",
            index=models.Index(fields=["name", "value"], name="facet_value"),
        ),
        migrations.AddConstraint(
            model_name="facet",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("content", None), ("edition__isnull", False)),
                    models.Q(("content__isnull", False), ("edition", None)),
                    _connector="OR",
                ),
                name="facet_of_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="facet",
            constraint=models.UniqueConstraint(fields=("content", "name", "value"), name="facet_once"),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(fields=["target_id", "rel"], name="link_target"),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.UniqueConstraint(fields=("content", "position"), name="link_once"),
        ),
        migrations.RunPython(add_state, migrations.RunPython.noop),
    ]
