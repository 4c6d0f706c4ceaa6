"""Publications P4 to P6: two handbooks and a report."""

from cms.demo.texts.shapes import Page

P4: Page = {
    "key": "P4",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "kvinnofrid-i-kommunen",
    "locale": "sv",
    "title": "Kvinnofrid i kommunen",
    "lead": (
        "Handboken beskriver en rutin för att fråga om våld, ge skydd och stöd samt följa upp. Små "
        "kommuner kan använda den tillsammans."
    ),
    "subjects": ["kvinnofrid"],
    "owner": "cilla",
    "contacts": ["cilla"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-1500d 09:00",
    "publication_kind": "handbook",
    "subtitle": "En rutin från fråga till uppföljning",
    "authors": [
        {"name": "Stiftelsen Trygga rum", "role": "Författare"},
        {"name": "Rut Testsson", "role": "Redaktör"},
    ],
    "publishers": ["own", "p-trygga-rum"],
    "year": "T-4y",
    "edition_label": "Första upplagan",
    "page_count": 48,
    "isbn": "9789199990033",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-104",
    "cover_image": "i-omslag-kvinnofrid",
    "files": [{"document": "d-kvinnofrid", "language": "sv"}],
    "web_report_url": "",
    "price": "95.00",
    "vat_rate": "6.00",
    "shipping": "45.00",
    "order_url": "https://bestall.example/kvinnofrid-i-kommunen",
    "print_status": "onDemand",
    "series_name": "Handböcker om jämställdhet",
    "series_number": "2",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Rutinen i tre delar"),
        (
            "paragraph",
            (
                "<p>Första delen handlar om frågan: när den ställs, i vilket rum och med vilka ord. Andra "
                "delen tar upp skydd och stöd, med egna avsnitt om barn och om den som utövar våldet. "
                "Tredje delen handlar om att följa upp och innehåller en övning på en halv dag, med ett "
                "påhittat fall.</p>"
            ),
        ),
        ("heading", 2, "Till dig som leder eller samordnar"),
        (
            "paragraph",
            (
                "<p>Boken vänder sig till chefer, samordnare och nämnder. Den som själv för samtalen har "
                "störst nytta av den första delen. Vid akut fara ringer man alltid 112.</p><p>Boken trycks "
                "när någon beställer. Räkna med två veckor. Dess ISBN är ett demonummer.</p>"
            ),
        ),
    ],
    "related": [("page", "T7", None), ("page", "TR4", None)],
}

P5: Page = {
    "key": "P5",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "budget-for-alla",
    "locale": "sv",
    "title": "Budget för alla",
    "lead": (
        "Skriften visar hur en ekonom kan koppla ihop kostnader med uppgifter om kvinnor och män. Den "
        "börjar lätt, med bidragen till föreningar."
    ),
    "subjects": ["jamstalld-budget"],
    "owner": "david",
    "contacts": ["david"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "later": "newVersionInLanguageReview",
    "content_date": "T-540d 09:00",
    "publication_kind": "handbook",
    "subtitle": "Kostnader och kön i samma tabell",
    "authors": [
        {"name": "Samuel Exempelsson", "role": "Författare"},
        {"name": "Länsstyrelsen i Provlän", "role": "Granskning"},
    ],
    "publishers": ["own", "p-lansstyrelsen"],
    "year": "T-1y",
    "edition_label": "Första upplagan",
    "page_count": 52,
    "isbn": "9789199990040",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-108",
    "cover_image": "i-omslag-siffror",
    "files": [{"document": "d-budget", "language": "sv"}],
    "web_report_url": "",
    "price": "110.00",
    "vat_rate": "6.00",
    "shipping": "45.00",
    "order_url": "https://bestall.example/budget-for-alla",
    "print_status": "inStock",
    "series_name": "Handböcker om jämställdhet",
    "series_number": "4",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Från bidrag till omsorg"),
        (
            "paragraph",
            (
                "<p>Fyra områden gås igenom i tur och ordning: föreningsbidrag, kulturskola, hemtjänst och "
                "gator. Varje område har en räkneuppgift med påhittade tal och ett facit. Svårast är "
                "gatorna, eftersom ingen räknar vem som går där.</p><p>Till varje område hör tre "
                "frågor:</p><ol><li>Vem använder verksamheten?</li><li>Vad kostar den per "
                "person?</li><li>Vad ändras med förslaget?</li></ol>"
            ),
        ),
        ("heading", 2, "För den som gör tabellen"),
        (
            "paragraph",
            (
                "<p>Läsaren är ekonom eller controller och kan sin budgetprocess. Inga förkunskaper om "
                "jämställdhet behövs. Skriftens ISBN är ett demonummer med rätt kontrollsiffra.</p>"
            ),
        ),
    ],
    "related": [("page", "T5", None)],
}

P6: Page = {
    "key": "P6",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "jamstalld-halsa-nulage",
    "locale": "sv",
    "title": "Jämställd hälsa: nuläge",
    "lead": (
        "Ett underlag för kliniker och vårdcentraler som vill läsa sina egna uppgifter om väntetider, "
        "undersökningar och bemötande."
    ),
    "subjects": ["jamstalld-halsa"],
    "owner": "farid",
    "contacts": ["farid"],
    "contact_mode": "direct",
    "unit": "u-vard",
    "state": "live",
    "later": "newVersionInLanguageReview",
    "content_date": "T-715d 09:00",
    "publication_kind": "report",
    "subtitle": "Ett underlag för samtal på den egna kliniken",
    "authors": [
        {"name": "Exempelmyndigheten", "role": "Författare"},
        {"name": "Förbundets enhet för jämställdhet", "role": "Redaktion"},
    ],
    "publishers": ["own", "p-exempelmyndigheten"],
    "year": "T-2y",
    "edition_label": "",
    "page_count": 28,
    "isbn": "",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-219",
    "cover_image": "i-omslag-vision",
    "files": [{"document": "d-halsa", "language": "sv"}],
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
        ("heading", 2, "Frågor i stället för svar"),
        (
            "paragraph",
            (
                "<p>Rapporten visar inga resultat för riket. I stället går den igenom hur ni jämför "
                "kvinnor och män i samma ålder och med liknande behov. Efter varje avsnitt finns plats för "
                "era egna tal och för minst två förklaringar.</p>"
            ),
        ),
        (
            "factBox",
            "Arbetsform som passar",
            (
                "<p>Avsätt en halv dag. Låt hela ledningsgruppen delta och bjud in en läkare, en "
                "sjuksköterska och en medicinsk sekreterare. Be någon utanför gruppen läsa era "
                "förklaringar innan ni väljer en.</p>"
            ),
        ),
    ],
    "related": [("page", "T8", None)],
}

PAGES: list[Page] = [P4, P5, P6]
