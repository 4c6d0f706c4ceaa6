"""Where shared content enters the admin."""

from wagtail.snippets.models import register_snippet

from snippets.viewsets import SharedContentGroup

register_snippet(SharedContentGroup)
