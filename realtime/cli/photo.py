"""``realtime photo``."""

import logging
from pathlib import Path
from typing import Annotated, Any

import typer

from realtime.cli.options import OVERWRITE, Setting, StatsPath, flag, with_settings
from realtime.cli.terminal import count, progress_bars
from realtime.config import Config
from realtime.errors import UsageError

log = logging.getLogger(__name__)


@with_settings(
    in_out=True,
    preset="photo",
    subject="similar_size",
    height=Setting(
        "photo.height", ("--height",), "Resize the photo to this height first.", metavar="PIXELS", default="as it is"
    ),
    overwrite=OVERWRITE,
)
def photo(
    settings: Config,
    input_path: Annotated[
        Path,
        typer.Argument(metavar="IN", help="A photo (JPEG, PNG, HEIC, AVIF, ...), a folder of photos, or - for stdin."),
    ],
    output_path: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="The photo to write; a folder if IN is a folder; - for a PNG to stdout."),
    ],
    at: Annotated[
        str | None, typer.Option("--at", metavar="X,Y", help="Keep whoever is at this point, pixels.")
    ] = None,
    index: Annotated[
        int | None,
        typer.Option("--index", min=1, metavar="N", help="Keep the Nth detection by confidence (see --masks)."),
    ] = None,
    cutout: Annotated[
        bool, flag("--cutout", help="Write the subject with a transparent background: PNG, WebP, TIFF, HEIC or AVIF.")
    ] = False,
    masks: Annotated[
        Path | None, typer.Option("--masks", metavar="SHEET.png", help="Write a sheet of all masks, ranked.")
    ] = None,
    alpha: Annotated[
        Path | None, typer.Option("--alpha", metavar="OUT.png", help="Write the matte as a grey image.")
    ] = None,
    layers: Annotated[
        Path | None,
        typer.Option("--layers", metavar="OUT.tif", help="Write background and cut-out subject as layers."),
    ] = None,
    blur_anyway: Annotated[bool, flag("--blur-anyway", help="Blur the whole photo if no subject is found.")] = False,
    recursive: Annotated[bool, flag("--recursive", "-r", help="Search subfolders of IN, too.")] = False,
    stats: StatsPath = None,
) -> None:
    """Give photos the shallow depth of field of a fast lens: the subject sharp, the background blurred.

    Examples:
        realtime photo in.jpg out.jpg
        realtime photo in.jpg out.jpg --at 800,450 --strength 20
        realtime photo holiday/ portraits/ --blur-anyway
        realtime photo in.jpg out.png --cutout
        realtime photo - - --cutout < in.jpg > out.png
    """
    from realtime.photo.jobs import Extras, plan_jobs
    from realtime.photo.pipes import piped

    point = None if at is None else _parse_point(at)
    extras = Extras(masks=masks, alpha=alpha, layers=layers)
    with piped(input_path, output_path) as (source, output):
        keywords: dict[str, Any] = {"at": point, "cutout": cutout, "recursive": recursive, "stats_path": stats}
        plan_jobs(settings, source, output, extras, **keywords)  # before the slow imports
        from realtime.build import fetch_weights
        from realtime.photo.run import run_photo

        with progress_bars() as progress:
            fetch_weights(settings, progress)
            report = run_photo(
                settings,
                source,
                output,
                extras,
                index=index,
                blur_anyway=blur_anyway,
                progress=progress,
                **keywords,
            )
    skipped = sum(outcome.skipped for outcome in report.photos)
    existing = f", {skipped} skipped because the output exists" if skipped else ""
    log.info("%s: %s in %.1f s%s", output_path, count(report.frames_shown, "photo"), report.wall_s, existing)


def _parse_point(text: str) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as error:
        raise UsageError(f"--at {text}: write it as X,Y in pixels, such as 800,450") from error
    return x, y
