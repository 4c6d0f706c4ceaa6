"""What every page says of itself: the part of a document that all kinds have."""

from typing import Any

from pages.blocks.body import stored_body
from pages.blocks.link import stored_links
from pages.blocks.video import stored_video
from pages.documents.page import FeedbackSettings
from pages.models import rules
from snippets.documents.nodes import Ids, PictureNode, PictureUse, Ref, WhileCurrent

# A page of any type: the base page's module imports this one.
BasePage = Any
_SEARCH_DESCRIPTION = 160


def common(page: BasePage, ids: Ids) -> dict[str, Any]:
    """Return the fields that every page's document has."""
    return {
        "title": page.title,
        "lead": page.lead,
        "hero_image": picture(page.hero_image_id, page.hero_alt, ids, decorative=page.hero_decorative),
        "subjects": refs(ids, "snippets.Subject", page.page_subjects, "subject_id"),
        "audiences": refs(ids, "snippets.Audience", page.page_audiences, "audience_id"),
        "policy_goals": refs(ids, "snippets.PolicyGoal", page.page_policy_goals, "policy_goal_id"),
        "regions": refs(ids, "snippets.Region", page.page_regions, "region_id"),
        "municipalities": refs(ids, "snippets.Municipality", page.page_municipalities, "municipality_id"),
        "information_owner": ref(ids, "snippets.Contact", page.information_owner_id),
        "organisation_unit": ref(ids, "snippets.OrganisationUnit", page.organisation_unit_id),
        "contacts": refs(ids, "snippets.Contact", page.page_contacts, "contact_id"),
        "contact_mode": page.contact_mode,
        "record_number": page.record_number or None,
        "change_note": page.change_note or None,
        "easy_read": ref(ids, "pages.BasePage", page.easy_read_page_id),
        "sign_language_video": stored_video(page.sign_language_video.raw_data, ids),
        "navigation_title": page.navigation_title or page.title,
        "search_description": page.search_description or rules.cut_at_word(page.lead, _SEARCH_DESCRIPTION),
        "sensitive": page.sensitive,
        "no_index": page.no_index,
        "related": stored_links(page.related.raw_data, ids),
        "feedback": FeedbackSettings(enabled=page.feedback_enabled, question=page.feedback_question or None),
        "body": stored_body(page.body.raw_data, ids),
    }


def ref(ids: Ids, label: str, key: object | None) -> Ref[Any] | None:
    """Return a reference to an entry by its database key, or None."""
    return None if key is None else Ref(ref=ids(label, key))


def refs(ids: Ids, label: str, rows: Any, name: str) -> tuple[Ref[Any], ...]:
    """Return references to the entries that a page's rows name, in the editor's order."""
    return tuple(Ref(ref=ids(label, getattr(row, name))) for row in rows.all())


def partners_while_current(ids: Ids, rows: Any) -> tuple[WhileCurrent[Any], ...]:
    """Return the partners that a page's rows name, each shown until the partnership ends."""
    return tuple(WhileCurrent(while_current=ids("snippets.Partner", row.partner_id)) for row in rows.all())


def picture(key: object | None, alt: str, ids: Ids, *, decorative: bool = False) -> PictureNode | None:
    """Return an image with the alternative text that it has here; the image's own where there is none."""
    if not key:
        return None
    said = "" if decorative else alt or None
    return PictureNode(picture=PictureUse(ref=ids("snippets.SiteImage", key), alt=said))
