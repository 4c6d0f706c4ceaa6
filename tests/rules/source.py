"""The source as the rule tests see it: every Python file of ours, parsed once."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("cms", "search", "pages", "snippets")
FACES = ("cms/api/", "cms/website/", "cms/front.py")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file: its place below the root, and its tree."""

    place: str
    tree: ast.Module
    lines: int

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.place.rsplit("/", 1)[-1]

    @property
    def is_of_a_face(self) -> bool:
        """Whether the file belongs to the website, the API or the layer around both."""
        return self.place.startswith(FACES)

    def calls(self) -> Iterator[ast.Call]:
        """Yield every call."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def functions(self) -> Iterator[Function]:
        """Yield every function and method."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def imported(self) -> set[str]:
        """Return every module that the file imports; `from a import b` counts as `a` and as `a.b`."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                found.add(node.module)
                found.update(f"{node.module}.{alias.name}" for alias in node.names)
        return found

    def at(self, node: ast.expr | ast.stmt) -> str:
        """Return where something stands."""
        return f"{self.place}:{node.lineno}"


@cache
def sources() -> tuple[Source, ...]:
    """Return the files of the four packages; migrations are Django's writing."""
    return tuple(source for package in PACKAGES for source in _below(package))


@cache
def sources_of_tests() -> tuple[Source, ...]:
    """Return the files of the tests."""
    return tuple(_below("tests"))


def _below(package: str) -> Iterator[Source]:
    for path in sorted((ROOT / package).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if "/migrations/" not in place:
            text = path.read_text(encoding="utf-8")
            yield Source(place, ast.parse(text), len(text.splitlines()))
