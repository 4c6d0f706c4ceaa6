"""Former addresses and editors' redirects."""

from cms.demo.texts.shapes import Item

REDIRECTS: list[Item] = [
    {
        "key": "r-t10-start",
        "from": "/jamstallt-arbetsliv-i-valfarden/",
        "to": ("page", "T10", None),
        "origin": "move",
    },
    {
        "key": "r-t10-styrning",
        "from": (
            "/stod-till-jamstalldhetsarbete/styrning-och-ledning-for-jamstalldhet/jamstallt-arbetsliv-i-valfarden/"
        ),
        "to": ("page", "T10", None),
        "origin": "move",
    },
    {
        "key": "r-a3-titel",
        "from": "/aktuellt/atgarder-for-oar-alvar/",
        "to": ("page", "A3", None),
        "origin": "slug",
    },
    {"key": "r-cemr", "from": "/cemr/", "to": ("page", "T4", None), "origin": "editor"},
    {"key": "r-kvinnofrid", "from": "/kvinnofrid/", "to": ("page", "T7", None), "origin": "editor"},
    {"key": "r-statistik", "from": "/statistik/", "to": ("page", "T6", None), "origin": "editor"},
    {"key": "r-fragor", "from": "/vanliga-fragor/", "to": ("page", "L-FRAGOR", None), "origin": "editor"},
    {"key": "r-english", "from": "/english/", "to": ("page", "HOME-EN", None), "origin": "editor"},
    {
        "key": "r-portal",
        "from": "/portalen/",
        "to": ("url", "https://portalen.example/", "Den gemensamma portalen"),
        "origin": "editor",
    },
]
