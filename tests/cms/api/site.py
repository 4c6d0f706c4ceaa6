"""A small site with one of each kind, and with what nobody may see."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from wagtail.models import Locale

from pages.models import (
    AccessibilityStatementPage,
    ArticlePage,
    BasePage,
    CourseCoOrganiser,
    CourseOrganiser,
    CoursePage,
    FaqPage,
    HomePage,
    LearningExamplePage,
    ListPage,
    NetworkMunicipality,
    NetworkPage,
    PageAudience,
    PageContact,
    PageMunicipality,
    PagePolicyGoal,
    PageSubject,
    PartnerPage,
    PartnerPageNetwork,
    PartnerPagePartner,
    PublicationFileRow,
    PublicationPage,
    PublicationPublisher,
    StandardPage,
    TopicPage,
    TrainingPage,
    TrainingTrainer,
)
from snippets.models import (
    Contact,
    FaqItem,
    FaqItemSubject,
    Notice,
    OrganisationUnit,
    Partner,
    SiteDocument,
    SiteImage,
    SiteSettings,
    SteeringDocument,
    Subject,
)
from tests.pages.factories import occurrence, page_factories
from tests.snippets.factories import (
    AudienceFactory,
    MunicipalityFactory,
    PartnerFactory,
    PolicyGoalFactory,
    SiteDocumentFactory,
    SiteImageFactory,
)

# A Monday morning of winter time, far from every change of the clocks.
BUILT = datetime(2027, 2, 1, 8, 0, tzinfo=UTC)
# Long after the site was built, and nothing will change by the clock for a while.
NOW = BUILT + timedelta(hours=1)
SECRET = "hemligt-som-ingen-far-se"  # noqa: S105 - looked for in answers
PARAGRAPH = {"type": "paragraph", "value": "<p>Text</p>"}


@dataclass(frozen=True)
class Site:
    """The rows that tests name."""

    area: Subject
    category: Subject
    contact: Contact
    unseen_contact: Contact
    unit: OrganisationUnit
    image: SiteImage
    unseen_image: SiteImage
    file: SiteDocument
    home: HomePage
    topic: TopicPage
    below: TopicPage
    article: ArticlePage
    faq: FaqPage
    question: FaqItem
    steering: SteeringDocument
    partner: Partner
    settings: SiteSettings
    notice: Notice
    draft: TopicPage


def publish(entry: Any) -> Any:
    """Publish an entry as an editor would, and return it as its row then is."""
    if entry.pk is None:
        entry.save()
    entry.save_revision().publish()
    return type(entry).objects.get(pk=entry.pk)


def republish(page: Any, **changes: Any) -> Any:
    """Change a published page and publish it anew."""
    fresh = type(page).objects.get(pk=page.pk)
    for name, value in ({"change_note": "Ändrat."} | changes).items():
        setattr(fresh, name, value)
    return publish(fresh)


def add(parent: BasePage, page: Any, subject: Subject | None, contact: Contact) -> Any:
    """Put an unpublished page below another one."""
    page.locale = parent.locale
    page.page_subjects = [PageSubject(subject=subject)] if subject is not None else []
    page.page_contacts = [PageContact(contact=contact)]
    type(parent).objects.get(pk=parent.pk).add_child(instance=page)
    return page


def topic(site: Site, parent: BasePage, title: str, slug: str, **fields: Any) -> TopicPage:
    """Make and publish a topic page."""
    page = TopicPage(title=title, slug=slug, lead=f"Om {title}", body=[PARAGRAPH], **fields)
    return publish(add(parent, page, site.category, site.contact))


def build() -> Site:
    """Make the site; the clock stands at BUILT."""
    locale, _created = Locale.objects.get_or_create(language_code="sv")
    BasePage.objects.filter(depth=2).delete()
    area = Subject.objects.create(code="demokrati", label="Demokrati", level="area")
    category = Subject.objects.create(
        code="jamstalldhet", label="Jämställdhet", level="category", broader=area
    )
    contact, unit = _people()
    rows: dict[str, Any] = {
        "audience": AudienceFactory.create(),
        "goal": PolicyGoalFactory.create(),
        "municipality": MunicipalityFactory.create(),
        "area": area,
        "category": category,
        "contact": contact,
        "unit": unit,
        "unseen_contact": publish(_person("Bo", unit)),
        "image": SiteImageFactory.create(),
        "unseen_image": SiteImageFactory.create(title=SECRET),
        "file": SiteDocumentFactory.create(),
        "question": publish(_question(contact, category)),
        "steering": publish(_steering_document()),
        "partner": publish(PartnerFactory.create()),
        "settings": publish(_settings(locale)),
        "home": _home(locale, contact, area),
        "notice": publish(_notice()),
    }
    pages = _pages(rows)
    _fields_of_work(rows)
    _course(rows)
    _offers(rows)
    _other_kinds(rows)
    terms = ("audience", "goal", "municipality")
    return Site(**{name: row for name, row in rows.items() if name not in terms}, **pages)


def _pages(rows: dict[str, Any]) -> dict[str, Any]:
    """Make the pages below the home page: one of each kind, and a draft."""
    home, category, contact = rows["home"], rows["category"], rows["contact"]
    image, question = rows["image"], rows["question"]
    main = TopicPage(title="Jämställdhet", slug="jamstalldhet", lead="Om jämställdhet", show_in_menus=True)
    main.body = _body(rows)
    main.hero_image, main.hero_alt = image, "Fyra personer vid ett bord"
    main = publish(add(home, main, category, contact))
    below = TopicPage(title="Ålderdom", slug="alderdom", lead="Om åldrar", body=[PARAGRAPH])
    article = ArticlePage(title="Nytt råd", slug="nytt-rad", lead="Ett råd är valt.", body=[PARAGRAPH])
    groups = [{"type": "group", "value": {"heading": "Kurser", "items": [question.pk], "collapsed": False}}]
    faq = FaqPage(title="Frågor", slug="fragor", lead="Frågor och svar", groups=groups)
    found = {
        "topic": main,
        "below": publish(add(main, below, None, contact)),
        "article": publish(add(main, article, category, contact)),
        "faq": publish(add(main, faq, category, contact)),
    }
    about = StandardPage(title="Kontakt", slug="kontakt", lead="Hör av dig.", body=[PARAGRAPH])
    about.page_role = "contact"
    publish(add(home, about, None, contact))
    listing = ListPage(title="Ämnen", slug="amnen", lead="Alla ämnen", listed_kind="topic")
    listing.empty_text = "Inget än."
    publish(add(home, listing, None, contact))
    draft = add(home, TopicPage(title=SECRET, slug=SECRET, lead=SECRET, body=[PARAGRAPH]), category, contact)
    draft.save_revision()
    return found | {"draft": draft}


def _fields_of_work(rows: dict[str, Any]) -> None:
    """Make an example in a list, a network and an accessibility statement."""
    home, category, contact, municipality = (
        rows[name] for name in ("home", "category", "contact", "municipality")
    )
    examples = ListPage(title="Exempel", slug="exempel", lead="Alla exempel", listed_kind="learningExample")
    examples.empty_text = "Inget än."
    examples = publish(add(home, examples, None, contact))
    example = LearningExamplePage(title="Snön", slug="snon", lead="Gångbanor först.", start_year=2019)
    example.sectors, example.methods, example.ongoing = ["samhallsbyggnad"], ["fyra-r"], True
    example.background = example.implementation = example.results = PARAGRAPH["value"]
    example.page_municipalities = [PageMunicipality(municipality=municipality)]
    example.page_policy_goals = [PagePolicyGoal(policy_goal=rows["goal"])]
    example.local_contact_name, example.local_contact_phone = "Sara Provberg", "+46701740610"
    example.local_contact_consent_on, example.local_contact_consent_reference = date(2026, 12, 1), "KS 1"
    values = {"name": "Olyckor", "before": "46", "after": "29", "sex_disaggregated": True}
    example.indicators = [{"type": "indicator", "value": values}]
    publish(add(examples, example, category, contact))
    network = NetworkPage(title="Nätverket", slug="natverket", lead="För den som är ensam.")
    network.purpose, network.eligibility = PARAGRAPH["value"], "Alla kommuner."
    network.how_to_join, network.join_email, network.coordinator = "Skriv.", "n@forbundet.example", contact
    network.page_audiences = [PageAudience(audience=rows["audience"])]
    network.member_municipalities = [NetworkMunicipality(municipality=municipality)]
    above = ListPage(title="Nätverk", slug="natverk", lead="Alla nätverk", listed_kind="network")
    above.empty_text = "Inget än."
    network = publish(add(publish(add(home, above, None, contact)), network, category, contact))
    _partnership(rows, network)
    publish(add(home, _statement(), None, contact))


def _partnership(rows: dict[str, Any], network: NetworkPage) -> None:
    """Make a page about a partnership, with the network in its text."""
    together = PartnerPage(title="Samverkan", slug="samverkan", lead="Vi gör det tillsammans.")
    together.partner, together.own_role = rows["partner"], PARAGRAPH["value"]
    together.body = [PARAGRAPH, {"type": "networkBlock", "value": {"networks": [network.pk]}}]
    together.partners = [PartnerPagePartner(partner=rows["partner"])]
    together.networks = [PartnerPageNetwork(network=network)]
    publish(add(rows["home"], together, None, rows["contact"]))


def _course(rows: dict[str, Any]) -> None:
    """Make a course with one occasion, in its list."""
    home, contact = rows["home"], rows["contact"]
    courses = ListPage(title="Kurser", slug="kurser", lead="Alla", listed_kind="course", empty_text="Inga.")
    course = CoursePage(title="Grundkurs", slug="grundkurs", lead="Om grunderna.", programme_coming=True)
    course.accessibility, course.page_audiences = ["stepFree"], [PageAudience(audience=rows["audience"])]
    course.organisers = [CourseOrganiser(organisation_unit=rows["unit"])]
    course.co_organisers = [CourseCoOrganiser(partner=rows["partner"])]
    course.occurrences = [occurrence(municipality=rows["municipality"])]
    publish(add(publish(add(home, courses, None, contact)), course, rows["category"], contact))


def _offers(rows: dict[str, Any]) -> None:
    """Make a training to order, and a publication with the one that replaced it."""
    home, category, contact = rows["home"], rows["category"], rows["contact"]
    trainings = ListPage(title="Utbildningar", slug="utbildningar", lead="Alla", listed_kind="training")
    publications = ListPage(title="Skrifter", slug="skrifter", lead="Alla", listed_kind="publication")
    trainings.empty_text = publications.empty_text = "Inget än."
    training = TrainingPage(title="Halvdag", slug="halvdag", lead="För nämnden.", training_kind="orderable")
    training.learning_outcomes, training.duration_minutes = ["Läsa ett underlag"], 210
    training.accessibility, training.accessibility_text = ["captions"], "Filmen är textad."
    value = {"label": "Medlem", "amount": "18000.00", "vat_included": False, "member_price": True}
    training.prices, training.delivery_modes = [{"type": "price", "value": value}], ["onsite"]
    training.page_audiences = [PageAudience(audience=rows["audience"])]
    training.order_contact, training.trainers = contact, [TrainingTrainer(contact=contact)]
    publish(add(publish(add(home, trainings, None, contact)), training, category, contact))
    below = publish(add(home, publications, None, contact))
    older = publish(add(below, _publication("Håll riktningen", "hall-riktningen", rows), category, contact))
    newer = _publication("Från vision", "fran-vision", rows)
    newer.replaces, newer.isbn, newer.series_name = older, "9789199990019", "Handböcker"
    newer.publishers = [PublicationPublisher(partner=rows["partner"])]
    newer.authors = [{"type": "author", "value": {"name": "Moa Provberg", "role": "Redaktör"}}]
    publish(add(below, newer, category, contact))


def _other_kinds(rows: dict[str, Any]) -> None:
    """Make a page by its factory of every kind that has none yet, in a list of its own where it may stand."""
    present = {page.specific_class.kind for page in BasePage.objects.filter(depth__gt=1)}
    for kind, factory in page_factories().items():
        if kind in present:
            continue
        parent = rows["home"]
        if "pages.ListPage" in factory._meta.get_model_class().parent_page_types:
            above = ListPage(title=kind, slug=kind.lower(), lead="Alla", listed_kind=kind, empty_text="Inga.")
            parent = publish(add(parent, above, None, rows["contact"]))
        publish(factory.create(parent=parent))


def _publication(title: str, slug: str, rows: dict[str, Any]) -> PublicationPage:
    page = PublicationPage(title=title, slug=slug, lead="En handbok.", year=2026)
    page.publication_kind, page.cover_image = "handbook", rows["image"]
    page.files = [PublicationFileRow(document=rows["file"], language="sv")]
    return page


def _statement() -> AccessibilityStatementPage:
    statement = AccessibilityStatementPage(title="Tillgänglighet", slug="tillganglighet", lead="Så är det.")
    statement.actor, statement.service, statement.compliance = "Förbundet", "Webbplatsen", "partial"
    statement.method, statement.report_email = "Vi har prövat.", "t@forbundet.example"
    statement.assessed_on = statement.updated_on = date(2026, 3, 2)
    values = {"content": "Tabeller", "reason": "Program", "situations": ["noSight"], "planned_fix": ""}
    statement.shortcomings = [{"type": "shortcoming", "value": values}]
    return statement


def _home(locale: Locale, contact: Contact, area: Subject) -> HomePage:
    home = HomePage(title="Hem", slug="home", lead="Välkommen", locale=locale, information_owner=contact)
    home.contact_mode = "none"
    BasePage.objects.get(depth=1).add_child(instance=home)
    home.page_subjects.add(PageSubject(subject=area))
    return publish(home)


def _question(contact: Contact, category: Subject) -> FaqItem:
    return FaqItem(
        question="Hur anmäler vi oss till kursen?",
        answer="<p>Anmäl er på kursens sida.</p>",
        anchor="anmalan",
        owner=contact,
        item_subjects=[FaqItemSubject(subject=category)],
    )


def _settings(locale: Locale) -> SiteSettings:
    return SiteSettings(
        locale=locale,
        site_name="Exempelförbundet",
        feedback_question="Hjälpte informationen på sidan dig?",
        quick_exit_url="https://www.vader.example/",
        privacy_contact="dataskydd@forbundet.example",
    )


def _notice() -> Notice:
    notice = Notice(heading="Växeln stänger", text="<p>Växeln stänger tidigare i dag.</p>")
    notice.go_live_at, notice.expire_at = BUILT + timedelta(seconds=1), BUILT + timedelta(days=30)
    return notice


def _people() -> tuple[Contact, OrganisationUnit]:
    unit = OrganisationUnit(name="Enheten för demokrati", email="enheten@forbundet.example")
    unit.save()
    contact = _person("Alva", unit)
    unit.manager = contact
    unit.save()
    unit = publish(unit)
    return publish(contact), unit


def _person(given_name: str, unit: OrganisationUnit) -> Contact:
    person = Contact(
        given_name=given_name,
        family_name="Exempel",
        title="Strateg",
        email="alva@forbundet.example",
        phone="+46846500401",
        organisation_unit=unit,
    )
    person.save()
    return person


def _steering_document() -> SteeringDocument:
    return SteeringDocument(
        name="Deklarationen",
        issuer="Exempelorganisationen",
        document_kind="declaration",
        adopted_on=date(2006, 5, 12),
        link="https://deklaration.example/",
        summary="Beskriver arbetet för jämställdhet.",
    )


def _body(rows: dict[str, Any]) -> list[dict[str, Any]]:
    image, file, contact = rows["image"], rows["file"], rows["contact"]
    outside = {"page": None, "document": None, "url": "https://www.exempel.example/"}
    articles = {"heading": "Artiklar", "kind": "article", "mode": "auto", "limit": 3}
    parts: dict[str, Any] = {
        "heading": {"text": "Så gör vi", "level": 2, "anchor": ""},
        "paragraph": "<p>Läs mer <b>här</b>.</p>",
        "factBox": {"heading": "Fakta", "html": "<p>Alla kommuner.</p>"},
        "quote": {"text": "Nu ser vi.", "person": "", "role": "Ekonom", "consent": False},
        "accordion": {
            "items": [
                {"heading": "Vem?", "html": "<p>Alla.</p>"},
                {"heading": "Hur?", "html": "<p>Så här.</p>"},
            ]
        },
        "stepList": {
            "heading": "",
            "steps": [{"title": "Kartlägg", "html": ""}, {"title": "Följ", "html": ""}],
        },
        "table": {"caption": "Andel", "header": "row", "rows": [["År", "Andel"], ["2020", "40 %"]]},
        "foreignPassage": {"lang": "en", "html": "<p>All municipalities.</p>"},
        "image": {"image": image.pk, "alt": "Två vid ett bord", "decorative": False, "caption": "Samtal"},
        "documentLink": {"document": file.pk},
        "video": {
            "title": "Snön",
            "url": "https://film.exempel.example/snon",
            "captions": "silent",
            "transcript": PARAGRAPH["value"],
        },
        "linkList": {"heading": "", "links": [outside | {"label": "Exempelkommunen"}]},
        "callToAction": {"label": "Anmäl er kommun", "link": outside, "text": ""},
        "currentSection": {"heading": "Aktuellt", "lists": [articles]},
        "contactBlock": {"contacts": [contact.pk]},
        "partnerLogos": {"heading": "Partner", "partners": [rows["partner"].pk]},
        "faqEmbed": {"items": [rows["question"].pk]},
    }
    return [{"type": kind, "value": value, "id": str(uuid4())} for kind, value in parts.items()]
