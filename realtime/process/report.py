"""What runs over files report: progress, the outcome of each file of many, and the figures of one."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from realtime.media.info import VideoInfo
from realtime.media.remarks import remarks
from realtime.stats import RunReport, Stats

State = Literal["done", "skipped", "failed", "stopped"]
"""``skipped``: the output existed already; ``stopped``: the user ended the run before the end of the file."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        file: the input's name.
        frames: frames done.
        total: frames in the file; None if unknown; an estimate for some files.
        fps: average frames per second of this run.
        seconds_left: at that rate; None if unknown.
        people: people found in the last frame that was inferred.
        matte_age_frames: distance of the last frame from the nearest inference; None if the frame was hidden.
    """

    file: str
    frames: int
    total: int | None
    fps: float
    seconds_left: float | None
    people: int
    matte_age_frames: int | None

    @classmethod
    def since(
        cls,
        started_at: float,
        *,
        file: str,
        frames: int,
        total: int | None,
        resumed: int = 0,
        people: int = 0,
        matte_age_frames: int | None = 0,
    ) -> "Progress":
        """Return the progress of a run that started at ``started_at``, ``time.monotonic()`` seconds.

        ``resumed`` of the ``frames`` are those of earlier runs, which do not count for the rate.
        """
        elapsed_s = time.monotonic() - started_at
        fps = (frames - resumed) / elapsed_s if elapsed_s > 0 else 0.0
        left_s = None if total is None or fps <= 0 else max(0, total - frames) / fps
        return cls(file, frames, total, fps, left_s, people, matte_age_frames)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one file of many.

    Attributes:
        input: the input file.
        output: the output file, whether it was written or not.
        state: see ``State``.
        frames: frames written.
        seconds: duration of the run.
        message: why it failed, or what had to be changed on the way.
    """

    input: Path
    output: Path
    state: State
    frames: int = 0
    seconds: float = 0.0
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessReport(RunReport):
    """What a run over one file did.

    Attributes:
        output: the file that was written, or would have been.
        frames_done: frames in the output, those of earlier runs included.
        frames_resumed: frames of earlier runs.
        stopped: whether the user ended the run before the end of the file.
        partial: a playable file of the frames so far, if the run was stopped.
        bits: bits per channel of the input.
        damaged: packets that could not be decoded and were left out.
        resized: frames of a deviating size that were scaled.
        restamped: frames whose time stamp was impossible and was corrected.
        deinterlaced: interlaced frames that were made progressive.
        clock_jumps: places where the time stamps of the input start over or jump, which were joined.
        hdr: name of the high dynamic range of the input, which was converted to standard range; None = standard.
        streams: other streams of the input that were encoded or left out, in words.
    """

    output: Path
    frames_done: int
    frames_resumed: int
    stopped: bool
    partial: Path | None
    bits: int
    damaged: int
    resized: int
    restamped: int
    deinterlaced: int
    clock_jumps: int
    hdr: str | None
    streams: tuple[str, ...]

    @property
    def notes(self) -> str:
        """What of the input had to be changed, in words; empty if nothing."""
        return describe_changes(
            damaged=self.damaged,
            resized=self.resized,
            restamped=self.restamped,
            deinterlaced=self.deinterlaced,
            clock_jumps=self.clock_jumps,
            hdr=self.hdr,
            bits=self.bits,
            streams=self.streams,
        )


def describe_changes(
    *,
    damaged: int,
    resized: int,
    restamped: int,
    deinterlaced: int,
    clock_jumps: int,
    hdr: str | None,
    bits: int,
    streams: Sequence[str],
) -> str:
    """Describe what of an input had to be changed; the arguments are those of ``ProcessReport``."""
    notes = remarks(damaged=damaged, resized=resized, restamped=restamped, deinterlaced=deinterlaced, jumps=clock_jumps)
    if hdr is not None:
        notes.append(f"high dynamic range ({hdr}) converted to standard range")
    if bits > 8:
        notes.append(f"{bits} bits a channel became 8")
    return "; ".join([*notes, *streams])


def cut_short_note(info: VideoInfo) -> tuple[str, ...]:
    """Return the remark that the end of an input is missing, if it is."""
    return ("the end of the input is missing: it is cut short",) if info.is_cut_short else ()


class ProcessStats(Stats):
    """Counters of a run over one file; those that ``Stats`` lacks are attributes of ``ProcessReport``."""

    def __init__(self) -> None:
        super().__init__()
        self.frames_resumed = 0
        self.stopped = False
        self.partial: Path | None = None
        self.damaged = 0
        self.resized = 0
        self.restamped = 0
        self.deinterlaced = 0

    def report_file(
        self, settings: dict[str, Any], *, output: Path, info: VideoInfo, streams: Sequence[str] = ()
    ) -> ProcessReport:
        """Return the report of the file ``output`` made from the video ``info``; ``streams`` as there."""
        return self.report(
            ProcessReport,
            settings,
            output=output,
            frames_done=self.frames_resumed + self.frames_shown,
            frames_resumed=self.frames_resumed,
            stopped=self.stopped,
            partial=self.partial,
            bits=info.bits,
            clock_jumps=len(info.joints),
            hdr=info.hdr_name,
            streams=(*streams, *cut_short_note(info)),
            damaged=self.damaged,
            resized=self.resized,
            restamped=self.restamped,
            deinterlaced=self.deinterlaced,
        )
