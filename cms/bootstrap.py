"""Makes the virtual environment for `manage.py demo` and `manage.py test`; standard library only.

It runs before anything is installed and on any Python 3.6 or later, so that an old one gets an answer instead
of a syntax error: annotations that it could not evaluate stand in quotes. Everything is written below the
checkout: `.venv`, and `.venv-bootstrap` with the lock that keeps two starts apart. Indexes, proxies and
certificates are the business of uv's and pip's own configuration; no option here overrides them.
"""

import contextlib
import hashlib
import importlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Says that an installation began; what is found beside it cannot be trusted.
UNFINISHED = VENV / "utkast-unfinished"
LOCKS = {"demo": "requirements.txt", "test": "requirements-test.txt"}
NEEDED = {"demo": ("django", "wagtail"), "test": ("django", "wagtail", "pytest")}
# Caches would stand outside the checkout, unless somebody has chosen a place for them.
CACHES = (("PIP_CACHE_DIR", "PIP_NO_CACHE_DIR"), ("UV_CACHE_DIR", "UV_NO_CACHE"))
# The Pythons that the locks were resolved for, the preferred one first.
VERSIONS = ("3.14", "3.13", "3.12", "3.11")
RUNNING = f"{sys.version_info[0]}.{sys.version_info[1]}"
NO_PYTHON = (
    f"Python {RUNNING} is not supported: the locked packages are for Python {VERSIONS[-1]} to {VERSIONS[0]}, "
    "and none of these was found on the PATH. Install one, for example:\n"
    "  apt install python3.13 python3.13-venv\nor install uv, which fetches a Python; then start again."
)


def enter(arguments: "list[str]") -> None:
    """Return where the command can run here; else go on inside `.venv`, set up first, or say what to do."""
    command = arguments[1] if len(arguments) > 1 else ""
    if command not in LOCKS:
        if importlib.util.find_spec("django") is None:
            _refuse(_what_to_run(arguments))
        return
    if _runs_here(command):
        return
    os.environ[f"{command.upper()}_BEGAN"] = repr(time.time())
    try:
        if not _is_ready(command):
            _prepare(command)
    except KeyboardInterrupt:
        _say("Interrupted. The next start begins again.")
        raise SystemExit(130) from None
    except OSError as error:
        _refuse(f"Cannot set up {VENV}: {error}")
    _go_on(arguments)


def _runs_here(command: str) -> bool:
    """Say whether the running interpreter already has what the command needs."""
    present = all(importlib.util.find_spec(name) for name in NEEDED[command])
    if VENV.exists() and Path(sys.prefix).resolve() == VENV.resolve():
        # Without any trace of ours it was made by hand and is its maker's business.
        by_hand = not UNFINISHED.exists() and not any(_stamp_file(other).exists() for other in LOCKS)
        return present and (by_hand or _is_stamped(command))
    if RUNNING not in VERSIONS or not all(_fits_the_lock(name) for name in NEEDED["demo"]):
        return False
    if not present:
        lock = shlex.quote(str(ROOT / LOCKS[command]))
        install = f"{shlex.quote(sys.executable)} -m pip install --require-hashes -r {lock}"
        _refuse(f"This environment has Django and Wagtail, but not pytest. Leave it, or run:\n  {install}")
    return True


def _fits_the_lock(name: str) -> bool:
    """Say whether a package is importable here in a release series that the lock names."""
    if importlib.util.find_spec(name) is None:
        return False
    metadata = importlib.import_module("importlib.metadata")  # Python 3.6 and 3.7 read this file too.
    try:
        installed = metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    lock = (ROOT / LOCKS["demo"]).read_text(encoding="utf-8")
    locked = re.findall(rf"^{name}==(\d+\.\d+)", lock, re.MULTILINE)
    return ".".join(installed.split(".")[:2]) in locked


def _is_ready(command: str) -> bool:
    """Say whether `.venv` is finished, of the present lock, and really works."""
    if not _is_stamped(command):
        return False
    question = "import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, sys.argv[1:])))"
    return _run([str(PYTHON), "-I", "-c", question, *NEEDED[command]], quiet=True)


