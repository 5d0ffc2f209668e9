"""What is wanted of a file, found out before anything slow is begun, and how its pieces are made."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

from realtime import __version__
from realtime.build import build_gate, build_matte_maker, build_renderer
from realtime.checks import check_files
from realtime.config import Config
from realtime.errors import SinkError, UsageError
from realtime.imaging.jit import compile_all
from realtime.media.codecs import Encoding, codec_for
from realtime.media.encode import SegmentWriter
from realtime.media.image_sequence import ImageSequenceWriter, is_sequence, join_images
from realtime.media.info import VideoInfo
from realtime.media.join import Segment, check_copies, join
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from realtime.process import bidirectional
from realtime.process.report import ProcessStats
from realtime.process.segments import Cutting, Finished, Release, Stages, Writer, pictures, write
from realtime.process.workdir import identity
from realtime.protocols import Segmenter
from realtime.sources import is_camera, parse_spec
from realtime.stats import Stats
from realtime.structures import Detections, Image
from realtime.system.files import check_writable
from realtime.system.machine import cores

Result = Literal["picture", "alpha", "cutout"]
"""What is written: the filtered frames, the matte as grey frames, or the subject before transparency."""

MOST_EVERY = 60
"""With the future known, frames wait for the inference behind them: they must fit into memory."""


@dataclass(frozen=True, slots=True)
class ProcessOptions:
    """What is wanted of a file, beside the settings.

    Attributes:
        every: infer on every ``every``-th frame.
        causal: use the past only, as live.
        late: with ``causal``, by how many frames each matte is late, as if the net took so long.
        result: the filtered picture; the matte as a grey picture; or the person alone, the rest transparent.
        deinterlace: make whole pictures of half pictures.
        drop: kinds of streams that are left out: audio, subtitle, attachment.
        resume: go on with an unfinished run.
        restart: throw an unfinished run away.
    """

    every: int = 1
    causal: bool = False
    late: int = 0
    result: Result = "picture"
    deinterlace: bool = False
    drop: tuple[str, ...] = ()
    resume: bool = False
    restart: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All that decides what comes of a file, found out before anything slow is begun."""

    config: Config
    options: ProcessOptions
    info: VideoInfo
    output: Path
    encoding: Encoding | None

    @property
    def place(self) -> Path:
        """What appears when it is whole: the file, or the folder of a sequence of pictures."""
        return self.output if self.encoding else self.output.parent

    def writer(self, path: Path) -> Writer:
        """A writer of the piece ``path``."""
        return SegmentWriter(path, self.info, self.encoding) if self.encoding else ImageSequenceWriter(path)

    def join(self, pieces: Sequence[Segment], part: Path, *, cut_short: bool = False) -> int:
        """Put the pieces together into ``part``; returns how many packets of other streams could not be read."""
        if self.encoding is None:
            join_images(pieces, self.output, part)
            return 0
        ending = self.output.suffix
        return join(
            pieces, self.info, self.encoding, part, dropped=self.options.drop, ending=ending, cut_short=cut_short
        )

    @property
    def cutting(self) -> Cutting:
        """Where the file is cut into pieces."""
        return Cutting(self.info, self.config.process.segment_s)

    @property
    def job(self) -> dict[str, Any]:
        """The plan as plain values: the same job gives the same bytes."""
        settings = self.config.model_dump(mode="json")
        return {
            "version": __version__,
            "input": identity(self.info.path),
            "settings": {name: settings[name] for name in settings if name not in ("source", "output")},
            "options": {k: v for k, v in asdict(self.options).items() if k not in ("resume", "restart")},
            "encoding": asdict(self.encoding) if self.encoding else self.output.name,
        }


