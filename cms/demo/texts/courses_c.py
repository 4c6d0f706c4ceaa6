"""Course C3: a conference of two half days, on the spot and online."""

from cms.demo.texts.shapes import Page

C3: Page = {
    "key": "C3",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "konferens-makt-och-vardag",
    "locale": "sv",
    "title": "Konferens: Makt och vardag",
    "event_kind": "conference",
    "lead": (
        "Två halva dagar om vem som bestämmer över tid, pengar och plats. Möt forskare, förtroendevalda "
        "och tjänstepersoner som har prövat att fördela annorlunda."
    ),
    "hero_image": "i-bro",
    "subjects": ["jamstalldhet"],
    "audiences": ["politiker", "chef", "strateg", "allmanhet"],
    "owner": "karin",
    "contacts": ["hugo", "alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-50d 10:00",
    "organisers": ["own"],
    "co_organisers": ["p-jamstallnu", "p-universitetet"],
    "network": None,
    "learning_outcomes": [],
    "prerequisites": "",
    "programme": [
        {
            "starts_at": "T+75d 13:00",
            "ends_at": "T+75d 13:20",
            "title": "Välkomna till två dagar om vardagens makt",
            "speakers": "Karin Exempelsson",
        },
        {
            "starts_at": "T+75d 13:20",
            "ends_at": "T+75d 14:15",
            "title": "Tiden som ingen räknar",
            "speakers": "Ylva Provberg",
        },
        {
            "starts_at": "T+75d 14:15",
            "ends_at": "T+75d 14:45",
            "title": "Kaffe och utställning",
            "speakers": "",
        },
        {
            "starts_at": "T+75d 14:45",
            "ends_at": "T+75d 16:15",
            "title": "Parallella samtal: skolvägen, kvällsturen, mötestiden",
            "speakers": "Viggo Testsson, Saga Exempelsson",
        },
        {
            "starts_at": "T+75d 16:30",
            "ends_at": "T+75d 17:30",
            "title": "Utfrågning: vem fick mer av budgeten",
            "speakers": "Tage Provberg, Ylva Provberg",
        },
        {
            "starts_at": "T+76d 08:30",
            "ends_at": "T+76d 09:30",
            "title": "Platsen framför: torg, hallar och väntrum",
            "speakers": "Saga Exempelsson",
        },
        {
            "starts_at": "T+76d 09:45",
            "ends_at": "T+76d 11:00",
            "title": "Verkstad: pröva ett eget beslut",
            "speakers": "Alva Testsson, Bo Exempelsson",
        },
        {
            "starts_at": "T+76d 11:15",
            "ends_at": "T+76d 12:00",
            "title": "Vad vi gör härnäst",
            "speakers": "Karin Exempelsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {
            "name": "Ylva Provberg",
            "title": "Docent i statsvetenskap",
            "organisation": "Universitetet i Exempelstad",
        },
        {"name": "Viggo Testsson", "title": "Trafikplanerare", "organisation": "Region Provlän"},
        {"name": "Saga Exempelsson", "title": "Utredare", "organisation": "Exempelmyndigheten"},
        {
            "name": "Tage Provberg",
            "title": "Ordförande i kommunstyrelsen",
            "organisation": "Provköpings kommun",
        },
    ],
    "accessibility": [
        "hearingLoop",
        "signInterpreter",
        "textInterpreter",
        "wheelchair",
        "stepFree",
        "companion",
    ],
    "accessibility_text": (
        "Allt på stora scenen tolkas till svenskt teckenspråk och skrivtolkas, även i sändningen. Ett tyst "
        "rum finns bredvid foajén. Ledsagare går in utan biljett."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Tre spår genom båda dagarna"),
        (
            "paragraph",
            (
                "<p>Du väljer spår i anmälan och kan byta på plats:</p><ul><li><b>Tid:</b> obetalt arbete, "
                "scheman och väntan</li><li><b>Pengar:</b> bidrag, avgifter och "
                "upphandling</li><li><b>Plats:</b> gator, hallar och mötesrum</li></ul><p>Mellan passen "
                "finns tid att prata med utställare och med kollegor från andra orter. Middagen den första "
                "kvällen ingår för dig som är på plats.</p>"
            ),
        ),
        (
            "factBox",
            "Följ med på distans",
            (
                "<p>Stora scenen sänds direkt med textning. Verkstaden har ett eget digitalt rum med "
                "samtalsledare. De parallella samtalen går bara att följa på plats.</p>"
            ),
        ),
    ],
    "related": [("page", "T3", None), ("page", "T12", None)],
    "occurrences": [
        {
            "key": "C3-1",
            "title": "",
            "starts_at": "T+75d 13:00",
            "ends_at": "T+76d 12:00",
            "date_only": False,
            "sessions": [
                {"starts_at": "T+75d 13:00", "ends_at": "T+75d 17:30", "title": "Dag 1: Tid och pengar"},
                {
                    "starts_at": "T+76d 08:30",
                    "ends_at": "T+76d 12:00",
                    "title": "Dag 2: Plats och egna beslut",
                },
            ],
            "attendance_mode": "mixed",
            "locality": "Norrköping",
            "venue": "Provverkets kongress",
            "address": "Provverksgatan 1",
            "municipality": "0581",
            "online_url": "https://mote.example/makt-och-vardag",
            "prices": [
                {
                    "label": "På plats, medlemmar",
                    "amount": "3200.00",
                    "vat_included": False,
                    "member_price": True,
                },
                {
                    "label": "På plats, övriga",
                    "amount": "3900.00",
                    "vat_included": False,
                    "member_price": False,
                },
                {"label": "På distans", "amount": "950.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+61d 00:00",
            "registration_url": "https://anmalan.example/makt-och-vardag",
            "capacity": 250,
            "seats_taken": 131,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter kan du byta till en "
                "plats på distans och få tillbaka mellanskillnaden, eller låta en kollega ta över platsen."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C3]
