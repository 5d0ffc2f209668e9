"""Arguments -> Config -> app; an error -> one line and an exit code. A module a command."""

import os
import sys
from typing import Annotated

import typer

from realtime import __version__
from realtime.cli import detect, live, models, photo, process, settings
from realtime.cli.terminal import say
from realtime.errors import RealtimeError, StopRequested

app = typer.Typer(
    help="Keeps people sharp and turns the room behind them into something better.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (live.live, process.process, detect.detect, photo.photo):
    app.command()(command)
app.add_typer(models.app, name="models")
app.add_typer(settings.app, name="config")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"realtime {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks and the libraries' own messages.")] = False,
    _version_only: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if not debug:
        _silence_libraries()


def _silence_libraries() -> None:
    """No library talks on the terminal unless ``--debug`` asks for it."""
    for name, value in {
        "OPENCV_LOG_LEVEL": "SILENT",
        "OPENCV_VIDEOIO_DEBUG": "0",
        "OPENCV_FFMPEG_LOGLEVEL": "-8",
        "QT_LOGGING_RULES": "*=false",
    }.items():
        os.environ.setdefault(name, value)


def main() -> None:
    """Run the command line; exit with 0, or an error's own code."""
    debug = "--debug" in sys.argv[1:]
    try:
        app()
    except StopRequested:
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    except RealtimeError as error:
        if debug:
            raise
        say(f"realtime: {error}")
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.exit(1)
