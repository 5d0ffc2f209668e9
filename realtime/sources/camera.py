"""A webcam as a source, through OpenCV."""

import logging
import os
import sys
import time
from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.media.jpeg import JpegDecoder
from realtime.sources.camera_access import device_of, explain, path_of
from realtime.sources.camera_controls import CameraControls
from realtime.structures import Frame, Image, Size

log = logging.getLogger(__name__)

# by default OpenCV waits 10 s for a frame; it reads this, whole seconds, before its first frame
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")

_TRIES = 30
"""Maximum number of failed reads in a row; one that a signal interrupts fails at once, several times per frame."""

_STALLED_S = 0.9
"""A failed read that took this long, seconds, means that the camera is gone."""

_FIRST_FRAME_S = 4.0
"""The same for the first frame: some cameras take seconds to start."""

_MJPG = cv2.VideoWriter.fourcc(*"MJPG")

_STAMP_WINDOW_S = 1.0
"""Maximum age of a driver's time stamp that is taken for one of our clock, seconds."""


class Capture(Protocol):
    """The part of ``cv2.VideoCapture`` that is used."""

    def isOpened(self) -> bool: ...  # noqa: N802, D102 - OpenCV's name
    def read(self) -> tuple[bool, Any]: ...  # noqa: D102
    def get(self, propId: int, /) -> float: ...  # noqa: N803, D102
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: N803, D102
    def release(self) -> None: ...  # noqa: D102


def _open_capture(device: int | str) -> Capture:
    backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
    return cv2.VideoCapture(device, backend)


class CameraSource:
    """A webcam.

    Attributes:
        name: the device, such as ``/dev/video0``.
        path: the same as a path; None on systems where cameras have no path.
        size: (width, height) that the camera granted, pixels.
        fps: frame rate that the camera granted; 30.0 if it does not say.
        damaged: number of frames that could not be decoded.
        pixel_format: four letters, such as ``MJPG``; empty if the camera does not say.
    """

    def __init__(
        self,
        device: int | str | None = None,
        *,
        size: Size | None = None,
        fps: float | None = None,
        controls: CameraControls | None = None,
        clock: Callable[[], float] = time.monotonic,
        open_capture: Callable[[int | str], Capture] = _open_capture,
    ) -> None:
        """Open the camera and wait for its first frame, which shows what it really grants.

        Args:
            device: number, path, id or name, or a unique part of its name; None = the default camera.
            size: (width, height) to request, pixels; None = 1280x720. The camera may grant another.
            fps: frame rate to request; None = 30.
            controls: what the camera is set to, until it is closed.
            clock: as ``time.monotonic``.
            open_capture: opens the device.

        Raises:
            SourceError: it does not exist, is busy, needs a permission, or delivers no frames.
        """
        self._device = device_of(device)
        self._clock = clock
        self._next = 0
        self._decode = JpegDecoder()
        self.damaged = 0
        self.path = path_of(self._device)
        self.name = str(self.path or f"camera {self._device}")
        self._capture = open_capture(self._device)
        if not self._capture.isOpened():
            self._capture.release()
            raise SourceError(explain(self._device))
        wanted_size, wanted_fps = size or (1280, 720), fps or 30.0
        # MJPG before the size: over USB 2, raw frames of 1280x720 come at 10 fps or not at all
        self._capture.set(cv2.CAP_PROP_FOURCC, _MJPG)
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, wanted_size[0])
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wanted_size[1])
        self._capture.set(cv2.CAP_PROP_FPS, wanted_fps)
        self._is_jpeg = sys.platform == "linux" and int(self._capture.get(cv2.CAP_PROP_FOURCC)) == _MJPG
        if self._is_jpeg:
            self._capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)  # decoded here: OpenCV shows damaged frames, too
        self._controls = controls
        if controls is not None:
            controls.apply(self.path)
        first = self._grab(_FIRST_FRAME_S)
        if first is None:
            self.close()
            raise SourceError(explain(self._device))
        self.size: Size = (first.shape[1], first.shape[0])
        self.fps = self._capture.get(cv2.CAP_PROP_FPS) or 30.0
        fourcc = int(self._capture.get(cv2.CAP_PROP_FOURCC))
        self.pixel_format = fourcc.to_bytes(4, "little").decode("ascii", "replace").strip("\0 ") if fourcc > 0 else ""
        log.info(
            "%s: requested %dx%d at %g fps, granted %dx%d at %g fps, %s",
            *(self.name, *wanted_size, wanted_fps, *self.size, self.fps, self.pixel_format or "format unknown"),
        )

    def read(self) -> Frame | None:
        """Wait for the next frame; never None, as a camera does not end.

        Raises:
            SourceError: the camera stopped delivering frames; raised after a second or two.
        """
        image = self._grab(_STALLED_S)
        if image is None:
            self._capture.release()  # otherwise it would look busy
            raise SourceError(f"the camera {self.name} stopped delivering frames (unplugged or hung)")
        index, self._next = self._next, self._next + 1
        return Frame(image, index, self._stamp())

    def close(self) -> None:
        """Put its controls back and release the camera, its light off; closing twice is harmless."""
        if self._controls is not None:
            self._controls.restore(self.path)
        self._capture.release()

    def _grab(self, limit_s: float) -> Image | None:
        """Return the next image in a new buffer; None if several reads failed, or one that took ``limit_s``."""
        started = self._clock()
        for _ in range(_TRIES):
            ok, image = self._capture.read()
            if ok and image is not None and image.size:
                decoded = self._decoded(np.asarray(image, np.uint8))
                if decoded is not None:
                    return decoded
            if self._clock() - started >= limit_s:
                break
        return None

    def _decoded(self, data: NDArray[np.uint8]) -> Image | None:
        """Return the image that OpenCV has decoded, or left grey or as JPEG data; None if it is damaged."""
        if data.ndim == 3:
            return data
        if not self._is_jpeg or min(data.shape) > 1:  # an image, not a row of bytes
            return np.asarray(cv2.cvtColor(data, cv2.COLOR_GRAY2BGR), np.uint8)
        image = self._decode(data)
        if image is None:
            self.damaged += 1
            if self.damaged == 1:
                log.warning("the camera %s delivers damaged frames, which are left out; check its cable", self.name)
        return image

    def _stamp(self) -> float:
        """Return the capture time: the driver's time stamp if it is one of our clock, else the current time."""
        now = self._clock()
        taken = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        return taken if 0 <= now - taken < _STAMP_WINDOW_S else now
