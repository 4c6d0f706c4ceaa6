"""The test suite: a clock that can be moved, quick hashing, nothing sent anywhere."""

from typing import Any

from cms.settings.base import *  # noqa: F403 - a settings module is its base with a few lines changed
from cms.settings.base import DATABASES

SECRET_KEY = "test-only-not-a-secret-but-long-enough-for-every-signature"  # noqa: S105 - protects nothing
FEEDBACK_KEY = "test-only-feedback-key"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PUBLIC_BASE_URL = "https://www.exempel.example"
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
VIDEO_HOSTS = ["film.exempel.example"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TIMELINE_CLOCK = "cms.timeline.clock.process_now"
EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# A test database need not survive a power cut.
_options: dict[str, Any] = DATABASES["default"].get("OPTIONS", {})
if "init_command" in _options:
    _options["init_command"] = _options["init_command"].replace("synchronous=NORMAL", "synchronous=OFF")
AXES_ENABLED = False
WAGTAIL_AUTOSAVE_INTERVAL = 0
