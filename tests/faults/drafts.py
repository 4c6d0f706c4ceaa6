"""Run as a process of its own: makes pages that could be published, and an editor who may."""

import json
import sys

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402 - Django must be set up first
from django.urls import reverse  # noqa: E402

from pages.models import BasePage  # noqa: E402
from tests.cms.scheduling import world  # noqa: E402

NAME, PASSWORD = "redaktion", "lugn-sommar-med-regn"


def main(count: int) -> None:
    """Make so many drafts; prints each one's address and the form that publishes it."""
    site = world.build()
    get_user_model()._default_manager.create_superuser(NAME, "redaktion@exempel.example", PASSWORD)
    action = reverse("wagtail_bulk_action", args=[*BasePage._meta.label_lower.split("."), "publish"])
    made = {}
    for _number in range(count):
        page = site.page()
        page.save_revision()
        made[f"/{page.slug}/"] = f"{action}?id={page.pk}"
    json.dump(made, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
