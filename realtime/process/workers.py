"""Worker processes that end with the process that started them."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Any, TypeVar

R = TypeVar("R")

_REPEAT_S = 0.2
"""Interval at which a worker is asked to stop, as it takes no notice while it loads the model, seconds."""

_busy = threading.Event()


class Workers:
    """Worker processes, which take no notice of the terminal's signals: Ctrl-C reaches them through ``stop``."""

    def __init__(self, count: int) -> None:
        """Prepare ``count`` processes; each is started when there is work for it."""
        context = multiprocessing.get_context("spawn")
        reader, self._writer = context.Pipe(duplex=False)
        self._pool = ProcessPoolExecutor(count, mp_context=context, initializer=_start_worker, initargs=(reader,))
        if os.name == "posix":
            resource_tracker.ensure_running()  # it would let signals through again while a worker starts

    def submit(self, function: Callable[..., R], *arguments: Any) -> "Future[R]":
        """Call ``function`` in a worker."""
        with _signals_held_back():  # a new process inherits that, so that none arrives before it is ready
            return self._pool.submit(_work, function, arguments)

    def stop(self) -> None:
        """Ask the workers to stop, as SIGTERM does. They are asked, too, if this process is killed."""
        self._writer.close()

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()
        self._writer.close()


@contextmanager
def _signals_held_back() -> Iterator[None]:
    """Within the block, keep signals that end a process waiting."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start_worker(stop: Connection) -> None:
    """Prepare this process as a worker that stops when the other end of ``stop`` is closed."""
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: None)  # outside a run; ``stop_on_signals`` replaces it within one
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    threading.Thread(target=_obey, args=(stop,), name="stop", daemon=True).start()


def _obey(stop: Connection) -> None:
    stop.poll(None)  # returns when the other end is closed
    parent = multiprocessing.parent_process()
    while True:
        _terminate_politely()
        if parent is not None and not parent.is_alive() and not _busy.is_set():
            os._exit(1)
        time.sleep(_REPEAT_S)


def _terminate_politely() -> None:
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)  # ends its waits, too
    else:
        signal.raise_signal(signal.SIGTERM)


def _work(function: Callable[..., R], arguments: tuple[Any, ...]) -> R:
    _busy.set()
    try:
        return function(*arguments)
    finally:
        _busy.clear()
