"""Frames of a file -> released images -> segments of video, each complete once its writer has finished it."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

import numpy as np

from realtime.media.info import VideoInfo
from realtime.media.reader import FileFrame
from realtime.privacy.gate import ReleasedImage, why_invalid
from realtime.process import bidirectional, causal
from realtime.process.prefetch import prefetch
from realtime.stats import Stats
from realtime.structures import Frame, Matte

MakeMatte = Callable[[Frame], Matte]
Release = Callable[[Frame, Matte], ReleasedImage]

_PREFETCH_BYTES = 20_000_000
"""Maximum size of the frames that each stage may be ahead of the next."""


@dataclass(frozen=True, slots=True)
class Stages:
    """What is done to a frame; each stage is called from one thread.

    Attributes:
        make_matte: makes the matte of a frame.
        release: the gate: the image that is written, given frame and matte.
        warm_up: takes a frame before the first one that is written, and its matte; None if no state is kept from frame
            to frame.
    """

    make_matte: MakeMatte
    release: Release
    warm_up: Release | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FinishedFrame:
    """A frame, the image that is written of it, and its distance from the nearest inference (None: it is hidden)."""

    item: FileFrame
    image: ReleasedImage
    age: int | None


class SegmentSink(Protocol):
    """Where the images of one segment go."""

    def write(self, picture: ReleasedImage, pts: int, duration: int) -> None:
        """Write one image.

        Raises:
            SinkError: it cannot be written.
        """

    def finish(self, **notes: object) -> None:
        """Complete the segment, with ``notes`` beside it."""

    def abandon(self) -> None:
        """Discard the segment."""


@dataclass(frozen=True, slots=True)
class Segmentation:
    """Where a file is split into segments: every ``seconds`` by the time stamps, so the same in every run."""

    info: VideoInfo
    seconds: float

    def number_of(self, pts: int) -> int:
        """Return the number, from 0, of the segment that contains the time stamp."""
        return max(0, int((pts - self.info.start_pts) // self._ticks))

    def first_pts(self, number: int) -> int:
        """Return the first time stamp of a segment."""
        return self.info.start_pts + number * self._ticks

    @property
    def _ticks(self) -> int:
        return max(1, round(Fraction(self.seconds) / self.info.time_base))


def finish_frames(
    items: Iterable[FileFrame],
    stages: Stages,
    info: VideoInfo,
    stats: Stats,
    *,
    every: int,
    causal_only: bool = False,
    late: int = 0,
    from_pts: int | None = None,
) -> Generator[FinishedFrame, None, None]:
    """Yield the released image of every frame; decoding, inference and blending run ahead in threads of their own.

    Args:
        items: the frames in order.
        stages: what is done to them.
        info: of the file.
        stats: filled during the run.
        every: infer on every ``every``-th frame.
        causal_only: use only past frames for each matte, as live does.
        late: with ``causal_only``, use each matte this many frames later.
        from_pts: frames before this time stamp only warm up the stages and are not yielded.
    """
    depth = max(1, min(8, _PREFETCH_BYTES // (info.size[0] * info.size[1] * 3)))
    frames = prefetch(_count_captured(items, stats), depth, "decode")
    make_matte = _count_inferences(stages.make_matte, stats)
    if causal_only:
        mattes = _causal_mattes(frames, make_matte, every, late)
    else:
        mattes = _bidirectional_mattes(frames, make_matte, info, every)
    with closing(prefetch(_closing(mattes, frames), depth, "infer" if causal_only else "blend")) as matted:
        for item, matte, age in matted:
            if from_pts is not None and item.pts < from_pts:
                if stages.warm_up is not None:
                    stages.warm_up(item.frame, matte)
                continue
            image = stages.release(item.frame, matte)
            yield FinishedFrame(item, image, None if image.hidden_because else age)


def _count_captured(items: Iterable[FileFrame], stats: Stats) -> Iterator[FileFrame]:
    iterator = iter(items)
    while True:
        with stats.stage("decode"):
            item = next(iterator, None)
        if item is None:
            return
        stats.frames_captured += 1
        yield item


def _count_inferences(make_matte: MakeMatte, stats: Stats) -> MakeMatte:
    def counted(frame: Frame) -> Matte:
        matte = make_matte(frame)
        stats.inferred()
        return matte

    return counted


def _nan_if_invalid(make_matte: MakeMatte) -> MakeMatte:
    """Return ``make_matte`` with NaN in place of every value of a matte that the gate would refuse.

    NaN spreads to every frame that the matte contributes to and closes the gate for it; blended with valid mattes, an
    invalid one could pass.
    """

    def checked(frame: Frame) -> Matte:
        matte = make_matte(frame)
        if not why_invalid(matte.alpha):
            return matte
        return Matte(np.full_like(matte.alpha, np.nan), matte.frame_index, matte.captured_at)

    return checked


def _causal_mattes(
    items: Iterable[FileFrame], make_matte: MakeMatte, every: int, late: int
) -> Iterator[tuple[FileFrame, Matte, int]]:
    waiting: deque[FileFrame] = deque()

    def frames() -> Iterator[Frame]:
        for item in items:
            waiting.append(item)
            yield item.frame

    for frame, matte in causal.mattes(frames(), make_matte, every=every, late=late):
        yield waiting.popleft(), matte, frame.index - matte.frame_index


def _bidirectional_mattes(
    items: Iterable[FileFrame], make_matte: MakeMatte, info: VideoInfo, every: int
) -> Iterator[tuple[FileFrame, Matte, int]]:
    with closing(bidirectional.mattes(items, _nan_if_invalid(make_matte), info, every=every)) as mattes:
        for matted in mattes:
            frame = matted.item.frame
            yield matted.item, Matte(matted.alpha, frame.index, frame.captured_at), matted.age


def _closing(
    mattes: Iterator[tuple[FileFrame, Matte, int]], frames: Generator[FileFrame, None, None]
) -> Generator[tuple[FileFrame, Matte, int], None, None]:
    """Yield from ``mattes``, then close ``frames``, which they read."""
    with closing(frames):
        yield from mattes


def write_segments(
    frames: Iterable[FinishedFrame],
    open_segment: Callable[[int], SegmentSink],
    segmentation: Segmentation,
    stats: Stats,
    *,
    first: int = 0,
    last: int | None = None,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[FinishedFrame], None] = lambda _: None,
) -> None:
    """Write the images of ``frames`` into segments.

    Args:
        frames: in order, from the start of the segment ``first``.
        open_segment: opens the segment of a number.
        segmentation: which frame belongs to which segment.
        stats: filled during the run.
        first: number of the first segment.
        last: number of the last segment; None = to the end.
        stopped: polled after each frame; True ends the run and marks the last segment as partial.
        progress: called with each frame.

    Raises:
        SinkError: a segment cannot be written.
    """
    number, first_index, partial = first, None, False
    segment = open_segment(first)
    try:
        for frame in frames:
            number_here = segmentation.number_of(frame.item.pts)
            if last is not None and number_here > last:
                break
            while number < number_here:
                segment.finish(first_index=first_index)
                number, first_index = number + 1, None
                segment = open_segment(number)
            first_index = frame.item.frame.index if first_index is None else first_index
            with stats.stage("sinks"):
                segment.write(frame.image, frame.item.pts, frame.item.duration)
            stats.shown(None, frame.age)
            progress(frame)
            if partial := stopped():
                break
        segment.finish(first_index=first_index, partial=partial)
        while last is not None and not partial and number < last:
            number += 1
            open_segment(number).finish(first_index=None)
    except BaseException:
        segment.abandon()
        raise
