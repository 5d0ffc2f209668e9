"""Mattes from the past alone: exactly what live would show at that cadence."""

from collections.abc import Callable, Iterable, Iterator

from realtime.structures import Frame, Matte

MatteOf = Callable[[Frame], Matte]


def mattes(frames: Iterable[Frame], matte_of: MatteOf, *, every: int) -> Iterator[tuple[Frame, Matte]]:
    """Pair every frame with the last matte made at or before it.

    Args:
        frames: the frames in order.
        matte_of: makes a matte.
        every: infer on frames whose index is a multiple of this, and on the first; > 0.
    """
    last: Matte | None = None
    for frame in frames:
        if last is None or frame.index % every == 0:
            last = matte_of(frame)
        yield frame, last
