"""The models and the migrations say the same."""

from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from django.utils import translation

from tests.rules.source import PACKAGES

# Django looks at no database for this, so neither does the test.
LOADER = MigrationLoader(None)


def test_no_model_has_changed_without_a_migration() -> None:
    # Names are compared untranslated, as makemigrations does.
    with translation.override(None):
        now, written = ProjectState.from_apps(apps), LOADER.project_state()
        found = MigrationAutodetector(written, now).changes(LOADER.graph)
    told = [
        f"{app}: {operation.describe()}"
        for app, migrations in found.items()
        for migration in migrations
        for operation in migration.operations
    ]
    assert told == []


def test_no_app_has_two_last_migrations() -> None:
    assert LOADER.detect_conflicts() == {}


def test_every_app_of_ours_with_models_has_migrations() -> None:
    ours = {
        config.label
        for config in apps.get_app_configs()
        if config.name.split(".")[0] in PACKAGES and any(config.get_models())
    }
    assert ours <= set(LOADER.migrated_apps)


def test_migrations_are_named_by_hand() -> None:
    ours = {config.label for config in apps.get_app_configs() if config.name.split(".")[0] in PACKAGES}
    unnamed = [f"{app}.{name}" for app, name in LOADER.disk_migrations if app in ours and "_auto_" in name]
    assert unnamed == []
