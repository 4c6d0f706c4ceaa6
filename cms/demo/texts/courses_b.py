"""Course C2: budget for economists, once cancelled and once closed."""

from cms.demo.texts.shapes import Page

C2: Page = {
    "key": "C2",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "jamstalld-budget-for-ekonomer",
    "locale": "sv",
    "title": "Jämställd budget för ekonomer",
    "event_kind": "course",
    "lead": (
        "Lär dig koppla ihop kostnader med uppgifter om kvinnor och män, flickor och pojkar. Kursen är "
        "till för dig som tar fram underlag till budget och bokslut."
    ),
    "subjects": ["jamstalld-budget"],
    "audiences": ["ekonomi", "chef"],
    "owner": "david",
    "contacts": ["david", "hugo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "liveWithDraft",
    "content_date": "T-97d 09:00",
    "draft": {
        "change_note": "En uppföljande träff är tillagd",
        "body_append": [
            ("heading", 2, "Efter kursen"),
            (
                "paragraph",
                (
                    "<p>Sex veckor efter kursen ses gruppen på distans i en timme. Då visar du vad du har "
                    "räknat fram och får svar på det som har kört fast. Träffen ingår i avgiften.</p>"
                ),
            ),
        ],
    },
    "organisers": ["own"],
    "co_organisers": [],
    "network": None,
    "learning_outcomes": [
        "Välja ett område där uppgifter och kostnader går att koppla ihop",
        "Räkna fram kostnaden per kvinna och man i en verksamhet",
        "Visa resultatet i samma tabell som det ekonomiska utfallet",
        "Beskriva en skillnad utan att dra för långtgående slutsatser",
    ],
    "prerequisites": "Du är van vid kalkylprogram och känner till hur budgeten tas fram hos er.",
    "programme": [
        {
            "starts_at": "T+9d 09:30",
            "ends_at": "T+9d 10:30",
            "title": "Varför fördelningen hör hemma i budgeten",
            "speakers": "David Testsson",
        },
        {
            "starts_at": "T+9d 10:45",
            "ends_at": "T+9d 12:00",
            "title": "Från volym till kostnad per person",
            "speakers": "David Testsson",
        },
        {"starts_at": "T+9d 12:00", "ends_at": "T+9d 13:00", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+9d 13:00",
            "ends_at": "T+9d 14:30",
            "title": "Räknestuga: föreningsbidrag och hemtjänst",
            "speakers": "Samuel Provberg",
        },
        {
            "starts_at": "T+9d 14:45",
            "ends_at": "T+9d 15:45",
            "title": "Så visar du resultatet för nämnden",
            "speakers": "Rut Exempelsson",
        },
        {
            "starts_at": "T+9d 15:45",
            "ends_at": "T+9d 16:00",
            "title": "Frågor att ta med hem",
            "speakers": "David Testsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "David Testsson", "title": "Ekonom och utredare", "organisation": "Förbundet"},
        {"name": "Rut Exempelsson", "title": "Ekonomichef", "organisation": "Provköpings kommun"},
        {"name": "Samuel Provberg", "title": "Verksamhetscontroller", "organisation": "Region Provlän"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree"],
    "accessibility_text": (
        "Lokalen ligger i markplan och har hörslinga. Kalkylblad och bilder skickas ut två dagar i förväg, "
        "så att du kan följa med i eget program."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Räkna på riktiga poster"),
        (
            "paragraph",
            (
                "<p>Under förmiddagen går vi igenom metoden steg för steg. Efter lunch räknar du på ett "
                "övningsmaterial som liknar en kommuns verkliga konton. Siffrorna i materialet är "
                "påhittade.</p><p>Ta med:</p><ul><li>egen dator med kalkylprogram</li><li>senaste "
                "delårsbokslutet för ett område</li><li>en fråga som nämnden har ställt</li></ul>"
            ),
        ),
        ("documentLink", "d-budget"),
    ],
    "related": [("page", "T5", None)],
    "occurrences": [
        {
            "key": "C2-1",
            "title": "",
            "starts_at": "T-90d 09:30",
            "ends_at": "T-90d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Göteborg",
            "venue": "Konferens Exempelholmen",
            "address": "Exempelholmsgatan 2",
            "municipality": "1480",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2700.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "3500.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T-104d 00:00",
            "registration_url": "https://anmalan.example/jamstalld-budget-goteborg",
            "capacity": 30,
            "seats_taken": 11,
            "waiting_list": False,
            "event_status": "cancelled",
            "status_reason": (
                "För få hade anmält sig för att räknestugan skulle fungera. Avgiften är återbetald till "
                "alla anmälda."
            ),
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du kan avboka utan kostnad till och med 14 dagar före start. Därefter betalar du hela "
                "avgiften, men en kollega kan ta över din plats. Blir du sjuk byter du till ett annat "
                "tillfälle utan kostnad."
            ),
            "documents": [],
        },
        {
            "key": "C2-2",
            "title": "",
            "starts_at": "T+9d 09:30",
            "ends_at": "T+9d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Karlstad",
            "venue": "Mötesrummet Testterrassen",
            "address": "Testtorget 5",
            "municipality": "1780",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "2700.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "3500.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+0d 00:00",
            "registration_url": "https://anmalan.example/jamstalld-budget-karlstad",
            "capacity": 30,
            "seats_taken": 23,
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

PAGES: list[Page] = [C2]
