"""Course C1: the basic course, with four occasions."""

from cms.demo.texts.shapes import Page

C1: Page = {
    "key": "C1",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "grundkurs",
    "locale": "sv",
    "title": "Grundkurs i jämställdhetsintegrering",
    "event_kind": "course",
    "lead": (
        "En dag om hur frågan om kön får en plats i vanliga beslut. Du arbetar med ett eget ärende och går "
        "hem med en analys som går att använda."
    ),
    "subjects": ["jamstalldhetsintegrering"],
    "audiences": ["strateg", "handlaggare", "chef"],
    "owner": "alva",
    "contacts": ["alva", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-30d 09:00",
    "organisers": ["own"],
    "co_organisers": [],
    "network": None,
    "learning_outcomes": [
        "Förklara vad jämställdhetsintegrering innebär i den egna verksamheten",
        "Använda metoden 4R på ett avgränsat ärende",
        "Hitta och läsa uppgifter som är uppdelade på kön",
        "Formulera en åtgärd som går att följa upp",
    ],
    "prerequisites": (
        "Inga. Välj före kursen ett ärende eller en process från din arbetsplats och ta med underlaget."
    ),
    "programme": [
        {
            "starts_at": "T+20d 09:00",
            "ends_at": "T+20d 09:30",
            "title": "Incheckning och kaffe",
            "speakers": "",
        },
        {
            "starts_at": "T+20d 09:30",
            "ends_at": "T+20d 10:30",
            "title": "Vad orden betyder och varför de behövs",
            "speakers": "Alva Testsson",
        },
        {
            "starts_at": "T+20d 10:45",
            "ends_at": "T+20d 12:00",
            "title": "Räkna: representation och resurser",
            "speakers": "Elin Exempelsson",
        },
        {"starts_at": "T+20d 12:00", "ends_at": "T+20d 13:00", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+20d 13:00",
            "ends_at": "T+20d 14:30",
            "title": "Fråga varför: realia i ditt ärende",
            "speakers": "Alva Testsson, Maja Provberg",
        },
        {
            "starts_at": "T+20d 14:45",
            "ends_at": "T+20d 15:40",
            "title": "Bestäm: en åtgärd, ett mått och en ansvarig",
            "speakers": "Maja Provberg",
        },
        {
            "starts_at": "T+20d 15:40",
            "ends_at": "T+20d 16:00",
            "title": "Nästa steg på hemmaplan",
            "speakers": "Alva Testsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Alva Testsson", "title": "Samordnare för jämställdhet", "organisation": "Förbundet"},
        {"name": "Elin Exempelsson", "title": "Sakkunnig i statistik", "organisation": "Förbundet"},
        {"name": "Maja Provberg", "title": "Processledare", "organisation": "Provköpings kommun"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree", "companion"],
    "accessibility_text": (
        "Alla salar har hörslinga och plats för rullstol. Ledsagare följer med utan avgift. Skriv i "
        "anmälan om du behöver teckenspråkstolk eller textning, så ordnar vi det utan kostnad."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Så går dagen till"),
        (
            "paragraph",
            (
                "<p>Korta genomgångar varvas med arbete i grupper om fyra. Du sitter tillsammans med andra "
                "som har liknande uppgifter, och gruppen följs åt hela dagen. Varje pass slutar med att du "
                "skriver några rader i din egen analys.</p><p>Programmet visar nästa tillfälle. Övriga "
                "tillfällen har samma upplägg, men exemplen väljs efter deltagarnas verksamheter. "
                "Handledningen läser du gärna i förväg.</p>"
            ),
        ),
        ("documentLink", "d-fyra-r"),
    ],
    "related": [("page", "T2", None), ("page", "F1", None)],
    "occurrences": [
        {
            "key": "C1-1",
            "title": "",
            "starts_at": "T-200d 09:00",
            "ends_at": "T-200d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Örebro",
            "venue": "Mötesplats Exempelgården",
            "address": "Exempelgatan 14",
            "municipality": "1880",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2200.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "3200.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T-210d 00:00",
            "registration_url": "https://anmalan.example/grundkurs-orebro",
            "capacity": 40,
            "seats_taken": 36,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk byter du till ett annat "
                "tillfälle utan kostnad."
            ),
            "documents": ["d-fyra-r"],
        },
        {
            "key": "C1-2",
            "title": "",
            "starts_at": "T-40d 09:00",
            "ends_at": "T-40d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Umeå",
            "venue": "Konferens Provälven",
            "address": "Provstigen 3",
            "municipality": "2480",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2200.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "3200.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T-50d 00:00",
            "registration_url": "https://anmalan.example/grundkurs-umea",
            "capacity": 40,
            "seats_taken": 40,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk byter du till ett annat "
                "tillfälle utan kostnad."
            ),
            "documents": ["d-fyra-r", "d-mall-analys"],
        },
        {
            "key": "C1-3",
            "title": "",
            "starts_at": "T+20d 09:00",
            "ends_at": "T+20d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Malmö",
            "venue": "Konferens Provkajen",
            "address": "Provkajen 7",
            "municipality": "1280",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2400.00", "vat_included": False, "member_price": True},
                {
                    "label": "Myndigheter och ideella föreningar",
                    "amount": "2900.00",
                    "vat_included": False,
                    "member_price": False,
                },
                {"label": "Företag", "amount": "3600.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+13d 00:00",
            "registration_url": "https://anmalan.example/grundkurs-malmo",
            "capacity": 60,
            "seats_taken": 25,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk byter du till ett annat "
                "tillfälle utan kostnad."
            ),
            "documents": [],
        },
        {
            "key": "C1-4",
            "title": "",
            "starts_at": "T+62d 09:00",
            "ends_at": "T+62d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Stockholm",
            "venue": "Exempelhusets konferens",
            "address": "Testvägen 21",
            "municipality": "0180",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2400.00", "vat_included": False, "member_price": True},
                {
                    "label": "Myndigheter och ideella föreningar",
                    "amount": "2900.00",
                    "vat_included": False,
                    "member_price": False,
                },
                {"label": "Företag", "amount": "3600.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": "T+10d 09:00",
            "registration_deadline": "T+49d 00:00",
            "registration_url": "https://anmalan.example/grundkurs-stockholm",
            "capacity": 60,
            "seats_taken": 0,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk byter du till ett annat "
                "tillfälle utan kostnad."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C1]
