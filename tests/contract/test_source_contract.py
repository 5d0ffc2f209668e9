"""The contract of every source, the fake one included."""

import itertools
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.protocols import Source
from realtime.sinks.recording import RecordingSink
from realtime.sources import open_source, parse_spec
from realtime.sources.camera import CameraSource
from realtime.sources.demo import DemoSource
from realtime.sources.rotated import RotatedSource
from realtime.sources.still import StillSource
from realtime.sources.video import VideoSource
from realtime.structures import Frame, Pacing
from tests.conftest import FakeSource, released
from tests.fakes_io import FakeCapture, FakeClock

COUNT = 4
Open = Callable[[Path], Source]


def video_file(folder: Path, count: int = COUNT) -> Path:
    path = folder / "clip.mkv"
    sink = RecordingSink(path, size=(64, 48), fps=25.0, pacing=Pacing.LOSSLESS)
    for grey in range(count):
        sink.write(released(np.full((48, 64, 3), 40 * grey, np.uint8)))
    sink.close()
    return path


def picture_file(folder: Path) -> Path:
    path = folder / "still.png"
    cv2.imwrite(str(path), np.full((48, 64, 3), 99, np.uint8))
    return path


def camera(_: Path) -> Source:
    return CameraSource(0, size=(64, 48), open_capture=lambda _: FakeCapture((64, 48)))


def paced(make: Callable[..., Source], *args: object, **settings: object) -> Source:
    clock = FakeClock()
    return make(*args, **settings, pacing=Pacing.REALTIME, clock=clock, wait=clock.wait)


SOURCES: dict[str, Open] = {
    "fake": lambda _: FakeSource(COUNT),
    "camera": camera,
    "video": lambda folder: VideoSource(video_file(folder), pacing=Pacing.LOSSLESS),
    "video at its pace": lambda folder: paced(VideoSource, video_file(folder)),
    "still": lambda folder: StillSource(picture_file(folder), pacing=Pacing.LOSSLESS),
    "still at a pace": lambda folder: paced(StillSource, picture_file(folder)),
    "demo": lambda _: DemoSource(size=(64, 48), duration_s=COUNT / 30, pacing=Pacing.LOSSLESS),
    "demo at its pace": lambda _: paced(DemoSource, size=(64, 48), duration_s=COUNT / 30),
    "turned": lambda _: RotatedSource(FakeSource(COUNT, (48, 64)), 90),
    "opened by name": lambda folder: open_source(parse_spec(str(video_file(folder))), pacing=Pacing.LOSSLESS),
}


@pytest.fixture(params=SOURCES.values(), ids=SOURCES.keys())
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Source:
    if "demo" in request.node.callspec.id:
        pytest.importorskip("skimage", reason="the demo extra is not installed")
    return request.param(tmp_path)


def first_frames(source: Source) -> list[Frame]:
    frames = []
    while len(frames) < COUNT and (frame := source.read()) is not None:
        frames.append(frame)
    return frames


def test_it_is_a_source_with_a_size_and_a_rate(source: Source) -> None:
    assert isinstance(source, Source)
    assert source.size == (64, 48)
    assert source.fps > 0
    source.close()


def test_frames_have_the_size_of_the_source_and_count_from_zero(source: Source) -> None:
    frames = first_frames(source)
    assert frames
    assert [frame.index for frame in frames] == list(range(len(frames)))
    assert {frame.size for frame in frames} == {source.size}
    source.close()


def test_times_rise(source: Source) -> None:
    times = [frame.captured_at for frame in first_frames(source)]
    assert times == sorted(times)
    source.close()


def test_no_buffer_is_reused(source: Source) -> None:
    frames = first_frames(source)
    for before, after in itertools.pairwise(frames):
        assert not np.shares_memory(before.image, after.image)
    source.close()


def test_frames_outlive_the_source(source: Source) -> None:
    frame = source.read()
    assert frame is not None
    before = frame.image.copy()
    source.close()
    assert np.array_equal(frame.image, before)


def test_after_the_end_read_returns_none_again(tmp_path: Path) -> None:
    for name, make in SOURCES.items():
        if name in {"camera", "still at a pace"} or "demo" in name:
            continue
        folder = tmp_path / name
        folder.mkdir()
        source = make(folder)
        while source.read() is not None:
            pass
        assert source.read() is None, name
        source.close()
