"""Courses C10 and C11: a cancelled seminar, and a meeting moved online."""

from cms.demo.texts.shapes import Page

C10: Page = {
    "key": "C10",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "jamstalld-stadsplanering",
    "locale": "sv",
    "title": "Jämställd stadsplanering",
    "event_kind": "seminar",
    "lead": (
        "Ett seminarium på fötter och vid ritbordet. Planerare, trafikingenjörer och trygghetssamordnare "
        "läser samma plats och jämför vad de ser."
    ),
    "subjects": ["jamstalldhetsanalys"],
    "audiences": ["handlaggare", "strateg", "politiker"],
    "owner": "bo",
    "contacts": ["bo", "hugo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-4d 14:00",
    "organisers": ["own"],
    "co_organisers": ["p-exempelmyndigheten"],
    "network": None,
    "learning_outcomes": [
        "Beskriva vilka som använder en plats vid olika tider på dygnet",
        "Skriva in jämställdhet i ett planuppdrag",
        "Väga trygghet mot framkomlighet och motivera valet",
    ],
    "prerequisites": "Du arbetar med plan, gata, park eller trygghet. Klä dig för en timme utomhus.",
    "programme": [
        {
            "starts_at": "T+25d 09:30",
            "ends_at": "T+25d 10:15",
            "title": "Vems stad ritar vi",
            "speakers": "Saga Exempelsson",
        },
        {
            "starts_at": "T+25d 10:15",
            "ends_at": "T+25d 11:30",
            "title": "Gångtur med karta och frågor",
            "speakers": "Frank Provberg",
        },
        {"starts_at": "T+25d 11:30", "ends_at": "T+25d 12:30", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+25d 12:30",
            "ends_at": "T+25d 14:00",
            "title": "Vid ritbordet: samma kvarter, tre förslag",
            "speakers": "Frank Provberg",
        },
        {
            "starts_at": "T+25d 14:15",
            "ends_at": "T+25d 15:00",
            "title": "Från skiss till planbeskrivning",
            "speakers": "Saga Exempelsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Saga Exempelsson", "title": "Utredare", "organisation": "Exempelmyndigheten"},
        {"name": "Frank Provberg", "title": "Planarkitekt", "organisation": "Provköpings kommun"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree"],
    "accessibility_text": (
        "Gångturen är två kilometer på hårt underlag utan trappor. Det finns en kortare väg med bänkar för "
        "den som vill."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Platsen först, planen sedan"),
        (
            "paragraph",
            (
                "<p>Gruppen går samma sträcka med tre olika uppdrag. En räknar vilka som är där, en följer "
                "ljuset och en frågar förbipasserande. Sedan läggs iakttagelserna på en gemensam "
                "karta.</p><p>Efter lunch ritar du om ett kvarter tillsammans med två andra yrken. "
                "Kvarteret är påhittat, men målkonflikterna känns igen.</p>"
            ),
        ),
        ("linkList", "Bra att läsa i förväg", [("page", "T2", None), ("document", "d-mall-analys", None)]),
    ],
    "related": [("page", "C1", None)],
    "occurrences": [
        {
            "key": "C10-1",
            "title": "",
            "starts_at": "T+25d 09:30",
            "ends_at": "T+25d 15:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Västerås",
            "venue": "Provhamnens salar",
            "address": "Provhamnsplan 6",
            "municipality": "1980",
            "online_url": "",
            "prices": [
                {"label": "Medlemmar", "amount": "1600.00", "vat_included": False, "member_price": True},
                {"label": "Övriga", "amount": "2300.00", "vat_included": False, "member_price": False},
            ],
            "is_free": False,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+16d 00:00",
            "registration_url": "https://anmalan.example/jamstalld-stadsplanering",
            "capacity": 45,
            "seats_taken": 12,
            "waiting_list": False,
            "event_status": "cancelled",
            "status_reason": (
                "Båda föreläsarna har fått förhinder. Vi betalar tillbaka avgiften och hör av oss när ett "
                "nytt datum finns."
            ),
            "previous_starts_at": None,
            "cancellation_policy": "Du behöver inte avboka. Avgiften betalas tillbaka till alla anmälda.",
            "documents": [],
        },
    ],
}

C11: Page = {
    "key": "C11",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "natverkstraff-norr",
    "locale": "sv",
    "title": "Nätverksträff norr",
    "event_kind": "networkMeeting",
    "lead": (
        "En eftermiddag för medlemmar i norra Sverige. Vi pratar om långa avstånd, små förvaltningar och "
        "vad som går att göra tillsammans."
    ),
    "subjects": ["jamstalldhetsintegrering"],
    "audiences": ["strateg", "handlaggare", "chef"],
    "owner": "alva",
    "contacts": ["alva", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-8d 09:00",
    "organisers": ["own"],
    "co_organisers": [],
    "network": "N-JAMSTALLDHET",
    "learning_outcomes": [],
    "prerequisites": "Du är anställd i en kommun eller region som är med i Nätverket för jämställdhet.",
    "programme": [
        {
            "starts_at": "T+17d 13:00",
            "ends_at": "T+17d 13:20",
            "title": "Runda: en sak som har hänt hos er",
            "speakers": "Alva Testsson",
        },
        {
            "starts_at": "T+17d 13:20",
            "ends_at": "T+17d 14:15",
            "title": "En tjänst, tre kommuner: att dela på en processledare",
            "speakers": "Signe Provberg",
        },
        {
            "starts_at": "T+17d 14:25",
            "ends_at": "T+17d 15:10",
            "title": "Samtal i grupper om resvägar och mötestider",
            "speakers": "",
        },
        {
            "starts_at": "T+17d 15:10",
            "ends_at": "T+17d 15:30",
            "title": "Önskemål till nästa träff",
            "speakers": "Alva Testsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Signe Provberg", "title": "Processledare", "organisation": "Provdalens kommun"},
        {"name": "Alva Testsson", "title": "Samordnare för jämställdhet", "organisation": "Förbundet"},
    ],
    "accessibility": ["textInterpreter"],
    "accessibility_text": "Träffen skrivtolkas. Gruppsamtalen leds så att en talar i taget.",
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Samma träff på distans"),
        (
            "paragraph",
            (
                "<p>Innehållet är detsamma som det var tänkt i Luleå, men pauserna är fler och grupperna "
                "mindre. Länken kommer i din bekräftelse. Sitter ni flera tillsammans är det bra om var "
                "och en har ett eget headset.</p><p>Nästa träff ordnas på en ort i norr. Var den ska "
                "hållas bestämmer gruppen tillsammans.</p>"
            ),
        ),
    ],
    "related": [("page", "T1", None)],
    "occurrences": [
        {
            "key": "C11-1",
            "title": "",
            "starts_at": "T+17d 13:00",
            "ends_at": "T+17d 15:30",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "online",
            "locality": "Luleå",
            "venue": "Provuddens möteshus",
            "address": "Provuddsvägen 11",
            "municipality": "2580",
            "online_url": "https://mote.example/natverkstraff-norr",
            "prices": [],
            "is_free": True,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+15d 00:00",
            "registration_url": "https://anmalan.example/natverkstraff-norr",
            "capacity": 60,
            "seats_taken": 28,
            "waiting_list": False,
            "event_status": "movedOnline",
            "status_reason": (
                "Flera deltagare kan inte resa till Luleå när tågen är inställda. Tiden är densamma och "
                "alla anmälda får en länk."
            ),
            "previous_starts_at": None,
            "cancellation_policy": (
                "Avboka i din bekräftelse om du får förhinder, så att någon annan kan ta din plats."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C10, C11]
