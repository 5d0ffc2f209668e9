"""Ctrl-C, SIGTERM and terminal hang-ups, as requests to stop."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stop_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Within the block, call ``stop`` on the first Ctrl-C, SIGTERM or terminal hang-up; a second Ctrl-C interrupts.

    A signal that this process was started to ignore, as SIGHUP is under ``nohup``, stays ignored. SIGHUP and SIGTERM
    may be sent more than once (a hang-up comes from the kernel and from the shell), so only Ctrl-C interrupts.

    Args:
        stop: called from a signal handler in the main thread, at most once.

    Outside the main thread, where Python does not allow handlers, the block runs unprotected.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    stopping = False

    def handle(number: int, _stack: FrameType | None) -> None:
        nonlocal stopping
        if stopping:
            if number == signal.SIGINT:
                raise KeyboardInterrupt
            return
        stopping = True
        stop()

    previous = {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            previous[number] = signal.signal(number, handle)
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
