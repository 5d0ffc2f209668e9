"""``realtime detect``."""

from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import OVERWRITE, with_settings
from realtime.cli.terminal import progress_bars
from realtime.config import Config


@with_settings(overwrite=OVERWRITE)
def detect(
    settings: Config,
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...", help="Images, or folders of images.")],
    json_out: Annotated[
        Path | None, typer.Option("--json", metavar="OUT", help="Write boxes, scores, classes and masks (COCO RLE).")
    ] = None,
    plot: Annotated[
        Path | None, typer.Option("--plot", metavar="OUT", help="Write the image with the detections drawn in.")
    ] = None,
    alpha: Annotated[Path | None, typer.Option("--alpha", metavar="OUT", help="Write the matte as a grey PNG.")] = None,
) -> None:
    """Show what the model finds in images. For several images each OUT is a folder, with one file per image.

    Examples:
        realtime detect photo.jpg
        realtime detect photo.jpg --plot found.png --json found.json
    """
    from realtime.detect.jobs import plan_jobs

    plan_jobs(settings, images, {"json": json_out, "plot": plot, "alpha": alpha})  # before the slow imports
    from realtime.build import fetch_weights
    from realtime.detect.run import run_detect

    with progress_bars() as progress:
        fetch_weights(settings, progress)
    for result in run_detect(settings, images, json_out=json_out, plot_out=plot, alpha_out=alpha):
        typer.echo(result.describe())
