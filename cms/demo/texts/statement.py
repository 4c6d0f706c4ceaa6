"""The accessibility statement of the Swedish site."""

from cms.demo.texts.shapes import Page

S_TILLGANGLIGHET: Page = {
    "key": "S-TILLGANGLIGHET",
    "kind": "accessibilityStatement",
    "parent": "HOME",
    "slug": "tillganglighetsredogorelse",
    "locale": "sv",
    "title": "Tillgänglighets\u00adredogörelse",
    "navigation_title": "Tillgänglighet",
    "feedback_enabled": False,
    "lead": (
        "Webbplatsen ska fungera för alla. Här berättar vi hur väl den följer lagen om tillgänglighet, vilka "
        "brister vi känner till och hur du rapporterar fler."
    ),
    "subjects": [],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "form",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-30d 09:00",
    "actor": "Förbundet",
    "service": "Webbplatsen Jämställdhet",
    "compliance": "partial",
    "shortcomings": [
        {
            "content": "Tabellerna i skriften ”Jämställd hälsa: nuläge” läses upp i fel ordning.",
            "reason": (
                "Filen gjordes i ett program som inte sparar vilka celler som är rubriker. Sidan om skriften "
                "och resten av texten påverkas inte."
            ),
            "situations": ["noSight", "lowVision"],
            "planned_fix": (
                "Nästa utgåva får nya tabeller. Fram till dess skickar vi gärna tabellerna som text."
            ),
        },
        {
            "content": (
                "I formuläret för kursanmälan märks obligatoriska fält bara med färg, och det syns dåligt "
                "vilket fält som är valt."
            ),
            "reason": (
                "Formuläret ligger hos en leverantör som vi har avtal med. Vi kan inte själva ändra hur "
                "fälten visas."
            ),
            "situations": ["lowVision", "colourVision", "mobility", "cognition"],
            "planned_fix": (
                "Leverantören har lovat att rätta felen i sin nästa version. Du kan alltid anmäla dig via "
                "e-post eller telefon i stället."
            ),
        },
        {
            "content": (
                "Textningen i några filmer i webbutbildningarna anger inte vem som talar och saknar viktiga "
                "ljud."
            ),
            "reason": "Filmerna textades enligt en äldre mall, där bara det som sägs skulle skrivas ut.",
            "situations": ["noHearing", "lowHearing"],
            "planned_fix": "Vi textar om en film i taget och börjar med dem som visas mest.",
        },
    ],
    "disproportionate": [
        {
            "content": "Syntolkning av äldre filmer i webbutbildningarna.",
            "reason": (
                "Filmerna ska ersättas av nya, som syntolkas från början. Att syntolka de gamla för så kort "
                "tid skulle kosta mer än nyttan motiverar. Det som visas beskrivs i text bredvid filmen."
            ),
        },
    ],
    "outside_law": [
        {
            "content": "Kunskapsöversikt om jämställd service från 2014 är inskannad och kan inte läsas upp.",
            "reason": (
                "Filen publicerades före den 23 september 2018 och behövs inte för någon pågående uppgift."
            ),
        },
        {
            "content": "Webbinarier textas inte alltid medan de sänds.",
            "reason": (
                "Direktsändningar omfattas inte av lagen. Vi ordnar skrivtolk eller teckenspråkstolk åt den "
                "som säger till i anmälan."
            ),
        },
    ],
    "assessed_on": "T-120d",
    "updated_on": "T-30d",
    "method": (
        "Vi har granskat minst en sida av varje slag på webbplatsen. Granskningen gjordes av egna "
        "medarbetare med tangentbord, skärmläsare, förstoring och automatiska tester. Tre personer med egen "
        "erfarenhet av hjälpmedel prövade att hitta en kurs, läsa ett dokument och lämna en synpunkt."
    ),
    "report_url": "",
    "report_email": "tillganglighet@forbundet.example",
    "supervision_url": "https://www.digg.se/tdosanmalan",
    "body": [
        ("heading", 2, "Innehåll i en annan form"),
        (
            "paragraph",
            (
                "<p>Säg till om du inte kan använda något på webbplatsen. Vi kan skicka ett dokument i "
                "tillgängligt format, läsa upp en text på telefon eller ordna punktskrift. Det kostar "
                "ingenting.</p><p>Berätta vilken sida eller vilket dokument det gäller och vilken form som "
                "passar dig. Du får svar inom två arbetsdagar. Våra telefonnummer finns på sidan <a "
                'href="ref:S-KONTAKT">Kontakt</a>.</p>'
            ),
        ),
    ],
}

PAGES: list[Page] = [S_TILLGANGLIGHET]
