"""A region as the public sees it."""

from datetime import date
from typing import Any, ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Text
from snippets.documents.registry import CODE, Kind, register


class RegionName(Document):
    """A region as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    code: Text
    name: Text


class RegionDocument(RegionName):
    """A region and its county; the code is that of the county, with its leading zero. `current` tells whether
    it exists."""

    county_name: str
    established_on: date | None
    abolished_on: date | None
    current: bool


def with_current(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a place of shape 1 to shape 2, which says whether it exists: one that ends did not say when that
    is over."""
    return {"current": stored["abolishedOn"] is None, **stored}


REGION = register(
    Kind(
        name="region",
        model="snippets.Region",
        document=RegionDocument,
        summary=RegionName,
        collection="regions",
        in_full=True,
        filters=(CODE,),
        order="code",
        sort_number="code",
        schema=2,
        upgrades=(with_current,),
    )
)
