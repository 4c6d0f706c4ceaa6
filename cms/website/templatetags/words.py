"""What codes of documents are called on the website, by the name of their filter."""

from django.utils.translation import gettext_lazy as _

WORDS = {
    "severity": {
        "info": _("Information"),
        "important": _("Viktigt"),
        "warning": _("Varning"),
        "critical": _("Akut"),
    },
    "articleKind": {
        "news": _("Nyhet"),
        "background": _("Bakgrund"),
        "opinion": _("Remissvar"),
        "report": _("Rapport"),
    },
    "topical": {"true": _("Ja"), "false": _("Nej")},
    "documentKind": {
        "convention": _("Konvention"),
        "declaration": _("Deklaration"),
        "agreement": _("Överenskommelse"),
        "policy": _("Styrande dokument"),
        "law": _("Lag"),
    },
    "sector": {
        "skola": _("Skola"),
        "forskola": _("Förskola"),
        "aldreomsorg": _("Äldreomsorg"),
        "individ-och-familj": _("Individ och familj"),
        "halso-och-sjukvard": _("Hälso- och sjukvård"),
        "samhallsbyggnad": _("Samhällsbyggnad"),
        "kultur-och-fritid": _("Kultur och fritid"),
        "arbetsmarknad": _("Arbetsmarknad"),
        "raddningstjanst": _("Räddningstjänst"),
        "personal": _("Personal"),
        "ledning-och-styrning": _("Ledning och styrning"),
        "ekonomi": _("Ekonomi"),
    },
    "method": {
        "fyra-r": _("4R"),
        "jamstalld-budget": _("Jämställd budget"),
        "konsuppdelad-statistik": _("Könsuppdelad statistik"),
        "likabehandlingsanalys": _("Likabehandlingsanalys"),
        "jim-modellen": _("JiM-modellen"),
        "trappan": _("Trappan"),
        "modellkoncept": _("Modellkoncept"),
        "normkritik": _("Normkritik"),
        "trygghetsvandring": _("Trygghetsvandring"),
        "medborgardialog": _("Medborgardialog"),
    },
    "evidenceLevel": {"idea": _("Idé"), "tried": _("Prövat"), "evaluated": _("Utvärderat")},
    "ongoing": {"true": _("Ja"), "false": _("Nej")},
    "compliance": {
        "full": _("Helt förenlig"),
        "partial": _("Delvis förenlig"),
        "none": _("Inte förenlig"),
    },
    "situation": {
        "noSight": _("utan syn"),
        "lowVision": _("med nedsatt syn"),
        "colourVision": _("med nedsatt färgseende"),
        "noHearing": _("utan hörsel"),
        "lowHearing": _("med nedsatt hörsel"),
        "mobility": _("med nedsatt rörlighet"),
        "cognition": _("med nedsatt kognition"),
    },
}
