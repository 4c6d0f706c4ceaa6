"""What stands against publishing a version: its fields, its streams and the rules of its kind."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.fields import StreamField

from cms.timeline import entries


def messages(instance: Any) -> dict[str, list[str]]:
    """Return every message that stands against publishing a version, by field, each once."""
    found: dict[str, list[str]] = {}
    # That targets and places are there is the database's business; asking for each would cost a query each.
    keys = {field.name for field in instance._meta.fields if field.is_relation or field.unique}
    try:
        instance.clean_fields(exclude=keys)
        if entries.label_of(instance) != entries.PAGES:
            # What a page's own check asks (its slug among its siblings) Wagtail asks when it publishes.
            instance.clean()
    except ValidationError as error:
        found.update(error.message_dict if hasattr(error, "error_dict") else {"__all__": error.messages})
    for field in instance._meta.get_fields():
        if isinstance(field, StreamField):
            found.setdefault(field.name, []).extend(_stream_messages(field, instance))
    for name, refusals in instance.refusals().items():
        found.setdefault(name, []).extend(str(message) for message in refusals)
    return {name: list(dict.fromkeys(said)) for name, said in found.items() if said}


def _stream_messages(field: Any, instance: Any) -> list[str]:
    """Return what stands against a stream; bodies say at which part, others by Wagtail's own check."""
    value = getattr(instance, field.name)
    if hasattr(field, "refusals"):
        return [str(message) for message in field.refusals(value)]
    try:
        field.stream_block.clean(value)
    except ValidationError as error:
        return _all_messages(error)
    return []


def _all_messages(problem: Any) -> list[str]:
    """Collect the messages in an error, however deep its blocks are nested."""
    nested = [
        *(getattr(problem, "block_errors", None) or {}).values(),
        *(getattr(problem, "non_block_errors", None) or ()),
    ]
    if nested:
        return [message for inner in nested for message in _all_messages(inner)]
    return [str(message) for message in getattr(problem, "messages", [problem])]
