"""``realtime process --cluster``: the same work on Dask Distributed, one task per segment, so a long file spreads.

The workers read the input from, and write the segments to, folders that all machines see under the same path. The
segments are those of a run on one machine, byte for byte, and are joined in the same way.
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.process.batch import OpenSegmenter, Pair, cached_segmenter, log_failure
from realtime.process.job import CountingSegmenter, Job, make_segments, plan_job
from realtime.process.options import ProcessOptions
from realtime.process.report import Outcome, ProcessStats, Progress, State, cut_short_note, describe_changes
from realtime.process.run import finish
from realtime.process.segmenter import build_recording_segmenter
from realtime.process.workdir import JobDir
from realtime.system.files import make_folder
from realtime.system.machine import cores
from realtime.system.signals import stop_on_signals

if TYPE_CHECKING:
    from distributed import Client, Future

RETRIES = 2
"""Retries per failed segment, on another worker if there is one."""

_FILES_AT_A_TIME = 32

_one_segment = threading.Lock()
"""A segmenter may only be called by one thread at a time."""


@dataclass(slots=True)
class _File:
    """A file that is being processed: its job, the segments still missing, and what the finished ones reported."""

    video: Path
    job: Job
    job_dir: JobDir
    missing: set[int]
    started_at: float
    frames: int = 0
    damaged: int = 0
    resized: int = 0
    restamped: int = 0
    deinterlaced: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class SegmentResult:
    """What a worker did: frames written, and the changes that ``ProcessReport`` counts."""

    frames: int
    damaged: int
    resized: int
    restamped: int
    deinterlaced: int


def run_on_cluster(
    config: Config,
    pairs: Sequence[Pair],
    options: ProcessOptions,
    address: str,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    open_segmenter: OpenSegmenter = build_recording_segmenter,
) -> list[Outcome]:
    """Process files on a cluster; failures are logged and do not end the run.

    Args:
        config: all settings.
        pairs: input and output of each file, in folders that every worker sees.
        options: what is done beside the settings.
        address: of the scheduler, such as ``tcp://host:8786``; or ``local`` for a cluster on this machine.
        progress: called after each segment.
        open_segmenter: returns the segmenter for the settings; must be importable on the workers.

    Returns:
        The outcomes in the order of ``pairs``; files not started before the user stopped are omitted.

    Raises:
        UsageError: there is no such cluster, or the options do not allow segments to be made independently.
    """
    if options.causal:
        raise UsageError("--causal cannot be combined with --cluster: it follows a file from its start")
    outcomes: list[Outcome] = []
    stop = threading.Event()
    with _connect(address) as client, stop_on_signals(stop.set):
        for first in range(0, len(pairs), _FILES_AT_A_TIME):
            if stop.is_set():
                break
            some = pairs[first : first + _FILES_AT_A_TIME]
            outcomes += _run(client, config, some, options, open_segmenter, stop, progress)
    return outcomes


@contextmanager
def _connect(address: str) -> "Iterator[Client]":
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise UsageError("--cluster needs Dask Distributed; run pip install 'realtime-portrait[cluster]'") from error
    if address == "local":
        with (
            LocalCluster(n_workers=max(1, cores() // 2), threads_per_worker=1, dashboard_address=None) as cluster,
            Client(cluster) as client,
        ):
            yield client
        return
    try:
        client = Client(address, timeout=10)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"no Dask scheduler answers at {address} ({type(error).__name__})") from error
    with client:
        yield client


def _run(
    client: "Client",
    config: Config,
    pairs: Sequence[Pair],
    options: ProcessOptions,
    open_segmenter: OpenSegmenter,
    stop: threading.Event,
    progress: Callable[[Progress], None],
) -> list[Outcome]:
    from distributed import as_completed

    outcomes: dict[Path, Outcome] = {}
    files: list[_File] = []
    tasks: dict[Future, tuple[_File, int]] = {}

    def end(outcome: Outcome) -> None:
        outcomes[outcome.input] = outcome
        log_failure(outcome)

    try:
        for video, output in pairs:
            started = _start(config, video, output, options)
            if isinstance(started, Outcome):
                end(started)
                continue
            files.append(started)
            last = max(started.missing, default=-1)
            for number in sorted(started.missing):
                task = client.submit(
                    make_segment,
                    started.job,
                    started.job_dir.folder,
                    number,
                    last=None if number == last else number,
                    open_segmenter=open_segmenter,
                    pure=False,
                    retries=RETRIES,
                    key=f"{video.name}-{number}-{time.monotonic_ns()}",
                )
                tasks[task] = started, number
            if not started.missing:
                end(_finish(started))
        for task in as_completed(list(tasks)):
            file, number = tasks[task]
            if stop.is_set():
                break
            _collect(task, file, number)
            progress(
                Progress.since(
                    file.started_at,
                    file=file.job.info.path.name,
                    frames=file.frames,
                    total=file.job.info.frame_count,
                )
            )
            if not file.missing and file.video not in outcomes:
                end(_finish(file))
    finally:
        client.cancel(list(tasks))
        for file in files:
            file.job_dir.release()
    for file in files:
        if file.video not in outcomes:
            end(_outcome(file, "stopped"))
    return [outcomes[video] for video, _ in pairs]


def _start(config: Config, video: Path, output: Path, options: ProcessOptions) -> "_File | Outcome":
    """Return the file with its job, or its outcome if there is nothing to do."""
    if output.exists() and not config.output.overwrite:
        return Outcome(video, output, "skipped")
    try:
        make_folder(output.parent)
        job = plan_job(config, str(video.resolve()), output.resolve(), replace(options, resume=True, restart=True))
        job_dir = JobDir(job.target, job.fingerprint, resume=True, discard=True)
    except (RealtimeError, OSError) as error:
        return Outcome(video, output, "failed", message=str(error))
    finished = job_dir.finished()
    duration_ticks = round((job.info.duration_s or 0.0) / job.info.time_base)
    count = job.segmentation.number_of(job.info.start_pts + duration_ticks) + 1
    frames = sum(len(segment.stamps) for segment in finished.values())
    return _File(video, job, job_dir, set(range(count)) - set(finished), time.monotonic(), frames)


def make_segment(
    job: Job, folder: Path, number: int, *, last: int | None, open_segmenter: OpenSegmenter
) -> SegmentResult:
    """Make one segment on a worker; with ``last`` None it and all after it."""
    with _one_segment:
        stats = ProcessStats()
        segmenter = CountingSegmenter(cached_segmenter(open_segmenter)(job.config))
        make_segments(job, folder, segmenter, stats, first=number, last=last)
        return SegmentResult(stats.frames_shown, stats.damaged, stats.resized, stats.restamped, stats.deinterlaced)


def _collect(task: "Future", file: _File, number: int) -> None:
    """Add the result of a task to its file."""
    file.missing.discard(number)
    try:
        result: SegmentResult = task.result()
    except Exception as error:  # noqa: BLE001 - whatever a worker died of is reported with the file's name
        file.error = file.error or (str(error) if isinstance(error, RealtimeError) else f"a worker failed: {error}")
        return
    file.frames += result.frames
    file.damaged += result.damaged
    file.resized += result.resized
    file.restamped += result.restamped
    file.deinterlaced += result.deinterlaced


def _finish(file: _File) -> Outcome:
    if file.error:
        return _outcome(file, "failed", file.error)
    stats = ProcessStats()
    try:
        file.job_dir.note_count(len(file.job_dir.finished()))
        finish(file.job, file.job_dir, stats)
    except RealtimeError as error:
        return _outcome(file, "failed", str(error))
    notes = describe_changes(
        damaged=file.damaged + stats.damaged,
        resized=file.resized,
        restamped=file.restamped,
        deinterlaced=file.deinterlaced,
        clock_jumps=len(file.job.info.joints),
        hdr=file.job.info.hdr_name,
        streams=(*file.job.streams.notes, *cut_short_note(file.job.info)),
        bits=file.job.info.bits,
    )
    return _outcome(file, "done", f"done ({notes})" if notes else "")


def _outcome(file: _File, state: State, message: str = "") -> Outcome:
    seconds = time.monotonic() - file.started_at
    return Outcome(file.video, file.job.output, state, file.frames, seconds, message)
