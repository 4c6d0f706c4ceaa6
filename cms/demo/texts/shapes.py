"""How the demo's texts are written down: the shapes of pages, blocks, links and moments.

Everything is a literal. A key that is absent means "empty". Entries name each other by `key`, which is
unique over all lists; ids are made from the keys.

Moments are texts relative to the reference moment T (09.00 local on the reference day): `T-45d 09:00`,
`T+7d 00:01`, `T-5y 10:00`, days `T-30d`, years `T`, `T-1y`; clock times are local. A text without T is an
absolute day.

Pages: `state` is `live`, `liveWithDraft`, `draft`, `{"scheduled": moment}`, `{"expired": moment, "choice":
code}` or `{"unpublished": moment, "choice": code}`. `content_date` is when the page's current wording was
published, unless `published_at` says so (then `content_date` is imported). `draft` holds what the newer
draft changes, `scheduled_versions` what each planned version changes: fields replace, `body_append` is
added at the end of the body. `earlier` holds older wordings, oldest first, with `at`; `former_titles` and
`former_parents` say what was renamed or moved, and until when.

Blocks are tuples that begin with the block's type:

* `("heading", level, text)`, `("paragraph", html)`, `("factBox", heading, html)`, `("foreignPassage", lang,
  html)`
* `("quote", text, person or None, role or None)`, `("documentLink", document)`, `("image", image, caption)`
* `("video", {fields})`: title, `file` or `url`, captions, captions_file, transcript (html)
* `("linkList", heading or None, [link, ...])`, `("callToAction", label, link, text)`
* `("accordion", [(heading, html), ...])`, `("stepList", heading or None, [(title, html), ...])`
* `("table", caption, header, rows)`: header is `row`, `column` or `both`
* `("partnerLogos", heading or None, [partner, ...])`, `("networkBlock", [network, ...])`
* `("contactBlock", [contact, ...])`, `("faqEmbed", [item, ...])`, `("currentSection", heading, [list,
  ...])`

Links are `("page", key, label or None)`, `("document", key, label or None)` or `("url", address, label)`;
inside html a page is `href="ref:KEY"`.

Images are drawn from `shapes`, in order, on `background`: `(form, coordinates, colour)`. A rectangle and an
ellipse have the four numbers of their box, a polygon its points one after the other; colours are names of
the palette.
"""

from typing import Any

# The loader knows each value by its key; the blocks differ too much for one type of their own.
Block = tuple[Any, ...]
Item = dict[str, Any]
Page = dict[str, Any]
