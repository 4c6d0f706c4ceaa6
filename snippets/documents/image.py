"""An image as the public sees it: only in sizes made for showing, never the original."""

from snippets.documents.nodes import Picture
from snippets.documents.registry import Kind, register


class ImageDocument(Picture):
    """An image in full."""

    title: str
    licence: str
    ai_generated: bool


IMAGE = register(
    Kind(
        name="image",
        model="snippets.SiteImage",
        document=ImageDocument,
        summary=Picture,
        collection="images",
        listed=False,
        only_while_shown=True,
        order="title",
    )
)
