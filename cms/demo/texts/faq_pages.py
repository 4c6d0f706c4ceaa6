"""The three FAQ pages: which items they show, in which groups."""

from cms.demo.texts.shapes import Page

F1: Page = {
    "key": "F1",
    "related": [("page", "C1", None), ("page", "TR1", None), ("page", "TR6", None)],
    "kind": "faq",
    "parent": "L-FRAGOR",
    "slug": "fragor-och-svar-om-jamstalldhetsintegrering",
    "locale": "sv",
    "title": "Frågor och svar om jämställdhetsintegrering",
    "lead": (
        "Här svarar vi på det som ledare, handläggare och förtroendevalda ofta undrar när de ska börja "
        "eller komma vidare."
    ),
    "subjects": ["jamstalldhetsintegrering"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "liveWithDraft",
    "content_date": "T-100d 09:00",
    "draft": {
        "change_note": "Ingressen förtydligad",
        "lead": (
            "Här svarar vi på det som ledare, handläggare och förtroendevalda ofta undrar. Saknar du en "
            "fråga kan du skriva till oss."
        ),
    },
    "groups": [
        {"heading": "Grunder", "collapsed": False, "items": ["F1-1", "F1-2", "F1-3", "F1-4"]},
        {"heading": "Metoder och underlag", "collapsed": False, "items": ["F1-5", "F1-6", "F1-7"]},
        {"heading": "Ledning och lärande", "collapsed": False, "items": ["F1-8", "F1-9", "F1-10"]},
    ],
    "body": [],
}

F2: Page = {
    "key": "F2",
    "related": [("page", "N-KVINNOFRID", None), ("page", "TR4", None), ("page", "P4", None)],
    "kind": "faq",
    "parent": "T7",
    "slug": "fragor-och-svar-om-kvinnofrid",
    "locale": "sv",
    "title": "Frågor och svar om kvinnofrid",
    "lead": (
        "Svar till dig som planerar eller utför arbetet mot våld i nära relationer. Vid akut fara ringer "
        "du 112."
    ),
    "subjects": ["kvinnofrid"],
    "owner": "cilla",
    "contacts": ["cilla"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-45d 09:00",
    "groups": [
        {"heading": "Hjälp och ansvar", "collapsed": False, "items": ["F2-1", "F2-2", "F2-3"]},
        {"heading": "Att fråga om våld", "collapsed": False, "items": ["F2-4", "F2-5"]},
        {"heading": "Skydd och stöd", "collapsed": True, "items": ["F2-6", "F2-7", "F2-8"]},
    ],
    "body": [],
}

F3: Page = {
    "key": "F3",
    "kind": "faq",
    "parent": "L-FRAGOR",
    "slug": "smittspridning-och-vara-kurser",
    "locale": "sv",
    "title": "Smittspridning och våra kurser",
    "lead": (
        "Här ser du vad som gäller för dig som är anmäld till en kurs. Sidan uppdateras så snart läget "
        "ändras."
    ),
    "subjects": ["jamstalldhet"],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "direct",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-1d 14:30",
    "feedback_question": "Fick du svar på din fråga om kursen?",
    "groups": [
        {"heading": "Anmälda deltagare", "collapsed": False, "items": ["F3-1", "F3-2", "F3-9", "F3-3"]},
        {"heading": "Inställt och flyttat", "collapsed": False, "items": ["F3-6", "F3-7", "F3-4", "F3-5"]},
        {"heading": "På plats", "collapsed": False, "items": ["F3-8", "F1-10"]},
    ],
    "body": [],
    "earlier": [
        {
            "at": "T-12d 10:00",
            "lead": (
                "Här samlar vi svar till dig som är anmäld till en kurs och undrar över smittspridningen."
            ),
            "groups": [
                {"heading": "Anmälda deltagare", "collapsed": False, "items": ["F3-1", "F3-2", "F3-9"]},
                {"heading": "Inställt och flyttat", "collapsed": False, "items": ["F3-6", "F3-7"]},
            ],
        },
    ],
}

PAGES: list[Page] = [F1, F2, F3]
