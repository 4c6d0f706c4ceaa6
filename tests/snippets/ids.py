"""A stand-in for the lookup of public ids: each key has its own id, made from its name."""

from uuid import NAMESPACE_URL, UUID, uuid5


def ids(label: str, key: object) -> UUID:
    """Return the id that a key has in tests."""
    return uuid5(NAMESPACE_URL, f"{label}:{key}")
