"""Opens a sink of any kind, in the size that it takes."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from realtime.protocols import Sink
from realtime.sinks.spec import (
    ImageFileSpec,
    PipeSpec,
    PipeWireCameraSpec,
    RecordingSpec,
    SinkSpec,
    VirtualCameraSpec,
    WindowSpec,
    resolve,
)
from realtime.structures import AudioListener, Pacing, Size

if TYPE_CHECKING:
    from realtime.sinks.window import WindowLink

log = logging.getLogger(__name__)

_WINDOW_S = 10.0
"""Maximum time that a lossless run waits for the window to draw, seconds."""


@dataclass(frozen=True, slots=True)
class Recordings:
    """What all recordings of a run share.

    Attributes:
        listener: returns a new listener to the audio, as ``RecordingSink`` takes it; None = no audio.
        audio_offset_s: audio delay, seconds; negative = earlier.
        wanted: whether to record a frame, by its capture time.
    """

    listener: Callable[[], AudioListener] | None = None
    audio_offset_s: float = 0.0
    wanted: Callable[[float], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class OutputShape:
    """The size of what leaves.

    Attributes:
        size: (width, height), pixels.
        fit: how images of another shape are fitted in: with black ``bars``, by ``crop`` or ``stretch``.
    """

    size: Size
    fit: Literal["bars", "crop", "stretch"] = "bars"


def _shape_of_viewers(spec: SinkSpec) -> OutputShape | None:
    """Return the size that the viewers of a virtual camera have; None if there are none, or it cannot be seen."""
    if not isinstance(spec, VirtualCameraSpec) or sys.platform != "linux":
        return None
    from realtime.devices.virtual_cameras import viewed_size

    size = viewed_size(spec.device)
    return None if size is None else OutputShape(size)


def _even_shape(spec: SinkSpec, size: Size) -> OutputShape | None:
    """Return the size without an odd last line or column, which the formats of a virtual camera cannot hold."""
    if not isinstance(spec, VirtualCameraSpec | PipeWireCameraSpec) or size[0] % 2 == size[1] % 2 == 0:
        return None
    return OutputShape((max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2)), "crop")


def open_sink(
    spec: SinkSpec,
    *,
    size: Size,
    fps: float,
    overwrite: bool = False,
    pacing: Pacing = Pacing.REALTIME,
    window: "WindowLink | None" = None,
    recordings: Recordings | None = None,
    pipe_format: Literal["y4m", "raw"] = "y4m",
    shape: OutputShape | None = None,
) -> Sink:
    """Open the sink that ``spec`` names.

    Args:
        spec: as from ``parse_spec``.
        size: (width, height) of the images, pixels.
        fps: nominal frame rate, > 0.
        overwrite: replace existing files.
        pacing: REALTIME: the frames of a recording are timestamped with their capture time; LOSSLESS: they are
            exactly 1 / ``fps`` apart.
        window: what else the window shows, and what becomes of what the user does in it.
        recordings: the audio of a recording, and when it is paused. None = no audio, never paused.
        pipe_format: what standard output gets: YUV4MPEG2, or the bytes of the images.
        shape: size of what leaves, except in the window; None = as the images, or, for a virtual camera that is being
            viewed, the size that its viewers have.

    Raises:
        SinkError: it cannot be opened.
    """
    spec = resolve(spec)
    shape = shape or _shape_of_viewers(spec) or _even_shape(spec, size)
    is_fitted = shape is not None and shape.size != size and not isinstance(spec, WindowSpec)
    options = _Options(
        size=shape.size if shape is not None and is_fitted else size,
        fps=fps,
        overwrite=overwrite,
        pacing=pacing,
        window=window,
        recordings=recordings or Recordings(),
        pipe_format=pipe_format,
    )
    sink = _open(spec, options)
    if shape is None or not is_fitted:
        return sink
    from realtime.sinks.fitted import FittedSink

    log.info("%s: fitted into %dx%d", spec, *shape.size)
    return FittedSink(sink, shape.size, shape.fit)


@dataclass(frozen=True, slots=True)
class _Options:
    """The arguments of ``open_sink``."""

    size: Size
    fps: float
    overwrite: bool
    pacing: Pacing
    window: "WindowLink | None"
    recordings: Recordings
    pipe_format: Literal["y4m", "raw"]


def _open(spec: SinkSpec, options: _Options) -> Sink:
    size, fps, pacing = options.size, options.fps, options.pacing
    match spec:
        case WindowSpec():
            return _open_window(options.window, size, wait_s=0.0 if pacing is Pacing.REALTIME else _WINDOW_S)
        case VirtualCameraSpec(device):
            from realtime.sinks.virtual_camera import VirtualCameraSink

            return VirtualCameraSink(device, size=size, fps=fps)
        case PipeSpec():
            from realtime.sinks.pipe import PipeSink
            from realtime.system import stdout

            return PipeSink(stdout.claim(), size=size, fps=fps, pacing=pacing, pipe_format=options.pipe_format)
        case PipeWireCameraSpec():
            from realtime.sinks.pipewire_camera import PipeWireCameraSink

            return PipeWireCameraSink(size=size, fps=fps)
        case ImageFileSpec(path):
            from realtime.sinks.still import StillSink

            return StillSink(path, overwrite=options.overwrite)
        case RecordingSpec(path):
            from realtime.sinks.recording import RecordingSink

            shared = options.recordings
            return RecordingSink(
                path,
                size=size,
                fps=fps,
                pacing=pacing,
                overwrite=options.overwrite,
                listen=shared.listener() if shared.listener else None,
                audio_offset_s=shared.audio_offset_s,
                wanted=shared.wanted,
            )


def _open_window(link: "WindowLink | None", size: Size, *, wait_s: float) -> Sink:
    from realtime.sinks.window import WindowSink

    if link is not None and link.kept is not None:
        return link.kept.open(size=size, wait_s=wait_s, link=link)
    return WindowSink(size=size, wait_s=wait_s, link=link)
