"""What nobody may see: each with a word of its own in every text, and the ids that nobody may know."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Comment,
    GroupApprovalTask,
    PageViewRestriction,
    Workflow,
    WorkflowTask,
)

from cms.accounts.models import User
from cms.timeline.models import Edition
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import ArticlePage, BasePage, PageContact, PageSubject, TopicPage
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
)
from tests.cms.api.site import BUILT, NOW, Site, publish
from tests.snippets.factories import PDF, PartnerFactory, SiteDocumentFactory, SiteImageFactory, png

Ids = tuple[tuple[str, str], ...]
SOON = NOW + timedelta(hours=1)
LONG_AGO = BUILT + timedelta(minutes=30)
# A page that answers by its address alone, although no list may name it.
BY_ADDRESS = frozenset(
    {"^((?:[^/]+/)*)$", "anything", "api/v1/pages/by-path", "api/v1/pages/<id>",
     "api/v1/pages/<id>/json-ld", "api/v1/topics/<id>", "feedback/", "feedback/tack/<str:voted>"}
)  # fmt: skip


@dataclass(frozen=True)
class Hidden:
    """Something that nobody may see.

    `ids` must answer like ids that never were, and `paths` like addresses that never were. Where it
    `was_public`, the log of changes names the ids, since it told of them before. `but_at` names the
    surfaces at which it may be seen, for it is hidden only elsewhere. `is_gone`: its address was chosen
    to say so.
    """

    name: str
    word: str
    ids: Ids = ()
    """Kind and public id of each."""
    paths: tuple[str, ...] = ()
    was_public: bool = False
    is_gone: bool = False
    but_at: frozenset[str] = field(default=frozenset())


def texts(word: str) -> dict[str, Any]:
    """Return a value with the word for every text of a topic page."""
    return {
        "title": f"Titel {word}",
        "lead": f"Ingress {word}",
        "navigation_title": f"Meny {word}",
        "search_description": f"Sök {word}",
        "hero_alt": f"Bild {word}",
        "record_number": word,
        "feedback_question": f"Hjälpte {word} dig?",
        "initiative_name": f"Satsning {word}",
        "initiative_funder": f"Finansiär {word}",
        "initiative_start_year": 2020,
        "show_in_menus": True,
        "body": [
            {"type": "heading", "value": {"text": f"Rubrik {word}", "level": 2, "anchor": f"a-{word}"}},
            {"type": "paragraph", "value": f"<p>Stycke {word}</p>"},
            {"type": "table", "value": {"caption": word, "header": "row", "rows": [["a", word], ["b", "c"]]}},
        ],
        "related": [{"type": "link", "value": {"label": f"Länk {word}", "url": f"https://{word}.example/"}}],
    }


class Maker:
    """Makes hidden things on the small site of the API's tests."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def page(self, word: str, parent: BasePage | None = None, **changes: Any) -> TopicPage:
        """Make a page with the word everywhere, never published."""
        page = TopicPage(slug=word, locale=self.site.home.locale, **texts(word) | changes)
        page.page_subjects = [PageSubject(subject=self.site.category)]
        page.page_contacts = [PageContact(contact=self.site.contact)]
        above = parent or self.site.home
        type(above).objects.get(pk=above.pk).add_child(instance=page)
        return page

    def rich_page(self, word: str, **changes: Any) -> TopicPage:
        """Make such a page that shows a person, an image and a file which nothing else shows."""
        page = self.page(word, **changes)
        page.hero_image, contact, document = self.image(word), self.contact(word), self.document(word)
        page.body = [*page.body.raw_data, {"type": "documentLink", "value": {"document": document.pk}}]
        page.page_contacts = [PageContact(contact=contact)]
        page.save()
        return page

    def published(self, word: str, parent: BasePage | None = None, **changes: Any) -> TopicPage:
        """Make and publish such a page."""
        made: TopicPage = publish(self.page(word, parent, **changes))
        return made

    def contact(self, word: str) -> Contact:
        """Make a person with their unit, published: public only while something shows them."""
        person = Contact(given_name=word, family_name=word, title=f"Titel {word}", phone="+46846500401")
        person.email, person.availability_text = f"{word}@forbundet.example", f"Nås {word}"
        person.save()
        person.organisation_unit = OrganisationUnit.objects.create(
            name=f"Enhet {word}", email=f"{word}@f.example", manager=person
        )
        person.save()
        publish(person.organisation_unit)
        made: Contact = publish(person)
        return made

    def image(self, word: str) -> SiteImage:
        """Make an image."""
        file = ContentFile(png(), name=f"{word}.png")
        return SiteImageFactory.create(title=word, alt=f"Bild av {word}", credit=word, file=file)

    def document(self, word: str) -> SiteDocument:
        """Make a file."""
        return SiteDocumentFactory.create(title=word, file=ContentFile(PDF, name=f"{word}.pdf"))

    def question(self, word: str) -> FaqItem:
        """Make a question with its answer, never published."""
        item = FaqItem(
            question=f"Fråga {word}?", answer=f"<p>Svar {word}</p>", short_answer=word, anchor=word
        )
        item.owner, item.synonyms = self.site.contact, [word]
        item.item_subjects = [FaqItemSubject(subject=self.site.category)]
        item.save()
        item.save_revision()
        return item

    def notice(self, word: str, **changes: Any) -> Notice:
        """Make a notice, never published."""
        notice = Notice(heading=f"Meddelande {word}", text=f"<p>Text {word}</p>", **changes)
        notice.emergency, notice.emergency_reason = True, f"Skäl {word}"
        notice.expire_at = changes.get("expire_at", BUILT + timedelta(days=30))
        notice.save()
        notice.save_revision()
        return notice

    def partner(self, word: str) -> Partner:
        """Make a partner, never published."""
        made = PartnerFactory.create(name=f"Partner {word}", short_name=word, description=word, role=word)
        made.website = f"https://{word}.example/"
        made.save_revision()
        return made

    def steering_document(self, word: str) -> SteeringDocument:
        """Make a steering document, never published."""
        made = SteeringDocument(name=f"Lag {word}", issuer=word, summary=word, document_kind="law")
        made.link = f"https://{word}.example/"
        made.save()
        made.save_revision()
        return made


