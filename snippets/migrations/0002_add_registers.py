import uuid

import django.core.validators
import django.db.models.deletion
import modelsearch.index
from django.db import migrations, models

import snippets.fields
from snippets.registers.loading import load


def load_registers(apps, schema_editor):
    del schema_editor
    load(lambda name: apps.get_model("snippets", name))


class Migration(migrations.Migration):
    dependencies = [
        ("snippets", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Audience",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "code",
                    models.CharField(
                        help_text="Kan inte ändras när den är sparad.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(?:-[a-z0-9]+)*\\Z", "Använd bara a–z, 0–9 och bindestreck."
                            )
                        ],
                        verbose_name="Kod",
                    ),
                ),
                ("label", models.CharField(max_length=90, verbose_name="Benämning")),
                (
                    "label_english",
                    models.CharField(blank=True, max_length=90, verbose_name="Engelsk benämning"),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="Ordning")),
            ],
            options={
                "verbose_name": "målgrupp",
                "verbose_name_plural": "målgrupper",
                "ordering": ["order", "label"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Region",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "code",
                    models.CharField(
                        help_text="Kan inte ändras när den är sparad.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(?:-[a-z0-9]+)*\\Z", "Använd bara a–z, 0–9 och bindestreck."
                            )
                        ],
                        verbose_name="Kod",
                    ),
                ),
                ("name", models.CharField(max_length=90, verbose_name="Namn")),
                ("county_name", models.CharField(max_length=90, verbose_name="Län")),
                ("established_on", models.DateField(blank=True, null=True, verbose_name="Bildad")),
                ("abolished_on", models.DateField(blank=True, null=True, verbose_name="Upphört")),
            ],
            options={
                "verbose_name": "region",
                "verbose_name_plural": "regioner",
                "ordering": ["code"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AlterField(
            model_name="subject",
            name="code",
            field=models.CharField(
                help_text="Kan inte ändras när den är sparad.",
                max_length=80,
                unique=True,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[a-z0-9]+(?:-[a-z0-9]+)*\\Z", "Använd bara a–z, 0–9 och bindestreck."
                    )
                ],
                verbose_name="Kod",
            ),
        ),
        migrations.CreateModel(
            name="PolicyGoal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "code",
                    models.CharField(
                        help_text="Kan inte ändras när den är sparad.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(?:-[a-z0-9]+)*\\Z", "Använd bara a–z, 0–9 och bindestreck."
                            )
                        ],
                        verbose_name="Kod",
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="Benämning")),
                ("adopted_on", models.DateField(blank=True, null=True, verbose_name="Beslutat")),
                ("superseded_on", models.DateField(blank=True, null=True, verbose_name="Ersatt")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="Ordning")),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="snippets.policygoal",
                        verbose_name="Ersätts av",
                    ),
                ),
            ],
            options={
                "verbose_name": "delmål",
                "verbose_name_plural": "delmål",
                "ordering": ["order", "label"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Municipality",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "code",
                    models.CharField(
                        help_text="Kan inte ändras när den är sparad.",
                        max_length=80,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(?:-[a-z0-9]+)*\\Z", "Använd bara a–z, 0–9 och bindestreck."
                            )
                        ],
                        verbose_name="Kod",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Kort, till exempel Göteborg.", max_length=90, verbose_name="Namn"
                    ),
                ),
                (
                    "formal_name",
                    models.CharField(blank=True, max_length=120, verbose_name="Fullständigt namn"),
                ),
                ("genitive", models.CharField(blank=True, max_length=90, verbose_name="Genitiv")),
                (
                    "org_number",
                    models.CharField(blank=True, max_length=11, verbose_name="Organisationsnummer"),
                ),
                ("website", models.URLField(blank=True, verbose_name="Webbplats")),
                (
                    "municipality_group",
                    models.CharField(blank=True, max_length=90, verbose_name="Kommungrupp"),
                ),
                ("established_on", models.DateField(blank=True, null=True, verbose_name="Bildad")),
                ("abolished_on", models.DateField(blank=True, null=True, verbose_name="Upphört")),
                (
                    "predecessors",
                    snippets.fields.TextListField(blank=True, default=list, verbose_name="Tidigare koder"),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="municipalities",
                        to="snippets.region",
                        verbose_name="Region",
                    ),
                ),
            ],
            options={
                "verbose_name": "kommun",
                "verbose_name_plural": "kommuner",
                "ordering": ["code"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        # Those delivered go with their tables where the migration is taken back.
        migrations.RunPython(load_registers, migrations.RunPython.noop),
    ]
