import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from realtime.errors import RealtimeError
from realtime.system import service


class Systemd:
    """A systemd that keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.state = "active"
        self.refuses = ""

    def __call__(self, command: list[str], **_: object) -> "subprocess.CompletedProcess[str]":
        assert command[:2] == ["systemctl", "--user"]
        self.asked.append(" ".join(command[2:]))
        if command[2] == "is-active":
            return subprocess.CompletedProcess(command, 0, f"{self.state}\n", "")
        refused = command[2] == self.refuses
        return subprocess.CompletedProcess(command, int(refused), "", "Failed to connect to bus.\n" if refused else "")


@pytest.fixture
def systemd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Systemd:
    systemd = Systemd()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(service.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(service.subprocess, "run", systemd)
    return systemd


def test_the_service_is_installed_started_and_removed(systemd: Systemd, tmp_path: Path) -> None:
    assert service.status() == "not installed"
    path = service.install(["--virtual-camera", "--look", "lens"])
    assert path == tmp_path / "systemd" / "user" / "realtime.service"
    assert "-m realtime live --virtual-camera --look lens\n" in path.read_text(encoding="utf-8")
    assert systemd.asked == ["daemon-reload", "enable realtime.service", "restart realtime.service"]
    assert service.status() == "active"
    systemd.asked.clear()
    assert service.remove() == path
    assert systemd.asked == ["disable --now realtime.service", "daemon-reload"]
    assert not path.exists()
    with pytest.raises(RealtimeError, match="the service is not installed"):
        service.remove()


def test_what_systemd_refuses_is_said(systemd: Systemd) -> None:
    systemd.refuses = "daemon-reload"
    with pytest.raises(RealtimeError, match="daemon-reload: Failed to connect to bus; see journalctl"):
        service.install([])


def test_a_systemd_that_does_not_answer_is_reported(systemd: Systemd, monkeypatch: pytest.MonkeyPatch) -> None:
    service.install([])

    def never(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 20.0)

    monkeypatch.setattr(service.subprocess, "run", never)
    for ask in (service.status, service.remove):
        with pytest.raises(RealtimeError, match=r"systemctl --user (is-active|disable --now) .* does not answer"):
            ask()


def test_without_systemd_the_documentation_is_named(systemd: Systemd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service.shutil, "which", lambda _: None)
    with pytest.raises(RealtimeError, match="a service needs systemd"):
        service.status()


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        ("--look=lens", "--look=lens"),
        ("/home/me/my pictures/a.jpg", '"/home/me/my pictures/a.jpg"'),
        ('say "hi" $HOME 100%', '"say \\"hi\\" $$HOME 100%%"'),
        ("back\\slash", '"back\\\\slash"'),
        ("", '""'),
        ("ü;é", '"ü;é"'),
    ],
)
def test_words_are_quoted_as_systemd_reads_them(word: str, quoted: str) -> None:
    assert service._quoted(word) == quoted


def test_a_line_break_is_refused() -> None:
    with pytest.raises(RealtimeError, match="it has a line break"):
        service.unit_text(["a\nExecStartPre=/bin/evil"])


def test_a_name_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(RealtimeError, match="it is not UTF-8; rename the file"):
        service.unit_text(["--background", os.fsdecode(b"caf\xe9.jpg")])


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / service.NAME
    unit.write_text(
        service.unit_text(["--background", 'my "pictures"/100%.jpg', "--virtual-camera="]), encoding="utf-8"
    )
    checked = subprocess.run(
        ["systemd-analyze", "--user", "verify", str(unit)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
    )
    ours = [line for line in checked.stderr.splitlines() if service.NAME in line]
    assert not ours, checked.stderr
