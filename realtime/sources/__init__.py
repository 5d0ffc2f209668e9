"""Where frames and audio come from.

    spec.py             the text of a source, parsed once         parse_spec, check
    camera.py           a webcam                                  CameraSource
    camera_access.py    which device a name leads to, and faults  device_of, check, explain
    camera_controls.py  exposure, focus and others of a webcam    CameraControls
    rotated.py          turned frames                             RotatedSource
    reconnecting.py     a webcam that may come and go             ReconnectingSource
    tears.py            frames of damaged data                    TearDetector
    strobe.py           infrared cameras that strobe              StrobeFilter
    pipewire.py         a camera that only PipeWire offers        PipeWireSource
    camera_identity.py  finds the same webcam again               CameraIdentity
    video.py            a video file                              VideoSource
    stream.py           a camera by its address                   open_stream
    still.py            an image, shown over and over             StillSource
    demo.py             the demo clip                             DemoSource
    pacer.py            plays any of these at its own pace        Pacer
    microphone.py       audio, captured in a thread of its own    Microphone
    audio_devices.py    opens the audio device                    open_device
    device_clock.py     when the audio was captured               DeviceClock

Each library is imported when a source that needs it is opened.
"""

from realtime.protocols import Source
from realtime.sources.camera_controls import CameraSettings
from realtime.sources.spec import (
    CameraSpec,
    DemoSpec,
    ImageFileSpec,
    SourceSpec,
    StreamSpec,
    VideoFileSpec,
    check,
    parse_spec,
    resolve,
)
from realtime.structures import Pacing, Size

__all__ = [
    "CameraSettings",
    "CameraSpec",
    "DemoSpec",
    "ImageFileSpec",
    "SourceSpec",
    "StreamSpec",
    "VideoFileSpec",
    "check",
    "is_camera",
    "open_source",
    "parse_spec",
    "resolve",
]

_SIZE, _FPS = (1280, 720), 30.0


def open_source(
    spec: SourceSpec,
    *,
    size: Size | None = None,
    fps: float | None = None,
    pacing: Pacing = Pacing.REALTIME,
    rotate: int = 0,
    camera: CameraSettings | None = None,
) -> Source:
    """Open the source that ``spec`` names.

    Args:
        spec: as from ``parse_spec``.
        size: (width, height) to request from a camera or the demo, pixels; None = 1280x720. Files have their own.
        fps: frame rate to request from a camera, or of an image or the demo; None = 30. Videos have their own.
        pacing: how files and the demo are played; a camera is always in real time.
        rotate: turn the frames clockwise by 0, 90, 180 or 270 degrees.
        camera: what a camera is set to while it is open; None = as it is.

    Returns:
        The open source; unless it is a camera, it also has ``frame_count: int | None``.

    Raises:
        SourceError: it cannot be opened.
    """
    match spec:
        case CameraSpec(device):
            return _open_camera(device, size, fps, rotate, camera or CameraSettings())
        case StreamSpec(url) if url != "-":
            from realtime.sources.stream import open_stream

            return open_stream(url, pacing=pacing, rotate=rotate)
    from realtime.sources.rotated import rotated

    return rotated(_open_file(spec, size, fps, pacing), rotate)


def _open_file(spec: SourceSpec, size: Size | None, fps: float | None, pacing: Pacing) -> Source:
    match spec:
        case DemoSpec(duration_s):
            from realtime.sources.demo import DemoSource

            return DemoSource(size=size or _SIZE, fps=fps or _FPS, duration_s=duration_s, pacing=pacing)
        case ImageFileSpec(path):
            from realtime.sources.still import StillSource

            return StillSource(path, fps=fps or _FPS, pacing=pacing)
        case VideoFileSpec(location) | StreamSpec(location):
            from realtime.sources.video import VideoSource

            return VideoSource(location, pacing=pacing)
        case CameraSpec():
            raise AssertionError("a camera is not a file")


def _open_camera(
    device: int | str | None, size: Size | None, fps: float | None, rotate: int, settings: CameraSettings
) -> Source:
    from realtime.sources import camera_access
    from realtime.sources.camera import CameraSource
    from realtime.sources.camera_controls import CameraControls
    from realtime.sources.camera_identity import CameraIdentity
    from realtime.sources.reconnecting import ReconnectingSource
    from realtime.sources.rotated import rotated

    found = camera_access.device_of(device)
    if isinstance(found, str) and camera_access.is_of_pipewire(found):
        return _open_pipewire(found, size or _SIZE, fps or _FPS, rotate)
    controls = CameraControls(settings)
    first = CameraSource(device, size=size, fps=fps, controls=controls)
    camera = CameraIdentity(first.path)

    def reopen() -> Source:
        path = camera.find()
        again = CameraSource(device if path is None else str(path), size=first.size, fps=first.fps, controls=controls)
        return rotated(again, rotate)

    return ReconnectingSource(rotated(first, rotate), reopen, is_back=camera.is_back)


def _open_pipewire(device: str, size: Size, fps: float, rotate: int) -> Source:
    from realtime.sources.pipewire import PipeWireSource
    from realtime.sources.reconnecting import ReconnectingSource
    from realtime.sources.rotated import rotated

    def open_camera() -> Source:
        return rotated(PipeWireSource(device, size=size, fps=fps), rotate)

    return ReconnectingSource(open_camera(), open_camera)


def is_camera(spec: SourceSpec) -> bool:
    """Whether ``spec`` names a camera."""
    return isinstance(spec, CameraSpec)
