"""Publications P1 to P3: a handbook, a brochure and a report under embargo."""

from cms.demo.texts.shapes import Page

P1: Page = {
    "key": "P1",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "fran-vision-till-verksamhet",
    "locale": "sv",
    "title": "Från vision till verksamhet",
    "lead": (
        "En handbok för ledningsgrupper som vill att jämställdhet ska hålla en hel mandatperiod. Varje "
        "kapitel slutar med frågor att besvara tillsammans."
    ),
    "subjects": ["styrning-och-ledning"],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-405d 09:00",
    "publication_kind": "handbook",
    "subtitle": "Handbok för ledningsgrupper under en mandatperiod",
    "authors": [
        {"name": "Förbundets enhet för jämställdhet", "role": "Författare"},
        {"name": "Moa Provberg", "role": "Redaktör"},
    ],
    "publishers": ["own"],
    "year": "T-1y",
    "edition_label": "Andra upplagan",
    "page_count": 64,
    "isbn": "9789199990019",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-101",
    "cover_image": "i-omslag-vision",
    "files": [{"document": "d-vision", "language": "sv"}],
    "web_report_url": "",
    "price": "120.00",
    "vat_rate": "6.00",
    "shipping": "45.00",
    "order_url": "https://bestall.example/fran-vision-till-verksamhet",
    "print_status": "inStock",
    "series_name": "Handböcker om jämställdhet",
    "series_number": "5",
    "replaces": "P11",
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Tre saker som återkommer"),
        (
            "paragraph",
            (
                "<p>Handboken bygger på samtal om vad som får ett arbete att hålla. Svaren pekade åt samma "
                "håll:</p><ul><li>målen är få och går att följa</li><li>uppgifter delas upp på kön i de "
                "rapporter som alla läser</li><li>chefer frågar efter resultat, även när det går "
                "bra</li></ul>"
            ),
        ),
        ("heading", 2, "Ett kapitel till varje möte"),
        (
            "paragraph",
            (
                "<p>Boken är skriven för ledningsgrupper i kommuner och regioner. Läs ett kapitel i taget "
                "och bestäm en sak att pröva till nästa möte. Den som är ny i gruppen kan börja med "
                "kapitlet om uppföljning.</p><p>Boken ersätter skriften Håll riktningen. Handbokens ISBN "
                "är ett demonummer och ger ingen träff i bokhandeln.</p>"
            ),
        ),
    ],
    "related": [("page", "T3", None), ("page", "TR6", None)],
}

P2: Page = {
    "key": "P2",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "fickguide-till-cemr",
    "locale": "sv",
    "title": "Fickguide till CEMR",
    "lead": (
        "Guiden förklarar den europeiska deklarationen om jämställdhet på några minuter. Ta med den till "
        "nämnden, fullmäktige eller mötet med en förening."
    ),
    "subjects": ["cemr"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "liveWithDraft",
    "content_date": "T-255d 09:00",
    "draft": {
        "change_note": "Nytt avsnitt om att presentera guiden på ett möte",
        "body_append": [
            ("heading", 2, "Tio minuter i fullmäktige"),
            (
                "paragraph",
                (
                    "<p>Dela ut guiden och läs upp en av de tre rollerna. Låt ledamöterna prata två och "
                    "två om var kommunen är i dag. Avsluta med att fråga vem som vill se ett förslag till "
                    "plan.</p>"
                ),
            ),
        ],
    },
    "publication_kind": "brochure",
    "subtitle": "Deklarationens tre roller i kortform",
    "authors": [{"name": "Förbundets enhet för jämställdhet", "role": "Författare"}],
    "publishers": ["own", "p-provforbundet"],
    "year": "T-1y",
    "edition_label": "Första upplagan",
    "page_count": 16,
    "isbn": "",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-212",
    "cover_image": "i-omslag-faktablad",
    "files": [{"document": "d-cemr", "language": "sv"}, {"document": "d-charter-en", "language": "en"}],
    "web_report_url": "",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "soldOut",
    "series_name": "",
    "series_number": "",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Det ryms i fickan"),
        (
            "table",
            "Guidens uppslag",
            "row",
            [
                ["Uppslag", "Innehåll"],
                ["Löftet", "Vad den som undertecknar tar ställning för"],
                ["Rollerna", "Politisk ledning, arbetsgivare och den som ordnar service"],
                ["Planen", "Hur ni väljer artiklar, utser ansvariga och redovisar"],
            ],
        ),
        (
            "paragraph",
            (
                "<p>Guiden passar den som ska rösta om en underskrift och den som just har fått uppdraget "
                "att skriva en plan. Pappersupplagan är slut, men filen går bra att skriva ut på vanligt "
                "kontorspapper. En engelsk fil finns för den som har en vänort i ett annat land.</p>"
            ),
        ),
    ],
    "related": [("page", "T4", None)],
}

P3: Page = {
    "key": "P3",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "siffror-med-kon",
    "locale": "sv",
    "title": "Siffror med kön {year}",
    "lead": (
        "Årets skrift samlar frågor att ställa till sin egen statistik. Den är till för nämnder, "
        "ledningsgrupper och den som beställer uppgifter av andra."
    ),
    "subjects": ["konsuppdelad-statistik"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": {"scheduled": "T+7d 00:01"},
    "embargo_until": "T+7d 00:01",
    "embargo_group": "Siffror med kön",
    "release": "Siffror med kön",
    "content_date": None,
    "publication_kind": "report",
    "subtitle": "Frågor att ställa till sin egen statistik",
    "authors": [
        {"name": "Förbundets enhet för jämställdhet", "role": "Författare"},
        {"name": "Universitetet i Exempelstad", "role": "Granskning"},
    ],
    "publishers": ["own", "p-universitetet"],
    "year": "T",
    "edition_label": "",
    "page_count": 40,
    "isbn": "9789199990026",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-301",
    "cover_image": "i-omslag-siffror",
    "files": [{"document": "d-siffror", "language": "sv"}],
    "web_report_url": "",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "digitalOnly",
    "series_name": "Siffror med kön",
    "series_number": "4",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Skriftens tre delar"),
        (
            "stepList",
            None,
            [
                ("Vad som räknas", "<p>Personer, besök eller beslut, och vad talen är andelar av.</p>"),
                ("Vilka som saknas", "<p>De som inte svarade, inte sökte eller inte fick frågan.</p>"),
                (
                    "Hur det beskrivs",
                    "<p>Ord som visar en skillnad så stor som den är, varken mer eller mindre.</p>",
                ),
            ],
        ),
        (
            "paragraph",
            (
                "<p>Läs gärna skriften med er egen årsrapport bredvid. Alla exempel är påhittade och "
                "märkta som exempel. Numret för ISBN är gjort för den här demonstrationen.</p>"
            ),
        ),
    ],
    "related": [("page", "A4", None)],
}

PAGES: list[Page] = [P1, P2, P3]
