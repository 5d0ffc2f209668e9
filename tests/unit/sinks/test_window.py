"""The window sink with a process that draws nothing; the real one is in tests/system/test_window.py."""

import errno
import os
import sys
from collections.abc import Callable
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import pytest

from realtime.errors import SinkError, StopRequested
from realtime.privacy.hide import GETTING_READY, card
from realtime.sinks import kept_window, shared_image
from realtime.sinks import window as module
from realtime.sinks.kept_window import KeptWindow
from realtime.sinks.window import WindowLink, WindowSink
from realtime.structures import Image
from realtime.studio.messages import Do, FromWindow, Notice, Status
from tests.conftest import released
from tests.system.xvfb import until

IMAGE = np.full((4, 6, 3), 7, np.uint8)
LISTEN = """
import json, sys
read = sys.stdin.readline
def say(kind, **fields):
    print(json.dumps({"kind": kind, **fields}), flush=True)
"""
DRAWING = "say('Ready')\nwhile line := read():\n    if 'ShowImage' in line: say('Taken')\n"
STUCK_S = 60.0


class AnyDisplay:
    alive = True

    def is_alive(self) -> bool:
        return self.alive

    def close(self) -> None:
        pass


Open = Callable[..., WindowSink]


@pytest.fixture
def open_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a window whose process does as the script says."""

    def open_it(script: str, **settings: object) -> WindowSink:
        (tmp_path / "draw.py").write_text(LISTEN + script)
        monkeypatch.setattr(module, "_COMMAND", (sys.executable, tmp_path / "draw.py"))
        return WindowSink(**{"size": (6, 4), **settings})  # type: ignore[arg-type]

    monkeypatch.setattr(module, "Display", AnyDisplay)
    monkeypatch.setattr(module, "check_qt", lambda: None)
    return open_it


def test_the_image_is_in_the_memory_when_the_process_is_notified(open_window: Open) -> None:
    sums = (
        "from multiprocessing import resource_tracker, shared_memory\n"
        "resource_tracker.register = lambda *_: None\n"
        "memory = shared_memory.SharedMemory(sys.argv[1])\n"
        "say('Ready')\nwhile 'ShowImage' not in read(): pass\n"
        "say('Failed', reason=f'{sum(bytes(memory.buf[:96]))} {sys.argv[2:]}')\n"
    )
    sink = open_window(sums, wait_s=STUCK_S)
    sink.write(released(IMAGE))
    with pytest.raises(SinkError, match=rf"gone: {24 * (3 * 7 + 255)} \['realtime', '6', '4'\]"):
        sink.write(released(IMAGE))
    sink.close()


def test_messages_come_before_the_image_and_the_status_when_it_changes(open_window: Open) -> None:
    script = """
shown, kinds = 0, []
say("Ready")
while shown < 5:
    kinds.append(json.loads(read())["kind"])
    if kinds[-1] == "ShowImage":
        shown += 1
        say("Taken")
