"""Rules of DOMAIN.md section 2 that a version must keep to be published; messages are what editors read."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import gettext as _

from pages.clock import publication_day
from snippets.policy import alt_refusal

# A page of any type: the base page's module imports this one.
BasePage = Any
MAX_AREAS, MAX_CATEGORIES = 2, 3
MAX_TITLE, MAX_SLUG = 120, 80
MAX_AUDIENCES = 4
# Pages whose slug is the first part of an address: those below the start page without a prefix.
_FIRST_LEVEL = 3
_FIXED_START = re.compile(r"\^?/?([A-Za-z0-9_.-]+)")
Refusals = dict[str, list[str]]


def cut_schedule(page: BasePage) -> None:
    """Cut go-live and expiry to milliseconds."""
    for name in ("go_live_at", "expire_at"):
        moment = getattr(page, name)
        if moment is not None:
            setattr(page, name, moment.replace(microsecond=moment.microsecond // 1000 * 1000))


def cut_at_word(text: str, length: int) -> str:
    """Shorten a text at the last whole word."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(",;:–- ") + "…"


def page_refusals(page: BasePage) -> Refusals:
    """Return all refusals of a page, by field name."""
    found: Refusals = {}
    for rule in RULES:
        for field, message in rule(page):
            found.setdefault(field, []).append(message)
    return found


def _content(page: BasePage) -> list[tuple[str, str]]:
    found = []
    if not page.title.strip():
        found.append(("title", _("Rubriken saknas.")))
    if len(page.title) > MAX_TITLE:
        found.append(("title", _("Rubriken är längre än 120 tecken.")))
    if page.lead_required and not page.lead.strip():
        found.append(("lead", _("Ingressen saknas.")))
    if page.body_required and not len(page.body):
        found.append(("body", _("Sidan har inget innehåll.")))
    return found


def _place(page: BasePage) -> list[tuple[str, str]]:
    """Refuse a list of another kind above, and a template; one query where a page may stand below a list."""
    found = []
    if page.is_template:
        found.append(("__all__", _("En mall kan inte publiceras. Skapa en sida från den i stället.")))
    if page.path and any(model.holds_one_kind for model in type(page).allowed_parent_page_models()):
        parent = page.get_parent()
        refusal = None if parent is None else page.list_refusal(parent)
        if refusal:
            found.append(("__all__", refusal))
    return found


def _address(page: BasePage) -> list[tuple[str, str]]:
    # In this order: which language a page has may be a query, and publishing counts them.
    if page.slug in reserved_slugs() and _is_first_in_address(page):
        return [("slug", _("Webbadressen används av webbplatsen själv. Välj en annan."))]
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", page.slug) and len(page.slug) <= MAX_SLUG:
        return []
    return [("slug", _("Webbadressen får bara ha a–z, siffror och bindestreck, högst 80 tecken."))]


def _is_first_in_address(page: BasePage) -> bool:
    return bool(page.depth == _FIRST_LEVEL and page.locale.language_code == settings.LANGUAGE_CODE)


