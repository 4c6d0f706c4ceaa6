"""What a publication must keep to be published (DOMAIN.md section 4.7); messages are what editors read."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from pages.blocks.rules import language_tag, secure_address
from pages.clock import publication_day
from snippets.policy import has_loop

# A publication: its model's module imports this one.
PublicationPage = Any
Refusal = tuple[str, str]
FIRST_YEAR = 1900


def publication_refusals(page: PublicationPage) -> Iterator[Refusal]:
    """Return what stands against publishing a publication beside the rules for every page, by field name."""
    for rule in (_content, _ways_to_read, _print, _series, _isbn, _replacing):
        yield from rule(page)


def _content(page: PublicationPage) -> Iterator[Refusal]:
    last = publication_day(page).year + 1
    if page.year is None:
        yield "year", _("Ange utgivningsår.")
    elif not FIRST_YEAR <= page.year <= last:
        yield "year", _("Året ska ligga mellan {first} och {last}.").format(first=FIRST_YEAR, last=last)
    if not page.cover_image_id:
        yield "cover_image", _("Välj en bild av omslaget.")
    if not page.published_by_us and not page.publishers.all():
        yield "published_by_us", _("Ange minst en utgivare.")


def _ways_to_read(page: PublicationPage) -> Iterator[Refusal]:
    files = list(page.files.all())
    if not files and not page.order_url and not page.web_report_url:
        yield "files", _("Lägg till en fil, en webbrapport eller en länk för beställning.")
    if len({row.document_id for row in files}) < len(files):
        yield "files", _("Samma fil är vald två gånger.")
    for row in files:
        if message := language_tag(row.language):
            yield "files", message
    for name in ("web_report_url", "order_url"):
        url = getattr(page, name)
        if url and (message := secure_address(url)):
            yield name, message


def _print(page: PublicationPage) -> Iterator[Refusal]:
    if page.price is None and page.vat_rate is not None:
        yield "price", _("Ange priset som momsen gäller.")


def _series(page: PublicationPage) -> Iterator[Refusal]:
    if page.series_number and not page.series_name:
        yield "series_name", _("Ange serien som numret hör till.")


def _isbn(page: PublicationPage) -> Iterator[Refusal]:
    if page.isbn and (other := _others(page).filter(isbn=page.isbn).first()):
        yield "isbn", _("”{title}” har samma ISBN.").format(title=other.title)


def _replacing(page: PublicationPage) -> Iterator[Refusal]:
    if not page.replaces_id:
        return
    above = dict(_others(page).exclude(replaces=None).values_list("pk", "replaces_id"))
    if page.replaces_id == page.pk or has_loop(page.replaces_id, above | {page.pk: page.replaces_id}):
        yield "replaces", _("Publikationerna ersätter varandra i en cirkel.")
    elif other := _others(page).filter(replaces=page.replaces_id).first():
        yield "replaces", _("Den är redan ersatt av ”{title}”.").format(title=other.title)


def _others(page: PublicationPage) -> Any:
    return type(page).objects.exclude(pk=page.pk)
