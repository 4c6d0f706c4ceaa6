"""Course C12: full, with a waiting list."""

from cms.demo.texts.shapes import Page

C12: Page = {
    "key": "C12",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "normer-i-klassrummet",
    "locale": "sv",
    "title": "Normer i klassrummet",
    "event_kind": "course",
    "lead": (
        "Vem får ordet, vem får vänta och vem får skulden? En dag för lärare och rektorer som vill se "
        "mönster i den egna undervisningen och pröva något nytt."
    ),
    "subjects": ["jamstalld-skola"],
    "audiences": ["skola", "chef"],
    "owner": "iris",
    "contacts": ["iris", "hugo"],
    "contact_mode": "direct",
    "unit": "u-utbildning",
    "state": "live",
    "content_date": "T-70d 09:00",
    "organisers": ["own"],
    "co_organisers": ["p-lika-steg"],
    "network": None,
    "learning_outcomes": [
        "Observera en lektion med ett enkelt schema",
        "Fördela ordet på fler sätt än handuppräckning",
        "Samtala i arbetslaget om förväntningar på flickor och pojkar",
    ],
    "prerequisites": "Du undervisar eller leder lärare. Observera gärna en kollegas lektion före kursen.",
    "programme": [
        {
            "starts_at": "T+35d 09:00",
            "ends_at": "T+35d 10:00",
            "title": "Det vi ser och det vi tror att vi ser",
            "speakers": "Iris Provberg",
        },
        {
            "starts_at": "T+35d 10:20",
            "ends_at": "T+35d 12:00",
            "title": "Övning: ordet i klassrummet",
            "speakers": "Love Exempelsson",
        },
        {"starts_at": "T+35d 12:00", "ends_at": "T+35d 13:00", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+35d 13:00",
            "ends_at": "T+35d 14:15",
            "title": "Förväntningar som märks i betygssamtalet",
            "speakers": "Iris Provberg",
        },
        {
            "starts_at": "T+35d 14:30",
            "ends_at": "T+35d 15:30",
            "title": "Planera en lektion som du ska hålla snart",
            "speakers": "Love Exempelsson, Iris Provberg",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Iris Provberg", "title": "Sakkunnig i skolfrågor", "organisation": "Förbundet"},
        {"name": "Love Exempelsson", "title": "Utbildare", "organisation": "Föreningen Lika steg"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree", "companion"],
    "accessibility_text": (
        "Salen har hörslinga och höj- och sänkbara bord. Allt övningsmaterial finns också i stor stil."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Pröva, räkna, jämför"),
        (
            "paragraph",
            (
                "<p>Du får ett observationsschema med tre kolumner: vem som får ordet, vem som får en "
                "följdfråga och vem som avbryts. I övningen turas deltagarna om att undervisa, räkna och "
                "svara. Ingen behöver spela teater.</p><p>Sist på dagen planerar du en egen lektion. En "
                "månad senare skickar vi en påminnelse om att räkna igen.</p>"
            ),
        ),
        ("documentLink", "d-skola"),
    ],
    "related": [],
    "occurrences": [
        {
            "key": "C12-1",
            "title": "",
            "starts_at": "T+35d 09:00",
            "ends_at": "T+35d 15:30",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Borås",
            "venue": "Provskolans aula",
            "address": "Provskolegatan 8",
            "municipality": "1490",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "1900.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "2600.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+26d 00:00",
            "registration_url": "https://anmalan.example/normer-i-klassrummet",
            "capacity": 40,
            "seats_taken": 40,
            "waiting_list": True,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Din plats går då till den "
                "som står först på väntelistan."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C12]
