"""Where composed images go.

    spec.py            the text of a sink, parsed once              parse_spec, check
    opening.py         opens a sink of any kind                     open_sink
    window.py          a window on the screen (drawn by studio)     WindowSink
    kept_window.py     the same, kept open from run to run          KeptWindow
    shared_image.py    the memory in which it gets its images       SharedImage
    display.py         whether there is a screen                    Display
    virtual_camera.py  a webcam that video calls can choose         VirtualCameraSink
    pipewire_camera.py the same through PipeWire, without a module  PipeWireCameraSink
    consumers.py       whether anybody watches that webcam          ConsumerWatch
    recording.py       a video file                                 RecordingSink
    audio_sync.py      its audio                                    AudioSync
    fitted.py          a sink of another size                       FittedSink
    still.py           an image file                                StillSink
    pipe.py            standard output                              PipeSink
    threaded.py        a sink in a thread of its own                ThreadedSink
    group.py           several sinks as one                         SinkGroup

Each library is imported when a sink that needs it is opened.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, Literal

from realtime.protocols import Sink
from realtime.sinks.group import SinkGroup
from realtime.sinks.opening import OutputShape, Recordings, open_sink
from realtime.sinks.spec import (
    ImageFileSpec,
    PipeSpec,
    PipeWireCameraSpec,
    RecordingSpec,
    SinkSpec,
    VirtualCameraSpec,
    WindowSpec,
    check,
    has_recording,
    parse_spec,
    resolve,
)
from realtime.sinks.threaded import ThreadedSink
from realtime.structures import Pacing, Size

if TYPE_CHECKING:
    from realtime.sinks.consumers import ConsumerWatch, Detector
    from realtime.sinks.window import WindowLink

__all__ = [
    "ImageFileSpec",
    "OutputShape",
    "PipeSpec",
    "PipeWireCameraSpec",
    "RecordingSpec",
    "Recordings",
    "SinkSpec",
    "VirtualCameraSpec",
    "WindowSpec",
    "check",
    "has_recording",
    "in_thread",
    "open_sink",
    "open_sinks",
    "parse_spec",
    "resolve",
    "watch_consumers",
]

_CAMERA_DEPTH, _FILE_DEPTH = 2, 16
"""Maximum number of images that wait for a sink; the encoder of a file works in bursts of about half a second."""


def open_sinks(
    specs: Sequence[SinkSpec],
    *,
    size: Size,
    fps: float,
    overwrite: bool = False,
    pacing: Pacing = Pacing.REALTIME,
    window: "WindowLink | None" = None,
    recordings: Recordings | None = None,
    pipe_format: Literal["y4m", "raw"] = "y4m",
    shape: OutputShape | None = None,
) -> SinkGroup:
    """Open all that ``specs`` name as one sink.

    In real time, each but the window runs in its own thread: one that blocks or fails does not hold up the others.

    Args:
        specs: as from ``parse_spec``, each of them once.
        size: (width, height) of the images, pixels.
        fps: nominal frame rate, > 0.
        overwrite: replace existing files.
        pacing: as for ``open_sink``; LOSSLESS: no image is ever dropped, and a slow sink makes the others wait.
        window: as for ``open_sink``.
        recordings: as for ``open_sink``.
        pipe_format: as for ``open_sink``.
        shape: as for ``open_sink``.

    Raises:
        SinkError: one of them cannot be opened; none is open then.
    """
    members: dict[str, Sink] = {}
    detectors: list[Callable[[], Detector] | None] = []
    with ExitStack() as stack:
        for spec in specs:
            sink = open_sink(
                spec,
                size=size,
                fps=fps,
                overwrite=overwrite,
                pacing=pacing,
                window=window,
                recordings=recordings,
                pipe_format=pipe_format,
                shape=shape,
            )
            detectors.append(getattr(sink, "open_detector", None))
            if pacing is Pacing.REALTIME:
                sink = in_thread(spec, sink)
            members[str(spec)] = stack.enter_context(closing(sink))
        stack.pop_all()
    return SinkGroup(members, open_detector=detectors[0] if len(detectors) == 1 else None)


def in_thread(spec: SinkSpec, sink: Sink) -> Sink:
    """Return ``sink`` in a thread of its own; the window, which has a process, as it is."""
    if isinstance(spec, WindowSpec):
        return sink
    is_camera = isinstance(spec, VirtualCameraSpec | PipeWireCameraSpec)
    return ThreadedSink(sink, str(spec), depth=_CAMERA_DEPTH if is_camera else _FILE_DEPTH)


def watch_consumers(sinks: SinkGroup, on_change: Callable[[bool], None], *, idle_s: float) -> "ConsumerWatch | None":
    """Watch whether the virtual camera has viewers.

    Args:
        sinks: the sinks of the run.
        on_change: called with False when there was no viewer for ``idle_s`` seconds, and with True when there is one
            again; from another thread.
        idle_s: seconds.

    Returns:
        The watch, to be closed before ``sinks``; None if there are other outputs, or viewers cannot be detected.
    """
    from realtime.sinks.consumers import ConsumerWatch

    if sinks.open_detector is None:
        return None
    try:
        detector = sinks.open_detector()
    except OSError:
        return None
    return ConsumerWatch(detector, on_change, idle_s=idle_s)
