"""``realtime service``."""

import logging
from typing import Annotated, Any

import typer

from realtime.errors import UsageError

app = typer.Typer(
    help="Start the filter at log-in, so that the camera is simply there.", no_args_is_help=True, add_completion=False
)
log = logging.getLogger(__name__)


@app.command("install", context_settings={"ignore_unknown_options": True, "help_option_names": ["-h", "--help"]})
def service_install(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[LIVE OPTIONS]...", help="Options of realtime live."),
    ] = None,
    show: Annotated[bool, typer.Option("--print", help="Print the unit; change nothing.")] = False,
) -> None:
    """Run realtime live with these options from now on, and at every log-in.

    The camera is off while no program looks at the virtual camera.

    Examples:
        realtime service install
        realtime service install --virtual-camera --camera logitech --look lens
    """
    from realtime.system import service

    given = _checked(arguments or ["--virtual-camera"])
    if show:
        typer.echo(service.unit_text(given), nl=False)
        return
    path = service.install(given)
    log.info("%s: the filter runs now and at every log-in; 'realtime service remove' ends that", path)


@app.command("remove")
def service_remove() -> None:
    """Stop the service, and do not start it any more."""
    from realtime.system import service

    log.info("%s: removed", service.remove())


@app.command("status")
def service_status() -> None:
    """Print whether the service is installed and running; the last messages are in the journal."""
    from realtime.system import service

    state = service.status()
    typer.echo(state)
    if state not in ("active", "not installed"):
        typer.echo(f"journalctl --user -u {service.NAME} shows why")
    raise typer.Exit(0 if state == "active" else 1)


def _checked(arguments: list[str]) -> list[str]:
    """Return ``arguments`` with absolute paths of files, after the command line of ``realtime live`` has read them.

    Raises:
        UsageError: one of them is wrong, or asks for a window or a pipe, which a service has not.
    """
    from realtime.cli.app import app as command_line
    from realtime.cli.app import fill_in_values

    filled = fill_in_values(arguments)
    group: Any = typer.main.get_command(command_line)
    read = group.get_command(None, "live").make_context("live", list(filled)).params
    if read.get("window"):
        raise UsageError("--window is not for a service, which may run before there is a screen; leave it out")
    if "-" in map(str, read.get("output") or []):
        raise UsageError("--output - is not for a service, which has no pipe; give --virtual-camera")
    if read.get("virtual_camera") is None and not read.get("output"):
        filled = ["--virtual-camera=", *filled]
    return [_with_absolute_path(word) for word in filled]


def _with_absolute_path(word: str) -> str:
    from pathlib import Path

    option, equals, value = word.partition("=") if word.startswith("--") else ("", "", word)
    return f"{option}{equals}{Path(value).absolute()}" if value and Path(value).is_file() else word
