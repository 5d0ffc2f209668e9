"""Frames that wait for the model: the first of a file, and those of a slow source."""

import threading

import numpy as np
import pytest

from realtime.live import loops
from realtime.live.answers import SLOW_S, Answers
from realtime.privacy.gate import ReleasedImage
from realtime.stats import Stats
from realtime.structures import Frame, Matte, Pacing
from tests.conftest import FakeSink, released

TIMEOUT = 10


def frame_at(index: int, seconds: float, *, stand_in: bool = False) -> Frame:
    return Frame(np.full((4, 4, 3), index, np.uint8), index, seconds, stand_in)


def make_matte(frame: Frame) -> Matte:
    return Matte(np.zeros((2, 2), np.float32), frame.index, frame.captured_at)


class Timed:
    """A source of frames at the given times."""

    size, fps = (4, 4), 30.0

    def __init__(self, *times: float) -> None:
        self.frames = [frame_at(index, at) for index, at in enumerate(times)]
        self.delays: list[float] = []

    def read(self) -> Frame | None:
        return self.frames.pop(0) if self.frames else None

    def delay(self, seconds: float) -> None:
        self.delays.append(seconds)

    def close(self) -> None:
        pass


class Releases:
    """A gate that notes the frames and the mattes it is given."""

    def __init__(self) -> None:
        self.given: list[tuple[Frame, int | None]] = []

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        self.given.append((frame, None if matte is None else matte.frame_index))
        return released(frame.image)


@pytest.mark.parametrize("pacing", Pacing)
def test_the_first_frame_of_a_file_is_shown_with_its_own_matte(pacing: Pacing) -> None:
    release = Releases()
    loops.run(Timed(0.0), make_matte, release, [FakeSink()], Stats(), pacing=pacing, await_first=True)
    assert [(frame.index, made_of) for frame, made_of in release.given] == [(0, 0)]


def test_a_file_is_held_up_while_its_first_frame_waits() -> None:
    """What waited for the model is not dropped, and the recording has no gap after the first frame."""
    clock = iter([103.0])
    answers = Answers(first=True, clock=lambda: next(clock))
    answers.done(0)
    source = Timed(100.0, 200.0)
    frames: loops.Latest[Frame] = loops.Latest()
    loops.capture(source, frames, Stats(), answers)
    assert source.delays == [3.0]
    assert answers.await_matte(frame_at(0, 100.0))[0].captured_at == 103.0


def test_a_model_that_fails_on_the_first_frame_does_not_hold_the_video_up() -> None:
    def fail(_: Frame) -> Matte:
        raise RuntimeError("no")

    release = Releases()
    loops.run(Timed(0.0, 0.1), fail, release, [FakeSink()], Stats(), pacing=Pacing.LOSSLESS, await_first=True)
    assert [made_of for _, made_of in release.given] == [None, None]


def test_a_camera_does_not_wait_for_its_first_matte() -> None:
    shown = threading.Event()

    def slow(frame: Frame) -> Matte:
        assert shown.wait(TIMEOUT)
        return make_matte(frame)

    sink = FakeSink(lambda _: shown.set())
    loops.run(Timed(0.0), slow, Releases(), [sink], Stats())
    assert len(sink.images) == 1


def test_every_frame_of_a_slow_source_waits_for_its_own_matte() -> None:
    release, times = Releases(), [index * 1.0 for index in range(5)]
    loops.run(Timed(*times), make_matte, release, [FakeSink()], Stats(), pacing=Pacing.LOSSLESS, await_first=True)
    assert [(frame.index, made_of) for frame, made_of in release.given] == [(k, k) for k in range(5)]


def test_a_frame_of_a_fast_source_does_not_wait() -> None:
    answers = Answers()
    for index in range(3):
        answers.await_matte(frame_at(index, index * (SLOW_S - 0.01)))  # would wait for ever: nothing is done


def test_in_real_time_the_wait_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[float | None] = []
    answers = Answers()
    monkeypatch.setattr(answers, "_wait", lambda _, limit: limits.append(limit))
    for at in (0.0, 1.0, 100.0):
        answers.await_matte(frame_at(int(at), at))
    assert limits == [0.9, 2.0]


def test_a_stand_in_does_not_wait() -> None:
    answers = Answers(first=True, pacing=Pacing.LOSSLESS)
    answers.await_matte(frame_at(0, 0.0, stand_in=True))


def test_closing_ends_every_wait() -> None:
    answers = Answers(first=True, pacing=Pacing.LOSSLESS)
    waiting = threading.Thread(target=answers.await_matte, args=(frame_at(0, 0.0),))
    waiting.start()
    answers.close()
    waiting.join(TIMEOUT)
    assert not waiting.is_alive()
