import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime import offline
from realtime.gate import Released
from realtime.structures import Frame, Matte
from realtime.timing import Stats
from tests.conftest import FakeSink, FakeSource, released


def matte_of(frame: Frame) -> Matte:
    """The alpha of frame k is k / 100."""
    return Matte(np.full((2, 2), frame.index / 100, np.float32), frame.index, frame.captured_at)


def paired(count: int, *, every: int, causal: bool) -> list[tuple[int, int, float]]:
    frames = offline.frames_of(FakeSource(count), Stats())
    pairs = offline.mattes_of(frames, matte_of, every=every, causal=causal)
    return [(frame.index, matte.frame_index, round(float(matte.alpha[0, 0] * 100), 3)) for frame, matte in pairs]


def test_causal_uses_the_last_matte_at_or_before() -> None:
    assert paired(6, every=3, causal=True) == [(0, 0, 0), (1, 0, 0), (2, 0, 0), (3, 3, 3), (4, 3, 3), (5, 3, 3)]


def test_otherwise_the_mattes_on_both_sides_are_blended() -> None:
    assert paired(6, every=3, causal=False) == [(0, 0, 0), (1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 3, 3), (5, 3, 3)]


@given(st.integers(0, 20), st.integers(1, 7), st.booleans())
def test_every_frame_comes_once_and_in_order(count: int, every: int, causal: bool) -> None:
    assert [index for index, _, _ in paired(count, every=every, causal=causal)] == list(range(count))


@pytest.mark.parametrize("causal", [True, False])
def test_process_writes_every_frame_and_infers_on_every_nth(causal: bool) -> None:
    stats, sink, done = Stats(), FakeSink(), list[int]()

    def release(frame: Frame, matte: Matte) -> Released:
        return released(np.full((48, 64, 3), round(float(matte.alpha[0, 0]) * 100), np.uint8))

    offline.process(FakeSource(5), matte_of, release, sink, stats, every=2, causal=causal, progress=done.append)
    assert (stats.frames_captured, stats.frames_shown, stats.inferences) == (5, 5, 3)
    assert [int(image[0, 0, 0]) for image in sink.images] == ([0, 0, 2, 2, 4] if causal else [0, 1, 2, 3, 4])
    assert done == [1, 2, 3, 4, 5]
