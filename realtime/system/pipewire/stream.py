"""A connection to PipeWire that video goes through, in a thread of PipeWire's own."""

import ctypes
import os
import struct
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.structures import Size
from realtime.system.pipewire import pods
from realtime.system.pipewire.bindings import (
    POINTER,
    ParamChanged,
    Process,
    StateChanged,
    StreamEvents,
    load,
)
from realtime.system.pipewire.nodes import OWN_NAME

_INPUT, _OUTPUT = 0, 1
_AUTOCONNECT, _MAP_BUFFERS, _DRIVER, _DONT_RECONNECT = 1 << 0, 1 << 2, 1 << 3, 1 << 7
_ANY = 0xFFFFFFFF
_EVENTS_VERSION = 2
_CORRUPTED = 1
_DMABUF = 3

_GIVE_UP_AFTER = 60
"""Frames in a row without a free buffer after which the connection counts as lost: a program that is killed while it
reads may keep buffers for good."""


class State(IntEnum):
    """The state of a stream."""

    ERROR = -1
    UNCONNECTED = 0
    CONNECTING = 1
    PAUSED = 2
    STREAMING = 3


class _Stream(ABC):
    """A connection to PipeWire.

    Attributes:
        state: its state.
        error: why the connection was lost; empty if that is not known.
    """

    def __init__(self, library: Any, on_state: Callable[[State], None]) -> None:
        self._library = load() if library is None else library
        self._on_state = on_state
        self.state = State.UNCONNECTED
        self.error = ""
        self._events = StreamEvents(  # kept: PipeWire has only pointers to it
            version=_EVENTS_VERSION,
            state_changed=StateChanged(self._state_changed),
            param_changed=ParamChanged(self._param_changed),
            process=Process(self._process),
        )

    def close(self) -> None:
        """Disconnect."""
        self._library.pw_thread_loop_stop(self._loop)
        self._library.pw_stream_destroy(self._stream)
        self._library.pw_thread_loop_destroy(self._loop)

    def _connect(self, properties: Mapping[str, str], direction: int, flags: int, formats: "_Parameters") -> None:
        library = self._library
        self._formats = formats
        with ExitStack() as opened:
            self._loop = library.pw_thread_loop_new(b"pipewire", None)
            if not self._loop:
                raise OSError("PipeWire cannot start a thread")
            opened.callback(library.pw_thread_loop_destroy, self._loop)
            values = library.pw_properties_new_string(b"")
            for key, value in properties.items():
                library.pw_properties_set(values, key.encode(), value.encode())
            loop = library.pw_thread_loop_get_loop(self._loop)
            name = properties["node.name"].encode()
            self._stream = library.pw_stream_new_simple(loop, name, values, ctypes.byref(self._events), None)
            if not self._stream:
                raise OSError("PipeWire cannot create a stream")
            opened.callback(library.pw_stream_destroy, self._stream)
            failure = library.pw_stream_connect(self._stream, direction, _ANY, flags, formats.pointers, formats.count)
            if failure < 0:
                raise OSError(-failure, os.strerror(-failure))
            failure = library.pw_thread_loop_start(self._loop)
            if failure < 0:
                raise OSError(-failure, os.strerror(-failure))
            opened.pop_all()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._library.pw_thread_loop_lock(self._loop)
        try:
            yield
        finally:
            self._library.pw_thread_loop_unlock(self._loop)

    def _state_changed(self, _data: Any, _old: int, state: int, error: bytes | None) -> None:
        self.state = State(state)
        if error:
            self.error = error.decode(errors="replace")
        self._on_state(self.state)

    def _param_changed(self, _data: Any, number: int, parameter: int | None) -> None:
        if number == pods.FORMAT and parameter:
            (size,) = struct.unpack("=I", ctypes.string_at(parameter, 4))
            wanted = self._format_agreed(ctypes.string_at(parameter, 8 + size))
            self._library.pw_stream_update_params(self._stream, wanted.pointers, wanted.count)

    @abstractmethod
    def _format_agreed(self, pod: bytes) -> "_Parameters":
        """Take the format that was agreed on, and return what its buffers have to be."""

    def _process(self, _data: Any) -> None:  # noqa: B027 - an output needs none
        """Called for each cycle, from PipeWire's thread."""


