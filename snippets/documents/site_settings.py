"""What is the same on every page of one language."""

from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Text
from snippets.documents.registry import Kind, register


class HelpLine(Document):
    """A number to call for help."""

    name: Text
    phone: str
    url: str


class SiteSettingsColumns(Entry):
    """What composing adds: the language for which the settings hold."""

    locale: str


class SiteSettingsDocument(Document):
    """The website's name, footer, standing question and ways out, in one language."""

    columns: ClassVar[type[BaseModel] | None] = SiteSettingsColumns
    site_name: Text
    footer_text: Html
    footer_links: tuple[LinkNode, ...]
    feedback_question: Text
    help_lines: tuple[HelpLine, ...]
    quick_exit_url: Text
    responsible_publisher: str | None
    privacy_contact: Text


SITE_SETTINGS = register(
    Kind(
        name="siteSettings",
        model="snippets.SiteSettings",
        document=SiteSettingsDocument,
        summary=SiteSettingsDocument,
        collection="site-settings",
        per_language=True,
        order="title",
    )
)
