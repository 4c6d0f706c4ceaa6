"""How answers are written."""

import json
from typing import Any


def as_json(value: Any) -> bytes:
    """Return compact JSON; the same value gives the same bytes everywhere."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A client's half of a surrogate pair, told again in a problem, has no bytes of its own.
    return text.encode(errors="replace")
