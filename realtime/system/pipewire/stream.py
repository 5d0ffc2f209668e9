"""A connection to PipeWire that video goes through, in a thread of PipeWire's own."""

import ctypes
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.system.pipewire import pods
from realtime.system.pipewire.library import (
    POINTER,
    ParamChanged,
    Process,
    StateChanged,
    StreamEvents,
    load,
)

_OUTPUT = 1
_MAP_BUFFERS, _DRIVER = 1 << 2, 1 << 3
_ANY = 0xFFFFFFFF
_EVENTS_VERSION = 2
_CORRUPTED = 1


class State(IntEnum):
    """The state of a stream."""

    ERROR = -1
    UNCONNECTED = 0
    CONNECTING = 1
    PAUSED = 2
    STREAMING = 3


class VideoOutput:
    """A camera that other programs can choose.

    Attributes:
        error: why the connection was lost; empty if that is not known.
    """

    def __init__(
        self,
        properties: Mapping[str, str],
        *,
        size: tuple[int, int],
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
        self._library = load() if library is None else library
        self._size = size
        self._on_state = on_state
        self.state = State.UNCONNECTED
        self.error = ""
        self._format = _Parameters(pods.video_format("YUY2", size, fps))
        self._buffers = _Parameters(pods.buffers(size[0] * size[1] * 2, size[0] * 2))
        self._events = StreamEvents(  # kept: PipeWire has only pointers to it
            version=_EVENTS_VERSION,
            state_changed=StateChanged(self._state_changed),
            param_changed=ParamChanged(self._param_changed),
            process=Process(_ignore),
        )
        self._open(properties)

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
                return False
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

    def close(self) -> None:
        """Disconnect; the stream of the readers ends."""
        self._library.pw_thread_loop_stop(self._loop)
        self._library.pw_stream_destroy(self._stream)
        self._library.pw_thread_loop_destroy(self._loop)

    def _open(self, properties: Mapping[str, str]) -> None:
        library = self._library
        with ExitStack() as opened:
            self._loop = library.pw_thread_loop_new(b"pipewire", None)
            if not self._loop:
                raise OSError("PipeWire cannot start a thread")
            opened.callback(library.pw_thread_loop_destroy, self._loop)
            values = library.pw_properties_new_string(b"")
            for key, value in properties.items():
                library.pw_properties_set(values, key.encode(), value.encode())
            loop = library.pw_thread_loop_get_loop(self._loop)
            self._stream = library.pw_stream_new_simple(
                loop, properties["node.name"].encode(), values, ctypes.byref(self._events), None
            )
            if not self._stream:
                raise OSError("PipeWire cannot create a stream")
            opened.callback(library.pw_stream_destroy, self._stream)
            failure = library.pw_stream_connect(
                *(self._stream, _OUTPUT, _ANY, _MAP_BUFFERS | _DRIVER),
                *(self._format.pointers, self._format.count),
            )
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
            self._library.pw_stream_update_params(self._stream, self._buffers.pointers, self._buffers.count)


class _Parameters:
    """Parameters as PipeWire takes them: an array of pointers to pods."""

    def __init__(self, *contents: bytes) -> None:
        self._memory = [ctypes.create_string_buffer(content, len(content)) for content in contents]
        self.count = len(contents)
        self.pointers = (POINTER * self.count)(*(ctypes.addressof(each) for each in self._memory))


def _ignore(_data: Any) -> None:
    """Frames are sent when they are there: to fill them in here would be a frame late."""
