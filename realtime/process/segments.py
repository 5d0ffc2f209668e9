"""Frames -> pictures -> pieces of video that count once they are whole."""

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

Release = Callable[[Frame, Matte], ReleasedImage]
_AHEAD_BYTES = 48_000_000


@dataclass(frozen=True, slots=True)
class Stages:
    """What is done to a frame; each is called from one thread.

    Attributes:
        matte_of: makes the matte of a frame.
        release: the gate: what is written of a frame, given its matte.
        remember: takes note of a frame and its matte without writing anything, to warm up; None: nothing is remembered
            from frame to frame.
    """

    matte_of: Callable[[Frame], Matte]
    release: Release
    remember: Callable[[Frame, Matte], object] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """A frame, what is written of it, and how many frames away its inference was (None: it was hidden)."""

    item: FileFrame
    picture: ReleasedImage
    age: int | None


class Writer(Protocol):
    """Takes the pictures of one piece."""

    def write(self, picture: ReleasedImage, pts: int, duration: int) -> None:
        """Take one picture."""

    def finish(self, **notes: object) -> None:
        """The piece is whole."""

    def abandon(self) -> None:
        """The piece will not be whole."""


@dataclass(frozen=True, slots=True)
class Cutting:
    """Where a file is cut into pieces: every ``seconds``, by the time stamps, so that every run cuts alike."""

    info: VideoInfo
    seconds: float

    def number(self, pts: int) -> int:
        """The number of the piece that holds the time stamp; from 0."""
        return max(0, int((pts - self.info.start_pts) // self._ticks))

    def begin(self, number: int) -> int:
        """The first time stamp of a piece."""
        return self.info.start_pts + number * self._ticks

    @property
    def _ticks(self) -> int:
        return max(1, round(Fraction(self.seconds) / self.info.time_base))


def pictures(
    items: Iterable[FileFrame],
    stages: Stages,
    info: VideoInfo,
    stats: Stats,
    *,
    every: int,
    causal_only: bool = False,
    late: int = 0,
    from_pts: int | None = None,
) -> Generator[Finished, None, None]:
    """Make the picture of every frame; decoding and inference run ahead in threads of their own.

    Args:
        items: the frames in order.
        stages: what is done to them.
        info: of the file.
        stats: filled as it goes.
        every: infer on every ``every``-th frame.
        causal_only: use the past only, as live.
        late: with ``causal_only``, by how many frames each matte is late.
        from_pts: frames before this time stamp only warm up, and come to nothing.
    """
    depth = max(1, min(8, _AHEAD_BYTES // (info.size[0] * info.size[1] * 3)))
    frames = prefetch(_counted(items, stats), depth, "decode")
    chain = (
        _causal(frames, stages, stats, every, late) if causal_only else _twosided(frames, stages, info, stats, every)
    )
    with closing(prefetch(_closing(chain, frames), depth, "infer")) as matted:
        for item, matte, age in matted:
            if from_pts is not None and item.pts < from_pts:
                if stages.remember is not None:
                    stages.remember(item.frame, matte)
                continue
            picture = stages.release(item.frame, matte)
            yield Finished(item, picture, None if picture.hidden_because else age)


def _counted(items: Iterable[FileFrame], stats: Stats) -> Iterator[FileFrame]:
    iterator = iter(items)
    while True:
        with stats.stage("decode"):
            item = next(iterator, None)
        if item is None:
            return
        stats.frames_captured += 1
        yield item


def _closing(
    chain: Iterator[tuple[FileFrame, Matte, int]], frames: Generator[FileFrame, None, None]
) -> Generator[tuple[FileFrame, Matte, int], None, None]:
    with closing(frames):
        yield from chain


def _counting(stages: Stages, stats: Stats) -> Callable[[Frame], Matte]:
    def matte_of(frame: Frame) -> Matte:
        matte = stages.matte_of(frame)
        stats.inferred()
        return matte

    return matte_of


def _believed(matte_of: Callable[[Frame], Matte]) -> Callable[[Frame], Matte]:
    """``matte_of``, but a matte that the gate would not believe is full of NaN.

    So it closes the gate for each frame that it has a share in; mixed with good ones it could slip through.
    """

    def believed(frame: Frame) -> Matte:
        matte = matte_of(frame)
        if not why_invalid(matte.alpha):
            return matte
        return Matte(np.full_like(matte.alpha, np.nan), matte.frame_index, matte.captured_at)

    return believed


def _causal(
    items: Iterable[FileFrame], stages: Stages, stats: Stats, every: int, late: int
) -> Iterator[tuple[FileFrame, Matte, int]]:
    held: deque[FileFrame] = deque()

    def frames() -> Iterator[Frame]:
        for item in items:
            held.append(item)
            yield item.frame

    for frame, matte in causal.mattes(frames(), _counting(stages, stats), every=every, late=late):
        yield held.popleft(), matte, frame.index - matte.frame_index


def _twosided(
    items: Iterable[FileFrame], stages: Stages, info: VideoInfo, stats: Stats, every: int
) -> Iterator[tuple[FileFrame, Matte, int]]:
    for matted in bidirectional.mattes(items, _believed(_counting(stages, stats)), info, every=every):
        frame = matted.item.frame
        yield matted.item, Matte(matted.alpha, frame.index, frame.captured_at), matted.age


def write(
    finished: Iterable[Finished],
    writer_of: Callable[[int], Writer],
    cutting: Cutting,
    stats: Stats,
    *,
    first: int = 0,
    last: int | None = None,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[Finished], None] = lambda _: None,
) -> None:
    """Write the pictures into pieces.

    Args:
        finished: the pictures in order, from the beginning of the piece ``first`` on.
        writer_of: opens the piece of a number.
        cutting: which picture goes into which piece.
        stats: filled as it goes.
        first: the number of the first piece.
        last: the number of the last piece; None = to the end.
        stopped: whether the user has asked to stop: then the last piece is marked as partial.
        progress: told of each picture.

    Raises:
        SinkError: a piece cannot be written.
    """
    number, index, partial = first, None, False
    writer = writer_of(first)
    try:
        for done in finished:
            here = cutting.number(done.item.pts)
            if last is not None and here > last:
                break
            while number < here:
                writer.finish(first_index=index)
                number, index = number + 1, None
                writer = writer_of(number)
            index = done.item.frame.index if index is None else index
            with stats.stage("sinks"):
                writer.write(done.picture, done.item.pts, done.item.duration)
            stats.shown(None, done.age)
            progress(done)
            if partial := stopped():
                break
        writer.finish(first_index=index, partial=partial)
        while last is not None and not partial and number < last:
            number += 1
            writer_of(number).finish(first_index=None)
    except BaseException:
        writer.abandon()
        raise
