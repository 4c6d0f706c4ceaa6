"""Addresses of the demo, and of what seed.py adds to it for single tests."""

SUPPORT = "/stod-till-jamstalldhetsarbete/"
HOME = "/"
TOPIC = f"{SUPPORT}cemr-deklarationen-i-praktiken/"
SENSITIVE = f"{SUPPORT}kvinnofrid-och-vald-i-nara-relationer/"
ACCORDION = f"{SUPPORT}jamstalldhetsintegrering-steg-for-steg/"
ARTICLE = "/aktuellt/sa-laser-du-statistiken/"
FAQ = "/fragor-och-svar/smittspridning-och-vara-kurser/"
LIST = "/aktuellt/"
EMPTY_LIST = "/kurser/"
STANDARD = "/kontakt/"
ENGLISH = "/en/"
MISSING = "/finns-inte/"
GONE = f"{SUPPORT}samtal-om-jamstalldhet/"
GONE_TEXT = "Samtalsserien är avslutad. Frågorna besvaras nu på sidorna om jämställdhetsarbete."
WITHDRAWN = f"{SUPPORT}rad-om-enkater/"
WITHDRAWN_TITLE = "Råd om enkäter"
WITHDRAWN_TEXT = "Råden bygger på en äldre metod."
# Each belongs to one test of editing.
CHANGED = f"{SUPPORT}prov-att-andra/"
COMING = f"{SUPPORT}prov-att-schemalagga/"
CALLED_OFF = f"{SUPPORT}prov-att-aterkalla/"
TAKEN_DOWN = f"{SUPPORT}prov-att-ta-ned/"
MOVED = f"{SUPPORT}prov-att-flytta/"
NEW = f"{SUPPORT}rad-fran-redaktionen/"


def slug(path: str) -> str:
    """Return the last part of a path."""
    return path.strip("/").rsplit("/", 1)[-1]
