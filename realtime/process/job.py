"""A job: one video, its output and everything that determines the result; and how its segments are made."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from realtime import __version__
from realtime.build import build_gate, build_matte_maker, build_renderer
from realtime.checks import MAX_INTERVAL
from realtime.config import Config
from realtime.imaging.jit import compile_all
from realtime.looks.harmonize import Harmonizer
from realtime.media.codecs import Encoding, codec_for
from realtime.media.copies import StreamPlan, plan_streams
from realtime.media.encode import SegmentWriter
from realtime.media.image_sequence import ImageSequenceWriter, is_sequence, join_images
from realtime.media.info import VideoInfo
from realtime.media.join import Segment, join
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.process import bidirectional
from realtime.process.options import ProcessOptions, check_process
from realtime.process.report import ProcessStats
from realtime.process.segments import (
    FinishedFrame,
    Release,
    Segmentation,
    SegmentSink,
    Stages,
    finish_frames,
    write_segments,
)
from realtime.process.workdir import fingerprint_file
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Detections, Image
from realtime.system.machine import cores

_TRACKING_S = 3.0
"""Time before a segment that decides who of several people is the subject, seconds."""


@dataclass(frozen=True, slots=True)
class Job:
    """All that determines the result for one video.

    Attributes:
        config: all settings.
        options: what is done beside them.
        info: the input.
        output: the file, or a sequence of PNG files such as ``frames/%06d.png``.
        encoding: of the output; None for a sequence of PNG files.
        streams: what becomes of the other streams of the input.
    """

    config: Config
    options: ProcessOptions
    info: VideoInfo
    output: Path
    encoding: Encoding | None
    streams: StreamPlan = field(default_factory=StreamPlan)

    @property
    def target(self) -> Path:
        """What appears once the job is complete: the file, or the folder of a sequence."""
        return self.output if self.encoding else self.output.parent

    @property
    def segmentation(self) -> Segmentation:
        """Where the video is split into segments."""
        return Segmentation(self.info, self.config.process.segment_s)

    @property
    def fingerprint(self) -> dict[str, Any]:
        """The job as plain values: jobs with the same fingerprint give the same bytes."""
        settings = self.config.model_dump(mode="json")
        return {
            "version": __version__,
            "input": fingerprint_file(self.info.path),
            "settings": {name: settings[name] for name in settings if name not in ("source", "output")},
            "options": {k: v for k, v in asdict(self.options).items() if k not in ("resume", "restart")},
            "size": self.info.size,
            "encoding": asdict(self.encoding) if self.encoding else self.output.name,
        }

    def open_writer(self, path: Path) -> SegmentSink:
        """Open a writer for the segment at ``path``."""
        return SegmentWriter(path, self.info, self.encoding) if self.encoding else ImageSequenceWriter(path)

    def join(self, segments: Sequence[Segment], path: Path, *, cut_short: bool = False) -> int:
        """Join ``segments`` into ``path`` and return how many packets of other streams could not be read.

        ``cut_short``: the other streams end with the last segment.
        """
        if self.encoding is None:
            join_images(segments, self.output, path)
            return 0
        return join(
            segments,
            self.info,
            self.encoding,
            path,
            streams=self.streams,
            suffix=self.output.suffix,
            cut_short=cut_short,
        )


def plan_job(
    config: Config, input_path: str, output: Path, options: ProcessOptions, *, stats_path: Path | None = None
) -> Job:
    """Probe the input and return its job; ``stats_path`` is where the report is written.

    Raises:
        RealtimeError: the input cannot be read or the output cannot be written.
    """
    check_process(config, input_path, output, options, stats_path=stats_path)
    source = Path(input_path)
    is_images = is_sequence(output)
    info = probe(source, output_size=config.output.size)
    if is_images:
        return Job(config, options, info.with_square_pixels(), output, None)
    with_alpha = options.result == "cutout"
    codec = codec_for(output, config.process.codec, with_alpha=with_alpha)
    encoding = Encoding(codec, config.process.quality, with_alpha, threads=max(1, min(16, cores())))
    if output.suffix.lower() in (".mkv", ".webm") and codec not in ("h264", "h265"):
        info = info.with_square_pixels()  # such a file cannot keep another shape
    streams = plan_streams(source, output, info, encoding, options.drop)
    return Job(config, options, info, output, encoding, streams)


class CountingSegmenter:
    """A segmenter that keeps how many detections its last call returned.

    Attributes:
        found: that number.
    """

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self.found = 0

    def __call__(self, image: Image) -> Detections:
        """As ``Segmenter``."""
        detections = self._segmenter(image)
        self.found = len(detections)
        return detections


def build_stages(job: Job, segmenter: Segmenter, stats: Stats) -> Stages:
    """Build what is done to each frame, with everything compiled."""
    causal = job.options.causal
    compile_all()
    make_matte = build_matte_maker(job.config, segmenter, job.info.size, stats, piece_of=partial(_piece_of, job))
    renderer = build_renderer(job.config, job.info.size, stats, propagate=causal)
    gate = build_gate(job.config, renderer, job.info.size, quiet=True)
    release_alpha: Release = partial(gate.release_alpha, alpha_of=renderer.alpha_of)
    match job.options.result:
        case "alpha":
            release = release_alpha
        case "cutout":
            colours_of = Harmonizer(job.info.size).foreground
            release = partial(gate.release_cutout, alpha_of=renderer.alpha_of, colours_of=colours_of)
        case _:
            release = gate
    # warm-up goes through the gate, too, so that no invalid matte is kept for the frames after it
    return Stages(make_matte, release, warm_up=release_alpha if causal else None)


def make_segments(
    job: Job,
    folder: Path,
    segmenter: Segmenter,
    stats: ProcessStats,
    *,
    first: int,
    last: int | None = None,
    first_index: int = 0,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[FinishedFrame], None] = lambda _: None,
) -> None:
    """Process the segments ``first`` to ``last`` into ``folder``.

    Args:
        job: what is done.
        folder: where the segments are written.
        segmenter: finds people.
        stats: filled during the run.
        first: number of the first segment.
        last: number of the last segment; None = to the end.
        first_index: index of the first frame that is read, which is before the segment ``first``.
        stopped: polled after each frame; True ends the run.
        progress: called with each frame.
    """
    from_pts = job.segmentation.first_pts(first) if first else None
    with closing(make_frames(job, segmenter, stats, from_pts=from_pts, first_index=first_index)) as finished:
        write_segments(
            finished,
            lambda number: job.open_writer(folder / f"{number:06d}.mkv"),
            job.segmentation,
            stats,
            first=first,
            last=last,
            stopped=stopped,
            progress=progress,
        )


def make_frames(
    job: Job, segmenter: Segmenter, stats: ProcessStats, *, from_pts: int | None = None, first_index: int = 0
) -> Generator[FinishedFrame, None, None]:
    """Yield the finished frames, and fill ``stats``, at the end also with what of the input had to be changed.

    Args:
        job: what is done.
        segmenter: finds people.
        stats: filled during the run.
        from_pts: time stamp of the first frame; None = from the start.
        first_index: index of the first frame that is read, which is before ``from_pts``.
    """
    options = job.options
    frames = FileFrames(
        job.info,
        from_pts=None if from_pts is None else from_pts - warm_up_ticks(job),
        first_index=first_index,
        deinterlace=options.deinterlace,
    )
    try:
        yield from finish_frames(
            frames,
            build_stages(job, segmenter, stats),
            job.info,
            stats,
            every=_interval(job),
            causal_only=options.causal,
            late=options.late,
            from_pts=from_pts,
        )
    finally:
        stats.damaged += frames.damaged
        stats.resized += frames.resized
        stats.restamped += frames.restamped
        stats.deinterlaced += frames.deinterlaced


def _interval(job: Job) -> int:
    """Return on which frames to infer: every ``every``-th, or more often where a causal matte would become too old."""
    every = job.options.every
    if not job.options.causal:
        return every
    return min(every, max(1, int(MAX_INTERVAL * job.config.matte.max_age_s * job.info.fps)))


def warm_up_ticks(job: Job) -> int:
    """Return how long before a segment reading has to start, in ticks of the input."""
    subject = job.config.subject
    seconds = _lead_s(job) + float(_interval(job) / job.info.fps)
    seconds += subject.hold_s + (0.0 if subject.policy in (None, "all") else _TRACKING_S)
    return round(seconds / job.info.time_base)


def _lead_s(job: Job) -> float:
    """Return how long before a segment the frames begin that its mattes are made of, seconds."""
    seconds = 2.0 if job.options.causal else bidirectional.warm_up_s(job.info, job.options.every)
    return seconds + float(_interval(job) / job.info.fps)


def _piece_of(job: Job, at_s: float) -> int:
    """Return the number of the segment that needs the frame at ``at_s``, the last one of them."""
    ticks = round((at_s + _lead_s(job)) / job.info.time_base)
    return job.segmentation.number_of(job.info.start_pts + ticks)
