"""Articles A4 to A6: background, and two below the hidden topic T11."""

from cms.demo.texts.shapes import Page

A4: Page = {
    "key": "A4",
    "related": [("page", "C4", None)],
    "kind": "article",
    "parent": "L-AKTUELLT",
    "slug": "sa-laser-du-statistiken",
    "locale": "sv",
    "title": "Så läser du statistiken",
    "article_kind": "background",
    "lead": (
        "Ett tal säger lite på egen hand. Fem enkla frågor hjälper dig att förstå vad en tabell om kvinnor "
        "och män visar, och vad den inte visar."
    ),
    "subjects": ["demokrati-ledning-styrning", "konsuppdelad-statistik"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-130d 09:00",
    "body": [
        ("heading", 2, "Fem frågor till tabellen"),
        (
            "stepList",
            None,
            [
                (
                    "Vad räknas",
                    "<p>Är det personer, besök eller beslut? Samma person kan göra många besök.</p>",
                ),
                (
                    "Andel av vad",
                    (
                        "<p>Leta efter nämnaren. Sextio procent av få kan vara mindre än tio procent av "
                        "många.</p>"
                    ),
                ),
                (
                    "Vilken tid",
                    "<p>Ett enstaka år kan avvika. Jämför minst tre år om uppgifterna är små.</p>",
                ),
                ("Vilka saknas", "<p>Den som inte svarade på enkäten kan ha haft mest att säga.</p>"),
                (
                    "Vad kan förklara",
                    "<p>Pröva ålder, bostadsort och behov innan du drar slutsatser om kön.</p>",
                ),
            ],
        ),
        ("heading", 2, "Skillnad inom och mellan grupper"),
        (
            "paragraph",
            (
                "<p>Kvinnor är ingen enhetlig grupp. Det är inte män heller. Ofta är skillnaden mellan "
                "unga och gamla större än den mellan könen. Låt därför kön vara den första uppdelningen, "
                "men sällan den enda.</p>"
            ),
        ),
        (
            "table",
            "Påhittat exempel: andel nöjda med hemtjänsten, i procent",
            "both",
            [["Ålder", "Kvinnor", "Män"], ["65–79 år", "82", "84"], ["80 år och äldre", "71", "83"]],
        ),
        (
            "paragraph",
            (
                "<p>Om raderna slås ihop kan skillnaden mellan kvinnor och män se liten ut. Uppdelat på "
                "ålder syns att det är de äldsta kvinnorna som är minst nöjda. Det är dit nästa fråga ska "
                "riktas.</p>"
            ),
        ),
        ("heading", 2, "Skriv så att andra förstår"),
        (
            "paragraph",
            (
                "<p>Ange alltid källa, år och antal svar. Skriv hellre ”skillnaden är liten och kan bero "
                'på slumpen” än att förstora den. På sidan <a href="ref:T6">Könsuppdelad statistik som gör '
                "skillnad</a> finns stöd för den som ska bygga upp egna mått.</p>"
            ),
        ),
    ],
}

A5: Page = {
    "key": "A5",
    "kind": "article",
    "parent": "T11",
    "slug": "tre-perspektiv-i-samma-underlag",
    "locale": "sv",
    "title": "Tre perspektiv i samma underlag",
    "article_kind": "report",
    "lead": (
        "En nämnd bytte tre checklistor mot ett gemensamt underlag. Handläggarna fick mer tid till analys "
        "och nämnden fick kortare handlingar."
    ),
    "subjects": [],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-480d 09:00",
    "body": [
        ("heading", 2, "Tre listor blev en"),
        (
            "paragraph",
            (
                "<p>Innan försöket fyllde handläggaren i en lista om jämställdhet, en om barnets "
                "rättigheter och en om tillgänglighet. Svaren blev korta och lika från ärende till ärende. "
                "Nämnden läste dem sällan.</p><p>Det nya underlaget börjar med en beskrivning av dem som "
                "berörs. Sedan följer en bedömning per perspektiv, men bara där det finns något att säga. "
                "Varje bedömning ska peka på en uppgift eller ett samtal.</p>"
            ),
        ),
        ("heading", 2, "Det som blev bättre"),
        (
            "paragraph",
            (
                "<p>Efter ett år jämfördes tjugo ärenden från före och efter. Fler ärenden innehöll "
                "uppgifter om kvinnor och män. Fler redovisade vad barn och unga själva hade sagt. "
                "Texterna hade blivit kortare. Exemplet är påhittat, men sättet att jämföra går att "
                "använda direkt.</p>"
            ),
        ),
        ("heading", 2, "Det som var svårt"),
        (
            "paragraph",
            (
                "<p>Några handläggare saknade den fasta listan. Den gav trygghet. De fick därför en sida "
                "med exempel och en kollega att fråga. Nämnden behövde också tid för att vänja sig vid att "
                "målkonflikter skrevs ut öppet.</p>"
            ),
        ),
        ("heading", 2, "Råd till andra"),
        (
            "paragraph",
            (
                "<p>Den som vill göra likadant kan börja så här:</p><ul><li>välj tio vanliga "
                "ärendetyper</li><li>skriv exempel tillsammans med dem som handlägger</li><li>pröva i ett "
                "halvår innan mallen bestäms</li><li>jämför ärenden före och efter</li></ul>"
            ),
        ),
    ],
}

A6: Page = {
    "key": "A6",
    "kind": "article",
    "parent": "T11",
    "slug": "barnets-rattigheter-i-budgetarbetet",
    "locale": "sv",
    "title": "Barnets rättigheter i budgetarbetet",
    "article_kind": "background",
    "lead": (
        "Budgeten påverkar barns vardag mer än de flesta planer. Så kan barns behov bli synliga när "
        "pengarna ska fördelas mellan flickor och pojkar."
    ),
    "subjects": ["jamstalld-budget"],
    "owner": "david",
    "contacts": ["david"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-450d 09:00",
    "body": [
        ("heading", 2, "Barn märks sällan i tabellen"),
        (
            "paragraph",
            (
                "<p>I en vanlig budget står det skola, fritid och gator. Barn finns överallt men syns "
                "ingenstans. Den som vill veta hur mycket som går till barn behöver därför läsa flera "
                "verksamheter på tvären. Då blir det också möjligt att fråga hur pengarna når flickor och "
                "pojkar.</p>"
            ),
        ),
        ("heading", 2, "Börja i det som går att räkna"),
        (
            "paragraph",
            (
                "<p>Föreningsbidrag, kulturskola och fritidsgårdar är bra områden att börja med. Där finns "
                "ofta uppgifter om ålder och kön. Lägg till platsen, så syns även skillnader mellan "
                "stadsdelar och mellan tätort och landsbygd.</p><p>Titta sedan på det som är svårare, till "
                "exempel gång- och cykelvägar. Barn kör inte bil. En säker väg till träningen kan betyda "
                "mer än en ny hall.</p>"
            ),
        ),
        ("heading", 2, "Fråga barnen"),
        (
            "paragraph",
            (
                "<p>Barn kan svara på vad de gör, var de trivs och vad de låter bli. Fråga tidigt och "
                "berätta vad svaren ledde till. Var noga med att både flickor och pojkar får tala. I "
                "blandade grupper kan det behövas korta samtal i par först.</p>"
            ),
        ),
        ("heading", 2, "Skriv in det i anvisningarna"),
        (
            "paragraph",
            (
                "<p>Budgetanvisningen styr vad förvaltningarna redovisar. Lägg till en fråga om vilka barn "
                "som påverkas av förslaget och hur. Efter två år brukar svaren vara så pass goda att de "
                "går att jämföra.</p>"
            ),
        ),
        ("image", "i-pussel", "Delarna i en budget hör ihop även när de redovisas var för sig."),
    ],
}

PAGES: list[Page] = [A4, A5, A6]
