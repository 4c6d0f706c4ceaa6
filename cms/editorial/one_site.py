"""One installation serves one site, and its root page stays the same once content stands there."""

from typing import Any

from django.db import models
from django.db.models.signals import pre_delete, pre_save
from django.utils.translation import gettext as _
from wagtail.models import Site

from cms.timeline import entries
from cms.timeline.preparing import Refused


def install() -> None:
    """Add our rules to saving and deleting (the admin has no form for it); safe to call once more."""
    pre_save.connect(_before_saving, sender=Site, dispatch_uid="editorial-one-site")
    pre_delete.connect(_before_deleting, sender=Site, dispatch_uid="editorial-one-site")


def _is_settled(site: Site) -> bool:
    """Say whether the site is served from one of our own pages."""
    return type(site.root_page.specific) is not entries.base_page()


def _before_saving(instance: Site, **kwargs: Any) -> None:
    if kwargs.get("raw"):
        return
    if Site.objects.exclude(pk=instance.pk).exists():
        raise Refused(_("Installationen har redan en webbplats. Flera webbplatser är flera installationer."))
    # A fresh database's site stands at Wagtail's own first page, from which it may be moved once.
    present = Site.objects.filter(pk=instance.pk).first()
    if present is not None and present.root_page_id != instance.root_page_id and _is_settled(present):
        raise Refused(_("Startsidan kan inte bytas när webbplatsen har innehåll."))


def _before_deleting(instance: Site, origin: Any, **kwargs: Any) -> None:
    """Refuse to delete the row itself; with its root page, whose own rules decide, it may go."""
    del kwargs
    asked = origin.model if isinstance(origin, models.QuerySet) else type(origin)
    if asked is Site and _is_settled(instance):
        raise Refused(_("Webbplatsen har innehåll och kan inte tas bort."))
