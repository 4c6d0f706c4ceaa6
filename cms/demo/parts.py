"""From the texts' tuples to the raw data that Wagtail keeps of a body."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts.shapes import Block, Item
from pages.blocks.anchors import anchored

Raw = dict[str, Any]
_REFERENCE = re.compile(r'href="ref:([^"]+)"')


def rich(html: str, keys: Keys) -> str:
    """Return rich text with links in the form that Wagtail's editor keeps."""
    return _REFERENCE.sub(lambda found: f'linktype="page" id="{keys[found[1]]}"', html)


def link(value: tuple[str, str, str | None] | None, keys: Keys) -> Raw:
    """Return a link to a page, a document or an outside address; empty for none."""
    raw: Raw = {"page": None, "document": None, "url": "", "label": ""}
    if value is None:
        return raw
    sort, target, label = value
    raw[sort] = target if sort == "url" else keys[target]
    return raw | {"label": label or ""}


def links(owner: str, values: Iterable[tuple[str, str, str | None]], keys: Keys) -> list[Raw]:
    """Return a stream of links."""
    return stream(owner, [("link", link(value, keys)) for value in values])


def stream(owner: str, parts: Iterable[tuple[str, Any]]) -> list[Raw]:
    """Return parts with ids that stay the same at every load; `owner` names the entry and field."""
    return [
        {"id": str(public_id(f"{owner}/{position}")), "type": kind, "value": value}
        for position, (kind, value) in enumerate(parts)
    ]


def body(owner: str, blocks: Sequence[Block], keys: Keys) -> list[Raw]:
    """Return a body; headings get their anchors."""
    raw = [
        (kind, _MAKERS[kind](f"{owner}/{position}", values, keys))
        for position, (kind, *values) in enumerate(blocks)
    ]
    return anchored(stream(owner, raw))


def figures(owner: str, values: Iterable[Item], moments: Moments) -> list[Raw]:
    """Return key figures: typed ones with their year, and those that count a register."""
    typed = {"counts": "", "value": "", "source": ""}
    raw = [typed | {**value, "year": moments.year(value.get("year"))} for value in values]
    return stream(owner, [("figure", figure) for figure in raw])


def groups(owner: str, values: Sequence[Item], keys: Keys) -> list[Raw]:
    """Return the groups of a page of questions."""
    raw = [
        (
            "group",
            {
                "heading": group["heading"],
                "collapsed": group["collapsed"],
                "items": _items(f"{owner}/{position}", [keys[item] for item in group["items"]]),
            },
        )
        for position, group in enumerate(values)
    ]
    return stream(owner, raw)


def _items(owner: str, values: Iterable[Any]) -> list[Raw]:
    return stream(f"{owner}/item", [("item", value) for value in values])


def _heading(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner, keys
    level, text = values
    return {"text": text, "level": level, "anchor": ""}


def _paragraph(owner: str, values: list[Any], keys: Keys) -> str:
    del owner
    return rich(values[0], keys)


def _fact_box(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    return {"heading": values[0], "html": rich(values[1], keys)}


def _foreign_passage(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    return {"lang": values[0], "html": rich(values[1], keys)}


def _quote(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner, keys
    text, person, role = values
    return {"text": text, "person": person or "", "role": role or "", "consent": person is not None}


def _document_link(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    return {"document": keys[values[0]]}


def _image(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    return {"image": keys[values[0]], "alt": "", "decorative": False, "caption": values[1] or ""}


def _video(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    (film,) = values
    raw = {"url": "", "captions": "", "audio_description": "", "audio_description_url": ""} | film
    files = {name: keys.optional(film.get(name)) for name in ("file", "captions_file")}
    return raw | files | {"transcript": rich(film["transcript"], keys)}


def _link_list(owner: str, values: list[Any], keys: Keys) -> Raw:
    return {"heading": values[0] or "", "links": _items(owner, [link(value, keys) for value in values[1]])}


def _call_to_action(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner
    label, target, text = values
    raw = link(target, keys)
    del raw["label"]
    return {"label": label, "link": raw, "text": text or ""}


def _accordion(owner: str, values: list[Any], keys: Keys) -> Raw:
    items = [{"heading": heading, "html": rich(html, keys), "anchor": ""} for heading, html in values[0]]
    return {"items": _items(owner, items)}


def _step_list(owner: str, values: list[Any], keys: Keys) -> Raw:
    steps = [{"title": title, "html": rich(html, keys)} for title, html in values[1]]
    return {"heading": values[0] or "", "steps": _items(owner, steps)}


def _table(owner: str, values: list[Any], keys: Keys) -> Raw:
    del owner, keys
    caption, header, rows = values
    return {"caption": caption, "header": header, "rows": [list(row) for row in rows]}


def _contact_block(owner: str, values: list[Any], keys: Keys) -> Raw:
    return {"contacts": _items(owner, [keys[contact] for contact in values[0]])}


def _faq_embed(owner: str, values: list[Any], keys: Keys) -> Raw:
    return {"items": _items(owner, [keys[item] for item in values[0]])}


def _current_section(owner: str, values: list[Any], keys: Keys) -> Raw:
    lists = [
        {
            "heading": asked["heading"],
            "kind": asked["kind"],
            "mode": asked["mode"],
            "picks": [],
            "subjects": [],
            "limit": asked["limit"],
            "order": "",
            "empty_behaviour": asked["empty_behaviour"],
            "empty_text": asked.get("empty_text", ""),
            "more_link": link(asked["more_link"], keys),
        }
        for asked in values[1]
    ]
    return {"heading": values[0] or "", "lists": _items(owner, lists)}


def _partner_logos(owner: str, values: list[Any], keys: Keys) -> Raw:
    heading, partners = values
    return {"heading": heading or "", "partners": _items(owner, [keys[partner] for partner in partners])}


def _network_block(owner: str, values: list[Any], keys: Keys) -> Raw:
    return {"networks": _items(owner, [keys[network] for network in values[0]])}


_MAKERS: dict[str, Callable[[str, list[Any], Keys], Any]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "factBox": _fact_box,
    "foreignPassage": _foreign_passage,
    "quote": _quote,
    "documentLink": _document_link,
    "image": _image,
    "video": _video,
    "linkList": _link_list,
    "callToAction": _call_to_action,
    "accordion": _accordion,
    "stepList": _step_list,
    "table": _table,
    "contactBlock": _contact_block,
    "faqEmbed": _faq_embed,
    "partnerLogos": _partner_logos,
    "networkBlock": _network_block,
    "currentSection": _current_section,
}
