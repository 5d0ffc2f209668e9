"""Process a file: every frame, in order, without threads, the same bytes each time."""

from collections.abc import Callable, Iterator

import numpy as np

from realtime.gate import Released
from realtime.stages import Sink, Source
from realtime.structures import Frame, Matte
from realtime.timing import Stats

MatteOf = Callable[[Frame], Matte]
Release = Callable[[Frame, Matte], Released]


def mattes_of(frames: Iterator[Frame], matte_of: MatteOf, *, every: int, causal: bool) -> Iterator[tuple[Frame, Matte]]:
    """Pair every frame with a matte, inferring on every ``every``-th frame only.

    Args:
        frames: the frames in order.
        matte_of: makes a matte.
        every: infer on frames 0, ``every``, 2 * ``every``, ...; > 0.
        causal: a frame's matte is the last one at or before it, as live. Otherwise the mattes on both sides are
            blended, each by its nearness; the last frames keep the last matte.

    Yields:
        Each frame with its matte; the matte carries the index and time of the frame that it was made from, and that
        of the frame itself where it was blended.
    """
    last: Matte | None = None
    waiting: list[Frame] = []
    for frame in frames:
        if frame.index % every:
            waiting.append(frame)
            if causal and last is not None:
                yield waiting.pop(), last
            continue
        matte = matte_of(frame)
        for between in waiting:
            yield between, _between(last or matte, matte, between)
        waiting.clear()
        yield frame, matte
        last = matte
    for frame in waiting:
        if last is not None:
            yield frame, last


def _between(before: Matte, after: Matte, frame: Frame) -> Matte:
    share = (frame.index - before.frame_index) / max(1, after.frame_index - before.frame_index)
    alpha = (1 - share) * before.alpha + share * after.alpha
    return Matte(alpha.astype(np.float32), frame.index, frame.captured_at)


def frames_of(source: Source, stats: Stats) -> Iterator[Frame]:
    """Every frame of ``source``."""
    while True:
        with stats.stage("decode"):
            frame = source.read()
        if frame is None:
            return
        stats.frames_captured += 1
        yield frame


def process(
    source: Source,
    matte_of: MatteOf,
    release: Release,
    sink: Sink,
    stats: Stats,
    *,
    every: int = 1,
    causal: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Write one picture a frame of ``source`` to ``sink``.

    Args:
        source: read to its end.
        matte_of: makes the matte of a frame.
        release: the gate: what is written of a frame, given its matte.
        sink: gets the pictures in order.
        stats: filled as it goes.
        every: infer on every ``every``-th frame.
        causal: use the past only.
        progress: called with the number of frames done after each.
    """

    def timed(frame: Frame) -> Matte:
        matte = matte_of(frame)
        stats.inferred()
        return matte

    for frame, matte in mattes_of(frames_of(source, stats), timed, every=every, causal=causal):
        picture = release(frame, matte)
        with stats.stage("sinks"):
            sink.write(picture)
        stats.shown(None, None if picture.hidden_because else frame.index - matte.frame_index)
        progress(stats.frames_shown)
