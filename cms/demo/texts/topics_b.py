"""Topics T2 and T3: step by step, and steering."""

from cms.demo.texts.shapes import Page

T2: Page = {
    "key": "T2",
    "related": [("page", "C1", None), ("page", "TR1", None), ("page", "TR7", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "jamstalldhetsintegrering-steg-for-steg",
    "locale": "sv",
    "title": "Jämställdhetsintegrering steg för steg",
    "lead": (
        "Jämställdhetsintegrering betyder att kön finns med när beslut förbereds, fattas och följs upp. "
        "Här är en arbetsgång som fungerar i en liten nämnd och i en stor förvaltning."
    ),
    "search_description": (
        "En arbetsgång i fem steg för jämställdhetsintegrering, med metoden 4R och en mall för analys av "
        "ärenden."
    ),
    "hero_image": "i-trappa",
    "subjects": ["jamstalldhetsintegrering"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "liveWithDraft",
    "content_date": "T-150d 09:00",
    "child_navigation": True,
    "faq_page": "F1",
    "draft": {
        "change_note": "Nytt avsnitt om att pröva i liten skala",
        "lead": (
            "Jämställdhetsintegrering betyder att kön finns med när beslut förbereds, fattas och följs "
            "upp. Här är en arbetsgång i fem steg och råd om hur ni prövar den i liten skala."
        ),
        "body_append": [
            ("heading", 2, "Pröva i liten skala"),
            (
                "paragraph",
                (
                    "<p>Välj en enhet som vill och låt den arbeta i ett halvår. Be den skriva ner vad som "
                    "var svårt, vad som tog tid och vad som blev bättre. Det är anteckningarna, inte "
                    "själva provet, som nästa enhet har nytta av.</p>"
                ),
            ),
        ],
    },
    "body": [
        ("heading", 2, "Börja i ett verkligt beslut"),
        (
            "paragraph",
            (
                "<p>Den som börjar med en allmän plan får ofta vänta länge på resultat. Börja hellre med "
                "ett ärende som ändå ska upp i nämnden. Det kan vara nya regler för föreningsbidrag, en "
                "upphandling av skolskjuts eller en översyn av öppettider.</p><p>Ställ tre frågor till "
                "underlaget. Vilka berörs? Vad vet vi om kvinnor och män bland dem? Vad händer för var och "
                "en om förslaget går igenom? Svaren visar snabbt var det saknas kunskap.</p>"
            ),
        ),
        ("heading", 2, "Arbetsgång"),
        (
            "stepList",
            "Fem steg från fråga till uppföljning",
            [
                (
                    "Välj en process",
                    "<p>Ta en process som har betydelse för många och som ni själva styr över.</p>",
                ),
                (
                    "Kartlägg med 4R",
                    (
                        "<p>Beskriv representation, resurser och realia. Vilka deltar, vem får vad och "
                        "vilka normer styr?</p>"
                    ),
                ),
                (
                    "Analysera",
                    (
                        "<p>Sök orsaken till de skillnader ni ser. Pröva flera förklaringar innan ni "
                        "bestämmer er.</p>"
                    ),
                ),
                (
                    "Åtgärda",
                    (
                        "<p>Skriv vad som ska ändras, vem som gör det och när. Det fjärde R:et i 4R är "
                        "realisera.</p>"
                    ),
                ),
                (
                    "Följ upp",
                    "<p>Mät samma sak igen efter en bestämd tid och berätta öppet om resultatet.</p>",
                ),
            ],
        ),
        (
            "video",
            {
                "title": "Fyra R på fyra minuter",
                "url": "https://film.example/fyra-r-pa-fyra-minuter",
                "captions": "included",
                "audio_description": "notNeeded",
                "transcript": (
                    "<p>En processledare står vid en tavla och skriver fyra ord under varandra. Hon säger: "
                    "”Metoden har fyra delar, och alla börjar på R.”</p><p>Hon pekar på det första ordet. "
                    "”Representation: vilka är med och bestämmer, och vilka möter vi? Räkna dem.”</p><p>Hon "
                    "pekar på det andra. ”Resurser: vem får pengarna, tiden och platsen? Räkna det "
                    "också.”</p><p>Vid det tredje stannar hon. ”Realia är svårare. Det är frågan varför: "
                    "vilka normer gör att det blev så här?”</p><p>Till sist ringar hon in det fjärde. "
                    "”Realisera. Bestäm vad som ska ändras, vem som gör det och när ni mäter igen.”</p>"
                ),
            },
        ),
        ("documentLink", "d-fyra-r"),
        ("heading", 2, "Roller som behövs"),
        (
            "paragraph",
            (
                "<p>Ledningen beställer arbetet och frågar efter resultatet. Linjechefer avsätter tid och "
                "fattar besluten längs vägen. En processledare håller ihop metoden, men ska inte göra "
                "analysen åt verksamheten. Det är de som kan ärendena som också kan se vad som "
                "skaver.</p><p>Räkna med att frågor om normer väcker känslor. Håll därför samtalet nära "
                "uppgifterna och låt siffrorna ligga framme på bordet.</p>"
            ),
        ),
        (
            "factBox",
            "Vanliga fallgropar",
            (
                "<ul><li>Analysen görs när förslaget redan är klart.</li><li>Underlaget säger ”invånare” "
                "där det borde säga vilka invånare.</li><li>Åtgärden blir en utbildning, fast felet sitter "
                "i reglerna.</li><li>Ingen har ansvar för att fråga igen efter ett år.</li></ul>"
            ),
        ),
        ("heading", 2, "Mall för analysen"),
        (
            "paragraph",
            (
                "<p>Mallen hjälper handläggaren att skriva en kort analys direkt i ärendet. Den tar sällan "
                "mer än en sida. Anpassa rubrikerna till era egna ärendemallar, så att analysen inte "
                "hamnar i en bilaga som ingen läser.</p>"
            ),
        ),
        ("documentLink", "d-mall-analys"),
        ("heading", 2, "Vanliga frågor"),
        ("faqEmbed", ["F1-1", "F1-5", "F1-6"]),
        (
            "callToAction",
            "Se kommande kurser",
            ("page", "L-KURSER", None),
            "Grundkursen går igenom alla steg med exempel från den egna verksamheten.",
        ),
    ],
}

T3: Page = {
    "key": "T3",
    "related": [("page", "TR6", None), ("page", "C6", None), ("page", "P1", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "styrning-och-ledning-for-jamstalldhet",
    "locale": "sv",
    "title": "Styrning och ledning för jämställdhet",
    "lead": (
        "Jämställdhet blir bestående när den finns i mål, budget och uppföljning. Den här sidan vänder sig "
        "till dig som leder en nämnd, en förvaltning eller en enhet."
    ),
    "subjects": ["styrning-och-ledning"],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-310d 09:00",
    "child_navigation": True,
    "steering_documents": ["sd-program"],
    "body": [
        ("heading", 2, "Mål som går att fråga efter"),
        (
            "paragraph",
            (
                "<p>Ett mål om jämställdhet behöver säga vad som ska bli annorlunda och för vem. ”Vi ska "
                "arbeta för ökad jämställdhet” går inte att följa upp. ”Flickor och pojkar ska vara lika "
                "nöjda med fritidsgården” går att mäta redan nästa år.</p><p>Ha hellre två skarpa mål än "
                "tio vaga. Välj områden där nämnden råder över medlen och där skillnaderna i dag är "
                "kända.</p>"
            ),
        ),
        ("heading", 2, "Årshjulet bär arbetet"),
        (
            "paragraph",
            (
                "<p>Det som står i årshjulet blir gjort. Lägg därför frågan om kön i de möten som redan "
                "finns: planeringsdagen på våren, budgetberedningen på hösten och bokslutet efter nyår. En "
                "särskild rapport vid sidan av har sällan samma kraft.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Planering",
                    (
                        "<p>Gå igenom vilka skillnader mellan kvinnor och män som syntes i förra "
                        "bokslutet. Bestäm vilken av dem som ska få en åtgärd i år.</p>"
                    ),
                ),
                (
                    "Budget",
                    (
                        "<p>Fråga hur pengarna fördelas i dag och hur förslaget ändrar fördelningen. Skriv "
                        "svaret i tjänsteskrivelsen.</p>"
                    ),
                ),
                (
                    "Uppföljning",
                    (
                        "<p>Redovisa alla mått som rör personer uppdelade på kön. Kommentera skillnaderna, "
                        "även när orsaken är okänd.</p>"
                    ),
                ),
            ],
        ),
        ("heading", 2, "Frågor från ledningen"),
        (
            "paragraph",
            (
                "<p>Chefer styr genom det de frågar efter. När en förvaltningschef vid varje genomgång "
                "undrar hur utfallet ser ut för kvinnor och män, kommer uppgifterna att finnas nästa gång. "
                "Frågan behöver inte vara svår. Den behöver vara återkommande.</p>"
            ),
        ),
        (
            "quote",
            "När chefen frågade tredje gången slutade vi leta ursäkter och började leta siffror.",
            None,
            "Controller i en kommun",
        ),
        ("heading", 2, "Nämndens checklista"),
        (
            "paragraph",
            (
                "<p>Checklistan innehåller frågor att ställa innan ett beslut fattas. Den är skriven för "
                "förtroendevalda och får plats på en sida. Använd den vid beredningen, när det fortfarande "
                "går att ändra förslaget.</p>"
            ),
        ),
        ("documentLink", "d-checklista"),
        ("heading", 2, "Kompetens och uthållighet"),
        (
            "paragraph",
            (
                "<p>Nya chefer och nya förtroendevalda behöver introduktion. Lägg in jämställdhet i den "
                "utbildning som alla får, i stället för i en kurs för dem som redan är intresserade. Se "
                "också till att fler än en person kan metoderna. Arbetet ska klara att en eldsjäl byter "
                "jobb.</p><p>Skriften ”Från vision till verksamhet” beskriver hur ledningsgrupper kan "
                "arbeta under en hel mandatperiod.</p>"
            ),
        ),
        (
            "linkList",
            "Gå vidare",
            [("document", "d-vision", None), ("page", "T5", None), ("page", "T6", None)],
        ),
    ],
    "hero_image": "i-samtal",
}

PAGES: list[Page] = [T2, T3]
