"""Courses C6 and C7: moved to another day, and a day without clock times."""

from cms.demo.texts.shapes import Page

C6: Page = {
    "key": "C6",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "leda-jamstallt-for-forvaltningschefer",
    "locale": "sv",
    "title": "Leda jämställt: för förvaltningschefer",
    "event_kind": "course",
    "lead": (
        "En dag för dig som leder en förvaltning. Vi arbetar med de frågor som du kan ställa på nästa "
        "ledningsmöte, och med svaren du bör kräva."
    ),
    "subjects": ["styrning-och-ledning"],
    "audiences": ["chef"],
    "owner": "bo",
    "contacts": ["bo", "hugo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-6d 13:00",
    "organisers": ["own"],
    "co_organisers": [],
    "network": None,
    "learning_outcomes": [
        "Beställa en analys med rätt fråga, tid och ansvar",
        "Läsa en uppföljning och se vad som saknas",
        "Leda samtalet när skillnader väcker känslor",
    ],
    "prerequisites": "Du är chef över andra chefer. Grundkursen är en fördel men inget krav.",
    "programme": [
        {
            "starts_at": "T+45d 09:00",
            "ends_at": "T+45d 09:30",
            "title": "Incheckning och frukost",
            "speakers": "",
        },
        {
            "starts_at": "T+45d 09:30",
            "ends_at": "T+45d 10:45",
            "title": "Tre beslut som bara chefen kan fatta",
            "speakers": "Bo Exempelsson",
        },
        {
            "starts_at": "T+45d 11:00",
            "ends_at": "T+45d 12:00",
            "title": "Uppföljningen du får och den du behöver",
            "speakers": "Ingela Provberg",
        },
        {"starts_at": "T+45d 12:00", "ends_at": "T+45d 13:00", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+45d 13:00",
            "ends_at": "T+45d 14:30",
            "title": "Öva: mötet där någon säger emot",
            "speakers": "Torkel Testsson",
        },
        {
            "starts_at": "T+45d 14:45",
            "ends_at": "T+45d 16:00",
            "title": "Din plan för hundra dagar",
            "speakers": "Bo Exempelsson, Ingela Provberg",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Bo Exempelsson", "title": "Utredare, styrning och ledning", "organisation": "Förbundet"},
        {"name": "Ingela Provberg", "title": "Socialdirektör", "organisation": "Provköpings kommun"},
        {
            "name": "Torkel Testsson",
            "title": "Lektor i ledarskap",
            "organisation": "Universitetet i Exempelstad",
        },
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree"],
    "accessibility_text": (
        "Hiss finns från garage och entré till konferensplanet. Maten anpassas efter det som du skriver i "
        "anmälan."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Liten grupp, egna fall"),
        (
            "paragraph",
            (
                "<p>Gruppen är liten för att alla ska hinna tala. Före kursen ringer vi upp dig i tjugo "
                "minuter och frågar vad som är svårast just nu. Svaren formar eftermiddagens "
                "övning.</p><p>Det som sägs stannar i rummet. Efter hundra dagar hör vi av oss och frågar "
                "hur det gick med planen.</p>"
            ),
        ),
        (
            "quote",
            "Jag hade frågat efter siffror i flera år. Nu frågar jag vad de betyder.",
            None,
            "Förvaltningschef i ett påhittat exempel",
        ),
    ],
    "related": [("page", "T3", None), ("document", "d-checklista", None)],
    "occurrences": [
        {
            "key": "C6-1",
            "title": "",
            "starts_at": "T+45d 09:00",
            "ends_at": "T+45d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Sundsvall",
            "venue": "Hotell Provberget",
            "address": "Provbergsvägen 18",
            "municipality": "2281",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "3400.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "4300.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+32d 00:00",
            "registration_url": "https://anmalan.example/leda-jamstallt",
            "capacity": 24,
            "seats_taken": 22,
            "waiting_list": False,
            "event_status": "rescheduled",
            "status_reason": (
                "Konferensplanet renoveras längre än hotellet räknat med. Alla anmälda behåller sin plats "
                "på den nya dagen."
            ),
            "previous_starts_at": "T+12d 09:00",
            "cancellation_policy": (
                "Passar den nya dagen inte kan du avboka utan kostnad. I övrigt är avbokning fri till och "
                "med 14 dagar före start. Därefter kan en annan chef hos er ta över platsen."
            ),
            "documents": [],
        },
    ],
}

C7: Page = {
    "key": "C7",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "cemr-dagen",
    "locale": "sv",
    "title": "CEMR-dagen",
    "event_kind": "conference",
    "lead": (
        "En dag för kommuner och regioner som har undertecknat CEMR-deklarationen, eller överväger att "
        "göra det. Ta med planen, även om den inte är färdig."
    ),
    "subjects": ["cemr"],
    "audiences": ["politiker", "strateg", "chef"],
    "owner": "alva",
    "contacts": ["alva", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-20d 09:00",
    "organisers": ["own"],
    "co_organisers": ["p-exempelmyndigheten"],
    "network": None,
    "learning_outcomes": [],
    "prerequisites": "",
    "programme": [],
    "programme_coming": True,
    "speakers": [],
    "accessibility": ["hearingLoop", "signInterpreter", "wheelchair", "stepFree"],
    "accessibility_text": (
        "Scenen tolkas till svenskt teckenspråk. Berätta i anmälan om du behöver något mer, så planerar vi "
        "för det."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Spara dagen"),
        (
            "paragraph",
            (
                "<p>Förmiddagen blir gemensam och handlar om det första året efter underskriften. På "
                "eftermiddagen arbetar du i grupp med en artikel ur deklarationen. Program med klockslag "
                "och medverkande kommer på den här sidan senast en månad i förväg.</p><p>Du kan anmäla dig "
                "redan nu. Kom gärna två från samma organisation, en förtroendevald och en "
                "tjänsteperson.</p>"
            ),
        ),
        ("documentLink", "d-mall-handlingsplan"),
    ],
    "related": [("page", "T4", None), ("page", "A3", None)],
    "occurrences": [
        {
            "key": "C7-1",
            "title": "",
            "starts_at": "T+110d 00:00",
            "ends_at": "T+111d 00:00",
            "date_only": True,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Växjö",
            "venue": "Provsjöns konserthus",
            "address": "Provsjöplan 2",
            "municipality": "0780",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "1200.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "1800.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+97d 00:00",
            "registration_url": "https://anmalan.example/cemr-dagen",
            "capacity": 150,
            "seats_taken": 34,
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

PAGES: list[Page] = [C6, C7]
