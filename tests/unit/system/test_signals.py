"""Signals are raised in this process; every test restores the handlers that it found."""

import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from realtime.config import Config
from realtime.process.run import run_process
from realtime.system.signals import stop_on_signals
from tests.clips import make_clip, pictures
from tests.conftest import FakeSegmenter

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="raises SIGHUP")

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture(autouse=True)
def _handlers_are_restored() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


class Stop:
    def __init__(self) -> None:
        self.calls = 0

    def __call__(self) -> None:
        self.calls += 1


@pytest.mark.parametrize("number", SIGNALS)
def test_each_signal_asks_to_stop(number: signal.Signals) -> None:
    stop = Stop()
    with stop_on_signals(stop):
        signal.raise_signal(number)
    assert stop.calls == 1


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_that_was_ignored_from_the_start_stays_ignored(number: signal.Signals) -> None:
    signal.signal(number, signal.SIG_IGN)
    stop = Stop()
    with stop_on_signals(stop):
        signal.raise_signal(number)
    assert stop.calls == 0
    assert signal.getsignal(number) is signal.SIG_IGN


@pytest.mark.parametrize("second", [signal.SIGHUP, signal.SIGTERM])
def test_a_second_hang_up_or_sigterm_does_not_interrupt(second: signal.Signals) -> None:
    stop = Stop()
    with stop_on_signals(stop):
        signal.raise_signal(second)
        signal.raise_signal(second)
    assert stop.calls == 1


@pytest.mark.parametrize("first", SIGNALS)
def test_a_ctrl_c_after_the_first_signal_interrupts(first: signal.Signals) -> None:
    stop = Stop()

    def run() -> None:
        with stop_on_signals(stop):
            signal.raise_signal(first)
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        run()
    assert stop.calls == 1


def test_the_handlers_of_before_are_put_back() -> None:
    def handler(*_: object) -> None:
        pass

    for number in SIGNALS:
        signal.signal(number, handler)
    with stop_on_signals(Stop()):
        assert signal.getsignal(signal.SIGINT) is not handler
    with pytest.raises(ValueError, match="inside"), stop_on_signals(Stop()):
        raise ValueError("inside")
    assert all(signal.getsignal(number) is handler for number in SIGNALS)


def test_outside_the_main_thread_the_block_runs_and_nothing_is_handled() -> None:
    ran = []

    def run() -> None:
        with stop_on_signals(Stop()):
            ran.append(signal.getsignal(signal.SIGTERM))

    before = signal.getsignal(signal.SIGTERM)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert ran == [before]


@pytest.mark.parametrize(("handler", "frames"), [(signal.SIG_IGN, 12), (signal.SIG_DFL, 0)])
def test_process_under_nohup_runs_to_its_end(tmp_path: Path, handler: signal.Handlers, frames: int) -> None:
    signal.signal(signal.SIGHUP, handler)
    make_clip(tmp_path / "in.mp4", frames=12)
    run_process(
        Config(),
        str(tmp_path / "in.mp4"),
        tmp_path / "out.mp4",
        progress=lambda _: signal.raise_signal(signal.SIGHUP),
        open_segmenter=lambda _: FakeSegmenter(),
    )
    assert (len(pictures(tmp_path / "out.mp4")) if (tmp_path / "out.mp4").exists() else 0) == frames
