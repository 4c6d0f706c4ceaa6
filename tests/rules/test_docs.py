"""The documentation names what exists."""

import re
from pathlib import Path

import pytest

from tests.rules.source import ROOT

ADRS = sorted((ROOT / "docs" / "adr").glob("*.md"))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMES = [path.relative_to(ROOT).as_posix() for path in PAGES]
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PACKAGES = (
    "cms/settings", "cms/accounts", "cms/timeline", "cms/scheduling", "cms/feedback", "cms/webhooks",
    "cms/editorial", "cms/api", "cms/website", "cms/demo", "cms/front.py", "cms/bootstrap.py", "search",
    "pages", "snippets", "templates", "tests",
)  # fmt: skip
README_LINES = 120


def links(path: Path) -> list[tuple[str, str]]:
    """Return text and target of every link outside code."""
    return LINK.findall(CODE.sub("", path.read_text(encoding="utf-8")))


def anchor_of(heading: str) -> str:
    """Return the anchor that a heading gets."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def anchors(path: Path) -> set[str]:
    """Return the anchors of a page."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {anchor_of(heading) for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=NAMES)
def test_links_lead_somewhere(path: Path) -> None:
    lost = []
    for _text, target in links(path):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        aimed = (path.parent / name).resolve() if name else path
        if not aimed.exists() or (anchor and aimed.suffix == ".md" and anchor not in anchors(aimed)):
            lost.append(target)
    assert lost == []


@pytest.mark.parametrize("path", PAGES, ids=NAMES)
def test_a_picture_says_what_it_shows(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"!\[\s*\]\(", text) == []


@pytest.mark.parametrize("path", ADRS, ids=[path.stem for path in ADRS])
def test_a_decision_has_a_date_and_a_status(path: Path) -> None:
    line = path.read_text(encoding="utf-8").splitlines()[2]
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2} · (accepted|superseded by \[\d{4}\]\(.+\))", line), line


def test_the_readme_shows_a_topic_page() -> None:
    targets = [target for _text, target in links(ROOT / "README.md")]
    assert "docs/images/topic-1280.png" in targets


def test_the_readme_is_short() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= README_LINES


@pytest.mark.parametrize("package", PACKAGES)
def test_the_architecture_describes_each_package(package: str) -> None:
    assert f"`{package}" in (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_no_package_is_left_out() -> None:
    children = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "cms").iterdir()
        if (path / "__init__.py").exists()
    }
    assert children - set(PACKAGES) == set()


def test_decisions_are_numbered_without_gaps() -> None:
    assert ADRS
    assert [path.name[:5] for path in ADRS] == [f"{number:04d}-" for number in range(1, len(ADRS) + 1)]


@pytest.mark.parametrize("path", ADRS, ids=[path.stem for path in ADRS])
def test_a_decision_says_its_number_and_its_parts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"# {path.name[:4]}. ")
    assert [part for part in ("Context", "Decision", "Consequences") if f"**{part}.**" not in text] == []


def test_every_function_that_the_architecture_names_exists() -> None:
    named = re.findall(
        r"`((?:cms|pages|snippets)[\w/]*\.py):(\w+)`",
        "".join(path.read_text(encoding="utf-8") for path in PAGES),
    )
    missing = [
        f"{place}:{name}"
        for place, name in named
        if not (ROOT / place).exists()
        or not re.search(rf"\b(?:def|class) {name}\b", (ROOT / place).read_text(encoding="utf-8"))
    ]
    assert named
    assert missing == []
