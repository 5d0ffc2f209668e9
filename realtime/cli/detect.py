"""``realtime detect``."""

from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import Overwrite, with_settings
from realtime.cli.terminal import bars
from realtime.config import Config


@with_settings
def detect(
    settings: Config,
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...", help="Pictures, or folders of them.")],
    json_out: Annotated[
        Path | None, typer.Option("--json", metavar="OUT", help="Boxes, scores, classes and masks (COCO RLE).")
    ] = None,
    plot: Annotated[Path | None, typer.Option(metavar="OUT", help="The picture with what was found drawn in.")] = None,
    alpha: Annotated[Path | None, typer.Option(metavar="OUT", help="The matte as a grey PNG.")] = None,
    overwrite: Overwrite = False,
) -> None:
    """Show what the net finds in pictures; for several, each OUT is a folder with one file a picture."""
    from realtime.build import fetch_weights
    from realtime.detect.run import run_detect

    with bars() as downloading:
        fetch_weights(settings, downloading)
    for line in run_detect(settings, images, json_out=json_out, plot_out=plot, alpha_out=alpha, overwrite=overwrite):
        typer.echo(line)
