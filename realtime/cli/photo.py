"""``realtime photo``."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import Overwrite, StatsPath, merged, with_settings
from realtime.cli.terminal import bars, say
from realtime.config import Config
from realtime.errors import UsageError


@partial(with_settings, preset="photo")
def photo(
    settings: Config,
    input_path: Annotated[
        Path, typer.Argument(metavar="IN", help="A photo (JPEG, PNG, TIFF, WebP, HEIC), or a folder of them.")
    ],
    output_path: Annotated[Path, typer.Argument(metavar="OUT", help="The photo to write; for a folder, a folder.")],
    at: Annotated[str | None, typer.Option(metavar="X,Y", help="Keep what lies at this point, pixels.")] = None,
    number: Annotated[
        int | None, typer.Option("--index", min=1, metavar="N", help="Keep the Nth by confidence (see --masks).")
    ] = None,
    height: Annotated[int | None, typer.Option(help="Resize to this height first, pixels.")] = None,
    masks: Annotated[
        Path | None, typer.Option(metavar="SHEET.png", help="Write a sheet of every mask found, ranked.")
    ] = None,
    alpha: Annotated[Path | None, typer.Option(metavar="OUT.png", help="Write the matte as a grey picture.")] = None,
    layers: Annotated[
        Path | None, typer.Option(metavar="OUT.tif", help="Write background and cut-out subject as layers.")
    ] = None,
    blur_anyway: Annotated[
        bool, typer.Option("--blur-anyway", help="Where nobody is found, blur the whole photo.")
    ] = False,
    overwrite: Overwrite = False,
    stats: StatsPath = None,
) -> None:
    """Make a portrait of a photo: the subject sharp, the room as a fast lens would draw it."""
    from realtime.build import fetch_weights
    from realtime.photo.run import Extras, run_photo

    settings = merged(settings, {"photo.height": height, "output.overwrite": overwrite or None})
    with bars() as progress:
        fetch_weights(settings, progress)
        report = run_photo(
            settings,
            input_path,
            output_path,
            Extras(masks=masks, alpha=alpha, layers=layers),
            at=None if at is None else _point(at),
            number=number,
            blur_anyway=blur_anyway,
            stats_path=stats,
            progress=progress,
            say=say,
        )
    say(f"{output_path}: {report.frames_shown} photo(s) in {report.wall_s:.1f} s")


def _point(text: str) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f"--at {text}: write it as X,Y in pixels, such as 800,450") from None
    return x, y
