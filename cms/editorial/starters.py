"""Choosers without a script inside the page: a mark stands in its place, which `starters.js` starts.

Wagtail's own `render` writes `<script>new PageChooser(…)</script>` behind each chooser; our policy for the
admin forbids that. Date pickers and inline panels get their marks from our templates of the same names as
Wagtail's.
"""

import json
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.admin.widgets.chooser import BaseChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser


def install() -> None:
    """Let every chooser leave a mark; safe to call once more."""
    BaseChooser.render = _render


def _render(
    self: Any, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
) -> SafeString:
    del renderer
    given = attrs or {}
    value_data = self.get_value_data(value)
    return format_html(
        '{}<template data-starts="{}" data-id="{}" data-options="{}"></template>',
        self.render_html(name, value_data, given),
        _starter(self),
        given["id"],
        json.dumps(self.get_js_init_options(given["id"], name, value_data)),
    )


def _starter(chooser: BaseChooser) -> str:
    """Return the name of what starts a chooser; that of tasks is a function and takes no options."""
    return "createTaskChooser" if isinstance(chooser, AdminTaskChooser) else str(chooser.js_constructor)
