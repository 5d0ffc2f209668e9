import json
import logging
import signal
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import numpy as np
import pytest

from realtime import config
from realtime.errors import SourceError, StopRequested
from realtime.live import session as module
from realtime.live.session import Session, recall, run_studio
from realtime.live.setup import setup_of
from realtime.matte.subject import SubjectSelector
from realtime.privacy.gate import ReleasedImage
from realtime.sinks import kept_window
from realtime.sinks.window import WindowLink
from realtime.structures import AudioChunk
from realtime.studio.messages import Change, Do, FromWindow, Notice, Preset, Remember, Setup
from tests.conftest import FakeSink
from tests.unit.live.conftest import Rig


def test_what_was_chosen_is_found_again_and_the_rest_stays_default(tmp_path: Path) -> None:
    path = tmp_path / "new" / "studio.json"
    session = recall(path)
    session.config = config.changed(session.config, {"look.name": "lens", "source.input": "camera:usb-1"})
    session.mirrored, session.window, session.is_paused = False, {"files": ["a.png"]}, True
    session.remember()
    again = recall(path)
    assert again.config == session.config
    assert (again.mirrored, again.window, again.is_paused) == (False, {"files": ["a.png"]}, False)
    assert json.loads(path.read_text())["settings"] == {"look.name": "lens", "source.input": "camera:usb-1"}
    assert recall(path, fresh=True).config == config.load()


@pytest.mark.parametrize("text", ["", "[]", '{"settings": 1}', '{"settings": {}, "mirrored": true, "window": 3}'])
def test_a_damaged_file_is_not_used(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "studio.json").write_text(text)
    assert recall(tmp_path / "studio.json").config == config.load()
    assert "is not used" in caplog.text


@pytest.mark.parametrize("background", ["/nowhere/beach.png", 5])
def test_what_is_no_longer_valid_is_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, background: object
) -> None:
    settings = {
        "look.strength": 400,
        "matte.feather_px": 5,
        "look.name": "image",
        "look.background": background,
    }
    (tmp_path / "studio.json").write_text(json.dumps({"settings": settings, "mirrored": True, "window": {}}))
    found = recall(tmp_path / "studio.json").config
    assert (found.look, found.matte.feather_px) == (config.load().look, 5)
    assert "look.strength = 400" in caplog.text


def test_a_folder_that_cannot_be_written_is_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    Session(config.load(), path=tmp_path / "file" / "studio.json").remember()
    assert "cannot be saved" in caplog.text


class FakeWindow:
    """Answers the first image with messages, then closes."""

    answers: list[FromWindow]
    setups: list[Setup]

    is_over = False
    opened = 0

    def __init__(self, *, size: object, wait_s: float, link: WindowLink) -> None:
        type(self).opened += 1
        self.attach(size=size, wait_s=wait_s, link=link)

    def attach(self, *, size: object, wait_s: float, link: WindowLink) -> None:
        self._link = link
        self.setups.append(link.setup)

    def detach(self) -> None:
        pass

    def write(self, released: ReleasedImage) -> None:
        assert released.hidden_because
        if not self.answers:
            raise StopRequested("the window was closed")
        self._link.on_message(self.answers.pop(0))

    def close(self) -> None:
        pass


def test_without_a_camera_the_window_says_what_to_do_and_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_window, "WindowSink", FakeWindow)
    monkeypatch.setattr(FakeWindow, "setups", [], raising=False)
    answers = [Remember({"files": []}), Do("try_again"), Change({"source.input": "demo"})]
    monkeypatch.setattr(FakeWindow, "answers", answers, raising=False)
    tried: list[str] = []

    def run(session: Session) -> None:
        tried.append(session.config.source.input)
        if session.config.source.input == "camera":
            raise SourceError("rtsp://me:pass@cam/1?key=abc does not answer")

    run_studio(Session(config.load()), run, advise=lambda: [["plug one in", ["lsusb"]]])
    assert tried == ["camera", "camera", "demo"]
    advice = FakeWindow.setups[0].advice
    assert advice is not None
    assert (advice.problem, advice.steps) == ("rtsp://cam/1?... does not answer", [["plug one in", ["lsusb"]]])
    assert FakeWindow.opened == 1, "the same window all the time"
    assert all(setup.panel for setup in FakeWindow.setups), "in which another camera can be chosen"


