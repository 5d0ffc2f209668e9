"""``realtime config``."""

import logging
from pathlib import Path
from typing import Annotated

import typer

from realtime import config
from realtime.cli.options import with_settings
from realtime.config import Config

log = logging.getLogger(__name__)

app = typer.Typer(help="Show the configuration, or write it into a file.", no_args_is_help=True, add_completion=False)


@app.command("show")
@with_settings()
def config_show(settings: Config) -> None:
    """Print the configuration as TOML: the defaults, a preset and the options combined."""
    typer.echo(config.to_toml(settings), nl=False)


@app.command("init")
@with_settings()
def config_init(
    settings: Config,
    path: Annotated[Path, typer.Argument(metavar="FILE.toml", help="The file to write.")] = Path("realtime.toml"),
    overwrite: Annotated[bool, typer.Option("--overwrite", "-y", help="Replace an existing file.")] = False,
) -> None:
    """Write a file of settings with comments: what a preset or option sets, and all others to be filled in.

    Examples:
        realtime config init
        realtime config init mine.toml --preset call --look lens
    """
    from realtime.system.files import atomic_write

    with atomic_write(path, overwrite=overwrite) as part:
        part.write_text(config.to_toml(settings, only_changes=True), encoding="utf-8")
    log.info("%s: edit it, then start with: realtime live --config %s --watch", path, path)
