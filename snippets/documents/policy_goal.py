"""A goal of the gender equality policy as the public sees it."""

from datetime import date
from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Ref, Text
from snippets.documents.registry import CODE, Kind, register


class PolicyGoalName(Document):
    """A goal as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    code: Text
    label: Text


class PolicyGoalDocument(PolicyGoalName):
    """A goal, with the days between which it was in force."""

    adopted_on: date | None
    superseded_on: date | None
    replaced_by: Ref[PolicyGoalName] | None


POLICY_GOAL = register(
    Kind(
        name="policyGoal",
        model="snippets.PolicyGoal",
        document=PolicyGoalDocument,
        summary=PolicyGoalName,
        collection="policy-goals",
        in_full=True,
        filters=(CODE,),
        order="order",
        sort_number="order",
    )
)
