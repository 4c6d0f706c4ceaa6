"""Topics T6 and T7: statistics, and freedom from violence."""

from cms.demo.texts.shapes import Page

T6: Page = {
    "key": "T6",
    "related": [("page", "C4", None), ("page", "A4", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "konsuppdelad-statistik-som-gor-skillnad",
    "locale": "sv",
    "title": "Könsuppdelad statistik som gör skillnad",
    "lead": (
        "Uppgifter om personer ska samlas in, analyseras och visas efter kön. Det är grunden för att kunna "
        "se om verksamheten når alla lika bra."
    ),
    "subjects": ["konsuppdelad-statistik", "jamstalldhetsanalys"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-400d 09:00",
    "child_navigation": True,
    "body": [
        ("heading", 2, "Kön som genomgående uppdelning"),
        (
            "paragraph",
            (
                "<p>Könsuppdelad statistik betyder att kön är den första uppdelningen, inte en fotnot. En "
                "tabell över besökare visar kvinnor och män i varje rad, tillsammans med ålder, område "
                "eller vad som annars är viktigt. Då syns också hur olika grupper av kvinnor och män har "
                "det.</p>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Syftet är inte att fylla rapporter med fler tal. Syftet är att kunna ställa bättre "
                "frågor. Varför söker färre män stöd i tid? Varför väntar kvinnor längre på ett besked?</p>"
            ),
        ),
        ("heading", 2, "Så bygger ni upp statistiken"),
        (
            "stepList",
            None,
            [
                (
                    "Inventera",
                    (
                        "<p>Gå igenom system och enkäter. Notera var uppgiften om kön finns, var den kan "
                        "läggas till och var den inte behövs.</p>"
                    ),
                ),
                (
                    "Rätta till källan",
                    (
                        "<p>Lägg in uppdelningen i mallar och uttag, så att ingen behöver göra den för "
                        "hand.</p>"
                    ),
                ),
                (
                    "Läs tillsammans",
                    "<p>Låt de som arbetar i verksamheten tolka talen. De vet vad som ligger bakom.</p>",
                ),
                (
                    "Använd",
                    (
                        "<p>Ta med resultatet i beslutsunderlag. Statistik som inte används slutar snart "
                        "att samlas in.</p>"
                    ),
                ),
            ],
        ),
        ("heading", 2, "Visa skillnader rättvist"),
        (
            "paragraph",
            (
                "<p>Välj diagram som gör jämförelsen lätt. Använd samma skala för kvinnor och män och "
                "skriv ut talen. Undvik rosa och blått, som för tanken till förväntningar i stället för "
                "fakta. Använd mönster eller etiketter, så att bilden fungerar för den som inte ser "
                "färger.</p>"
            ),
        ),
        ("image", "i-kolumner", "Samma skala och tydliga etiketter gör diagrammet lättare att läsa."),
        (
            "table",
            "Andel eller antal: två sätt att visa samma påhittade uppgifter",
            "both",
            [
                ["Mått", "Kvinnor", "Män"],
                ["Antal sökande", "60", "40"],
                ["Antal beviljade", "45", "36"],
                ["Andel beviljade", "75 procent", "90 procent"],
            ],
        ),
        (
            "paragraph",
            (
                "<p>I tabellen har fler kvinnor än män fått bifall, räknat i antal. Räknat i andel är "
                "ordningen den omvända. Båda raderna är sanna. Därför behöver läsaren se båda.</p>"
            ),
        ),
        ("heading", 2, "Små tal och skyddade uppgifter"),
        (
            "paragraph",
            (
                "<p>När grupperna är små kan enskilda personer gå att känna igen. Slå då ihop år eller "
                "områden, eller avstå från att publicera. I enkäter kan ni ge möjligheten att inte ange "
                "kön. Redovisa hur många som valde det och låt svaren ingå i totalen.</p>"
            ),
        ),
        ("documentLink", "d-statistik"),
        ("linkList", "Fördjupning", [("page", "A4", None), ("document", "d-oversikt", None)]),
    ],
}

T7: Page = {
    "key": "T7",
    "related": [
        ("page", "N-KVINNOFRID", None),
        ("page", "P4", None),
        ("page", "TR4", None),
        ("page", "C5", None),
        ("page", "C8", None),
    ],
    "kind": "topic",
    "parent": "T1",
    "slug": "kvinnofrid-och-vald-i-nara-relationer",
    "locale": "sv",
    "title": "Kvinnofrid och våld i nära relationer",
    "sensitive": True,
    "lead": (
        "Våld i nära relationer kan upptäckas av den som möter människor i jobbet. Den här sidan samlar "
        "stöd till dig som planerar, leder eller arbetar i kommuner och regioner."
    ),
    "subjects": ["kvinnofrid"],
    "owner": "cilla",
    "contacts": ["cilla"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-45d 09:00",
    "child_navigation": True,
    "faq_page": "F2",
    "initiative": {
        "name": "Tidig upptäckt av våld",
        "start_year": "T-2y",
        "end_year": "T",
        "funder": "Staten och förbundet",
        "agreement": None,
        "municipalities": ["1280", "0380", "1281"],
    },
    "steering_documents": ["sd-istanbul", "sd-kvinnokonventionen"],
    "body": [
        (
            "factBox",
            "Behöver du hjälp nu",
            (
                "<p>Ring <strong>112</strong> vid akut fara. Kvinnofridslinjen har telefon <strong>020-50 "
                "50 50</strong>. På sidan finns en knapp för att lämna den snabbt.</p>"
            ),
        ),
        ("heading", 2, "Många kan upptäcka våld"),
        (
            "paragraph",
            (
                "<p>Den som är utsatt söker sällan hjälp för själva våldet. Hen kommer för sömnproblem, "
                "för ett barn som har det svårt i skolan eller för pengar som inte räcker. Därför behöver "
                "fler än socialtjänsten kunna se tecken och ställa frågor.</p><p>Rutinen ska vara känd av "
                "alla som möter besökare. Den ska svara på tre saker: hur vi frågar, vad vi gör med svaret "
                "och vem vi kontaktar.</p>"
            ),
        ),
        ("heading", 2, "Frågan om våld"),
        (
            "paragraph",
            (
                "<p>Ställ frågan i enrum och som en del av det vanliga samtalet. Berätta varför du frågar "
                "och att du frågar alla. Ett lugnt bemötande betyder mer än exakta ord. Ett nej i dag kan "
                "bli ett ja vid nästa besök.</p>"
            ),
        ),
        ("faqEmbed", ["F2-4", "F2-5"]),
        ("heading", 2, "Samverkan som håller"),
        (
            "paragraph",
            (
                "<p>Den som är utsatt ska inte behöva bära sin berättelse mellan myndigheter. Kom överens "
                "om vem som samordnar, hur ni delar uppgifter inom sekretessens gränser och vad som gäller "
                "på kvällar och helger. Öva på ett påhittat fall en gång om året.</p><p>Tänk på barnen. "
                "Ett barn som upplever våld i sin familj är självt utsatt och behöver eget stöd. Tänk "
                "också på den som utövar våldet. Insatser för att sluta är en del av skyddet.</p>"
            ),
        ),
        ("heading", 2, "Ledningens ansvar"),
        (
            "paragraph",
            (
                "<p>En nämnd som vill veta hur det står till kan fråga efter:</p><ul><li>hur många som har "
                "fått frågan om våld, uppdelat på verksamhet</li><li>hur lång tid det tar att få ett "
                "skyddat boende</li><li>vilket stöd barnen har fått</li><li>hur personalen får "
                "handledning</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Skriften ”Kvinnofrid i kommunen” beskriver en rutin från fråga till uppföljning. Den "
                "går att anpassa till både små och stora organisationer.</p>"
            ),
        ),
        ("documentLink", "d-kvinnofrid"),
        ("heading", 2, "Stöd från oss"),
        (
            "paragraph",
            (
                "<p>Vi ordnar nätverksträffar och svarar på frågor från dig som arbetar med kvinnofrid. Vi "
                "kan inte ge råd i enskilda ärenden.</p>"
            ),
        ),
        ("contactBlock", ["cilla", "greta"]),
        ("linkList", None, [("page", "F2", None)]),
    ],
}

PAGES: list[Page] = [T6, T7]
