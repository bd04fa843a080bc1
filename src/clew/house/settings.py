"""Django's settings. All that differs between installations comes from the environment; `clew up` fills it in.

DATABASE_URL       the database; `clew up` starts the embedded one when it is not set
CLEW_SECRET_KEY    signs sessions; `clew up` makes one in the data folder
CLEW_DATA          the folder of originals and other files
CLEW_PROFILE       the profile of the house: vn-province or municipality
CLEW_HOSTS         host names this installation answers to, separated by commas
CLEW_TODAY         a fixed day (YYYY-MM-DD) for the example province
CLEW_DEMO          1 shows the demo accounts on the sign-in page
CLEW_DEBUG         1 shows technical error pages
CLEW_HTTPS         1 when reached over https: cookies are then sent over https only
CLEW_ROLLUP_ENGINE what adds up figures by the ten thousand: duckdb (default), spark://HOST:PORT or local-cluster
CLEW_S3_BUCKET     keeps originals in an S3-compatible store (with CLEW_S3_ENDPOINT, AWS_ACCESS_KEY_ID, ...)
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pghistory
from django.core.exceptions import ImproperlyConfigured
from django.db import models

from clew import profiles
from clew.house.databaseurl import database_from_url

HOUSE = Path(__file__).resolve().parent
ROOMS = HOUSE.parent


def _flag(name: str) -> bool:
    return os.environ.get(name, "") == "1"


def _needed(name: str, remedy: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {remedy}")
    return value


DEBUG = _flag("CLEW_DEBUG")
DEMO = _flag("CLEW_DEMO")
SECRET_KEY = os.environ.get("CLEW_SECRET_KEY") or ("not-secret-" + "x" * 50 if DEBUG else _needed(
    "CLEW_SECRET_KEY", "Start Clew with `clew up`, which makes one, or set it to 50 random characters."))  # fmt: skip
ALLOWED_HOSTS = [host for host in os.environ.get("CLEW_HOSTS", "127.0.0.1,localhost,[::1]").split(",") if host]
DATA = Path(os.environ.get("CLEW_DATA", "data")).resolve()
PROFILE_NAME = os.environ.get("CLEW_PROFILE", "vn-province")
PROFILE = profiles.load(PROFILE_NAME)  # a broken profile stops the start here, with file, line and reason
ROLLUP_ENGINE = os.environ.get("CLEW_ROLLUP_ENGINE") or "duckdb"
FIXED_TODAY = date.fromisoformat(os.environ["CLEW_TODAY"]) if os.environ.get("CLEW_TODAY") else None

DATABASES = {
    "default": {
        **database_from_url(
            _needed("DATABASE_URL", "Start Clew with `clew up`, or name a server: postgresql://user@host/clew.")
        ),
        "CONN_MAX_AGE": 0,  # the pool keeps connections; Django must not
        "CONN_HEALTH_CHECKS": True,  # the pool throws away connections that a restarted server has cut
        "ATOMIC_REQUESTS": False,  # each action is its own transaction
    }
}
_given: dict[str, str] = DATABASES["default"]["OPTIONS"]
DATABASES["default"]["OPTIONS"] = {
    **_given,
    "pool": {"min_size": 1, "max_size": 8, "timeout": 10},
    # Each trigger asks which triggers are to be ignored. Where nothing is set, the question raises and catches an error
    # inside the database, for every row: ten times the cost of the write itself.
    "options": f"{_given.get('options', '')} -c pgtrigger.ignore={{}}".strip(),
}

INSTALLED_APPS = [
    "clew.history",
    "clew.face",
    "clew.archive",
    "clew.org",
    "clew.people",
    "clew.documents",
    "clew.indicators",
    "clew.conferences",
    "clew.awards",
    "clew.commitments",
    "clew.intake",
    "clew.rounds",
    "clew.restructuring",
    "clew.threads",
    "clew.desk",
    "clew.house",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",  # the templates of passkeys load it
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "django_cotton",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "clew.house.middleware.content_security_policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "clew.house.middleware.actor_and_day",
    "clew.house.middleware.RefusalAnswers",
]

ROOT_URLCONF = "clew.house.urls"
PANELS = "clew.house.panels.panels_for"
UNIT_NAME = "clew.org.queries.name_on"
ADOPTING_CONFERENCES = "clew.house.adopting.conferences_for"  # what the register of documents offers and records
ADOPTED_AT = "clew.house.adopting.adopted_at"
COVER_WORDS = "clew.house.expunging.cover_words"
TREE_CHANGED = "clew.indicators.following.tree_changed"  # what org starts above itself when the tree changes
WSGI_APPLICATION = "clew.house.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": False,
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django_cotton.cotton_loader.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "clew.house.navigation.page_frame",
            ],
            "builtins": ["django_cotton.templatetags.cotton", "clew.face.templatetags.face"],
        },
    }
]

AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["clew.house.signin.Accounts"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:home"
ACCOUNT_ADAPTER = "clew.house.signin.ClosedSignUp"
ACCOUNT_FORMS = {
    "login": "clew.house.signin.SignIn",
    "reauthenticate": "clew.house.signin.WhoItIs",
    "change_password": "clew.house.signin.NewPassword",
}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
DEMO_ACCOUNTS = "clew.house.example.persons.demo_accounts"  # shown on the sign-in page in demo mode only
DEMO_PASSWORD = "clew.house.example.loading.PASSWORD"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

LANGUAGE_CODE = os.environ.get("CLEW_LANGUAGE") or PROFILE.default_language
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English"), ("sv", "Svenska")]
LOCALE_PATHS = [ROOMS / "face" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = PROFILE.time_zone
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

STATIC_URL = "/static/"
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True  # the wheel carries the files; there is no collectstatic step
WHITENOISE_AUTOREFRESH = DEBUG

if os.environ.get("CLEW_S3_BUCKET"):
    _originals = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": os.environ["CLEW_S3_BUCKET"],
            "endpoint_url": os.environ.get("CLEW_S3_ENDPOINT") or None,
            "default_acl": None,
            "file_overwrite": False,
        },
    }
else:
    _originals = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA / "originals"), "base_url": None},
    }
STORAGES = {
    "default": _originals,
    "originals": _originals,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# Triggers are installed from the models after every migrate: as migration operations, each of the three hundred would
# render all models anew (50 s for a first start instead of 4).
PGTRIGGER_MIGRATIONS = False
PGTRIGGER_INSTALL_ON_MIGRATE = True

# One reason for every row of history: who acted, by which action, why. A write without it is refused by the database.
PGHISTORY_CONTEXT_FIELD = pghistory.ContextForeignKey(null=False, on_delete=models.PROTECT)
PGHISTORY_APPEND_ONLY = True
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(related_name="events")

PROCRASTINATE_IMPORT_PATHS = ["clew.indicators.jobs", "clew.intake.jobs"]

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _flag("CLEW_HTTPS")
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
FILE_UPLOAD_MAX_MEMORY_SIZE = 60 * 1024 * 1024  # a paper marked secret must not touch the disk before it is looked at
DATA_UPLOAD_MAX_MEMORY_SIZE = 60 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
REPORT_MAX_BYTES = 50 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
