from collections.abc import Callable

import cv2
import numpy as np
import pytest

from realtime.devices import cameras, find_camera
from realtime.errors import SourceError
from realtime.media.jpeg import JpegDecoder
from realtime.sources import CameraSpec, camera_access, is_camera, open_source, parse_spec
from realtime.sources.pipewire import PipeWireSource, to_bgr
from realtime.sources.reconnecting import ReconnectingSource
from realtime.structures import Image, Size
from realtime.system.pipewire import bindings, nodes
from realtime.system.pipewire.pods import VideoFormat
from realtime.system.pipewire.stream import Received, State
from tests.fakes_v4l2 import FakeVideoDevices

SIZE: Size = (6, 4)


class FakeCamera:
    """A camera of PipeWire that delivers ``frames`` as soon as somebody connects."""

    def __init__(
        self, *frames: Received, state: State = State.STREAMING, error: str = "", is_unreadable: bool = False
    ) -> None:
        self.frames, self.state, self.error, self.is_unreadable = frames, state, error, is_unreadable
        self.targets: list[str] = []
        self.closed = 0

    def __call__(
        self,
        target: str,
        size: Size,
        fps: float,
        on_frame: Callable[[Received], None],
        on_state: Callable[[State], None],
    ) -> "FakeCamera":
        self.targets.append(target)
        self.on_frame, self.on_state = on_frame, on_state
        on_state(self.state)
        for frame in self.frames:
            on_frame(frame)
        return self

    def close(self) -> None:
        self.closed += 1


def grey(level: int) -> Received:
    return Received(bytes([level]) * (6 * 4 * 3), 18, VideoFormat("BGR", SIZE, 25.0))


def test_the_newest_frame_wins() -> None:
    camera = FakeCamera(grey(1), grey(2))
    source = PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=camera)
    assert (source.size, source.fps, camera.targets) == (SIZE, 25.0, ["cam"])
    first = source.read()
    camera.on_frame(grey(3))
    camera.on_frame(grey(4))
    second = source.read()
    source.close()
    assert first is not None
    assert second is not None
    assert [(frame.index, int(frame.image[0, 0, 0])) for frame in (first, second)] == [(0, 2), (1, 4)]
    assert camera.closed == 1


def test_a_camera_without_frames_is_refused_and_closed() -> None:
    camera = FakeCamera()
    with pytest.raises(SourceError, match="the camera cam of PipeWire delivers no frames"):
        PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=camera, first_frame_s=0.0)
    assert camera.closed == 1


@pytest.mark.parametrize(
    ("trouble", "message"),
    [
        ({"is_unreadable": True}, r"no frames but in memory of the graphics card \(DMABuf\).*; choose another camera$"),
        (
            {"error": "no more output formats"},
            r"no frames in a format that can be read \(no more output formats\); .*\(DMABuf\): choose another one$",
        ),
        ({"error": "target not found"}, r"no frames \(target not found\); close programs that use it$"),
    ],
)
def test_a_camera_whose_frames_cannot_be_read_is_refused_at_once_with_the_reason(
    trouble: dict[str, object], message: str
) -> None:
    camera = FakeCamera(state=State.ERROR, **trouble)  # type: ignore[arg-type]
    with pytest.raises(SourceError, match=message):
        PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=camera, first_frame_s=600.0)
    assert camera.closed == 1


def test_a_camera_that_goes_is_lost_at_once() -> None:
    camera = FakeCamera(grey(1))
    source = PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=camera, stalled_s=600.0)
    source.read()
    camera.on_state(State.UNCONNECTED)
    with pytest.raises(SourceError, match="stopped delivering frames"):
        source.read()
    source.close()


def test_a_camera_of_which_only_damaged_frames_come_is_lost() -> None:
    camera, now, is_broken = FakeCamera(grey(1)), 0.0, False

    def clock() -> float:
        nonlocal now, is_broken
        now += 0.1
        assert now < 10, "it waits without end"
        if is_broken:
            is_broken = False  # to receive one asks for the time, too
            camera.on_frame(Received(b"", 18, VideoFormat("BGR", SIZE, 25.0)))
            is_broken = True
        return now

    source = PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=camera, clock=clock)
    source.read()
    is_broken = True
    with pytest.raises(SourceError, match="stopped delivering frames"):
        source.read()


