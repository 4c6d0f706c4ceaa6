"""All texts of the demo, one list per sort; a parent stands before its children."""

from cms.demo.texts import (
    articles_a,
    articles_b,
    courses_a,
    courses_b,
    courses_c,
    courses_d,
    courses_e,
    courses_f,
    courses_g,
    courses_h,
    courses_i,
    documents_a,
    documents_b,
    examples_a,
    examples_b,
    examples_c,
    examples_d,
    examples_e,
    examples_f,
    examples_g,
    faq_items_a,
    faq_items_b,
    faq_items_c,
    faq_pages,
    home,
    images_a,
    images_b,
    languages,
    lists,
    networks,
    notices,
    partner_pages,
    partners,
    people,
    redirects,
    site_settings,
    standards,
    statement,
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
    *examples_a.PAGES,
    *examples_b.PAGES,
    *examples_c.PAGES,
    *examples_d.PAGES,
    *examples_e.PAGES,
    *examples_f.PAGES,
    *examples_g.PAGES,
    *networks.PAGES,
    *partner_pages.PAGES,
    *courses_a.PAGES,
    *courses_b.PAGES,
    *courses_c.PAGES,
    *courses_d.PAGES,
    *courses_e.PAGES,
    *courses_f.PAGES,
    *courses_g.PAGES,
    *courses_h.PAGES,
    *courses_i.PAGES,
    *statement.PAGES,
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
PARTNERS: list[Item] = partners.PARTNERS
LOGOS: list[Item] = partners.LOGOS
REDIRECTS: list[Item] = redirects.REDIRECTS
