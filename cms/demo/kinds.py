"""What the texts say of each kind of page beside what every page has, as fields of its model."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps

from cms.demo import parts
from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts.shapes import Item, Page
from pages.models import (
    CourseCoOrganiser,
    CourseOccurrence,
    CourseOrganiser,
    NetworkFile,
    NetworkMunicipality,
    NetworkRegion,
    OccurrenceSeats,
    PageAudience,
    PageMunicipality,
    PagePolicyGoal,
    PageRegion,
    PartnerPageNetwork,
    PartnerPagePartner,
    PartnerPageSteeringDocument,
    PublicationFileRow,
    PublicationPublisher,
    TrainingRegion,
    TrainingTrainer,
)

# Whose own unit arranges or publishes, in the texts.
OWN = "own"
# People of the texts have one of these; whoever else writes is an organisation.
SURNAMES = ("Testsson", "Exempelsson", "Provberg")


@dataclass(frozen=True)
class Filling:
    """One page that is filled: its row, its texts, and how their keys and moments are read."""

    row: Any
    page: Page
    keys: Keys
    moments: Moments

    def take(self, names: str) -> None:
        """Take fields over as they stand in the texts; one that is not there is empty."""
        for name in names.split():
            field = self.row._meta.get_field(name)
            value = self.page.get(name)
            setattr(self.row, name, field.get_default() if value is None else value)

    def html(self, names: str) -> None:
        """Take rich texts over, with links as the editor keeps them."""
        for name in names.split():
            setattr(self.row, name, parts.rich(self.page.get(name) or "", self.keys))

    def stream(self, name: str, sort: str, values: Iterable[Any]) -> list[Any]:
        """Return a stream of parts of one sort."""
        return parts.stream(f"{self.page['key']}/{name}", [(sort, value) for value in values])

    def at(self, text: str | None) -> Any:
        """Return the moment in a text, or None."""
        return self.moments.at(text) if text else None

    def day(self, text: str | None) -> Any:
        """Return the day in a text, or None."""
        return self.moments.day(text) if text else None


def fill(row: Any, page: Page, keys: Keys, moments: Moments) -> None:
    """Fill the registers that any page may name, and what its kind has."""
    filling = Filling(row, page, keys, moments)
    row.page_audiences = [
        PageAudience(audience_id=term("Audience", code)) for code in (page.get("audiences") or [])
    ]
    row.page_policy_goals = [
        PagePolicyGoal(policy_goal_id=term("PolicyGoal", code)) for code in (page.get("policy_goals") or [])
    ]
    filler = _FILLERS.get(page["kind"])
    if filler is not None:
        filler(filling)


def term(register: str, code: str) -> int:
    """Return the database key of a register's term."""
    return _terms(register)[code]


@cache
def _terms(register: str) -> dict[str, int]:
    return dict(apps.get_model("snippets", register)._default_manager.values_list("code", "pk"))


def forget_terms() -> None:
    """Read the registers anew: another database may hold them now."""
    _terms.cache_clear()


def _learning_example(filling: Filling) -> None:
    row, page = filling.row, filling.page
    filling.take("joint_authority operation sectors methods ongoing cost funding evidence_level")
    filling.take("success_factors pitfalls")
    filling.html("background implementation results conclusions")
    row.start_year, row.end_year = (
        filling.moments.year(page.get(name)) for name in ("start_year", "end_year")
    )
    row.verified_with_owner_on = filling.day(page.get("verified_with_owner_on"))
    row.indicators = filling.stream("indicators", "indicator", (page.get("indicators") or []))
    row.page_municipalities = [
        PageMunicipality(municipality_id=term("Municipality", code)) for code in page["owner_municipalities"]
    ]
    row.page_regions = [PageRegion(region_id=term("Region", code)) for code in page["owner_regions"]]
    contact = page.get("local_contact") or {}
    for name in ("name", "title", "phone", "email", "consent_reference"):
        setattr(row, f"local_contact_{name}", contact.get(name, ""))
    row.local_contact_consent_on = filling.day(contact.get("consent_on"))


def _network(filling: Filling) -> None:
    row, page = filling.row, filling.page
    filling.take("eligibility benefits how_to_join join_link join_email member_count newsletter_url")
    filling.html("purpose")
    row.coordinator_id = filling.keys.optional(page.get("coordinator"))
    row.member_municipalities = [
        NetworkMunicipality(municipality_id=term("Municipality", code))
        for code in page["member_municipalities"]
    ]
    row.member_regions = [NetworkRegion(region_id=term("Region", code)) for code in page["member_regions"]]
    row.documents = [NetworkFile(document_id=filling.keys[key]) for key in (page.get("documents") or [])]


def _training(filling: Filling) -> None:
    row, page, keys = filling.row, filling.page, filling.keys
    filling.take("training_kind learning_outcomes duration_minutes level certificate accessibility is_free")
    filling.take("accessibility_text start_url login_required order_url min_participants max_participants")
    filling.take("lead_time_weeks delivery_modes travel_cost_rule")
    row.prices = filling.stream("prices", "price", (page.get("prices") or []))
    row.modules = filling.stream("modules", "module", (page.get("modules") or []))
    row.available_from, row.available_to = (
        filling.at(page.get(name)) for name in ("available_from", "available_to")
    )
    row.order_contact_id = keys.optional(page.get("order_contact"))
    row.geographic_reach = [
        TrainingRegion(region_id=term("Region", code)) for code in (page.get("geographic_reach") or [])
    ]
    row.trainers = [TrainingTrainer(contact_id=keys[key]) for key in (page.get("trainers") or [])]


