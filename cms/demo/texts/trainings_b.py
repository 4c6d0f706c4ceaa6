"""Trainings TR4 to TR6: a sensitive one, one to come, and one to order."""

from cms.demo.texts.shapes import Page

TR4: Page = {
    "key": "TR4",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "att-fraga-om-vald",
    "locale": "sv",
    "title": "Att fråga om våld",
    "sensitive": True,
    "lead": (
        "Webbutbildningen hjälper dig att ställa frågan om våld lugnt och tydligt i ditt arbete. Du övar "
        "på samtalet och på vad du gör med svaret."
    ),
    "subjects": ["vald-i-nara-relationer"],
    "owner": "cilla",
    "contacts": ["cilla"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-345d 09:00",
    "training_kind": "web",
    "learning_outcomes": [
        "Förklara varför frågan ställs till alla",
        "Ställa frågan i enrum och med egna ord",
        "Ta emot ett ja, ett nej och en tystnad",
        "Följa arbetsplatsens rutin efter samtalet",
    ],
    "duration_minutes": 60,
    "level": "intermediate",
    "audiences": ["vard", "handlaggare", "skola"],
    "certificate": True,
    "accessibility": ["captions", "transcript", "screenReader", "keyboard", "signLanguage"],
    "accessibility_text": (
        "Filmerna är textade och tolkade till svenskt teckenspråk. Samtalen finns också som manus att läsa "
        "i egen takt."
    ),
    "prices": [],
    "is_free": True,
    "start_url": "https://utbildning.example/att-fraga-om-vald",
    "login_required": False,
    "modules": [
        {"title": "Varför vi frågar alla", "minutes": 10},
        {"title": "Frågan i enrum", "minutes": 15},
        {"title": "När svaret kommer", "minutes": 20},
        {"title": "Rutinen och ditt eget stöd", "minutes": 10},
    ],
    "available_from": None,
    "available_to": None,
    "body": [
        (
            "factBox",
            "Om du själv är utsatt",
            (
                "<p>Vid akut fara ringer du <b>112</b>. Utbildningen är till för möten i arbetet och "
                "ersätter inte hjälp. På sidan finns en knapp för att lämna den snabbt.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Du följer tre påhittade samtal: på en vårdcentral, på en enhet för försörjningsstöd "
                "och i en skola. Filmerna visar inget våld, men berättelserna kan väcka minnen. Du kan "
                "hoppa över en film och läsa en sammanfattning i stället.</p><p>I slutet skriver du ditt "
                "namn och laddar ner ett intyg. Namnet sparas inte hos oss.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Innan du börjar",
                    (
                        "<p>Ta reda på vilken rutin som gäller på din arbetsplats. Fråga också vem du kan "
                        "prata med om något i utbildningen blir tungt.</p>"
                    ),
                ),
                (
                    "När du är klar",
                    (
                        '<p>Öva frågan högt med en kollega. På sidan <a href="ref:F2">Frågor och svar om '
                        "kvinnofrid</a> finns svar på det som brukar dyka upp efteråt.</p>"
                    ),
                ),
            ],
        ),
    ],
    "related": [("page", "T7", None), ("page", "F2", None)],
}

TR5: Page = {
    "key": "TR5",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "jamstalld-medborgarservice",
    "locale": "sv",
    "title": "Jämställd medborgarservice",
    "lead": (
        "Får kvinnor och män samma hjälp i receptionen, i telefonen och i brevet hem? Under trettio dagar "
        "kan du pröva en ny webbutbildning om bemötande."
    ),
    "subjects": ["jamstalldhetsintegrering"],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "direct",
    "unit": "u-kommunikation",
    "state": {"scheduled": "T+10d 07:00"},
    "expires": {"at": "T+40d 07:00", "choice": "notFound"},
    "content_date": None,
    "training_kind": "web",
    "learning_outcomes": [
        "Lägga märke till när olika personer får olika mycket hjälp",
        "Ställa öppna frågor i ett kort samtal",
        "Skriva ett svar som mottagaren kan handla efter",
    ],
    "duration_minutes": 75,
    "level": "basic",
    "audiences": ["handlaggare", "kommunikation", "chef"],
    "certificate": False,
    "accessibility": ["captions", "transcript", "screenReader", "keyboard"],
    "accessibility_text": (
        "Filmerna är textade på svenska. Ljudövningarna om telefonsamtal finns även som text."
    ),
    "prices": [],
    "is_free": True,
    "start_url": "https://utbildning.example/jamstalld-medborgarservice",
    "login_required": True,
    "modules": [
        {"title": "Vid disken", "minutes": 20},
        {"title": "I telefonen", "minutes": 25},
        {"title": "I skrift", "minutes": 20},
    ],
    "available_from": "T+10d 07:00",
    "available_to": "T+40d 07:00",
    "body": [
        ("heading", 2, "En provomgång"),
        (
            "paragraph",
            (
                "<p>Utbildningen är öppen i trettio dagar. Du loggar in med din e-postadress på jobbet och "
                "svarar på fem frågor när du är klar. Sedan stänger vi utbildningen och rättar det som "
                "inte fungerade.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>I varje del får du:</p><ul><li>lyssna på eller läsa tre möten med samma "
                "ärende</li><li>notera vem som får följdfrågor, tid och hjälp med blanketten</li><li>pröva "
                "en formulering till nästa arbetsdag</li></ul>"
            ),
        ),
    ],
}

