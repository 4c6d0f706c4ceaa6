"""Courses C4 and C5: a webinar whose registration closes today, and a full network day."""

from cms.demo.texts.shapes import Page

C4: Page = {
    "key": "C4",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "webbinarium-statistik-som-berattar",
    "locale": "sv",
    "title": "Webbinarium: Statistik som berättar",
    "event_kind": "webinar",
    "lead": (
        "En tabell är inte en berättelse. På en timme visar vi hur du väljer, ritar och förklarar "
        "uppgifter om kvinnor och män så att läsaren förstår."
    ),
    "subjects": ["konsuppdelad-statistik"],
    "audiences": ["strateg", "handlaggare", "kommunikation", "ekonomi"],
    "owner": "elin",
    "contacts": ["elin", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-35d 09:00",
    "organisers": ["own"],
    "co_organisers": ["p-universitetet"],
    "network": None,
    "learning_outcomes": [
        "Välja det diagram som passar frågan",
        "Skriva en rubrik som säger vad diagrammet visar",
        "Upptäcka när en skillnad kan bero på slumpen",
    ],
    "prerequisites": "Inga. Du behöver inte kunna något statistikprogram.",
    "programme": [
        {
            "starts_at": "T+5d 10:00",
            "ends_at": "T+5d 10:10",
            "title": "Tre diagram av samma siffror",
            "speakers": "Elin Exempelsson",
        },
        {
            "starts_at": "T+5d 10:10",
            "ends_at": "T+5d 10:35",
            "title": "Rubrik, skala och ordning",
            "speakers": "Elin Exempelsson",
        },
        {
            "starts_at": "T+5d 10:35",
            "ends_at": "T+5d 10:50",
            "title": "Små grupper och stora ord",
            "speakers": "Ville Testsson",
        },
        {
            "starts_at": "T+5d 10:50",
            "ends_at": "T+5d 11:00",
            "title": "Frågor från dig som lyssnar",
            "speakers": "Elin Exempelsson, Ville Testsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Elin Exempelsson", "title": "Sakkunnig i statistik", "organisation": "Förbundet"},
        {
            "name": "Ville Testsson",
            "title": "Lektor i statistik",
            "organisation": "Universitetet i Exempelstad",
        },
    ],
    "accessibility": ["textInterpreter"],
    "accessibility_text": "Webbinariet skrivtolkas i realtid. Diagrammen beskrivs i ord medan de visas.",
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Ett diagram ritas om inför publik"),
        (
            "paragraph",
            (
                "<p>Vi börjar med ett vanligt diagram ur en påhittad årsredovisning. Det är inte fel, men "
                "svårt att läsa. Steg för steg ändrar vi rubrik, skala och ordning tills budskapet syns. "
                "Efteråt får alla anmälda bilderna, så att du kan göra samma sak med dina egna "
                "uppgifter.</p><p>Skicka gärna ett eget diagram i anmälan. Vi väljer ut ett par och går "
                "igenom dem utan att visa varifrån de kommer.</p>"
            ),
        ),
        ("documentLink", "d-statistik"),
    ],
    "related": [("page", "A4", None), ("page", "T6", None)],
    "occurrences": [
        {
            "key": "C4-1",
            "title": "",
            "starts_at": "T+5d 10:00",
            "ends_at": "T+5d 11:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "online",
            "locality": "",
            "venue": "",
            "address": "",
            "municipality": None,
            "online_url": "https://mote.example/statistik-som-berattar",
            "prices": [],
            "is_free": True,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+1d 00:00",
            "registration_url": "https://anmalan.example/statistik-som-berattar",
            "capacity": 500,
            "seats_taken": 312,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Du behöver inte avboka. Länken är personlig och slutar gälla efter webbinariet."
            ),
            "documents": [],
        },
    ],
}