def _stamp_file(command: str) -> Path:
    return VENV / f"utkast-{command}.stamp"


def _stamp(command: str) -> str:
    """Return what marks a finished `.venv`: the lock's hash, and the place, as a venv cannot be moved."""
    return f"{hashlib.sha256((ROOT / LOCKS[command]).read_bytes()).hexdigest()}\n{VENV}\n"


def _is_stamped(command: str) -> bool:
    stamp = _stamp_file(command)
    return stamp.exists() and not UNFINISHED.exists() and stamp.read_text(encoding="utf-8") == _stamp(command)


def _prepare(command: str) -> None:
    """Bring `.venv` to the present lock, one start at a time."""
    with _alone():
        if _is_ready(command):  # another start has just done it
            return
        python = _interpreter()
        addable = _can_be_added_to(command)
        if not (python or addable or shutil.which("uv")):
            _refuse(NO_PYTHON)
        if not addable:
            _begin_anew()
        UNFINISHED.touch()
        if not _install_with_uv(command, python):
            _install_with_pip(command, python)
        # The test lock holds everything that runs the site.
        UNFINISHED.unlink()
        for kind in LOCKS if command == "test" else (command,):
            _stamp_file(kind).write_text(_stamp(kind), encoding="utf-8")
        if not _is_ready(command):
            missing = ", ".join(NEEDED[command])
            _refuse(f"{LOCKS[command]} is installed, but {missing} cannot be imported from {VENV}.")


def _can_be_added_to(command: str) -> bool:
    """Say whether an installation may go into the `.venv` that stands: whole, of no older lock."""
    stamped = [kind for kind in LOCKS if _stamp_file(kind).exists()]
    whole = not UNFINISHED.exists() and command not in stamped and all(_is_stamped(kind) for kind in stamped)
    return whole and _ask(str(PYTHON))[0] in VERSIONS


def _begin_anew() -> None:
    """Leave an empty `.venv` marked as unfinished; the old one is moved away first: deleting takes time."""
    old = VENV.with_name(".venv-old")
    _remove(old)
    if VENV.exists() or VENV.is_symlink():
        _say("Making .venv anew: what is there is unfinished, broken, moved or of an older lock.")
        VENV.rename(old)
        _remove(old)
    VENV.mkdir()
    UNFINISHED.touch()


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(str(folder))


def _install_with_uv(command: str, python: str) -> bool:
    """Install with uv where there is one; it can also fetch a Python that is missing."""
    uv = shutil.which("uv")
    if uv is None:
        return False
    _say(f"Installing {LOCKS[command]} into .venv with uv ...")
    wanted = python or f">={VERSIONS[-1]},<3.{int(VERSIONS[0][2:]) + 1}"
    fresh = not PYTHON.exists()
    made = not fresh or _run([uv, "venv", "--quiet", "--allow-existing", "--python", wanted, str(VENV)])
    target = ["--python", str(PYTHON), "--require-hashes", "-r", str(ROOT / LOCKS[command])]
    if made and _run([uv, "pip", "install", *target]):
        return True
    _say("uv did not succeed (see above); trying pip.")
    if fresh:
        _begin_anew()
    return False


def _install_with_pip(command: str, python: str) -> None:
    """Install with pip: that of the environment or, where Debian left it out, that of the interpreter."""
    if not (python or PYTHON.exists()):
        _refuse(NO_PYTHON)
    if not PYTHON.exists() and not _run([python, "-m", "venv", str(VENV)], quiet=True):
        _run([python, "-m", "venv", "--without-pip", str(VENV)], quiet=True)
    inside = [str(PYTHON), "-m", "pip"]
    candidates = (inside, [python or sys.executable, "-m", "pip", "--python", str(PYTHON)])
    pip = next((found for found in candidates if _run([*found, "--version"], quiet=True)), None)
    if pip is None:
        package = f"python{_ask(python)[0]}-venv" if RUNNING not in VERSIONS else "python3-venv"
        _refuse(f"This Python has neither a complete venv module nor pip. Run:\n  apt install {package}")
    _say(f"Installing {LOCKS[command]} into .venv with pip; this takes about a minute ...")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-compile", "--require-hashes"]
    if not _run([*pip, "install", *options, "-r", str(ROOT / LOCKS[command])]):
        _refuse(f"pip could not install {LOCKS[command]} (see above). Start again when the cause is removed.")


