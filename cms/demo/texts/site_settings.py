"""Site settings, one per locale."""

from cms.demo.texts.shapes import Item

SETTINGS: list[Item] = [
    {
        "key": "settings-sv",
        "locale": "sv",
        "site_name": "Jämställdhet",
        "footer_text": (
            "<p><strong>Exempelinnehåll.</strong> Texter, personer och projekt på den här webbplatsen är "
            "påhittade.</p>"
        ),
        "footer_links": [
            ("page", "S-KONTAKT", None),
            ("page", "S-KAKOR", None),
            ("page", "S-PERSONUPPGIFTER", None),
        ],
        "feedback_question": "Hjälpte informationen på sidan dig?",
        "help_lines": [
            {"name": "Nödnummer", "phone": "112", "url": None},
            {"name": "Kvinnofridslinjen", "phone": "020-50 50 50", "url": None},
        ],
        "quick_exit_url": "https://vader.example/",
        "responsible_publisher": "Karin Exempelsson",
        "privacy_contact": "dataskydd@forbundet.example",
        "deprecated_terms": [
            {"term": "SKL", "replacement": "SKR"},
            {"term": "landsting", "replacement": "region"},
            {"term": "landstingsfullmäktige", "replacement": "regionfullmäktige"},
        ],
    },
    {
        "key": "settings-en",
        "locale": "en",
        "site_name": "Gender equality",
        "footer_text": (
            "<p><strong>Example content (Exempelinnehåll).</strong> Texts, people and projects on this "
            "site are invented.</p>"
        ),
        "footer_links": [("page", "HOME-EN", None)],
        "feedback_question": "Did the information on this page help you?",
        "help_lines": [
            {"name": "Emergency number", "phone": "112", "url": None},
            {"name": "Kvinnofridslinjen (support line)", "phone": "020-50 50 50", "url": None},
        ],
        "quick_exit_url": "https://weather.example/",
        "responsible_publisher": "Karin Exempelsson",
        "privacy_contact": "dataskydd@forbundet.example",
    },
]
