"""The demo's images, drawn from the shapes in the texts."""

import io
from typing import Any

from PIL import Image, ImageDraw

from cms.demo.texts.index import PALETTE
from cms.demo.texts.shapes import Item

# Drawn larger and made smaller: edges come out smooth.
SCALE = 2


def png(item: Item) -> bytes:
    """Return an image as a PNG file."""
    width, height = item["size"]
    picture = Image.new("RGB", (width * SCALE, height * SCALE), PALETTE[item["background"]])
    pen = ImageDraw.Draw(picture)
    for form, numbers, colour in item["shapes"]:
        _draw(pen, form, [number * SCALE for number in numbers], PALETTE[colour])
    target = io.BytesIO()
    picture.reduce(SCALE).save(target, "PNG")
    return target.getvalue()


def _draw(pen: Any, form: str, numbers: list[int], colour: str) -> None:
    if form == "polygon":
        pen.polygon(list(zip(numbers[::2], numbers[1::2], strict=True)), fill=colour)
    elif form == "ellipse":
        pen.ellipse(numbers, fill=colour)
    else:
        pen.rectangle(numbers, fill=colour)
