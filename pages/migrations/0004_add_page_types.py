import django.core.validators
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models

import pages.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("pages", "0003_add_revisions"),
        ("snippets", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ArticlePage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "article_kind",
                    models.CharField(
                        choices=[
                            ("news", "Nyhet"),
                            ("background", "Bakgrund"),
                            ("opinion", "Remissvar"),
                            ("report", "Rapport"),
                        ],
                        default="news",
                        max_length=12,
                        verbose_name="Artikeltyp",
                    ),
                ),
                ("bylines", pages.fields.BodyField([], blank=True, verbose_name="Skribenter")),
                (
                    "topical_until",
                    models.DateTimeField(
                        blank=True,
                        help_text="Därefter lämnar artikeln automatiska listor.",
                        null=True,
                        verbose_name="Aktuell till",
                    ),
                ),
            ],
            options={
                "verbose_name": "artikel",
                "verbose_name_plural": "artiklar",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="FaqPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("groups", pages.fields.BodyField([], blank=True, verbose_name="Grupper")),
            ],
            options={
                "verbose_name": "sida med frågor och svar",
                "verbose_name_plural": "sidor med frågor och svar",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="HomePage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("shortcuts", pages.fields.BodyField([], blank=True, verbose_name="Genvägar")),
            ],
            options={
                "verbose_name": "startsida",
                "verbose_name_plural": "startsidor",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="ListPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "listed_kind",
                    models.CharField(
                        choices=[
                            ("topic", "Ämnen"),
                            ("article", "Artiklar"),
                            ("learningExample", "Lärande exempel"),
                            ("course", "Kurser och konferenser"),
                            ("training", "Utbildningar"),
                            ("publication", "Publikationer"),
                            ("faq", "Frågor och svar"),
                            ("network", "Nätverk"),
                        ],
                        max_length=20,
                        verbose_name="Visar",
                    ),
                ),
                ("preset", models.JSONField(blank=True, default=dict, verbose_name="Förval")),
                (
                    "shown_filters",
                    models.JSONField(blank=True, default=list, verbose_name="Filter som visas"),
                ),
                (
                    "empty_text",
                    models.CharField(blank=True, max_length=200, verbose_name="Text när listan är tom"),
                ),
            ],
            options={
                "verbose_name": "listsida",
                "verbose_name_plural": "listsidor",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="PageContact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PageSubject",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StandardPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "page_role",
                    models.CharField(
                        choices=[
                            ("plain", "Vanlig sida"),
                            ("contact", "Kontakt"),
                            ("cookies", "Kakor"),
                            ("personalData", "Personuppgifter"),
                        ],
                        default="plain",
                        max_length=12,
                        verbose_name="Sidans uppgift",
                    ),
                ),
            ],
            options={
                "verbose_name": "standardsida",
                "verbose_name_plural": "standardsidor",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="TopicPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("child_navigation", models.BooleanField(default=True, verbose_name="Visa undersidor")),
                ("initiative_name", models.CharField(blank=True, max_length=200, verbose_name="Satsning")),
                (
                    "initiative_start_year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="Startår",
                    ),
                ),
                (
                    "initiative_end_year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1900),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="Slutår",
                    ),
                ),
                ("initiative_funder", models.CharField(blank=True, max_length=200, verbose_name="Finansiär")),
                ("key_figures", pages.fields.BodyField([], blank=True, verbose_name="Nyckeltal")),
            ],
            options={
                "verbose_name": "ämnessida",
                "verbose_name_plural": "ämnessidor",
            },
            bases=("pages.basepage",),
        ),
        migrations.CreateModel(
            name="TopicSteeringDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AlterModelOptions(
            name="basepage",
            options={
                "permissions": [
                    ("bulk_delete_basepage", "Delete pages with children"),
                    ("lock_basepage", "Lock/unlock pages you've locked"),
                    ("publish_basepage", "Publish any page"),
                    ("unlock_basepage", "Unlock any page"),
                ],
                "verbose_name": "sida",
                "verbose_name_plural": "sidor",
            },
        ),
        migrations.AddField(
            model_name="basepage",
            name="body",
            field=pages.fields.BodyField([], blank=True, verbose_name="Innehåll"),
        ),
        migrations.AddField(
            model_name="basepage",
            name="easy_read_page",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="Lättläst version",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="expiry_target",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="Hänvisa till sida",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="hero_image",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.siteimage",
                verbose_name="Toppbild",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="information_owner",
            field=models.ForeignKey(
                blank=True,
                help_text="Lämnas tomt för att ärvas från sidan ovanför.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.contact",
                verbose_name="Informationsansvarig",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="organisation_unit",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.organisationunit",
                verbose_name="Ansvarig enhet",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="related",
            field=pages.fields.BodyField([], blank=True, verbose_name="Relaterat"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="change_note",
            field=models.CharField(blank=True, max_length=200, verbose_name="Vad är ändrat"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="contact_mode",
            field=models.CharField(
                choices=[
                    ("direct", "Telefon och e-post visas"),
                    ("form", "Namn och titel, länk till kontaktformulär"),
                    ("none", "Inga kontaktpersoner visas"),
                ],
                default="direct",
                max_length=8,
                verbose_name="Kontaktsätt",
            ),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="expiry_action",
            field=models.CharField(
                choices=[
                    ("notFound", "Finns inte"),
                    ("gone", "Borttagen, med kort text"),
                    ("redirect", "Hänvisa vidare"),
                    ("withdrawn", "Indragen men läsbar"),
                ],
                default="notFound",
                max_length=12,
                verbose_name="Vid avpublicering",
            ),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="expiry_address",
            field=models.URLField(blank=True, max_length=500, verbose_name="Hänvisa till adress"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="expiry_text",
            field=models.CharField(blank=True, max_length=300, verbose_name="Text vid avpublicering"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="feedback_enabled",
            field=models.BooleanField(default=True, verbose_name="Sidåterkoppling"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="feedback_question",
            field=models.CharField(
                blank=True,
                max_length=90,
                validators=[
                    django.core.validators.RegexValidator("\\?$", "Frågan ska sluta med frågetecken.")
                ],
                verbose_name="Egen fråga",
            ),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="hero_alt",
            field=models.CharField(blank=True, max_length=200, verbose_name="Alternativtext"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="hero_decorative",
            field=models.BooleanField(default=False, verbose_name="Dekorativ bild"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="is_template",
            field=models.BooleanField(default=False, verbose_name="Är mall"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="lead",
            field=models.TextField(blank=True, max_length=300, verbose_name="Ingress"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="minor_change",
            field=models.BooleanField(default=False, verbose_name="Mindre ändring"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="navigation_title",
            field=models.CharField(blank=True, max_length=40, verbose_name="Menynamn"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="no_index",
            field=models.BooleanField(default=False, verbose_name="Visa inte i sökmotorer"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="record_number",
            field=models.CharField(blank=True, max_length=40, verbose_name="Diarienummer"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="retention_class",
            field=models.CharField(
                choices=[
                    ("keep", "Bevaras"),
                    ("whenObsolete", "Gallras vid inaktualitet"),
                    ("afterYears", "Gallras efter antal år"),
                ],
                default="keep",
                max_length=12,
                verbose_name="Bevaras/gallras",
            ),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="retention_years",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="Gallras efter år"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="review_months",
            field=models.PositiveSmallIntegerField(
                blank=True, null=True, verbose_name="Granskningsintervall (månader)"
            ),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="sensitive",
            field=models.BooleanField(
                default=False, help_text="Gäller även alla sidor under.", verbose_name="Känsligt innehåll"
            ),
        ),
        migrations.AddIndex(
            model_name="basepage",
            index=models.Index(fields=["expire_at"], name="page_expires"),
        ),
        migrations.AddField(
            model_name="pagecontact",
            name="contact",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.contact",
                verbose_name="Kontaktperson",
            ),
        ),
        migrations.AddField(
            model_name="pagecontact",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="page_contacts",
                to=settings.WAGTAIL_PAGE_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="pagesubject",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="page_subjects",
                to=settings.WAGTAIL_PAGE_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="pagesubject",
            name="subject",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.subject",
                verbose_name="Ämne",
            ),
        ),
        migrations.AddField(
            model_name="topicpage",
            name="faq_page",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="Frågor och svar",
            ),
        ),
        migrations.AddField(
            model_name="topicpage",
            name="initiative_agreement",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.sitedocument",
                verbose_name="Överenskommelse",
            ),
        ),
        migrations.AddField(
            model_name="topicsteeringdocument",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="topic_steering_documents",
                to="pages.topicpage",
            ),
        ),
        migrations.AddField(
            model_name="topicsteeringdocument",
            name="steering_document",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="snippets.steeringdocument",
                verbose_name="Styrdokument",
            ),
        ),
    ]
