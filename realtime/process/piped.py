"""``realtime process IN -``: one video, frame by frame, into standard output; nothing is kept that could be resumed."""

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from realtime.config import Config
from realtime.errors import StopRequested
from realtime.media.pipe import PipeWriter
from realtime.media.probe import probe
from realtime.process.job import CountingSegmenter, Job, make_frames
from realtime.process.options import STDOUT, ProcessOptions, check_process
from realtime.process.report import ProcessReport, ProcessStats, Progress
from realtime.process.run import ProgressMeter
from realtime.process.segmenter import build_recording_segmenter
from realtime.protocols import Segmenter
from realtime.system.files import write_json
from realtime.system.machine import configure_threads
from realtime.system.signals import stop_on_signals


def run_piped(
    config: Config,
    input_path: str,
    pipe: BinaryIO,
    options: ProcessOptions | None = None,
    *,
    stats_path: Path | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    open_segmenter: Callable[[Config], Segmenter] | None = None,
) -> ProcessReport:
    """Write the frames of a video file into a pipe at its nominal frame rate; the other streams are left out.

    Args:
        config: all settings; ``source`` is ignored.
        input_path: the file to read.
        pipe: where the video goes; not closed.
        options: what is done beside the settings.
        stats_path: where the report is written as JSON.
        progress: called with the progress after each frame.
        open_segmenter: returns the segmenter for the settings; None = ``build_recording_segmenter``.

    Returns:
        What the run did. ``stopped`` is true if a signal or the reader of the pipe ended it.

    Raises:
        RealtimeError: anything else that ends the run early.
    """
    options = options or ProcessOptions()
    check_process(config, input_path, STDOUT, options, stats_path=stats_path)
    info = probe(Path(input_path), output_size=config.output.size).with_square_pixels()
    job = Job(config, options, info, STDOUT, None)
    stats = ProcessStats()
    try:
        configure_threads()
        segmenter = CountingSegmenter((open_segmenter or build_recording_segmenter)(config))
        stop = threading.Event()
        with stop_on_signals(stop.set):
            _write(job, pipe, segmenter, stats, stop.is_set, ProgressMeter(job, 0, segmenter, progress))
        stats.stopped = stop.is_set()
    except StopRequested:
        stats.stopped = True
    finally:
        report = stats.report_file(config.model_dump(mode="json"), output=STDOUT, info=job.info, streams=[])
        write_json(stats_path, report.to_dict())
    return report


def _write(
    job: Job,
    pipe: BinaryIO,
    segmenter: Segmenter,
    stats: ProcessStats,
    stopped: Callable[[], bool],
    progress: ProgressMeter,
) -> None:
    info = job.info
    writer = PipeWriter(pipe, size=info.size, fps=info.fps, pipe_format=job.config.output.pipe_format)
    with closing(make_frames(job, segmenter, stats)) as finished:
        for frame in finished:
            with stats.stage("sinks"):
                writer.write(frame.image.image, info.seconds(frame.item.pts))
            stats.shown(None, frame.age)
            progress(frame)
            if stopped():
                return
