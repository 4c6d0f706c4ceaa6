"""Asking a public address, and reading every word of the answer."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from django.test import Client

from snippets.documents.registry import KINDS
from tests.leaks.hidden import Hidden
from tests.leaks.surfaces import SURFACES, Surface

NEVER_ID = "4f0c6f0e-3a4e-4c57-9d29-7b0f3b1c5a11"
NEVER_WORD = "aldrigfunnits"
_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"
_PLACEHOLDER = re.compile(r"\{([a-zA-Z]+)\}")
# Only where the length of what was asked for shows.
_BY_LENGTH = {"Content-Length": "", "ETag": ""}


@dataclass(frozen=True)
class Told:
    """All that an answer says."""

    asked: str
    status: int
    headers: dict[str, str]
    body: str

    def holds(self, word: str) -> bool:
        """Say whether a word stands anywhere in the answer, in whatever case."""
        return word.lower() in self.everything

    @cached_property
    def everything(self) -> str:
        """The whole answer in small letters."""
        return f"{self.headers} {self.body}".lower()

    def with_other(self, own: str, never: str) -> "Told":
        """Return the answer as if something else had been asked for; an address may stand in it quoted."""
        body, headers = self.body, self.headers
        for mine, other in ((own, never), (quote(own, safe=""), quote(never, safe=""))):
            for asked in (mine, mine.upper()):
                body = body.replace(asked, other)
                headers = {name: value.replace(asked, other) for name, value in headers.items()}
        return Told(self.asked, self.status, headers, body)

    def says_as(self, other: "Told") -> bool:
        """Say whether two answers are alike in all but what follows from the length of what was asked for."""
        mine, others = ({**told.headers, **_BY_LENGTH} for told in (self, other))
        return (self.status, mine, self.body) == (other.status, others, other.body)


class Asker:
    """Asks public addresses as anybody can."""

    def __init__(self, client: Client, token: str, sign: Callable[..., str]) -> None:
        self.client = client
        self.token = token
        self.sign = sign
        self.known: dict[str, Told] = {}

    def everything(self) -> dict[str, list[Told]]:
        """Return what each surface says where nothing hidden is asked for."""
        return {
            surface.pattern: [self.ask(address) for address in surface.asks if not _placeholders(address)]
            for surface in SURFACES
        }

    def pairs(self, surface: Surface, secret: Hidden) -> Iterator[tuple[Told, Told]]:
        """Yield what a surface says of each hidden thing, and of one that never was in its place."""
        for address in surface.asks:
            for own, never in _things(address, secret):
                real, twin = self.ask(self._filled(address, own)), self._never(address, never)
                yield real.with_other(own, never), twin

    def _never(self, address: str, never: str) -> Told:
        asked = self._filled(address, never)
        if asked not in self.known:
            self.known[asked] = self.ask(asked).with_other(never, never)
        return self.known[asked]

    def _filled(self, address: str, thing: str) -> str:
        voted = self.sign({"page": thing, "helpful": True}, salt="cms.website.feedback")
        filled = {"token": self.token, "voted": voted, "upper": thing.upper()}
        return _PLACEHOLDER.sub(lambda match: filled.get(match[1], thing), address)

    def ask(self, address: str) -> Told:
        """Ask one address; with a body, post it."""
        path, _space, body = address.partition(" ")
        answer: Any
        if body:
            kind = _JSON if path.startswith("/api/") else _FORM
            answer = self.client.post(path, data=body, content_type=kind)
        else:
            answer = self.client.get(path)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        return Told(address, answer.status_code, dict(answer.headers), _readable(content))


def _readable(content: bytes) -> str:
    """Return a body as text; of JSON also what its escapes hide."""
    text = content.decode(errors="replace")
    try:
        return text + json.dumps(json.loads(text), ensure_ascii=False) if "\\u" in text else text
    except ValueError:
        return text


def _placeholders(address: str) -> list[str]:
    return [name for name in _PLACEHOLDER.findall(address) if name != "token"]


def _things(address: str, secret: Hidden) -> list[tuple[str, str]]:
    """Return what an address asks for, each with what never was."""
    [name] = _placeholders(address) or [""]
    if name == "word":
        return [(secret.word, NEVER_WORD)]
    if name in ("path", "upper"):
        # Beside it: what stands above a path is public or not, whatever is asked for below.
        return [(path, f"{path[:-1].rpartition('/')[0]}/{NEVER_WORD}/") for path in secret.paths]
    pages = [kind.name for kind in KINDS.values() if kind.page]
    wanted = pages if name in ("page", "voted") else [name]
    return [(entry_id, NEVER_ID) for kind, entry_id in secret.ids if kind in wanted]
