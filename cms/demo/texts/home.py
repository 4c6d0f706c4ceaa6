"""The two home pages, Swedish and English."""

from cms.demo.texts.shapes import Page

HOME: Page = {
    "key": "HOME",
    "kind": "home",
    "parent": None,
    "slug": "jamstalldhet",
    "locale": "sv",
    "title": "Jämställdhet",
    "navigation_title": "Startsida",
    "lead": "Kunskap, metoder och möten för dig som arbetar med jämställdhet i en kommun eller region.",
    "search_description": (
        "Stöd till kommuner och regioner i arbetet för jämställdhet: metoder, kurser, lärande exempel och "
        "svar på vanliga frågor."
    ),
    "hero_image": "i-hus",
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "karin",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-15d 09:00",
    "shortcuts": [
        ("page", "T1", None),
        ("page", "T2", None),
        ("page", "T7", None),
        ("page", "L-KURSER", None),
        ("page", "L-EXEMPEL", None),
        ("page", "L-FRAGOR", None),
        ("page", "N-JAMSTALLDHET", None),
        ("page", "PA2", "Vi i Jämställ.nu"),
    ],
    "body": [
        (
            "paragraph",
            (
                "<p>Välj ett ämne, hitta en kurs eller läs hur andra har gjort. Sidorna uppdateras löpande "
                "och varje sida visar när den senast granskades.</p>"
            ),
        ),
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
                {
                    "heading": "Nyheter",
                    "kind": "article",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "text",
                    "empty_text": "Det finns inga nyheter just nu.",
                    "more_link": ("page", "L-AKTUELLT", "Alla nyheter och artiklar"),
                },
            ],
        ),
    ],
}

HOME_EN: Page = {
    "key": "HOME-EN",
    "kind": "home",
    "parent": None,
    "slug": "gender-equality",
    "locale": "en",
    "translation_of": "HOME",
    "title": "Gender equality",
    "navigation_title": "Home",
    "lead": (
        "Knowledge, methods and meetings for those who work with gender equality in Swedish municipalities "
        "and regions."
    ),
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "karin",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-210d 09:00",
    "shortcuts": [("page", "T1-EN", None), ("document", "d-charter-en", None)],
    "body": [
        (
            "paragraph",
            (
                "<p>Most of our material is in Swedish. This page gives a short introduction in English "
                "and shows where to turn with questions.</p>"
            ),
        ),
        ("linkList", None, [("page", "T1-EN", None)]),
        (
            "currentSection",
            "News",
            [
                {
                    "heading": "Courses and conferences",
                    "kind": "course",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": None,
                },
                {
                    "heading": "Publications",
                    "kind": "publication",
                    "mode": "auto",
                    "limit": 3,
                    "empty_behaviour": "hide",
                    "more_link": None,
                },
            ],
        ),
    ],
}

PAGES: list[Page] = [HOME, HOME_EN]
