"""The terminal: the package's log messages and progress bars, on stderr."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from realtime.system.addresses import without_secrets

if TYPE_CHECKING:
    from rich.progress import TaskID

_package = logging.getLogger("realtime")


class _Stderr(logging.Handler):
    """Writes to whatever ``sys.stderr`` is at the time (a progress bar replaces it); ignored if that is closed."""

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError, AttributeError, ValueError):
            sys.stderr.write(without_secrets(self.format(record)) + "\n")
            sys.stderr.flush()


class _Plain(logging.Formatter):
    """Progress and warnings as they are, errors after the program's name; never a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        return f"realtime: {text}" if record.levelno >= logging.ERROR else text


_handler = _Stderr()


@contextmanager
def messages_on_stderr() -> Iterator[None]:
    """Write the package's messages to stderr within the block, INFO and above unless ``set_verbosity`` is called."""
    set_verbosity()
    _package.addHandler(_handler)
    try:
        yield
    finally:
        _package.removeHandler(_handler)
        _package.setLevel(logging.NOTSET)


def set_verbosity(*, quiet: bool = False, debug: bool = False) -> None:
    """Choose what is written.

    Args:
        quiet: warnings and errors only.
        debug: everything, with the names of the modules, and tracebacks; wins over ``quiet``.
    """
    _package.setLevel(logging.DEBUG if debug else logging.WARNING if quiet else logging.INFO)
    _handler.setFormatter(logging.Formatter("%(levelname)-7s %(name)s: %(message)s") if debug else _Plain())


@contextmanager
def progress_bars() -> Iterator[Callable[[str, int, int | None], None]]:
    """Yield a callback for ``(name, done, total)``: one progress bar per name on stderr, from its first call on."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with ExitStack() as stack:
        shown: list[Progress] = []
        tasks: dict[str, TaskID] = {}

        def advance(name: str, done: int, total: int | None) -> None:
            if not shown:
                columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
                shown.append(stack.enter_context(Progress(*columns, console=Console(stderr=True))))
            if name not in tasks:
                tasks[name] = shown[0].add_task(name, total=total)
            shown[0].update(tasks[name], completed=done, total=total)

        yield advance


def count(number: int, noun: str) -> str:
    """``1 frame``, ``2 frames``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
