"""Topic T1, the association's own topic page, with two older wordings."""

from cms.demo.texts.shapes import Page

T1: Page = {
    "key": "T1",
    "kind": "topic",
    "parent": "HOME",
    "slug": "stod-till-jamstalldhetsarbete",
    "locale": "sv",
    "title": "Stöd till jämställdhetsarbete",
    "navigation_title": "Stöd till arbetet",
    "show_in_menus": True,
    "lead": (
        "Kommuner och regioner möter människor i livets alla skeden. Här finns stöd för dig som vill att "
        "verksamheten ska fungera lika bra för kvinnor och män, flickor och pojkar."
    ),
    "search_description": (
        "Stöd, metoder och exempel för kommuner och regioner som vill ge kvinnor och män, flickor och "
        "pojkar likvärdig service."
    ),
    "hero_image": "i-vag",
    "easy_read_page": "T1-LL",
    "subjects": ["demokrati-ledning-styrning", "jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva", "bo"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "2021-01-20",
    "published_at": "T-30d 10:00",
    "minor": True,
    "child_navigation": True,
    "initiative": {
        "name": "Hållbar jämställdhetsintegrering",
        "start_year": 2018,
        "end_year": 2020,
        "funder": "Staten",
        "agreement": "d-overenskommelse",
        "municipalities": [],
    },
    "steering_documents": ["sd-cemr", "sd-kvinnokonventionen", "sd-program"],
    "key_figures": [
        {
            "counts": "municipality",
            "unit": "kommuner",
            "label": "Kommuner som stödet vänder sig till",
        },
        {
            "counts": "region",
            "unit": "regioner",
            "label": "Regioner som stödet vänder sig till",
        },
    ],
    "faq_page": "F1",
    "body": [
        ("heading", 2, "Jämställdhet i vardagens verksamhet"),
        (
            "paragraph",
            (
                "<p>Jämställdhet avgörs i det dagliga arbetet. Den märks i hur platser på förskolan "
                "fördelas, i hur ett beslut om hemtjänst skrivs och i vilka vägar som plogas först. När "
                "kön syns i underlaget går det att upptäcka skillnader som ingen har menat. Då går det "
                "också att göra något åt dem.</p><p>Vi ger förtroendevalda, chefer och handläggare "
                "kunskap, metoder och möten med andra som prövar samma sak. Stödet bygger på erfarenheter "
                "från hela landet. På de här sidorna finns verktyg för hela kedjan, från mål och budget "
                "till uppföljning.</p>"
            ),
        ),
        ("heading", 2, "Satsning 2018–2020"),
        (
            "paragraph",
            (
                "<p>Åren 2018–2020 drev vi en satsning på jämställdhets\u00adintegrering med stöd från "
                "staten. Målet var att gå från enskilda projekt till ett arbetssätt som håller när "
                "projektpengarna är slut. Satsningen omfattade bland annat:</p><ul><li>processtöd till "
                "ledningsgrupper i kommuner och regioner</li><li>utbildning för förtroendevalda och "
                "nyckelpersoner</li><li>modellkoncept som prövades och beskrevs</li><li>lärande exempel "
                "som spreds i hela landet</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Satsningen är avslutad, men metoderna används vidare. Överenskommelsen beskriver "
                "målen, vem som ansvarade för vad och hur resultaten skulle följas upp.</p>"
            ),
        ),
        ("documentLink", "d-overenskommelse"),
        ("heading", 2, "Den europeiska deklarationen om jämställdhet"),
        (
            "paragraph",
            (
                "<p>CEMR-deklarationen är en europeisk deklaration om jämställdhet för kommuner och "
                "regioner. Den som undertecknar lovar att arbeta för jämställdhet som politisk ledning, "
                "som arbetsgivare och som den som ordnar service.</p><p>Ett löfte räcker inte. "
                "Deklarationen blir levande först när den får en egen handlingsplan med mål, ansvariga och "
                "tider.</p>"
            ),
        ),
        ("documentLink", "d-cemr"),
        ("heading", 2, "Uppdraget från kongressen"),
        (
            "paragraph",
            (
                "<p>Kongressen för Sveriges Kommuner och Regioner (SKR) beslutar om inriktningen för vårt "
                "arbete. I fråga om jämställdhet är uppdraget tydligt. Vi ska stödja medlemmarna så att "
                "arbetet blir en del av den vanliga styrningen och inte löper vid sidan av.</p>"
            ),
        ),
        (
            "factBox",
            "Strategiskt mål",
            (
                "<p>Kommuner och regioner ger kvinnor och män, flickor och pojkar likvärdig service, lika "
                "stort inflytande och samma möjligheter till ett tryggt liv.</p>"
            ),
        ),
        ("linkList", None, [("page", "T12", None)]),
        (
            "currentSection",
            "Aktuellt",
            [
                {
                    "heading": "Kurser och konferenser",
                    "kind": "course",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": ("page", "L-KURSER", "Alla kurser och konferenser"),
                },
                {
                    "heading": "Lärande exempel",
                    "kind": "learningExample",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": ("page", "L-EXEMPEL", "Alla lärande exempel"),
                },
                {
                    "heading": "Webbutbildningar och beställningsbara utbildningar",
                    "kind": "training",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": ("page", "L-UTBILDNINGAR", "Alla utbildningar"),
                },
                {
                    "heading": "Publikationer",
                    "kind": "publication",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": ("page", "L-PUBLIKATIONER", "Alla publikationer"),
                },
            ],
        ),
    ],
    "earlier": [
        {
            "at": "T-5y 10:00",
            "content_date": "2021-01-20",
            "lead": (
                "SKL stödjer kommuner och landsting som vill ge kvinnor och män likvärdig service. Här "
                "finns metoder och exempel."
            ),
            "body": [
                ("heading", 2, "Jämställdhet i verksamheten"),
                (
                    "paragraph",
                    (
                        "<p>Jämställdhet avgörs i det dagliga arbetet. SKL ger förtroendevalda och "
                        "tjänstemän i kommuner och landsting kunskap, metoder och möten med andra som "
                        "prövar samma sak.</p>"
                    ),
                ),
                ("heading", 2, "Satsning 2018–2020"),
                (
                    "paragraph",
                    (
                        "<p>Med stöd från staten drev SKL en satsning på jämställdhetsintegrering. "
                        "Satsningen omfattade bland annat:</p><ul><li>processtöd till ledningsgrupper i "
                        "kommuner och landsting</li><li>utbildning för förtroendevalda och "
                        "nyckelpersoner</li><li>modellkoncept som prövades och beskrevs</li><li>lärande "
                        "exempel som spreds i hela landet</li></ul>"
                    ),
                ),
                ("documentLink", "d-overenskommelse"),
            ],
        },
        {
            "at": "T-4y 09:00",
            "minor": True,
            "change_note": "Avsnitt om CEMR-deklarationen tillagt",
            "lead": (
                "SKL stödjer kommuner och landsting som vill ge kvinnor och män, flickor och pojkar "
                "likvärdig service. Här finns metoder, exempel och möten."
            ),
            "body": [
                ("heading", 2, "Jämställdhet i verksamheten"),
                (
                    "paragraph",
                    (
                        "<p>Jämställdhet avgörs i det dagliga arbetet. SKL ger förtroendevalda och "
                        "tjänstemän i kommuner och landsting kunskap, metoder och möten med andra som "
                        "prövar samma sak. När kön syns i underlaget går det att upptäcka skillnader som "
                        "ingen har menat.</p>"
                    ),
                ),
                ("heading", 2, "Satsning 2018–2020"),
                (
                    "paragraph",
                    (
                        "<p>Med stöd från staten drev SKL en satsning på jämställdhetsintegrering. "
                        "Satsningen omfattade bland annat:</p><ul><li>processtöd till ledningsgrupper i "
                        "kommuner och landsting</li><li>utbildning för förtroendevalda och "
                        "nyckelpersoner</li><li>modellkoncept som prövades och beskrevs</li><li>lärande "
                        "exempel som spreds i hela landet</li></ul>"
                    ),
                ),
                ("documentLink", "d-overenskommelse"),
                ("heading", 2, "Den europeiska deklarationen om jämställdhet"),
                (
                    "paragraph",
                    (
                        "<p>CEMR-deklarationen är en europeisk deklaration för kommuner och landsting. Den "
                        "som undertecknar lovar att arbeta för jämställdhet i alla sina roller.</p>"
                    ),
                ),
                ("documentLink", "d-cemr"),
            ],
        },
    ],
}

PAGES: list[Page] = [T1]
