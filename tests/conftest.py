"""Fakes, and where the shared test material is.

The fakes block on Events and never on time: a test decides when a frame comes and when a net answers.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import settings

from realtime.privacy import gate
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Detections, Frame, Image, Size
from tests.fakes_v4l2 import video_devices  # noqa: F401 - a fixture

settings.register_profile("untimed", deadline=None)  # how fast the machine is today is no test's business
settings.load_profile("untimed")


def pytest_configure() -> None:
    """Configure the process that runs the tests.

    Started in the background by a shell, or with nohup, tests and the programs they start would ignore signals. Beside
    other processes of pytest-xdist, further threads of OpenCV only wait for each other.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        cv2.setNumThreads(1)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


_MANY_MODULES = 100
_kept = {"modules": 0}


def pytest_collection_finish() -> None:
    """See ``keep_modules``."""
    keep_modules()


def pytest_runtest_teardown() -> None:
    """See ``keep_modules``."""
    keep_modules()


def keep_modules() -> None:
    """Keep the garbage collector from looking through what has been imported, as numba, and stays."""
    if len(sys.modules) - _kept["modules"] > _MANY_MODULES:
        gc.collect()
        gc.freeze()
        _kept["modules"] = len(sys.modules)


class FakeSource:
    """Counts to ``count``; frame k is filled with grey level k. ``before_read(k)`` may block or raise."""

    def __init__(
        self,
        count: int = 5,
        size: Size = (64, 48),
        before_read: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.size = size
        self.fps = 30.0
        self.count, self.before_read = count, before_read
        self.index, self.closed = 0, 0

    def read(self) -> Frame | None:
        self.before_read(self.index)
        if self.index >= self.count:
            return None
        image = np.full((self.size[1], self.size[0], 3), self.index % 256, np.uint8)
        self.index += 1
        return Frame(image, self.index - 1, (self.index - 1) / self.fps)

    def close(self) -> None:
        self.closed += 1


class FakeSink:
    """Records copies of the images it is given. ``before_write(k)`` may block or raise."""

    def __init__(self, before_write: Callable[[int], None] = lambda _: None) -> None:
        self.before_write = before_write
        self.images: list[Image] = []
        self.closed = 0

    def write(self, released: ReleasedImage) -> None:
        self.before_write(len(self.images))
        self.images.append(released.image.copy())

    def close(self) -> None:
        self.closed += 1


class FakeSegmenter:
    """Finds one person in the middle half of every image. ``before_call(k)`` may block or raise."""

    class_names = ("background", "person")

    def __init__(self, before_call: Callable[[int], None] = lambda _: None) -> None:
        self.before_call = before_call
        self.calls = 0

    def __call__(self, image: Image) -> Detections:
        self.before_call(self.calls)
        self.calls += 1
        height, width = image.shape[:2]
        box = np.array([[width * 0.25, height * 0.25, width * 0.75, height * 0.75]], np.float32)
        return Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), np.ones((1, 14, 14), np.float32))


def released(image: Image, captured_at: float = 0.0) -> ReleasedImage:
    """``image`` as if the gate had let it through: the tests' own way round it."""
    return ReleasedImage(image, captured_at, key=gate._KEY)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(1)  # one that ends by itself is not left
    left = [t for t in left if t.is_alive()]
    assert not left, f"the test left threads running: {left}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of clips, photos and models that tests use; it is not part of the repository."""
    folder = Path(os.environ.get("REALTIME_SHARED", Path(__file__).parents[2] / "shared"))
    if not (folder / "models").is_dir():
        pytest.skip(f"no shared test material at {folder} (set REALTIME_SHARED)")
    return folder


@pytest.fixture
def models(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of weight files, also put in force as REALTIME_MODELS."""
    monkeypatch.setenv("REALTIME_MODELS", str(shared / "models"))
    return shared / "models"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In a process of pytest-xdist: hands what the leak harness has seen to the process that reports."""
    from tests.leak_harness import TOTAL

    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["leaks"] = dict(TOTAL)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """The process that reports takes over a worker's count; a worker that died has handed over none."""
    from tests.leak_harness import TOTAL

    TOTAL.update(getattr(node, "workeroutput", {}).get("leaks", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the leak harness has seen."""
    from tests.leak_harness import TOTAL

    if TOTAL["checked"]:
        terminalreporter.write_line(f"leaks: {TOTAL['checked']} frames checked / {TOTAL['leaked']} leaked")
