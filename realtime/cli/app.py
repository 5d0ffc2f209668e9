"""The commands put together, the options before them, and what an error becomes."""

import logging
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from realtime import __version__
from realtime.cli.commands import LazyCommands
from realtime.cli.terminal import messages_on_stderr, set_verbosity
from realtime.errors import RealtimeError, SinkError, StopRequested

log = logging.getLogger(__name__)

_OPTIONAL_VALUE = {"--virtual-camera": ("",), "--deinterlace": ("auto", "never")}
"""Options whose value may be left out, which Typer does not offer: their values, or an empty one if it may be any text.
The first is meant if there is none."""

app = typer.Typer(
    cls=LazyCommands,
    rich_markup_mode=None,  # importing what draws boxes would take longer than all the rest of the help
    help="Keep people sharp and blur or replace the background of a webcam, of videos and of photos.",
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(requested: bool) -> None:
    if requested:
        typer.echo(f"realtime {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    context: typer.Context,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print warnings and errors only.")] = False,
    debug: Annotated[
        bool,
        typer.Option("--debug", "-v", help="Print everything: module names, tracebacks, the libraries' own messages."),
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    set_verbosity(quiet=quiet, debug=debug)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy would start a thread per core and give each its memory
    if not debug:
        silence_libraries()
    if context.invoked_subcommand is None:
        _start(context)


def _start(context: typer.Context) -> None:
    """Open the studio; where there is no display, print the help."""
    from realtime.cli.studio import studio
    from realtime.sinks import display

    try:
        display.check()
    except SinkError:
        typer.echo(context.get_help())
        raise typer.Exit(2) from None
    studio()


def silence_libraries() -> None:
    """Keep OpenCV, FFmpeg and Qt from writing to the terminal; has to be called before they are imported."""
    for name, value in {
        "OPENCV_LOG_LEVEL": "SILENT",
        "OPENCV_VIDEOIO_DEBUG": "0",
        "OPENCV_FFMPEG_LOGLEVEL": "-8",
        "QT_LOGGING_RULES": "*=false",
    }.items():
        os.environ.setdefault(name, value)


def fill_in_values(arguments: Sequence[str]) -> list[str]:
    """Return ``arguments`` with the first value of each option in ``_OPTIONAL_VALUE`` that has none."""
    following = [*arguments[1:], "-"] if arguments else []
    return [
        f"{argument}={_OPTIONAL_VALUE[argument][0]}" if _has_no_value(argument, after) else argument
        for argument, after in zip(arguments, following, strict=True)
    ]


def _has_no_value(option: str, after: str) -> bool:
    if option not in _OPTIONAL_VALUE:
        return False
    values = _OPTIONAL_VALUE[option]
    return after.startswith("-") if values == ("",) else after not in values


def run() -> int:
    """Run the command line on ``sys.argv`` and return the exit code."""
    with messages_on_stderr():
        try:
            app(args=fill_in_values(sys.argv[1:]), prog_name="realtime")
        except StopRequested:
            return 0
        except KeyboardInterrupt:
            return 130
        except RealtimeError as error:
            log.error("%s", error, exc_info=True)
            return error.exit_code
        except BrokenPipeError:
            return 1
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
