"""All texts of the demo, one list per sort; a parent stands before its children."""

from cms.demo.texts import (
    articles_a,
    articles_b,
    documents_a,
    documents_b,
    faq_items_a,
    faq_items_b,
    faq_items_c,
    faq_pages,
    home,
    images_a,
    images_b,
    languages,
    lists,
    notices,
    people,
    redirects,
    site_settings,
    standards,
    steering_documents,
    subjects,
    topics_a,
    topics_b,
    topics_c,
    topics_d,
    topics_e,
    topics_f,
    topics_g,
)
from cms.demo.texts.shapes import Item, Page

PAGES: list[Page] = [
    *home.PAGES,
    *lists.PAGES,
    *topics_a.PAGES,
    *topics_b.PAGES,
    *topics_c.PAGES,
    *topics_d.PAGES,
    *topics_e.PAGES,
    *topics_f.PAGES,
    *topics_g.PAGES,
    *languages.PAGES,
    *standards.PAGES,
    *articles_a.PAGES,
    *articles_b.PAGES,
    *faq_pages.PAGES,
]
FAQ_ITEMS: list[Item] = [*faq_items_a.FAQ_ITEMS, *faq_items_b.FAQ_ITEMS, *faq_items_c.FAQ_ITEMS]
CONTACTS: list[Item] = people.CONTACTS
UNITS: list[Item] = people.UNITS
STEERING_DOCUMENTS: list[Item] = steering_documents.STEERING_DOCUMENTS
NOTICES: list[Item] = notices.NOTICES
SUBJECTS: list[Item] = subjects.SUBJECTS
SETTINGS: list[Item] = site_settings.SETTINGS
DOCUMENTS: list[Item] = [*documents_a.DOCUMENTS, *documents_b.DOCUMENTS]
IMAGES: list[Item] = [*images_a.IMAGES, *images_b.IMAGES]
PALETTE: dict[str, str] = images_a.PALETTE
REDIRECTS: list[Item] = redirects.REDIRECTS
