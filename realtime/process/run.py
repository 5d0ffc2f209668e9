"""``realtime process``: one file, every frame in order."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from realtime.build import build_segmenter
from realtime.checks import check_files
from realtime.config import Config
from realtime.errors import RealtimeError, SourceError
from realtime.process.job import CountingSegmenter, Plan, ProcessOptions, make_segments, plan_job, warm_up_ticks
from realtime.process.report import ProcessReport, ProcessStats, Progress
from realtime.process.segments import Finished
from realtime.process.workdir import JobDir, put_in_place
from realtime.protocols import Segmenter
from realtime.system.files import write_json
from realtime.system.machine import configure_threads
from realtime.system.signals import stop_on_signals


def run_process(
    config: Config,
    input_path: str,
    output_path: Path,
    options: ProcessOptions | None = None,
    *,
    stats_path: Path | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    net: Callable[[Config], Segmenter] | None = None,
) -> ProcessReport:
    """Process a video file.

    Args:
        config: all settings; ``source.input`` is not looked at.
        input_path: the file to read.
        output_path: the file to write; it appears when it is whole.
        options: what is wanted beside the settings.
        stats_path: where the statistics go as JSON.
        progress: told of the progress after each frame.
        net: gives the segmenter that the settings ask for; None = a new one.

    Returns:
        What the run did.

    Raises:
        RealtimeError: anything that ends it early.
    """
    check_files(config, Path(input_path), [output_path, stats_path])
    plan = plan_job(config, input_path, output_path, options or ProcessOptions())
    stats = ProcessStats()
    workplace = JobDir(plan.place, plan.job, resume=plan.options.resume, discard=plan.options.restart)
    try:
        _run(plan, workplace, stats, progress, net or build_segmenter)
    except BaseException:
        workplace.clear_if_empty()
        raise
    finally:
        workplace.release()
        report = stats.report_file(config.model_dump(mode="json"), output=plan.output, bits=plan.info.bits)
        write_json(stats_path, report.to_dict())
    return report


def _run(
    plan: Plan,
    workplace: JobDir,
    stats: ProcessStats,
    progress: Callable[[Progress], None],
    net: Callable[[Config], Segmenter],
) -> None:
    first, before = where_to_go_on(workplace)
    stats.frames_resumed = len(before)
    if not workplace.is_all(first):
        configure_threads()
        segmenter = CountingSegmenter(net(plan.config))
        begin = plan.cutting.begin(first) - warm_up_ticks(plan)
        stop = threading.Event()
        with stop_on_signals(stop.set):
            make_segments(
                plan,
                workplace.folder,
                segmenter,
                stats,
                first=first,
                first_index=sum(1 for pts in before if pts < begin),
                stopped=stop.is_set,
                progress=_Meter(plan, len(before), segmenter, progress),
            )
            stopped = stop.is_set()
        if stopped:
            stats.stopped = True
            keep_what_is_done(plan, workplace, stats)
            return
        workplace.note_all(len(workplace.done()))
    finish(plan, workplace, stats)


def finish(plan: Plan, workplace: JobDir, stats: ProcessStats) -> None:
    """Join the pieces, give the result its name, and take the workplace away.

    Raises:
        RealtimeError: there is nothing, or it cannot be written.
    """
    pieces = workplace.all_so_far()
    if not any(piece.stamps for piece in pieces):
        raise SourceError(f"{plan.info.path} has no picture that can be read")
    part = workplace.folder / f"whole{plan.output.suffix}"
    with stats.stage("join"):
        stats.damaged += plan.join(pieces, part)
        if plan.encoding is not None:
            put_in_place(part, plan.output, overwrite=plan.config.output.overwrite)
    workplace.clear()


def where_to_go_on(workplace: JobDir) -> tuple[int, list[int]]:
    """The number of the first piece that is missing, and the time stamps of the frames before it."""
    done, number, stamps = workplace.done(), 0, list[int]()
    while number in done:
        stamps += [pts for pts, _ in done[number].stamps]
        number += 1
    return number, stamps


def keep_what_is_done(plan: Plan, workplace: JobDir, stats: ProcessStats) -> None:
    """Put a file that plays beside the output: what was done until the user stopped."""
    pieces = workplace.all_so_far()
    if plan.encoding is None or not any(piece.stamps for piece in pieces):
        return
    partial = plan.output.with_name(f"{plan.output.stem}.partial{plan.output.suffix}")
    if partial.exists() and not workplace.made(partial):
        return
    part = workplace.folder / f"partial{plan.output.suffix}"
    with suppress(RealtimeError):  # the pieces are safe; without room for a second copy there is none
        plan.join(pieces, part, cut_short=True)
        workplace.note_partial(partial)
        put_in_place(part, partial, overwrite=True)
        stats.partial = partial


class _Meter:
    """Turns finished frames into ``Progress``."""

    def __init__(
        self, plan: Plan, done: int, segmenter: CountingSegmenter, progress: Callable[[Progress], None]
    ) -> None:
        self._name, self._total = plan.info.path.name, plan.info.frame_count
        self._done, self._segmenter, self._progress = done, segmenter, progress
        self._started_at, self._before = time.monotonic(), done

    def __call__(self, finished: Finished) -> None:
        self._done += 1
        elapsed = time.monotonic() - self._started_at
        fps = (self._done - self._before) / elapsed if elapsed > 0 else 0.0
        left = None if self._total is None or fps <= 0 else max(0, self._total - self._done) / fps
        total = None if self._total is None else max(self._total, self._done)
        self._progress(Progress(self._name, self._done, total, fps, left, self._segmenter.found, finished.age))
