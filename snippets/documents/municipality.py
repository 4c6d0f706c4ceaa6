"""A municipality as the public sees it."""

from datetime import date
from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Ref, Text
from snippets.documents.region import RegionName, with_current
from snippets.documents.registry import CODE, Filter, Kind, register


class MunicipalityName(Document):
    """A municipality as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    code: Text
    name: Text


class MunicipalityDocument(MunicipalityName):
    """A municipality; the first two digits of its code are its region's. `current`: whether it exists."""

    formal_name: str
    genitive: str
    region: Ref[RegionName] | None
    org_number: str | None
    website: str | None
    municipality_group: str | None
    established_on: date | None
    abolished_on: date | None
    current: bool
    predecessors: tuple[str, ...]


MUNICIPALITY = register(
    Kind(
        name="municipality",
        model="snippets.Municipality",
        document=MunicipalityDocument,
        summary=MunicipalityName,
        collection="municipalities",
        in_full=True,
        filters=(CODE, Filter("region", "region", register="region")),
        order="code",
        sort_number="code",
        schema=2,
        upgrades=(with_current,),
    )
)
