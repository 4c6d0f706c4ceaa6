"""The people who sign in to the demo, one per role that exists."""

import secrets
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q

from snippets.models import Contact, FaqItem, Notice, OrganisationUnit, SteeringDocument

# Wagtail's own groups; they have their rights to pages, images and documents by its migrations.
PUBLISHERS, EDITORS = "Moderators", "Editors"
SHARED: tuple[type[Model], ...] = (Contact, FaqItem, Notice, OrganisationUnit, SteeringDocument)


@dataclass(frozen=True)
class Person:
    """Somebody who signs in."""

    username: str
    first_name: str
    last_name: str
    role: str
    group: str = ""


PEOPLE = (
    Person("administrator", "Maja", "Testsson", "Administratör"),
    Person("publisher", "Nils", "Exempelsson", "Publicist", PUBLISHERS),
    Person("editor", "Olga", "Provberg", "Redigerare", EDITORS),
)


def new_password() -> str:
    """Return a password that nobody can guess."""
    return "-".join(secrets.token_hex(2) for _part in range(4))


def make(password: str) -> None:
    """Create the people and their groups' rights to shared content."""
    for name, verbs in ((PUBLISHERS, ("add", "change", "publish")), (EDITORS, ("add", "change"))):
        group, _created = Group.objects.get_or_create(name=name)
        group.permissions.add(*_permissions(verbs))
    for person in PEOPLE:
        user = get_user_model()(
            username=person.username,
            first_name=person.first_name,
            last_name=person.last_name,
            email=f"{person.username}@forbundet.example",
            is_superuser=not person.group,
            is_staff=not person.group,
        )
        user.set_password(password)
        user.save()
        if person.group:
            user.groups.add(Group.objects.get(name=person.group))


def change_password(password: str) -> None:
    """Give everybody another password."""
    for user in get_user_model()._default_manager.filter(username__in=[person.username for person in PEOPLE]):
        user.set_password(password)
        user.save()


def _permissions(verbs: tuple[str, ...]) -> list[Permission]:
    types = ContentType.objects.get_for_models(*SHARED)
    wanted = Q(pk=None)
    for model, content_type in types.items():
        names = [f"{verb}_{model._meta.model_name}" for verb in verbs]
        wanted |= Q(content_type=content_type, codename__in=names)
    wanted |= Q(content_type__app_label="simple_translation", codename="submit_translation")
    return list(Permission.objects.filter(wanted))
