import contextlib
import errno
import os
import struct
import sys
import threading
from pathlib import Path

import pytest

from realtime.sinks import consumers
from realtime.sinks.consumers import ConsumerWatch, DriverEvents, OpenCounts, open_detector
from realtime.system import v4l2

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches v4l2loopback")


def test_a_process_counts_from_opening_the_device_to_closing_it(tmp_path: Path) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    detector = OpenCounts(path)
    assert not detector.consumed()
    with path.open("rb"), path.open("rb"):
        assert detector.consumed()
    assert not detector.consumed()
    detector.close()


def test_processes_that_already_have_it_open_count_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    monkeypatch.setattr(v4l2, "holders", lambda _: ["zoom"])
    detector = OpenCounts(path)
    assert detector.consumed()
    path.open("rb").close()
    assert detector.consumed()
    detector.close()


def test_a_missing_device_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        open_detector(tmp_path / "video10")


def test_events_of_the_driver_are_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    counts = [[1], [], [0, 2, 0]]
    pending: list[int] = []

    def ioctl(descriptor: int, request: int, argument: bytes) -> bytes:
        if request == consumers._SUBSCRIBE_EVENT:
            assert struct.unpack_from("III", argument) == (0x10E00001, 0, 1)
            assert len(argument) == 32
            return argument
        if not pending:
            raise OSError(errno.ENOENT, "no event")
        return struct.pack("IxxxxI124x", 0x10E00001, pending.pop(0))

    monkeypatch.setattr(v4l2, "ioctl", ioctl)
    detector = open_detector(path)
    assert isinstance(detector, DriverEvents)
    reported = []
    for count in counts:
        pending[:] = count
        reported.append(detector.consumed())
    assert reported == [True, True, False]
    detector.close()


def test_a_driver_without_events_is_watched_by_its_opens(tmp_path: Path) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    detector = open_detector(path)
    assert isinstance(detector, OpenCounts)
    detector.close()


class Script:
    """A detector that answers what the test has set; a byte in its pipe is an event."""

    interest = consumers.select.POLLIN

    def __init__(self) -> None:
        self.descriptor, self._news = os.pipe()
        self.looking = False
        self.broken = False
        self.asked = threading.Semaphore(0)

    def say(self, looking: bool) -> None:
        self.looking = looking
        os.write(self._news, b".")

    def consumed(self) -> bool:
        os.set_blocking(self.descriptor, False)
        with contextlib.suppress(BlockingIOError):
            os.read(self.descriptor, 100)
        self.asked.release()
        if self.broken:
            raise OSError(errno.ENODEV, "gone")
        return self.looking

    def close(self) -> None:
        os.close(self.descriptor)
        os.close(self._news)


def test_no_viewer_is_reported_after_a_while_and_a_viewer_at_once() -> None:
    detector, reported, news = Script(), [], threading.Semaphore(0)

    def on_change(wanted: bool) -> None:
        reported.append(wanted)
        news.release()

    watch = ConsumerWatch(detector, on_change, idle_s=0.0)
    for looking in (True, False, True):
        news.acquire()
        detector.say(looking)
    news.acquire()
    watch.close()
    assert reported == [False, True, False, True]


def test_the_webcam_stays_on_when_viewers_can_no_longer_be_detected() -> None:
    detector, reported, news = Script(), [], threading.Semaphore(0)

    def on_change(wanted: bool) -> None:
        reported.append(wanted)
        news.release()

    watch = ConsumerWatch(detector, on_change, idle_s=0.0)
    news.acquire()
    detector.broken = True
    detector.say(False)
    news.acquire()
    watch.close()
    assert reported == [False, True]
