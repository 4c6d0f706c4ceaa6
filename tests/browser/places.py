"""Addresses of the demo, and of what seed.py adds to it for single tests."""

from urllib.request import urlopen
from xml.etree.ElementTree import fromstring

from cms.demo.keys import public_id
from tests.cms.website.parsing import texts_of

SUPPORT = "/stod-till-jamstalldhetsarbete/"
HOME = "/"
TOPIC = f"{SUPPORT}cemr-deklarationen-i-praktiken/"
SENSITIVE = f"{SUPPORT}kvinnofrid-och-vald-i-nara-relationer/"
ACCORDION = f"{SUPPORT}jamstalldhetsintegrering-steg-for-steg/"
ARTICLE = "/aktuellt/sa-laser-du-statistiken/"
FAQ = "/fragor-och-svar/smittspridning-och-vara-kurser/"
LIST = "/aktuellt/"
# No course is held on the island.
EMPTY_LIST = "/kurser/?region=09"
COURSES = "/kurser/"
COURSE = "/kurser/grundkurs/"
CLOSED_COURSE = "/kurser/jamstalld-budget-for-ekonomer/"
CANCELLED_COURSE = "/kurser/jamstalld-stadsplanering/"
MOVED_COURSE = "/kurser/leda-jamstallt-for-forvaltningschefer/"
EXAMPLE = "/larande-exempel/snorojning-som-borjar-pa-gangbanan/"
TRAINING = "/utbildningar/handledning-i-4r/"
PUBLICATION = "/publikationer/fran-vision-till-verksamhet/"
SUPERSEDED = "/publikationer/hall-riktningen/"
EXAMPLES = "/larande-exempel/"
PUBLICATIONS = "/publikationer/"
TRAININGS = "/utbildningar/"
NETWORK = "/natverk/natverket-for-jamstalldhet/"
PARTNERSHIP = "/vi-i-jamstallnu/"
STATEMENT = "/tillganglighetsredogorelse/"
STANDARD = "/kontakt/"
COOKIES = "/kakor/"
# What the code itself writes.
LEAVING = "/lamna-sidan/"
OTHER_FORM = f"/tillganglig-version/{public_id('d-cemr')}/"
API_FOR_PEOPLE = "/api/docs/"
ENGLISH = "/en/"
MISSING = "/finns-inte/"
GONE = f"{SUPPORT}samtal-om-jamstalldhet/"
GONE_TEXT = "Samtalsserien är avslutad. Frågorna besvaras nu på sidorna om jämställdhetsarbete."
WITHDRAWN = f"{SUPPORT}rad-om-enkater/"
WITHDRAWN_TITLE = "Råd om enkäter"
WITHDRAWN_TEXT = "Råden bygger på en äldre metod."
# One page of each kind and state, with its status. COURSES has hits, filters and a notice at the top.
STATES = {
    **dict.fromkeys(
        [
            HOME, TOPIC, SENSITIVE, ACCORDION, ARTICLE, FAQ, LIST, EMPTY_LIST, COURSES, COURSE, CLOSED_COURSE,
            CANCELLED_COURSE, MOVED_COURSE, EXAMPLE, EXAMPLES, TRAINING, TRAININGS, PUBLICATION, PUBLICATIONS,
            SUPERSEDED, NETWORK, PARTNERSHIP, STATEMENT, STANDARD, ENGLISH, WITHDRAWN, LEAVING, OTHER_FORM,
            COOKIES,
        ],
        200,
    ),
    MISSING: 404,
    GONE: 410,
}  # fmt: skip
# Each belongs to one test of editing.
CHANGED = f"{SUPPORT}prov-att-andra/"
COMING = f"{SUPPORT}prov-att-schemalagga/"
CALLED_OFF = f"{SUPPORT}prov-att-aterkalla/"
TAKEN_DOWN = f"{SUPPORT}prov-att-ta-ned/"
MOVED = f"{SUPPORT}prov-att-flytta/"
NEW = f"{SUPPORT}rad-fran-redaktionen/"


def every(address: str) -> dict[str, int]:
    """Return every page of the sitemap, and those that no sitemap names, with their status."""
    with urlopen(f"{address}/sitemap.xml") as answer:  # noqa: S310 - our own server
        named = texts_of(fromstring(answer.read()), "sitemap:url/sitemap:loc")  # noqa: S314 - our own answer
    return STATES | {place.removeprefix(address): 200 for place in named}


def slug(path: str) -> str:
    """Return the last part of a path."""
    return path.strip("/").rsplit("/", 1)[-1]
