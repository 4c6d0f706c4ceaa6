"""Pages for tests, one factory for each kind. `published(page)` makes one public as an editor would.

Every factory makes a draft that may be published as it is, below `parent`; without one, below the pages that
its kind needs above it.
"""

from datetime import UTC, date, datetime
from typing import Any, TypeVar

from factory.declarations import LazyFunction, Sequence, SubFactory
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from pages.models import (
    AccessibilityStatementPage,
    ArticlePage,
    BasePage,
    CourseOccurrence,
    CourseOrganiser,
    CoursePage,
    FaqPage,
    HomePage,
    LearningExamplePage,
    ListPage,
    NetworkPage,
    PageAudience,
    PageMunicipality,
    PagePolicyGoal,
    PageSubject,
    PartnerPage,
    PublicationFileRow,
    PublicationPage,
    StandardPage,
    TopicPage,
    TrainingPage,
)
from snippets.models import Contact, OrganisationUnit
from tests.snippets.factories import (
    AudienceFactory,
    ContactFactory,
    FaqItemFactory,
    MunicipalityFactory,
    OrganisationUnitFactory,
    PartnerFactory,
    PolicyGoalFactory,
    SiteDocumentFactory,
    SiteImageFactory,
    SubjectFactory,
    publish,
)

Page = TypeVar("Page", bound=BasePage)
PARAGRAPH = {"type": "paragraph", "value": "<p>Så arbetar kommuner och regioner.</p>"}


def published(page: Page, **changes: Any) -> Page:
    """Change a page and publish it as an editor would; return it as its row then is."""
    stored = type(page).objects.get(pk=page.pk)
    for name, value in ({"change_note": "Ändrad"} | changes).items():
        setattr(stored, name, value)
    stored.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def owner() -> Contact:
    """Return somebody who may answer for a page."""
    found = Contact.objects.filter(live=True, active=True, is_employee=True).first()
    return found or publish(ContactFactory.create())


class PageFactory(DjangoModelFactory[BasePage]):
    """What every kind needs."""

    class Meta:
        abstract = True

    parent: Any = None
    title = Sequence(lambda number: f"Sida {number}")
    slug = Sequence(lambda number: f"sida-{number}")
    lead = "Här står vad kommuner och regioner gör."
    locale = LazyFunction(lambda: Locale.objects.get_or_create(language_code="sv")[0])
    information_owner = LazyFunction(owner)
    contact_mode = "none"

    @classmethod
    def _create(cls, model_class: type[BasePage], *args: Any, **kwargs: Any) -> BasePage:
        parent = kwargs.pop("parent") or BasePage.objects.get(depth=1)
        page = model_class(*args, **kwargs)
        page.page_subjects = [PageSubject(subject=SubjectFactory.create())]
        # One loaded before its first child came would save that it has none.
        type(parent).objects.get(pk=parent.pk).add_child(instance=page)
        return page


class HomePageFactory(PageFactory):
    """The start page, in place of the one that Wagtail's migrations make."""

    class Meta:
        model = HomePage

    slug = "home"

    @classmethod
    def _create(cls, model_class: type[BasePage], *args: Any, **kwargs: Any) -> BasePage:
        BasePage.objects.filter(depth=2).delete()
        return published(super()._create(model_class, *args, **kwargs))


class TopicPageFactory(PageFactory):
    """A topic with a paragraph."""

    class Meta:
        model = TopicPage

    parent = SubFactory(HomePageFactory)
    title = Sequence(lambda number: f"Ämnessida {number}")
    body = LazyFunction(lambda: [PARAGRAPH])


class _BelowTopic(PageFactory):
    class Meta:
        abstract = True

    parent = LazyFunction(lambda: published(TopicPageFactory.create()))


class ArticlePageFactory(_BelowTopic):
    """An article with a paragraph."""

    class Meta:
        model = ArticlePage

    title = Sequence(lambda number: f"Artikel {number}")
    body = LazyFunction(lambda: [PARAGRAPH])


class FaqPageFactory(_BelowTopic):
    """Questions and answers: one public question in one group."""

    class Meta:
        model = FaqPage

    title = Sequence(lambda number: f"Frågor och svar {number}")
    groups = LazyFunction(lambda: [group(publish(FaqItemFactory.create()))])


class ListPageFactory(PageFactory):
    """The list of topics."""

    class Meta:
        model = ListPage

    parent = SubFactory(HomePageFactory)
    title = Sequence(lambda number: f"Lista {number}")
    listed_kind = "topic"
    empty_text = "Det finns inget att visa än."


class StandardPageFactory(PageFactory):
    """A plain page."""

    class Meta:
        model = StandardPage

    parent = SubFactory(HomePageFactory)
    title = Sequence(lambda number: f"Om webbplatsen {number}")
    body = LazyFunction(lambda: [PARAGRAPH])


class LearningExamplePageFactory(PageFactory):
    """What one municipality did, below the list of examples."""

    class Meta:
        model = LearningExamplePage

    parent = LazyFunction(lambda: published(ListPageFactory.create(listed_kind="learningExample")))
    title = Sequence(lambda number: f"Exempel {number}")
    page_municipalities = LazyFunction(lambda: [PageMunicipality(municipality=MunicipalityFactory.create())])
    page_policy_goals = LazyFunction(lambda: [PagePolicyGoal(policy_goal=PolicyGoalFactory.create())])
    sectors = LazyFunction(lambda: ["skola"])
    methods = LazyFunction(lambda: ["fyra-r"])
    start_year = 2019
    end_year = 2021
    background = "<p>Plogen kom först till de stora gatorna.</p>"
    implementation = "<p>Kommunen vände på ordningen.</p>"
    results = "<p>Färre halkade.</p>"


