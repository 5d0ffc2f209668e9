import json
import re
from typing import Any

import pytest

from realtime.cli.remote import remote
from realtime.live.actions import ACTIONS
from realtime.remote import client
from tests.unit.cli.conftest import Run


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[dict[str, Any], int | None]]:
    requests: list[tuple[dict[str, Any], int | None]] = []

    def send(request: dict[str, Any], *, pid: int | None = None) -> dict[str, Any]:
        requests.append((request, pid))
        return {"fps": 30.0}

    monkeypatch.setattr(client, "send", send)
    return requests


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        ("", {"do": "status"}),
        ("status --json", {"do": "status"}),
        ("stop", {"do": "stop"}),
        ("record on", {"do": "record", "on": True}),
        ("pause off", {"do": "pause", "on": False}),
        ("mirror toggle", {"do": "mirror", "on": None}),
        ("snapshot", {"do": "snapshot"}),
        ("pick 0.5 0.4", {"do": "pick", "x": 0.5, "y": 0.4, "add": False}),
        ("pick 640 300 --add", {"do": "pick", "x": 640.0, "y": 300.0, "add": True}),
        ("look.strength 30", {"do": "set", "values": {"look.strength": 30}}),
        ("look.name lens", {"do": "set", "values": {"look.name": "lens"}}),
        ("matte.choke=-0.2", {"do": "set", "values": {"matte.choke": -0.2}}),
        ("picture.mirror true", {"do": "set", "values": {"picture.mirror": True}}),
    ],
)
def test_words_become_a_request(run: Run, sent: list[Any], words: str, request_: dict[str, Any]) -> None:
    result = run("remote", *words.split())
    assert result.code == 0, result.err
    assert sent == [(request_, None)]


@pytest.mark.parametrize("words", ["record perhaps", "pick 1", "pick a b", "look.strength", "status now"])
def test_other_words_are_refused(run: Run, sent: list[Any], words: str) -> None:
    result = run("remote", *words.split())
    assert result.code == 2
    assert not sent


def test_the_answer_is_printed(run: Run, sent: list[Any]) -> None:
    assert run("remote", "--pid", 7).out == "fps: 30.0\n"
    assert sent == [({"do": "status"}, 7)]
    assert json.loads(run("remote", "status", "--json").out) == {"fps": 30.0}


def test_the_help_lists_every_action() -> None:
    text = re.sub(r"\s+", " ", remote.__doc__ or "")
    assert f"Actions: {', '.join(action.name for action in ACTIONS)}. " in text
