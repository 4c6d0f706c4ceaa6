"""What to look at once more in the language of a whole version: rules of wording over all its texts.

Shown after saving and after publishing, and nothing waits for it: no recording asks these rules.
"""

from collections.abc import Iterator
from typing import Any

from snippets import wording
from snippets.passages import passages
from snippets.texts import Text, lists_of, texts_of
from snippets.wording import Vocabulary

Warnings = dict[str, list[str]]
# Read by search engines, not as part of the text.
_BESIDE_THE_TEXT = {"search_description"}


def language_warnings(instance: Any, vocabulary: Vocabulary) -> Warnings:
    """Return what to look at in the texts of a version, by the path of field and part; pure."""
    found: Warnings = {}
    texts = list(texts_of(instance))
    for text in texts:
        for message in _of_text(text, vocabulary):
            _add(found, text.path, f"{text.place}: {message}" if text.place else message)
    for name, items in lists_of(instance):
        for message in wording.list_warnings(items):
            _add(found, name, message)
    running = [text for text in texts if text.runs and text.path not in _BESIDE_THE_TEXT]
    for message in wording.difficulty([passage for text in running for passage in _passages(text)]):
        longest = max(running, key=lambda text: len(text.value))
        _add(found, longest.path.split(".", 1)[0], message)
    return found


def _of_text(text: Text, vocabulary: Vocabulary) -> list[str]:
    if text.is_html:
        return wording.html_warnings(text.value, vocabulary)
    rule = wording.running_warnings if text.runs else wording.text_warnings
    return rule(text.value, vocabulary)


def _passages(text: Text) -> Iterator[str]:
    yield from passages(text.value) if text.is_html else (text.value,)


def _add(found: Warnings, path: str, message: str) -> None:
    told = found.setdefault(path, [])
    if message not in told:
        told.append(message)
