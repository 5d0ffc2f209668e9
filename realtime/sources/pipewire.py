"""A camera of PipeWire as a source: the way to cameras that only libcamera can use, as in many laptops."""

import threading
import time
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.devices.cameras import PIPEWIRE
from realtime.errors import SourceError
from realtime.media.jpeg import JpegDecoder
from realtime.structures import Frame, Image, Size
from realtime.system.pipewire.stream import Received, State, VideoInput

_FIRST_FRAME_S, _STALLED_S = 5.0, 1.0
"""Maximum time until the first frame, and between two frames, seconds."""

_PACKED = {
    "YUY2": (2, cv2.COLOR_YUV2BGR_YUY2),
    "UYVY": (2, cv2.COLOR_YUV2BGR_UYVY),
    "BGRx": (4, cv2.COLOR_BGRA2BGR),
    "BGRA": (4, cv2.COLOR_BGRA2BGR),
    "RGBx": (4, cv2.COLOR_RGBA2BGR),
    "RGBA": (4, cv2.COLOR_RGBA2BGR),
    "RGB": (3, cv2.COLOR_RGB2BGR),
    "BGR": (3, None),
    "GRAY8": (1, cv2.COLOR_GRAY2BGR),
}
"""Bytes of a pixel, and OpenCV's number of the conversion."""

_PLANAR = {"NV12": cv2.COLOR_YUV2BGR_NV12, "I420": cv2.COLOR_YUV2BGR_I420}
"""OpenCV's numbers of the conversions of formats with chroma in planes of their own."""


class Input(Protocol):
    """The part of ``VideoInput`` that is used."""

    error: str
    is_unreadable: bool

    def close(self) -> None: ...  # noqa: D102


Connect = Callable[[str, Size, float, Callable[[Received], None], Callable[[State], None]], Input]


def connect(
    target: str, size: Size, fps: float, on_frame: Callable[[Received], None], on_state: Callable[[State], None]
) -> Input:
    """Connect to the camera ``target``.

    Raises:
        OSError: PipeWire is not installed or does not run.
    """
    return VideoInput(target, size=size, fps=fps, on_frame=on_frame, on_state=on_state)


class PipeWireSource:
    """The newest frame of a camera of PipeWire."""

    def __init__(
        self,
        device: str,
        *,
        size: Size,
        fps: float,
        connect: Connect = connect,
        clock: Callable[[], float] = time.monotonic,
        first_frame_s: float = _FIRST_FRAME_S,
        stalled_s: float = _STALLED_S,
    ) -> None:
        """Connect and wait for the first frame.

        Args:
            device: ``pipewire:`` and the name of its node.
            size: (width, height) to request, pixels.
            fps: frame rate to request.
            connect: connects to PipeWire.
            clock: as ``time.monotonic``.
            first_frame_s: maximum time until the first frame, seconds.
            stalled_s: maximum time between two frames, seconds.

        Raises:
            SourceError: PipeWire does not run, or the camera delivers no frames.
        """
        self._name = device.removeprefix(PIPEWIRE)
        self._clock, self._stalled_s = clock, stalled_s
        self._changed = threading.Condition()
        self._newest: tuple[Received, float] | None = None
        self._is_lost = False
        self._decode = JpegDecoder()
        self._next = 0
        try:
            self._input = connect(self._name, size, fps, self._received, self._state_changed)
        except OSError as error:
            raise SourceError(f"the camera {self._name} of PipeWire cannot be opened: {error}") from error
        first = self._image_within(first_frame_s)
        if first is None:
            self._input.close()
            raise SourceError(f"the camera {self._name} of PipeWire delivers no frames{self._reason()}")
        self._first: tuple[Image, float] | None = first
        self.size: Size = (first[0].shape[1], first[0].shape[0])
        self.fps = self._fps or fps

    def read(self) -> Frame | None:
        """Wait for the next frame; never None, as a camera does not end.

        Raises:
            SourceError: the camera stopped delivering frames.
        """
        found, self._first = self._first or self._image_within(self._stalled_s), None
        if found is None:
            raise SourceError(f"the camera {self._name} of PipeWire stopped delivering frames")
        index, self._next = self._next, self._next + 1
        return Frame(found[0], index, found[1])

    def close(self) -> None:
        """Disconnect from the camera."""
        self._input.close()

    def _reason(self) -> str:
        """Return why there are no frames, and what to do."""
        if self._input.is_unreadable:
            return " but in memory of the graphics card (DMABuf), which cannot be read; choose another camera"
        if "format" in self._input.error:
            return (
                f" in a format that can be read ({self._input.error}); some cameras have only memory of the graphics "
                "card (DMABuf): choose another one"
            )
        return f"{self._input.error and f' ({self._input.error})'}; close programs that use it"

    def _received(self, received: Received) -> None:
        with self._changed:
            self._newest = received, self._clock()
            self._changed.notify_all()

    def _state_changed(self, state: State) -> None:
        with self._changed:
            self._is_lost = state <= State.UNCONNECTED
            self._changed.notify_all()

    def _image_within(self, seconds: float) -> tuple[Image, float] | None:
        """Return the newest whole image and its time; None if none comes within ``seconds``."""
        end = self._clock() + seconds
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._newest or self._is_lost, max(0.0, end - self._clock()))
                newest, self._newest = self._newest, None
            if newest is None:
                return None
            self._fps = newest[0].format.fps
            image = to_bgr(newest[0], self._decode)
            if image is not None:
                return image, newest[1]
            if self._clock() >= end:  # damaged ones come without end
                return None


def to_bgr(received: Received, decode_jpeg: Callable[[NDArray[np.uint8]], Image | None]) -> Image | None:
    """Return a frame as an image; None if it is damaged."""
    data, name = np.frombuffer(received.data, np.uint8), received.format.pixels
    width, height = received.format.size
    if name == "MJPG":
        return decode_jpeg(data)
    if name in _PLANAR:
        rows = height * 3 // 2
        stride = width if name == "I420" else max(width, received.stride)
        if data.size < stride * rows:
            return None
        planes = np.ascontiguousarray(data[: stride * rows].reshape(rows, stride)[:, :width])
        return np.asarray(cv2.cvtColor(planes, _PLANAR[name]), np.uint8)
    pixel_bytes, conversion = _PACKED[name]
    stride = max(width * pixel_bytes, received.stride)
    if data.size < stride * (height - 1) + width * pixel_bytes:
        return None
    pixels = np.ndarray((height, width, pixel_bytes), np.uint8, data, strides=(stride, pixel_bytes, 1))
    return pixels.copy() if conversion is None else np.asarray(cv2.cvtColor(pixels, conversion), np.uint8)