def test_without_pipewire_it_is_refused() -> None:
    def connect(*_: object) -> FakeCamera:
        raise OSError("Host is down")

    with pytest.raises(SourceError, match="the camera cam of PipeWire cannot be opened: Host is down"):
        PipeWireSource("pipewire:cam", size=SIZE, fps=30.0, connect=connect)


def scene() -> Image:
    image = np.empty((4, 6, 3), np.uint8)
    image[:2], image[2:] = (40, 200, 90), (180, 60, 120)
    return image


def padded(image: np.ndarray, stride: int) -> bytes:  # type: ignore[type-arg]
    rows = image.reshape(image.shape[0], -1)
    return np.pad(rows, ((0, 0), (0, stride - rows.shape[1]))).tobytes()


FRAMES = {
    "BGR": padded(scene(), 20),
    "RGB": padded(scene()[..., ::-1], 20),
    "BGRx": padded(cv2.cvtColor(scene(), cv2.COLOR_BGR2BGRA), 32),
    "RGBx": padded(cv2.cvtColor(scene(), cv2.COLOR_BGR2RGBA), 32),
    "YUY2": padded(cv2.cvtColor(scene(), cv2.COLOR_BGR2YUV_YUY2), 16),
    "UYVY": padded(cv2.cvtColor(scene(), cv2.COLOR_BGR2YUV_UYVY), 16),
    "I420": cv2.cvtColor(scene(), cv2.COLOR_BGR2YUV_I420).tobytes(),
}
STRIDES = {"BGR": 20, "RGB": 20, "BGRx": 32, "RGBx": 32, "YUY2": 16, "UYVY": 16}


@pytest.mark.parametrize("pixels", list(FRAMES))
def test_every_format_is_the_same_image(pixels: str) -> None:
    received = Received(FRAMES[pixels], STRIDES.get(pixels, 0), VideoFormat(pixels, SIZE, 30.0))
    image = to_bgr(received, JpegDecoder())
    assert image is not None
    assert image.shape == (4, 6, 3)
    assert np.abs(image.astype(int) - scene()).max() <= 4
    short = Received(received.data[:-30], received.stride, received.format)
    assert to_bgr(short, JpegDecoder()) is None


def noise(width: int, height: int, channels: int) -> np.ndarray:  # type: ignore[type-arg]
    return np.random.default_rng(width * height).integers(0, 256, (height, width, channels), np.uint8)