def plan_job(config: Config, input_path: str, output: Path, options: ProcessOptions) -> Plan:
    """Look at the input and refuse early what cannot be.

    Raises:
        RealtimeError: it cannot be.
    """
    if is_camera(parse_spec(input_path)):
        raise UsageError(f"{input_path} is a camera; 'realtime process' takes a file: use 'realtime live' for a camera")
    source = Path(input_path)
    check_files(config, source, [output])
    sequence = is_sequence(output)
    if sequence and output.parent.is_dir() and any(output.parent.iterdir()):
        raise SinkError(f"{output.parent} has something in it already; give a folder that is empty or not there")
    place = output.parent if sequence else output
    check_writable(place, overwrite=sequence or config.output.overwrite)
    if options.every > MOST_EVERY and not options.causal:
        raise UsageError(f"--every {options.every}: at most {MOST_EVERY}, or any number with --causal")
    if options.late and not options.causal:
        raise UsageError(f"--late {options.late} is for --causal: otherwise every frame waits for its matte")
    info = probe(source, deinterlace=options.deinterlace)
    if sequence:
        return Plan(config, options, info, output, None)
    cutout = options.result == "cutout"
    encoding = Encoding(
        codec_for(output, config.process.codec, with_alpha=cutout),
        config.process.quality,
        cutout,
        threads=max(1, min(16, cores())),
    )
    if info.pixel_aspect != 1 and output.suffix.lower() in (".mkv", ".webm") and encoding.codec not in ("h264", "h265"):
        raise UsageError(
            f"{source.name} has pixels that are not square, which a {output.suffix} keeps with h264 or h265"
        )
    check_copies(source, output, info, encoding, options.drop)
    return Plan(config, options, info, output, encoding)


_FOLLOWING_S = 3.0
"""How long one person among several has to be followed until it is clear who it is, seconds."""


class CountingSegmenter:
    """A segmenter that remembers how many it found last."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self.found = 0

    def __call__(self, image: Image) -> Detections:
        """As ``Segmenter``."""
        detections = self._segmenter(image)
        self.found = len(detections)
        return detections


def build_stages(plan: Plan, segmenter: Segmenter, stats: Stats) -> Stages:
    """What is done to each frame."""
    causal = plan.options.causal
    compile_all()
    matte_of = build_matte_maker(plan.config, segmenter, plan.info.size, stats)
    renderer = build_renderer(plan.config, plan.info.size, stats, propagate=causal)
    gate = build_gate(plan.config, renderer, plan.info.size, quiet=True)
    match plan.options.result:
        case "alpha":
            release: Release = partial(gate.release_alpha, alpha_of=renderer.alpha_of)
        case "cutout":
            release = partial(gate.release_cutout, alpha_of=renderer.alpha_of)
        case _:
            release = gate
    # through the gate as well, so that no matte is remembered that was not to be believed
    warm_up: Release = partial(gate.release_alpha, alpha_of=renderer.alpha_of)
    return Stages(matte_of, release, warm_up if causal else None)


def make_segments(
    plan: Plan,
    workplace: Path,
    segmenter: Segmenter,
    stats: ProcessStats,
    *,
    first: int,
    last: int | None = None,
    first_index: int = 0,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[Finished], None] = lambda _: None,
) -> None:
    """Process the file from the piece ``first`` to the piece ``last`` (None: the end) into ``workplace``.

    Args:
        plan: what is wanted.
        workplace: the folder of the pieces.
        segmenter: finds people.
        stats: filled as it goes.
        first: the number of a piece.
        last: likewise.
        first_index: the index of the first frame that is read, which is before the piece ``first``.
        stopped: polled after each frame; true = end now.
        progress: told of each picture.
    """
    begin = plan.cutting.begin(first) if first else None
    frames = FileFrames(
        plan.info,
        from_pts=None if begin is None else begin - warm_up_ticks(plan),
        first_index=first_index,
    )

    try:
        with closing(
            pictures(
                frames,
                build_stages(plan, segmenter, stats),
                plan.info,
                stats,
                every=plan.options.every,
                causal_only=plan.options.causal,
                late=plan.options.late,
                from_pts=begin,
            )
        ) as finished:
            write(
                finished,
                lambda number: plan.writer(workplace / f"{number:06d}.mkv"),
                plan.cutting,
                stats,
                first=first,
                last=last,
                stopped=stopped,
                progress=progress,
            )
    finally:
        stats.damaged += frames.damaged
        stats.resized += frames.resized
        stats.restamped += frames.restamped


def warm_up_ticks(plan: Plan) -> int:
    """How long before a piece one has to begin reading, in the file's ticks."""
    subject = plan.config.subject
    seconds = 2.0 if plan.options.causal else bidirectional.warm_up_s(plan.info, plan.options.every)
    seconds += subject.hold_s + (0.0 if subject.policy in (None, "all") else _FOLLOWING_S)
    return round(seconds / plan.info.time_base)
