import os
import signal
import threading
from collections.abc import Callable

import numpy as np
import pytest

from realtime import live
from realtime.errors import SinkError, SourceError, StopRequested
from realtime.structures import Frame, Image, Matte
from realtime.timing import Stats
from tests.conftest import FakeSink, FakeSource

TIMEOUT = 10


def matte_of(frame: Frame) -> Matte:
    return Matte(np.ones((4, 4), np.float32), frame.index, frame.captured_at)


def plain(frame: Frame, _: Matte | None) -> Image:
    return frame.image


def test_every_frame_of_a_fast_file_is_shown_in_order() -> None:
    source, sink, stats = FakeSource(100), FakeSink(), Stats()
    live.run(source, matte_of, plain, [sink], stats, lossless=True)
    assert [int(image[0, 0, 0]) for image in sink.images] == list(range(100))
    assert (stats.frames_captured, stats.frames_shown, stats.frames_dropped) == (100, 100, 0)
    assert stats.inferences >= 1


def test_the_picture_goes_on_while_the_model_is_stuck() -> None:
    ten_shown = threading.Event()

    def stuck(frame: Frame) -> Matte:
        assert ten_shown.wait(TIMEOUT)
        return matte_of(frame)

    def count(shown: int) -> None:
        if shown == 10:
            ten_shown.set()

    sink = FakeSink(count)
    live.run(FakeSource(20), stuck, plain, [sink], Stats(), lossless=True)
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
    live.run(source, matte_of, plain, [sink], stats)
    assert [int(image[0, 0, 0]) for image in sink.images] == [0, 8]
    assert stats.frames_dropped == 7


def raise_at(index: int, error: BaseException) -> Callable[[int], None]:
    def hook(at: int) -> None:
        if at == index:
            raise error

    return hook


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("who", ["source", "model", "render", "sink"])
def test_one_loop_fails_and_all_end_with_its_error(who: str, lossless: bool) -> None:
    error = {"source": SourceError("gone"), "sink": SinkError("full")}.get(who, ZeroDivisionError("bug"))
    source = FakeSource(10**9, before_read=raise_at(3, error) if who == "source" else lambda _: None)
    sink = FakeSink(raise_at(0, error) if who == "sink" else lambda _: None)

    def model(frame: Frame) -> Matte:
        if who == "model":
            raise error
        return matte_of(frame)

    def render(frame: Frame, _: Matte | None) -> Image:
        if who == "render":
            raise error
        return frame.image

    with pytest.raises(type(error)) as caught:
        live.run(source, model, render, [sink], Stats(), lossless=lossless)
    assert caught.value is error
    assert caught.value.__traceback__ is not None


def test_a_closed_window_ends_the_run_without_an_error() -> None:
    sink = FakeSink(raise_at(3, StopRequested()))
    live.run(FakeSource(10**9), matte_of, plain, [sink], Stats(), lossless=True)
    assert len(sink.images) == 3


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_in_good_order(number: signal.Signals) -> None:
    handler = signal.getsignal(number)

    def kill(index: int) -> None:
        if index == 3:
            os.kill(os.getpid(), number)

    sink = FakeSink(kill)
    live.run(FakeSource(10**9), matte_of, plain, [sink], Stats(), lossless=True)
    assert len(sink.images) >= 4
    assert signal.getsignal(number) is handler


def test_every_sink_gets_every_picture() -> None:
    sinks = [FakeSink(), FakeSink()]
    live.run(FakeSource(7), matte_of, plain, sinks, Stats(), lossless=True)
    assert [len(sink.images) for sink in sinks] == [7, 7]


def test_the_inference_thread_lowers_itself_before_its_first_frame() -> None:
    order: list[str] = []

    def model(frame: Frame) -> Matte:
        order.append(threading.current_thread().name)
        return matte_of(frame)

    def lower() -> None:
        order.append("lowered " + threading.current_thread().name)

    live.run(FakeSource(3), model, plain, [FakeSink()], Stats(), lossless=True, lower_inference=lower)
    assert order[:2] == ["lowered infer", "infer"]
