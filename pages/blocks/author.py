"""Those who made a publication."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.documents.nodes import Document


class Author(Document):
    """A person or an organisation, with what they did."""

    name: str
    role: str | None
    is_organisation: bool


class AuthorBlock(blocks.StructBlock):
    """A person or an organisation; the order is the publication's own."""

    name = blocks.CharBlock(label=_("Namn"), max_length=120)
    role = blocks.CharBlock(label=_("Roll"), required=False, max_length=80)
    is_organisation = blocks.BooleanBlock(label=_("Är en organisation"), required=False)

    class Meta:
        icon = "user"
        label = _("Författare")
        label_format = "{name}"
        description = _("En person eller en organisation, i den ordning som publikationen har.")
        preview_value: ClassVar[dict[str, Any]] = {
            "name": "Elin Provberg",
            "role": "Redaktör",
            "is_organisation": False,
        }


def stored_authors(raw_data: Any) -> tuple[Author, ...]:
    """Return the stored authors of a page from its raw stream."""
    return tuple(
        Author(
            name=value["name"],
            role=value.get("role") or None,
            is_organisation=bool(value.get("is_organisation")),
        )
        for value in listed(raw_data)
        if value.get("name")
    )
