"""The contract of every sink, the fake one included; for the window see tests/system/test_window.py."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from realtime.protocols import Sink
from realtime.sinks import open_sink, parse_spec
from realtime.sinks.pipewire_camera import PipeWireCameraSink
from realtime.sinks.recording import RecordingSink
from realtime.sinks.still import StillSink
from realtime.sinks.virtual_camera import VirtualCameraSink
from realtime.structures import Image, Pacing, Size
from realtime.system.pipewire.stream import State, VideoOutput
from tests.conftest import FakeSink, released
from tests.fakes_io import FakeVirtualCamera
from tests.fakes_pipewire import FakePipeWire

SIZE = (64, 48)


def connected(size: Size, fps: float, on_state: Callable[[State], None]) -> VideoOutput:
    """Return a connection with a reader."""
    fake = FakePipeWire()
    output = VideoOutput({"node.name": "x"}, size=size, fps=fps, on_state=on_state, library=fake)
    fake.change(State.STREAMING)
    return output


SINKS: dict[str, Callable[[Path], Sink]] = {
    "fake": lambda _: FakeSink(),
    "mp4": lambda folder: RecordingSink(folder / "out.mp4", size=SIZE, fps=30.0, pacing=Pacing.LOSSLESS),
    "mkv with times": lambda folder: RecordingSink(folder / "out.mkv", size=SIZE, fps=30.0, pacing=Pacing.REALTIME),
    "still": lambda folder: StillSink(folder / "out.png"),
    "virtual camera": lambda _: VirtualCameraSink(size=SIZE, fps=30.0, backend="fake"),
    "camera of PipeWire": lambda _: PipeWireCameraSink(size=SIZE, fps=30.0, connect=connected),
    "opened by name": lambda folder: open_sink(parse_spec(str(folder / "out.mkv")), size=SIZE, fps=30.0),
}


@pytest.fixture(params=SINKS.values(), ids=SINKS.keys())
def sink(request: pytest.FixtureRequest, tmp_path: Path) -> Sink:
    FakeVirtualCamera.opened.clear()
    return request.param(tmp_path)


def picture(seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)


def test_it_is_a_sink(sink: Sink) -> None:
    assert isinstance(sink, Sink)
    sink.close()


def test_an_image_is_not_changed(sink: Sink) -> None:
    image = picture()
    sink.write(released(image))
    assert np.array_equal(image, picture())
    sink.close()


def test_read_only_images_and_views_are_accepted(sink: Sink) -> None:
    image = picture()
    image.setflags(write=False)
    sink.write(released(image))
    sink.write(released(image[:, ::-1]))
    sink.close()


def test_an_image_may_be_reused_after_the_call(sink: Sink) -> None:
    image = picture()
    for _ in range(3):
        sink.write(released(image))
        image[:] = 255 - image
    sink.close()


def test_it_closes_without_any_image(sink: Sink) -> None:
    sink.close()
