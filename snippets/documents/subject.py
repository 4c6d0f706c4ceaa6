"""A subject as the public sees it."""

from snippets.documents.nodes import Ref, Term, Text
from snippets.documents.registry import Filter, Kind, register

LEVELS = ("area", "category")


class SubjectDocument(Term):
    """A term of the taxonomy with its neighbours."""

    code: Text
    label: Text
    broader: Ref[Term] | None
    related: tuple[Ref[Term], ...]
    alternative_labels: tuple[str, ...]
    definition: str
    deprecated: bool
    replaced_by: Ref[Term] | None


SUBJECT = register(
    Kind(
        name="subject",
        model="snippets.Subject",
        document=SubjectDocument,
        summary=Term,
        collection="subjects",
        in_full=True,
        filters=(Filter("level", "level", choices=LEVELS),),
        order="title",
    )
)