C5: Page = {
    "key": "C5",
    "kind": "course",
    "parent": "L-KURSER",
    "slug": "kvinnofrid-natverksdag",
    "locale": "sv",
    "title": "Kvinnofrid – nätverksdag",
    "event_kind": "networkMeeting",
    "lead": (
        "Årets samling för dig som samordnar arbetet mot våld i en kommun eller region. Dagen ägnas åt "
        "skyddat boende, barnens stöd och handledning till personalen."
    ),
    "subjects": ["kvinnofrid"],
    "audiences": ["strateg", "handlaggare", "vard"],
    "owner": "cilla",
    "contacts": ["cilla", "hugo"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-62d 09:00",
    "organisers": ["own"],
    "co_organisers": ["p-trygga-rum"],
    "network": "N-KVINNOFRID",
    "learning_outcomes": [],
    "prerequisites": "Du är anställd i en kommun eller region som är med i Nätverket för kvinnofrid.",
    "programme": [
        {
            "starts_at": "T+30d 09:30",
            "ends_at": "T+30d 10:00",
            "title": "Incheckning och kaffe",
            "speakers": "",
        },
        {
            "starts_at": "T+30d 10:00",
            "ends_at": "T+30d 10:45",
            "title": "Läget i nätverket: det ni har skrivit till oss om",
            "speakers": "Cilla Provberg",
        },
        {
            "starts_at": "T+30d 10:45",
            "ends_at": "T+30d 12:00",
            "title": "Samma dörr, olika väntetid: om plats i skyddat boende",
            "speakers": "Hedda Testsson",
        },
        {"starts_at": "T+30d 12:00", "ends_at": "T+30d 13:00", "title": "Lunch", "speakers": ""},
        {
            "starts_at": "T+30d 13:00",
            "ends_at": "T+30d 14:15",
            "title": "Barnets eget stöd, från första samtalet",
            "speakers": "Bodil Exempelsson",
        },
        {
            "starts_at": "T+30d 14:30",
            "ends_at": "T+30d 15:30",
            "title": "Samtal i små grupper: handledning som hjälper",
            "speakers": "Cilla Provberg",
        },
        {
            "starts_at": "T+30d 15:30",
            "ends_at": "T+30d 16:00",
            "title": "Vad nätverket tar vidare",
            "speakers": "Greta Testsson",
        },
    ],
    "programme_coming": False,
    "speakers": [
        {"name": "Cilla Provberg", "title": "Sakkunnig i kvinnofrid", "organisation": "Förbundet"},
        {"name": "Hedda Testsson", "title": "Verksamhetschef", "organisation": "Stiftelsen Trygga rum"},
        {"name": "Bodil Exempelsson", "title": "Barnsamordnare", "organisation": "Provköpings kommun"},
    ],
    "accessibility": ["hearingLoop", "wheelchair", "stepFree", "companion"],
    "accessibility_text": (
        "Ett rum utan program finns för dig som behöver en paus från ämnet. Säg till om du behöver tolk "
        "eller vill sitta nära en utgång."
    ),
    "recording_url": "",
    "date_coming": False,
    "body": [
        ("heading", 2, "Ett rum för det svåra"),
        (
            "paragraph",
            (
                "<p>Nätverksdagen är ett samtal mellan kollegor. Vi berättar inte om enskilda personer och "
                "vi spelar inte in. Deltagarlistan delas inte ut, eftersom en del av er har skyddade "
                "uppgifter.</p><p>Grupperna på eftermiddagen sätts samman så att små och stora orter "
                "blandas. Var och en tar med sig en fråga hem och berättar vid nästa träff vad den ledde "
                "till.</p>"
            ),
        ),
        ("documentLink", "d-kvinnofrid"),
    ],
    "related": [("page", "T7", None), ("page", "F2", None)],
    "occurrences": [
        {
            "key": "C5-1",
            "title": "",
            "starts_at": "T+30d 09:30",
            "ends_at": "T+30d 16:00",
            "date_only": False,
            "sessions": [],
            "attendance_mode": "onsite",
            "locality": "Uppsala",
            "venue": "Exempelborgens möten",
            "address": "Exempelborgen 4",
            "municipality": "0380",
            "online_url": "",
            "prices": [],
            "is_free": True,
            "registration_required": True,
            "registration_opens_at": None,
            "registration_deadline": "T+21d 00:00",
            "registration_url": "https://anmalan.example/kvinnofrid-natverksdag",
            "capacity": 80,
            "seats_taken": 80,
            "waiting_list": False,
            "event_status": "scheduled",
            "status_reason": "",
            "previous_starts_at": None,
            "cancellation_policy": (
                "Avboka så snart du kan om du får förhinder, så att någon annan i nätverket kan komma."
            ),
            "documents": [],
        },
    ],
}

PAGES: list[Page] = [C4, C5]
