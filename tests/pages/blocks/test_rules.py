import pytest

from pages.blocks import rules


@pytest.mark.parametrize("tag", ["engelska", "e", "en_GB", "en-", "123", "en GB", "sv.se"])
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    assert rules.language_tag(tag)


def test_only_https_is_a_secure_address() -> None:
    assert rules.secure_address("HTTPS://exempel.example/") is None
    assert rules.secure_address("http://exempel.example/")
    assert rules.secure_address("ftp://exempel.example/")


@pytest.mark.parametrize(
    ("levels", "refused"),
    [
        ([], []),
        ([2], []),
        ([2, 3, 4, 2, 3], []),
        ([3], [0]),
        ([2, 4], [1]),
        ([2, 3, 2, 4, 4], [3]),
        ([4, 2], [0]),
    ],
)
def test_headings_begin_at_level_two_and_skip_none(levels: list[int], refused: list[int]) -> None:
    assert list(rules.heading_levels(levels)) == refused


@pytest.mark.parametrize(
    "address", ["https://film.example/a", "https://FILM.example/a?b=c#d", "https://film.example"]
)
def test_a_film_may_stand_on_a_host_of_the_list(address: str) -> None:
    assert rules.film_address(address, ["annan.example", "film.example"]) is None


@pytest.mark.parametrize(
    "address",
    [
        "http://film.example/a",
        "https://www.film.example/a",
        "https://film.example.annan.example/a",
        "https://film.example@annan.example/a",
        "https://namn@film.example/a",
        "https://film.example:8443/a",
        "https://film.example:x/a",
        "https://[film.example/a",
        "https:///a",
    ],
)
def test_a_film_may_not_stand_anywhere_else(address: str) -> None:
    assert rules.film_address(address, ["film.example"])


def test_without_a_list_every_other_website_is_refused() -> None:
    assert rules.film_address("https://film.example/a", [])
