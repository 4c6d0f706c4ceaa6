"""Templates keep the strict policy of the site: nothing inline; and each of them loads."""

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

from tests.rules.source import ROOT

FOLDERS = [ROOT / "templates", *sorted((ROOT / "cms").glob("*/templates"))]
TEMPLATES = {
    path.relative_to(folder).as_posix(): path for folder in FOLDERS for path in sorted(folder.rglob("*.html"))
}
# Data for scripts is no script: the browser does not run it, and the policy lets it stand.
INLINE = {
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "a script with a body": re.compile(
        r"<script\b(?![^>]*application/(?:ld\+)?json)[^>]*>\s*[^<\s]", re.IGNORECASE
    ),
    "an address of a script": re.compile(r"""=\s*["']?\s*javascript:""", re.IGNORECASE),
}
# Stand alone: shown while the rest of the site may be broken.
WITHOUT_FRAME = {"bare.html"}

every = pytest.mark.parametrize("name", sorted(TEMPLATES))


@every
def test_a_template_has_nothing_inline(name: str) -> None:
    text = TEMPLATES[name].read_text(encoding="utf-8")
    assert [what for what, pattern in INLINE.items() if pattern.search(text)] == []


@every
def test_a_template_loads(name: str) -> None:
    assert get_template(name)


@pytest.mark.parametrize("name", [name for name in sorted(TEMPLATES) if name.startswith("pages/")])
def test_a_page_stands_in_the_common_layout(name: str) -> None:
    assert '{% extends "layout.html" %}' in TEMPLATES[name].read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["400.html", "405.html", "500.html", "503.html"])
def test_a_page_of_a_failure_asks_nobody(name: str) -> None:
    text = TEMPLATES[name].read_text(encoding="utf-8")
    assert '{% extends "bare.html" %}' in text
    assert "{{" not in text


@pytest.mark.parametrize("name", ["404.html", "410.html", "layout.html", "preview/problems.html"])
def test_a_whole_page_extends_the_base(name: str) -> None:
    assert '{% extends "base.html" %}' in TEMPLATES[name].read_text(encoding="utf-8")


def test_every_whole_document_says_its_language() -> None:
    whole = {name for name, path in TEMPLATES.items() if "<html" in path.read_text(encoding="utf-8")}
    silent = [
        name
        for name in whole
        if not re.search(r"<html[^>]*\slang=\"[^\"]+\"", Path(TEMPLATES[name]).read_text(encoding="utf-8"))
    ]
    assert {"base.html", *WITHOUT_FRAME} <= whole
    assert silent == []


def test_no_template_asks_a_table() -> None:
    asked = re.compile(r"\.(?:objects|all|filter|specific|get_children)\b")
    found = [
        name
        for name, path in TEMPLATES.items()
        if name.startswith(("pages/", "blocks/", "components/"))
        and asked.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_patterns_find_what_they_look_for() -> None:
    planted = '<p style="a"><p onclick="b"><style></style><script>c</script><a href="javascript:d">'
    assert [what for what, pattern in INLINE.items() if not pattern.search(planted)] == []
    assert not INLINE["a script with a body"].search('<script src="x.js" defer></script>')
    assert not INLINE["a script with a body"].search('<script type="application/ld+json">{}</script>')
