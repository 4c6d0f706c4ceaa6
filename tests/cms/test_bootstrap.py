"""The two commands of the README on a machine that has nothing but Python.

Every test starts real processes in a copy of the entry point; its locks name three tiny wheels that are
packed here, so that nothing is fetched. The machine is a bare Debian (no ensurepip) with its own PATH. Where
a test is not about pip itself, a quick stand-in unpacks the wheels.
"""

import ast
import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cms import bootstrap
from tests import static_checks

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="the machines of these tests are made of shell scripts"
)

BASE = getattr(sys, "_base_executable", "") or sys.executable
DEADLINE = 60
DJANGO = """
import os
def execute_from_command_line(words):
    print("django", *words[1:], os.environ["DJANGO_SETTINGS_MODULE"])
"""
PYTEST = """
def main(words):
    print("pytest", *words)
    return 5
"""
CONTENT = {
    "django": ("5.2.19", "core/management/__init__.py", DJANGO),
    "wagtail": ("8.0.1", "models.py", ""),
    "pytest": ("9.2.0", "main.py", PYTEST),
}
# Starts manage.py as an interpreter of another version and place would; without site there is no Django.
DRIVER = """
import os, runpy, sys
sys._base_executable = os.environ["MACHINE_PYTHON"]
if os.environ.get("MACHINE_VERSION"):
    sys.version_info = tuple(map(int, os.environ["MACHINE_VERSION"].split("."))) + (0, "final", 0)
sys.argv[0] = "manage.py"
sys.path.insert(0, os.getcwd())
runpy.run_path("manage.py", run_name="__main__")
"""
# A Python of a bare Debian: venv cannot install pip; each pip is noted, and waits while a file says so.
BARE_PYTHON = """#!/bin/sh
PATH=/usr/bin:/bin
case "$*" in
  "-I -c import sys; print("*) echo 3.12; echo "$0"; exit 0 ;;
  "-m venv --without-pip "*) ;;
  "-m venv "*) echo refused-ensurepip >> "{log}"; exit 1 ;;
  "-m pip "*) [ -e "{bin}/no-pip" ] && exit 1
    case "$*" in *--version) [ -e "{bin}/real-pip" ] || exit 0; exec "{pip}" "$@" ;; esac
    echo pip >> "{log}"
    while [ -e "{bin}/hold" ]; do sleep 0.05; done
    [ -e "{bin}/real-pip" ] && exec "{pip}" "$@"
    exec "{base}" -S "{bin}/unpack.py" "$@" ;;
esac
exec "{base}" "$@"
"""
# Takes pip's and uv's arguments.
UNPACK = """
import os, sys, zipfile
from pathlib import Path
words = sys.argv
lock = Path(words[words.index("-r") + 1]).read_text()
target = Path(words[words.index("--python") + 1]).parent.parent
for wheel in Path(os.environ["WHEELS"]).iterdir():
    if wheel.name.split("-")[0] in lock:
        zipfile.ZipFile(wheel).extractall(next(target.glob("lib/python3*/site-packages")))
"""
UV = """#!/bin/sh
echo "uv $1" >> "{log}"
[ "$1" = venv ] && exec "{base}" -m venv --without-pip "{root}/.venv"
exec "{base}" -S "{bin}/unpack.py" "$@"
"""


