"""Publications P7 to P9: two fact sheets to come, and one report expired."""

from cms.demo.texts.shapes import Page

P7: Page = {
    "key": "P7",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "faktablad-skola",
    "locale": "sv",
    "title": "Faktablad Skola",
    "lead": (
        "Två sidor för arbetslaget som har en timme på sig. Bladet innehåller en övning, tre frågor och "
        "ett förslag till uppföljning."
    ),
    "subjects": ["jamstalld-skola"],
    "owner": "iris",
    "contacts": ["iris"],
    "contact_mode": "direct",
    "unit": "u-utbildning",
    "state": {"scheduled": "T+1d 07:00"},
    "content_date": None,
    "publication_kind": "factSheet",
    "subtitle": "Vem får ordet på lektionen",
    "authors": [
        {"name": "Förbundets enhet för jämställdhet", "role": "Författare"},
        {"name": "Föreningen Lika steg", "role": "Övning"},
    ],
    "publishers": ["own", "p-lika-steg"],
    "year": "T",
    "edition_label": "",
    "page_count": 2,
    "isbn": "",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-403",
    "cover_image": "i-omslag-faktablad",
    "files": [{"document": "d-skola", "language": "sv"}],
    "web_report_url": "",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "digitalOnly",
    "series_name": "Faktablad om jämställdhet",
    "series_number": "3",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "En timme, två lärare"),
        (
            "paragraph",
            (
                "<p>Två lärare observerar varandra under var sin lektion. De antecknar vem som får ordet, "
                "vem som avbryts och vem som får en följdfråga. Sedan jämför de sina blad.</p><p>Övningen "
                "passar från årskurs 4 till gymnasiet. Bladet går att skriva ut i svartvitt. Spara "
                "anteckningarna och gör om samma räkning efter en månad.</p>"
            ),
        ),
    ],
}

P8: Page = {
    "key": "P8",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "faktablad-raddningstjanst",
    "locale": "sv",
    "title": "Faktablad Räddningstjänst",
    "lead": (
        "Utrustning som passar, rekrytering som når fler och stöd som fungerar för alla som bor i huset. "
        "Tre saker för stationen att gå igenom."
    ),
    "subjects": ["jamstallt-arbetsliv"],
    "owner": "johan",
    "contacts": ["johan"],
    "contact_mode": "direct",
    "unit": "u-arbetsgivare",
    "state": {"scheduled": "dst 03:30"},
    "content_date": None,
    "publication_kind": "factSheet",
    "subtitle": "Tre frågor för stationen",
    "authors": [{"name": "Förbundets enhet för jämställdhet", "role": "Författare"}],
    "publishers": ["own", "p-exempelmyndigheten"],
    "year": "T",
    "edition_label": "",
    "page_count": None,
    "isbn": "",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-404",
    "cover_image": "i-omslag-faktablad",
    "files": [],
    "web_report_url": "https://rapporter.example/faktablad-raddningstjanst",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "digitalOnly",
    "series_name": "Faktablad om jämställdhet",
    "series_number": "4",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Kläder, prov och samtal"),
        (
            "paragraph",
            (
                "<p>Bladet ställer tre frågor och ger ett par råd till varje:</p><ul><li>Finns handskar, "
                "stövlar och ställ i rätt storlek för alla som kan bli inkallade?</li><li>Vilka prov "
                "gallrar bort sökande, och vilka av proven liknar arbetet?</li><li>Hur pratar ni om "
                "brandskydd med den som sköter hemmet och med den som äger det?</li></ul>"
            ),
        ),
        ("heading", 2, "Till arbetslag och chefer"),
        (
            "paragraph",
            (
                "<p>Faktabladet läses på skärm och är tänkt för en lugn eftermiddag på stationen. Även "
                "deltidsbrandmän och personal på larmcentralen har nytta av det. Bladet kom ut den natt då "
                "klockan ställdes om, när jouren ändå var vaken.</p>"
            ),
        ),
    ],
    "related": [("page", "T10", None)],
}

P9: Page = {
    "key": "P9",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "heltid-lonar-sig",
    "locale": "sv",
    "title": "Heltid lönar sig",
    "lead": (
        "Rapporten räknar på vad heltid betyder för lön, pension och bemanning. Tre påhittade "
        "arbetsplatser visar vad som kostar och vad som sparas in."
    ),
    "subjects": ["heltid", "lon"],
    "owner": "johan",
    "contacts": ["johan"],
    "contact_mode": "direct",
    "unit": "u-arbetsgivare",
    "state": {"expired": "T-30d 09:00", "choice": "notFound"},
    "content_date": "T-1100d 09:00",
    "publication_kind": "report",
    "subtitle": "Tre räkneexempel från omsorgen",
    "authors": [
        {"name": "Ella Provberg", "role": "Författare"},
        {"name": "Provförbundet", "role": "Beräkningar"},
    ],
    "publishers": ["own", "p-provforbundet"],
    "year": "T-3y",
    "edition_label": "Första upplagan",
    "page_count": 36,
    "isbn": "9789199990057",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-302",
    "cover_image": "i-omslag-vision",
    "files": [],
    "web_report_url": "",
    "price": "80.00",
    "vat_rate": "6.00",
    "shipping": "45.00",
    "order_url": "https://bestall.example/heltid-lonar-sig",
    "print_status": "inStock",
    "series_name": "",
    "series_number": "",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Tre arbetsplatser på papper"),
        (
            "paragraph",
            (
                "<p>Ett äldreboende, en hemtjänstgrupp och ett kök går från deltid till heltid under två "
                "år. Rapporten följer schemat, sjuktalen och kostnaden för timvikarier. Alla belopp är "
                "påhittade, och beräkningen redovisas rad för rad så att ni kan byta ut dem mot era "
                "egna.</p>"
            ),
        ),
        ("heading", 2, "Läsare"),
        (
            "paragraph",
            (
                "<p>Rapporten är skriven för HR, ekonomer och fackliga företrädare. Den finns bara på "
                "papper. Rapportens ISBN är ett demonummer.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [P7, P8, P9]