def _publication(filling: Filling) -> None:
    row, page, keys = filling.row, filling.page, filling.keys
    filling.take("publication_kind subtitle edition_label page_count isbn issn urn doi order_number")
    filling.take("web_report_url price vat_rate shipping order_url print_status series_name series_number")
    filling.take("licence")
    row.year = filling.moments.year(page["year"])
    authors = [
        {**author, "is_organisation": not author["name"].endswith(SURNAMES)} for author in page["authors"]
    ]
    row.authors = filling.stream("authors", "author", authors)
    row.published_by_us = OWN in page["publishers"]
    row.publishers = [PublicationPublisher(partner_id=keys[key]) for key in page["publishers"] if key != OWN]
    row.cover_image_id = keys[page["cover_image"]]
    row.files = [
        PublicationFileRow(document_id=keys[file["document"]], language=file["language"])
        for file in page["files"]
    ]
    row.replaces_id = keys.optional(page.get("replaces"))


def _partner_page(filling: Filling) -> None:
    row, page, keys = filling.row, filling.page, filling.keys
    filling.html("own_role")
    row.partner_id = keys[page["partner"]]
    row.partners = [PartnerPagePartner(partner_id=keys[key]) for key in page["partners"]]
    row.steering_documents = [
        PartnerPageSteeringDocument(steering_document_id=keys[key]) for key in page["steering_documents"]
    ]
    row.networks = [PartnerPageNetwork(network_id=keys[key]) for key in page["networks"] or []]
    figures = page.get("key_figures") or []
    row.key_figures = parts.figures(f"{page['key']}/key_figures", figures, filling.moments)


def _statement(filling: Filling) -> None:
    row, page = filling.row, filling.page
    filling.take("actor service compliance method report_url report_email supervision_url")
    row.assessed_on, row.updated_on = filling.day(page["assessed_on"]), filling.day(page["updated_on"])
    row.shortcomings = filling.stream("shortcomings", "shortcoming", page["shortcomings"])
    for name in ("disproportionate", "outside_law"):
        setattr(row, name, filling.stream(name, "exemption", page.get(name) or []))


def _course(filling: Filling) -> None:
    row, page = filling.row, filling.page
    filling.take("event_kind date_coming learning_outcomes prerequisites programme_coming accessibility")
    filling.take("accessibility_text recording_url")
    row.network_id = filling.keys.optional(page.get("network"))
    row.programme = filling.stream(
        "programme", "item", [_timed(filling, item) for item in page["programme"] or []]
    )
    speakers = [{**speaker, "consent": True} for speaker in page["speakers"] or []]
    row.speakers = filling.stream("speakers", "speaker", speakers)
    row.organisers = [CourseOrganiser(**_organising(filling, key)) for key in page["organisers"]]
    row.co_organisers = [CourseCoOrganiser(**_organising(filling, key)) for key in page["co_organisers"]]
    known = {found.public_id: found.pk for found in row.occurrences.all()}
    row.occurrences = [_occurrence(filling, item, known) for item in page["occurrences"]]


def _organising(filling: Filling, key: str) -> dict[str, Any]:
    if key == OWN:
        return {"organisation_unit_id": filling.keys[filling.page["unit"]]}
    return {"partner_id": filling.keys[key]}


def _occurrence(filling: Filling, item: Item, known: dict[Any, Any]) -> CourseOccurrence:
    """Return one occasion; in a wording from before it was moved, as it stood then."""
    moved = filling.page.get("unmoved") and item["previous_starts_at"]
    starts_at, ends_at = filling.at(item["starts_at"]), filling.at(item["ends_at"])
    if moved:
        before = filling.at(item["previous_starts_at"])
        starts_at, ends_at = before, before + (ends_at - starts_at)
    names = (
        "title date_only attendance_mode locality venue address online_url is_free registration_required "
        "registration_url event_status status_reason cancellation_policy"
    )
    fields = {name: item[name] for name in names.split()}
    if moved:
        fields |= {"event_status": "scheduled", "status_reason": ""}
    made = public_id(item["key"])
    owner = f"{item['key']}/prices"
    return CourseOccurrence(
        pk=known.get(made),
        public_id=made,
        starts_at=starts_at,
        ends_at=ends_at,
        municipality_id=term("Municipality", item["municipality"]) if item["municipality"] else None,
        registration_opens_at=filling.at(item["registration_opens_at"]),
        registration_deadline=min(filling.at(item["registration_deadline"]) or starts_at, starts_at),
        sessions=parts.stream(
            f"{item['key']}/sessions", [("session", _timed(filling, one)) for one in item["sessions"]]
        ),
        prices=parts.stream(owner, [("price", price) for price in item["prices"]]),
        documents=parts.stream(
            f"{item['key']}/documents", [("document", filling.keys[key]) for key in item["documents"]]
        ),
        **fields,
    )


def _timed(filling: Filling, item: Item) -> Item:
    return {**item, **{name: filling.at(item[name]).isoformat() for name in ("starts_at", "ends_at")}}


def make_seats(page: Page) -> None:
    """Note how many may come to a course's occasions and how many will, before any of it is public."""
    for item in page.get("occurrences") or []:
        OccurrenceSeats.objects.update_or_create(
            occurrence_id=public_id(item["key"]),
            defaults={
                "capacity": item["capacity"],
                "seats_taken": item["seats_taken"] or 0,
                "waiting_list": item["waiting_list"],
            },
        )


_FILLERS: dict[str, Callable[[Filling], None]] = {
    "learningExample": _learning_example,
    "network": _network,
    "accessibilityStatement": _statement,
    "course": _course,
    "publication": _publication,
    "training": _training,
    "partnerPage": _partner_page,
}