def unpublish(page: Any, choice: str = "notFound", text: str = "") -> None:
    """Take a page down."""
    with recording() as recorded:
        recorded.leave(page.public_id, Leave(choice, text=text))
        type(page).objects.get(pk=page.pk).unpublish()


def of(*entries: Any) -> Ids:
    """Return kinds and public ids of entries."""
    return tuple((entry.kind, str(entry.public_id)) for entry in entries)


def shown_by(page: TopicPage) -> Ids:
    """Return the ids of what only this page shows."""
    contact = page.page_contacts.all()[0].contact
    document = SiteDocument.objects.get(pk=page.body.raw_data[-1]["value"]["document"])
    return of(page.hero_image, contact, contact.organisation_unit, document)


def alone(name: str, word: str, page: TopicPage, **more: Any) -> Hidden:
    """Return a page that shows only what others show too."""
    return Hidden(name, word, **{"ids": of(page), "paths": (f"/{word}/",)} | more)


def whole(name: str, word: str, page: TopicPage, **more: Any) -> Hidden:
    """Return a page with all that only it shows."""
    made = alone(name, word, page, **more)
    return replace(made, ids=(*made.ids, *shown_by(page)))


def word_of(number: int) -> str:
    """Return a word that stands nowhere else; it is a slug and a file name too."""
    return f"hemlis{uuid4().hex[:10]}n{number}"


def everything(site: Site) -> list[Hidden]:
    """Make all that is hidden; the clock stands at BUILT."""
    maker = Maker(site)
    makers = (
        _draft, _planned, _unpublished, _gone, _deleted, _restricted, _below_a_draft, _template, _expired,
        _withdrawn, _embargoed, _unshown, _changed_draft, _changed_later, _superseded, _internal,
        _signed_in, _grouped, _private_files, _reviewed,
    )  # fmt: skip
    return [make(maker, word_of(number)) for number, make in enumerate(makers)]


def _draft(maker: Maker, word: str) -> Hidden:
    page = maker.rich_page(word)
    page.save_revision()
    others = maker.question(word), maker.notice(word), maker.steering_document(word), maker.partner(word)
    made = whole("draft", word, page, ids=of(page, *others))
    _point_at(maker.site, page)
    return made


def _point_at(site: Site, page: TopicPage) -> None:
    """Let public content name a page that is not public, in every way it can."""
    topic = TopicPage.objects.get(pk=site.below.pk)
    choice = {"page": page.pk, "document": None, "url": None, "label": "Dit"}
    queried = {"heading": "Utvalt", "kind": "article", "mode": "manual", "limit": 3, "picks": [page.pk]}
    topic.related = [{"type": "link", "value": choice}]
    topic.body = [
        {"type": "paragraph", "value": f'<p><a linktype="page" id="{page.pk}">Text</a></p>'},
        {"type": "callToAction", "value": {"label": "Till sidan", "link": choice, "text": ""}},
        {"type": "currentSection", "value": {"heading": "Nu", "lists": [queried]}},
    ]
    topic.easy_read_page, topic.change_note = BasePage.objects.get(pk=page.pk), "Pekar."
    publish(topic)
    notice = Notice(heading="Till en sida", text="<p>Läs.</p>", link_page_id=page.pk, scope="subtrees")
    notice.emergency, notice.emergency_reason = True, "Brådskar."
    notice.expire_at = BUILT + timedelta(days=30)
    notice.save()
    notice.notice_targets.create(page_id=page.pk)
    notice.notice_targets.create(page_id=site.topic.pk)
    publish(notice)


