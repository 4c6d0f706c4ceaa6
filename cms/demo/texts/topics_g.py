"""Topic T12: model municipalities and regions."""

from cms.demo.texts.shapes import Page

T12: Page = {
    "key": "T12",
    "related": [("page", "E1", None), ("page", "E2", None), ("page", "E5", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "modellkommuner-och-modellregioner",
    "locale": "sv",
    "title": "Modellkommuner och modellregioner",
    "lead": (
        "I modellarbetet prövar kommuner och regioner metoder i full skala under tre år. Det som fungerar "
        "beskrivs så att andra kan göra likadant."
    ),
    "hero_image": "i-byggklossar",
    "subjects": ["modellkoncept"],
    "owner": "alva",
    "contacts": ["alva", "hugo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-120d 09:00",
    "child_navigation": True,
    "initiative": {
        "name": "Modellarbete för jämställd service",
        "start_year": "T-1y",
        "end_year": "T+1y",
        "funder": "Förbundet och deltagarna",
        "agreement": None,
        "municipalities": ["1883", "2581", "0484", "0780"],
    },
    "body": [
        ("heading", 2, "Hela organisationen prövar"),
        (
            "paragraph",
            (
                "<p>Ett modellkoncept är en sammanhållen metod som har prövats i verkligheten. Det "
                "beskriver vad som gjordes, vad det kostade och vilka resultat det gav. Det är alltså mer "
                "än ett gott exempel. Den som vill ska kunna följa beskrivningen steg för "
                "steg.</p><p>Deltagarna väljer en del av verksamheten där kön har betydelse för "
                "kvaliteten. Det kan vara biståndsbeslut, föreningsstöd, kollektivtrafik eller kultur för "
                "unga.</p>"
            ),
        ),
        ("heading", 2, "Så är arbetet upplagt"),
        (
            "stepList",
            None,
            [
                (
                    "Första året",
                    "<p>Ledningen tecknar en avsikt, processledare utbildas och nuläget kartläggs.</p>",
                ),
                (
                    "Andra året",
                    (
                        "<p>Nya arbetssätt prövas i liten skala. Deltagarna besöker varandra och granskar "
                        "resultat.</p>"
                    ),
                ),
                (
                    "Tredje året",
                    "<p>Det som fungerar införs brett. Modellen skrivs ner och sprids till andra.</p>",
                ),
            ],
        ),
        ("heading", 2, "Vad som krävs av er"),
        (
            "paragraph",
            (
                "<p>För att arbetet ska lyckas behöver organisationen ha:</p><ul><li>ett beslut i nämnd "
                "eller styrelse</li><li>en chef som är beställare</li><li>en processledare med minst halva "
                "sin tid</li><li>tillgång till uppgifter uppdelade på kön</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Det är bättre att vänta ett år än att gå in utan mandat. Prata gärna med oss innan ni "
                "anmäler intresse. Ett kort samtal visar ofta vad som behöver komma på plats först.</p>"
            ),
        ),
        ("heading", 2, "Vad ni får"),
        (
            "paragraph",
            (
                "<p>Varje deltagare får en handledare, tre gemensamma träffar om året och stöd att läsa "
                "sina egna resultat. Ni får också kollegor att ringa. De flesta problem som dyker upp har "
                "någon annan redan mött.</p>"
            ),
        ),
        ("image", "i-byggklossar", "En modell byggs av delar som går att flytta till en annan plats."),
        ("heading", 2, "Så sprids resultaten"),
        (
            "paragraph",
            (
                "<p>När modellen är färdig beskrivs den i samma form som andra lärande exempel. "
                "Beskrivningen tar även upp det som gick fel. En ärlig berättelse om ett snedsteg sparar "
                "tid för nästa kommun.</p>"
            ),
        ),
        ("linkList", "Om omgångarna", [("page", "A1", None), ("page", "L-EXEMPEL", None)]),
        (
            "callToAction",
            "Kontakta oss om modellarbetet",
            ("page", "S-KONTAKT", None),
            "Vi svarar på frågor om upplägg, tid och kostnader.",
        ),
    ],
}

PAGES: list[Page] = [T12]
