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
