import contextlib
import errno
import os
import struct
import sys
import threading
from pathlib import Path

import pytest

from realtime.sinks import consumers
from realtime.sinks.consumers import ConsumerWatch, DriverEvents, OpenCounts, detector_of
from realtime.system import v4l2

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches v4l2loopback")


def test_whoever_opens_the_device_is_counted_until_it_closes_it(tmp_path: Path) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    detector = OpenCounts(path)
    assert not detector.consumed()
    with path.open("rb"), path.open("rb"):
        assert detector.consumed()
    assert not detector.consumed()
    detector.close()


def test_those_who_looked_before_are_counted_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    monkeypatch.setattr(v4l2, "holders", lambda _: ["zoom"])
    detector = OpenCounts(path)
    assert detector.consumed()
    path.open("rb").close()
    assert detector.consumed()
    detector.close()


def test_a_device_that_is_not_there_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        detector_of(tmp_path / "video10")


def test_the_driver_is_asked_first_and_its_count_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    detector = detector_of(path)
    assert isinstance(detector, DriverEvents)
    told = []
    for count in counts:
        pending[:] = count
        told.append(detector.consumed())
    assert told == [True, True, False]
    detector.close()


def test_a_driver_that_does_not_tell_is_watched_by_its_opens(tmp_path: Path) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    detector = detector_of(path)
    assert isinstance(detector, OpenCounts)
    detector.close()


class Script:
    """A detector that tells what the test wrote; a byte in its pipe is news."""

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


def test_it_tells_of_nobody_after_a_while_and_of_somebody_at_once() -> None:
    detector, told, news = Script(), [], threading.Semaphore(0)

    def tell(wanted: bool) -> None:
        told.append(wanted)
        news.release()

    watch = ConsumerWatch(detector, tell, idle_s=0.0)
    for looking in (True, False, True):
        news.acquire()
        detector.say(looking)
    news.acquire()
    watch.close()
    assert told == [False, True, False, True]


def test_when_nobody_can_be_seen_any_more_the_camera_stays_on() -> None:
    detector, told, news = Script(), [], threading.Semaphore(0)

    def tell(wanted: bool) -> None:
        told.append(wanted)
        news.release()

    watch = ConsumerWatch(detector, tell, idle_s=0.0)
    news.acquire()
    detector.broken = True
    detector.say(False)
    news.acquire()
    watch.close()
    assert told == [False, True]