say("Failed", reason=" ".join(kinds))
"""
    recorded = iter([False, False, True, True, False])
    link = WindowLink(status=lambda: Status(recording=next(recorded)))
    link.outbox.append(Notice("hello"))
    sink = open_window(script, wait_s=STUCK_S, link=link)
    for _ in range(5):
        sink.write(released(IMAGE))
    sink._listener.join()
    order = "Setup Notice Status ShowImage ShowImage Status ShowImage ShowImage Status ShowImage"
    with pytest.raises(SinkError, match=f"gone: {order}$"):
        sink.write(released(IMAGE))
    sink.close()


def test_a_lossless_window_drops_no_image(open_window: Open) -> None:
    sink = open_window(DRAWING, wait_s=STUCK_S)
    for _ in range(20):
        sink.write(released(IMAGE))
    assert sink.dropped == 0
    sink.close()


def test_a_window_that_draws_forever_does_not_delay_the_caller(open_window: Open) -> None:
    sink = open_window("read()")
    for _ in range(20):
        sink.write(released(IMAGE))
    assert sink.dropped == 20
    sink.close()


def test_a_lossless_window_that_does_not_respond_fails(open_window: Open) -> None:
    sink = open_window("read()", wait_s=1e-3)
    with pytest.raises(SinkError, match="the window does not respond"):
        sink.write(released(IMAGE))
    sink.close()


def test_what_the_user_does_comes_in_order_and_closing_ends_the_program(open_window: Open) -> None:
    received: list[FromWindow] = []
    three = "".join(f"say('Do', action='{action}')\n" for action in ("record", "pause", "mirror"))
    script = three + "say('Ready')\nread()\nsay('Closed', reason='a key closed the window')\nsay('Taken')\nread()"
    sink = open_window(script, link=WindowLink(on_message=received.append), wait_s=STUCK_S)
    sink.write(released(IMAGE))
    assert received == [Do("record"), Do("pause"), Do("mirror")]
    with pytest.raises(StopRequested, match="a key closed the window"):
        sink.write(released(IMAGE))
    sink.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_failure_to_do_what_the_user_asks_for_fails_the_sink(open_window: Open) -> None:
    def fail(_: FromWindow) -> None:
        raise RuntimeError("a bug")

    sink = open_window("say('Do', action='record')\nread()\n", link=WindowLink(on_message=fail), wait_s=STUCK_S)
    with pytest.raises(SinkError, match="the window is gone"):
        sink.write(released(IMAGE))
    sink.close()


def test_the_view_of_the_user_is_shown_in_place_of_what_leaves(open_window: Open) -> None:
    link = WindowLink(view=lambda released: released.image + 1)
    sink = open_window("say('Ready')\nread()\n", link=link, wait_s=STUCK_S)
    sink.write(released(IMAGE))
    assert (sink._image.pixels[..., :3] == 8).all()
    sink.close()


def test_closing_the_window_ends_the_program(open_window: Open) -> None:
    sink = open_window("say('Closed', reason='the window was closed')", wait_s=STUCK_S)
    with pytest.raises(StopRequested, match="the window was closed"):
        sink.write(released(IMAGE))
    sink.close()


@pytest.mark.parametrize(
    ("script", "reason"), [("say('Failed', reason='no such font')", "no such font"), ("", "its process ended")]
)
def test_a_process_that_ends_fails_the_sink(open_window: Open, script: str, reason: str) -> None:
    sink = open_window(script, wait_s=STUCK_S)
    with pytest.raises(SinkError, match=f"^the window is gone: {reason}$"):
        sink.write(released(IMAGE))
    sink.close()


def test_a_lost_display_is_reported_before_the_process_notices(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = open_window(DRAWING, wait_s=STUCK_S)
    sink.write(released(IMAGE))
    monkeypatch.setattr(AnyDisplay, "alive", False)
    with pytest.raises(SinkError, match="because its display went away"):
        sink.write(released(IMAGE))
    sink.close()


def test_a_process_that_does_not_end_leaves_nothing_behind(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_END_S", 0.0)
    sink = open_window("say('Ready')\nwhile True: read()", wait_s=STUCK_S)
    sink.write(released(IMAGE))
    sink.close()
    assert sink._process.returncode is not None
    with pytest.raises(FileNotFoundError):
        SharedMemory(sink._image.name)


@pytest.mark.parametrize("line", ["nonsense", '{"kind": "ShowImage"}'])
def test_a_process_that_talks_nonsense_fails_the_sink(open_window: Open, line: str) -> None:
    sink = open_window(f"print({line!r}, flush=True)", wait_s=STUCK_S)
    with pytest.raises(SinkError, match=r"the window is gone: (not a message|it sent ShowImage)"):
        sink.write(released(IMAGE))
    sink.close()


def test_an_image_of_another_size_is_refused(open_window: Open) -> None:
    sink = open_window(DRAWING)
    with pytest.raises(SinkError, match="6x4, got 4x6"):
        sink.write(released(np.zeros((6, 4, 3), np.uint8)))
    sink.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not overcommit")
def test_a_full_shared_memory_is_explained(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int, __: int, count: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = set(shared_image._SHARED.glob("*"))
    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(SinkError, match="shared memory cannot hold the window's images: the disk is full"):
        open_window(DRAWING)
    assert set(shared_image._SHARED.glob("psm_*")) <= before


def test_a_process_that_cannot_be_started_is_explained(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(SinkError, match="the window process cannot be started: no such file"):
        open_window(DRAWING)


NEXT_SIZE = (8, 6)
TWO_RUNS = """
from multiprocessing import resource_tracker, shared_memory
resource_tracker.register = lambda *_: None
memory = shared_memory.SharedMemory(sys.argv[1])
heard = []
say("Ready")
while line := read():
    message = json.loads(line)
    heard.append(message["kind"])
    if message["kind"] == "Images":
        memory = shared_memory.SharedMemory(message["name"])
    elif message["kind"] == "Status" and message["hidden_because"]:
        say("Do", action="pause")
    elif message["kind"] == "ShowImage":
        heard.append(str(sum(bytes(memory.buf))))
        say("Taken")
    if heard.count("ShowImage") == 3:
        say("Failed", reason=" ".join(heard))
        break
