"""The article's document."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from pages.documents.linked_data import web_page
from pages.documents.page import COMMON, PageDocument, with_registers, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.nodes import Moment
from snippets.documents.registry import Filter, Kind, register

ARTICLE_KINDS = ("news", "background", "opinion", "report")


class ArticleSummary(PageSummary):
    """An article in lists."""

    article_kind: str
    topical: bool


class ArticleDocument(PageDocument):
    """An article; `topical` turns false at the moment after which automatic lists leave it out."""

    article_kind: str
    bylines: tuple[str, ...]
    topical_until: Moment | None
    topical: bool


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the article with its authors; news are told apart."""
    return web_page(
        document,
        "NewsArticle" if document["articleKind"] == "news" else "Article",
        articleSection=document["articleKind"],
        author=[{"@type": "Person", "name": name} for name in document["bylines"]],
        expires=document["topicalUntil"] or document["validTo"],
    )


register(
    Kind(
        name="article",
        model="pages.ArticlePage",
        document=ArticleDocument,
        summary=ArticleSummary,
        collection="articles",
        filters=(
            *COMMON,
            Filter("articleKind", "articleKind", ARTICLE_KINDS, label=_("Typ av artikel")),
            Filter("topical", "topical", ("true", "false"), label=_("Aktuell")),
        ),
        page=True,
        json_ld=json_ld,
        schema=3,
        upgrades=(with_registers, with_sign_language_video),
    )
)
