"""What stands at an address at a moment: a page, the way to it, or the word that it is gone."""

from dataclasses import dataclass

from cms.timeline import addresses
from cms.timeline.models import Edition, Signpost
from cms.timeline.reading import Reader


@dataclass(frozen=True)
class Standing:
    """A public page at its one address."""

    edition: Edition


@dataclass(frozen=True)
class Moved:
    """Another spelling, an old address or a redirect; `to` is a path of this site or an outside address."""

    to: str


@dataclass(frozen=True)
class Gone:
    """An address whose page was declared gone."""

    text: str


def find(reader: Reader, asked: str) -> Standing | Moved | Gone | None:
    """Return what an address answers: a page wins over a signpost; other spellings lead to the one."""
    path = addresses.canonical(asked)
    edition = reader.page(path) if path else None
    if edition is not None and path is not None:
        return Standing(edition) if path == asked else Moved(path)
    for spelled in addresses.spellings(asked):
        post = reader.signpost(spelled)
        if post is not None:
            return _follow(reader, post)
    return None


def _follow(reader: Reader, post: Signpost) -> Moved | Gone | None:
    """Follow a signpost in one step: it names the entry, not an address that may have changed since."""
    if post.sort == post.GONE:
        return Gone(post.text)
    if post.target_id is None:
        return Moved(post.address)
    target = reader.get(post.target_id)
    return Moved(target.path) if target is not None and target.path else None
