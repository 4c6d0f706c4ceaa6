"""Every text that a visitor of the website can meet is there in English too."""

import ast
import re
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.translation import gettext

from tests.rules.source import ROOT

CATALOGUE = ROOT / "cms" / "website" / "locale" / "en" / "LC_MESSAGES" / "django.po"
FOLDERS = ("components", "blocks", "pages", "feedback", "own")
# Not the preview nor the admin, which editors see; not those on bare.html, which ask no catalogue.
TEMPLATES = sorted(
    [
        *(path for folder in FOLDERS for path in (ROOT / "templates" / folder).rglob("*.html")),
        *(ROOT / "templates" / name for name in ("base.html", "layout.html", "404.html", "410.html")),
    ]
)
MODULES = sorted(
    [
        *(ROOT / "cms" / "website").rglob("*.py"),
        # Labels of filters and words for codes.
        *(ROOT / "pages" / "documents").glob("*.py"),
        *(ROOT / "snippets" / "documents").glob("*.py"),
        ROOT / "cms" / "feedback" / "tokens.py",
        ROOT / "cms" / "accounts" / "stored_keys.py",
    ]
)
# Words for editors alone.
MODULES = [path for path in MODULES if path.name != "wagtail_hooks.py"]
_TRANSLATE = re.compile(r"""{%\s*translate\s+(?:"([^"]*)"|'([^']*)')""")
_PASSED = re.compile(r"""=_\((?:"([^"]*)"|'([^']*)')\)""")
_BLOCK = re.compile(r"{%\s*blocktranslate(?:\s[^%]*)?%}(.*?){%\s*endblocktranslate\s*%}", re.DOTALL)
_PLURAL = re.compile(r"{%\s*plural\s*%}")
_VARIABLE = re.compile(r"{{\s*(\w+)\s*}}")
_GETTEXT = {"_", "gettext", "gettext_lazy", "pgettext", "ngettext"}


def _of_template(text: str) -> set[str]:
    quoted = {one or other for one, other in [*_TRANSLATE.findall(text), *_PASSED.findall(text)]}
    # A text with a plural stands in the catalogue by its singular.
    blocks = {_PLURAL.split(inner)[0] for inner in _BLOCK.findall(text)}
    return quoted | {_VARIABLE.sub(r"%(\1)s", inner) for inner in blocks}


def _of_module(text: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GETTEXT:
            found |= {
                argument.value
                for argument in node.args
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            }
    return found


def _texts() -> dict[str, Path]:
    found = {}
    for path in TEMPLATES:
        found |= dict.fromkeys(_of_template(path.read_text(encoding="utf-8")), path)
    for path in MODULES:
        found |= dict.fromkeys(_of_module(path.read_text(encoding="utf-8")), path)
    return found


def _catalogue(text: str) -> dict[str, str]:
    """Read a catalogue's entries; what is marked fuzzy counts as missing, as it does for the site."""
    found = {}
    for entry in re.split(r"\n\s*\n", text):
        match = re.search(
            r"^msgid ((?:\".*\"\s*)+)(?:^msgid_plural .*\n)?^msgstr(?:\[0\])? ((?:\".*\"\s*)+)",
            entry,
            re.MULTILINE,
        )
        if match is None or re.search(r"^#,.*fuzzy", entry, re.MULTILINE):
            continue
        key, value = ("".join(map(ast.literal_eval, part.strip().splitlines())) for part in match.groups())
        found[key] = value
    return found


TEXTS = _texts()
ENGLISH = _catalogue(CATALOGUE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", sorted(TEXTS))
def test_a_text_of_the_website_is_there_in_english(text: str) -> None:
    assert ENGLISH.get(text), (
        f"{TEXTS[text].relative_to(ROOT)} says it; add it to {CATALOGUE.relative_to(ROOT)}"
    )


@pytest.mark.parametrize("text", sorted(TEXTS))
def test_the_compiled_catalogue_is_the_written_one(text: str) -> None:
    with translation.override("en"):
        assert gettext(text) == ENGLISH[text]


def test_no_translation_is_left_of_a_text_that_is_gone() -> None:
    assert sorted(ENGLISH.keys() - TEXTS.keys() - {""}) == []


def test_a_translation_names_the_same_values() -> None:
    name = re.compile(r"%\(\w+\)s|{\w+}")
    differing = [
        text
        for text, english in ENGLISH.items()
        if sorted(name.findall(text)) != sorted(name.findall(english))
    ]
    assert differing == []


def test_the_patterns_find_what_they_look_for() -> None:
    template = """{% translate 'A' %}{% translate "B" as b %}
    {% blocktranslate with c=d %}C {{ c }}{% endblocktranslate %}{% x y=_("D") %}"""
    assert _of_template(template) == {"A", "B", "C %(c)s", "D"}
    assert _of_module("_('A'); gettext('B'); other('C')") == {"A", "B"}
    assert {"Ja", "Nej", "Svaret kom från en annan webbplats."} <= TEXTS.keys()
    assert _catalogue('#, fuzzy\nmsgid "A"\nmsgstr "B"\n\nmsgid ""\n"C"\nmsgstr "D"\n') == {"C": "D"}
