"""The commands by name. The module of a command is imported when it is called: ``--help`` needs none of them."""

from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperGroup


class Command(NamedTuple):
    """Where a command is.

    Attributes:
        module: its module in ``realtime.cli``.
        help: one line for the list of the commands; the first line of its own help.
    """

    module: str
    help: str


COMMANDS = {
    "studio": Command("studio", "Open the window with everything in it; the default without a command."),
    "live": Command("live", "Filter a camera or a file in real time: to a window, a virtual camera or a recording."),
    "process": Command("process", "Process video files: every frame, in order, with the audio and all other streams."),
    "photo": Command(
        "photo", "Give photos the shallow depth of field of a fast lens: the subject sharp, the background blurred."
    ),
    "detect": Command("detect", "Show what the model finds in images."),
    "devices": Command("devices", "List cameras, virtual cameras, microphones, displays and accelerators."),
    "doctor": Command("doctor", "Say what is missing on this computer, with the commands that add it."),
    "remote": Command("remote", "Control a filter that runs, from a hotkey, a script or a stream deck."),
    "service": Command("service", "Start the filter at log-in, so that the camera is simply there."),
    "models": Command("models", "List, download and locate models."),
    "config": Command("config", "Show the configuration, or write it into a file."),
}
"""The commands in the order of the help. A module has a function of its command's name, or a Typer group ``app``."""


class LazyCommands(TyperGroup):
    """The group of all commands."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - as in the base class
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - as in the base class
        """Import the command called ``cmd_name`` and return it; None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in self.commands:
            module = import_module(f"realtime.cli.{COMMANDS[cmd_name].module}")
            app = getattr(module, "app", None)
            if app is None:
                app = typer.Typer(add_completion=False, context_settings=dict(self.context_settings))
                app.command(cmd_name)(getattr(module, cmd_name))
            self.commands[cmd_name] = typer.main.get_command(app)
        return self.commands[cmd_name]

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - as in the base class
        """Write the list of the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help) for name, command in COMMANDS.items()])
