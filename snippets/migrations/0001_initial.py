import uuid

import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import taggit.managers
import wagtail.fields
import wagtail.images.models
import wagtail.models.media
from django.conf import settings
from django.db import migrations, models

import snippets.fields
import snippets.models.file
import snippets.models.image
import snippets.models.notice


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("taggit", "0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Contact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("given_name", models.CharField(max_length=60, verbose_name="Förnamn")),
                ("family_name", models.CharField(max_length=60, verbose_name="Efternamn")),
                ("title", models.CharField(max_length=90, verbose_name="Titel")),
                ("phone", snippets.fields.PhoneField(blank=True, max_length=30, verbose_name="Telefon")),
                ("mobile", snippets.fields.PhoneField(blank=True, max_length=30, verbose_name="Mobil")),
                ("email", models.EmailField(max_length=254, verbose_name="E-post")),
                ("availability_text", models.CharField(blank=True, max_length=200, verbose_name="Nås")),
                ("is_employee", models.BooleanField(default=True, verbose_name="Anställd")),
                ("active", models.BooleanField(default=True, verbose_name="Aktiv")),
                ("leave_from", models.DateField(blank=True, null=True, verbose_name="Frånvarande från")),
                (
                    "leave_to",
                    models.DateField(blank=True, null=True, verbose_name="Frånvarande till och med"),
                ),
                (
                    "publish_basis",
                    models.CharField(
                        choices=[("employment", "Anställning"), ("consent", "Samtycke")],
                        default="employment",
                        max_length=10,
                        verbose_name="Grund för publicering",
                    ),
                ),
                ("consent_on", models.DateField(blank=True, null=True, verbose_name="Samtycke från")),
                (
                    "consent_until",
                    models.DateField(blank=True, null=True, verbose_name="Samtycke till och med"),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="substitutes_for",
                        to="snippets.contact",
                        verbose_name="Ersättare",
                    ),
                ),
            ],
            options={
                "verbose_name": "kontaktperson",
                "verbose_name_plural": "kontaktpersoner",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="FaqItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("question", models.CharField(max_length=200, verbose_name="Fråga")),
                ("answer", wagtail.fields.RichTextField(verbose_name="Svar")),
                (
                    "short_answer",
                    models.TextField(
                        blank=True,
                        help_text="Ren text för appar och samtalsrobotar.",
                        max_length=300,
                        verbose_name="Kort svar",
                    ),
                ),
                (
                    "anchor",
                    models.SlugField(
                        blank=True, editable=False, max_length=80, unique=True, verbose_name="Ankare"
                    ),
                ),
                (
                    "sources",
                    wagtail.fields.StreamField(
                        [("link", 4)],
                        blank=True,
                        block_lookup={
                            0: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Länktext", "max_length": 120, "required": False},
                            ),
                            1: ("wagtail.blocks.PageChooserBlock", (), {"label": "Sida", "required": False}),
                            2: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {"label": "Dokument", "required": False},
                            ),
                            3: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Adress", "max_length": 500, "required": False},
                            ),
                            4: (
                                "wagtail.blocks.StructBlock",
                                [[("label", 0), ("page", 1), ("document", 2), ("url", 3)]],
                                {},
                            ),
                        },
                        verbose_name="Källor",
                    ),
                ),
                (
                    "synonyms",
                    snippets.fields.TextListField(
                        blank=True,
                        default=list,
                        help_text="Används vid sökning. Skriv en på varje rad.",
                        verbose_name="Synonymer",
                    ),
                ),
                (
                    "crisis",
                    models.BooleanField(
                        default=False,
                        help_text="Granskas var sjunde dag i stället för varje halvår.",
                        verbose_name="Krisfråga",
                    ),
                ),
                (
                    "minor_change",
                    models.BooleanField(
                        default=False,
                        help_text="Ändrar inte tiden för senaste uppdatering.",
                        verbose_name="Mindre ändring",
                    ),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        help_text="Får påminnelser. Visas inte.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="snippets.contact",
                        verbose_name="Ansvarig",
                    ),
                ),
            ],
            options={
                "verbose_name": "fråga och svar",
                "verbose_name_plural": "frågor och svar",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("heading", models.CharField(max_length=90, verbose_name="Rubrik")),
                ("text", wagtail.fields.RichTextField(blank=True, verbose_name="Text")),
                ("link_url", models.URLField(blank=True, max_length=500, verbose_name="Länk till adress")),
                ("link_label", models.CharField(blank=True, max_length=120, verbose_name="Länktext")),
                (
                    "severity",
                    models.CharField(
                        choices=[
                            ("info", "Information"),
                            ("important", "Viktigt"),
                            ("warning", "Varning"),
                            ("critical", "Kris"),
                        ],
                        default="info",
                        max_length=9,
                        verbose_name="Allvarlighetsgrad",
                    ),
                ),
                (
                    "placement",
                    models.CharField(
                        choices=[
                            ("top", "Överst"),
                            ("beforeContact", "Före kontakt"),
                            ("afterContact", "Efter kontakt"),
                            ("inContent", "I innehållet"),
                        ],
                        default="top",
                        max_length=13,
                        verbose_name="Placering",
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        choices=[
                            ("site", "Hela webbplatsen"),
                            ("subtrees", "Delar av webbplatsen"),
                            ("kinds", "Sidtyper"),
                            ("pages", "Enskilda sidor"),
                        ],
                        default="site",
                        max_length=8,
                        verbose_name="Gäller för",
                    ),
                ),
                (
                    "kinds",
                    snippets.fields.CodeListField(
                        blank=True,
                        codes=snippets.models.notice.page_kinds,
                        default=list,
                        verbose_name="Sidtyper",
                    ),
                ),
                (
                    "priority",
                    models.PositiveSmallIntegerField(
                        default=5,
                        help_text="1 är högst, 9 är lägst.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(9),
                        ],
                        verbose_name="Prioritet",
                    ),
                ),
                ("emergency", models.BooleanField(default=False, verbose_name="Nödpublicering")),
                ("emergency_reason", models.CharField(blank=True, max_length=300, verbose_name="Skäl")),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "link_page",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="Länk till sida",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "meddelande",
                "verbose_name_plural": "meddelanden",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="NoticeExclude",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "notice",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notice_excludes",
                        to="snippets.notice",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="Sida",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NoticeTarget",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "notice",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notice_targets",
                        to="snippets.notice",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="Sida",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganisationUnit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("name", models.CharField(max_length=120, verbose_name="Namn")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="Funktionsbrevlåda")),
                ("phone", snippets.fields.PhoneField(blank=True, max_length=30, verbose_name="Telefon")),
                ("established_on", models.DateField(blank=True, null=True, verbose_name="Inrättad")),
                ("abolished_on", models.DateField(blank=True, null=True, verbose_name="Avskaffad")),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                (
                    "manager",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="managed_units",
                        to="snippets.contact",
                        verbose_name="Chef",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="units",
                        to="snippets.organisationunit",
                        verbose_name="Överordnad enhet",
                    ),
                ),
            ],
            options={
                "verbose_name": "enhet",
                "verbose_name_plural": "enheter",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name="contact",
            name="organisation_unit",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="contacts",
                to="snippets.organisationunit",
                verbose_name="Enhet",
            ),
        ),
        migrations.CreateModel(
            name="SiteDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                ("file_size", models.PositiveBigIntegerField(editable=False, null=True)),
                ("file_hash", models.CharField(blank=True, editable=False, max_length=40)),
                ("file", models.FileField(upload_to=snippets.models.file.stored_path, verbose_name="Fil")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "language",
                    models.CharField(
                        choices=[
                            ("sv", "Svenska"),
                            ("en", "Engelska"),
                            ("fi", "Finska"),
                            ("fit", "Meänkieli"),
                            ("se", "Nordsamiska"),
                            ("smj", "Lulesamiska"),
                            ("sma", "Sydsamiska"),
                            ("yi", "Jiddisch"),
                            ("rom", "Romani"),
                        ],
                        default="sv",
                        max_length=3,
                        verbose_name="Språk",
                    ),
                ),
                ("document_date", models.DateField(blank=True, null=True, verbose_name="Dokumentets datum")),
                (
                    "accessibility_status",
                    models.CharField(
                        choices=[
                            ("accessible", "Tillgängligt"),
                            ("partial", "Delvis tillgängligt"),
                            ("notAccessible", "Inte tillgängligt"),
                        ],
                        max_length=13,
                        verbose_name="Tillgänglighet",
                    ),
                ),
                (
                    "exemption_reason",
                    models.CharField(blank=True, max_length=300, verbose_name="Skäl till undantag"),
                ),
                (
                    "open_in_new_window",
                    models.BooleanField(default=False, verbose_name="Öppnas i nytt fönster"),
                ),
                ("record_number", models.CharField(blank=True, max_length=40, verbose_name="Diarienummer")),
                ("review_at", models.DateField(blank=True, null=True, verbose_name="Granskas senast")),
                ("checksum", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="replaces",
                        to="snippets.sitedocument",
                        verbose_name="Ersätts av",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True,
                        help_text=None,
                        through="taggit.TaggedItem",
                        to="taggit.Tag",
                        verbose_name="tags",
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "dokument",
                "verbose_name_plural": "dokument",
                "permissions": [("choose_document", "Can choose document")],
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="SiteImage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="title")),
                (
                    "file",
                    wagtail.images.models.WagtailImageField(
                        height_field="height",
                        upload_to=wagtail.images.models.get_upload_to,
                        verbose_name="file",
                        width_field="width",
                    ),
                ),
                (
                    "description",
                    models.CharField(blank=True, default="", max_length=255, verbose_name="description"),
                ),
                ("width", models.IntegerField(editable=False, verbose_name="width")),
                ("height", models.IntegerField(editable=False, verbose_name="height")),
                (
                    "created_at",
                    models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="created at"),
                ),
                ("focal_point_x", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_y", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_width", models.PositiveIntegerField(blank=True, null=True)),
                ("focal_point_height", models.PositiveIntegerField(blank=True, null=True)),
                ("file_size", models.PositiveIntegerField(editable=False, null=True)),
                ("file_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=40)),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("alt", models.CharField(blank=True, max_length=200, verbose_name="Alternativtext")),
                ("is_decorative", models.BooleanField(default=False, verbose_name="Dekorativ bild")),
                ("credit", models.CharField(max_length=120, verbose_name="Fotograf eller upphov")),
                (
                    "licence",
                    models.CharField(
                        choices=[
                            ("own", "Egen bild, alla rättigheter förbehållna"),
                            ("agreement", "Enligt avtal"),
                            ("ccBy", "CC BY 4.0"),
                            ("ccBySa", "CC BY-SA 4.0"),
                            ("ccZero", "CC0 1.0"),
                        ],
                        max_length=9,
                        verbose_name="Licens",
                    ),
                ),
                (
                    "consent_until",
                    models.DateField(
                        blank=True,
                        help_text="För personer som går att känna igen. Därefter visas bilden inte.",
                        null=True,
                        verbose_name="Samtycke till och med",
                    ),
                ),
                ("ai_generated", models.BooleanField(default=False, verbose_name="Skapad med AI")),
                (
                    "collection",
                    models.ForeignKey(
                        default=wagtail.models.media.get_root_collection_id,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.collection",
                        verbose_name="collection",
                    ),
                ),
                (
                    "tags",
                    taggit.managers.TaggableManager(
                        blank=True,
                        help_text=None,
                        through="taggit.TaggedItem",
                        to="taggit.Tag",
                        verbose_name="tags",
                    ),
                ),
                (
                    "uploaded_by_user",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="uploaded by user",
                    ),
                ),
            ],
            options={
                "verbose_name": "bild",
                "verbose_name_plural": "bilder",
                "permissions": [("choose_image", "Can choose image")],
                "abstract": False,
            },
            bases=(wagtail.images.models.ImageFileMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name="contact",
            name="photo",
            field=models.ForeignKey(
                blank=True,
                help_text="Kräver personens samtycke.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.siteimage",
                verbose_name="Bild",
            ),
        ),
        migrations.CreateModel(
            name="SiteRendition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("filter_spec", models.CharField(db_index=True, max_length=255)),
                (
                    "file",
                    wagtail.images.models.WagtailImageField(
                        height_field="height",
                        storage=wagtail.images.models.get_rendition_storage,
                        upload_to=wagtail.images.models.get_rendition_upload_to,
                        width_field="width",
                    ),
                ),
                ("width", models.IntegerField(editable=False)),
                ("height", models.IntegerField(editable=False)),
                ("focal_point_key", models.CharField(blank=True, default="", editable=False, max_length=16)),
                (
                    "address",
                    models.CharField(
                        default=snippets.models.image.new_address, editable=False, max_length=32, unique=True
                    ),
                ),
                (
                    "image",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="renditions",
                        to="snippets.siteimage",
                    ),
                ),
            ],
            bases=(wagtail.images.models.ImageFileMixin, models.Model),
        ),
        migrations.CreateModel(
            name="SiteSettings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("site_name", models.CharField(max_length=90, verbose_name="Webbplatsens namn")),
                ("footer_text", wagtail.fields.RichTextField(blank=True, verbose_name="Text i sidfoten")),
                (
                    "footer_links",
                    wagtail.fields.StreamField(
                        [("link", 3)],
                        blank=True,
                        block_lookup={
                            0: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Länktext", "max_length": 120, "required": False},
                            ),
                            1: ("wagtail.blocks.PageChooserBlock", (), {"label": "Sida", "required": False}),
                            2: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Adress", "max_length": 500, "required": False},
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("label", 0), ("page", 1), ("url", 2)]], {}),
                        },
                        verbose_name="Länkar i sidfoten",
                    ),
                ),
                (
                    "feedback_question",
                    models.CharField(
                        help_text="Ska sluta med frågetecken.",
                        max_length=90,
                        verbose_name="Återkopplingsfråga",
                    ),
                ),
                (
                    "help_lines",
                    wagtail.fields.StreamField(
                        [("line", 3)],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"label": "Namn", "max_length": 90}),
                            1: (
                                "wagtail.blocks.RegexBlock",
                                (),
                                {
                                    "label": "Telefon",
                                    "max_length": 20,
                                    "regex": "^\\+?[0-9][0-9 -]{1,19}$",
                                    "required": False,
                                },
                            ),
                            2: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Adress", "max_length": 500, "required": False},
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("name", 0), ("phone", 1), ("url", 2)]], {}),
                        },
                        verbose_name="Hjälptelefoner",
                    ),
                ),
                (
                    "quick_exit_url",
                    models.URLField(
                        help_text="En neutral sida, https.",
                        max_length=500,
                        verbose_name="Adress för Lämna sidan snabbt",
                    ),
                ),
                (
                    "responsible_publisher",
                    models.CharField(blank=True, max_length=120, verbose_name="Ansvarig utgivare"),
                ),
                (
                    "privacy_contact",
                    models.CharField(
                        help_text="Funktionsbrevlåda.", max_length=200, verbose_name="Dataskyddsombud"
                    ),
                ),
                (
                    "deprecated_terms",
                    wagtail.fields.StreamField(
                        [("term", 2)],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"label": "Term", "max_length": 90}),
                            1: ("wagtail.blocks.CharBlock", (), {"label": "Ersätts av", "max_length": 90}),
                            2: ("wagtail.blocks.StructBlock", [[("term", 0), ("replacement", 1)]], {}),
                        },
                        verbose_name="Utgångna ord",
                    ),
                ),
                (
                    "preview_front_end",
                    models.URLField(blank=True, max_length=500, verbose_name="Adress för förhandsvisning"),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locale",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="wagtailcore.locale",
                        verbose_name="Språk",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "webbplatsinställningar",
                "verbose_name_plural": "webbplatsinställningar",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="SteeringDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="last published at"),
                ),
                ("go_live_at", models.DateTimeField(blank=True, null=True, verbose_name="go live date/time")),
                ("expire_at", models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time")),
                ("expired", models.BooleanField(default=False, editable=False, verbose_name="expired")),
                ("locked", models.BooleanField(default=False, editable=False, verbose_name="locked")),
                ("locked_at", models.DateTimeField(editable=False, null=True, verbose_name="locked at")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("live", models.BooleanField(default=False, editable=False, verbose_name="Publicerad")),
                ("name", models.CharField(max_length=200, verbose_name="Namn")),
                ("short_name", models.CharField(blank=True, max_length=60, verbose_name="Kortnamn")),
                ("issuer", models.CharField(max_length=120, verbose_name="Utfärdare")),
                (
                    "document_kind",
                    models.CharField(
                        choices=[
                            ("convention", "Konvention"),
                            ("declaration", "Deklaration"),
                            ("agreement", "Överenskommelse"),
                            ("policy", "Policy eller program"),
                            ("law", "Lag"),
                        ],
                        max_length=11,
                        verbose_name="Typ",
                    ),
                ),
                ("adopted_on", models.DateField(blank=True, null=True, verbose_name="Antaget")),
                (
                    "signed_by_us_on",
                    models.DateField(blank=True, null=True, verbose_name="Undertecknat av oss"),
                ),
                ("link", models.URLField(blank=True, max_length=500, verbose_name="Länk")),
                ("summary", models.TextField(max_length=400, verbose_name="Sammanfattning")),
                (
                    "file",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="snippets.sitedocument",
                        verbose_name="Dokument",
                    ),
                ),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "locked_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="locked_%(class)ss",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "styrdokument",
                "verbose_name_plural": "styrdokument",
                "abstract": False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Subject",
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
                        help_text="Kan inte ändras när ämnet är sparat.",
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
                (
                    "level",
                    models.CharField(
                        choices=[("area", "Verksamhetsområde"), ("category", "Kategori")],
                        max_length=8,
                        verbose_name="Nivå",
                    ),
                ),
                (
                    "alternative_labels",
                    snippets.fields.TextListField(blank=True, default=list, verbose_name="Andra benämningar"),
                ),
                (
                    "hidden_labels",
                    snippets.fields.TextListField(
                        blank=True,
                        default=list,
                        help_text="Används bara vid sökning. Skriv en på varje rad.",
                        verbose_name="Felstavningar",
                    ),
                ),
                ("definition", models.TextField(blank=True, verbose_name="Definition")),
                ("deprecated", models.BooleanField(default=False, verbose_name="Används inte längre")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="Ordning")),
                (
                    "broader",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="narrower",
                        to="snippets.subject",
                        verbose_name="Överordnat ämne",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="snippets.subject",
                        verbose_name="Ersätts av",
                    ),
                ),
            ],
            options={
                "verbose_name": "ämne",
                "verbose_name_plural": "ämnen",
                "ordering": ["order", "label"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="SteeringDocumentSubject",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "steering_document",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="document_subjects",
                        to="snippets.steeringdocument",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="snippets.subject",
                        verbose_name="Ämne",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FaqItemSubject",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "item",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="item_subjects",
                        to="snippets.faqitem",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="snippets.subject",
                        verbose_name="Ämne",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContactArea",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "contact",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contact_areas",
                        to="snippets.contact",
                    ),
                ),
                (
                    "subject",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="snippets.subject",
                        verbose_name="Ämne",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SubjectRelation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "related",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="snippets.subject",
                        verbose_name="Ämne",
                    ),
                ),
                (
                    "subject",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="related_subjects",
                        to="snippets.subject",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="UnitFormerName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("name", models.CharField(max_length=120, verbose_name="Namn")),
                ("until", models.DateField(verbose_name="Till och med")),
                (
                    "unit",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_names",
                        to="snippets.organisationunit",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(
                condition=models.Q(("priority__range", (1, 9))), name="notice_priority_one_to_nine"
            ),
        ),
        migrations.AddConstraint(
            model_name="contact",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("leave_to", None), ("leave_to__gte", models.F("leave_from")), _connector="OR"
                ),
                name="contact_leave_ends_after_start",
                violation_error_message="Frånvaron kan inte sluta innan den börjat.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contact",
            constraint=models.CheckConstraint(
                condition=models.Q(("substitute", models.F("id")), _negated=True),
                name="contact_not_own_substitute",
                violation_error_message="Ingen kan ersätta sig själv.",
            ),
        ),
        migrations.AddConstraint(
            model_name="siterendition",
            constraint=models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="rendition_once_per_spec"
            ),
        ),
        migrations.AddConstraint(
            model_name="subject",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("broader", None), ("level", "area")),
                    models.Q(("broader__isnull", False), ("level", "category")),
                    _connector="OR",
                ),
                name="subject_level_fits",
                violation_error_message="Ett verksamhetsområde har inget överordnat ämne, en kategori har ett.",
            ),
        ),
        migrations.AddConstraint(
            model_name="subject",
            constraint=models.CheckConstraint(
                condition=models.Q(("broader", models.F("id")), _negated=True),
                name="subject_not_its_own_broader",
            ),
        ),
    ]
