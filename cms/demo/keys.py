"""Keys of the texts: what makes ids, and where each entry stands in the database."""

from dataclasses import dataclass, field
from uuid import NAMESPACE_DNS, UUID, uuid5

NAMESPACE = uuid5(NAMESPACE_DNS, "demo.utkast.example")


class UnknownKey(Exception):
    """A text names something that is not there (yet)."""


def public_id(key: str) -> UUID:
    """Return the id of an entry: the same at every load."""
    return uuid5(NAMESPACE, key)


@dataclass
class Keys:
    """Database keys of what has been made, by the texts' keys."""

    made: dict[str, int] = field(default_factory=dict)

    def __getitem__(self, key: str) -> int:
        if key not in self.made:
            raise UnknownKey(key)
        return self.made[key]

    def add(self, key: str, pk: int) -> None:
        """Note where an entry stands."""
        self.made[key] = pk

    def optional(self, key: str | None) -> int | None:
        """Return the database key, or None for no entry."""
        return None if key is None else self[key]
