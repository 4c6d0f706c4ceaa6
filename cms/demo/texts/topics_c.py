"""Topics T4 and T5: the CEMR declaration, and budget."""

from cms.demo.texts.shapes import Page

T4: Page = {
    "key": "T4",
    "related": [("page", "P2", None), ("page", "C7", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "cemr-deklarationen-i-praktiken",
    "locale": "sv",
    "title": "CEMR-deklarationen i praktiken",
    "lead": (
        "Att underteckna CEMR-deklarationen är ett politiskt löfte. Här beskriver vi hur löftet blir en "
        "handlingsplan som går att genomföra och följa upp."
    ),
    "subjects": ["cemr"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-75d 09:00",
    "child_navigation": True,
    "steering_documents": ["sd-cemr", "sd-kvinnokonventionen", "sd-agenda"],
    "networks": ["N-JAMSTALLDHET"],
    "partners": ["p-jamstallnu", "p-exempelmyndigheten", "p-halva-makten"],
    "key_figures": [
        {
            "value": "10",
            "unit": "undertecknare",
            "label": "Kommuner i exemplets förteckning",
            "source": "Förbundets förteckning över undertecknare",
            "year": "T",
        },
    ],
    "body": [
        ("heading", 2, "Tre roller"),
        (
            "paragraph",
            (
                "<p>Deklarationen ser kommunen eller regionen i tre roller. Den leder demokratin på sin "
                "plats, den är arbetsgivare och den ordnar service. Ett bra arbete rör alla tre. Det är "
                "vanligt att börja med arbetsgivarrollen, eftersom uppgifterna om löner och arbetstider "
                "redan finns. Stanna inte där.</p>"
            ),
        ),
        (
            "table",
            "Exempel på frågor för varje roll",
            "both",
            [
                ["Roll", "Fråga att ställa", "Var svaret finns"],
                [
                    "Demokrati",
                    "Vilka talar i fullmäktige och vilka kommer till våra dialoger?",
                    "Protokoll och deltagarlistor",
                ],
                ["Arbetsgivare", "Hur fördelas heltid, lön och chefsuppdrag?", "Personalsystemet"],
                ["Service", "Vilka får insatsen och hur nöjda är de?", "Verksamhetssystem och enkäter"],
            ],
        ),
        ("heading", 2, "Från underskrift till plan"),
        (
            "stepList",
            None,
            [
                (
                    "Gör en nulägesbild",
                    "<p>Samla det ni redan mäter och dela upp det på kön. Skriv ner vad som saknas.</p>",
                ),
                (
                    "Välj artiklar",
                    (
                        "<p>Deklarationen är bred. Välj några artiklar för de första två åren och säg "
                        "öppet vilka som väntar.</p>"
                    ),
                ),
                (
                    "Skriv planen",
                    (
                        "<p>Varje åtgärd får en ansvarig, en tid och ett mått. Planen antas av samma organ "
                        "som antar budgeten.</p>"
                    ),
                ),
                (
                    "Redovisa",
                    "<p>Berätta varje år vad som är gjort. Ta med det som inte blev av och varför.</p>",
                ),
            ],
        ),
        ("documentLink", "d-mall-handlingsplan"),
        ("heading", 2, "Gör invånarna delaktiga"),
        (
            "paragraph",
            (
                "<p>Planen blir bättre när fler får säga sitt. Bjud in föreningar, elevråd och fackliga "
                "organisationer tidigt. Fråga vad de märker av i vardagen och vad de skulle ändra först. "
                "Redovisa sedan vad som kom in och hur det påverkade planen.</p><p>Tänk på när och var "
                "mötena hålls. En kväll i stadshuset lockar andra än en lördag på biblioteket.</p>"
            ),
        ),
        ("heading", 2, "Språket i deklarationen"),
        (
            "paragraph",
            (
                "<p>Deklarationen finns på flera språk. Den som samarbetar med orter i andra länder kan "
                "behöva en kort beskrivning på engelska. Den här meningen kan ni använda fritt:</p>"
            ),
        ),
        (
            "foreignPassage",
            "en",
            (
                "<p>Our municipality works for equality between women and men as a democratic body, as an "
                "employer and as a provider of services.</p>"
            ),
        ),
        ("documentLink", "d-cemr"),
        ("heading", 2, "Vad som brukar avgöra"),
        (
            "paragraph",
            (
                "<p>Arbetet tar fart när planen har samma ställning som andra planer. Den behöver finnas i "
                "verksamhetens system för uppföljning, inte bara på webbplatsen. En styrgrupp som möts "
                "fyra gånger om året räcker ofta. Viktigast är att någon med mandat frågar hur det går.</p>"
            ),
        ),
        ("linkList", None, [("page", "A3", None), ("document", "d-charter-en", None)]),
    ],
}

T5: Page = {
    "key": "T5",
    "related": [("page", "C2", None), ("page", "P5", None), ("page", "E3", None), ("page", "E12", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "jamstalld-resursfordelning",
    "locale": "sv",
    "title": "Jämställd resursfördelning",
    "lead": (
        "Budgeten visar vad som är viktigt på riktigt. Med jämställd budget synliggör ni hur pengar, tid "
        "och plats fördelas mellan kvinnor och män, flickor och pojkar."
    ),
    "hero_image": "i-staplar",
    "subjects": ["jamstalld-budget"],
    "owner": "david",
    "contacts": ["david", "bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "liveWithDraft",
    "content_date": "T-95d 09:00",
    "child_navigation": True,
    "draft": {
        "change_note": "Avsnittet om investeringar omskrivet",
        "body_append": [
            ("heading", 2, "Investeringar räcker längre än ett år"),
            (
                "paragraph",
                (
                    "<p>En hall eller en park används i decennier. Fråga därför redan i behovsanalysen "
                    "vilka som ska använda den och vilka som väljer bort den i dag. Skriv svaret i "
                    "investeringsunderlaget.</p>"
                ),
            ),
        ],
    },
    "scheduled_versions": [
        {
            "at": "T+1d 07:00",
            "change_note": "Budgetdialogen öppnar",
            "body_append": [
                ("heading", 2, "Budgetdialog"),
                (
                    "paragraph",
                    (
                        "<p>I dag öppnar vi en serie digitala budgetdialoger för ekonomer och "
                        "nämndsekreterare. Varje tillfälle tar upp ett område och varar i en timme.</p>"
                    ),
                ),
            ],
        },
        {
            "at": "T+7d 07:00",
            "change_note": "Ny skrift om statistik och budget",
            "body_append": [
                ("heading", 2, "Budgetdialog"),
                (
                    "paragraph",
                    (
                        "<p>Serien med digitala budgetdialoger pågår. Varje tillfälle tar upp ett område "
                        "och varar i en timme.</p>"
                    ),
                ),
                ("heading", 2, "Statistik och budget hör ihop"),
                (
                    "paragraph",
                    (
                        "<p>Bra fördelning kräver bra underlag. Se därför över vilka mått som kan delas "
                        "upp på kön innan ni börjar räkna.</p>"
                    ),
                ),
            ],
        },
    ],
    "body": [
        ("heading", 2, "Pengar, tid och plats"),
        (
            "paragraph",
            (
                "<p>Resurser är mer än kronor. Istid i ishallen, köpta timmar hos en konsult och väntetid "
                "på mottagningen är också resurser. När de läggs i en tabell med kön i kolumnen syns ofta "
                "mönster som förvånar.</p><p>En skillnad är inte alltid ett fel. Behoven kan skilja sig "
                "åt. Men den som fördelar offentliga medel behöver kunna förklara varför fördelningen ser "
                "ut som den gör.</p>"
            ),
        ),
        ("image", "i-staplar", "Två fördelningar av samma budget: först efter vana, sedan efter behov."),
        ("heading", 2, "Ett exempel att räkna på"),
        (
            "paragraph",
            (
                "<p>Tänk er ett bidrag till idrottsföreningar på 400 000 kronor. Bidraget betalas per "
                "deltagare och aktivitet. Tabellen visar ett påhittat utfall.</p>"
            ),
        ),
        (
            "table",
            "Påhittat exempel: bidrag till idrott för unga, i kronor",
            "both",
            [
                ["Grupp", "Deltagare", "Bidrag", "Per deltagare"],
                ["Flickor", "500", "150 000", "300"],
                ["Pojkar", "500", "250 000", "500"],
            ],
        ),
        (
            "paragraph",
            (
                "<p>Antalet deltagare är lika stort, men pojkarna får mer. Orsaken kan vara att deras lag "
                "tränar oftare, att hallen ger dem fler tider eller att reglerna gynnar vissa idrotter. "
                "Först när orsaken är känd går det att välja åtgärd.</p>"
            ),
        ),
        ("heading", 2, "Frågor till budgetberedningen"),
        (
            "paragraph",
            (
                "<p>Låt varje förvaltning svara kort på samma frågor varje år:</p><ul><li>Vilka använder "
                "verksamheten?</li><li>Hur mycket kostar den per kvinna och man, flicka och "
                "pojke?</li><li>Vad ändras med det nya förslaget?</li><li>Vilken uppgift saknas för att "
                "kunna svara säkert?</li></ul>"
            ),
        ),
        ("heading", 2, "Ekonomen har en nyckelroll"),
        (
            "paragraph",
            (
                "<p>Ekonomer kan metoderna för att fördela kostnader och de sitter nära besluten. Ge dem "
                "tid att koppla ihop ekonomi och verksamhetsdata. Börja med ett område där uppgifterna "
                "redan finns, till exempel föreningsbidrag eller hemtjänst.</p><p>Visa resultatet för "
                "nämnden i samma bild som det ekonomiska utfallet. Då blir det en naturlig del av samtalet "
                "om pengar.</p>"
            ),
        ),
        ("documentLink", "d-budget"),
        ("linkList", "Mer om underlaget", [("page", "T6", None), ("page", "A4", None)]),
    ],
}

PAGES: list[Page] = [T4, T5]
