"""No test waits for time to pass: the fake camera's events decide, and the fake clock jumps over every wait."""

import os
import signal
import threading
from collections.abc import Callable

import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.live import loops
from realtime.protocols import Source
from realtime.sources.reconnecting import ReconnectingSource
from realtime.stats import Stats
from realtime.structures import Frame, Image, Matte, Size
from tests.conftest import FakeSink, FakeSource, released
from tests.fakes_io import FakeClock


class Camera(FakeSource):
    """A fake camera that gives ``count`` pictures and is lost then."""

    def __init__(self, count: int, size: Size = (64, 48), grey: int | None = None) -> None:
        super().__init__(count, size)
        self.grey = grey

    def read(self) -> Frame:
        frame = super().read()
        if frame is None:
            raise SourceError("The camera is gone.")
        return frame if self.grey is None else Frame(np.full_like(frame.image, self.grey), frame.index, 0.0)


class Jumps:
    """Waits for a condition by letting the clock go on, except that somebody notifies; remembers the waits."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.waits: list[tuple[str, float]] = []
        self.look: Callable[[], None] = lambda: None

    def __call__(self, condition: threading.Condition, seconds: float | None) -> None:
        if threading.current_thread().name != "camera" or seconds is None:
            condition.wait()
            return
        self.waits.append((threading.current_thread().name, seconds))
        self.clock.wait(seconds)
        self.look()


def frames_until(source: ReconnectingSource, done: Callable[[Frame], bool]) -> list[Frame]:
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
        if done(frame):
            break
    return frames


def test_frames_are_passed_on_until_the_source_ends() -> None:
    camera = FakeSource(1)
    source = ReconnectingSource(camera, lambda: pytest.fail("was reopened"))
    frame = source.read()
    assert frame is not None
    assert not frame.stand_in
    assert source.read() is None
    source.close()
    assert camera.closed == 1


def test_a_lost_camera_is_closed_and_reopened() -> None:
    first, second = Camera(1, grey=10), FakeSource(1)
    source = ReconnectingSource(first, lambda: second)
    frames = frames_until(source, lambda _: False)
    source.close()
    assert first.closed == second.closed == 1
    assert [frame.index for frame in frames] == sorted({frame.index for frame in frames})
    assert source.reconnects == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_while_the_camera_is_unplugged(number: signal.Signals) -> None:
    def away() -> Source:
        raise SourceError("not yet")

    def kill(index: int) -> None:
        if index == 4:
            os.kill(os.getpid(), number)

    def matte_of(frame: Frame) -> Matte:
        return Matte(np.zeros((4, 4), np.float32), frame.index, frame.captured_at)

    source, sink = ReconnectingSource(Camera(1), away, stall_s=0.0, stand_in_s=0.0), FakeSink(kill)
    loops.run(source, matte_of, lambda frame, _: released(frame.image), [sink], Stats())
    source.close()
    assert len(sink.images) >= 5


def test_the_last_image_stands_in_while_it_is_unplugged() -> None:
    back = threading.Event()
    first, second = Camera(1, grey=77), FakeSource(1)
    clock = FakeClock()

    def wait(condition: threading.Condition, seconds: float | None) -> None:
        if threading.current_thread().name == "camera":
            condition.release()  # the camera's thread waits for the test, not for time
            back.wait()
            condition.acquire()
        clock.wait(seconds or 0)

    def reopen() -> FakeSource:
        if not back.is_set():
            raise SourceError("not yet")
        return second

    lost = threading.Event()
    first.close = lost.set  # type: ignore[method-assign]
    source = ReconnectingSource(first, reopen, clock=clock, wait=wait)
    source.read()
    lost.wait()
    frames = [source.read() for _ in range(4)]
    stand_ins = [frame for frame in frames if frame is not None and frame.stand_in]
    assert len(stand_ins) >= 3
    assert {int(frame.image[0, 0, 0]) for frame in stand_ins} <= {0, 77}
    assert int(stand_ins[-1].image[0, 0, 0]) == 77
    back.set()
    frames_until(source, lambda frame: not frame.stand_in)
    source.close()


def test_black_stands_in_for_a_camera_without_any_frame() -> None:
    stuck = threading.Event()
    camera = FakeSource(1, before_read=lambda _: stuck.wait() and None)
    source = ReconnectingSource(camera, lambda: camera, stall_s=0.0)
    frame = source.read()
    assert frame is not None
    assert frame.stand_in
    assert frame.image.max() == 0
    stuck.set()
    source.close()


def test_a_stalled_camera_does_not_block_the_reader() -> None:
    stuck = threading.Event()
    camera = FakeSource(2, before_read=lambda k: stuck.wait() and None if k == 1 else None)
    source = ReconnectingSource(camera, lambda: camera, stall_s=0.0, stand_in_s=0.0)
    frames = frames_until(source, lambda frame: frame.index > 2)
    assert any(frame.stand_in for frame in frames)
    stuck.set()
    source.close()
    assert camera.closed == 1


def test_retries_back_off_and_start_over_after_it_was_unplugged() -> None:
    clock = FakeClock()
    jumps = Jumps(clock)
    tries: list[float] = []
    present = [True] * 8 + [False] * 3 + [True] * 100

    def reopen() -> FakeSource:
        tries.append(clock.now)
        if len(tries) < 11:
            raise SourceError("busy")
        return FakeSource(1)

    source = ReconnectingSource(Camera(0), reopen, is_back=lambda: present.pop(0), clock=clock, wait=jumps)
    frames_until(source, lambda _: False)
    source.close()
    waits = [round(seconds, 3) for _, seconds in jumps.waits]
    assert waits == [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 5.0, 0.2, 0.2, 0.2, 0.2, 0.4]
    assert source.reconnects == 1


def test_it_is_paused_while_unwanted_and_resumes_when_wanted() -> None:
    closed = threading.Event()
    first, second = Camera(10**9), FakeSource(1)
    first.close = closed.set  # type: ignore[method-assign]
    source = ReconnectingSource(first, lambda: second)
    source.read()
    source.set_wanted(False)
    closed.wait()
    assert source.is_paused
    source.set_wanted(True)
    frames_until(source, lambda _: False)
    source.close()
    assert second.closed == 1


@pytest.mark.parametrize("wanted", [True, False])
def test_closing_while_it_is_paused_or_unplugged_ends_the_thread(wanted: bool) -> None:
    lost = threading.Event()
    camera = Camera(1)
    camera.close = lost.set  # type: ignore[method-assign]
    source = ReconnectingSource(camera, FakeSource, is_back=lambda: False)
    source.read()
    source.set_wanted(wanted)
    lost.wait()
    source.close()


def test_closing_before_the_first_read_closes_the_camera() -> None:
    camera = FakeSource()
    ReconnectingSource(camera, lambda: camera).close()
    assert camera.closed == 1


def test_other_failures_are_raised_by_read() -> None:
    def fail(_: int) -> None:
        raise ZeroDivisionError

    source = ReconnectingSource(FakeSource(before_read=fail), FakeSource)
    with pytest.raises(ZeroDivisionError):
        frames_until(source, lambda _: False)
    source.close()


def test_a_camera_that_comes_back_with_another_size_is_letterboxed() -> None:
    source = ReconnectingSource(Camera(0, (64, 48)), lambda: FakeSource(1, (128, 72)))
    frames = frames_until(source, lambda _: False)
    source.close()
    assert {frame.size for frame in frames} <= {(64, 48)}


def test_torn_frames_are_left_out_and_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    scene = np.random.default_rng(0).integers(0, 200, (20, 30, 3), np.uint8).repeat(16, axis=0).repeat(16, axis=1)
    torn = scene.copy()
    torn[100:] = 255
    pictures = [scene, torn, scene, torn, scene]
    taken = threading.Semaphore(0)

    class Tearing(Camera):
        def read(self) -> Frame:
            if self.index not in (1, 3):  # the frame before has been taken, or is a torn one
                taken.acquire()
            self.index += 1
            if self.index > len(pictures):
                raise SourceError("The camera is gone.")
            return Frame(pictures[self.index - 1], self.index - 1, 0.0)

    source = ReconnectingSource(Tearing(0, size=(480, 320)), lambda: FakeSource(0))
    frames = []
    for _ in range(3):
        taken.release()
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    taken.release()
    assert source.read() is None
    source.close()
    assert all(np.array_equal(frame.image, scene) for frame in frames)
    assert source.torn == 2
    assert caplog.records[0].getMessage() == "the camera delivers torn frames, which are left out"
    assert caplog.text.count("torn") == 1


def test_a_camera_that_comes_and_goes_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    """One frame and then nothing, again and again."""
    cameras = iter([Camera(1) for _ in range(20)])
    source = ReconnectingSource(Camera(1), lambda: next(cameras, FakeSource(1)))
    while source.read() is not None:
        pass
    source.close()
    assert source.reconnects == 21
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == [
        "The camera is gone.; waiting for it to come back",
        "the camera is back",
        "The camera is gone. again; it comes and goes, which is not reported any more",
    ]


def test_a_loss_long_after_the_last_one_is_reported_again(caplog: pytest.LogCaptureFixture) -> None:
    clock = FakeClock()

    class Lasting(Camera):
        def read(self) -> Frame:
            clock.now += 60
            return super().read()

    cameras = iter([Lasting(1), Lasting(1), FakeSource(1)])
    source = ReconnectingSource(Camera(1), lambda: next(cameras), clock=clock)
    while source.read() is not None:
        pass
    source.close()
    assert caplog.text.count("waiting for it to come back") == 3


class Strobing(FakeSource):
    """An infrared camera that lights every second frame, and in it who sits before it, not the room."""

    def read(self) -> Frame | None:
        frame = super().read()
        if frame is None:
            return None
        image = np.full_like(frame.image, 20)
        image[:, ::3] = 12 if frame.index % 2 else 130
        return Frame(image, frame.index, frame.index / 30)


def test_the_dark_frames_of_a_strobing_camera_are_left_out(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("INFO", "realtime")
    source = ReconnectingSource(Strobing(300, (320, 240)), lambda: pytest.fail("was reopened"))
    levels: list[int] = []
    number = source._number

    def note(image: Image, captured_at: float, *, stand_in: bool = False) -> Frame:
        levels.append(int(image[0, 0, 0]))
        return number(image, captured_at, stand_in=stand_in)

    monkeypatch.setattr(source, "_number", note)
    source._run()  # in this thread, so that no frame is missed
    assert levels[:7] == [130, 12, 130, 12, 130, 12, 130], "until it is known"
    assert levels[7:] == [130] * 146
    assert caplog.messages == ["the camera lights every second frame only (infrared); the dark ones are left out"]
