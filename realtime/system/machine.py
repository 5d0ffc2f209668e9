"""Shares the machine out between the loops. The figures behind the choices are in ``docs/measurements/speed.md``."""

import ctypes
import os
import sys
import threading
import time
from contextlib import suppress

import cv2

INFERENCE_NICENESS = 5
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # glibc's malloc.h
_KEEP_BYTES = 1 << 30
_SWITCH_S = 0.0002


def cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def net_threads() -> int:
    """How many threads the net gets: half the cores, so that the picture always has the others."""
    return max(1, cores() // 2)


def configure_threads() -> None:
    """Called once, before the loops start.

    OpenCV gets half the cores, too: with all of them its threads and the net's wait for each other, spinning. And
    glibc's malloc keeps what is freed: a frame-sized buffer that goes back to the system every time costs more in page
    faults than the arithmetic on it. And Python's threads change places after 0.2 ms instead of 5: a thread that comes
    back from OpenCV or ffmpeg would wait that long for another one in the middle of its arithmetic.
    """
    sys.setswitchinterval(_SWITCH_S)
    cv2.setNumThreads(net_threads())
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            libc = ctypes.CDLL(None)
            libc.mallopt(_MMAP_THRESHOLD, _KEEP_BYTES)
            libc.mallopt(_TRIM_THRESHOLD, _KEEP_BYTES)


def lower_thread_priority() -> None:
    """Give way to the show loop: on Linux a thread has a niceness of its own, which the threads it starts inherit."""
    if sys.platform == "linux":
        with suppress(OSError):
            thread = threading.get_native_id()
            now = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, now + INFERENCE_NICENESS)


def asleep_s() -> float:
    """How long the machine has been asleep since some time, seconds: what ``time.monotonic()`` does not count."""
    waking = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform)
    if waking is None:  # on Windows time.monotonic() counts it
        return 0.0
    return time.clock_gettime(getattr(time, waking)) - time.monotonic()
