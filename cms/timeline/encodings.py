"""Bodies as they travel: compressed for clients that take it; one rule for website and API; pure."""

import gzip
import re
from collections.abc import Callable, Mapping

import brotli

from cms.timeline import caching

_WORTH_COMPRESSING = 256
_QUALITY = re.compile(r"q=([01](?:\.[0-9]{0,3})?)")
# Without a time in them: the same body gives the same bytes.
_PACKED_BY: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda body: brotli.compress(body, quality=5),
    "gzip": lambda body: gzip.compress(body, compresslevel=6, mtime=0),
}


def encoding_for(header: str) -> str:
    """Return the encoding that a client likes best of those there are; empty where it takes none of them."""
    weights: dict[str, float] = {}
    for part in header.lower().split(","):
        name, _semicolon, quality = part.partition(";")
        given = _QUALITY.fullmatch(quality.replace(" ", ""))
        weights[name.strip()] = (float(given[1]) if given else 0.0) if quality else 1.0
    liked = {name: weights.get(name, weights.get("*", 0.0)) for name in _PACKED_BY}
    # Of two that are liked alike, the first makes less to send.
    best = max(liked, key=lambda name: liked[name])
    return best if liked[best] > 0 else ""


def encoding_of(body: bytes, asked: Mapping[str, str]) -> str:
    """Return the encoding in which a body goes to a client that sent these headers; empty as it is."""
    return "" if len(body) < _WORTH_COMPRESSING else encoding_for(asked.get("Accept-Encoding", ""))


def tag_of(body: bytes, encoding: str) -> str:
    """Return a strong tag: one for each body and encoding."""
    tag = caching.tag_of(body)
    return f'{tag[:-1]}-{encoding}"' if encoding else tag


def packed(body: bytes, encoding: str) -> tuple[bytes, dict[str, str]]:
    """Return a body in an encoding, and the header that says so."""
    return (_PACKED_BY[encoding](body), {"Content-Encoding": encoding}) if encoding else (body, {})