def _interpreter() -> str:
    """Return a Python that the locks are valid for, running or on the PATH; empty if there is none."""
    if RUNNING in VERSIONS:
        # From inside a venv (ours may just have been moved away) its base is the one that lasts.
        return str(getattr(sys, "_base_executable", "") or sys.executable)
    for version in VERSIONS:
        for folder in os.get_exec_path():
            name = shutil.which(f"python{version}", path=folder)
            reported, python = _ask(name) if name else ("", "")
            if reported in VERSIONS:
                _say(f"Python {RUNNING} is not supported; using Python {reported} ({python}).")
                return python
    return ""


def _ask(python: str) -> "tuple[str, str]":
    """Return an interpreter's version and true path; empty texts if it does not really run, like a shim."""
    question = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)"
    command = [python, "-I", "-c", question]
    quiet = subprocess.DEVNULL
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        answer = subprocess.check_output(command, stdin=quiet, stderr=quiet, timeout=20)  # noqa: S603 - only asks
        version, path = os.fsdecode(answer).splitlines()
        return version, path
    return "", ""


def _run(command: "list[str]", *, quiet: bool = False) -> bool:
    """Run one step, its output on standard error, and say whether it succeeded."""
    # What PYTHONPATH shows would count as installed, and a machine's PIP_USER cannot hold in a venv.
    without = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
    environment = {name: value for name, value in os.environ.items() if name not in without}
    environment["PIP_USER"] = "0"
    environment.setdefault("UV_PYTHON_INSTALL_DIR", str(ROOT / ".venv-bootstrap" / "python"))
    environment.update({off: "1" for place, off in CACHES if place not in environment})
    output = subprocess.DEVNULL if quiet else sys.stderr.fileno()
    with contextlib.suppress(OSError):
        # Not closing files lets an orphaned pip keep the lock, which is marked as inheritable.
        code = subprocess.call(  # noqa: S603 - the steps stand above
            command, env=environment, cwd=str(ROOT), close_fds=False,
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )  # fmt: skip
        return code == 0
    return False


@contextlib.contextmanager
def _alone() -> "Iterator[None]":
    """Hold the checkout's lock: a second start waits, then finds the work done."""
    folder = ROOT / ".venv-bootstrap"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w", encoding="utf-8") as lock:
        if os.name == "posix":
            fcntl = importlib.import_module("fcntl")
            os.set_inheritable(lock.fileno(), True)  # noqa: FBT003 - the only way to pass it
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                _say("Another start is installing; waiting for it ...")
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _go_on(arguments: "list[str]") -> NoReturn:
    """Become the same command inside `.venv`; where a process cannot be replaced, wait for it."""
    command = [str(PYTHON), *arguments]
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Each process of the site would start seconds later; this way nothing is written beside sources.
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(VENV / "bytecode"))
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - Ctrl-C and signals then reach the command itself
    raise SystemExit(subprocess.call(command))  # noqa: S603 - our own interpreter


def _what_to_run(arguments: "list[str]") -> str:
    """Return the advice for a command that found no Django."""
    if PYTHON.exists() and any(_is_stamped(kind) for kind in LOCKS):
        command = [os.path.relpath(str(PYTHON)), *arguments]
        return "Django is not installed for this Python. Run:\n  " + " ".join(map(shlex.quote, command))
    script = shlex.quote(arguments[0])
    return (
        "Nothing is installed yet. Run one of these; both set up .venv first:\n"
        f"  python3 {script} demo    the site with demo content\n"
        f"  python3 {script} test    the whole test suite"
    )


def _say(message: str) -> None:
    sys.stderr.write(f"{message}\n")
    sys.stderr.flush()


def _refuse(message: str) -> NoReturn:
    _say(message)
    raise SystemExit(2)
