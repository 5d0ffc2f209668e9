import sys
from pathlib import Path

import av
import numpy as np
import pytest

from realtime.sinks import OutputShape, RecordingSpec, VirtualCameraSpec, WindowSpec, open_sink, open_sinks
from realtime.sinks.fitted import Fit, FittedSink
from realtime.structures import Image, Pacing, Size
from realtime.system import v4l2
from tests.conftest import FakeSink, released
from tests.fakes_io import FakeVirtualCamera
from tests.fakes_v4l2 import CAPTURE, OUTPUT, FakeVideoDevices


@pytest.fixture(autouse=True)
def fake_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeVirtualCamera.opened.clear()
    monkeypatch.setattr("pyvirtualcam.camera.BACKENDS", {"fake": FakeVirtualCamera})


def halves(size: Size) -> Image:
    """Blue on the left, red on the right."""
    image = np.zeros((size[1], size[0], 3), np.uint8)
    image[:, : size[0] // 2, 0] = image[:, size[0] // 2 :, 2] = 200
    return image


@pytest.mark.parametrize(
    ("fit", "corner", "edge"),
    [("bars", (0, 0, 0), (0, 0, 200)), ("crop", (200, 0, 0), (0, 0, 200)), ("stretch", (200, 0, 0), (0, 0, 200))],
)
def test_an_image_of_another_shape_is_fitted_in(fit: Fit, corner: tuple[int, ...], edge: tuple[int, ...]) -> None:
    inner = FakeSink()
    sink = FittedSink(inner, (32, 32), fit)
    sink.write(released(halves((64, 36))))
    (image,) = inner.images
    assert image.shape == (32, 32, 3)
    assert tuple(image[0, 0]) == corner
    assert tuple(image[16, 31]) == edge
    sink.close()
    assert inner.closed == 1


@pytest.mark.parametrize("fit", ["bars", "crop", "stretch"])
def test_a_ramp_that_is_enlarged_has_no_steps(fit: Fit) -> None:
    inner = FakeSink()
    ramp = np.arange(0, 160, 10, dtype=np.uint8)[None, :, None].repeat(9, 0).repeat(3, 2)
    FittedSink(inner, (40, 20), fit).write(released(ramp))
    assert np.diff(inner.images[0][10, 4:-4, 0].astype(int)).min() > 0


def test_why_an_image_is_hidden_is_kept() -> None:
    before = released(halves((64, 36)))
    after = before.changed(lambda image: image[:10])
    assert (after.captured_at, after.hidden_because) == (before.captured_at, before.hidden_because)
    assert after.image.shape == (10, 64, 3)


def test_recordings_get_the_size_of_the_output(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    shape = OutputShape((320, 180))
    group = open_sinks([RecordingSpec(path)], size=(64, 48), fps=30, pacing=Pacing.LOSSLESS, shape=shape)
    for _ in range(3):
        group.write(released(halves((64, 48))))
    group.close()
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (320, 180)


def test_the_window_shows_the_whole_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Size] = []
    monkeypatch.setattr("realtime.sinks.window.WindowSink", lambda size, **_: opened.append(size) or FakeSink())
    open_sink(WindowSpec(), size=(64, 48), fps=30, shape=OutputShape((320, 180)))
    assert opened == [(64, 48)]


@pytest.mark.parametrize(
    ("size", "even"), [((641, 361), (640, 360)), ((640, 361), (640, 360)), ((640, 360), (640, 360))]
)
def test_a_virtual_camera_never_gets_an_odd_side(size: Size, even: Size) -> None:
    sink = open_sink(VirtualCameraSpec("/dev/cam"), size=size, fps=30)
    image = halves(size)
    sink.write(released(image))
    (camera,) = FakeVirtualCamera.opened
    assert camera.shape == (even[1], even[0], 3)
    assert np.abs(camera.sent[0][:, 40::80].astype(int) - image[: even[1], 40 : even[0] : 80]).max() <= 1
    assert (camera.sent[0][0, 0] == (200, 0, 0)).all()
    assert (camera.sent[0][-1, -1] == (0, 0, 200)).all()


@pytest.mark.skipif(sys.platform != "linux", reason="asks v4l2loopback")
@pytest.mark.parametrize(
    ("users", "expected"),
    [(("firefox",), (640, 360)), ((), (1280, 720))],
)
def test_a_new_writer_keeps_the_size_that_viewers_have(
    video_devices: FakeVideoDevices, users: tuple[str, ...], expected: Size
) -> None:
    path = video_devices.add(10, "realtime", driver="v4l2 loopback", caps=OUTPUT, current=(640, 360))
    for user in users:
        video_devices.hold(path, user)
    sink = open_sink(VirtualCameraSpec(str(path)), size=(1280, 720), fps=30)
    sink.write(released(halves((1280, 720))))
    (camera,) = FakeVirtualCamera.opened
    assert camera.shape == (expected[1], expected[0], 3)


@pytest.mark.skipif(sys.platform != "linux", reason="asks v4l2loopback")
@pytest.mark.parametrize(("is_only_viewed", "height"), [(False, 720), (True, 360)])
def test_only_the_size_of_a_camera_that_nobody_writes_to_is_taken(
    video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch, is_only_viewed: bool, height: int
) -> None:
    monkeypatch.setattr(v4l2, "is_only_viewed", lambda _: is_only_viewed)  # with a viewer, both look alike
    path = video_devices.add(10, "Phone", driver="v4l2 loopback", caps=CAPTURE, current=(640, 360))
    video_devices.hold(path, "scrcpy")
    open_sink(VirtualCameraSpec(str(path)), size=(1280, 720), fps=30)
    assert FakeVirtualCamera.opened[0].shape[0] == height
