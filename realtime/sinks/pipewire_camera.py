"""A virtual camera of PipeWire, which needs no kernel module; browsers and OBS offer it as a camera."""

import contextlib
import logging
import os
import select
import sys
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from realtime.errors import SinkError
from realtime.imaging.yuy2 import to_yuy2
from realtime.privacy.gate import ReleasedImage
from realtime.structures import Size
from realtime.system.pipewire import bindings
from realtime.system.pipewire.nodes import OWN_NAME
from realtime.system.pipewire.stream import State, VideoOutput

log = logging.getLogger(__name__)

NAME = "realtime"
"""The camera's name in other programs."""

_AWAY = "PipeWire went away (%s); waiting for it to come back"

_RETRY_S = 0.5
"""Interval between two attempts to connect to a PipeWire that went away, seconds."""


class Output(Protocol):
    """The part of ``VideoOutput`` that is used."""

    state: State
    error: str

    @property
    def is_worn(self) -> bool: ...  # noqa: D102
    def push(self, image: NDArray[np.uint8]) -> bool: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


Connect = Callable[[Size, float, Callable[[State], None]], Output]


def connect(size: Size, fps: float, on_state: Callable[[State], None]) -> Output:
    """Connect to PipeWire as a camera of ``size``, pixels.

    Raises:
        OSError: PipeWire is not installed or does not run.
    """
    properties = {
        "media.class": "Video/Source",
        "media.role": "Camera",
        "node.name": OWN_NAME,  # two nodes of one name would give their readers nothing
        "node.description": NAME,
    }
    return VideoOutput(properties, size=size, fps=fps, on_state=on_state)


class PipeWireCameraSink:
    """Sends images to the readers of a camera of PipeWire; nothing is converted while there is none.

    When PipeWire is restarted, images are dropped until it is back.
    """

    def __init__(
        self,
        *,
        size: Size,
        fps: float,
        connect: Connect = connect,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Connect to PipeWire.

        Args:
            size: (width, height) of the images, pixels; of an odd width the last column is not sent.
            fps: nominal frame rate, > 0.
            connect: connects to PipeWire.
            clock: as ``time.monotonic``.

        Raises:
            SinkError: PipeWire is not installed or does not run.
        """
        self._size, self._fps, self._connect, self._clock = size, fps, connect, clock
        self._changed = Changed()
        self._lost_at: float | None = None
        try:
            self._output: Output | None = self._open()
        except OSError as error:
            self._changed.close()
            raise SinkError(explain(error)) from error
        log.info("virtual camera %s of PipeWire: %dx%d at %g fps", NAME, *size, fps)

    @property
    def is_read(self) -> bool:
        """Whether a program reads the camera."""
        output = self._output
        return output is not None and output.state is State.STREAMING

    def write(self, released: ReleasedImage) -> None:
        """Send one image to the readers, if there is one.

        Raises:
            SinkError: the image has another size.
        """
        image = released.image
        if image.shape != (self._size[1], self._size[0], 3):
            raise SinkError(
                f"the virtual camera takes images of {self._size[0]}x{self._size[1]}, got "
                f"{image.shape[1]}x{image.shape[0]}"
            )
        self._reconnect()
        if self.is_read and self._output is not None:
            self._output.push(to_yuy2(image))

    def close(self) -> None:
        """Disconnect; the stream of the readers ends."""
        if self._output is not None:
            self._output.close()
        self._changed.close()

    def open_detector(self) -> "ReaderDetector":
        """Return what detects readers, to be closed before this sink."""
        return ReaderDetector(self._changed, lambda: self.is_read)

    def _open(self) -> Output:
        return self._connect((self._size[0] // 2 * 2, self._size[1]), self._fps, lambda _: self._changed.set())

    def _reconnect(self) -> None:
        """Connect again if the connection was lost, at most every ``_RETRY_S``."""
        output, now = self._output, self._clock()
        if output is not None and output.is_worn:  # while nobody reads, nobody notices
            self._output = None
            output.close()
            try:
                self._output = self._open()
            except OSError as error:
                self._lost_at = now
                log.warning(_AWAY, error.strerror or error)
            return
        if output is not None and output.state > State.UNCONNECTED:
            return
        if output is not None:
            self._output = None
            output.close()
            log.warning(_AWAY, output.error or "no reason given")
        elif self._lost_at is not None and now - self._lost_at < _RETRY_S:
            return
        self._lost_at = now
        with contextlib.suppress(OSError):
            self._output = self._open()
            log.warning("PipeWire is back")


class Changed:
    """A flag that ``select.poll`` can wait for."""

    def __init__(self) -> None:
        self.descriptor, self._end = os.pipe()
        os.set_blocking(self.descriptor, False)
        os.set_blocking(self._end, False)

    def set(self) -> None:
        """Set it; from any thread."""
        with contextlib.suppress(BlockingIOError):  # full: it is set
            os.write(self._end, b"\0")

    def clear(self) -> None:
        """Reset it."""
        with contextlib.suppress(BlockingIOError):
            os.read(self.descriptor, 4096)

    def close(self) -> None:
        """Release it."""
        os.close(self.descriptor)
        os.close(self._end)


class ReaderDetector:
    """Detects readers by the state of the stream, as ``consumers.Detector``."""

    interest = select.POLLIN if sys.platform == "linux" else 0

    def __init__(self, changed: Changed, is_read: Callable[[], bool]) -> None:
        """Detect with ``is_read``, whose answer may be another one when ``changed`` is set."""
        self._changed, self._is_read = changed, is_read
        self.descriptor = changed.descriptor

    def consumed(self) -> bool:
        """As ``Detector``."""
        self._changed.clear()
        return self._is_read()

    def close(self) -> None:
        """As ``Detector``; the flag is the sink's."""


def check() -> None:
    """Check that PipeWire can offer a virtual camera.

    Raises:
        SinkError: it is not installed or does not run.
    """
    try:
        bindings.load()
    except OSError as error:
        raise SinkError(explain(error)) from error
    if not bindings.is_running():
        raise SinkError(explain(None))


def explain(error: OSError | None) -> str:
    """Return why PipeWire offers no virtual camera, and what to do."""
    if sys.platform != "linux":
        return "PipeWire is for Linux; use --virtual-camera, which is OBS's here"
    try:
        bindings.load()
    except OSError as missing:
        return (
            f"PipeWire is not installed ({missing}); install it (pipewire and wireplumber of Debian and Ubuntu) and "
            "log in again"
        )
    reason = "" if error is None else f" ({error.strerror or error})"
    return f"PipeWire does not run for this user{reason}; run 'systemctl --user start pipewire wireplumber'"
