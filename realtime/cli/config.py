"""``realtime config``."""

import typer

from realtime import config
from realtime.cli.options import with_settings
from realtime.config import Config

app = typer.Typer(help="Show the configuration.", no_args_is_help=True, add_completion=False)


@app.callback()
def _group() -> None:
    """Keep ``config`` a group although it has one command."""


@app.command("show")
@with_settings()
def config_show(settings: Config) -> None:
    """Print the configuration as TOML: the defaults, a preset and the options combined."""
    typer.echo(config.to_toml(settings), nl=False)
