"""``realtime models``."""

from typing import Annotated

import typer

from realtime.cli.terminal import bars
from realtime.errors import WeightsError

app = typer.Typer(help="The nets' weight files: which there are, fetch one, where one is.", no_args_is_help=True)


@app.command("list")
def models_list() -> None:
    """List the nets: what each is, its licence, and where its files are."""
    from rich.console import Console
    from rich.table import Table

    from realtime.maskrcnn import weights

    table = Table("net", "what it is", "licence", "where its files are")
    for holding in weights.overview():
        place = str(holding.files[0].parent) if holding.files else holding.problem
        net = holding.net
        table.add_row(net.name, net.title, net.licence, place or f"not here (realtime models fetch {net.name})")
    Console().print(table)


@app.command("fetch")
def models_fetch(name: Annotated[str, typer.Argument(help="The net.")]) -> None:
    """Download a net's files, checked, into the cache of this user."""
    from realtime.maskrcnn import weights

    with bars() as downloading:
        files = weights.fetch(name, downloading)
    for path in files:
        typer.echo(path)


@app.command("path")
def models_path(name: Annotated[str, typer.Argument(help="The net.")]) -> None:
    """Print where a net's files are, without fetching them."""
    from realtime.maskrcnn import weights

    files = weights.find(name)
    if files is None:
        raise WeightsError(f"the files of {name} are not on this machine; 'realtime models fetch {name}' gets them")
    for path in files:
        typer.echo(path)
