import json
from dataclasses import replace

import pytest

from realtime.doctor import facts
from realtime.doctor.facts import Facts
from tests.unit.cli.conftest import Run
from tests.unit.doctor.test_checks import BARE, READY


def examined(monkeypatch: pytest.MonkeyPatch, found: Facts) -> None:
    monkeypatch.setattr(facts, "gather", lambda: found)


def test_the_doctor_ends_with_the_command_to_start(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    examined(monkeypatch, READY)
    result = run("doctor")
    assert result.code == 0
    assert result.out.splitlines()[-1] == "ready; start with: realtime live --virtual-camera --window"


def test_the_doctor_prints_each_command_on_a_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    examined(monkeypatch, replace(BARE, distribution="arch"))
    result = run("doctor")
    assert result.code == 1
    lines = [line.strip() for line in result.out.splitlines()]
    assert "sudo pacman -S --needed v4l2loopback-dkms linux-headers" in lines
    assert lines[-1].startswith("not ready yet")


def test_the_findings_are_printed_as_json(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    examined(monkeypatch, READY)
    found = json.loads(run("doctor", "--json").out)
    assert found["start"] == "realtime live --virtual-camera --window"
    assert found["findings"][0] == {"topic": "camera", "state": "ok", "text": "Webcam", "commands": []}
