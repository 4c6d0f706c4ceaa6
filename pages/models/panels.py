"""What the forms of all pages have beside their content, grouped as an editor thinks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PublishingPanel,
)

# What our forms call fields that are Wagtail's.
FIELD_NAMES = {
    "title": _("Rubrik"),
    "slug": _("Webbadress"),
    "show_in_menus": _("Visa i menyn"),
    "search_description": _("Beskrivning för sökmotorer"),
}
TITLE = _("Säg vad sidan handlar om, gärna inom 70 tecken och utan punkt.")
LEAD = _("Ett stycke som säger det viktigaste. Högst 300 tecken.")
RELATED = _("Högst åtta länkar under sidans innehåll.")

PROMOTE = [
    MultiFieldPanel(
        [
            MultipleChooserPanel("page_subjects", label=_("Ämnen"), chooser_field_name="subject"),
            MultipleChooserPanel("page_audiences", label=_("Målgrupper"), chooser_field_name="audience"),
            MultipleChooserPanel("page_policy_goals", label=_("Delmål"), chooser_field_name="policy_goal"),
            MultipleChooserPanel("page_regions", label=_("Regioner"), chooser_field_name="region"),
            MultipleChooserPanel(
                "page_municipalities", label=_("Kommuner"), chooser_field_name="municipality"
            ),
        ],
        heading=_("Vad sidan handlar om"),
        help_text=_(
            "Det första ämnet är sidans huvudämne. En sida utan ämnen får dem som sidan ovanför har."
        ),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                heading=FIELD_NAMES["slug"],
                help_text=_("Sista delen av adressen. Ändras den leder den gamla adressen hit."),
            ),
            FieldPanel("navigation_title", help_text=_("Lämnas tomt för att använda rubriken.")),
            FieldPanel(
                "show_in_menus",
                heading=FIELD_NAMES["show_in_menus"],
                help_text=_("Huvudmenyn visar de sidor direkt under startsidan som är ikryssade."),
            ),
        ],
        heading=_("Adress och meny"),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "search_description",
                heading=FIELD_NAMES["search_description"],
                help_text=_("Högst 160 tecken. Lämnas tomt för att använda ingressen."),
            ),
            FieldPanel("no_index", help_text=_("Sidan finns kvar i webbplatsens egen sökning.")),
        ],
        heading=_("Sökmotorer"),
    ),
]

SETTINGS = [
    MultiFieldPanel(
        [
            FieldPanel(
                "change_note", help_text=_("Visas för besökare. Behövs när en publicerad sida ändras.")
            ),
            FieldPanel(
                "minor_change", help_text=_("Till exempel ett skrivfel. Ändrar inte publiceringsdatumet.")
            ),
        ],
        heading=_("Om den här ändringen"),
    ),
    PublishingPanel(),
    MultiFieldPanel(
        [
            FieldPanel("expiry_action", help_text=_("Vad adressen svarar när sidan har avpublicerats.")),
            FieldPanel("expiry_text", help_text=_("Behövs för sidor som är borttagna eller indragna.")),
            FieldPanel("expiry_target"),
            FieldPanel("expiry_address", help_text=_("På en annan webbplats. Börjar med https://.")),
        ],
        heading=_("Vid avpublicering"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("information_owner"),
            FieldPanel("organisation_unit", help_text=_("Visas inte som en del av adressen.")),
            FieldPanel("contact_mode"),
            InlinePanel("page_contacts", label=_("Kontaktperson"), heading=_("Kontaktpersoner")),
        ],
        heading=_("Ansvar och kontakt"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("feedback_enabled", help_text=_("Frågar besökaren om sidan var till hjälp.")),
            FieldPanel("feedback_question", help_text=_("Lämnas tomt för webbplatsens egen fråga.")),
            FieldPanel("sensitive"),
        ],
        heading=_("Återkoppling"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("easy_read_page", help_text=_("Samma innehåll på lättläst svenska.")),
            FieldPanel("sign_language_video"),
        ],
        heading=_("Lättläst och teckenspråk"),
    ),
    MultiFieldPanel(
        [FieldPanel("review_months", help_text=_("Lämnas tomt för det som är vanligt för sidtypen."))],
        heading=_("Granskning"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("record_number"),
            FieldRowPanel([FieldPanel("retention_class"), FieldPanel("retention_years")]),
        ],
        heading=_("Diarium och arkiv"),
    ),
    FieldPanel(
        "is_template",
        help_text=_("En mall publiceras aldrig. Nya sidor kan börja som en kopia av den."),
    ),
]