class VideoOutput(_Stream):
    """A camera that other programs can choose.

    Frames are sent when they are there; to fill them in when PipeWire asks would be a frame late.
    """

    def __init__(
        self,
        properties: Mapping[str, str],
        *,
        size: Size,
        fps: float,
        on_state: Callable[[State], None],
        library: Any = None,
    ) -> None:
        """Connect; programs see the camera shortly afterwards.

        Args:
            properties: of the node, such as ``node.name``, which must be unique.
            size: (width, height) of the frames, pixels; the width is even.
            fps: nominal frame rate, > 0.
            on_state: called with each new state, from PipeWire's thread.
            library: as from ``load``; None = that.

        Raises:
            OSError: PipeWire is not installed or does not run.
        """
        super().__init__(library, on_state)
        self._withheld, self._was_withheld = 0, False  # frames in a row without a free buffer; whether there was one
        self._buffers = _Parameters(pods.buffers(size[0] * size[1] * 2, size[0] * 2))
        formats = _Parameters(pods.video_format("YUY2", size, fps))
        self._connect(properties, _OUTPUT, _MAP_BUFFERS | _DRIVER, formats)

    @property
    def is_worn(self) -> bool:
        """Whether nobody reads, and buffers that readers withheld may be gone for good: a new connection has all."""
        return self.state is State.PAUSED and self._was_withheld

    def push(self, image: NDArray[np.uint8]) -> bool:
        """Send one frame to the readers; return whether they got it.

        Args:
            image: (H, W, 2) uint8 YUY2, C-contiguous.
        """
        library = self._library
        with self._locked():
            if self.state is not State.STREAMING:
                return False
            dequeued = library.pw_stream_dequeue_buffer(self._stream)
            if not dequeued:  # the readers have not returned one yet
                self._withheld += 1
                self._was_withheld = True
                if self._withheld == _GIVE_UP_AFTER:
                    self.state, self.error = State.ERROR, "a program that has ended holds its buffers"
                return False
            self._withheld = 0
            block = dequeued.contents.buffer.contents.datas[0]
            fits = bool(block.data) and block.maxsize >= image.nbytes
            if fits:
                ctypes.memmove(block.data, image.ctypes.data, image.nbytes)
            chunk = block.chunk.contents
            chunk.offset, chunk.size, chunk.stride = 0, image.nbytes if fits else 0, image.strides[0]
            chunk.flags = 0 if fits else _CORRUPTED
            library.pw_stream_queue_buffer(self._stream, dequeued)
            library.pw_stream_trigger_process(self._stream)
            return fits

    def _format_agreed(self, pod: bytes) -> "_Parameters":  # noqa: ARG002 - there is only one
        return self._buffers


@dataclass(frozen=True, slots=True)
class Received:
    """A frame as it came.

    Attributes:
        data: the bytes.
        stride: bytes from one row to the next; 0 = the rows follow each other.
        format: of the video.
    """

    data: bytes
    stride: int
    format: pods.VideoFormat


class VideoInput(_Stream):
    """Receives the frames of a camera.

    Attributes:
        is_unreadable: whether the camera's frames are in memory of the graphics card (DMABuf), which cannot be read.
    """

    def __init__(
        self,
        target: str,
        *,
        size: Size,
        fps: float,
        on_frame: Callable[[Received], None],
        on_state: Callable[[State], None],
        library: Any = None,
    ) -> None:
        """Connect to a camera.

        Args:
            target: name of its node.
            size: (width, height) that is preferred, pixels.
            fps: frame rate that is preferred, > 0.
            on_frame: called with each frame, from PipeWire's thread.
            on_state: called with each new state, from PipeWire's thread.
            library: as from ``load``; None = that.

        Raises:
            OSError: PipeWire is not installed or does not run.
        """
        super().__init__(library, on_state)
        self._on_frame = on_frame
        self.is_unreadable = False
        self._format: pods.VideoFormat | None = None
        self._buffers = _Parameters(pods.mapped_buffers())
        properties = {
            "node.name": f"{OWN_NAME}-input",
            "media.type": "Video",
            "media.category": "Capture",
            "media.role": "Camera",
            "target.object": target,
            "node.dont-reconnect": "true",  # not to another camera when this one goes
        }
        formats = _Parameters(*pods.any_video_formats(size, fps))
        self._connect(properties, _INPUT, _AUTOCONNECT | _MAP_BUFFERS | _DONT_RECONNECT, formats)

    def _format_agreed(self, pod: bytes) -> "_Parameters":
        self._format = None
        with suppress(ValueError):
            self._format = pods.read_format(pod)
        return self._buffers

    def _process(self, _data: Any) -> None:
        library = self._library
        dequeued = library.pw_stream_dequeue_buffer(self._stream)
        if not dequeued:
            return
        block = dequeued.contents.buffer.contents.datas[0]
        chunk = block.chunk.contents
        offset, size = chunk.offset, chunk.size  # once: the other program can write to them
        is_whole = block.data and size and not chunk.flags & _CORRUPTED
        if is_whole and self._format is not None and offset + size <= block.maxsize:
            data = ctypes.string_at(block.data + offset, size)
            self._on_frame(Received(data, chunk.stride, self._format))
        elif not block.data and block.type == _DMABUF:
            self.is_unreadable = True
            self._state_changed(None, self.state, State.ERROR, None)
        library.pw_stream_queue_buffer(self._stream, dequeued)


class _Parameters:
    """Parameters as PipeWire takes them: an array of pointers to pods."""

    def __init__(self, *contents: bytes) -> None:
        self._memory = [ctypes.create_string_buffer(content, len(content)) for content in contents]
        self.count = len(contents)
        self.pointers = (POINTER * self.count)(*(ctypes.addressof(each) for each in self._memory))
