"""The form of a learning example, in the order in which it is told."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

WORK = [
    MultiFieldPanel(
        [
            FieldPanel("joint_authority"),
            FieldPanel("operation"),
            FieldRowPanel([FieldPanel("sectors"), FieldPanel("methods")]),
            FieldRowPanel([FieldPanel("start_year"), FieldPanel("end_year"), FieldPanel("ongoing")]),
        ],
        heading=_("Vem och när"),
        help_text=_("Kommunerna och regionerna som äger exemplet väljs på nästa flik."),
    ),
    MultiFieldPanel(
        [FieldPanel("background"), FieldPanel("implementation"), FieldPanel("results")],
        heading=_("Berättelsen"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("conclusions"),
            FieldPanel("indicators"),
            FieldRowPanel([FieldPanel("success_factors"), FieldPanel("pitfalls")]),
            FieldRowPanel([FieldPanel("cost"), FieldPanel("funding"), FieldPanel("evidence_level")]),
        ],
        heading=_("Lärdomar och mått"),
    ),
]

OWNER_AND_ORIGIN = [
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("local_contact_name"), FieldPanel("local_contact_title")]),
            FieldRowPanel([FieldPanel("local_contact_phone"), FieldPanel("local_contact_email")]),
            FieldRowPanel(
                [FieldPanel("local_contact_consent_on"), FieldPanel("local_contact_consent_reference")]
            ),
        ],
        heading=_("Kontakt hos ägaren"),
        help_text=_("Visas i 24 månader från samtycket."),
    ),
    MultiFieldPanel(
        [
            FieldPanel("verified_with_owner_on"),
            FieldRowPanel([FieldPanel("origin"), FieldPanel("external_id"), FieldPanel("source_url")]),
        ],
        heading=_("Kontroll och ursprung"),
    ),
]