def test_without_a_camera_settings_and_presets_can_be_changed_and_only_another_source_is_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = [
        Change({"look.strength": 33}),
        Preset("mine", save=True),
        Change({"look.strength": 1000}),
        Change({"look.strength": 44}),
        Preset("nothing"),
        Preset("mine"),
        Do("record"),
        Do("pause", on=True),
        Change({"source.width": 640, "source.height": 480}),
    ]
    monkeypatch.setattr(kept_window, "WindowSink", FakeWindow)
    monkeypatch.setattr(FakeWindow, "setups", [], raising=False)
    monkeypatch.setattr(FakeWindow, "answers", list(answers), raising=False)
    session = Session(config.load(), path=tmp_path / "studio.json")
    strengths: list[float] = []

    def run(session: Session) -> None:
        strengths.append(session.config.look.strength)
        if len(strengths) == 1:
            raise SourceError("there is no camera")

    run_studio(session, run)
    assert strengths[1:] == [33], "once, after the last answer"
    assert session.config.source.width == 640
    assert session.is_paused
    assert not FakeWindow.answers


@pytest.mark.parametrize("again", [True, False])
def test_a_video_that_has_ended_is_played_again_or_the_window_closed(
    monkeypatch: pytest.MonkeyPatch, again: bool
) -> None:
    monkeypatch.setattr(kept_window, "WindowSink", FakeWindow)
    monkeypatch.setattr(FakeWindow, "setups", [], raising=False)
    monkeypatch.setattr(FakeWindow, "answers", [Do("try_again")] if again else [], raising=False)
    session = Session(config.load(None, {"source.input": "http://me:pass@cam/talk.mp4"}))
    played: list[bool] = []

    def run(session: Session) -> None:
        session.source_ended = not played  # the second time, the user closes the window of the run
        played.append(session.is_paused)
        session.is_paused = True

    if again:
        run_studio(session, run)
    else:
        with pytest.raises(StopRequested):
            run_studio(session, run)
    assert played == ([False, True] if again else [False])
    advice = FakeWindow.setups[0].advice
    assert advice is not None
    assert advice.problem == "this was the end of http://cam/talk.mp4"
    assert (advice.title, advice.button, advice.steps) == ("The video has ended", "Play again", [])


def test_a_window_that_is_closed_instead_ends_the_studio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_window, "WindowSink", FakeWindow)
    monkeypatch.setattr(FakeWindow, "setups", [], raising=False)
    monkeypatch.setattr(FakeWindow, "answers", [], raising=False)

    def run(_: Session) -> None:
        raise SourceError("there is no camera")

    with pytest.raises(StopRequested):
        run_studio(Session(config.load()), run)