class NetworkPageFactory(_BelowTopic):
    """A network with a coordinator."""

    class Meta:
        model = NetworkPage

    title = Sequence(lambda number: f"Nätverk {number}")
    page_audiences = LazyFunction(lambda: [PageAudience(audience=AudienceFactory.create())])
    purpose = "<p>Den som är ensam om frågan får kollegor.</p>"
    eligibility = "Alla kommuner och regioner."
    how_to_join = "Skriv till oss."
    join_email = "natverk@forbundet.example"
    coordinator = LazyFunction(owner)


class PartnerPageFactory(_BelowTopic):
    """A partnership with one partner."""

    class Meta:
        model = PartnerPage

    title = Sequence(lambda number: f"Samverkan {number}")
    body = LazyFunction(lambda: [PARAGRAPH])
    partner = LazyFunction(lambda: publish(PartnerFactory.create()))
    own_role = "<p>Förbundet håller ihop arbetet.</p>"


class CoursePageFactory(PageFactory):
    """A course with one occasion in a place, below the list of courses."""

    class Meta:
        model = CoursePage

    parent = LazyFunction(lambda: published(ListPageFactory.create(listed_kind="course")))
    title = Sequence(lambda number: f"Kurs {number}")
    page_audiences = LazyFunction(lambda: [PageAudience(audience=AudienceFactory.create())])
    organisers = LazyFunction(lambda: [CourseOrganiser(organisation_unit=unit())])
    programme_coming = True
    accessibility = LazyFunction(lambda: ["stepFree"])
    occurrences = LazyFunction(lambda: [occurrence()])


class AccessibilityStatementPageFactory(PageFactory):
    """A statement of a site with one shortcoming."""

    class Meta:
        model = AccessibilityStatementPage

    parent = SubFactory(HomePageFactory)
    title = Sequence(lambda number: f"Tillgänglighetsredogörelse {number}")
    actor = "Förbundet"
    service = "Webbplatsen Jämställdhet"
    compliance = "partial"
    shortcomings = LazyFunction(lambda: [shortcoming()])
    assessed_on = date(2021, 3, 2)
    updated_on = date(2021, 3, 9)
    method = "Vi har granskat en sida av varje slag."
    report_email = "tillganglighet@forbundet.example"


def unit() -> OrganisationUnit:
    """Return a public unit of the association."""
    return OrganisationUnit.objects.filter(live=True).first() or publish(
        OrganisationUnitFactory.create(manager=owner())
    )


def occurrence(**fields: Any) -> CourseOccurrence:
    """Return an occasion in a place, which one can register for until a week before."""
    usual: dict[str, Any] = {
        "starts_at": datetime(2030, 3, 12, 8, tzinfo=UTC),
        "ends_at": datetime(2030, 3, 12, 15, tzinfo=UTC),
        "locality": "Provköping",
        "venue": "Mötesplats Exempelgården",
        "address": "Exempelgatan 14",
        "prices": [("price", {"label": "Medlemmar", "amount": "2400.00", "vat_included": False})],
        "registration_deadline": datetime(2030, 3, 4, 23, tzinfo=UTC),
        "registration_url": "https://anmalan.example/grundkurs",
    }
    if "municipality" not in fields and fields.get("attendance_mode") != "online":
        usual["municipality"] = MunicipalityFactory.create()
    return CourseOccurrence(**usual | fields)


class TrainingPageFactory(PageFactory):
    """A training on the web that is free, below the list of trainings."""

    class Meta:
        model = TrainingPage

    parent = LazyFunction(lambda: published(ListPageFactory.create(listed_kind="training")))
    title = Sequence(lambda number: f"Utbildning {number}")
    page_audiences = LazyFunction(lambda: [PageAudience(audience=AudienceFactory.create())])
    learning_outcomes = LazyFunction(lambda: ["Ställa tre frågor till ett underlag"])
    duration_minutes = 30
    accessibility = LazyFunction(lambda: ["captions", "keyboard"])
    accessibility_text = "Filmerna är textade på svenska."
    is_free = True
    start_url = "https://utbildning.example/grund"


class PublicationPageFactory(PageFactory):
    """A report as a file, published by the association, below the list of publications."""

    class Meta:
        model = PublicationPage

    parent = LazyFunction(lambda: published(ListPageFactory.create(listed_kind="publication")))
    title = Sequence(lambda number: f"Publikation {number}")
    year = 2021
    cover_image = SubFactory(SiteImageFactory)
    files = LazyFunction(lambda: [PublicationFileRow(document=SiteDocumentFactory.create(), language="sv")])


def shortcoming() -> dict[str, Any]:
    """Return a shortcoming as a statement stores it."""
    value = {
        "content": "Tabeller i äldre skrifter läses i fel ordning.",
        "reason": "Programmet sparade inte rubrikerna.",
        "situations": ["noSight", "lowVision"],
        "planned_fix": "Nästa utgåva får nya tabeller.",
    }
    return {"type": "shortcoming", "value": value}


def group(*questions: Any) -> dict[str, Any]:
    """Return a group of questions as a page stores it."""
    items = [question.pk for question in questions]
    return {"type": "group", "value": {"heading": "Allmänt", "collapsed": False, "items": items}}


def page_factories() -> dict[str, type[PageFactory]]:
    """Return the factory of each kind of page; a new kind joins by having one here."""
    found, waiting = {}, [PageFactory]
    while waiting:
        factory = waiting.pop()
        waiting += factory.__subclasses__()
        if not factory._meta.abstract:
            found[factory._meta.get_model_class().kind] = factory
    return found
