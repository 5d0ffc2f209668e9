"""Where frames come from.

    camera.py     a webcam                     CameraSource
    reconnecting.py  ... that comes back       ReconnectingSource
    whereabouts.py   finds it again            Whereabouts
    video.py      a video file or stream       VideoSource
    still.py      a picture                    StillSource
    synthetic.py  the demo clip                DemoSource
    pace.py       plays them at their own pace
    microphone.py    sound, in a thread of its own   Microphone
    sound_devices.py ... from where
    device_clock.py  ... and when it was captured

Each library is imported when a source that needs it is opened.
"""

from pathlib import Path

from realtime.errors import UsageError
from realtime.protocols import Source
from realtime.structures import Pacing, Size


def open_source(
    spec: str, *, size: Size | None = None, fps: float | None = None, pacing: Pacing = Pacing.REALTIME
) -> Source:
    """Open what ``spec`` names.

    Args:
        spec: ``camera`` (the first one), ``0`` or ``/dev/video0``; the path or URL of a video; the path of a picture;
            ``demo`` or ``demo:SECONDS``.
        size: (width, height) to ask of a camera or the demo, pixels; files have their own.
        fps: frames a second to ask of a camera, or to show a picture or the demo at; videos have their own.
        pacing: how files and the demo are played; a camera is always in real time.

    Returns:
        The open source; it also has ``frame_count: int | None`` unless it is a camera.

    Raises:
        SourceError: it cannot be opened.
        UsageError: ``spec`` cannot be understood.
    """
    if not spec:
        raise UsageError("The source is empty: give a camera, a file, or demo.")
    if spec == "camera" or spec.isdecimal() or spec.startswith("/dev/"):
        return _open_camera(None if spec == "camera" else int(spec) if spec.isdecimal() else spec, size, fps)
    if spec == "demo" or spec.startswith("demo:"):
        return _open_demo(spec, size or (1280, 720), fps or 30.0, pacing)
    from realtime.sources.still import SUFFIXES, StillSource

    if Path(spec).suffix.lower() in SUFFIXES and "://" not in spec:
        return StillSource(Path(spec), fps=fps or 30.0, pacing=pacing)
    from realtime.sources.video import VideoSource

    return VideoSource(spec, pacing=pacing)


def _open_camera(device: int | str | None, size: Size | None, fps: float | None) -> Source:
    from realtime.sources.camera import CameraSource
    from realtime.sources.camera_identity import CameraIdentity
    from realtime.sources.reconnecting import ReconnectingSource

    first = CameraSource(device, size=size, fps=fps)
    camera = CameraIdentity(first.path)

    def reopen() -> Source:
        path = camera.find()
        return CameraSource(device if path is None else str(path), size=first.size, fps=first.fps)

    return ReconnectingSource(first, reopen, is_back=camera.is_back)


def _open_demo(spec: str, size: Size, fps: float, pacing: Pacing) -> Source:
    from realtime.sources.demo import DemoSource

    if spec == "demo":
        return DemoSource(size=size, fps=fps, pacing=pacing)
    try:
        duration_s = float(spec.removeprefix("demo:"))
    except ValueError:
        duration_s = 0.0
    if not 0 < duration_s < float("inf"):
        raise UsageError(f"{spec}: after demo: comes the length in seconds, as in demo:20.")
    return DemoSource(size=size, fps=fps, duration_s=duration_s, pacing=pacing)


def is_camera(spec: str) -> bool:
    """Whether a source's text names a camera."""
    return spec == "camera" or spec.isdigit() or spec.startswith("/dev/")