def _planned(maker: Maker, word: str) -> Hidden:
    page = publish(maker.rich_page(word, go_live_at=SOON))
    notice = publish(maker.notice(word, go_live_at=SOON))
    question = maker.question(word)
    question.go_live_at = SOON
    return whole("planned for later", word, page, ids=of(page, notice, publish(question)))


def _unpublished(maker: Maker, word: str) -> Hidden:
    page = publish(maker.rich_page(f"{word}-forr", **texts(word)))
    page.slug, page.change_note = word, word
    publish(page)
    unpublish(page)
    paths = (f"/{word}/", f"/{word}-forr/")
    return whole("unpublished after a move", word, page, paths=paths, was_public=True)


def _gone(maker: Maker, word: str) -> Hidden:
    page = maker.published(word)
    unpublish(page, "gone", text="Sidan är borttagen.")
    return alone("declared gone", word, page, was_public=True, is_gone=True)


def _deleted(maker: Maker, word: str) -> Hidden:
    page, question = publish(maker.rich_page(word)), publish(maker.question(word))
    made = whole("deleted", word, page, ids=of(page, question), was_public=True)
    page.delete()
    question.delete()
    return made


def _restricted(maker: Maker, word: str, kind: str = "password", name: str = "behind a password") -> Hidden:
    page = maker.rich_page(word)
    restriction = PageViewRestriction(page=page, restriction_type=kind, password=word)
    restriction.save()
    publish(page)
    below = maker.published(f"{word}-under", page)
    made = whole(name, word, page, paths=(f"/{word}/", f"/{word}/{word}-under/"))
    return replace(made, ids=(*made.ids, *of(below)))


def _signed_in(maker: Maker, word: str) -> Hidden:
    return _restricted(maker, word, "login", "behind a sign-in")


def _grouped(maker: Maker, word: str) -> Hidden:
    return _restricted(maker, word, "groups", "for one group")


def _private_files(maker: Maker, word: str) -> Hidden:
    """A file and a picture that a public page shows, in a collection that is not for everybody."""
    collection: Any = Collection.get_first_root_node().add_child(name=word)
    CollectionViewRestriction(collection=collection, restriction_type="login").save()
    image, document = maker.image(word), maker.document(word)
    for file in (image, document):
        file.collection = collection
        file.save()
    page = maker.page(f"visar-filer-{uuid4().hex[:6]}")
    page.hero_image = image
    page.body = [*page.body.raw_data, {"type": "documentLink", "value": {"document": document.pk}}]
    page.save()
    publish(page)
    return Hidden("in a private collection", word, of(image, document))


def _reviewed(maker: Maker, word: str) -> Hidden:
    page = maker.rich_page(word)
    page.save_revision()
    workflow = Workflow.objects.create(name="Fyra ögon")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Granska"))
    workflow.start(page, User.objects.create_user(f"skribent-{word[-4:]}", "s@f.example"))
    return whole("awaiting review", word, page)


def _below_a_draft(maker: Maker, word: str) -> Hidden:
    above = maker.page(f"{word}-over")
    page = maker.published(word, above)
    return alone("below a draft", word, page, paths=(f"/{word}-over/", f"/{word}-over/{word}/", f"/{word}/"))


def _template(maker: Maker, word: str) -> Hidden:
    page = maker.page(word, is_template=True)
    page.save_revision()
    return alone("template", word, page)


def _expired(maker: Maker, word: str) -> Hidden:
    page = maker.published(word, expire_at=LONG_AGO)
    publish(maker.notice(word, expire_at=LONG_AGO))
    return alone("expired", word, page, was_public=True)


def _withdrawn(maker: Maker, word: str) -> Hidden:
    page = maker.published(word)
    unpublish(page, "withdrawn", text="Gäller inte.")
    # What a withdrawn page shows is shown: people, images and files answer by their ids.
    return Hidden("withdrawn", word, of(page), (f"/{word}/",), was_public=True, but_at=BY_ADDRESS)


def _embargoed(maker: Maker, word: str) -> Hidden:
    page = publish(maker.rich_page(word))
    # Nothing in the admin sets an embargo yet; reading keeps it all the same.
    under = {"embargo_group": "siffror", "embargo_until": SOON}
    ids = (*of(page), *shown_by(page))
    Edition.objects.filter(entry_id=page.public_id).update(**under)
    return Hidden("under embargo", word, ids, (f"/{word}/",), was_public=True)