def test_a_signal_ends_the_studio_and_closes_its_window(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[bool] = []

    class Window(FakeWindow):
        def write(self, released: ReleasedImage) -> None:
            signal.raise_signal(signal.SIGTERM)

        def close(self) -> None:
            closed.append(True)

    monkeypatch.setattr(kept_window, "WindowSink", Window)
    monkeypatch.setattr(FakeWindow, "setups", [], raising=False)
    tried: list[bool] = []

    def run(_: Session) -> None:
        tried.append(True)
        raise SourceError("there is no camera")

    run_studio(Session(config.load()), run)
    assert (tried, closed) == ([True], [True])


def test_another_camera_restarts_the_run_with_what_was_switched_on(rig: Any) -> None:
    session = Session(config.load(None, {"source.input": "demo"}), window={})
    run: Rig = rig(session=session)
    run.live.controls.receive(Do("pause", on=True))
    run.step()
    run.live.controls.receive(Change({"source.input": "camera:usb-1", "source.width": 640}))
    with pytest.raises(StopRequested, match="restart"):
        run.step()
    assert session.restart
    assert session.config.source.input == "camera:usb-1"
    assert session.is_paused
    assert session.subject is None, "another camera shows other people, or from elsewhere"
    after: Rig = rig(session=session)
    assert after.step().hidden_because == "paused by the user"


def test_what_the_run_had_no_time_to_do_is_left_to_the_next_and_the_place_of_the_window_remembered(rig: Any) -> None:
    session = Session(config.load(None, {"source.input": "demo"}))
    run: Rig = rig(session=session)
    done, *later = [Change({"source.width": 640}), Do("pause", on=True), Change({"look.strength": 33})]
    for message in (done, *later, Remember({"geometry": "AdnQ"})):
        run.live.link.on_message(message)
    with pytest.raises(StopRequested, match="restart"):
        run.step()
    assert run.live.link.take_unhandled() == later
    assert run.live.link.take_unhandled() == []
    assert session.window == {"geometry": "AdnQ"}


@pytest.mark.parametrize("changes", [{"output.audio": "default"}, {"source.width": 640, "source.height": 480}])
def test_who_was_picked_is_so_after_a_restart_with_the_same_picture(rig: Any, changes: dict[str, object]) -> None:
    session = Session(config.load(None, {"source.input": "demo"}))
    run: Rig = rig(session=session)
    run.live.controls.receive(Change(changes))
    with pytest.raises(StopRequested, match="restart"):
        run.step()
    assert session.subject is run.make_matte.subject
    assert session.take_subject(None) is run.make_matte.subject
    assert session.take_subject(None) is None, "for one run only"


def test_who_was_picked_is_not_so_in_front_of_another_camera_of_the_same_setting() -> None:
    session = Session(config.load())
    first, other = Path("/dev/video0"), Path("/dev/video2")
    taken = []
    for camera in (first, first, other, first):
        session.subject = SubjectSelector()
        taken.append(session.take_subject(camera) is not None)
    assert taken == [False, True, False, False]


def test_who_was_picked_is_not_so_if_the_camera_was_away_at_the_restart(rig: Any) -> None:
    session = Session(config.load(None, {"source.input": "demo"}))
    run: Rig = rig(session=session)
    run.step()
    assert run.frame is not None
    away = replace(run.frame, stand_in=True)
    run.live.release(away, None)
    run.live.controls.receive(Change({"source.width": 640, "source.height": 480}))
    with pytest.raises(StopRequested, match="restart"):
        run.live.release(away, None)
    assert session.subject is None, "whoever comes back may be somebody else"


@pytest.mark.parametrize("on", [True, False])
def test_a_virtual_camera_stays_as_it_was_switched_even_if_the_run_fails(rig: Any, on: bool) -> None:
    session = Session(config.load(None, {"source.input": "demo"}), virtual_camera=not on)
    run: Rig = rig(session=session)
    if on:
        run.group.add("virtual-camera:/dev/video9", FakeSink())
    run.step()
    run.live.close()
    assert session.virtual_camera is on


def test_the_window_shows_no_password_of_an_address(rig: Any) -> None:
    run: Rig = rig(session=Session(config.load()))
    logging.getLogger("realtime.sources").warning("%s does not answer", "rtsp://me:pass@cam/1?key=abc")
    assert run.sent(Notice)[-1] == Notice("rtsp://cam/1?... does not answer", warning=True)


def test_changes_are_remembered_at_once(rig: Any, tmp_path: Path) -> None:
    session = Session(config.load(None, {"source.input": "demo"}), path=tmp_path / "studio.json")
    run: Rig = rig(session=session)
    run.live.controls.receive(Change({"look.strength": 33}))
    run.live.controls.receive(Remember({"files": ["b.png"]}))
    run.step()
    run.live.settings.close()
    saved = recall(tmp_path / "studio.json")
    assert saved.config.look.strength == 33
    assert saved.window == {"files": ["b.png"]}


def test_of_two_threads_that_save_the_later_change_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(config.load(), path=tmp_path / "studio.json")
    entered, go_on = threading.Event(), threading.Event()

    def make_folder(_: Path) -> None:
        if not entered.is_set():
            entered.set()
            go_on.wait(10)

    monkeypatch.setattr(module, "make_folder", make_folder)
    first = threading.Thread(target=session.remember)
    first.start()
    entered.wait(10)
    session.config = config.load(None, {"look.strength": 33})
    second = threading.Thread(target=session.remember)
    second.start()
    second.join(0.2)
    go_on.set()
    first.join()
    second.join()
    assert recall(tmp_path / "studio.json").config.look.strength == 33


def test_the_studio_offers_devices_by_name_and_live_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    from realtime.devices.cameras import Camera
    from realtime.live import setup
    from realtime.system.v4l2_modes import Mode

    modes = tuple(Mode("MJPG", size, 30.0) for size in ((1920, 1080), (640, 480), (160, 120)))
    logitech = Camera("Logitech C920", "usb-046d", "/dev/video2", modes=modes)
    broken = Camera("Broken", "usb-1", "/dev/video4", problem="permission denied")
    monkeypatch.setattr(setup, "list_cameras", lambda: [logitech, broken])
    monkeypatch.setattr(setup, "list_microphones", list)
    offered = setup_of(config.load(None, {"source.input": "camera:usb-046d"}), Session(config.load()))
    assert offered.cameras == [["camera:usb-046d", "Logitech C920"]]
    assert offered.sizes == [[640, 480], [1280, 720], [1920, 1080]]
    offered = setup_of(config.load(), Session(config.load()))
    assert offered.cameras[0] == ["camera", "first colour camera"]
    assert offered.policies["first"] == "who was there at the start"
    assert not setup_of(config.load(), None).panel


@pytest.fixture(autouse=True)
def _level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "realtime")


