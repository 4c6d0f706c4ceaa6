"""Course C8: across the night of the clock change."""

from cms.demo.texts.shapes import Page

C8: Page = {
    "key": "C8",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "hedersrelaterat-vald-fordjupning",
    "locale": "sv",
    "title": "Hedersrelaterat våld: fördjupning",
    "event_kind": "course",
    "lead": (
        "En helg för dig som redan möter frågan i arbetet. Du fördjupar dig i riskbedömning, samtal med "
        "syskon och vad som händer efter en placering."
    ),
    "subjects": ["hedersrelaterat-vald"],
    "audiences": ["handlaggare", "skola", "vard"],
    "owner": "cilla",
    "contacts": ["cilla", "greta"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-40d 11:00",
    "organisers": ["own", "p-lansstyrelsen"],
    "co_organisers": ["p-trygga-rum"],
    "network": None,
    "learning_outcomes": [
        "Skilja mellan oro, risk och akut fara i ett ärende",
        "Planera samtal med flera i samma familj utan att öka risken",
        "Komma överens med skola och vård om vem som gör vad",
        "Följa upp stödet när en ung person flyttar hem igen",
    ],
    "prerequisites": (
        "Du har gått en grundutbildning om våld i nära relationer och möter unga eller familjer i ditt "
        "arbete."
    ),
    "programme": [
        {
            "starts_at": "dst-sat 13:00",
            "ends_at": "dst-sat 13:30",
            "title": "Välkomna och överenskommelser för helgen",
            "speakers": "Cilla Provberg",
        },
        {
            "starts_at": "dst-sat 13:30",
            "ends_at": "dst-sat 15:00",
            "title": "När hela familjen räknas: risk i flera led",
            "speakers": "Mina Exempelsson",
        },
        {
            "starts_at": "dst-sat 15:30",
            "ends_at": "dst-sat 17:30",
            "title": "Övning: ett ärende, fyra roller",
            "speakers": "Mina Exempelsson, Joar Testsson",
        },
        {
            "starts_at": "dst-sat 18:30",
            "ends_at": "dst-sat 20:00",
            "title": "Gemensam middag",
            "speakers": "",
        },
        {
            "starts_at": "dst-sun 09:00",
            "ends_at": "dst-sun 10:15",
            "title": "Syskon som vet mer än de säger",
            "speakers": "Joar Testsson",
        },
        {
            "starts_at": "dst-sun 10:30",
            "ends_at": "dst-sun 11:40",
            "title": "Efter placeringen: vägar hem och vägar bort",
            "speakers": "Mina Exempelsson",
        },
        {
            "starts_at": "dst-sun 11:40",
            "ends_at": "dst-sun 12:00",
            "title": "Avslutning",
            "speakers": "Cilla Provberg",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Mina Exempelsson", "title": "Utvecklingsledare", "organisation": "Länsstyrelsen i Provlän"},
        {"name": "Joar Testsson", "title": "Kurator", "organisation": "Stiftelsen Trygga rum"},
        {"name": "Cilla Provberg", "title": "Sakkunnig i kvinnofrid", "organisation": "Förbundet"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "companion"],
    "accessibility_text": (
        "Två hotellrum är anpassade för rullstol. Ledsagare bor och äter utan avgift. Du kan lämna ett "
        "pass när du vill utan att förklara varför."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Lunch till lunch"),
        (
            "paragraph",
            (
                "<p>Vi börjar efter lunch på lördagen och slutar till lunch på söndagen. Fallen är "
                "påhittade, men skrivna tillsammans med personer som har lång erfarenhet. Ta inte med egna "
                "ärenden som går att känna igen.</p><p>Anmälan är öppen till och med fredagen före kursen, "
                "så länge det finns platser.</p>"
            ),
        ),
        (
            "factBox",
            "Klockan ställs om under natten",
            (
                "<p>Natten mellan kursdagarna börjar eller slutar sommartiden. Alla tider i programmet är "
                "lokal tid. Kontrollera väckarklockan innan du somnar.</p>"
            ),
        ),
    ],
    "related": [("page", "T7", None)],
    "occurrences": [
        {
            "key": "C8-1",
            "title": "",
            "starts_at": "dst-sat 13:00",
            "ends_at": "dst-sun 12:00",
            "date_only": False,
            "sessions": [
                {
                    "starts_at": "dst-sat 13:00",
                    "ends_at": "dst-sat 17:30",
                    "title": "Lördag: risk i flera led",
                },
                {
                    "starts_at": "dst-sun 09:00",
                    "ends_at": "dst-sun 12:00",
                    "title": "Söndag: syskon och vägen efteråt",
                },
            ],
            "attendance_mode": "onsite",
            "locality": "Lund",
            "venue": "Kursgården Exempellunden",
            "address": "Exempellundsvägen 9",
            "municipality": "1281",
            "online_url": "",
            "prices": [
                {
                    "label": "Medlemmar, med logi",
                    "amount": "3900.00",
                    "vat_included": False,
                    "member_price": True,
                },
                {
                    "label": "Medlemmar, utan logi",
                    "amount": "2900.00",
                    "vat_included": False,
                    "member_price": True,
                },
                {
                    "label": "Övriga, med logi",
                    "amount": "4800.00",
                    "vat_included": False,
                    "member_price": False,
                },
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "dst-sat 00:00",
            "registration_url": "https://anmalan.example/hedersrelaterat-vald",
            "capacity": 36,
            "seats_taken": 19,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk betalar vi tillbaka avgiften."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C8]
