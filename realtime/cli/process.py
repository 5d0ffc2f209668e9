"""``realtime process``."""

import logging
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from realtime.cli.options import OVERWRITE, Setting, StatsPath, flag, with_settings
from realtime.cli.progress import progress_bar, progress_lines
from realtime.cli.terminal import count, progress_bars
from realtime.config import Config
from realtime.errors import UsageError

if TYPE_CHECKING:
    from realtime.process.report import Outcome, ProcessReport

log = logging.getLogger(__name__)

_RESULT, _SPEED, _LONG, _MANY = "Result", "Speed", "Long runs", "Many files"


class Stream(StrEnum):
    """Streams that are copied beside the video."""

    AUDIO = "audio"
    SUBTITLE = "subtitle"
    ATTACHMENT = "attachment"


class Deinterlace(StrEnum):
    """Which frames are deinterlaced: those that say they are interlaced, or none."""

    AUTO = "auto"
    NEVER = "never"


@with_settings(
    in_out=True,
    subject="all",
    output_size=Setting(
        "output.size",
        ("--output-size",),
        "Fit every frame into this size, with bars where the proportions differ.",
        metavar="WIDTHxHEIGHT",
        panel=_RESULT,
        kind=str,
        default="that of the largest frame",
    ),
    codec=Setting("process.codec", ("--codec",), "Video codec", panel=_RESULT, default="by the output's ending"),
    quality=Setting(
        "process.quality",
        ("--quality",),
        "Quality of the encoder; lower is better.",
        metavar="CRF",
        panel=_RESULT,
        default="the codec's own",
    ),
    overwrite=OVERWRITE,
)
def process(
    settings: Config,
    input_path: Annotated[str, typer.Argument(metavar="IN", help="The video to read, or a folder of videos.")],
    output_path: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="The video to write (.mp4, .mkv, .mov, .webm), DIR/%06d.png, a folder, -"),
    ],
    alpha: Annotated[
        bool, flag("--alpha", help="Write the matte as a grey video instead.", rich_help_panel=_RESULT)
    ] = False,
    cutout: Annotated[
        bool,
        flag("--cutout", help="Write the subject with a transparent background instead.", rich_help_panel=_RESULT),
    ] = False,
    drop: Annotated[
        list[Stream] | None,
        typer.Option("--drop", help="Leave out these streams; may be repeated.", rich_help_panel=_RESULT),
    ] = None,
    deinterlace: Annotated[
        Deinterlace,
        typer.Option("--deinterlace", help="Deinterlace frames that say they are interlaced.", rich_help_panel=_RESULT),
    ] = Deinterlace.AUTO,
    every: Annotated[
        int,
        typer.Option("--every", min=1, max=1000, metavar="N", help="Infer on every Nth frame.", rich_help_panel=_SPEED),
    ] = 1,
    causal: Annotated[
        bool, flag("--causal", help="Use only past frames for each matte, as live does.", rich_help_panel=_SPEED)
    ] = False,
    late: Annotated[
        int,
        typer.Option(
            "--late",
            min=0,
            max=20,
            metavar="N",
            help="With --causal: use each matte N frames later, as if the model took that long.",
            rich_help_panel=_SPEED,
        ),
    ] = 0,
    resume: Annotated[bool, flag("--resume", help="Resume an unfinished run.", rich_help_panel=_LONG)] = False,
    restart: Annotated[
        bool, flag("--restart", help="Discard an unfinished run and start over.", rich_help_panel=_LONG)
    ] = False,
    json_progress: Annotated[
        bool, flag("--json-progress", help="Print progress as lines of JSON on stdout.", rich_help_panel=_LONG)
    ] = False,
    pattern: Annotated[
        str | None,
        typer.Option("--glob", metavar="PATTERN", help="Names of the files, such as *.mp4.", rich_help_panel=_MANY),
    ] = None,
    recursive: Annotated[
        bool, flag("--recursive", "-r", help="Search subfolders, too.", rich_help_panel=_MANY)
    ] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, metavar="N", help="Files at a time.", rich_help_panel=_MANY)
    ] = 1,
    cluster: Annotated[
        str | None,
        typer.Option(
            "--cluster", metavar="ADDRESS", help="Address of a Dask scheduler, or local.", rich_help_panel=_MANY
        ),
    ] = None,
    stats: StatsPath = None,
) -> None:
    """Process video files: every frame, in order, with the audio and all other streams.

    If IN is a folder, so is OUT: existing outputs are skipped, unfinished runs resumed.

    Examples:
        realtime process talk.mp4 talk-blurred.mp4
        realtime process talk.mp4 person.webm --cutout
        realtime process recordings/ blurred/ --jobs 2 --look lens
        realtime process talk.mp4 - | ffmpeg -i - -c:v libsvtav1 talk.webm
    """
    from realtime.checks import check_files
    from realtime.process.options import STDOUT, ProcessOptions, check_process
    from realtime.system.stdout import as_path, claim

    if alpha and cutout:
        raise UsageError("--alpha and --cutout exclude each other; give one of them")
    if resume and restart:
        raise UsageError("--resume and --restart exclude each other; give one of them")
    is_folder = Path(input_path).is_dir()
    if not is_folder and (pattern or recursive or jobs > 1):
        raise UsageError(f"--glob, --recursive and --jobs apply only to folders; {input_path} is a file")
    options = ProcessOptions(
        every=every,
        causal=causal,
        late=late,
        result="alpha" if alpha else "cutout" if cutout else "picture",
        deinterlace=deinterlace is Deinterlace.AUTO,
        drop=tuple(stream.value for stream in drop or ()),
        resume=resume,
        restart=restart,
    )
    piped = output_path == STDOUT
    if piped and (is_folder or cluster is not None or json_progress):
        raise UsageError("standard output takes the video of one file: leave out --cluster and --json-progress")
    pipe = claim() if piped else None
    if not is_folder:  # before the slow imports
        check_files(settings, Path(input_path), [as_path() if json_progress else None])
        check_process(settings, input_path, output_path, options, stats_path=stats)
    from realtime.build import fetch_weights
    from realtime.process.run import run_process

    with progress_bars() as downloads:
        fetch_weights(settings, downloads)
    with progress_lines() if json_progress else progress_bar() as progress:
        if pipe is not None:
            from realtime.process.piped import run_piped

            report = run_piped(settings, input_path, pipe, options, stats_path=stats, progress=progress)
        elif not is_folder and cluster is None:
            report = run_process(settings, input_path, output_path, options, stats_path=stats, progress=progress)
        else:
            from realtime.process.batch import find_pairs, run_batch
            from realtime.process.cluster import run_on_cluster

            pairs = find_pairs(
                Path(input_path), output_path, pattern=pattern, recursive=recursive, result=options.result
            )
            if cluster is None:
                outcomes = run_batch(settings, pairs, options, jobs=jobs, progress=progress)
            else:
                outcomes = run_on_cluster(settings, pairs, options, cluster, progress=progress)
    if is_folder or cluster is not None:
        _print_outcomes(outcomes)
        _exit_with_state({outcome.state for outcome in outcomes})
    else:
        _log_report(report)


