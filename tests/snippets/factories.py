"""Shared content for tests. `publish(entry)` makes one public as an editor would."""

import io
from datetime import date
from typing import Any, TypeVar

from django.core.files.base import ContentFile
from factory.declarations import LazyAttribute, LazyFunction, Sequence, SubFactory
from factory.django import DjangoModelFactory
from PIL import Image
from wagtail.models import Collection, Locale

from snippets.models import (
    Audience,
    Contact,
    DraftableSnippet,
    FaqItem,
    FaqItemSubject,
    Municipality,
    Notice,
    OrganisationUnit,
    Partner,
    PolicyGoal,
    Region,
    SiteDocument,
    SiteImage,
    SiteSettings,
    SteeringDocument,
    Subject,
)

Draftable = TypeVar("Draftable", bound=DraftableSnippet)
PDF = b"%PDF-1.7\n%%EOF\n"


def publish(entry: Draftable, **changes: Any) -> Draftable:
    """Change an entry and publish it as an editor would; return it as its row then is."""
    for name, value in changes.items():
        setattr(entry, name, value)
    entry.save_revision().publish()
    entry.refresh_from_db()
    return entry


def png(width: int = 40, height: int = 30, *, transparent: bool = False) -> bytes:
    """Return the bytes of a small picture."""
    target = io.BytesIO()
    mode, colour = ("RGBA", (20, 90, 140, 128)) if transparent else ("RGB", (20, 90, 140))
    Image.new(mode, (width, height), colour).save(target, "PNG")
    return target.getvalue()


class SubjectFactory(DjangoModelFactory[Subject]):
    """An area; a category is one with a broader subject."""

    class Meta:
        model = Subject

    code = Sequence(lambda number: f"amne-{number}")
    label = Sequence(lambda number: f"Ämne {number}")
    level = "area"


class CategoryFactory(SubjectFactory):
    """A subject below an area."""

    level = "category"
    broader = SubFactory(SubjectFactory)


class AudienceFactory(DjangoModelFactory[Audience]):
    """An audience."""

    class Meta:
        model = Audience

    code = Sequence(lambda number: f"malgrupp-{number}")
    label = Sequence(lambda number: f"Målgrupp {number}")


class PolicyGoalFactory(DjangoModelFactory[PolicyGoal]):
    """A goal in force."""

    class Meta:
        model = PolicyGoal

    code = Sequence(lambda number: f"mal-{number}")
    label = Sequence(lambda number: f"Mål {number}")


class RegionFactory(DjangoModelFactory[Region]):
    """A region; no two have one code."""

    class Meta:
        model = Region
        django_get_or_create = ("code",)

    code = Sequence(lambda number: f"{number % 90 + 10}")
    name = Sequence(lambda number: f"Region {number}")
    county_name = Sequence(lambda number: f"Provlän {number}")


class MunicipalityFactory(DjangoModelFactory[Municipality]):
    """A municipality in a region of its own."""

    class Meta:
        model = Municipality
        django_get_or_create = ("code",)

    region = SubFactory(RegionFactory)
    code = LazyAttribute(lambda made: f"{made.region.code}80")
    name = Sequence(lambda number: f"Provköping {number}")


class OrganisationUnitFactory(DjangoModelFactory[OrganisationUnit]):
    """A unit as a draft, without a manager: a manager needs a unit first."""

    class Meta:
        model = OrganisationUnit

    name = Sequence(lambda number: f"Enhet {number}")
    email = Sequence(lambda number: f"enhet{number}@forbundet.example")


class ContactFactory(DjangoModelFactory[Contact]):
    """A person as a draft, employed and active."""

    class Meta:
        model = Contact

    given_name = Sequence(lambda number: f"Alva {number}")
    family_name = "Testsson"
    title = "Sakkunnig"
    phone = Sequence(lambda number: f"+4684650040{number % 10}")
    email = Sequence(lambda number: f"alva{number}@forbundet.example")
    organisation_unit = SubFactory(OrganisationUnitFactory)


class NoticeFactory(DjangoModelFactory[Notice]):
    """A notice for the whole site as a draft; give it `go_live_at` and `expire_at` to publish it."""

    class Meta:
        model = Notice

    heading = Sequence(lambda number: f"Meddelande {number}")
    text = "<p>Växeln stänger tidigare i dag.</p>"


class FaqItemFactory(DjangoModelFactory[FaqItem]):
    """A question as a draft, with an owner and a subject."""

    class Meta:
        model = FaqItem

    question = Sequence(lambda number: f"Hur anmäler jag mig till kurs {number}?")
    answer = "<p>Anmäl dig på kursens sida.</p>"
    anchor = Sequence(lambda number: f"fraga-{number}")
    owner = SubFactory(ContactFactory)
    item_subjects = LazyFunction(lambda: [FaqItemSubject(subject=SubjectFactory.create())])


class SteeringDocumentFactory(DjangoModelFactory[SteeringDocument]):
    """A declaration as a draft."""

    class Meta:
        model = SteeringDocument

    name = Sequence(lambda number: f"Deklaration {number}")
    issuer = "Exempelorganisationen"
    document_kind = "declaration"
    adopted_on = date(2006, 5, 12)
    link = "https://deklaration.example/"
    summary = "Deklarationen beskriver hur kommuner och regioner arbetar för jämställdhet."


class SiteSettingsFactory(DjangoModelFactory[SiteSettings]):
    """The settings of the Swedish website as a draft."""

    class Meta:
        model = SiteSettings

    locale = LazyFunction(lambda: Locale.objects.get_or_create(language_code="sv")[0])
    site_name = "Exempelförbundet"
    feedback_question = "Hjälpte informationen på sidan dig?"
    quick_exit_url = "https://www.vader.example/"
    privacy_contact = "dataskydd@forbundet.example"


class SiteImageFactory(DjangoModelFactory[SiteImage]):
    """A small image; images have no drafts."""

    class Meta:
        model = SiteImage

    title = Sequence(lambda number: f"Bild {number} av ett möte")
    alt = "Fyra personer samtalar vid ett bord."
    credit = "Bo Exempelsson"
    licence = "own"
    collection = LazyFunction(Collection.get_first_root_node)
    file = Sequence(lambda number: ContentFile(png(), name=f"mote-{number}.png"))


class SiteDocumentFactory(DjangoModelFactory[SiteDocument]):
    """A PDF, measured as an upload is."""

    class Meta:
        model = SiteDocument

    title = Sequence(lambda number: f"Handledning {number}")
    accessibility_status = "accessible"
    collection = LazyFunction(Collection.get_first_root_node)
    file = Sequence(lambda number: ContentFile(PDF, name=f"handledning-{number}.pdf"))

    @classmethod
    def _create(cls, model_class: type[SiteDocument], *args: Any, **kwargs: Any) -> SiteDocument:
        document = model_class(*args, **kwargs)
        document.measure()
        document.save()
        return document


class PartnerFactory(DjangoModelFactory[Partner]):
    """A partner as a draft, with its logo."""

    class Meta:
        model = Partner

    name = Sequence(lambda number: f"Provförbundet {number}")
    partner_kind = "association"
    logo = SubFactory(SiteImageFactory)
    website = "https://provforbundet.example/"