class Machine:
    """A machine with one checkout, whose folder has spaces in its name, and a PATH of its own."""

    def __init__(self, folder: Path, wheels: Path, pip: str) -> None:
        self.root = folder / "a checkout of mine"
        self.bin = folder / "programs of mine"
        self.home = folder / "home"
        self.log = folder / "log"
        for made in (self.root / "cms", self.root / "tests", self.bin, self.home):
            made.mkdir(parents=True)
        for name in (
            "manage.py",
            "cms/__init__.py",
            "cms/bootstrap.py",
            "tests/__init__.py",
            "tests/static_checks.py",
        ):
            shutil.copy(bootstrap.ROOT / name, self.root / name)
        (self.root / "requirements.txt").write_text(lock_of(wheels, ["django", "wagtail"]))
        (self.root / "requirements-test.txt").write_text(lock_of(wheels, ["django", "wagtail", "pytest"]))
        self.fill = {"base": BASE, "pip": pip, "bin": self.bin, "log": self.log, "root": self.root}
        self.python = self.add("bare-python", BARE_PYTHON)
        (self.bin / "unpack.py").write_text(UNPACK)
        self.environment = {
            "PATH": str(self.bin),
            "HOME": str(self.home),
            "MACHINE_PYTHON": str(self.python),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": wheels.as_uri(),
            "WHEELS": str(wheels),
        }

    def add(self, name: str, script: str) -> Path:
        """Put a program on the PATH."""
        program = self.bin / name
        program.write_text(script.format(**self.fill))
        program.chmod(0o755)
        return program

    def begin(self, *words: str, python: str = BASE, version: str = "") -> subprocess.Popen[str]:
        """Start manage.py and do not wait for it."""
        own = [python, "manage.py"] if python != BASE else [BASE, "-S", "-c", DRIVER]
        return subprocess.Popen(  # noqa: S603 - our own entry point
            [*own, *words],
            cwd=self.root,
            env=self.environment | {"MACHINE_VERSION": version},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, python: str = BASE, version: str = "") -> tuple[int, str, str]:
        """Start manage.py and return its exit code, its output and its messages."""
        process = self.begin(*words, python=python, version=version)
        output, messages = process.communicate(timeout=DEADLINE)
        return process.returncode, output, messages

    def logged(self) -> list[str]:
        """Return what the machine's programs noted."""
        return self.log.read_text().splitlines() if self.log.exists() else []

    def package(self, name: str) -> Path:
        """Return the folder of an installed package."""
        return next((self.root / ".venv").glob(f"lib/python3*/site-packages/{name}"))


