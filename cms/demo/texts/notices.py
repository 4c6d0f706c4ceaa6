"""Notices: two in force, one to come, one ended, one draft."""

from cms.demo.texts.shapes import Item

NOTICES: list[Item] = [
    {
        "key": "n-kurser",
        "heading": "Nya tider för kursanmälan",
        "text": (
            "<p>Från och med nu stänger anmälan till våra kurser klockan 24 den sista anmälningsdagen.</p>"
        ),
        "severity": "info",
        "placement": "top",
        "scope": "subtrees",
        "scope_pages": ["L-KURSER"],
        "starts_at": "T-5d 08:00",
        "ends_at": "T+20d 17:00",
        "priority": 5,
        "state": "live",
    },
    {
        "key": "n-smitta",
        "heading": "Har du frågor om smittspridningen?",
        "text": (
            "<p>Vi har samlat svar till dig som är anmäld till en kurs. Svaren uppdateras när läget "
            "ändras.</p>"
        ),
        "link": ("page", "F3", None),
        "severity": "warning",
        "placement": "afterContact",
        "scope": "site",
        # It would lead to where the visitor is already.
        "excludes": ["F3"],
        "starts_at": "T-2d 08:00",
        "ends_at": "T+12d 17:00",
        "priority": 3,
        "state": "live",
    },
    {
        "key": "n-arbetsliv",
        "heading": "Ny kontaktperson för arbetsliv",
        "text": (
            "<p>Vi byter kontaktperson för frågor om arbetsliv. Skriv till enhetens brevlåda så länge.</p>"
        ),
        "link": ("page", "S-KONTAKT", None),
        "severity": "info",
        "placement": "beforeContact",
        "scope": "subtrees",
        "scope_pages": ["T10"],
        "starts_at": "T+2d 08:00",
        "ends_at": "T+16d 17:00",
        "priority": 6,
        "state": {"scheduled": "T+2d 08:00"},
    },
    {
        "key": "n-underhall",
        "heading": "Kort avbrott för underhåll",
        "text": (
            "<p>Webbplatsen uppdateras den sista dagen mellan klockan 19 och 20. Under den tiden kan det "
            "gå långsamt att öppna dokument.</p>"
        ),
        "severity": "important",
        "placement": "top",
        "scope": "site",
        "excludes": ["T7"],
        "starts_at": "T-45d 08:00",
        "ends_at": "T-38d 20:00",
        "priority": 4,
        "state": {"expired": "T-38d 20:00"},
    },
    {
        "key": "n-driftstorning",
        "heading": "Driftstörning i anmälan",
        "text": (
            "<p>Det går just nu inte att anmäla sig till våra kurser. Vi arbetar med felet. Du förlorar "
            "ingen plats på grund av störningen.</p>"
        ),
        "link": ("page", "S-KONTAKT", None),
        "severity": "critical",
        "placement": "top",
        "scope": "site",
        "priority": 1,
        "state": "draft",
    },
]
