"""Pages for tests, one factory for each kind. `published(page)` makes one public as an editor would.

Every factory makes a draft that may be published as it is, below `parent`; without one, below the pages that
its kind needs above it.
"""

from typing import Any, TypeVar

from factory.declarations import LazyFunction, Sequence, SubFactory
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from pages.models import (
    ArticlePage,
    BasePage,
    FaqPage,
    HomePage,
    ListPage,
    PageSubject,
    StandardPage,
    TopicPage,
)
from snippets.models import Contact
from tests.snippets.factories import ContactFactory, FaqItemFactory, SubjectFactory, publish

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


def group(*questions: Any) -> dict[str, Any]:
    """Return a group of questions as a page stores it."""
    items = [question.pk for question in questions]
    return {"type": "group", "value": {"heading": "Allmänt", "collapsed": False, "items": items}}
