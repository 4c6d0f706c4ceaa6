"""Trainings TR7 and TR8: to order."""

from cms.demo.texts.shapes import Page

TR7: Page = {
    "key": "TR7",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "handledning-i-4r",
    "locale": "sv",
    "title": "Handledning i 4R",
    "lead": (
        "Vi handleder en arbetsgrupp genom metoden 4R, från den första räkningen till beslut om åtgärder. "
        "Mellan träffarna arbetar gruppen med sin egen verksamhet."
    ),
    "subjects": ["jamstalldhetsanalys"],
    "owner": "alva",
    "contacts": ["alva", "elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-640d 09:00",
    "training_kind": "orderable",
    "learning_outcomes": [
        "Räkna representation och resurser i den egna verksamheten",
        "Diskutera normer och vanor med stöd i uppgifterna",
        "Skriva en plan med åtgärder, ansvariga och tider",
        "Leda en egen grupp genom metoden nästa gång",
    ],
    "duration_minutes": 450,
    "level": "intermediate",
    "audiences": ["strateg", "handlaggare", "chef"],
    "certificate": True,
    "accessibility": ["screenReader", "keyboard"],
    "accessibility_text": (
        "Handledningen har ingen film. Arbetsbladen fungerar med skärmläsare och tangentbord. Säg till i "
        "beställningen om någon behöver tolk eller större text."
    ),
    "prices": [
        {"label": "Medlem, en grupp", "amount": "32000.00", "vat_included": False, "member_price": True},
        {"label": "Övriga, en grupp", "amount": "41000.00", "vat_included": False, "member_price": False},
    ],
    "is_free": False,
    "order_contact": None,
    "order_url": "https://bestall.example/handledning-i-4r",
    "min_participants": 4,
    "max_participants": 6,
    "lead_time_weeks": 8,
    "delivery_modes": ["onsite"],
    "travel_cost_rule": "Restiden ingår i priset. Biljetter och logi faktureras efter faktisk kostnad.",
    "geographic_reach": ["17", "18", "19", "20"],
    "trainers": ["alva", "elin"],
    "body": [
        (
            "paragraph",
            (
                "<p>Gruppen träffar oss fem gånger under tre månader, nittio minuter varje gång. De fyra "
                "första ägnas åt var sitt R. Den femte handlar om hur ni berättar om resultatet. Räkna med "
                "ungefär en dags eget arbete mellan träffarna.</p><p>Vi kommer till er i Värmlands, "
                "Örebro, Västmanlands och Dalarnas län. Ligger er arbetsplats längre bort är ni välkomna "
                "att ringa, så ser vi vad som går att ordna.</p>"
            ),
        ),
        (
            "table",
            "Fyra R och vad gruppen tar med till träffen",
            "row",
            [
                ["Träff", "Gruppen tar med"],
                ["Representation", "Antal kvinnor och män som beslutar, arbetar och deltar"],
                ["Resurser", "Pengar, tid och plats för ett år"],
                ["Realia", "En regel eller vana som ingen längre minns skälet till"],
                ["Realisera", "Ett utkast till åtgärder med ansvariga"],
            ],
        ),
        ("documentLink", "d-fyra-r"),
    ],
    "related": [("page", "T2", None), ("page", "T6", None)],
}

TR8: Page = {
    "key": "TR8",
    "kind": "training",
    "parent": "L-UTBILDNINGAR",
    "slug": "processtod-for-ledningsgrupp",
    "locale": "sv",
    "title": "Processtöd för ledningsgrupp",
    "lead": (
        "Ett halvår med egen processledare för ledningsgrupper som vill få in jämställdhet i mål, budget "
        "och uppföljning."
    ),
    "subjects": ["styrning-och-ledning"],
    "owner": "karin",
    "contacts": ["karin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "draft",
    "content_date": None,
    "training_kind": "orderable",
    "learning_outcomes": [
        "Välja få mål som går att följa",
        "Koppla uppgifter om kvinnor och män till det ekonomiska utfallet",
        "Fördela ansvaret så att arbetet klarar ett chefsbyte",
    ],
    "duration_minutes": 720,
    "level": "advanced",
    "audiences": ["chef", "strateg"],
    "certificate": False,
    "accessibility": ["captions", "screenReader"],
    "accessibility_text": (
        "Digitala träffar textas i realtid. Anteckningar skickas efteråt i ett format som fungerar med "
        "skärmläsare."
    ),
    "prices": [
        {"label": "Medlem", "amount": "65000.00", "vat_included": False, "member_price": True},
        {"label": "Övriga", "amount": "82000.00", "vat_included": False, "member_price": False},
    ],
    "is_free": False,
    "order_contact": "karin",
    "order_url": "https://bestall.example/processtod",
    "min_participants": 5,
    "max_participants": 12,
    "lead_time_weeks": 10,
    "delivery_modes": ["onsite", "online"],
    "travel_cost_rule": "Två resor ingår i priset. Ytterligare resor betalas av beställaren.",
    "geographic_reach": [],
    "trainers": ["karin", "david"],
    "body": [
        (
            "paragraph",
            (
                "<p>Ledningsgruppen träffar processledaren sex gånger, två timmar varje gång. Första och "
                "sista träffen sker hos er, de andra på distans. Mellan träffarna läser processledaren era "
                "styrdokument och hör av sig med frågor.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Vad vi kräver av er",
                    (
                        "<p>Högsta chefen deltar vid alla träffar. Gruppen avsätter tid på sin ordinarie "
                        "dagordning, så att arbetet inte hamnar vid sidan av.</p>"
                    ),
                ),
                (
                    "Vad ni har när vi slutar",
                    (
                        "<p>Ni har två eller tre mål, en tabell att följa dem i och ett datum då nämnden "
                        "ska se den första redovisningen.</p>"
                    ),
                ),
            ],
        ),
    ],
}

PAGES: list[Page] = [TR7, TR8]
