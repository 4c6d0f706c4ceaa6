"""T1 in other words: its English translation and its easy-read page."""

from cms.demo.texts.shapes import Page

T1_EN: Page = {
    "key": "T1-EN",
    "kind": "topic",
    "parent": "HOME-EN",
    "slug": "support-for-gender-equality-work",
    "locale": "en",
    "translation_of": "T1",
    "title": "Support for gender equality work",
    "navigation_title": "Support",
    "show_in_menus": True,
    "lead": (
        "Municipalities and regions meet people in every part of life. Here is support for making services "
        "work equally well for women and men, girls and boys."
    ),
    "subjects": ["demokrati-ledning-styrning", "jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-205d 09:00",
    "child_navigation": True,
    "initiative": {
        "name": "Lasting gender mainstreaming",
        "start_year": 2018,
        "end_year": 2020,
        "funder": "The Swedish state",
        "agreement": "d-overenskommelse",
        "municipalities": [],
    },
    "steering_documents": ["sd-cemr", "sd-kvinnokonventionen", "sd-program"],
    "key_figures": [
        {
            "counts": "municipality",
            "unit": "municipalities",
            "label": "Municipalities that the support is for",
        },
        {
            "counts": "region",
            "unit": "regions",
            "label": "Regions that the support is for",
        },
    ],
    "body": [
        ("heading", 2, "Equality in everyday services"),
        (
            "paragraph",
            (
                "<p>Gender equality is decided in daily work. It shows in how places in preschool are "
                "allotted, how a decision on home care is written and which paths are cleared of snow "
                "first. When figures are shown for women and men, differences that nobody intended come to "
                "light. Then something can be done about them.</p><p>We offer politicians, managers and "
                "officers knowledge, methods and meetings with others who are trying the same thing. The "
                "support builds on experience from all over the country.</p>"
            ),
        ),
        ("heading", 2, "The programme of 2018–2020"),
        (
            "paragraph",
            (
                "<p>From 2018 to 2020 we ran a programme for gender mainstreaming with support from the "
                "state. The aim was to move from separate projects to a way of working that lasts. The "
                "programme included:</p><ul><li>support to management teams in municipalities and "
                "regions</li><li>training for politicians and key staff</li><li>model concepts that were "
                "tried and described</li><li>learning examples from the whole country</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>The programme has ended, but its methods are still in use. The agreement, in Swedish, "
                "says what the goals were and how results were to be followed up.</p>"
            ),
        ),
        ("documentLink", "d-overenskommelse"),
        ("heading", 2, "The European declaration"),
        (
            "paragraph",
            (
                "<p>The CEMR declaration is a European declaration on equality for municipalities and "
                "regions. Those who sign promise to work for equality as political leaders, as employers "
                "and as providers of services. The promise becomes real when it gets an action plan with "
                "goals, names and dates.</p>"
            ),
        ),
        ("documentLink", "d-charter-en"),
        ("heading", 2, "Our mandate"),
        (
            "paragraph",
            (
                "<p>The congress of the Swedish Association of Local Authorities and Regions sets the "
                "direction of our work. Our task is to help members make equality a part of ordinary "
                "steering, not something that runs beside it.</p>"
            ),
        ),
        (
            "factBox",
            "Strategic goal",
            (
                "<p>Municipalities and regions give women and men, girls and boys services of equal worth, "
                "equal influence and the same chance of a safe life.</p>"
            ),
        ),
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

T1_LL: Page = {
    "key": "T1-LL",
    "kind": "standard",
    "page_role": "plain",
    "parent": "T1",
    "slug": "lattlast-vad-ar-jamstalldhet",
    "locale": "sv",
    "easy_read_of": "T1",
    "title": "Lättläst: Vad är jämställdhet?",
    "navigation_title": "Lättläst",
    "lead": "Här kan du läsa om jämställdhet på lättläst svenska.",
    "subjects": ["jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-100d 09:00",
    "body": [
        ("heading", 2, "Vad ordet betyder"),
        (
            "paragraph",
            (
                "<p>Jämställdhet betyder att kvinnor och män ska ha samma makt.</p><p>De ska ha samma rätt "
                "att bestämma över sitt liv.</p><p>De ska ha samma ansvar.</p><p>Det gäller också flickor "
                "och pojkar.</p>"
            ),
        ),
        ("heading", 2, "Varför det är viktigt"),
        (
            "paragraph",
            (
                "<p>I dag är det inte alltid lika.</p><p>En del får mindre lön.</p><p>En del får vänta "
                "längre på vård.</p><p>En del är rädda hemma.</p><p>Det vill vi ändra på.</p>"
            ),
        ),
        ("heading", 2, "Vad kommunen gör"),
        (
            "paragraph",
            (
                "<p>Kommunen har hand om skolan.</p><p>Kommunen hjälper den som är gammal.</p><p>Kommunen "
                "sköter också vägar och parker.</p><p>Allt det ska vara lika bra för alla.</p>"
            ),
        ),
        ("heading", 2, "Vad regionen gör"),
        (
            "paragraph",
            (
                "<p>Regionen har hand om vården.</p><p>Regionen ordnar ofta bussar och tåg.</p><p>Regionen "
                "ska fråga vad du behöver.</p><p>Du ska få lika bra hjälp vem du än är.</p>"
            ),
        ),
        ("heading", 2, "Vad vi gör"),
        (
            "paragraph",
            (
                "<p>Vi hjälper kommuner och regioner.</p><p>Vi visar hur andra har gjort.</p><p>Vi ordnar "
                "kurser.</p>"
            ),
        ),
        (
            "factBox",
            "Om någon gör dig illa",
            (
                "<p>Ring <strong>112</strong> om det är bråttom.</p><p>Du kan också ringa till "
                "Kvinnofridslinjen.</p><p>Numret är <strong>020-50 50 50</strong>.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [T1_EN, T1_LL]
