"""Trainings TR1 to TR3: on the web, two of them no longer there."""

from cms.demo.texts.shapes import Page

TR1: Page = {
    "key": "TR1",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "grundkurs",
    "locale": "sv",
    "title": "Jämställdhet på 30 minuter",
    "lead": (
        "En kort webbutbildning för dig som är ny i jobbet eller i uppdraget. Du lär dig de viktigaste "
        "begreppen och prövar dem på ett vanligt ärende."
    ),
    "subjects": ["jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-95d 09:00",
    "training_kind": "web",
    "learning_outcomes": [
        "Förklara vad jämställdhet betyder i en kommun eller region",
        "Ge exempel på service som når kvinnor och män olika",
        "Byta ut ord som låter kön avgöra tonen",
        "Ställa tre frågor till ett beslutsunderlag",
    ],
    "duration_minutes": 30,
    "level": "basic",
    "audiences": ["politiker", "chef", "handlaggare"],
    "certificate": False,
    "accessibility": ["captions", "transcript", "screenReader", "keyboard"],
    "accessibility_text": (
        "Filmerna är textade på svenska. Samma innehåll finns som text under varje film, och alla "
        "uppgifter går att lösa med tangentbord."
    ),
    "prices": [],
    "is_free": True,
    "start_url": "https://utbildning.example/grundkurs",
    "login_required": False,
    "modules": [
        {"title": "Vad frågan gäller", "minutes": 7},
        {"title": "En kö, två upplevelser", "minutes": 8},
        {"title": "Ord i brev och beslut", "minutes": 7},
        {"title": "Tre frågor till underlaget", "minutes": 8},
    ],
    "available_from": None,
    "available_to": None,
    "body": [
        ("heading", 2, "Fyra korta delar"),
        (
            "paragraph",
            (
                "<p>Varje del börjar med en film på ett par minuter. Sedan får du en uppgift ur en kommuns "
                "vardag: en kö, en blankett eller en ansökan om bidrag. Du svarar själv först och ser "
                "därefter hur andra har resonerat.</p><p>Ingen räknar dina poäng. Din plats sparas inte, "
                "så anteckna vilken del du kom till om du tar en paus.</p>"
            ),
        ),
        (
            "factBox",
            "Gå den tillsammans",
            (
                "<p>Se gärna filmerna på en arbetsplatsträff. Lägg till en kvart och svara på den sista "
                'uppgiften i grupp. På sidan <a href="ref:T2">Jämställdhetsintegrering steg för steg</a> '
                "finns nästa steg.</p>"
            ),
        ),
    ],
    "related": [("page", "T2", None), ("page", "F1", None)],
}

TR2: Page = {
    "key": "TR2",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "konsmarkt-sprak-i-beslut",
    "locale": "sv",
    "title": "Könsmärkt språk i beslut",
    "lead": (
        "Hur skriver vi om människor utan att låta kön avgöra tonen? Webbutbildningen går igenom beslut, "
        "utredningar och brev i korta övningar."
    ),
    "subjects": ["jamstalldhetsintegrering"],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "form",
    "unit": "u-kommunikation",
    "state": {"unpublished": "T-60d 09:00", "choice": "gone"},
    "expiry_text": (
        "Utbildningen är borttagen, eftersom exemplen hade blivit gamla. Delen om ord i brev och beslut "
        "finns i webbutbildningen Jämställdhet på 30 minuter."
    ),
    "content_date": "T-800d 09:00",
    "training_kind": "web",
    "learning_outcomes": [
        "Känna igen ord som värderar kvinnor och män olika",
        "Skriva om en mening så att den beskriver i stället för att tolka",
        "Granska ett eget beslut med en kort checklista",
    ],
    "duration_minutes": 45,
    "level": "intermediate",
    "audiences": ["handlaggare", "kommunikation"],
    "certificate": False,
    "accessibility": ["captions", "screenReader", "keyboard"],
    "accessibility_text": (
        "Filmerna är textade på svenska. Övningarna fungerar med tangentbord och skärmläsare."
    ),
    "prices": [],
    "is_free": True,
    "start_url": "https://utbildning.example/konsmarkt-sprak-i-beslut",
    "login_required": False,
    "modules": [
        {"title": "Det som står mellan raderna", "minutes": 15},
        {"title": "Skriv om och jämför", "minutes": 20},
        {"title": "Ditt eget beslut", "minutes": 10},
    ],
    "available_from": None,
    "available_to": None,
    "body": [
        (
            "paragraph",
            (
                "<p>Orden i ett beslut ligger kvar länge. Står det att en pappa ”hjälper till” och att en "
                "mamma ”har ansvar” påverkar det nästa handläggare. I utbildningen läser du sådana "
                "meningar, ändrar dem och jämför med ett förslag.</p>"
            ),
        ),
        (
            "factBox",
            "Ta med en egen text",
            (
                "<p>I sista delen granskar du ett beslut som du själv har skrivit. Ta bort namn och andra "
                "personuppgifter innan du börjar. Texten sparas inte.</p>"
            ),
        ),
    ],
}

TR3: Page = {
    "key": "TR3",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "statistikens-abc",
    "locale": "sv",
    "title": "Statistikens ABC",
    "lead": (
        "Lär dig läsa en tabell, välja rätt nämnare och visa kvinnor och män i samma diagram. Du behöver "
        "inga förkunskaper."
    ),
    "subjects": ["konsuppdelad-statistik"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": {"expired": "T-90d 09:00", "choice": "notFound"},
    "content_date": "T-950d 09:00",
    "training_kind": "web",
    "learning_outcomes": [
        "Skilja mellan antal och andel",
        "Välja en nämnare som svarar på frågan",
        "Rita ett diagram där kvinnor och män visas i samma skala",
        "Beskriva en skillnad utan att förstora den",
    ],
    "duration_minutes": 90,
    "level": "basic",
    "audiences": ["handlaggare", "strateg", "ekonomi"],
    "certificate": True,
    "accessibility": ["captions", "transcript", "screenReader"],
    "accessibility_text": (
        "Filmerna är textade på svenska. Varje diagram finns också som tabell. Ritövningen i del tre "
        "kräver mus eller pekskärm."
    ),
    "prices": [
        {"label": "Medlem, per deltagare", "amount": "450.00", "vat_included": False, "member_price": True},
        {"label": "Övriga, per deltagare", "amount": "600.00", "vat_included": False, "member_price": False},
    ],
    "is_free": False,
    "start_url": "https://utbildning.example/statistikens-abc",
    "login_required": True,
    "modules": [
        {"title": "Antal och andel", "minutes": 25},
        {"title": "Andel av vad", "minutes": 25},
        {"title": "Från tabell till diagram", "minutes": 30},
    ],
    "available_from": "T-950d 09:00",
    "available_to": "T-90d 09:00",
    "body": [
        ("heading", 2, "Tre delar och ett prov"),
        (
            "paragraph",
            (
                "<p>Alla tal i utbildningen är påhittade och handlar om ett badhus, ett bibliotek och en "
                "hemtjänst. Du räknar för hand i första delen. Sedan får du färdiga tabeller, och några av "
                "dem går inte att lita på.</p><p>Den som klarar provet kan ladda ner ett intyg. Provet tar "
                "tio minuter och går att göra om.</p>"
            ),
        ),
        (
            "table",
            "Vad du gör i varje del",
            "row",
            [
                ["Del", "Din uppgift"],
                ["Antal och andel", "Räkna ut vem som får mest tid i badhuset"],
                ["Andel av vad", "Välj mellan tre nämnare för samma fråga"],
                ["Från tabell till diagram", "Rätta ett diagram som vilseleder"],
            ],
        ),
    ],
}

PAGES: list[Page] = [TR1, TR2, TR3]
