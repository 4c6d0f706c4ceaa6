"""The one spelling of an address."""

import pytest

from cms.timeline.addresses import canonical, locale_of, spellings


@pytest.mark.parametrize(
    ("asked", "one"),
    [("/", "/"), ("", "/"), ("//", "/"), ("/a", "/a/"), ("/A/b-C", "/a/b-c/"), ("/Ö/é", "/o/e/"),
     ("/a\u030a/", "/a/"), ("/%E5r/", "/ar/"), ("/en/", "/en/")],
)  # fmt: skip
def test_every_spelling_has_its_canonical_one(asked: str, one: str) -> None:
    assert canonical(asked) == one


@pytest.mark.parametrize(
    "asked", ["/a b/", "/a\0/", "/a_b/", "/a.html", "/-a/", "/a--b/", "/ß/" * 500, "/\u0142/"]
)
def test_what_no_page_can_be_called_has_none(asked: str) -> None:
    assert canonical(asked) is None


def test_signposts_are_looked_for_as_asked_and_in_the_canonical_spelling() -> None:
    assert spellings("/Gammal_sida.aspx") == ["/Gammal_sida.aspx"]
    assert spellings("/Gammal") == ["/Gammal", "/gammal/"]
    assert spellings("/a\0") == []


@pytest.mark.parametrize(
    ("path", "locale"), [("/", "sv"), ("/en", "en"), ("/EN/x/", "en"), ("/english/", "sv"), ("/de/", "sv")]
)
def test_the_prefix_names_the_language(path: str, locale: str) -> None:
    assert locale_of(path) == locale
