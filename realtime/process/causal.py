"""Mattes from the past alone: exactly what live would show at that cadence."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from realtime.structures import Frame, Matte

MakeMatte = Callable[[Frame], Matte]


def mattes(frames: Iterable[Frame], matte_of: MakeMatte, *, every: int, late: int = 0) -> Iterator[tuple[Frame, Matte]]:
    """Pair every frame with the last matte made at or before it, as soon as it would be ready.

    Args:
        frames: the frames in order.
        matte_of: makes a matte.
        every: infer on frames whose index is a multiple of this, and on the first; > 0.
        late: the matte of frame k is used from frame k + ``late`` on, as if the net had taken so long; only the very
            first is used at once.
    """
    last: Matte | None = None
    coming: deque[Matte] = deque()
    for frame in frames:
        if last is None or frame.index % every == 0:
            coming.append(matte_of(frame))
            last = last or coming[0]
        while coming and coming[0].frame_index + late <= frame.index:
            last = coming.popleft()
        yield frame, last
