"""Where composed images go.

    window.py          a window on the screen          WindowSink
    display.py         whether there is a screen
    virtual_camera.py  a webcam that calls can choose  VirtualCameraSink
    recording.py       a video file                    RecordingSink
    still.py           a picture file                  StillSink

Each library is imported when a sink that needs it is opened.
"""

import time
from pathlib import Path

from realtime.errors import UsageError
from realtime.stages import Sink
from realtime.structures import Size


def open_sink(spec: str, *, size: Size, fps: float, overwrite: bool = False, live: bool = True) -> Sink:
    """Open what ``spec`` names.

    Args:
        spec: ``window``; ``camera`` (the first virtual camera) or ``camera:DEVICE``; the path of a .mp4 or .mkv, or of
            a picture.
        size: (width, height) of the images, pixels.
        fps: nominal frames a second, > 0.
        overwrite: replace a file that is there.
        live: a recording is stamped with the time of each write; otherwise its frames are exactly 1 / ``fps`` apart.

    Raises:
        SinkError: it cannot be opened.
        UsageError: ``spec`` cannot be understood.
    """
    if spec == "window":
        from realtime.sinks.window import WindowSink

        return WindowSink(size=size)
    if spec == "camera" or spec.startswith("camera:"):
        from realtime.sinks.virtual_camera import VirtualCameraSink

        return VirtualCameraSink(spec.removeprefix("camera").removeprefix(":") or None, size=size, fps=fps)
    path = Path(spec)
    from realtime.sinks import still

    if path.suffix.lower() in still.SUFFIXES:
        return still.StillSink(path, overwrite=overwrite)
    from realtime.sinks import recording

    if path.suffix.lower() in recording.SUFFIXES:
        clock = time.monotonic if live else None
        return recording.RecordingSink(path, size=size, fps=fps, clock=clock, overwrite=overwrite)
    endings = ", ".join(sorted(recording.SUFFIXES | still.SUFFIXES))
    raise UsageError(f"The output {spec!r} is not known: give window, camera, camera:DEVICE, or a file ({endings}).")
