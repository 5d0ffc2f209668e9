import inspect

import numpy as np
import pytest

from realtime.sources import open_source, parse_spec
from realtime.sources.rotated import RotatedSource, rotated
from realtime.structures import Frame, Image, Pacing, Size
from tests.conftest import FakeSource


class OneFrame:
    """A source of one frame."""

    fps, frame_count = 25.0, 1

    def __init__(self, image: Image) -> None:
        self.size: Size = (image.shape[1], image.shape[0])
        self._frames = [Frame(image, 7, 1.5, stand_in=True)]
        self.closed = self.interrupted = 0
        self.delayed_s = 0.0

    def delay(self, seconds: float) -> None:
        self.delayed_s += seconds

    def interrupt(self) -> None:
        self.interrupted += 1

    def read(self) -> Frame | None:
        return self._frames.pop() if self._frames else None

    def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(("degrees", "size", "turns"), [(90, (2, 3), 3), (180, (3, 2), 2), (270, (2, 3), 1)])
def test_frames_are_turned_clockwise(degrees: int, size: Size, turns: int) -> None:
    image = np.arange(18, dtype=np.uint8).reshape(2, 3, 3)
    inner = OneFrame(image.copy())
    source = RotatedSource(inner, degrees)
    assert (source.size, source.fps, source.frame_count) == (size, 25.0, 1)
    frame = source.read()
    assert frame is not None
    assert (frame.index, frame.captured_at, frame.stand_in) == (7, 1.5, True)
    assert np.array_equal(frame.image, np.rot90(image, turns))
    assert source.read() is None
    source.close()
    assert inner.closed == 1


def test_upright_frames_are_left_alone() -> None:
    source = FakeSource(1)
    assert rotated(source, 0) is source


def test_a_turned_source_is_delayed_and_interrupted() -> None:
    """From Python 3.12 on, ``isinstance`` does not see for a protocol what only ``__getattr__`` returns."""
    inner = OneFrame(np.zeros((2, 3, 3), np.uint8))
    source = rotated(inner, 90)
    for name in ("delay", "interrupt"):
        inspect.getattr_static(source, name)
    source.delay(2.5)  # type: ignore[attr-defined]
    source.interrupt()  # type: ignore[attr-defined]
    assert (inner.delayed_s, inner.interrupted) == (2.5, 1)


def test_one_that_cannot_be_delayed_takes_no_notice() -> None:
    source = RotatedSource(FakeSource(1), 90)
    source.delay(1.0)
    source.interrupt()
    assert source.read() is not None


def test_what_the_other_source_lacks_is_lacking() -> None:
    assert not hasattr(rotated(FakeSource(1), 90), "frame_count")


def test_a_source_is_opened_turned() -> None:
    source = open_source(parse_spec("demo:1"), size=(64, 36), pacing=Pacing.LOSSLESS, rotate=90)
    assert source.size == (36, 64)
    frame = source.read()
    assert frame is not None
    assert frame.image.shape == (64, 36, 3)