def test_a_preset_is_used_and_saved(rig: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    run: Rig = rig(session=Session(config.load(None, {"source.input": "demo"}), path=tmp_path / "studio.json"))
    run.live.settings.change({"look.strength": 41})
    for message in (Preset("mine", save=True), Change({"look.strength": 20}), Preset("mine")):
        run.live.controls.receive(message)
    run.step()
    run.live.settings.close()
    assert run.live.settings.current.look.strength == 41
    run.live.controls.receive(Preset("nothing"))
    run.step()
    assert "there is no preset 'nothing'" in caplog.text


def test_a_microphone_is_metered_muted_by_the_pause_and_closed(rig: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[MagicMock] = []
    chunks = [AudioChunk(np.full((2, 8), 0.25, np.float32), 0.0)]

    def microphone(spec: str) -> MagicMock:
        opened.append(MagicMock(spec_name=spec))
        opened[-1].listener.return_value = lambda: chunks
        return opened[-1]

    monkeypatch.setattr("realtime.live.live_control.Microphone", microphone)
    run: Rig = rig(session=Session(config.load()), output__audio="default")
    assert run.live.status().audio_level == 0.25
    run.live.controls.receive(Do("pause", on=True))
    run.step()
    opened[0].switch.assert_called_with(False)
    run.live.controls.receive(Do("pause", on=False))
    run.step()
    opened[0].switch.assert_called_with(True)
    run.live.outputs.close()
    opened[0].close.assert_called_once()


def test_a_microphone_that_cannot_be_opened_is_a_warning(
    rig: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("realtime.live.live_control.Microphone", MagicMock(side_effect=SourceError("it is busy")))
    run: Rig = rig(session=Session(config.load()), output__audio="default")
    assert run.live.status().audio_level is None
    assert "it is busy" in caplog.text
