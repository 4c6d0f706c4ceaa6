"""Articles A1 to A3: news and a consultation response."""

from cms.demo.texts.shapes import Page

A1: Page = {
    "key": "A1",
    "kind": "article",
    "parent": "L-AKTUELLT",
    "slug": "ny-omgang-av-modellarbetet-oppnar",
    "locale": "sv",
    "title": "Ny omgång av modellarbetet öppnar",
    "article_kind": "news",
    "topical_until": "T-1d 12:00",
    "lead": (
        "Nu kan kommuner och regioner anmäla intresse för nästa omgång av modellarbetet. Vi söker "
        "organisationer där ledningen vill pröva i full skala."
    ),
    "subjects": ["modellkoncept"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": {"expired": "T-1d 12:00", "choice": "notFound"},
    "content_date": "T-60d 09:00",
    "body": [
        ("heading", 2, "Tre år tillsammans"),
        (
            "paragraph",
            (
                "<p>Den nya omgången pågår i tre år. Deltagarna väljer var sin del av verksamheten och "
                "prövar en metod från början till slut. Under tiden träffas alla tre gånger om året, varje "
                "gång hos en ny värd. Erfarenheterna skrivs ner löpande och blir en modell som andra kan "
                "använda.</p><p>I tidigare omgångar har det handlat om biståndsbeslut, kultur för unga och "
                "trafik. Den här gången ser vi gärna ansökningar som rör äldreomsorg, föreningsstöd eller "
                "vårdens telefonrådgivning.</p>"
            ),
        ),
        ("heading", 2, "Vem som kan vara med"),
        (
            "paragraph",
            (
                "<p>Ni kan anmäla intresse om ni har:</p><ul><li>ett beslut i nämnd eller "
                "styrelse</li><li>en chef som beställer arbetet</li><li>en processledare med tid "
                "avsatt</li><li>uppgifter om verksamheten uppdelade på kön</li></ul>"
            ),
        ),
        ("heading", 2, "Så går det till"),
        (
            "paragraph",
            (
                "<p>Skriv högst två sidor om vad ni vill pröva och varför. Beskriv också vad ni är osäkra "
                "på. Vi ringer upp alla som anmäler intresse och väljer sedan deltagare så att både små "
                'och stora organisationer är med. På sidan <a href="ref:T12">Modellkommuner och '
                "modellregioner</a> finns en beskrivning av hela upplägget.</p>"
            ),
        ),
    ],
}

A2: Page = {
    "key": "A2",
    "related": [("page", "P3", None)],
    "kind": "article",
    "parent": "L-AKTUELLT",
    "slug": "remissvar-i-korthet",
    "locale": "sv",
    "title": "Remissvar i korthet",
    "article_kind": "opinion",
    "topical_until": "T+97d 00:00",
    "lead": (
        "Statistik om människor behöver kunna delas upp på kön i hela kedjan. Det är kärnan i vårt svar om "
        "framtidens nationella uppgifter."
    ),
    "subjects": ["konsuppdelad-statistik"],
    "owner": "elin",
    "contacts": ["elin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": {"scheduled": "T+7d 00:01"},
    "embargo_until": "T+7d 00:01",
    "embargo_group": "Siffror med kön",
    "release": "Siffror med kön",
    "content_date": None,
    "body": [
        ("heading", 2, "Vårt svar i tre punkter"),
        (
            "paragraph",
            (
                "<p>Vi tillstyrker förslaget i stort och vill se tre ändringar:</p><ul><li>kön ska vara en "
                "fast uppdelning i alla mått som rör personer</li><li>små kommuner ska kunna se sina tal "
                "för flera år sammanslagna</li><li>uppgifter ska gå att hämta maskinellt och utan "
                "avgift</li></ul>"
            ),
        ),
        ("heading", 2, "Varför det behövs"),
        (
            "paragraph",
            (
                "<p>Kommuner och regioner lämnar varje år många uppgifter till staten. När uppgifterna "
                "kommer tillbaka som färdiga tabeller saknas ofta könet. Då går det inte att se om en "
                "insats når alla. Det går inte heller att jämföra med andra.</p><p>Att lägga till "
                "uppdelningen i efterhand är dyrt. Att göra det när systemet byggs kostar nästan inget. "
                "Därför bör kravet ställas redan i beskrivningen av uppgiften.</p>"
            ),
        ),
        ("heading", 2, "Hänsyn till små grupper"),
        (
            "paragraph",
            (
                "<p>I en liten kommun kan enskilda personer bli möjliga att känna igen. Vi föreslår därför "
                "tydliga gränser för vad som visas och ett gemensamt sätt att slå ihop år. Vi vill också "
                "att den som lämnar uppgifter får veta hur de används.</p>"
            ),
        ),
        ("heading", 2, "Vad som händer nu"),
        (
            "paragraph",
            (
                "<p>Samtidigt med remissvaret publicerar vi en skrift med frågor att ställa till sin egen "
                "statistik. Den vänder sig till nämnder och ledningsgrupper.</p>"
            ),
        ),
        ("documentLink", "d-siffror"),
    ],
}

A3: Page = {
    "key": "A3",
    "kind": "article",
    "parent": "L-AKTUELLT",
    "slug": "tio-kommuner-undertecknade",
    "locale": "sv",
    "title": "Tio kommuner undertecknade",
    "former_titles": [
        {"title": "Åtgärder för öar & älvar", "slug": "atgarder-for-oar-alvar", "until": "T-25d 09:00"},
    ],
    "article_kind": "news",
    "topical_until": "T+60d 00:00",
    "lead": (
        "Tio kommuner från norr till söder har undertecknat CEMR-deklarationen. Nu börjar arbetet med att "
        "göra planer av löftet."
    ),
    "hero_image": "i-oar",
    "subjects": ["cemr"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-28d 09:00",
    "body": [
        ("heading", 2, "Olika orter, samma löfte"),
        (
            "paragraph",
            (
                "<p>Bland de tio finns kustkommuner, fjällkommuner och städer. De har olika ekonomi och "
                "olika avstånd mellan hus och hållplats. Ändå står de inför samma fråga: når servicen "
                "kvinnor och män lika bra?</p><p>Kommunerna är Eskilstuna, Falkenberg, Jokkmokk, Kalmar, "
                "Karlskoga, Mora, Piteå, Sala, Växjö och Åre. De har kommit överens om att dela sina "
                "nulägesbilder med varandra. Orterna finns, men undertecknandet är ett exempel.</p>"
            ),
        ),
        ("image", "i-oar", "Öar och älvar: motivet anspelar på artikelns första titel."),
        ("heading", 2, "Ett år till färdig plan"),
        (
            "paragraph",
            (
                "<p>Under det första året ska varje kommun ta fram en egen handlingsplan. Tre frågor "
                "återkommer i samtalen: vilka artiklar som ska väljas först, hur invånarna ska höras och "
                "hur planen ska passa ihop med budgeten.</p><p>Små kommuner har sällan en egen strateg. "
                "Flera av dem delar därför på en processledare och använder samma mallar.</p>"
            ),
        ),
        (
            "quote",
            "Vi har skrivit under. Nu ska det märkas i tjänsteskrivelserna.",
            None,
            "Kommunalråd i en av kommunerna",
        ),
        ("heading", 2, "Fler kan ansluta sig"),
        (
            "paragraph",
            (
                "<p>Deklarationen är öppen för alla kommuner och regioner. På sidan <a "
                'href="ref:T4">CEMR-deklarationen i praktiken</a> finns en arbetsgång och en mall för '
                "handlingsplanen.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [A1, A2, A3]
