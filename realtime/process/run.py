"""``realtime process``: plan the job -> find finished segments -> make the others -> join them, for one video."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from realtime.config import Config
from realtime.errors import RealtimeError, SourceError
from realtime.process.job import CountingSegmenter, Job, make_segments, plan_job, warm_up_ticks
from realtime.process.options import ProcessOptions
from realtime.process.report import ProcessReport, ProcessStats, Progress
from realtime.process.segmenter import build_recording_segmenter
from realtime.process.segments import FinishedFrame
from realtime.process.workdir import JobDir, publish
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
    open_segmenter: Callable[[Config], Segmenter] | None = None,
) -> ProcessReport:
    """Process a video file.

    Args:
        config: all settings; ``source`` is ignored.
        input_path: the file to read.
        output_path: the file to write; it appears once it is complete.
        options: what is done beside the settings.
        stats_path: where the report is written as JSON.
        progress: called with the progress after each frame.
        open_segmenter: returns the segmenter for the settings; None = ``build_recording_segmenter``.

    Returns:
        What the run did. ``stopped`` is true if a signal ended it; the finished segments can be resumed.

    Raises:
        RealtimeError: anything that ends the run early.
    """
    job = plan_job(config, input_path, output_path, options or ProcessOptions(), stats_path=stats_path)
    stats = ProcessStats()
    job_dir = JobDir(job.target, job.fingerprint, resume=job.options.resume, discard=job.options.restart)
    try:
        _run(job, job_dir, stats, progress, open_segmenter or build_recording_segmenter)
    except BaseException:
        job_dir.remove_if_empty()
        raise
    finally:
        job_dir.release()
        report = stats.report_file(
            config.model_dump(mode="json"), output=job.output, info=job.info, streams=job.streams.notes
        )
        write_json(stats_path, report.to_dict())
    return report


def _run(
    job: Job,
    job_dir: JobDir,
    stats: ProcessStats,
    progress: Callable[[Progress], None],
    open_segmenter: Callable[[Config], Segmenter],
) -> None:
    first, stamps = find_resume_point(job_dir)
    stats.frames_resumed = len(stamps)
    if not job_dir.is_complete(first):
        configure_threads()
        segmenter = CountingSegmenter(open_segmenter(job.config))
        read_from = job.segmentation.first_pts(first) - warm_up_ticks(job)
        stop = threading.Event()
        with stop_on_signals(stop.set):
            make_segments(
                job,
                job_dir.folder,
                segmenter,
                stats,
                first=first,
                first_index=sum(1 for pts in stamps if pts < read_from),
                stopped=stop.is_set,
                progress=ProgressMeter(job, len(stamps), segmenter, progress),
            )
            stats.stopped = stop.is_set()
        if stats.stopped:
            write_partial(job, job_dir, stats)
            return
        job_dir.note_count(len(job_dir.finished()))
    finish(job, job_dir, stats)


def find_resume_point(job_dir: JobDir) -> tuple[int, list[int]]:
    """Return the number of the first segment that is missing, and the time stamps of the frames before it."""
    finished, number, stamps = job_dir.finished(), 0, list[int]()
    while number in finished:
        stamps += [pts for pts, _ in finished[number].stamps]
        number += 1
    return number, stamps


def finish(job: Job, job_dir: JobDir, stats: ProcessStats) -> None:
    """Join the segments, give the result its name and remove the work directory.

    Raises:
        RealtimeError: there are no frames, or the result cannot be written.
    """
    segments = job_dir.leading_segments()
    if not any(segment.stamps for segment in segments):
        raise SourceError(f"{job.info.path} contains no frame that can be decoded")
    joined = job_dir.folder / f"joined{job.output.suffix}"
    with stats.stage("join"):
        stats.damaged += job.join(segments, joined)
        if job.encoding is not None:
            publish(joined, job.output, overwrite=job.config.output.overwrite)
    job_dir.remove()


def write_partial(job: Job, job_dir: JobDir, stats: ProcessStats) -> None:
    """Write a playable file of the frames so far beside the output, unless a file of another origin has its name."""
    segments = job_dir.leading_segments()
    if job.encoding is None or not any(segment.stamps for segment in segments):
        return
    partial = job.output.with_name(f"{job.output.stem}.partial{job.output.suffix}")
    if partial.exists() and not job_dir.has_written(partial):
        return
    joined = job_dir.folder / f"partial{job.output.suffix}"
    with suppress(RealtimeError):  # the segments are safe; the disk may have no room for a second copy
        job.join(segments, joined, cut_short=True)
        job_dir.note_partial(partial)
        publish(joined, partial, overwrite=True)
        stats.partial = partial


class ProgressMeter:
    """Turns finished frames into ``Progress``."""

    def __init__(
        self, job: Job, frames_resumed: int, segmenter: CountingSegmenter, progress: Callable[[Progress], None]
    ) -> None:
        self._name, self._total = job.info.path.name, job.info.frame_count
        self._segmenter, self._progress = segmenter, progress
        self._started_at, self._resumed, self._frames = time.monotonic(), frames_resumed, frames_resumed

    def __call__(self, finished: FinishedFrame) -> None:
        """Count a frame."""
        self._frames += 1
        total = None if self._total is None else max(self._total, self._frames)
        self._progress(
            Progress.since(
                self._started_at,
                file=self._name,
                frames=self._frames,
                resumed=self._resumed,
                total=total,
                people=self._segmenter.found,
                matte_age_frames=finished.age,
            )
        )
