"""What the person at the terminal sees: lines and progress bars, on stderr."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.progress import TaskID


def say(text: str) -> None:
    """One line to the person at the terminal, on stderr; nobody hears it where that has gone."""
    with suppress(OSError):
        typer.echo(text, err=True)


@contextmanager
def bars() -> Iterator[Callable[[str, int, int | None], None]]:
    """Yield what is told ``(name, done, in all)``: a progress bar a name on stderr, from the first word on."""
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
