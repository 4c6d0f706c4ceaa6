"""Where shared content enters the admin."""

from wagtail.snippets.models import register_snippet

from snippets.viewsets import RegisterGroup, SharedContentGroup

register_snippet(SharedContentGroup)
register_snippet(RegisterGroup)
