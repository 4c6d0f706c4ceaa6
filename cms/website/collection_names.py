"""What the collections of the API are called: in feeds and in the catalogue of open data."""

# In Swedish and in English; a collection that is not named here is called by its address.
_NAMES = {
    "pages": ("Alla sidor", "All pages"),
    "topics": ("Ämnessidor", "Topics"),
    "articles": ("Artiklar", "Articles"),
    "learning-examples": ("Lärande exempel", "Learning examples"),
    "courses": ("Kurser och konferenser", "Courses and conferences"),
    "course-occurrences": ("Kurstillfällen", "Course occurrences"),
    "trainings": ("Utbildningar", "Trainings"),
    "publications": ("Publikationer", "Publications"),
    "faqs": ("Sidor med frågor och svar", "Pages of questions and answers"),
    "faq-items": ("Frågor och svar", "Questions and answers"),
    "networks": ("Nätverk", "Networks"),
    "notices": ("Meddelanden", "Notices"),
    "subjects": ("Ämnen", "Subjects"),
    "policy-goals": ("Delmål", "Policy goals"),
    "audiences": ("Målgrupper", "Audiences"),
    "regions": ("Regioner", "Regions"),
    "municipalities": ("Kommuner", "Municipalities"),
    "partners": ("Partner", "Partners"),
    "steering-documents": ("Styrdokument", "Steering documents"),
}


def name_of(collection: str, locale: str) -> str:
    """Return what a collection is called in a language: English, or Swedish for all others."""
    written = collection.replace("-", " ").capitalize()
    swedish, english = _NAMES.get(collection, (written, written))
    return english if locale == "en" else swedish
