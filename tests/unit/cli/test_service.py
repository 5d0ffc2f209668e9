from collections.abc import Sequence
from pathlib import Path

import pytest

from realtime.system import service
from tests.unit.cli.conftest import Run


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    calls: list[Sequence[str]] = []

    def install(arguments: Sequence[str]) -> Path:
        calls.append(arguments)
        return Path("realtime.service")

    monkeypatch.setattr(service, "install", install)
    return calls


def test_the_service_writes_to_the_virtual_camera(run: Run, installed: list[Sequence[str]]) -> None:
    assert run("service", "install").code == 0
    assert run("service", "install", "--look", "lens").code == 0
    assert run("service", "install", "--virtual-camera", "--look", "lens").code == 0
    assert run("service", "install", "-o", "talk.mkv").code == 0
    assert installed == [
        ["--virtual-camera="],
        ["--virtual-camera=", "--look", "lens"],
        ["--virtual-camera=", "--look", "lens"],
        ["-o", "talk.mkv"],
    ]


def test_files_get_their_whole_path(
    run: Run, installed: list[Sequence[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.toml").touch()
    run("service", "install", "--config", "mine.toml")
    run("service", "install", "--config=mine.toml")
    assert installed[0][1:] == ["--config", str(tmp_path / "mine.toml")]
    assert installed[1][1:] == [f"--config={tmp_path / 'mine.toml'}"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--lok", "lens"], "No such option: --lok"),
        (["--window"], "--window is not for a service"),
        (["-o", "-"], "--output - is not for a service"),
    ],
)
def test_options_that_a_service_cannot_have_are_refused(
    run: Run, installed: list[Sequence[str]], arguments: list[str], message: str
) -> None:
    result = run("service", "install", *arguments)
    assert result.code == 2
    assert message in result.err
    assert not installed


def test_the_unit_can_be_printed(run: Run, installed: list[Sequence[str]]) -> None:
    assert "WantedBy=default.target" in run("service", "install", "--print").out
    assert not installed


@pytest.mark.parametrize(("state", "code"), [("active", 0), ("failed", 1), ("not installed", 1)])
def test_the_status_is_printed(run: Run, monkeypatch: pytest.MonkeyPatch, state: str, code: int) -> None:
    monkeypatch.setattr(service, "status", lambda: state)
    result = run("service", "status")
    assert (result.out.splitlines()[0], result.code) == (state, code)
    assert ("journalctl" in result.out) is (state == "failed")