TR6: Page = {
    "key": "TR6",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "halvdag-for-namnden",
    "locale": "sv",
    "title": "Halvdag för nämnden",
    "lead": (
        "En förmiddag eller eftermiddag för hela nämnden, med era egna ärenden som underlag. Efteråt har "
        "ni tre frågor att ställa vid varje beredning."
    ),
    "subjects": ["styrning-och-ledning"],
    "owner": "bo",
    "contacts": ["hugo", "bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-35d 09:00",
    "training_kind": "orderable",
    "learning_outcomes": [
        "Läsa ett beslutsunderlag och se vilka uppgifter om kön som saknas",
        "Formulera ett mål som nämnden kan följa hela mandatperioden",
        "Begära uppföljning på ett sätt som förvaltningen kan svara på",
    ],
    "duration_minutes": 210,
    "level": "basic",
    "audiences": ["politiker", "chef"],
    "certificate": False,
    "accessibility": ["captions", "screenReader"],
    "accessibility_text": (
        "Filmen som visas är textad. Bilderna skickas i förväg och går att läsa med skärmläsare. "
        "Teckenspråkstolk och skrivtolk beställs tre veckor före."
    ),
    "prices": [
        {"label": "Medlem", "amount": "18000.00", "vat_included": False, "member_price": True},
        {"label": "Övriga", "amount": "24000.00", "vat_included": False, "member_price": False},
    ],
    "is_free": False,
    "order_contact": "hugo",
    "order_url": "",
    "min_participants": 8,
    "max_participants": 30,
    "lead_time_weeks": 6,
    "delivery_modes": ["onsite", "online"],
    "travel_cost_rule": (
        "Resa med tåg i andra klass och övernattning betalas av beställaren efter faktisk kostnad. På "
        "distans tillkommer inget."
    ),
    "geographic_reach": [],
    "trainers": ["bo", "alva"],
    "body": [
        (
            "stepList",
            "Så går halvdagen till",
            [
                (
                    "Före",
                    (
                        "<p>Ni skickar tre beslut från det senaste året. Vi läser dem och väljer ett att "
                        "arbeta med.</p>"
                    ),
                ),
                (
                    "Första passet",
                    (
                        "<p>Vi går igenom några begrepp och visar hur samma service kan nå kvinnor och män "
                        "olika.</p>"
                    ),
                ),
                (
                    "Andra passet",
                    "<p>Ni läser ert eget beslut i små grupper och letar efter det som inte står där.</p>",
                ),
                (
                    "Avslutningen",
                    "<p>Nämnden väljer ett mål att följa och bestämmer när det ska redovisas.</p>",
                ),
            ],
        ),
        ("heading", 2, "Det behöver ni ordna"),
        (
            "paragraph",
            (
                "<p>På plats behövs en lokal med flyttbara bord, skärm och hörslinga. På distans delar vi "
                "deltagarna i grupper om fem, så var och en behöver en egen dator. Be gärna någon från "
                "förvaltningen vara med hela tiden.</p>"
            ),
        ),
    ],
    "related": [("page", "T3", None), ("document", "d-checklista", None)],
}

PAGES: list[Page] = [TR4, TR5, TR6]
