"""How answers are written."""

import json
from typing import Any


def as_json(value: Any) -> bytes:
    """Return compact JSON; the same value gives the same bytes everywhere."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
