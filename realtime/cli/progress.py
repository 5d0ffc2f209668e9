"""Progress of a long run: a bar for people, lines of JSON for programs."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from realtime.process.report import Progress

_LINES_PER_SECOND = 2.0


@contextmanager
def progress_bar() -> "Iterator[Callable[[Progress], None]]":
    """Yield a callback that draws a bar on stderr, if that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[figures]}"),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bars:
        task = bars.add_task("starting", total=None, figures="")

        def show(progress: "Progress") -> None:
            hidden = ", frame hidden" if progress.matte_age_frames is None else ""
            figures = f"{progress.fps:.1f} fps, people: {progress.people}{hidden}"
            bars.update(
                task,
                description=progress.file,
                completed=progress.frames,
                total=progress.total,
                figures=figures,
            )

        yield show


@contextmanager
def progress_lines() -> "Iterator[Callable[[Progress], None]]":
    """Yield a callback that prints a line of JSON on stdout twice a second, and one at the end."""
    last: list[Progress] = []
    printed_at = 0.0

    def show(progress: "Progress") -> None:
        nonlocal printed_at
        last[:] = [progress]
        if time.monotonic() - printed_at >= 1 / _LINES_PER_SECOND:
            printed_at = time.monotonic()
            _print(last.pop())

    try:
        yield show
    finally:
        if last:
            _print(last.pop())


def _print(progress: "Progress") -> None:
    values = {k: round(v, 2) if isinstance(v, float) else v for k, v in asdict(progress).items()}
    sys.stdout.write(json.dumps(values) + "\n")  # ASCII, whatever the locale and the name of the file
    sys.stdout.flush()