@pytest.mark.parametrize("size", [(2, 2), (6, 4), (64, 48), (66, 50), (322, 242)])
@pytest.mark.parametrize("extra", [0, 2, 7, 64])
@pytest.mark.parametrize("pixels", ["NV12", "YUY2", "UYVY", "RGB", "BGR", "BGRx", "RGBx", "GRAY8", "I420"])
def test_every_capture_format_in_any_size_with_any_stride_is_as_opencv_converts_it(
    pixels: str, size: Size, extra: int
) -> None:
    width, height = size
    rows, columns, conversion = {
        "NV12": (height * 3 // 2, width, cv2.COLOR_YUV2BGR_NV12),
        "I420": (height * 3 // 2, width, cv2.COLOR_YUV2BGR_I420),
        "YUY2": (height, width * 2, cv2.COLOR_YUV2BGR_YUY2),
        "UYVY": (height, width * 2, cv2.COLOR_YUV2BGR_UYVY),
        "RGB": (height, width * 3, cv2.COLOR_RGB2BGR),
        "BGR": (height, width * 3, None),
        "BGRx": (height, width * 4, cv2.COLOR_BGRA2BGR),
        "RGBx": (height, width * 4, cv2.COLOR_RGBA2BGR),
        "GRAY8": (height, width, cv2.COLOR_GRAY2BGR),
    }[pixels]
    content = noise(columns, rows, 1)[..., 0]
    stride = 0 if pixels == "I420" else columns + extra
    data = content.tobytes() if pixels == "I420" else padded(content, stride)
    channels = columns // width
    packed = content.reshape(rows, width, channels) if channels > 1 else content
    expected = packed if conversion is None else cv2.cvtColor(packed, conversion)
    image = to_bgr(Received(data, stride, VideoFormat(pixels, size, 30.0)), JpegDecoder())
    assert image is not None
    assert image.flags.c_contiguous
    np.testing.assert_array_equal(image, expected)
    needed = len(data) - (extra if pixels not in ("NV12", "I420") else 0)  # the padding of the last row may be missing
    whole, short = (Received(data[:n], stride, VideoFormat(pixels, size, 30.0)) for n in (needed, needed - 1))
    assert to_bgr(whole, JpegDecoder()) is not None
    assert to_bgr(short, JpegDecoder()) is None


def test_jpeg_is_decoded_and_what_is_damaged_left_out() -> None:
    data = cv2.imencode(".jpg", np.full((16, 16, 3), 99, np.uint8))[1].tobytes()
    whole = Received(data, 0, VideoFormat("MJPG", (16, 16), 30.0))
    image = to_bgr(whole, JpegDecoder())
    assert image is not None
    assert abs(int(image.mean()) - 99) <= 1
    assert to_bgr(Received(data[:40], 0, whole.format), JpegDecoder()) is None


@pytest.fixture
def laptop(monkeypatch: pytest.MonkeyPatch, video_devices: object) -> None:
    """A computer whose only camera PipeWire offers."""
    found = [
        nodes.Node("libcamera_input.0", "Built-in Front", is_device_file=False, is_virtual=False),
        nodes.Node("v4l2_input.0", "A webcam", is_device_file=True, is_virtual=False),
        nodes.Node("obs", "OBS", is_device_file=False, is_virtual=True),
    ]
    monkeypatch.setattr(nodes, "list_cameras", lambda: found)


@pytest.mark.usefixtures("laptop")
def test_cameras_that_only_pipewire_offers_are_listed_and_found_by_name() -> None:
    front, obs = cameras.list_cameras()
    assert (front.name, front.id, front.path) == ("Built-in Front", "pipewire:libcamera_input.0", None)
    assert find_camera() == front, "a real camera before one of a program"
    for text in ("pipewire:Built-in Front", "pipewire:front", "pipewire:libcamera_input.0", "built-in"):
        assert find_camera(text) == front
    assert find_camera("pipewire:OBS") == obs
    with pytest.raises(SourceError, match="there is no camera 'nosuch'"):
        find_camera("pipewire:nosuch")


@pytest.mark.usefixtures("laptop")
def test_the_source_is_a_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "realtime.sources.pipewire.VideoInput",
        lambda target, **on: FakeCamera(grey(7))(target, SIZE, 30.0, on["on_frame"], on["on_state"]),
    )
    spec = parse_spec("pipewire:libcamera_input.0")
    assert spec == CameraSpec("pipewire:libcamera_input.0")
    assert spec.path is None
    assert is_camera(spec)
    camera_access.check("pipewire:front")
    source = open_source(CameraSpec("pipewire:front"), size=SIZE)
    assert isinstance(source, ReconnectingSource)
    frame = source.read()
    source.close()
    assert frame is not None
    assert frame.image[0, 0, 0] == 7


@pytest.mark.parametrize(("runs", "remedy"), [(True, "choose its camera of PipeWire"), (False, "install PipeWire")])
def test_a_sensor_that_needs_libcamera_says_so(
    runs: bool, remedy: str, video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bindings, "is_running", lambda: runs)
    video_devices.add(0, "Intel IPU6 ISYS Capture 0", driver="isys")
    with pytest.raises(SourceError, match=f"cannot be used: its raw data needs libcamera: {remedy}"):
        find_camera()