def _unshown(maker: Maker, word: str) -> Hidden:
    image, document, contact = maker.image(word), maker.document(word), maker.contact(word)
    contact.photo, contact.consent_on = image, BUILT.date()
    publish(contact)
    # Shown once, in a version that is over.
    page = TopicPage.objects.get(pk=maker.site.below.pk)
    page.hero_image, page.hero_alt, page.change_note = image, "Ett möte", "Med bild."
    page.page_contacts.add(PageContact(contact=contact))
    page.body = [{"type": "documentLink", "value": {"document": document.pk}}, *page.body.raw_data]
    publish(page)
    page = TopicPage.objects.get(pk=page.pk)
    page.hero_image, page.hero_alt, page.change_note = None, "", "Utan bild."
    page.page_contacts = [row for row in page.page_contacts.all() if row.contact_id != contact.pk]
    page.body = page.body.raw_data[1:]
    publish(page)
    # And in a draft of today.
    page.hero_image, page.hero_alt = image, "Ett möte"
    page.save_revision()
    ids = of(image, document, contact, contact.organisation_unit)
    return Hidden("shown by nothing public", word, ids, was_public=True)


def _changed_draft(maker: Maker, word: str) -> Hidden:
    site = maker.site
    page = TopicPage.objects.get(pk=site.topic.pk)
    for name, value in texts(word).items():
        setattr(page, name, value)
    page.slug, page.change_note, page.expiry_text = word, word, word
    page.save_revision()
    _reworded(FaqItem.objects.get(pk=site.question.pk), question=f"{word}?", answer=word).save_revision()
    _reworded(
        Contact.objects.get(pk=site.contact.pk), given_name=word, email=f"{word}@f.example"
    ).save_revision()
    _reworded(SiteSettings.objects.get(pk=site.settings.pk), site_name=word, footer_text=word).save_revision()
    _reworded(Notice.objects.get(pk=site.notice.pk), heading=word, text=word).save_revision()
    return Hidden("draft of what is public", word, paths=(f"/{word}/", f"/{word}/alderdom/"))


def _changed_later(maker: Maker, word: str) -> Hidden:
    page = ArticlePage.objects.get(pk=maker.site.article.pk)
    page.title, page.lead, page.slug, page.change_note = f"T {word}", f"I {word}", word, word
    page.go_live_at = SOON
    publish(page)
    steering = SteeringDocument.objects.get(pk=maker.site.steering.pk)
    publish(_reworded(steering, name=word, summary=word, go_live_at=SOON))
    return Hidden("planned version of what is public", word, paths=(f"/jamstalldhet/{word}/",))


def _superseded(maker: Maker, word: str) -> Hidden:
    page = ArticlePage(
        title=f"Förut {word}", slug="ersatt", lead=f"Förut {word}", locale=maker.site.home.locale
    )
    page.page_subjects = [PageSubject(subject=maker.site.category)]
    page.page_contacts = [PageContact(contact=maker.site.contact)]
    page.body = [{"type": "paragraph", "value": f"<p>{word}</p>"}]
    maker.site.home.__class__.objects.get(pk=maker.site.home.pk).add_child(instance=page)
    page = publish(page)
    page.title, page.lead, page.change_note = "Nu", "Nu", "Nytt."
    page.body = [{"type": "paragraph", "value": "<p>Nu</p>"}]
    publish(page)
    return Hidden("earlier version", word)


def _internal(maker: Maker, word: str) -> Hidden:
    site = maker.site
    user = User.objects.create_superuser(word, f"{word}@inom.example", word)
    user.first_name = user.last_name = word
    user.save()
    page = TopicPage.objects.get(pk=site.below.pk)
    page.owner, page.latest_revision.user = user, user
    page.latest_revision.save()
    page.save(update_fields=["owner"])
    Comment.objects.create(page=page, user=user, text=word, contentpath="title", position="")
    page.record_number, page.change_note = word, "Diarieförd."
    page.save_revision(user=user).publish(user=user)
    owner = maker.contact(word)
    asked = _reworded(FaqItem.objects.get(pk=site.question.pk), owner=owner, minor_change=True)
    asked.save_revision(user=user).publish(user=user)
    settings = SiteSettings.objects.get(pk=site.settings.pk)
    settings.preview_front_end = f"https://{word}.example/"
    settings.deprecated_terms = [{"type": "term", "value": {"term": word, "replacement": "ord"}}]
    publish(settings)
    notice = Notice.objects.get(pk=site.notice.pk)
    notice.emergency, notice.emergency_reason = True, word
    publish(notice)
    with recording(by=user, reason=word) as recorded:
        recorded.touch(page)
    return Hidden("what only editors know", word, ids=of(owner, owner.organisation_unit))


def _reworded(entry: Any, **changes: Any) -> Any:
    for name, value in changes.items():
        setattr(entry, name, value)
    return entry
