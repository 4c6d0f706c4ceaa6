"""Signals of the page forms; content does not know who listens."""

from django.dispatch import Signal

# Sent when a form asks for more than a draft, with `page` as typed and `parent`.
# Receivers raise ValidationError.
preflight = Signal()