def _log_report(report: "ProcessReport") -> None:
    frames = count(report.frames_done, "frame")
    if report.stopped and report.output == Path("-"):
        log.warning("stopped after %s", frames)
        raise typer.Exit(130)
    if report.stopped:
        partial = f"{report.partial} holds them; " if report.partial else ""
        log.warning("%s: stopped after %s; %s--resume continues", report.output, frames, partial)
        raise typer.Exit(130)
    notes = f" ({report.notes})" if report.notes else ""
    log.info("%s: %s in %.1f s%s", report.output, frames, report.wall_s, notes)


def _print_outcomes(outcomes: "Sequence[Outcome]") -> None:
    from rich.console import Console
    from rich.table import Table

    from realtime.system.files import printable

    words = {
        "done": "done",
        "skipped": "skipped: the output exists",
        "failed": "failed",
        "stopped": "stopped; run again to resume",
    }
    table = Table("input", "output", "frames", "fps", "result")
    for outcome in outcomes:
        fps = f"{outcome.frames / outcome.seconds:.1f}" if outcome.seconds > 0 and outcome.frames else ""
        result = outcome.message or words[outcome.state]
        names = printable(outcome.input.name), printable(str(outcome.output))
        table.add_row(*names, str(outcome.frames or ""), fps, result)
    Console(stderr=True).print(table)


def _exit_with_state(states: "set[str]") -> None:
    """Exit with 130 if the user stopped the run, with 1 if a file failed."""
    if "stopped" in states:
        raise typer.Exit(130)
    if "failed" in states:
        raise typer.Exit(1)