def pack(folder: Path, name: str) -> None:
    """Write a wheel with one module."""
    version, path, source = CONTENT[name]
    info = f"{name}-{version}.dist-info"
    members = {
        f"{name}/__init__.py": "from pytest.main import main" if name == "pytest" else "",
        f"{name}/{path}": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{member},{digest(text)},{len(text)}\n" for member, text in members.items())
    members[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for member, text in members.items():
            wheel.writestr(member, text)


def digest(text: str) -> str:
    """Return a RECORD's hash of a member."""
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def lock_of(wheels: Path, names: list[str]) -> str:
    """Return a lock that names the wheels by their hashes."""
    lines = []
    for name in names:
        wheel = next(wheels.glob(f"{name}-*.whl"))
        found = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name}=={CONTENT[name][0]} \\\n    --hash=sha256:{found}\n")
    return "".join(lines)


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for a condition, with a deadline."""
    end = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the three wheels."""
    folder = tmp_path_factory.mktemp("wheels of mine")
    for name in CONTENT:
        pack(folder, name)
    return folder


@pytest.fixture(scope="module")
def pip(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return an interpreter whose pip can install for another one."""
    if succeeds([BASE, "-m", "pip", "--python", BASE, "--version"]):
        return BASE
    folder = tmp_path_factory.mktemp("pip")
    if not succeeds([BASE, "-m", "venv", str(folder)]):
        pytest.skip("this Python has neither pip nor ensurepip: nothing can be installed without uv")
    return str(folder / "bin" / "python")


def succeeds(command: list[str]) -> bool:
    """Run a program quietly and say whether it succeeded."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603 - named above


@pytest.fixture
def machine(tmp_path: Path, wheels: Path, pip: str) -> Machine:
    """Return a machine on which nothing was started yet."""
    return Machine(tmp_path, wheels, pip)


def test_the_first_start_installs_and_the_second_only_starts(machine: Machine) -> None:
    (machine.bin / "real-pip").touch()
    before = {found.name for found in machine.root.iterdir()}
    first = machine.run("demo", "--port", "8001")
    second = machine.run("demo")
    assert first[:2] == (0, "django demo --port 8001 cms.settings.production\n")
    assert "Installing requirements.txt into .venv with pip" in first[2]
    assert second == (0, "django demo cms.settings.production\n", "")
    assert machine.logged() == ["refused-ensurepip", "pip"]
    assert {found.name for found in machine.root.iterdir()} - before == {".venv", ".venv-bootstrap"}
    assert list(machine.home.iterdir()) == []


def test_byte_code_is_kept_though_the_machine_wants_none_beside_sources(machine: Machine) -> None:
    machine.environment["PYTHONDONTWRITEBYTECODE"] = "1"

    assert machine.run("demo")[0] == 0

    kept = machine.root / ".venv" / "bytecode"
    assert list(kept.rglob("bootstrap.*.pyc"))
    assert not [found for found in machine.root.rglob("*.pyc") if kept not in found.parents]


def test_the_test_set_is_added_to_the_site_and_serves_both(machine: Machine) -> None:
    machine.run("demo")
    code, output, messages = machine.run("test", "tests/cms", "--long")
    assert (code, output) == (5, "pytest tests/cms --long\n")
    assert "Installing requirements-test.txt" in messages
    assert "anew" not in messages
    assert machine.run("demo")[2] == ""
    assert machine.logged().count("pip") == 2


def test_the_whole_suite_begins_with_the_static_checks(machine: Machine) -> None:
    code, output, _ = machine.run("test", "-q")
    assert code == 5
    assert "ruff check: SKIPPED: ruff is not installed in this environment" in output
    assert "check --deploy: ok" in output
    assert output.endswith("pytest -q\n")


def test_a_changed_lock_and_a_moved_checkout_are_installed_anew(machine: Machine) -> None:
    machine.run("demo")
    with (machine.root / "requirements.txt").open("a") as lock:
        lock.write("# changed\n")
    changed = machine.run("demo")
    machine.root = machine.root.rename(machine.root.with_name("another place"))
    moved = machine.run("demo")
    assert [code for code, _, messages in (changed, moved) if "Making .venv anew" in messages] == [0, 0]
    assert machine.logged().count("pip") == 3


def test_a_start_after_a_killed_one_waits_for_its_pip_and_begins_anew(machine: Machine) -> None:
    hold = machine.bin / "hold"
    hold.touch()
    killed = machine.begin("demo")
    wait_until(lambda: "pip" in machine.logged())
    killed.send_signal(signal.SIGKILL)
    killed.wait(timeout=DEADLINE)
    healing = machine.begin("demo")
    assert healing.stderr is not None
    assert "waiting" in healing.stderr.readline()
    hold.unlink()
    output, messages = healing.communicate(timeout=DEADLINE)
    killed.communicate(timeout=DEADLINE)
    assert (healing.returncode, output) == (0, "django demo cms.settings.production\n")
    assert "Making .venv anew" in messages


def test_two_starts_at_once_install_once(machine: Machine) -> None:
    hold = machine.bin / "hold"
    hold.touch()
    first = machine.begin("demo")
    wait_until(lambda: "pip" in machine.logged())
    second = machine.begin("demo")
    assert second.stderr is not None
    assert "waiting" in second.stderr.readline()
    hold.unlink()
    outputs = [process.communicate(timeout=DEADLINE)[0] for process in (first, second)]
    assert outputs == ["django demo cms.settings.production\n"] * 2
    assert machine.logged().count("pip") == 1


def test_a_broken_environment_is_made_anew(machine: Machine) -> None:
    machine.run("demo")
    shutil.rmtree(machine.package("django"))
    without_django = machine.run("demo")
    interpreter = machine.root / ".venv" / "bin" / "python"
    interpreter.unlink()
    interpreter.symlink_to("gone")
    without_python = machine.run("demo")
    assert [code for code, _, messages in (without_django, without_python) if "anew" in messages] == [0, 0]


def test_an_environment_made_by_hand_is_kept_and_filled(machine: Machine) -> None:
    assert succeeds([BASE, "-m", "venv", "--without-pip", str(machine.root / ".venv")])
    own = machine.root / ".venv" / "mine"
    own.touch()
    code, output, messages = machine.run("demo")
    assert (code, output) == (0, "django demo cms.settings.production\n")
    assert own.exists()
    assert "anew" not in messages


def test_another_command_without_django_says_what_to_run(machine: Machine) -> None:
    fresh = machine.run("migrate")
    made = [name for name in (".venv", ".venv-bootstrap") if (machine.root / name).exists()]
    machine.run("demo")
    ready = machine.run("migrate", "--plan")
    assert (fresh[0], made, ready[0]) == (2, [], 2)
    assert "manage.py demo" in fresh[2]
    assert ready[2].endswith("Run:\n  .venv/bin/python manage.py migrate --plan\n")


@pytest.mark.parametrize("version", ["3.9", "3.15"])
def test_an_unsupported_python_alone_is_told_which_one_to_install(machine: Machine, version: str) -> None:
    code, _, messages = machine.run("demo", version=version)
    assert code == 2
    assert f"Python {version} is not supported: the locked packages are for Python 3.11 to 3.14" in messages
    assert "apt install python3.13" in messages
    assert not (machine.root / ".venv").exists()


def test_an_unsupported_python_uses_one_from_the_path_that_really_runs(machine: Machine) -> None:
    machine.add("python3.14", "#!/bin/sh\necho 'not this one' >&2\nexit 127\n")
    machine.add("python3.12", BARE_PYTHON)
    code, output, messages = machine.run("demo", version="3.15")
    assert (code, output) == (0, "django demo cms.settings.production\n")
    assert f"Python 3.15 is not supported; using Python 3.12 ({machine.bin}/python3.12)." in messages


def test_a_python_without_venv_and_pip_names_the_package(machine: Machine) -> None:
    (machine.bin / "no-pip").touch()
    code, _, messages = machine.run("demo")
    assert code == 2
    assert messages.endswith("Run:\n  apt install python3-venv\n")


def test_a_package_of_another_hash_is_refused(machine: Machine) -> None:
    (machine.bin / "real-pip").touch()
    lock = machine.root / "requirements.txt"
    lock.write_text(lock.read_text().replace("sha256:", f"sha256:{'0' * 64} #"))
    code, output, messages = machine.run("demo")
    assert (code, output) == (2, "")
    assert "DO NOT MATCH THE HASHES" in messages
    assert messages.endswith(
        "pip could not install requirements.txt (see above). Start again when the cause is removed.\n"
    )


def test_uv_is_used_where_it_is_there(machine: Machine) -> None:
    machine.add("uv", UV)
    code, output, messages = machine.run("demo")
    assert (code, output) == (0, "django demo cms.settings.production\n")
    assert "with uv" in messages
    assert machine.logged() == ["uv venv", "uv pip"]


def test_pip_follows_a_uv_that_fails(machine: Machine) -> None:
    machine.add("uv", "#!/bin/sh\nexit 2\n")
    code, output, messages = machine.run("demo")
    assert (code, output) == (0, "django demo cms.settings.production\n")
    assert "trying pip" in messages


def test_an_own_environment_with_django_is_used_as_it_is(
    machine: Machine, wheels: Path, tmp_path: Path
) -> None:
    own = tmp_path / "my own environment"
    assert succeeds([BASE, "-m", "venv", "--without-pip", str(own)])
    for name in ("django", "wagtail"):
        with zipfile.ZipFile(next(wheels.glob(f"{name}-*.whl"))) as wheel:
            wheel.extractall(next(own.glob("lib/python3*/site-packages")))
    python = str(own / "bin" / "python")
    demo, tests = machine.run("demo", python=python), machine.run("test", python=python)
    assert demo == (0, "django demo cms.settings.production\n", "")
    assert tests[0] == 2
    assert "not pytest" in tests[2]
    assert "--require-hashes" in tests[2]
    assert not (machine.root / ".venv").exists()


@pytest.mark.parametrize("name", ["manage.py", "cms/bootstrap.py"])
def test_an_old_python_can_read_what_tells_it_that_it_is_too_old(name: str) -> None:
    tree = ast.parse((bootstrap.ROOT / name).read_text(), feature_version=(3, 7))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    annotations = [node.returns for node in functions] + [
        argument.annotation for node in functions for argument in [*node.args.args, *node.args.kwonlyargs]
    ]
    assert [ast.unparse(found) for found in annotations if isinstance(found, ast.Subscript | ast.BinOp)] == []


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ([], True),
        (["--long", "-q", "-n", "4"], True),
        (["-n0"], True),
        (["tests/cms"], False),
        (["-k", "clock"], False),
        (["--version"], False),
    ],
)
def test_static_checks_belong_to_the_whole_suite(words: list[str], whole: bool) -> None:
    assert static_checks.is_whole_suite(words) is whole
