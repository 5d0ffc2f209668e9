"""``realtime models``."""

from typing import Annotated

import typer

from realtime.cli.terminal import progress_bars
from realtime.errors import WeightsError

app = typer.Typer(help="List, download and locate models.", no_args_is_help=True, add_completion=False)


def _model_names() -> list[str]:
    from realtime.maskrcnn.nets import NETS

    return list(NETS)


ModelName = Annotated[
    str, typer.Argument(metavar="MODEL", help="Name of the model; see list.", autocompletion=_model_names)
]


@app.command("list")
def models_list() -> None:
    """List the models with their licences and where their files are."""
    from rich.console import Console
    from rich.table import Table

    from realtime.maskrcnn import weights

    table = Table("model", "description", "licence", "files")
    for installed in weights.overview():
        location = str(installed.files[0].parent) if installed.files else installed.problem
        spec = installed.spec
        table.add_row(
            spec.name, spec.title, spec.licence, location or f"not installed (realtime models fetch {spec.name})"
        )
    Console().print(table)


@app.command("fetch")
def models_fetch(name: ModelName) -> None:
    """Download the files of a model into the user's cache and verify them."""
    from realtime.maskrcnn import weights

    with progress_bars() as progress:
        files = weights.fetch(name, progress)
    for path in files:
        typer.echo(path)


@app.command("path")
def models_path(name: ModelName) -> None:
    """Print where the files of a model are; download nothing."""
    from realtime.maskrcnn import weights

    files = weights.find(name)
    if files is None:
        raise WeightsError(f"the model {name} is not installed; 'realtime models fetch {name}' downloads it")
    for path in files:
        typer.echo(path)
