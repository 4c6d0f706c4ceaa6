"""The page models, one module per type; every module in here is one that Django knows."""

from importlib import import_module
from pkgutil import iter_modules

from pages.models.accessibility_statement import AccessibilityStatementPage
from pages.models.article import ArticlePage
from pages.models.base import BasePage
from pages.models.course import CourseCoOrganiser, CourseOrganiser, CoursePage
from pages.models.faq import FaqPage
from pages.models.home import HomePage
from pages.models.learning_example import LearningExamplePage
from pages.models.listing import ListPage
from pages.models.network import NetworkFile, NetworkMunicipality, NetworkPage, NetworkRegion
from pages.models.occurrence import CourseOccurrence
from pages.models.partner_page import (
    PartnerPage,
    PartnerPageNetwork,
    PartnerPagePartner,
    PartnerPageSteeringDocument,
)
from pages.models.publication import PublicationFileRow, PublicationPage, PublicationPublisher
from pages.models.relations import (
    PageAudience,
    PageContact,
    PageMunicipality,
    PagePolicyGoal,
    PageRegion,
    PageSubject,
)
from pages.models.seats import OccurrenceSeats
from pages.models.standard import StandardPage
from pages.models.topic import TopicNetwork, TopicPage, TopicPartner, TopicSteeringDocument
from pages.models.training import TrainingPage, TrainingRegion, TrainingTrainer

__all__ = [
    "AccessibilityStatementPage",
    "ArticlePage",
    "BasePage",
    "CourseCoOrganiser",
    "CourseOccurrence",
    "CourseOrganiser",
    "CoursePage",
    "FaqPage",
    "HomePage",
    "LearningExamplePage",
    "ListPage",
    "NetworkFile",
    "NetworkMunicipality",
    "NetworkPage",
    "NetworkRegion",
    "OccurrenceSeats",
    "PageAudience",
    "PageContact",
    "PageMunicipality",
    "PagePolicyGoal",
    "PageRegion",
    "PageSubject",
    "PartnerPage",
    "PartnerPageNetwork",
    "PartnerPagePartner",
    "PartnerPageSteeringDocument",
    "PublicationFileRow",
    "PublicationPage",
    "PublicationPublisher",
    "StandardPage",
    "TopicNetwork",
    "TopicPage",
    "TopicPartner",
    "TopicSteeringDocument",
    "TrainingPage",
    "TrainingRegion",
    "TrainingTrainer",
]

# A new type needs no line above: that is for names that others import from here.
for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
