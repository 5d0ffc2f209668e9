"""``realtime process``."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from realtime.cli.options import Overwrite, StatsPath, merged, with_settings
from realtime.cli.progress import progress_bar, progress_lines
from realtime.cli.terminal import bars, say
from realtime.config import Config
from realtime.errors import UsageError

if TYPE_CHECKING:
    from realtime.process.job import ProcessOptions
    from realtime.process.report import Outcome, Progress

_RESULT, _SPEED, _LONG, _MANY = "What comes out", "How it is made", "Long runs", "Many files"


@with_settings
def process(
    settings: Config,
    input_path: Annotated[str, typer.Argument(metavar="IN", help="The video to read, or a folder of them.")],
    output_path: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="The video to write (.mp4, .mkv, .mov, .webm), DIR/%06d.png, or a folder."),
    ],
    codec: Annotated[str | None, typer.Option(help="h264, h265, av1, vp9 or prores.", rich_help_panel=_RESULT)] = None,
    quality: Annotated[
        int | None, typer.Option(help="In the codec's own numbers, lower is better.", rich_help_panel=_RESULT)
    ] = None,
    alpha: Annotated[
        bool, typer.Option("--alpha", help="Write the matte as a grey video instead.", rich_help_panel=_RESULT)
    ] = False,
    cutout: Annotated[
        bool, typer.Option("--cutout", help="Write the person alone, with transparency.", rich_help_panel=_RESULT)
    ] = False,
    drop: Annotated[
        list[str] | None,
        typer.Option(help="Leave out audio, subtitle or attachment; may be repeated.", rich_help_panel=_RESULT),
    ] = None,
    deinterlace: Annotated[
        bool, typer.Option("--deinterlace", help="Make whole pictures of half pictures.", rich_help_panel=_RESULT)
    ] = False,
    every: Annotated[int, typer.Option(min=1, max=1000, help="Infer on every Nth frame.", rich_help_panel=_SPEED)] = 1,
    causal: Annotated[
        bool, typer.Option("--causal", help="Use the past only, as live.", rich_help_panel=_SPEED)
    ] = False,
    late: Annotated[
        int, typer.Option(min=0, max=20, help="With --causal: each matte comes N frames late.", rich_help_panel=_SPEED)
    ] = 0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with an unfinished run.", rich_help_panel=_LONG)
    ] = False,
    restart: Annotated[
        bool, typer.Option("--restart", help="Throw an unfinished run away.", rich_help_panel=_LONG)
    ] = False,
    json_progress: Annotated[
        bool, typer.Option("--json-progress", help="Progress as lines of JSON on stdout.", rich_help_panel=_LONG)
    ] = False,
    pattern: Annotated[
        str | None, typer.Option("--glob", metavar="PATTERN", help="Which files, as *.mp4.", rich_help_panel=_MANY)
    ] = None,
    recursive: Annotated[
        bool, typer.Option("--recursive", "-r", help="Folders in the folder, too.", rich_help_panel=_MANY)
    ] = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Files at a time.", rich_help_panel=_MANY)] = 1,
    cluster: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="A Dask scheduler's address, or local.", rich_help_panel=_MANY),
    ] = None,
    overwrite: Overwrite = False,
    stats: StatsPath = None,
) -> None:
    """Process a video file: every frame, in order, the same result each time, with its sound and everything else.

    With two folders: every video of the first into the second; what is there already is skipped, and what was begun is
    gone on with.
    """
    from realtime.build import fetch_weights
    from realtime.process.run import run_process

    settings = merged(
        settings, {"output.overwrite": overwrite or None, "process.codec": codec, "process.quality": quality}
    )
    options = _options(every, causal, late, alpha, cutout, deinterlace, drop or [], resume, restart)
    many = Path(input_path).is_dir()
    if not many and (pattern or recursive or jobs > 1):
        raise UsageError(f"--glob, --recursive and --jobs are for folders, and {input_path} is none")
    with bars() as downloading:
        fetch_weights(settings, downloading)
    with progress_lines() if json_progress else progress_bar() as progress:
        if many or cluster is not None:
            outcomes = _process_many(
                settings, Path(input_path), output_path, options, pattern, recursive, jobs, cluster, progress
            )
        else:
            report = run_process(settings, input_path, output_path, options, stats_path=stats, progress=progress)
    if many or cluster is not None:
        _tell_outcomes(outcomes)
        return
    if report.stopped:
        playable = f"what is done so far plays as {report.partial}; " if report.partial else ""
        say(f"{output_path}: stopped after {report.frames_done} frames; {playable}--resume goes on")
        raise typer.Exit(130)
    noted = f" ({report.notes})" if report.notes else ""
    say(f"{output_path}: {report.frames_done} frames in {report.wall_s:.1f} s{noted}")


def _options(
    every: int,
    causal: bool,
    late: int,
    alpha: bool,
    cutout: bool,
    deinterlace: bool,
    drop: list[str],
    resume: bool,
    restart: bool,
) -> "ProcessOptions":
    from realtime.media.join import COPIED
    from realtime.process.job import ProcessOptions

    if alpha and cutout:
        raise UsageError("--alpha and --cutout are two different results; give one of them")
    if resume and restart:
        raise UsageError("--resume goes on and --restart begins again; give one of them")
    for kind in drop:
        if kind not in COPIED:
            raise UsageError(f"--drop {kind}: give {', '.join(COPIED)}")
    result: Literal["picture", "alpha", "cutout"] = "alpha" if alpha else "cutout" if cutout else "picture"
    return ProcessOptions(every, causal, late, result, deinterlace, tuple(drop), resume, restart)


def _process_many(
    settings: Config,
    inputs: Path,
    outputs: Path,
    options: "ProcessOptions",
    pattern: str | None,
    recursive: bool,
    jobs: int,
    cluster: str | None,
    progress: "Callable[[Progress], None]",
) -> "list[Outcome]":
    from realtime.process import batch
    from realtime.process.cluster import run_on_cluster
    from realtime.system.files import make_folder

    if inputs.is_dir():
        make_folder(outputs)
        videos = batch.find_videos(inputs, outputs, pattern=pattern, recursive=recursive)
        ending = ".webm" if options.result == "cutout" else None
        pairs = list(zip(videos, batch.outputs_of(videos, inputs, outputs, ending), strict=True))
    else:
        pairs = [(inputs, outputs)]
    if cluster is not None:
        return run_on_cluster(settings, pairs, options, cluster, progress=progress, tell=_tell)
    return batch.run_batch(settings, pairs, options, jobs=jobs, progress=progress, tell=_tell)


def _tell(outcome: "Outcome") -> None:
    if outcome.state == "failed":
        say(f"realtime: {outcome.input.name}: {outcome.message}")


def _tell_outcomes(outcomes: "list[Outcome]") -> None:
    """A table of what became of each file; exit code 1 when one failed, 130 when the user stopped."""
    from rich.console import Console
    from rich.table import Table

    words = {
        "done": "done",
        "skipped": "already exists",
        "failed": "failed",
        "stopped": "stopped; run again to resume",
    }
    table = Table("file", "result", "frames", "fps", "what became of it")
    for outcome in outcomes:
        fps = f"{outcome.frames / outcome.seconds:.1f}" if outcome.seconds > 0 and outcome.frames else ""
        told = outcome.message or words[outcome.state]
        table.add_row(outcome.input.name, outcome.output.name, str(outcome.frames or ""), fps, told)
    Console(stderr=True).print(table)
    states = {outcome.state for outcome in outcomes}
    if "stopped" in states:
        raise typer.Exit(130)
    if "failed" in states:
        raise typer.Exit(1)
