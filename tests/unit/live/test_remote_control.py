import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from realtime.errors import RealtimeError, StopRequested, UsageError
from realtime.live import remote_control
from realtime.live.remote_control import RemoteControl, answering
from realtime.remote import client
from tests.unit.live.conftest import Rig

Make = Callable[..., Rig]


@contextmanager
def showing(run: Rig) -> Iterator[None]:
    """Within the block, show frames in a thread, as the loop does."""
    over, failures = threading.Event(), list[BaseException]()

    def show() -> None:
        while not over.is_set():
            run.step()

    def guarded() -> None:
        try:
            show()
        except BaseException as error:  # noqa: BLE001 - looked at below
            failures.append(error)

    thread = threading.Thread(target=guarded)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        run.live.settings.close()
    assert not failures, failures


@pytest.fixture
def ask(rig: Make) -> Callable[..., tuple[Rig, list[Any]]]:
    """Sends requests to a run one after the other; returns it and the replies."""

    def call(*requests: dict[str, Any], **settings: object) -> tuple[Rig, list[Any]]:
        run = rig(**settings)
        control = RemoteControl(run.live)
        with showing(run):
            return run, [control(request) for request in requests]

    return call


def test_the_status_is_that_of_the_window_with_the_look(ask: Callable[..., tuple[Rig, list[Any]]]) -> None:
    run, (status,) = ask({"do": "status"}, look__strength=31.0)
    assert status["source"] == "demo"
    assert status["size"] == list(run.source.size)
    assert (status["paused"], status["recording"], status["look"], status["strength"]) == (
        False,
        None,
        "gaussian",
        31.0,
    )


def test_actions_are_done_and_answered(ask: Callable[..., tuple[Rig, list[Any]]]) -> None:
    run, replies = ask({"do": "pause", "on": True}, {"do": "pause", "on": True}, {"do": "mirror"})
    assert replies == [{"done": "pause"}, {"done": "pause"}, {"done": "mirror"}]
    assert run.gate.is_paused
    assert run.live.settings.wanted.picture.mirror


def test_settings_are_changed(ask: Callable[..., tuple[Rig, list[Any]]]) -> None:
    run, replies = ask({"do": "set", "values": {"look.strength": 30}})
    assert replies == [{"look.strength": 30}]
    assert run.live.settings.current.look.strength == 30


@pytest.mark.parametrize("point", [(0.5, 0.5), (32, 24)])
def test_a_person_is_picked_by_fractions_or_pixels(
    ask: Callable[..., tuple[Rig, list[Any]]], point: tuple[float, float]
) -> None:
    run, replies = ask({"do": "status"}, {"do": "pick", "x": point[0], "y": point[1]})
    assert replies[1] == {"picked": [0.5, 0.5]}
    assert run.source.size == (64, 48)


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({"do": "dance"}, "'dance' is not a request: give status, stop, pick, a setting, or one of pause, record"),
        ({}, "None is not a request"),
        ({"do": "set", "values": {"look.strenght": 3}}, "look.strenght is not a setting"),
        ({"do": "set", "values": {"look.strength": 900}}, "must be a number between 0 and 80"),
        ({"do": "set", "values": {"source.width": 640}}, "source.width cannot be changed while the filter runs"),
        ({"do": "snapshot", "on": True}, "snapshot is not switched on and off"),
        ({"do": "pause", "on": "yes"}, "pause is not switched on and off"),
        ({"do": "pick", "x": -1, "y": 0.5}, "the point is outside the picture of 64x48 pixels"),
        ({"do": "pick", "x": 9999, "y": 5}, "the point is outside the picture"),
        ({"do": "pick", "x": 0.0, "y": 0.0}, "nobody is at this point"),
    ],
)
def test_what_cannot_be_done_is_said(rig: Make, request_: dict[str, Any], message: str) -> None:
    run = rig()
    with showing(run), pytest.raises(UsageError, match=message.replace("[", r"\[")):
        RemoteControl(run.live)(request_)
    assert run.live.settings.current == run.config


def test_a_request_ends_the_run(rig: Make) -> None:
    run = rig()
    assert RemoteControl(run.live)({"do": "stop"}) == {}
    with pytest.raises(StopRequested):
        run.step()


def test_a_run_that_shows_no_frames_says_so(rig: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_control, "_TIMEOUT_S", 0.0)
    with pytest.raises(RealtimeError, match="does not show any frames"):
        RemoteControl(rig().live)({"do": "status"})


def test_what_was_refused_for_want_of_frames_is_not_done_later(rig: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_control, "_TIMEOUT_S", 0.0)
    run = rig()
    with pytest.raises(RealtimeError, match="try again"):
        RemoteControl(run.live)({"do": "pause"})
    run.step()
    assert not run.live.status().paused


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="has no local sockets")
def test_a_run_answers_over_its_socket(rig: Make, tmp_path_factory: pytest.TempPathFactory, monkeypatch: Any) -> None:
    folder = tmp_path_factory.mktemp("run")
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    run = rig()
    with answering(run.live), showing(run):
        assert client.send({"do": "status"})["source"] == "demo"
        with pytest.raises(RealtimeError, match="'dance' is not a request"):
            client.send({"do": "dance"})
    with pytest.raises(RealtimeError, match="no filter runs"):
        client.send({"do": "status"})


def test_a_run_without_a_socket_goes_on(rig: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(file))
    with answering(rig().live):
        pass
