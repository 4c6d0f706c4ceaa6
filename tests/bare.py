"""`python -m tests.bare`: empty the registers that migrations fill, in the database that tests begin with.

Hundreds of terms in every test that stages everything anew would cost minutes and show nothing. Tests of the
registers fill them (`tests.snippets.registers`); that migrations do, the demo's tests show.
"""

import os

import django


def main() -> None:
    """Delete every term and what the timeline wrote of it, as if nothing had been recorded yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.test")
    django.setup()
    from django.apps import apps

    from cms.timeline.models import Change, Content, Edition, Facet, Link, Prepared, State
    from snippets.models import RegisterEntry

    terms = {model.kind for model in apps.get_models() if issubclass(model, RegisterEntry)}
    kinds = set(Edition.objects.values_list("kind", flat=True))
    if not kinds <= terms:
        raise SystemExit(f"The database holds more than registers: {sorted(kinds - terms)}")
    for model in (Change, Edition, Link, Facet, Prepared, Content):
        model._default_manager.all()._raw_delete("default")
    State.objects.all().delete()
    State.objects.create(pk=1)
    for name in ("Municipality", "Region", "PolicyGoal", "Audience"):
        apps.get_model("snippets", name)._default_manager.all()._raw_delete("default")


if __name__ == "__main__":
    main()
