"""The registers as migrations deliver them, for tests that need them; others do without."""

from django.apps import apps

from cms.timeline import registers
from cms.timeline.recording import recording
from snippets.registers.loading import load


def fill() -> None:
    """Load every register and record it, in one piece."""
    with recording(by="test", at=registers.BEFORE_HISTORY):
        load(lambda name: apps.get_model("snippets", name))
