"""CPU threads, priorities and malloc settings; the figures behind them are in ``docs/measurements/speed.md``."""

import ctypes
import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import cv2

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # glibc's malloc.h
_KEEP_BYTES = 1 << 30
_SWITCH_S = 0.0002
"""Interval at which Python's threads take turns, seconds."""


def cores() -> int:
    """Return the number of CPU cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def net_threads() -> int:
    """Return the number of threads of the model: half the cores, so that rendering always has the others."""
    return max(1, cores() // 2)


def configure_threads() -> None:
    """Configure the threads of Python and OpenCV, and malloc; to be called once, before the loops start.

    OpenCV gets half the cores, too: with all of them its threads and those of the model spin, waiting for each other.
    glibc's malloc keeps freed memory: a frame-sized buffer that is returned to the system each time costs more in page
    faults than the arithmetic on it. Python's threads take turns after 0.2 ms instead of 5: a thread that returns from
    OpenCV or ffmpeg would wait that long for another one in the middle of its arithmetic.
    """
    sys.setswitchinterval(_SWITCH_S)
    cv2.setNumThreads(net_threads())
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            libc = ctypes.CDLL(None)
            libc.mallopt(_MMAP_THRESHOLD, _KEEP_BYTES)
            libc.mallopt(_TRIM_THRESHOLD, _KEEP_BYTES)


def lower_thread_priority() -> None:
    """Lower the priority of this thread and of those it starts, in favour of the show loop; on Linux only.

    They get their share of a busy machine, but never take the processor from a thread that wakes up. A niceness would
    leave them next to nothing beside other programs, and the mattes would be too old to be used.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(threading.get_native_id(), os.SCHED_BATCH, os.sched_param(0))


def run_queue_wait_s(thread: int) -> float:
    """Return the seconds for which a thread of this process was ready to run but had no processor.

    Args:
        thread: its ``threading.get_native_id()``.

    Returns:
        Seconds since it started; 0 where the system does not say.
    """
    try:
        waited_ns = Path(f"/proc/self/task/{thread}/schedstat").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0.0
    return int(waited_ns) / 1e9


def asleep_s() -> float:
    """Return the seconds of sleep of this computer since an arbitrary time, which ``time.monotonic()`` omits."""
    waking = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform)
    if waking is None:  # on Windows time.monotonic() counts it
        return 0.0
    return time.clock_gettime(getattr(time, waking)) - time.monotonic()
