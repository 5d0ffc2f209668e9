"""Mattes from past frames only: what live shows at the same inference rate."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from realtime.structures import Frame, Matte

MakeMatte = Callable[[Frame], Matte]


def mattes(
    frames: Iterable[Frame], make_matte: MakeMatte, *, every: int, late: int = 0
) -> Iterator[tuple[Frame, Matte]]:
    """Yield every frame with the last matte made at or before it.

    Args:
        frames: the frames in order.
        make_matte: makes the matte of a frame.
        every: infer on the first frame and on those whose index is a multiple of this; > 0.
        late: the matte of frame k is used from frame k + ``late`` on, as if the model took that long; only the first
            matte is used at once.
    """
    last: Matte | None = None
    pending: deque[Matte] = deque()
    for frame in frames:
        if last is None or frame.index % every == 0:
            pending.append(make_matte(frame))
            last = last or pending[0]
        while pending and pending[0].frame_index + late <= frame.index:
            last = pending.popleft()
        yield frame, last
