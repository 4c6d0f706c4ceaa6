"""Settings that hold everywhere; the environment's part comes from env.py."""

from cms.settings import env

DATA_DIR = env.DATA_DIR
DEBUG = False
SECRET_KEY = ""
ALLOWED_HOSTS: list[str] = []
PUBLIC_BASE_URL = env.text("PUBLIC_BASE_URL", "http://localhost:8000").rstrip("/")

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"

INSTALLED_APPS = [
    "cms.accounts",
    "cms.timeline",
    "cms.scheduling",
    "cms.feedback",
    "cms.editorial",
    "cms.website",
    "cms.demo",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.admin",
    "modelsearch",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    # After wagtail.admin: its ready() gives the page model a form class that ours replaces.
    "snippets",
    "pages",
    "axes",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    # Outermost, so that static files and errors carry them too.
    "cms.website.headers.SecurityHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.scheduling.middleware.CatchUpMiddleware",
    "cms.editorial.middleware.RefusedMiddleware",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [env.ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": env.database()}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
# A session of the admin ends an hour after the last request.
SESSION_COOKIE_AGE = 60 * 60
SESSION_SAVE_EVERY_REQUEST = True
SESSION_COOKIE_PATH = "/admin/"
CSRF_COOKIE_PATH = "/admin/"
CSRF_COOKIE_AGE = None  # gone when the browser is closed
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "wagtailadmin/locked_out.html"
AXES_DISABLE_ACCESS_LOG = True
# Every process would begin with a line of its version.
AXES_VERBOSE = False

LANGUAGE_CODE = "sv"
LANGUAGES = [("sv", "Svenska"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Stockholm"
LOCALE_PATHS = [env.ROOT / "cms" / "website" / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
MEDIA_ROOT = DATA_DIR / "media"
# Nothing below the media folder is served by its name (cms/website/files.py); the prefix is never routed.
MEDIA_URL = "/media-not-served/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

WAGTAIL_SITE_NAME = "Utkast"
WAGTAIL_PAGE_MODEL = "pages.BasePage"
WAGTAILIMAGES_IMAGE_MODEL = "snippets.SiteImage"
WAGTAILDOCS_DOCUMENT_MODEL = "snippets.SiteDocument"
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
# Old addresses stand in signposts, from the moment of the move and for planned ones too.
WAGTAILREDIRECTS_AUTO_CREATE = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
# A scheduled version that goes live does not call off the review of a later draft.
WAGTAIL_WORKFLOW_CANCEL_ON_PUBLISH = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 60_000_000
WAGTAILIMAGES_IMAGE_FORM_BASE = "snippets.forms.SiteImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "snippets.forms.SiteDocumentForm"
# To read, as templates, and films with their captions.
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "mp4", "webm", "vtt"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAILSIMPLETRANSLATION_SYNC_PAGE_TREE = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
TASKS = {"default": {"BACKEND": "cms.scheduling.tasks.OnCommitBackend"}}
EMAIL_BACKEND = "cms.scheduling.mail.OnCommitEmailBackend"
EMAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"

# Whether record numbers are public.
RECORD_NUMBER_PUBLIC = env.flag("RECORD_NUMBER_PUBLIC", default=False)
# Other websites on which a film that a page shows may stand.
VIDEO_HOSTS = env.names("VIDEO_HOSTS", "vimeo.com,www.youtube.com,youtu.be")
# Wagtail asks a page to serve and preview itself; pages hand that to the website by this path.
PAGE_RESPONDER = "cms.website.responder.PageResponder"
# Where recordings read the moment: the database's clock, or in tests one that can be moved.
TIMELINE_CLOCK = "cms.timeline.clock.database_now"
# Management commands that the scheduler runs beside publishing: (name, seconds between runs).
SCHEDULED_COMMANDS: list[tuple[str, int]] = []
FEEDBACK_ORIGINS = env.names("FEEDBACK_ORIGINS")
FEEDBACK_KEY = env.text("FEEDBACK_KEY", "")
FEEDBACK_KEY_FALLBACKS = env.names("FEEDBACK_KEY_FALLBACKS")

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
# Wagtail asks for SAMEORIGIN itself where its previews need it.
X_FRAME_OPTIONS = "DENY"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.text("LOG_LEVEL", "INFO")},
    # Two lines for each task that went well, several tasks for each page that is saved.
    "loggers": {"django_tasks": {"level": "WARNING"}},
}
