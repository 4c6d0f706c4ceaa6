"""The user model: our own from the first migration, because it cannot be exchanged later."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person who signs in to the admin. Visitors and API clients are never users."""
