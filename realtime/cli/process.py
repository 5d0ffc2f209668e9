"""``realtime process``."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import Overwrite, StatsPath, merged, with_settings
from realtime.cli.terminal import bars, say
from realtime.config import Config


@with_settings
def process(
    settings: Config,
    input_path: Annotated[str, typer.Argument(metavar="IN", help="The video to read.")],
    output_path: Annotated[Path, typer.Argument(metavar="OUT", help="The video to write: PATH.mp4 or PATH.mkv.")],
    every: Annotated[int, typer.Option(min=1, max=1000, help="Infer on every Nth frame.")] = 1,
    causal: Annotated[bool, typer.Option("--causal", help="Use the past only, as live.")] = False,
    alpha: Annotated[bool, typer.Option("--alpha", help="Write the matte as a grey video instead.")] = False,
    overwrite: Overwrite = False,
    stats: StatsPath = None,
) -> None:
    """Process a video file: every frame, in order, the same result each time."""
    from realtime.app.process import run_process
    from realtime.app.wiring import fetch_weights

    settings = merged(settings, {"output.overwrite": overwrite or None})
    with bars() as downloading:
        fetch_weights(settings, downloading)
    with bars() as advance:
        report = run_process(
            settings,
            input_path,
            output_path,
            every=every,
            causal=causal,
            alpha=alpha,
            stats_path=stats,
            progress=partial(advance, output_path.name),
        )
    say(f"{output_path}: {report['frames_shown']} frames in {report['wall_s']:.1f} s")
