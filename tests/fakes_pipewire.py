"""A fake of PipeWire's library: it hands out buffers and calls back, without a daemon."""

import ctypes
from typing import Any

from realtime.system.pipewire.bindings import Blocks, Buffer, Chunk, Data


class FakePipeWire:
    """What the library does, in the calling thread; ``called`` lists the calls that matter."""

    def __init__(self, *, connect: int = 0, buffer_bytes: int = 1 << 16, buffers: int = 1) -> None:
        self.connect_result = connect
        self.called: list[str] = []
        self.properties: dict[str, str] = {}
        self.parameters: list[bytes] = []
        self.free = buffers
        self.memory = (ctypes.c_uint8 * buffer_bytes)()
        self.chunk = Chunk()
        self.data = Data(maxsize=buffer_bytes, data=ctypes.addressof(self.memory), chunk=ctypes.pointer(self.chunk))
        self._blocks = Blocks(n_datas=1, datas=ctypes.pointer(self.data))
        self._buffer = Buffer(buffer=ctypes.pointer(self._blocks))
        self._events: Any = None

    def change(self, state: int, error: bytes | None = None) -> None:
        """Report a new state."""
        self._events.state_changed(None, 0, state, error)

    def agree_on(self, number: int, parameter: bytes | None) -> None:
        """Report a parameter."""
        memory = None if parameter is None else ctypes.create_string_buffer(parameter, len(parameter))
        self._events.param_changed(None, number, None if memory is None else ctypes.addressof(memory))

    def process(self) -> None:
        """Report that a frame has come."""
        self._events.process(None)

    def pw_thread_loop_new(self, *_: Any) -> int:
        return 1

    def pw_thread_loop_get_loop(self, _: Any) -> int:
        return 2

    def pw_properties_new_string(self, _: bytes) -> int:
        return 3

    def pw_properties_set(self, _: Any, key: bytes, value: bytes) -> int:
        self.properties[key.decode()] = value.decode()
        return 1

    def pw_stream_new_simple(self, _loop: Any, _name: bytes, _values: Any, events: Any, _data: Any) -> int:
        self._events = events._obj
        return 4

    def pw_stream_connect(self, _stream: Any, direction: int, _to: int, flags: int, pods: Any, count: int) -> int:
        self.direction, self.flags = direction, flags
        self.formats = [_content(pods[index]) for index in range(count)]
        return self.connect_result

    def pw_stream_update_params(self, _stream: Any, pods: Any, count: int) -> int:
        self.parameters = [_content(pods[index]) for index in range(count)]
        return 0

    def pw_stream_dequeue_buffer(self, _: Any) -> Any:
        if not self.free:
            return None
        self.free -= 1
        return ctypes.pointer(self._buffer)

    def pw_stream_queue_buffer(self, _stream: Any, _buffer: Any) -> int:
        self.free += 1
        self.called.append("queue")
        return 0

    def pw_stream_trigger_process(self, _: Any) -> int:
        self.called.append("trigger")
        return 0

    def pw_thread_loop_start(self, _: Any) -> int:
        self.called.append("start")
        return 0

    def pw_thread_loop_lock(self, _: Any) -> None:
        self.called.append("lock")

    def pw_thread_loop_unlock(self, _: Any) -> None:
        self.called.append("unlock")

    def pw_thread_loop_stop(self, _: Any) -> None:
        self.called.append("stop")

    def pw_stream_destroy(self, _: Any) -> None:
        self.called.append("destroy stream")

    def pw_thread_loop_destroy(self, _: Any) -> None:
        self.called.append("destroy loop")


def _content(pod: int) -> bytes:
    size = ctypes.c_uint32.from_address(pod).value
    return ctypes.string_at(pod, 8 + size)
