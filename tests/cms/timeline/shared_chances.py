"""Acts on shared content, drawn at random: images and files, which have no drafts, and what has."""

from datetime import timedelta
from random import Random
from typing import Any, TypeVar

from django.core.files.base import ContentFile
from django.db.models import Model
from wagtail.contrib.redirects.models import Redirect

from snippets.models import (
    FaqItem,
    Notice,
    OrganisationUnit,
    SiteDocument,
    SiteImage,
    SiteSettings,
    SteeringDocument,
)
from tests.snippets.factories import (
    PDF,
    FaqItemFactory,
    NoticeFactory,
    SiteDocumentFactory,
    SiteImageFactory,
    SiteSettingsFactory,
    SteeringDocumentFactory,
)

Row = TypeVar("Row", bound=Model)
MAX_ROWS = 3


class SharedChance:
    """Each method is one way in; `Chance`, which draws from them too, brings `later` and `topic`."""

    random: Random
    number: int

    def one_of(self, model: type[Row], factory: Any) -> Row:
        """Return some row of a model, or a new one while there are few."""
        found = list(model._default_manager.order_by("pk"))
        if not found or (len(found) < MAX_ROWS and self.random.random() < 0.5):
            made: Row = factory.create()
            return made
        return self.random.choice(found)

    def numbered(self, word: str) -> str:
        """Return a text that was never used before."""
        self.number += 1
        return f"{word} {self.number}"

    def do_change_an_image(self) -> None:
        image = self.one_of(SiteImage, SiteImageFactory)
        image.alt = self.numbered("Fyra personer vid bord")
        image.save()

    def do_delete_an_image(self) -> None:
        self.one_of(SiteImage, SiteImageFactory).delete()

    def do_replace_a_document(self) -> None:
        document = self.one_of(SiteDocument, SiteDocumentFactory)
        document.file = ContentFile(PDF + self.numbered("%").encode(), name="handledning.pdf")
        document.measure()
        document.save()

    def do_delete_a_document(self) -> None:
        self.one_of(SiteDocument, SiteDocumentFactory).delete()

    def do_publish_a_notice(self) -> None:
        notice = self.one_of(Notice, NoticeFactory).get_latest_revision_as_object()
        begins = self.later()
        notice.heading = self.numbered("Meddelande")
        notice.go_live_at, notice.expire_at = begins, begins + timedelta(hours=1)
        notice.save_revision().publish()

    def do_unpublish_a_notice(self) -> None:
        self.one_of(Notice, NoticeFactory).unpublish()

    def do_delete_a_notice(self) -> None:
        self.one_of(Notice, NoticeFactory).delete()

    def do_publish_a_question(self) -> None:
        question = self.one_of(FaqItem, FaqItemFactory).get_latest_revision_as_object()
        question.question = self.numbered("Hur gör jag med ärende") + "?"
        question.expire_at = self.random.choice([None, self.later()])
        question.save_revision().publish()

    def do_publish_a_steering_document(self) -> None:
        steering = self.one_of(SteeringDocument, SteeringDocumentFactory).get_latest_revision_as_object()
        steering.name = self.numbered("Deklaration")
        steering.save_revision().publish()

    def do_publish_a_unit(self) -> None:
        unit = self.random.choice(list(OrganisationUnit.objects.order_by("pk")))
        unit.name = self.numbered("Enhet")
        unit.save_revision().publish()

    def do_publish_the_settings(self) -> None:
        found = SiteSettings.objects.first() or SiteSettingsFactory.create()
        found.site_name = self.numbered("Förbundet")
        found.save_revision().publish()

    def do_redirect(self) -> None:
        Redirect.objects.create(
            old_path=f"/{self.numbered('gammal').replace(' ', '-')}", redirect_page=self.topic()
        )

    def do_delete_a_redirect(self) -> None:
        Redirect.objects.filter(pk__in=Redirect.objects.order_by("-pk")[:1]).delete()
