"""Tokens: which page, version and language a vote is for, with a digest that only we can make.

There is no time in a token, so that the same page has the same bytes everywhere and can be cached.
"""

import base64
import binascii
import hmac
import re
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from django.conf import settings
from django.utils.crypto import salted_hmac

_SALT = "cms.feedback.tokens"
_KEY_SALT = "cms.feedback.keys"
_ALGORITHM = "sha256"
_ID_BYTES, _VERSION_BYTES, _DIGEST_BYTES = 16, 4, 16
_LOCALE = re.compile(rb"[A-Za-z-]{2,10}")
_TEXT = re.compile(r"[A-Za-z0-9_-]{50,64}")


class TokenInvalid(Exception):
    """The text is no token of ours."""


class Shown(Protocol):
    """What a token is made for: an edition."""

    @property
    def entry_id(self) -> UUID: ...
    @property
    def version(self) -> int: ...
    @property
    def locale(self) -> str: ...


@dataclass(frozen=True)
class Token:
    """What was shown to whoever votes."""

    page_id: UUID
    version: int
    locale: str


def make(edition: Shown) -> str:
    """Return the token of an edition."""
    said = edition.entry_id.bytes + edition.version.to_bytes(_VERSION_BYTES) + edition.locale.encode()
    return base64.urlsafe_b64encode(said + _digest(said, settings.FEEDBACK_KEY)).decode().rstrip("=")


def read(text: str) -> Token:
    """Return what a token says; raises TokenInvalid for everything that `make` did not return."""
    said = _genuine(text)
    start = _ID_BYTES + _VERSION_BYTES
    return Token(UUID(bytes=said[:_ID_BYTES]), int.from_bytes(said[_ID_BYTES:start]), said[start:].decode())


def digests_of_key(key: UUID) -> list[str]:
    """Return what is kept of a client's key, enough to know it again and not to tell it: the present digest
    first, then those of older signing keys."""
    return [
        salted_hmac(_KEY_SALT, key.bytes, secret=secret, algorithm=_ALGORITHM).hexdigest()
        for secret in _secrets()
    ]


def _genuine(text: str) -> bytes:
    if not _TEXT.fullmatch(text):
        raise TokenInvalid
    try:
        whole = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise TokenInvalid from error
    # One token has one spelling, also where its last letter has bits to spare.
    if base64.urlsafe_b64encode(whole).decode().rstrip("=") != text:
        raise TokenInvalid
    said, digest = whole[:-_DIGEST_BYTES], whole[-_DIGEST_BYTES:]
    is_ours = any(hmac.compare_digest(digest, _digest(said, secret)) for secret in _secrets())
    if not is_ours or not _LOCALE.fullmatch(said[_ID_BYTES + _VERSION_BYTES :]):
        raise TokenInvalid
    return said


def _secrets() -> list[str]:
    """Return the signing keys that count; the first makes new tokens."""
    return [settings.FEEDBACK_KEY, *settings.FEEDBACK_KEY_FALLBACKS]


def _digest(said: bytes, secret: str) -> bytes:
    made = salted_hmac(_SALT, said, secret=secret, algorithm=_ALGORITHM)
    return made.digest()[:_DIGEST_BYTES]
