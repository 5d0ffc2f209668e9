"""``realtime process --cluster``: the same work on Dask Distributed, one task a piece, so that one long file spreads.

The workers read the input from and write the pieces into folders that all machines see under the same path. The
pieces are those of a run on one machine, byte for byte, and joined in the same way.
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.build import build_segmenter
from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.process.batch import Net, cached_segmenter, log_failure
from realtime.process.job import CountingSegmenter, Plan, ProcessOptions, make_segments, plan_job
from realtime.process.report import Outcome, ProcessStats, Progress, State, describe_changes
from realtime.process.run import finish
from realtime.process.workdir import JobDir
from realtime.system.files import make_folder
from realtime.system.machine import cores
from realtime.system.signals import stop_on_signals

if TYPE_CHECKING:
    from distributed import Client, Future

RETRIES = 2
"""How often a piece that failed is tried again, elsewhere if there is an elsewhere."""
_FILES_AT_A_TIME = 32
_one_at_a_time = threading.Lock()


@dataclass(slots=True)
class _File:
    """One file in work."""

    video: Path
    plan: Plan
    workplace: JobDir
    missing: set[int]
    started_at: float
    frames: int = 0
    damaged: int = 0
    resized: int = 0
    restamped: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class SegmentResult:
    """What a worker did: frames written, and the changes that ``ProcessReport`` counts."""

    frames: int
    damaged: int
    resized: int
    restamped: int


def run_on_cluster(
    config: Config,
    pairs: Sequence[tuple[Path, Path]],
    options: ProcessOptions,
    address: str,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    net: Net = build_segmenter,
) -> list[Outcome]:
    """Process files on a cluster.

    Args:
        config: all settings.
        pairs: input and output of each file, in folders that every worker sees.
        options: what is wanted of all.
        address: of the scheduler, such as ``tcp://host:8786``; or ``local`` for a cluster on this machine.
        progress: told of each piece that is done.
        net: gives the segmenter that the settings ask for; must be importable on the workers.

    Returns:
        The outcomes in the order of ``pairs``; files that were not begun before the user stopped are missing.

    Raises:
        UsageError: there is no such cluster, or what is wanted cannot be spread.
    """
    if options.causal:
        raise UsageError("--causal follows a file from its beginning, which cannot be spread; leave out --cluster")
    outcomes: list[Outcome] = []
    stop = threading.Event()
    with _client(address) as client, stop_on_signals(stop.set):
        for begin in range(0, len(pairs), _FILES_AT_A_TIME):
            if stop.is_set():
                break
            some = pairs[begin : begin + _FILES_AT_A_TIME]
            outcomes += _run(client, config, some, options, net, stop, progress)
    return outcomes


@contextmanager
def _client(address: str) -> "Iterator[Client]":
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise UsageError("--cluster needs Dask Distributed: pip install 'realtime-portrait[cluster]'") from None
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
        raise UsageError(f"no Dask scheduler answers at {address} ({type(error).__name__})") from None
    with client:
        yield client


def _run(
    client: "Client",
    config: Config,
    pairs: Sequence[tuple[Path, Path]],
    options: ProcessOptions,
    net: Net,
    stop: threading.Event,
    progress: Callable[[Progress], None],
) -> list[Outcome]:
    from distributed import as_completed

    ended: dict[Path, Outcome] = {}
    files: list[_File] = []

    def end(outcome: Outcome) -> None:
        ended[outcome.input] = outcome
        log_failure(outcome)

    tasks: dict[Future, tuple[_File, int]] = {}
    try:
        for video, output in pairs:
            begun = _begun(config, video, output, options)
            if isinstance(begun, Outcome):
                end(begun)
                continue
            files.append(begun)
            last = max(begun.missing, default=-1)
            for number in sorted(begun.missing):
                task = client.submit(
                    make_segment,
                    begun.plan,
                    begun.workplace.folder,
                    number,
                    last=None if number == last else number,
                    net=net,
                    pure=False,
                    retries=RETRIES,
                    key=f"{video.name}-{number}-{time.monotonic_ns()}",
                )
                tasks[task] = begun, number
            if not begun.missing:
                end(_finished(begun))
        for task in as_completed(list(tasks)):
            file, number = tasks[task]
            if stop.is_set():
                break
            _take(task, file, number)
            progress(_progress(file))
            if not file.missing and file.video not in ended:
                end(_finished(file))
    finally:
        client.cancel(list(tasks))
        for file in files:
            file.workplace.release()
    for file in files:
        if file.video not in ended:
            end(_outcome(file, "stopped"))
    return [ended[video] for video, _ in pairs]


def _begun(config: Config, video: Path, output: Path, options: ProcessOptions) -> "_File | Outcome":
    """The file's plan and its place; or what became of it at once."""
    if output.exists() and not config.output.overwrite:
        return Outcome(video, output, "skipped")
    try:
        make_folder(output.parent)
        plan = plan_job(config, str(video.resolve()), output.resolve(), replace(options, resume=True, restart=True))
        workplace = JobDir(plan.place, plan.job, resume=True, discard=True)
    except (RealtimeError, OSError) as error:
        return Outcome(video, output, "failed", message=str(error))
    done = workplace.done()
    length = plan.info.duration_s or 0.0
    count = plan.cutting.number(plan.info.start_pts + round(length / plan.info.time_base)) + 1
    frames = sum(len(piece.stamps) for piece in done.values())
    return _File(video, plan, workplace, set(range(count)) - set(done), time.monotonic(), frames)


def make_segment(plan: Plan, workplace: Path, number: int, *, last: int | None, net: Net) -> SegmentResult:
    """Make one piece (with ``last`` None: it and all that come after); runs on a worker."""
    with _one_at_a_time:  # a net serves one thread
        stats = ProcessStats()
        segmenter = CountingSegmenter(cached_segmenter(net)(plan.config))
        make_segments(plan, workplace, segmenter, stats, first=number, last=last)
        return SegmentResult(stats.frames_shown, stats.damaged, stats.resized, stats.restamped)


def _take(task: "Future", file: _File, number: int) -> None:
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


def _finished(file: _File) -> Outcome:
    if file.error:
        return _outcome(file, "failed", file.error)
    stats = ProcessStats()
    try:
        file.workplace.note_all(len(file.workplace.done()))
        finish(file.plan, file.workplace, stats)
    except RealtimeError as error:
        return _outcome(file, "failed", str(error))
    notes = describe_changes(
        damaged=file.damaged + stats.damaged,
        resized=file.resized,
        restamped=file.restamped,
        bits=file.plan.info.bits,
    )
    return _outcome(file, "done", f"done ({notes})" if notes else "")


def _outcome(file: _File, state: State, message: str = "") -> Outcome:
    seconds = time.monotonic() - file.started_at
    return Outcome(file.video, file.plan.output, state, file.frames, seconds, message)


def _progress(file: _File) -> Progress:
    elapsed = time.monotonic() - file.started_at
    fps = file.frames / elapsed if elapsed > 0 else 0.0
    total = file.plan.info.frame_count
    left = None if total is None or fps <= 0 else max(0, total - file.frames) / fps
    return Progress(file.plan.info.path.name, file.frames, total, fps, left, 0, 0)
