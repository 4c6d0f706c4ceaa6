"""The seven list pages under the Swedish home."""

from cms.demo.texts.shapes import Page

L_AKTUELLT: Page = {
    "key": "L-AKTUELLT",
    "kind": "list",
    "parent": "HOME",
    "slug": "aktuellt",
    "locale": "sv",
    "title": "Aktuellt inom jämställdhet",
    "navigation_title": "Aktuellt",
    "show_in_menus": True,
    "lead": "Här samlar vi nyheter, längre texter och våra svar på remisser. De nyaste står först.",
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "hugo",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-320d 09:00",
    "listed_kind": "article",
    "shown_filters": ["articleKind", "subject"],
    "empty_text": "Det finns inga artiklar som passar ditt val just nu.",
    "body": [],
}

L_KURSER: Page = {
    "key": "L-KURSER",
    "kind": "list",
    "parent": "HOME",
    "slug": "kurser",
    "locale": "sv",
    "title": "Kurser och konferenser",
    "navigation_title": "Kurser",
    "show_in_menus": True,
    "lead": (
        "Öppna kurser, konferenser, seminarier och webbinarier som vi ordnar själva eller tillsammans med "
        "andra."
    ),
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "hugo",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-280d 09:00",
    "listed_kind": "course",
    "shown_filters": ["eventKind", "region", "registrationStatus"],
    "empty_text": (
        "Just nu finns inga kurser att anmäla sig till. Nya datum läggs ut så snart de är bestämda."
    ),
    "body": [],
}

L_EXEMPEL: Page = {
    "key": "L-EXEMPEL",
    "kind": "list",
    "parent": "HOME",
    "slug": "larande-exempel",
    "locale": "sv",
    "title": "Lärande exempel",
    "navigation_title": "Exempel",
    "show_in_menus": True,
    "lead": "Kommuner och regioner berättar vad de gjorde, hur det gick och vad de skulle göra annorlunda.",
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "alva",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-300d 09:00",
    "listed_kind": "learningExample",
    "shown_filters": ["sector", "method", "region"],
    "empty_text": "Det finns inga exempel som passar ditt val. Pröva att ta bort ett filter.",
    "body": [],
}

L_UTBILDNINGAR: Page = {
    "key": "L-UTBILDNINGAR",
    "kind": "list",
    "parent": "HOME",
    "slug": "utbildningar",
    "locale": "sv",
    "title": "Utbildningar",
    "show_in_menus": True,
    "lead": (
        "Webbutbildningar att göra i egen takt och utbildningar att beställa till den egna arbetsplatsen."
    ),
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "hugo",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-290d 09:00",
    "listed_kind": "training",
    "shown_filters": ["trainingKind", "level"],
    "empty_text": "Det finns inga utbildningar som passar ditt val just nu.",
    "body": [],
}

L_PUBLIKATIONER: Page = {
    "key": "L-PUBLIKATIONER",
    "kind": "list",
    "parent": "HOME",
    "slug": "publikationer",
    "locale": "sv",
    "title": "Publikationer",
    "show_in_menus": True,
    "lead": (
        "Här finns rapporter, handböcker och faktablad. Alla går att läsa på skärm, och några går att "
        "beställa på papper."
    ),
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "elin",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-330d 09:00",
    "listed_kind": "publication",
    "shown_filters": ["publicationKind", "subject"],
    "empty_text": "Det finns inga publikationer som passar ditt val. Pröva ett annat år eller ämne.",
    "body": [],
}

L_FRAGOR: Page = {
    "key": "L-FRAGOR",
    "kind": "list",
    "parent": "HOME",
    "slug": "fragor-och-svar",
    "locale": "sv",
    "title": "Frågor och svar",
    "show_in_menus": True,
    "lead": "Samlade svar på frågor som vi ofta får från kommuner och regioner.",
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "alva",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-270d 09:00",
    "listed_kind": "faq",
    "shown_filters": ["subject"],
    "empty_text": "Det finns inga frågor och svar publicerade just nu.",
    "body": [],
}

L_NATVERK: Page = {
    "key": "L-NATVERK",
    "kind": "list",
    "parent": "HOME",
    "slug": "natverk",
    "locale": "sv",
    "title": "Nätverk",
    "show_in_menus": True,
    "lead": (
        "Nätverk för dig som arbetar med jämställdhet eller kvinnofrid och vill möta kollegor från andra "
        "orter."
    ),
    "subjects": ["demokrati-ledning-styrning"],
    "owner": "cilla",
    "contacts": [],
    "contact_mode": "none",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-315d 09:00",
    "listed_kind": "network",
    "shown_filters": ["audience"],
    "empty_text": "Det finns inga nätverk publicerade just nu.",
    "body": [],
}

PAGES: list[Page] = [L_AKTUELLT, L_KURSER, L_EXEMPEL, L_UTBILDNINGAR, L_PUBLIKATIONER, L_FRAGOR, L_NATVERK]
