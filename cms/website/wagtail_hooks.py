"""What the admin needs under the policy of headers.py, the colours that it shares with the website, and the
website at another moment."""

from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.staticfiles import versioned_static

from cms.editorial import starters
from cms.website import files

starters.install()


@hooks.register("insert_global_admin_js")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def starters_script() -> str:
    """Start pickers, choosers and inline panels without scripts inside the page."""
    return format_html('<script src="{}"></script>', versioned_static("editorial/js/starters.js"))


@hooks.register("insert_global_admin_css")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def brand_colours() -> str:
    """Colour the admin as the website."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("editorial/css/brand.css"))


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def addresses_of_other_moments() -> list[URLPattern]:
    """Hand out files as of another moment to editors."""
    return [path("utkast/filer/<uuid:entry_id>/<str:name>", files.document_at, name="file_at")]
