"""Pages, feeds and end pages travel compressed to clients that take it."""

import pytest
from django.test import Client

from tests.cms.timeline.sites import Site
from tests.cms.website.parsing import plain as unpacked


@pytest.mark.parametrize("path", ["/", "/finns-inte/", "/feeds/topics.atom"])
@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_what_is_sent_compressed_is_what_is_sent_plain(
    site: Site, visitor: Client, path: str, encoding: str
) -> None:
    del site
    plain, sent = visitor.get(path), visitor.get(path, headers={"Accept-Encoding": encoding})
    assert "Content-Encoding" not in plain.headers
    assert sent.headers["Content-Encoding"] == encoding
    assert unpacked(sent) == plain.content
    assert len(sent.content) < len(plain.content)
    assert sent.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert sent.headers["ETag"] != plain.headers["ETag"]


def test_each_encoding_is_known_by_its_own_tag(site: Site, visitor: Client) -> None:
    del site
    plain, packed = visitor.get("/"), visitor.get("/", headers={"Accept-Encoding": "br"})
    asked = {
        name: visitor.get("/", headers={"Accept-Encoding": "br", "If-None-Match": answer.headers["ETag"]})
        for name, answer in {"plain": plain, "packed": packed}.items()
    }
    assert {name: answer.status_code for name, answer in asked.items()} == {"plain": 200, "packed": 304}