"""


def sum_of(image: Image) -> int:
    return int(image.astype(int).sum()) + 255 * image.shape[0] * image.shape[1]


def test_a_kept_window_goes_on_with_images_of_another_size_and_what_was_done_meanwhile(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CARD_S", STUCK_S)
    monkeypatch.setattr(kept_window, "WindowSink", lambda **settings: open_window(TWO_RUNS, **settings))
    received: list[tuple[int, FromWindow]] = []
    kept = KeptWindow()
    for run, size in enumerate(((6, 4), NEXT_SIZE)):
        link = WindowLink(
            on_message=lambda message, run=run: received.append((run, message)),  # type: ignore[misc]
            take_unhandled=lambda: [Do("mirror")],
        )
        window = kept.open(size=size, wait_s=STUCK_S, link=link)
        window.write(released(np.full((size[1], size[0], 3), 7, np.uint8)))
        if not run:
            window.close()
            assert until(lambda: len(kept._sink._waiting) == 2), "it waits for the next run"
    kept._sink._listener.join()
    with pytest.raises(SinkError) as error:
        window.write(released(np.full((6, 8, 3), 7, np.uint8)))
    sums = sum_of(IMAGE), sum_of(card((6, 4), GETTING_READY)), sum_of(np.full((6, 8, 3), 7, np.uint8))
    assert str(error.value).partition("gone: ")[2] == (
        f"Setup Status ShowImage {sums[0]} Status Outline ShowImage {sums[1]} Images Setup Status ShowImage {sums[2]}"
    )
    assert received == [(1, Do("mirror")), (1, Do("pause"))], "what the run before had no time for comes first"
    kept.close()


SLOW_START = (
    """
from multiprocessing import resource_tracker, shared_memory
resource_tracker.register = lambda *_: None
read()  # another run has begun in the meantime
shared_memory.SharedMemory(sys.argv[1])
"""
    + DRAWING
)


def test_a_kept_window_that_starts_slowly_finds_its_first_memory_and_none_is_left(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CARD_S", 0.0)
    monkeypatch.setattr(kept_window, "WindowSink", lambda **settings: open_window(SLOW_START, **settings))
    kept = KeptWindow()
    names = []
    for size in ((6, 4), NEXT_SIZE):
        window = kept.open(size=size, wait_s=STUCK_S, link=WindowLink())
        assert kept._sink is not None
        names.append(kept._sink._image.name)
        if size != NEXT_SIZE:
            window.close()
    window.write(released(np.zeros((NEXT_SIZE[1], NEXT_SIZE[0], 3), np.uint8)))
    with pytest.raises(FileNotFoundError):
        SharedMemory(names[0])
    kept.close()
    with pytest.raises(FileNotFoundError):
        SharedMemory(names[1])


def test_a_kept_window_whose_process_died_is_opened_again(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[WindowSink] = []

    def open_it(**settings: object) -> WindowSink:
        settings.pop("size")
        opened.append(open_window("say('Ready')" if not opened else DRAWING, **settings))
        return opened[-1]

    monkeypatch.setattr(kept_window, "WindowSink", open_it)
    kept = KeptWindow()
    kept.open(size=(6, 4), wait_s=STUCK_S, link=WindowLink()).close()
    opened[0]._listener.join()
    window = kept.open(size=(6, 4), wait_s=STUCK_S, link=WindowLink())
    window.write(released(IMAGE))
    assert len(opened) == 2
    kept.close()
    kept.close()


def test_a_kept_window_that_the_user_closed_meanwhile_ends_the_next_run(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "say('Ready')\nwhile 'ShowImage' not in read(): pass\nsay('Closed', reason='the window was closed')\nread()"
    )
    monkeypatch.setattr(module, "_CARD_S", STUCK_S)  # a busy machine may need longer to start the process
    monkeypatch.setattr(kept_window, "WindowSink", lambda size, **settings: open_window(script, **settings))
    kept = KeptWindow()
    kept.open(size=(6, 4), wait_s=STUCK_S, link=WindowLink()).close()
    assert until(lambda: bool(kept._sink._closed))
    with pytest.raises(StopRequested, match="the window was closed"):
        kept.open(size=(6, 4), wait_s=STUCK_S, link=WindowLink()).write(released(IMAGE))
    kept.close()
