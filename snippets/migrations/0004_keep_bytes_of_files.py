from typing import Any

from django.db import migrations, models


def note_present_files(apps: Any, schema_editor: Any) -> None:
    """Note where the bytes lie of every document that there is."""
    alias = schema_editor.connection.alias
    documents = apps.get_model("snippets", "SiteDocument").objects.using(alias).exclude(checksum="")
    FileBytes = apps.get_model("snippets", "FileBytes")
    FileBytes.objects.using(alias).bulk_create(
        FileBytes(document_id=public_id, checksum=checksum, file=file)
        for public_id, checksum, file in documents.values_list("public_id", "checksum", "file")
    )


class Migration(migrations.Migration):
    dependencies = [
        ("snippets", "0003_add_partners"),
    ]

    operations = [
        migrations.CreateModel(
            name="FileBytes",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("document_id", models.UUIDField()),
                ("checksum", models.CharField(max_length=64)),
                ("file", models.FileField(upload_to="")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("document_id", "checksum"), name="file_bytes_known_once")
                ],
            },
        ),
        migrations.RunPython(note_present_files, migrations.RunPython.noop, elidable=True),
    ]
