"""A developer's machine: errors on screen, a key that protects nothing."""

from cms.settings.base import *  # noqa: F403 - a settings module is its base with a few lines changed

DEBUG = True
SECRET_KEY = "development-only-not-a-secret"  # noqa: S105 - protects nothing outside this machine
FEEDBACK_KEY = "development-only-not-a-secret"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
