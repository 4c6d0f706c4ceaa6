"""Nothing of Wagtail's changes what is public outside a recording."""

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest
import wagtail
import wagtail.actions
import wagtail.admin.api.actions
from django.db import models
from django.db.models.deletion import Collector
from treebeard.mp_tree import MP_NodeQuerySet
from wagtail.actions.base import BaseAction
from wagtail.admin.views.bulk_action.base_bulk_action import BulkAction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import AbstractPage, PageViewRestriction, Revision, RevisionMixin

from cms.timeline import entries, saving, ways_in
from snippets.documents.registry import KINDS
from snippets.models import Subject

WAGTAIL = Path(wagtail.__file__).parent
# Every module of Wagtail that takes schedules away or sets the public flag by itself, and why it is covered.
# A new one in a later Wagtail fails the test below: read it before it is added here.
KNOWN = {
    "actions/create.py": "an action; wrapped",
    "actions/create_page.py": "an action; wrapped",
    "actions/publish_revision.py": "an action; wrapped",
    "actions/unpublish.py": "an action; wrapped",
    "admin/views/pages/create.py": "a new page before its first save; it becomes public by an action",
    "models/draft_state.py": "`with_content_json` gives a draft in memory the row's own flags",
    "models/pages.py": "the same for pages; `update_aliases` touches aliases, and there are none",
}
METHODS = [
    (Revision, "save"),
    (AbstractPage, "save_revision"),
    (RevisionMixin, "save_revision"),
    (PageViewRestriction, "save"),
    (PageViewRestriction, "delete"),
    (BulkAction, "form_valid"),
    (Collector, "delete"),
    (models.QuerySet, "delete"),
    (MP_NodeQuerySet, "delete"),
    (Redirect, "save"),
    (Redirect, "delete"),
]
ENTRIES = sorted(
    # What is public of a part stands in its page's versions: its row is nobody's business.
    {entries.model_of(kind.model) for kind in KINDS.values() if not kind.part_of},
    key=lambda model: model._meta.label,
)


def subclasses(root: type) -> set[type]:
    """Return every class below one, after loading every module in which Wagtail keeps actions."""
    for module in pkgutil.walk_packages(wagtail.actions.__path__, "wagtail.actions."):
        importlib.import_module(module.name)
    found: set[type] = set()
    queue = [root]
    while queue:
        below = queue.pop().__subclasses__()
        queue.extend(below)
        found.update(below)
    return found


def test_every_action_of_wagtail_is_wrapped() -> None:
    actions = subclasses(BaseAction)
    loose = sorted(action.__qualname__ for action in actions if not hasattr(action.execute, "records"))
    assert len(actions) > 10
    assert loose == []


@pytest.mark.parametrize(("target", "name"), METHODS, ids=lambda value: getattr(value, "__name__", value))
def test_a_method_that_changes_the_public_is_wrapped(target: type, name: str) -> None:
    assert hasattr(vars(target)[name], "records")


def test_no_subclass_leaves_the_wrap_of_a_bulk_action() -> None:
    loose = [
        action.__qualname__
        for action in subclasses(BulkAction)
        if "form_valid" in vars(action) and not hasattr(vars(action)["form_valid"], "records")
    ]
    assert loose == []


@pytest.mark.parametrize("model", saving.own_content(), ids=lambda model: model.__name__)
def test_saving_a_row_that_is_its_own_content_takes_the_lock_first(model: type[models.Model]) -> None:
    registers = {"Audience", "Municipality", "PolicyGoal", "Region", "Subject"}
    assert {"SiteDocument", "SiteImage", *registers} == {found.__name__ for found in saving.own_content()}
    assert hasattr(model.save, "records")


@pytest.mark.parametrize("model", ENTRIES, ids=lambda model: model.__name__)
def test_deleting_an_entry_takes_the_lock_first(model: type[models.Model]) -> None:
    managed = {type(manager.get_queryset()) for manager in model._meta.managers}
    assert managed
    assert all(hasattr(queryset.delete, "records") for queryset in managed)
    # A page's own method is an action.
    assert issubclass(model, AbstractPage) or hasattr(model.delete, "records")


def test_wrapping_again_changes_nothing() -> None:
    before = vars(Revision)["save"], vars(Subject)["save"]
    ways_in.install()
    saving.install()
    assert (vars(Revision)["save"], vars(Subject)["save"]) == before


def test_wagtail_changes_public_state_where_we_know_it() -> None:
    found = {
        path.relative_to(WAGTAIL).as_posix()
        for path in WAGTAIL.rglob("*.py")
        if not {"test", "tests", "migrations"} & set(path.relative_to(WAGTAIL).parts)
        and changes_public_state(path.read_text(encoding="utf-8"))
    }
    assert found == set(KNOWN)


def changes_public_state(text: str) -> bool:
    """Say whether a module assigns `.live`, or takes schedules away by a keyword."""
    if ".live" not in text and "approved_go_live_at" not in text:
        return False
    return any(_assigns_live(node) or _takes_schedules_away(node) for node in ast.walk(ast.parse(text)))


def _assigns_live(node: ast.AST) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(target, ast.Attribute) and target.attr == "live" for target in targets)


def _takes_schedules_away(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and any(
        keyword.arg == "approved_go_live_at"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is None
        for keyword in node.keywords
    )
