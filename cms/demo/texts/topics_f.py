"""Topics T10 and T11: working life, and horizontal perspectives."""

from cms.demo.texts.shapes import Page

T10: Page = {
    "key": "T10",
    "related": [("page", "E6", None), ("page", "C9", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "jamstallt-arbetsliv-i-valfarden",
    "locale": "sv",
    "title": "Jämställt arbetsliv i välfärden",
    "lead": (
        "Kommuner och regioner är stora arbetsgivare. Heltid, rättvisa löner och ett arbetsliv fritt från "
        "trakasserier gör det möjligt att stanna kvar i yrket."
    ),
    "subjects": ["jamstallt-arbetsliv"],
    "owner": "leo",
    "contacts": ["johan"],
    "contact_mode": "form",
    "unit": "u-arbetsgivare",
    "state": "live",
    "content_date": "T-260d 09:00",
    "child_navigation": True,
    "former_parents": [
        {"parent": "HOME", "until": "T-900d 09:00"},
        {"parent": "T3", "until": "T-200d 09:00"},
    ],
    "body": [
        ("heading", 2, "Heltid som det vanliga"),
        (
            "paragraph",
            (
                "<p>Ofrivillig deltid påverkar lönen, pensionen och möjligheten att utvecklas. Samtidigt "
                "saknar verksamheten händer. När heltid blir det vanliga behöver schemat byggas från "
                "grunden, tillsammans med dem som ska arbeta efter det.</p><p>Räkna med att det tar tid. "
                "Arbetsplatser som har lyckats har ofta börjat med en grupp frivilliga, provat ett nytt "
                "schema och sedan ändrat det flera gånger.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Bemanning",
                    (
                        "<p>Planera för det verkliga behovet över veckan. Samla de korta passen och "
                        "fundera på vilka uppgifter som kan flyttas i tid.</p>"
                    ),
                ),
                (
                    "Återhämtning",
                    (
                        "<p>Heltid fungerar bara om kroppen orkar. Se över delade turer och antalet helger "
                        "i följd.</p>"
                    ),
                ),
                (
                    "Ekonomi",
                    (
                        "<p>Räkna på hela kostnaden. Färre timvikarier och kortare introduktioner ska "
                        "finnas med i kalkylen.</p>"
                    ),
                ),
            ],
        ),
        ("heading", 2, "Lön på lika villkor"),
        (
            "paragraph",
            (
                "<p>Lönekartläggningen visar om skillnader mellan kvinnor och män har sakliga skäl. Gör "
                "den tillsammans med de fackliga organisationerna och låt resultatet leda till beslut. En "
                "skillnad som förklaras med ”marknaden” behöver granskas extra noga.</p><p>Titta också på "
                "vägen till högre lön. Vilka får svåra uppdrag, utbildning och tid med chefen?</p>"
            ),
        ),
        ("heading", 2, "Föräldraskap och karriär"),
        (
            "paragraph",
            (
                "<p>En arbetsplats som väntar sig att båda föräldrarna är lediga planerar därefter. Prata "
                "om ledigheten tidigt, håll kontakt på den lediges villkor och ge plats för utveckling "
                "efteråt. Chefen visar vägen genom att själv gå hem för att hämta barn.</p>"
            ),
        ),
        ("heading", 2, "Sexuella trakasserier"),
        (
            "paragraph",
            (
                "<p>Alla arbetsplatser behöver en rutin som är känd innan något händer. Den ska "
                "visa:</p><ul><li>vem den utsatta kan vända sig till</li><li>hur arbetsgivaren utreder "
                "skyndsamt</li><li>vilket stöd som finns under tiden</li><li>hur ni följer upp att det har "
                "upphört</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Rutinen är till för alla, även vikarier och praktikanter. Prata om den på "
                "arbetsplatsträffen och använd korta fall som liknar den egna vardagen.</p>"
            ),
        ),
        ("heading", 2, "Chefens förutsättningar"),
        (
            "paragraph",
            (
                "<p>En chef i omsorgen kan leda många fler medarbetare än en chef i en teknisk verksamhet. "
                "Jämför antal medarbetare, stöd och mandat mellan förvaltningarna. Dela upp uppgifterna på "
                "kvinnor och män bland cheferna. Det är en fråga om arbetsmiljö och om jämställdhet på "
                "samma gång.</p>"
            ),
        ),
        ("linkList", None, [("page", "T3", None)]),
    ],
}

T11: Page = {
    "key": "T11",
    "kind": "topic",
    "parent": "T1",
    "slug": "horisontella-perspektiv-tillsammans",
    "locale": "sv",
    "title": "Horisontella perspektiv tillsammans",
    "lead": (
        "Jämställdhet, barnets rättigheter och tillgänglighet möts i samma beslut. Ett samlat underlag "
        "sparar tid och ger bättre svar än tre olika bilagor."
    ),
    "subjects": ["horisontella-perspektiv"],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": {"unpublished": "T-60d 15:00", "choice": "notFound"},
    "content_date": "T-500d 09:00",
    "child_navigation": True,
    "body": [
        ("heading", 2, "Ett underlag i stället för tre"),
        (
            "paragraph",
            (
                "<p>Många ärenden ska prövas mot flera perspektiv. När varje perspektiv har sin egen "
                "checklista blir arbetet tungt, och den sista listan får minst tid. Ett samlat underlag "
                "börjar i stället med människorna: vilka berörs, hur lever de och vad vet vi om "
                "dem?</p><p>Samma kartläggning kan sedan läsas från flera håll. En ny busslinje är en "
                "fråga om tid för den som skjutsar, om trygghet för barn och om möjligheten att resa med "
                "rullator.</p>"
            ),
        ),
        ("heading", 2, "Gemensamma frågor"),
        (
            "paragraph",
            (
                "<p>Låt handläggaren svara kort på följande punkter:</p><ul><li>vilka grupper som berörs "
                "mest</li><li>vad de själva har sagt</li><li>vilka skillnader uppgifterna "
                "visar</li><li>vad som händer om inget ändras</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Svaren får plats på en sida. Fördjupa bara där det finns en verklig konflikt eller en "
                "stor osäkerhet.</p>"
            ),
        ),
        ("heading", 2, "När perspektiven krockar"),
        (
            "paragraph",
            (
                "<p>Ibland pekar perspektiven åt olika håll. En avstängd gata kan ge barn en säker skolväg "
                "och samtidigt göra det svårare för den som kör färdtjänst. Skriv ut målkonflikten. "
                "Beslutsfattare kan hantera en svår avvägning, men inte en som döljs.</p><p>Beskriv minst "
                "två alternativ och vad de betyder för olika grupper. Visa vad som kan mildra "
                "nackdelarna.</p>"
            ),
        ),
        ("heading", 2, "Organisera för helhet"),
        (
            "paragraph",
            (
                "<p>Samla dem som ansvarar för olika perspektiv i ett nätverk med gemensamma mallar. Ge "
                "nätverket en chef som beställare. Då möter handläggaren en fråga i stället för fem. "
                "Nätverket kan också granska varandras ärenden och lära av dem.</p>"
            ),
        ),
        (
            "table",
            "Samma ärende ur tre perspektiv: ny belysning vid en park",
            "both",
            [
                ["Perspektiv", "Fråga", "Möjlig uppgift"],
                [
                    "Jämställdhet",
                    "Vilka väljer bort vägen efter mörkrets inbrott?",
                    "Resvaneenkät efter kön",
                ],
                ["Barnets rättigheter", "Hur går barn till skola och träning?", "Kartor ritade av elever"],
                ["Tillgänglighet", "Syns kanter, trappor och skyltar?", "Vandring med föreningar"],
            ],
        ),
        (
            "paragraph",
            (
                "<p>Tabellen visar att en och samma vandring på platsen kan ge svar på alla tre frågorna. "
                "Bjud in brett, gå när det är mörkt och dokumentera med korta anteckningar. Låt den som "
                "ska rita lösningen följa med.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [T10, T11]
