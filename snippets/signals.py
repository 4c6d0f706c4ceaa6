"""Signals of the forms of shared content; content does not know who listens."""

from django.dispatch import Signal

# Sent when a form asks for more than a draft, with `entry` as typed. Receivers raise ValidationError.
preflight = Signal()
