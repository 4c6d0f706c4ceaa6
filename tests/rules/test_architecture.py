"""Rules of the house that the import linter cannot say."""

import ast
from fnmatch import fnmatch

from tests.rules.source import PACKAGES, ROOT, Function, Source, sources, sources_of_tests

# Entry points read the clock once and hand the moment on.
ENTRY_POINTS = (
    "*/views.py", "*/endpoints/*.py", "*/middleware.py", "*/management/commands/*.py", "*/scheduler.py",
    "*/wagtail_hooks.py", "*/clock.py",
)  # fmt: skip
# Everything else that may read the clock, with its reason.
READS_THE_CLOCK = {
    "cms/timeline/recording.py": "the moment of a recording is read under the lock",
    "cms/website/responder.py": "entry point: Wagtail asks a page to serve or preview itself",
    "cms/website/files.py": "entry point: the views of public files",
    "cms/website/wellknown.py": "entry point: the views of what stands at fixed addresses",
    "cms/website/own_pages.py": "entry point: the views of pages that the code itself writes",
    "cms/website/feedback.py": "entry point: the view of the form under a page",
    "cms/website/answers.py": "when an answer leaves; composing took time since the moment was read",
    "cms/api/answers.py": "entry point: every answer that shows content",
    "cms/feedback/reports.py": "entry point: a report is a view of Wagtail's admin",
    "cms/scheduling/receivers.py": "entry point: a signal of the task backend",
    "cms/editorial/preflight.py": "entry point: Wagtail calls the form's `clean` without a moment",
    "cms/editorial/templatetags/editorial_tags.py": "entry point: Wagtail draws its listing without a moment",
}
CLOCKS = {
    "timezone.now", "datetime.now", "datetime.datetime.now", "datetime.utcnow", "date.today",
    "clock.process_now", "clock.recording_now", "clock.database_now", "clock.due_now",
}  # fmt: skip
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "misc", "mixins", "services"}
# A face asks the timeline; what is public is never read from these.
TABLES = ("wagtail.models", "pages.models", "snippets.models", "cms.timeline.models")
TABLE_APPS = {"wagtailcore", "wagtailimages", "wagtaildocs", "pages", "snippets", "timeline"}
IMPORTS_LATE = {"cms/demo/surroundings.py": "a module of the standard library that Windows lacks"}
MOST_LINES, MOST_LINES_OF_TESTS, MOST_LINES_OF_A_FUNCTION = 300, 500, 40


def listed(found: list[str]) -> str:
    """Return what was found, one on a line, so that a failure names everything."""
    return "\n".join(["", *found])


def test_the_clock_is_read_at_entry_points_only() -> None:
    found = [
        source.at(call)
        for source in sources()
        if not _may_read_the_clock(source.place)
        for call in source.calls()
        if ast.unparse(call.func) in CLOCKS
    ]
    assert not found, listed(found)


def test_no_exception_of_the_clock_rule_is_idle() -> None:
    idle = [place for place in READS_THE_CLOCK if "now(" not in (ROOT / place).read_text(encoding="utf-8")]
    assert not idle, listed(idle)


def test_actions_know_nothing_of_http() -> None:
    found = [
        source.place
        for source in sources()
        if source.name == "actions.py" and any(name.startswith("django.http") for name in source.imported())
    ]
    assert not found, listed(found)


def test_views_open_no_transaction() -> None:
    found = [
        source.at(node)
        for source in sources()
        if source.name == "views.py" or "/endpoints/" in source.place
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Attribute) and node.attr == "atomic")
        or (isinstance(node, ast.Name) and node.id == "atomic")
    ]
    assert not found, listed(found)


def test_no_file_or_package_has_a_name_that_fits_everything() -> None:
    found = []
    for source in (*sources(), *sources_of_tests()):
        *folders, name = source.place.removesuffix(".py").split("/")
        if FORBIDDEN_NAMES & {name, *folders} or "base" in folders:
            found.append(source.place)
    assert not found, listed(found)


def test_imports_stand_at_the_top() -> None:
    found = [
        f"{source.at(node)} in {function.name}"
        for source in sources()
        if source.place not in IMPORTS_LATE
        for function in source.functions()
        if not (source.name == "apps.py" and function.name == "ready")
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not found, listed(found)


def test_nothing_is_printed() -> None:
    found = [source.at(call) for source in sources() for call in source.calls() if _name(call) == "print"]
    assert not found, listed(found)


def test_the_environment_is_read_in_one_file() -> None:
    allowed = {
        "cms/settings/env.py",
        "cms/bootstrap.py",  # runs before settings exist
        "cms/wsgi.py",  # names the settings module
        "cms/demo/management/commands/demo.py",  # hands its surroundings on to the processes that it starts
        "cms/demo/management/commands/prepare_demo.py",  # takes the password from the one that started it
    }
    found = [
        source.at(node)
        for source in sources()
        if source.place not in allowed
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in ("os.environ", "os.getenv")
    ]
    assert not found, listed(found)


def test_the_faces_import_no_tables() -> None:
    found = [
        f"{source.place}: {name}"
        for source in sources()
        if source.is_of_a_face
        for name in sorted(source.imported())
        if any(name == table or name.startswith(f"{table}.") for table in TABLES)
    ]
    assert not found, listed(found)


def test_the_faces_do_not_fetch_tables_by_name() -> None:
    found = [
        source.at(call)
        for source in sources()
        if source.is_of_a_face
        for call in source.calls()
        if _name(call) in ("get_model", "model_of") and _names_a_table(call)
    ]
    assert not found, listed(found)


def test_files_are_short_enough_to_be_read() -> None:
    found = [f"{source.place}: {source.lines}" for source in sources() if source.lines > MOST_LINES]
    found += [
        f"{source.place}: {source.lines}"
        for source in sources_of_tests()
        if source.lines > MOST_LINES_OF_TESTS
    ]
    assert not found, listed(found)


def test_functions_fit_a_screen() -> None:
    found = [
        f"{source.at(function)} {function.name}: {_length(function)}"
        for source in (*sources(), *sources_of_tests())
        for function in source.functions()
        if _length(function) > MOST_LINES_OF_A_FUNCTION
    ]
    assert not found, listed(found)


def test_every_package_says_what_it_is_for() -> None:
    packages = {source.place for source in sources() if source.name == "__init__.py"}
    ours = {place for place in packages if place.count("/") < 3 and "/management/" not in place}
    found = [
        source.place for source in sources() if source.place in ours and not ast.get_docstring(source.tree)
    ]
    assert len(ours) >= len(PACKAGES)
    assert not found, listed(found)


def _may_read_the_clock(place: str) -> bool:
    return place in READS_THE_CLOCK or any(fnmatch(place, pattern) for pattern in ENTRY_POINTS)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _names_a_table(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    if not isinstance(first, ast.Constant):
        return True
    return str(first.value).split(".", maxsplit=1)[0] in TABLE_APPS


def _length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_the_rules_find_what_they_look_for() -> None:
    planted = "from wagtail.models import Site\ndef act():\n    import os\n    print(timezone.now())\n"
    source = Source("cms/website/planted.py", ast.parse(planted), 4)
    assert source.is_of_a_face
    assert "wagtail.models" in source.imported()
    assert [_name(call) for call in source.calls()] == ["print", "now"]
