import os
import signal
import threading
from collections.abc import Callable

import numpy as np
import pytest

from realtime.errors import ModelError, SinkError, SourceError, StopRequested, WeightsError
from realtime.imaging import resize
from realtime.live import loops
from realtime.privacy.gate import ReleasedImage
from realtime.stats import Stats
from realtime.structures import Frame, Image, Matte, Pacing
from tests.conftest import FakeSink, FakeSource, released

TIMEOUT = 10


def make_matte(frame: Frame) -> Matte:
    return Matte(np.ones((4, 4), np.float32), frame.index, frame.captured_at)


def plain(frame: Frame, _: Matte | None) -> ReleasedImage:
    return released(frame.image)


def test_every_frame_of_a_fast_file_is_shown_in_order() -> None:
    source, sink, stats = FakeSource(100), FakeSink(), Stats()
    assert loops.run(source, make_matte, plain, [sink], stats, pacing=Pacing.LOSSLESS), "the source came to its end"
    assert [int(image[0, 0, 0]) for image in sink.images] == list(range(100))
    assert (stats.frames_captured, stats.frames_shown, stats.frames_dropped) == (100, 100, 0)
    assert stats.inferences >= 1


def test_the_video_continues_while_the_model_is_stuck() -> None:
    ten_shown = threading.Event()

    def stuck(frame: Frame) -> Matte:
        assert ten_shown.wait(TIMEOUT)
        return make_matte(frame)

    def count(shown: int) -> None:
        if shown == 10:
            ten_shown.set()

    sink = FakeSink(count)
    loops.run(FakeSource(20), stuck, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
    assert len(sink.images) == 20


def test_a_slow_sink_gets_the_newest_frame_and_the_dropped_ones_are_counted() -> None:
    all_read, first_written = threading.Event(), threading.Event()

    def read(index: int) -> None:
        if index == 1:
            assert first_written.wait(TIMEOUT)
        if index == 9:
            all_read.set()

    def write(index: int) -> None:
        if index == 0:
            first_written.set()
            assert all_read.wait(TIMEOUT)

    source, sink, stats = FakeSource(9, before_read=read), FakeSink(write), Stats()
    loops.run(source, make_matte, plain, [sink], stats)
    assert [int(image[0, 0, 0]) for image in sink.images] == [0, 8]
    assert stats.frames_dropped == 7


def raise_at(index: int, error: BaseException) -> Callable[[int], None]:
    def hook(at: int) -> None:
        if at == index:
            raise error

    return hook


@pytest.mark.parametrize("pacing", Pacing)
@pytest.mark.parametrize("who", ["source", "model", "gate", "sink"])
def test_one_loop_fails_and_all_end_with_its_error(who: str, pacing: Pacing) -> None:
    error = {
        "source": SourceError("gone"),
        "model": WeightsError("of another net"),
        "sink": SinkError("full"),
        "gate": ZeroDivisionError("bug"),
    }[who]
    source = FakeSource(10**9, before_read=raise_at(3, error) if who == "source" else lambda _: None)
    sink = FakeSink(raise_at(0, error) if who == "sink" else lambda _: None)

    def model(frame: Frame) -> Matte:
        if who == "model":
            raise error
        return make_matte(frame)

    def release(frame: Frame, _: Matte | None) -> ReleasedImage:
        if who == "gate":
            raise error
        return released(frame.image)

    with pytest.raises(type(error)) as caught:
        loops.run(source, model, release, [sink], Stats(), pacing=pacing)
    assert caught.value is error
    assert caught.value.__traceback__ is not None


def test_a_closed_window_ends_the_run_without_an_error() -> None:
    sink = FakeSink(raise_at(3, StopRequested()))
    assert not loops.run(FakeSource(10**9), make_matte, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
    assert len(sink.images) == 3


def test_a_window_that_is_closed_on_the_last_frame_counts_as_closed() -> None:
    sink = FakeSink(raise_at(2, StopRequested()))
    assert not loops.run(FakeSource(3), make_matte, plain, [sink], Stats(), await_first=True, pacing=Pacing.LOSSLESS)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_cleanly(number: signal.Signals) -> None:
    handler = signal.getsignal(number)

    def kill(index: int) -> None:
        if index == 3:
            os.kill(os.getpid(), number)

    sink = FakeSink(kill)
    assert not loops.run(FakeSource(10**9), make_matte, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
    assert len(sink.images) >= 4
    assert signal.getsignal(number) is handler


def test_a_signal_that_was_ignored_at_the_start_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        sink = FakeSink(lambda index: os.kill(os.getpid(), signal.SIGHUP) if index == 3 else None)
        loops.run(FakeSource(20), make_matte, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
        assert len(sink.images) == 20
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_second_hang_up_is_ignored() -> None:
    def hang_up(index: int) -> None:
        if index >= 3:
            os.kill(os.getpid(), signal.SIGHUP)

    sink = FakeSink(hang_up)
    loops.run(FakeSource(10**9), make_matte, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
    assert len(sink.images) >= 4


def test_a_second_ctrl_c_interrupts() -> None:
    def press(index: int) -> None:
        if index == 3:
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        loops.run(FakeSource(10**9), make_matte, plain, [FakeSink(press)], Stats(), pacing=Pacing.LOSSLESS)


def test_every_sink_gets_every_image() -> None:
    sinks = [FakeSink(), FakeSink()]
    loops.run(FakeSource(7), make_matte, plain, sinks, Stats(), pacing=Pacing.LOSSLESS)
    assert [len(sink.images) for sink in sinks] == [7, 7]


def test_the_inference_thread_lowers_itself_before_its_first_frame() -> None:
    order: list[str] = []

    def model(frame: Frame) -> Matte:
        order.append(threading.current_thread().name)
        return make_matte(frame)

    def lower() -> None:
        order.append("lowered " + threading.current_thread().name)

    loops.run(FakeSource(3), model, plain, [FakeSink()], Stats(), pacing=Pacing.LOSSLESS, lower_inference=lower)
    assert order[:2] == ["lowered infer", "infer"]


def test_deciding_whether_a_frame_is_due_and_the_model_share_its_smaller_copies() -> None:
    halves: dict[int, list[Image]] = {}

    def halve(frame: Frame) -> bool:
        halves.setdefault(frame.index, []).append(np.asarray(resize.halve(frame.image)))
        return True

    def model(frame: Frame) -> Matte:
        halve(frame)
        return make_matte(frame)

    loops.run(FakeSource(3), model, plain, [FakeSink()], Stats(), pacing=Pacing.LOSSLESS, due=halve)
    assert halves
    assert all(len(made) == 2 and made[0] is made[1] for made in halves.values())


def test_a_failing_model_is_called_again_a_few_times_and_the_video_continues(caplog: pytest.LogCaptureFixture) -> None:
    tries: list[int] = []

    def crash(frame: Frame) -> Matte:
        tries.append(frame.index)
        raise MemoryError("no room")

    sink, stats = FakeSink(), Stats()
    loops.run(FakeSource(50), crash, plain, [sink], stats, pacing=Pacing.LOSSLESS)
    assert len(sink.images) == 50
    assert 1 <= len(tries) <= 5
    assert stats.inferences == 0
    assert "no room" in caplog.messages[0]


def test_a_model_that_recovers_makes_mattes_again() -> None:
    def flaky(frame: Frame) -> Matte:
        if frame.index == 0:
            raise ModelError("hiccup")
        return make_matte(frame)

    inferred = threading.Event()
    first_tried = threading.Event()

    def tried(frame: Frame) -> Matte:
        first_tried.set()
        try:
            return flaky(frame)
        finally:
            if frame.index:
                inferred.set()

    def wait(index: int) -> None:
        if index == 1:
            assert first_tried.wait(TIMEOUT)
        if index == 9:
            assert inferred.wait(TIMEOUT)

    stats = Stats()
    loops.run(FakeSource(10, before_read=wait), tried, plain, [FakeSink()], stats, pacing=Pacing.LOSSLESS)
    assert stats.inferences >= 1


def test_a_source_that_waits_for_its_next_frame_is_interrupted_at_the_end() -> None:
    interrupted = threading.Event()

    class Waiting(FakeSource):
        def interrupt(self) -> None:
            interrupted.set()

    def wait(index: int) -> None:
        if index == 2:
            assert interrupted.wait(60)

    def stop(index: int) -> None:
        if index == 1:
            raise StopRequested

    sink = FakeSink(before_write=stop)
    loops.run(Waiting(5, before_read=wait), make_matte, plain, [sink], Stats(), pacing=Pacing.LOSSLESS)
    assert len(sink.images) == 1
