"""A public installation: refuses to start with values that would be unsafe."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from cms.settings import env
from cms.settings.base import *  # noqa: F403 - a settings module is its base with a few lines changed
from cms.settings.base import DATABASES, PUBLIC_BASE_URL

DEBUG = False
SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.names("SECRET_KEY_FALLBACKS")
# A key of its own: a new SECRET_KEY must not end the votes of pages that readers have open.
FEEDBACK_KEY = env.text("FEEDBACK_KEY")
ALLOWED_HOSTS = env.names("ALLOWED_HOSTS")
_SHORTEST_KEY = 50
# Plain http is for a trial on this machine alone.
_ADDRESS = urlsplit(PUBLIC_BASE_URL)
_LOCAL = _ADDRESS.scheme == "http" and _ADDRESS.hostname in {"localhost", "127.0.0.1"}

for _name, _key in (("SECRET_KEY", SECRET_KEY), ("FEEDBACK_KEY", FEEDBACK_KEY)):
    if len(_key) < _SHORTEST_KEY:
        raise ImproperlyConfigured(f"{_name} is shorter than 50 characters.")
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS must name each host; '*' is refused.")
if not PUBLIC_BASE_URL.startswith("https://") and not _LOCAL:
    raise ImproperlyConfigured("PUBLIC_BASE_URL must begin with https:// (http only for localhost).")

if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    if DATABASES["default"].get("CONN_MAX_AGE"):
        raise ImproperlyConfigured("DATABASE_URL may not set conn_max_age: connections are pooled.")
    # Connections are kept warm and shared by the threads of a process.
    _POOL = {"min_size": 1, "max_size": env.number("DATABASE_POOL_SIZE", 10)}
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = _POOL
SECURE_SSL_REDIRECT = not _LOCAL
SESSION_COOKIE_SECURE = not _LOCAL
CSRF_COOKIE_SECURE = not _LOCAL
SECURE_HSTS_SECONDS = 0 if _LOCAL else 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = not _LOCAL
SECURE_HSTS_PRELOAD = not _LOCAL
if env.flag("BEHIND_TLS_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
