"""The modules of a training on the web."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.documents.nodes import Document


class TrainingModule(Document):
    """One module and how long it takes."""

    title: str
    minutes: int


class TrainingModuleBlock(blocks.StructBlock):
    """One module of a training."""

    title = blocks.CharBlock(label=_("Modul"), max_length=120)
    minutes = blocks.IntegerBlock(label=_("Minuter"), min_value=1, max_value=6000)

    class Meta:
        icon = "list-ol"
        label = _("Modul")
        label_format = "{title}"
        description = _("En del av utbildningen och hur lång tid den tar.")
        preview_value: ClassVar[dict[str, Any]] = {"title": "Vad är jämställdhet?", "minutes": 10}


def stored_modules(raw_data: Any) -> tuple[TrainingModule, ...]:
    """Return the stored modules of a page from its raw stream, without those that are not filled in yet."""
    return tuple(
        TrainingModule(title=value["title"], minutes=int(value["minutes"]))
        for value in listed(raw_data)
        if value.get("title") and value.get("minutes")
    )
