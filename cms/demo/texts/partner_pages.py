"""The two partner pages: joint work with an authority, and the association's part in a portal."""

from cms.demo.texts.shapes import Page

PA1: Page = {
    "key": "PA1",
    "kind": "partnerPage",
    "parent": "HOME",
    "slug": "samverkan-for-jamstalldhet",
    "locale": "sv",
    "title": "Samverkan för jämställdhet",
    "lead": (
        "Vi planerar stödet till kommuner och regioner tillsammans med Exempelmyndigheten, en länsstyrelse "
        "och ett universitet. Här ser du vad var och en ansvarar för."
    ),
    "hero_image": "i-pussel",
    "subjects": ["jamstalldhetsintegrering", "agenda-2030"],
    "owner": "karin",
    "contacts": ["karin", "elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-350d 09:00",
    "partner": "p-exempelmyndigheten",
    "own_role": (
        "<p>Vi för medlemmarnas talan i samverkan. Det betyder att vi:</p><ul><li>tar med frågor som "
        "kommuner och regioner har ställt till oss</li><li>prövar förslag i några verksamheter innan de "
        "sprids</li><li>säger ifrån när ett nytt krav skulle bli för tungt för en liten "
        "organisation</li></ul>"
    ),
    "partners": ["p-exempelmyndigheten", "p-lansstyrelsen", "p-universitetet", "p-halva-makten"],
    "steering_documents": ["sd-agenda", "sd-program"],
    "networks": ["N-JAMSTALLDHET", "N-KVINNOFRID"],
    "related": [("page", "T3", None), ("page", "T6", None), ("page", "P6", None), ("page", "PA2", None)],
    "body": [
        ("heading", 2, "Därför arbetar vi ihop"),
        (
            "paragraph",
            (
                "<p>Kommuner och regioner får råd om jämställdhet från många håll. Ibland liknar råden "
                "varandra, ibland pekar de åt olika håll. Därför har Exempelmyndigheten bjudit in till en "
                "samverkan där stödet planeras gemensamt.</p><p>Varje part behåller sitt eget uppdrag. "
                "Vinsten är att en kommun slipper lämna samma uppgift två gånger och att kurserna inte "
                "krockar i kalendern.</p>"
            ),
        ),
        ("heading", 2, "Vad var och en gör"),
        (
            "table",
            "Vad parterna bidrar med och får tillbaka",
            "both",
            [
                ["Part", "Bidrar med", "Får tillbaka"],
                [
                    "Exempelmyndigheten",
                    "Uppföljning av de nationella målen",
                    "Erfarenheter från verksamheterna",
                ],
                ["Länsstyrelsen", "Kontakter och möten i länet", "Metoder som redan är prövade"],
                ["Universitetet", "Granskning av mått och resultat", "Frågor att forska om"],
                ["Förbundet", "Kurser, metoder och nätverk", "Statistik och analys"],
            ],
        ),
        (
            "paragraph",
            "<p>Ideella organisationer deltar under den tid som ett gemensamt arbete pågår.</p>",
        ),
        ("heading", 2, "Arbetet under ett år"),
        (
            "stepList",
            None,
            [
                (
                    "Planera på hösten",
                    (
                        "<p>Parterna lägger fram sina planer för kurser, skrifter och undersökningar. Det "
                        "som överlappar slås ihop eller flyttas.</p>"
                    ),
                ),
                (
                    "Pröva under våren",
                    (
                        "<p>Nya metoder testas i ett par kommuner och regioner. Deltagarna antecknar vad som "
                        "tog tid och vad som var oklart.</p>"
                    ),
                ),
                (
                    "Redovisa före sommaren",
                    "<p>Parterna berättar vad som blev gjort, vad som fick vänta och varför.</p>",
                ),
            ],
        ),
        ("heading", 2, "En fråga räcker"),
        (
            "paragraph",
            (
                "<p>Vänd dig till den part som du redan känner. Parterna möts varje månad och ser till att "
                "frågan når rätt person. Uppgifter om en enskild kommun lämnas inte vidare utan att "
                "kommunen har sagt ja.</p><p>Vill du påverka vad vi tar upp nästa höst kan du göra det i <a "
                'href="ref:N-JAMSTALLDHET">Nätverket för jämställdhet</a>. Där samlar vi förslag varje '
                "vår.</p>"
            ),
        ),
    ],
}

PA2: Page = {
    "key": "PA2",
    "kind": "partnerPage",
    "parent": "HOME",
    "slug": "vi-i-jamstallnu",
    "locale": "sv",
    "title": "Vi i Jämställ.nu",
    "lead": (
        "Jämställ.nu är en portal med kunskap för den som arbetar med jämställdhet. Här berättar vi vilka vi "
        "är, vilket uppdrag vi har och vad vi gör i partnerskapet."
    ),
    "search_description": (
        "Förbundets roll i portalen Jämställ.nu: organisation, uppdrag, partnerskap, styrdokument, nätverk "
        "och kontakt."
    ),
    "hero_image": "i-bro",
    "subjects": ["jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-50d 09:00",
    "earlier": [
        {
            "at": "T-1500d 09:00",
            "lead": (
                "SKL är en av parterna bakom portalen Jämställ.nu. Tillsammans samlar vi exempel från "
                "kommuner och landsting."
            ),
            "body": [
                ("heading", 2, "Vilka vi är"),
                (
                    "paragraph",
                    (
                        "<p>SKL företräder kommuner och landsting. I portalen bidrar vi med kunskap om hur "
                        "verksamheten styrs och vilket stöd den behöver för att nå alla på lika villkor.</p>"
                    ),
                ),
            ],
        },
    ],
    "partner": "p-jamstallnu",
    "partners": [],
    "networks": [],
    "own_role": (
        "<p>Vi företräder kommuner och regioner i styrgruppen och har en plats i redaktionen. I vår roll "
        "ingår att:</p><ul><li>föreslå exempel från medlemmarna och stämma av dem med den som gjorde "
        "arbetet</li><li>se till att verktygen går att använda i en nämnd eller en "
        "förvaltning</li><li>bjuda in medlemmar att pröva nytt material innan det "
        "publiceras</li></ul><p>Det som vi lämnar till portalen får användas fritt av alla som anger "
        "källan.</p>"
    ),
    "steering_documents": ["sd-cemr", "sd-kvinnokonventionen", "sd-istanbul"],
    "key_figures": [
        {"counts": "municipality", "unit": "kommuner", "label": "Kommuner som är medlemmar i förbundet"},
        {"counts": "region", "unit": "regioner", "label": "Regioner som är medlemmar i förbundet"},
    ],
    "related": [("page", "T1", None), ("page", "T4", None), ("page", "PA1", None)],
    "body": [
        ("heading", 2, "Vilka vi är"),
        (
            "paragraph",
            (
                "<p>Sveriges Kommuner och Regioner (SKR) samlar arbetsgivare och företräder det lokala "
                "självstyret inför staten. Medlemmar är landets kommuner och regioner. De ansvarar för "
                "mycket av det som människor möter i vardagen, från förskola och sjukvård till bussar "
                "och badplatser.</p><p>Medlemmarna är samtidigt arbetsplats för många. Jämställdhet rör "
                "därför både den som får en tjänst och den som utför den. Vi ger råd i båda delarna.</p>"
            ),
        ),
        ("heading", 2, "Vårt uppdrag"),
        (
            "paragraph",
            (
                "<p>Uppdraget kommer från kongressen, där medlemmarnas ombud bestämmer vad vi ska göra. "
                "Stödet ska fungera lika bra för en liten kommun utan egen strateg som för en region med "
                "många förvaltningar. Vi ska bland annat:</p><ul><li>samla kunskap som är prövad i "
                "verksamheter</li><li>utveckla metoder tillsammans med dem som ska använda "
                "dem</li><li>ordna kurser, konferenser och nätverk</li><li>visa resultat för kvinnor och "
                "män, flickor och pojkar</li></ul>"
            ),
        ),
        (
            "paragraph",
            ('<p>Allt stöd finns samlat på sidan <a href="ref:T1">Stöd till jämställdhetsarbete</a>.</p>'),
        ),
        ("heading", 2, "Partnerskapet"),
        (
            "paragraph",
            (
                "<p>Bakom portalen står en myndighet, en länsstyrelse, ett universitet och flera "
                "organisationer. De har olika uppdrag, men besökaren ska slippa leta på många ställen. "
                "Därför samlas exempel, verktyg och film på samma plats.</p>"
            ),
        ),
        ("heading", 3, "Så fattas besluten"),
        (
            "paragraph",
            (
                "<p>En styrgrupp möts två gånger om året och bestämmer inriktning och budget. Parterna "
                "turas om att vara ordförande, ett år i taget. Mellan mötena arbetar redaktionen "
                "självständigt. Där väljer en person från varje part ut vad som publiceras.</p>"
            ),
        ),
        ("heading", 3, "Så hamnar ett exempel på portalen"),
        (
            "paragraph",
            (
                "<p>Har ni gjort något som andra kan lära av? Hör av er till vår kontaktperson. Vi frågar "
                "vad ni gjorde, vad det kostade och vad som inte gick som ni hade tänkt. Redaktionen läser, "
                "och ni godkänner texten innan den visas.</p>"
            ),
        ),
        (
            "callToAction",
            "Besök Jämställ.nu",
            ("url", "https://portalen.example/", "Jämställ.nu"),
            "På portalen finns exempel, verktyg och film från alla parter.",
        ),
        ("heading", 2, "Det vi bygger på"),
        (
            "paragraph",
            (
                "<p>Tre styrdokument ger riktningen. CEMR-deklarationen vänder sig direkt till kommuner och "
                "regioner. FN:s kvinnokonvention och Europarådets Istanbulkonvention är staters åtaganden, "
                "men mycket av det som de kräver utförs lokalt.</p>"
            ),
        ),
        ("heading", 2, "Våra nätverk"),
        (
            "paragraph",
            (
                "<p>Vi håller i två nätverk. Det ena är för den som leder jämställdhetsarbetet, det andra "
                "för den som samordnar arbetet mot våld. Frågor därifrån går vidare till portalens "
                "redaktion.</p>"
            ),
        ),
        ("networkBlock", ["N-JAMSTALLDHET", "N-KVINNOFRID"]),
        (
            "partnerLogos",
            "Våra partner i Jämställ.nu",
            [
                "p-exempelmyndigheten",
                "p-lansstyrelsen",
                "p-universitetet",
                "p-lika-steg",
                "p-trygga-rum",
                "p-provforbundet",
            ],
        ),
    ],
}

PAGES: list[Page] = [PA1, PA2]
