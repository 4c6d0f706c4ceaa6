"""Publications P10 and P11: one draft and one withdrawn."""

from cms.demo.texts.shapes import Page

P10: Page = {
    "key": "P10",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "att-mata-det-obetalda",
    "locale": "sv",
    "title": "Att mäta det obetalda",
    "lead": (
        "Vem hämtar, lagar, ringer och vakar? Webbrapporten visar hur en kommun kan fråga invånarna om "
        "obetalt arbete och använda svaren."
    ),
    "subjects": ["konsuppdelad-statistik", "foraldraskap"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "draft",
    "content_date": None,
    "publication_kind": "webReport",
    "subtitle": "Hem, omsorg och timmar som inte syns i lönen",
    "authors": [
        {"name": "Nils Testsson", "role": "Författare"},
        {"name": "Universitetet i Exempelstad", "role": "Enkät och metod"},
    ],
    "publishers": ["own", "p-universitetet", "p-jamstallnu"],
    "year": "T",
    "edition_label": "",
    "page_count": None,
    "isbn": "",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-305",
    "cover_image": "i-omslag-siffror",
    "files": [{"document": "d-statistik", "language": "sv"}],
    "web_report_url": "https://rapporter.example/att-mata-det-obetalda",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "digitalOnly",
    "series_name": "",
    "series_number": "",
    "replaces": None,
    "replaced_by": None,
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "Mät en vanlig vecka"),
        (
            "paragraph",
            (
                "<p>Rapporten jämför tre sätt att fråga: dagbok, enkät och korta samtal. Dagboken ger bäst "
                "svar men tröttar ut dem som har ont om tid. Därför föreslår författarna fyra frågor som "
                "ryms i en enkät ni redan skickar ut.</p>"
            ),
        ),
        ("heading", 2, "Vad svaren kan användas till"),
        (
            "paragraph",
            (
                "<p>Den som planerar barnomsorg, stöd till anhöriga eller kvällsturer med buss får veta "
                "vem som bär timmarna. Checklistan som följer med hjälper er att redovisa svaren för "
                "kvinnor och män.</p>"
            ),
        ),
    ],
}

P11: Page = {
    "key": "P11",
    "kind": "publication",
    "parent": "L-PUBLIKATIONER",
    "slug": "hall-riktningen",
    "locale": "sv",
    "title": "Håll riktningen",
    "lead": (
        "Skriften samlar råd till ledningsgrupper som har antagit mål för jämställdhet och vill hålla fast "
        "vid dem när vardagen tränger på."
    ),
    "subjects": ["styrning-och-ledning"],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": {"unpublished": "T-400d 09:00", "choice": "withdrawn"},
    "expiry_text": (
        "Skriften är indragen. Råden har arbetats in i handboken Från vision till verksamhet, och flera av "
        "mallarna här går inte längre att beställa."
    ),
    "expiry_target": "P1",
    "content_date": "T-1400d 09:00",
    "publication_kind": "handbook",
    "subtitle": "Råd för tiden efter beslutet",
    "authors": [
        {"name": "Förbundets enhet för jämställdhet", "role": "Författare"},
        {"name": "Föreningen Lika steg", "role": "Intervjuer"},
    ],
    "publishers": ["own", "p-lika-steg"],
    "year": "T-4y",
    "edition_label": "Första upplagan",
    "page_count": 44,
    "isbn": "9789199990064",
    "issn": "",
    "urn": "",
    "doi": "",
    "order_number": "FJ-103",
    "cover_image": "i-omslag-vision",
    "files": [],
    "web_report_url": "https://rapporter.example/hall-riktningen",
    "price": None,
    "vat_rate": None,
    "shipping": None,
    "order_url": "",
    "print_status": "soldOut",
    "series_name": "Handböcker om jämställdhet",
    "series_number": "3",
    "replaces": None,
    "replaced_by": "P1",
    "licence": "CC-BY-4.0",
    "body": [
        ("heading", 2, "När beslutet är fattat"),
        (
            "paragraph",
            (
                "<p>De flesta mål överlever det första halvåret. Det svåra kommer när chefen byts ut, "
                "budgeten krymper eller nästa fråga tar plats. Skriften beskriver tre sådana lägen och vad "
                "en ledningsgrupp kan göra i vart och ett.</p>"
            ),
        ),
        ("heading", 2, "Vem som har nytta av den"),
        (
            "paragraph",
            (
                "<p>Råden riktar sig till förvaltningschefer och deras staber. Exemplen är påhittade, och "
                "skriftens ISBN är ett demonummer.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [P10, P11]
