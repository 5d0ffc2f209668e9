"""Fakes of the devices behind sources and sinks."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pyvirtualcam  # noqa: TID253 - registers a backend

from realtime.structures import Size


class FakeClock:
    """Advances only in ``wait``, and records the waits."""

    def __init__(self, now: float = 100.0) -> None:
        self.now = now
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


class FakeCapture:
    """A ``cv2.VideoCapture`` that grants ``size``; ``before_read(k)`` returns False to fail the k-th read."""

    def __init__(
        self,
        size: Size = (64, 48),
        *,
        opened: bool = True,
        fps: float = 30.0,
        stamp_ms: float = 0.0,
        before_read: Callable[[int], bool] = lambda _: True,
        grey: bool = False,
    ) -> None:
        self.grey = grey
        self.size, self.opened, self.fps, self.stamp_ms, self.before_read = size, opened, fps, stamp_ms, before_read
        self.asked: list[tuple[int, float]] = []
        self.reads, self.released = 0, 0

    def isOpened(self) -> bool:  # noqa: N802
        return self.opened

    def read(self) -> tuple[bool, Any]:
        self.reads += 1
        if not self.before_read(self.reads - 1):
            return False, None
        shape = (self.size[1], self.size[0]) if self.grey else (self.size[1], self.size[0], 3)
        return True, np.full(shape, self.reads % 256, np.uint8)

    def get(self, propId: int, /) -> float:  # noqa: N803
        return {
            cv2.CAP_PROP_FPS: self.fps,
            cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*"MJPG")),
            cv2.CAP_PROP_POS_MSEC: self.stamp_ms,
        }.get(propId, 0.0)

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        self.asked.append((propId, value))
        return True

    def release(self) -> None:
        self.released += 1


class FakeVirtualCamera:
    """A backend of pyvirtualcam that keeps what it is sent; ``opened`` lists every camera that was started."""

    opened: list["FakeVirtualCamera"] = []  # noqa: RUF012 - emptied by the fixture
    refuse: str | None = None

    def __init__(self, *, width: int, height: int, fps: float, fourcc: int, device: str | None, **_: Any) -> None:
        if self.refuse is not None:
            raise RuntimeError(self.refuse)
        self.shape = (height, width, 3)
        self.name = device or "fake camera"
        self.fourcc = fourcc
        self.sent: list[Any] = []
        self.closed = 0
        self.fail = False
        self.opened.append(self)

    def close(self) -> None:
        self.closed += 1

    def send(self, frame: Any) -> None:
        if self.fail:
            raise RuntimeError("device gone")
        self.sent.append(frame.reshape(self.shape).copy())

    def device(self) -> str:
        return self.name

    def native_fourcc(self) -> int | None:
        return None


pyvirtualcam.register_backend("fake", FakeVirtualCamera)