@cache
def reserved_slugs() -> frozenset[str]:
    """Return what addresses of the site begin with that are no pages, and the prefixes of languages."""
    prefixes = {code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    folders = {urlsplit(address).path.strip("/") for address in (settings.STATIC_URL, settings.MEDIA_URL)}
    return frozenset(prefixes | folders | set(_fixed_starts(get_resolver().url_patterns)))


def _fixed_starts(patterns: Iterable[URLPattern | URLResolver]) -> list[str]:
    found = []
    for pattern in patterns:
        start = _FIXED_START.match(str(pattern.pattern))
        if isinstance(pattern.pattern, LocalePrefixPattern):
            continue
        if start is not None:
            found.append(start[1])
        elif isinstance(pattern, URLResolver):
            found += _fixed_starts(pattern.url_patterns)
    return found


def _hero(page: BasePage) -> list[tuple[str, str]]:
    if not page.hero_image_id:
        return []
    if not page.hero_alt.strip() and not page.hero_decorative:
        return [("hero_alt", _("Beskriv bilden eller ange att den är dekorativ."))]
    refused = alt_refusal(page.hero_alt, decorative=page.hero_decorative)
    return [("hero_alt", refused)] if refused else []


def _responsibility(page: BasePage) -> list[tuple[str, str]]:
    found = []
    if page.contact_mode == page.ContactMode.DIRECT and not page.page_contacts.all():
        found.append(("contact_mode", _("Ange minst en kontaktperson när telefon och e-post ska visas.")))
    contacts = [row.contact_id for row in page.page_contacts.all()]
    if len(set(contacts)) < len(contacts):
        found.append(("page_contacts", _("Samma kontaktperson är vald två gånger.")))
    owner = page.information_owner or _inherited_owner(page)
    if owner is None:
        found.append(("information_owner", _("Ange vem som ansvarar för informationen.")))
    if owner is not None and not (owner.active and owner.is_employee):
        found.append(("information_owner", _("Den informationsansvariga är inte längre aktiv.")))
    elif owner is not None and not (owner.live or owner.approved_schedule):
        found.append(("information_owner", _("Den informationsansvariga är inte publicerad.")))
    return found


def _inherited_owner(page: BasePage) -> Any:
    """Return who answers for the nearest page above that names somebody; one query for it."""
    parent: Any = page.get_parent() if page.path and page.depth > 1 else None
    if parent is None:
        return None
    above = parent.get_ancestors(inclusive=True).exclude(information_owner=None).order_by("-depth")
    nearest = above.select_related("information_owner").first()
    return nearest.information_owner if nearest is not None else None


def _subjects(page: BasePage) -> list[tuple[str, str]]:
    subjects = chosen_subjects(page)
    areas = [subject for subject in subjects if subject.level == "area"]
    categories = [subject for subject in subjects if subject.level != "area"]
    found = []
    if page.subjects_required and not categories and not _inherits(page):
        found.append(("page_subjects", _("Välj minst ett ämne.")))
    if len({row.subject_id for row in page.page_subjects.all()}) < len(page.page_subjects.all()):
        found.append(("page_subjects", _("Samma ämne är valt två gånger.")))
    if len(areas) > MAX_AREAS or len(categories) > MAX_CATEGORIES:
        found.append(("page_subjects", _("Högst två verksamhetsområden och tre ämnen.")))
    if _nested(categories):
        found.append(("page_subjects", _("Ett ämne och dess överordnade ämne kan inte väljas tillsammans.")))
    return found


def chosen_subjects(page: BasePage) -> list[Any]:
    """Return a page's own subjects in the editor's order; one query."""
    keys = [row.subject_id for row in page.page_subjects.all()]
    kept_keys, kept = page.__dict__.get("_chosen_subjects", (None, []))
    if kept_keys == keys:
        return list(kept)
    model = page.page_subjects.model._meta.get_field("subject").related_model
    found = model.objects.select_related("broader__broader__broader").in_bulk(keys) if keys else {}
    chosen = [found[key] for key in keys if key in found]
    # Preparing asks twice: for the rules and for what flows down the tree.
    page.__dict__["_chosen_subjects"] = (keys, chosen)
    return chosen


def _inherits(page: BasePage) -> bool:
    parent: Any = page.get_parent() if page.path and page.depth > 1 else None
    ancestors = () if parent is None else parent.get_ancestors(inclusive=True)
    return any(ancestor.page_subjects.all() for ancestor in ancestors)


def _nested(categories: list[Any]) -> bool:
    chosen = {subject.pk for subject in categories}
    for subject in categories:
        above = subject.broader
        while above is not None:
            if above.pk in chosen:
                return True
            above = above.broader
    return False


def _audiences(page: BasePage) -> list[tuple[str, str]]:
    if len(page.page_audiences.all()) > MAX_AUDIENCES:
        return [("page_audiences", _("Högst fyra målgrupper."))]
    return []


def _terms(page: BasePage) -> list[tuple[str, str]]:
    found = []
    if not page.serves_former_goals() and _over(page.page_policy_goals, "policy_goal", "superseded_on", page):
        found.append(("page_policy_goals", _("Ett valt delmål gäller inte längre.")))
    if _over(page.page_regions, "region", "abolished_on", page):
        found.append(("page_regions", _("En vald region har upphört.")))
    if _over(page.page_municipalities, "municipality", "abolished_on", page):
        found.append(("page_municipalities", _("En vald kommun har upphört.")))
    return found


def _over(rows: Any, name: str, ended: str, page: BasePage) -> bool:
    """Say whether a page names a term of a register that has ended when it goes public; one query.

    A minor change leaves the day of the content as it was, and with it what the content was written about:
    it may keep the terms that the page has already.
    """
    keys = [getattr(row, f"{name}_id") for row in rows.all()]
    if not keys:
        return False
    model = rows.model._meta.get_field(name).related_model
    over = model.objects.filter(pk__in=keys, **{f"{ended}__lte": publication_day(page)})
    if page.minor_change:
        kept = rows.model.objects.filter(page_id=page.pk).values(f"{name}_id")
        over = over.exclude(pk__in=kept)
    return bool(over.exists())


def _change(page: BasePage) -> list[tuple[str, str]]:
    published_before = page.first_published_at is not None
    if page.minor_change and not published_before:
        return [("minor_change", _("Den första publiceringen kan inte vara en mindre ändring."))]
    if published_before and not page.minor_change and not page.change_note.strip():
        return [("change_note", _("Skriv vad som är ändrat, eller ange att det är en mindre ändring."))]
    return []


def _ending(page: BasePage) -> list[tuple[str, str]]:
    found = []
    # As instants: two moments of one zone compare by the clock on the wall, which runs twice through an hour.
    if page.expire_at and page.go_live_at and page.expire_at.timestamp() <= page.go_live_at.timestamp():
        found.append(("expire_at", _("Sidan avpubliceras innan den publiceras.")))
    says = (page.ExpiryAction.GONE, page.ExpiryAction.WITHDRAWN)
    if page.expire_at and page.expiry_action in says and not page.expiry_text.strip():
        found.append(("expiry_text", _("Skriv en kort text till dem som söker sidan.")))
    if page.expire_at and page.expiry_action == page.ExpiryAction.REDIRECT:
        if not page.expiry_target_id and not page.expiry_address:
            found.append(("expiry_target", _("Ange vart besökaren ska hänvisas.")))
        if page.expiry_address and not page.expiry_address.startswith("https://"):
            found.append(("expiry_address", _("Adressen måste börja med https://.")))
    return found


RULES = (
    _content,
    _place,
    _address,
    _hero,
    _responsibility,
    _subjects,
    _audiences,
    _terms,
    _change,
    _ending,
)
