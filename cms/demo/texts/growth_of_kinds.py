"""How courses, examples, publications and the like grew; the words are those of `growth`.

`occasions` keeps only the first ones, `set` says what was otherwise: `unmoved` stands for occasions as they
were before they were moved.
"""

from cms.demo.texts.shapes import Item

EXTRA = ["verified_with_owner_on", "local_contact"]

GROWTH_OF_KINDS: dict[str, list[Item]] = {
    "C1": [
        {"at": "T-260d 09:00", "occasions": 1, "blank": ["speakers"]},
        {"at": "T-235d 09:00", "occasions": 1},
        {"at": "T-170d 09:00", "occasions": 2, "note": "Ett tillfälle i Umeå är tillagt"},
        {"at": "T-120d 13:00", "occasions": 2},
        {"at": "T-75d 09:00", "occasions": 3, "note": "Ett tillfälle i Malmö är tillagt"},
        {"at": "T-60d 10:00", "occasions": 3},
    ],
    "C6": [
        {"at": "T-80d 09:00", "blank": ["speakers"], "set": {"unmoved": True}},
        {"at": "T-62d 09:00", "set": {"unmoved": True}, "note": "Medverkande är tillagda"},
        {"at": "T-41d 13:00", "set": {"unmoved": True}},
    ],
    "E1": [
        {"at": "T-320d 09:00", "blank": ["conclusions", "indicators", *EXTRA]},
        {"at": "T-200d 09:00", "blank": EXTRA, "note": "Resultat från den andra vintern är tillagda"},
    ],
    "E3": [
        {"at": "T-640d 09:00", "blank": ["conclusions", *EXTRA]},
        {"at": "T-520d 09:00", "blank": EXTRA, "note": "Slutsatserna är tillagda"},
    ],
    "P1": [
        {"at": "T-700d 09:00", "sections": 1, "blank": ["price", "vat_rate", "shipping", "replaces"]},
        {"at": "T-560d 09:00", "blank": ["replaces"], "note": "Boken går att beställa i tryck"},
    ],
    "P11": [
        {"at": "T-1720d 09:00", "sections": 1},
        {"at": "T-1650d 09:00", "sections": 1},
        {"at": "T-1500d 09:00", "note": "Vem som har nytta av skriften är tillagt"},
    ],
    "PA2": [
        {"at": "T-700d 09:00", "sections": 2, "note": "Vårt uppdrag är beskrivet"},
        {"at": "T-420d 09:00", "sections": 3, "note": "Partnerskapet är beskrivet"},
        {"at": "T-200d 09:00", "sections": 4},
    ],
    "S-TILLGANGLIGHET": [
        {
            "at": "T-760d 09:00",
            "blank": ["disproportionate", "outside_law"],
            "set": {"assessed_on": "T-770d", "updated_on": "T-760d"},
        },
        {
            "at": "T-400d 09:00",
            "blank": ["outside_law"],
            "set": {"assessed_on": "T-410d", "updated_on": "T-400d"},
            "note": "En ny granskning är gjord",
        },
        {"at": "T-110d 09:00", "set": {"updated_on": "T-110d"}, "note": "Undantaget innehåll är beskrivet"},
    ],
}
