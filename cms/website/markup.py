"""XML for machines, drawn by templates."""

import re
from typing import Any

from django.template.loader import render_to_string

from snippets.documents.html import SOFT_HYPHEN

# What no document in XML 1.0 can hold, however it is written; editors' texts may.
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(template: str, context: dict[str, Any]) -> bytes:
    """Render a template of XML, without the signs that XML forbids and the places to break a word."""
    drawn = render_to_string(template, context).replace(SOFT_HYPHEN, "")
    return _NOT_IN_XML.sub("", drawn).encode()
