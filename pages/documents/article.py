"""The article's document."""

from pages.documents.page import PageDocument
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


register(
    Kind(
        name="article",
        model="pages.ArticlePage",
        document=ArticleDocument,
        summary=ArticleSummary,
        collection="articles",
        filters=(
            Filter("articleKind", "articleKind", ARTICLE_KINDS),
            Filter("topical", "topical", ("true", "false")),
        ),
        page=True,
    )
)
