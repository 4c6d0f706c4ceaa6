"""The models of shared content, one module each."""

from snippets.models.audience import Audience
from snippets.models.contact import Contact, ContactArea
from snippets.models.draftable import DraftableSnippet
from snippets.models.faq_item import FaqItem, FaqItemSubject
from snippets.models.file import FileBytes, SiteDocument
from snippets.models.image import SiteImage, SiteRendition
from snippets.models.municipality import Municipality
from snippets.models.notice import Notice, NoticeExclude, NoticeTarget
from snippets.models.organisation_unit import OrganisationUnit, UnitFormerName
from snippets.models.partner import Partner, PartnerFormerName
from snippets.models.policy_goal import PolicyGoal
from snippets.models.region import Region
from snippets.models.register import RegisterEntry
from snippets.models.site_settings import SiteSettings
from snippets.models.steering_document import (
    SteeringDocument,
    SteeringDocumentSignatory,
    SteeringDocumentSubject,
)
from snippets.models.subject import Subject, SubjectRelation
from snippets.models.vocabulary import vocabulary_of

__all__ = [
    "Audience",
    "Contact",
    "ContactArea",
    "DraftableSnippet",
    "FaqItem",
    "FaqItemSubject",
    "FileBytes",
    "Municipality",
    "Notice",
    "NoticeExclude",
    "NoticeTarget",
    "OrganisationUnit",
    "Partner",
    "PartnerFormerName",
    "PolicyGoal",
    "Region",
    "RegisterEntry",
    "SiteDocument",
    "SiteImage",
    "SiteRendition",
    "SiteSettings",
    "SteeringDocument",
    "SteeringDocumentSignatory",
    "SteeringDocumentSubject",
    "Subject",
    "SubjectRelation",
    "UnitFormerName",
    "vocabulary_of",
]
