"""PipeWire's library, through ctypes: nothing has to be compiled, and nothing installed beside PipeWire itself."""

import ctypes
import os
import socket
import sys
from functools import cache
from pathlib import Path
from typing import Any

_NAME = "libpipewire-0.3.so.0"
_SYSTEM_FOLDER = Path("/run/pipewire")

POINTER = ctypes.c_void_p

StateChanged = ctypes.CFUNCTYPE(None, POINTER, ctypes.c_int, ctypes.c_int, ctypes.c_char_p)
ParamChanged = ctypes.CFUNCTYPE(None, POINTER, ctypes.c_uint32, POINTER)
Process = ctypes.CFUNCTYPE(None, POINTER)


class StreamEvents(ctypes.Structure):
    """``struct pw_stream_events``, version 2; what is not needed is a pointer and stays null."""

    _fields_ = (
        ("version", ctypes.c_uint32),
        ("destroy", POINTER),
        ("state_changed", StateChanged),
        ("control_info", POINTER),
        ("io_changed", POINTER),
        ("param_changed", ParamChanged),
        ("add_buffer", POINTER),
        ("remove_buffer", POINTER),
        ("process", Process),
        ("drained", POINTER),
        ("command", POINTER),
        ("trigger_done", POINTER),
    )


class Chunk(ctypes.Structure):
    """``struct spa_chunk``: the part of a block that is valid."""

    _fields_ = (
        ("offset", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("stride", ctypes.c_int32),
        ("flags", ctypes.c_int32),
    )


class Data(ctypes.Structure):
    """``struct spa_data``: a block of memory."""

    _fields_ = (
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("fd", ctypes.c_int64),
        ("mapoffset", ctypes.c_uint32),
        ("maxsize", ctypes.c_uint32),
        ("data", POINTER),
        ("chunk", ctypes.POINTER(Chunk)),
    )


class Blocks(ctypes.Structure):
    """``struct spa_buffer``."""

    _fields_ = (
        ("n_metas", ctypes.c_uint32),
        ("n_datas", ctypes.c_uint32),
        ("metas", POINTER),
        ("datas", ctypes.POINTER(Data)),
    )


class Buffer(ctypes.Structure):
    """``struct pw_buffer``, as far as all versions have it."""

    _fields_ = (("buffer", ctypes.POINTER(Blocks)), ("user_data", POINTER), ("size", ctypes.c_uint64))


_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "pw_init": (None, [POINTER, POINTER]),
    "pw_properties_new_string": (POINTER, [ctypes.c_char_p]),
    "pw_properties_set": (ctypes.c_int, [POINTER, ctypes.c_char_p, ctypes.c_char_p]),
    "pw_thread_loop_new": (POINTER, [ctypes.c_char_p, POINTER]),
    "pw_thread_loop_get_loop": (POINTER, [POINTER]),
    "pw_thread_loop_start": (ctypes.c_int, [POINTER]),
    "pw_thread_loop_stop": (None, [POINTER]),
    "pw_thread_loop_destroy": (None, [POINTER]),
    "pw_thread_loop_lock": (None, [POINTER]),
    "pw_thread_loop_unlock": (None, [POINTER]),
    "pw_stream_new_simple": (
        POINTER,
        [POINTER, ctypes.c_char_p, POINTER, ctypes.POINTER(StreamEvents), POINTER],
    ),
    "pw_stream_connect": (
        ctypes.c_int,
        [POINTER, ctypes.c_int, ctypes.c_uint32, ctypes.c_int, ctypes.POINTER(POINTER), ctypes.c_uint32],
    ),
    "pw_stream_update_params": (ctypes.c_int, [POINTER, ctypes.POINTER(POINTER), ctypes.c_uint32]),
    "pw_stream_dequeue_buffer": (ctypes.POINTER(Buffer), [POINTER]),
    "pw_stream_queue_buffer": (ctypes.c_int, [POINTER, ctypes.POINTER(Buffer)]),
    "pw_stream_trigger_process": (ctypes.c_int, [POINTER]),
    "pw_stream_destroy": (None, [POINTER]),
}


@cache
def load() -> Any:
    """Return the library, ready to be called.

    Raises:
        OSError: it is not installed, or lacks a function.
    """
    if sys.platform != "linux":
        raise OSError("PipeWire is for Linux")
    library = ctypes.CDLL(_NAME)
    for name, (result, arguments) in _SIGNATURES.items():
        try:
            function = getattr(library, name)
        except AttributeError as error:
            raise OSError(f"{_NAME} has no {name}") from error
        function.restype, function.argtypes = result, arguments
    os.environ.setdefault("PIPEWIRE_DEBUG", "0")  # it would log a lost connection on stderr; that is reported here
    library.pw_init(None, None)
    return library


def is_running() -> bool:
    """Whether PipeWire runs for this user and its library is installed; nothing is started."""
    if sys.platform != "linux" or not any(_accepts(path) for path in _sockets()):
        return False
    try:
        load()
    except OSError:
        return False
    return True


def _sockets() -> list[Path]:
    name = os.environ.get("PIPEWIRE_REMOTE") or "pipewire-0"
    folders = (os.environ.get("PIPEWIRE_RUNTIME_DIR"), os.environ.get("XDG_RUNTIME_DIR"))
    folder = next((Path(folder) for folder in folders if folder), None)
    return [each / name for each in (folder, _SYSTEM_FOLDER) if each is not None]


def _accepts(path: Path) -> bool:
    if not path.exists():
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(1.0)
        try:
            client.connect(str(path))
        except OSError:  # also: the path is too long for a socket
            return False
    return True
