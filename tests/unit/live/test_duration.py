"""A live run of some seconds ends in time, also while its source waits for a frame."""

import threading
import time
from contextlib import ExitStack

import numpy as np
import pytest

from realtime.live.duration import LimitedSource, limit
from realtime.structures import Frame, Pacing

IMAGE = np.zeros((4, 6, 3), np.uint8)


class SlowSource:
    """Gives one frame at once, and the next after a minute or when it is interrupted."""

    size, fps = (6, 4), 1 / 60

    def __init__(self) -> None:
        self.interrupted = threading.Event()
        self.count = 0

    def read(self) -> Frame:
        self.count += 1
        if self.count > 1:
            self.interrupted.wait(60)
        return Frame(IMAGE, self.count - 1, time.monotonic())

    def interrupt(self) -> None:
        self.interrupted.set()

    def close(self) -> None:
        raise AssertionError("whoever opened the source closes it")


def test_a_wait_for_a_frame_ends_with_the_duration() -> None:
    source = SlowSource()
    with ExitStack() as stack:
        limited = limit(stack, source, 0.1, Pacing.REALTIME)
        assert limited.read() is not None
        assert limited.read() is None
    assert source.interrupted.is_set()


@pytest.mark.parametrize("pacing", Pacing)
def test_frames_after_the_duration_are_left_out(pacing: Pacing) -> None:
    class Source(SlowSource):
        def read(self) -> Frame:
            self.count += 1
            return Frame(IMAGE, self.count - 1, 7.0 + self.count - 1)

    limited = LimitedSource(Source(), 2.5, pacing)
    assert [frame.captured_at for frame in iter(limited.read, None) if frame] == [7, 8, 9]
    limited.close()
