"""A demo's folder, key and port."""

import socket
import stat
from pathlib import Path

import pytest

from cms.demo.surroundings import (
    LAST_PORT,
    NoPortFree,
    Surroundings,
    free_port,
    reserved_port,
    state_of_code,
)


def listening(host: str = "127.0.0.1") -> socket.socket:
    taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    taken.bind((host, 0))
    taken.listen()
    return taken


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_port_on_which_somebody_listens_is_passed_over(host: str) -> None:
    try:
        taken = listening(host)
    except OSError:
        pytest.skip(f"this machine has no {host}")
    with taken:
        port = taken.getsockname()[1]
        assert free_port(port) > port


def test_a_free_port_is_taken_as_it_is() -> None:
    with listening() as found:
        port = found.getsockname()[1]
    assert free_port(port) == port


def test_a_port_is_held_while_the_content_is_loading() -> None:
    with listening() as found:
        wanted = found.getsockname()[1]
    with reserved_port(wanted) as port:
        # Neither another program nor a second demo takes it; a visitor finds nobody yet.
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", port))
        assert free_port(port) > port
        with socket.socket() as visitor:
            assert visitor.connect_ex(("127.0.0.1", port)) != 0
    assert free_port(port) == port


def test_behind_the_last_port_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cms.demo.surroundings._is_free", lambda port: False)
    with pytest.raises(NoPortFree):
        free_port(LAST_PORT)


def test_keys_are_made_once_and_are_their_owners_alone(tmp_path: Path) -> None:
    place = Surroundings(tmp_path / "data", 8000)
    first, second = place.environment({}), place.environment({"SECRET_KEY": "another", "FEEDBACK_KEY": "too"})
    for name, file in (("SECRET_KEY", "secret-key"), ("FEEDBACK_KEY", "feedback-key")):
        assert first[name] == second[name]
        assert len(first[name]) >= 50
        assert stat.S_IMODE((tmp_path / "data" / file).stat().st_mode) == 0o600
    assert first["SECRET_KEY"] != first["FEEDBACK_KEY"]


def test_the_demo_lives_in_its_folder_whatever_the_shell_says(tmp_path: Path) -> None:
    inherited = {
        "DATABASE_URL": "postgres://elsewhere/",
        "SECRET_KEY_FILE": "/other",
        "DATA_DIR": "/other",
        "LANG": "sv",
    }
    found = Surroundings(tmp_path, 8123).environment(inherited)
    assert "DATABASE_URL" not in found
    assert "SECRET_KEY_FILE" not in found
    assert found["DATA_DIR"] == str(tmp_path)
    assert found["PUBLIC_BASE_URL"] == "http://localhost:8123"
    assert found["LANG"] == "sv"


def test_a_folder_is_prepared_only_with_its_database_and_by_the_same_code(tmp_path: Path) -> None:
    place = Surroundings(tmp_path, 8000)
    place.mark_prepared("these bytes")
    assert not place.is_prepared("these bytes")
    (tmp_path / "utkast.sqlite3").touch()
    assert place.is_prepared("these bytes")
    assert not place.is_prepared("other bytes")
    assert state_of_code() == state_of_code()
