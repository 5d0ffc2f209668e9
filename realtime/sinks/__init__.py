"""Where composed images go.

    window.py          a window on the screen          WindowSink
    window_process.py  draws it, as a process of its own
    display.py         whether there is a screen
    consumers.py       whether anybody looks at the virtual camera
    virtual_camera.py  a webcam that calls can choose  VirtualCameraSink
    recording.py       a video file                    RecordingSink
    sound.py           the sound in it
    still.py           a picture file                  StillSink
    detached.py        a sink in a thread of its own   DetachedSink
    group.py           several sinks as one            SinkGroup

Each library is imported when a sink that needs it is opened.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.errors import UsageError
from realtime.protocols import Sink
from realtime.sinks.group import SinkGroup
from realtime.sinks.threaded import ThreadedSink
from realtime.structures import Listen, Pacing, Size

if TYPE_CHECKING:
    from realtime.sinks.consumers import ConsumerWatch

_RECORDING_DEPTH = 16  # the encoder works in bursts; half a second of pictures makes up for them

_WINDOW_S = 10.0  # so long a file, which loses no picture, waits for a window that is still drawing


@dataclass(frozen=True, slots=True)
class Recordings:
    """What all recordings of a run share.

    Attributes:
        listener: makes a new listener to the sound, as ``RecordingSink`` takes it; None: they have none.
        sound_offset_s: how much later than captured the sound is put, seconds.
        wanted: whether to record a frame captured then.
        on: whether they go on just now.
    """

    listener: Callable[[], Listen] | None = None
    sound_offset_s: float = 0.0
    wanted: Callable[[float], bool] = lambda _: True
    on: Callable[[], bool] = lambda: True


def open_sinks(
    specs: Sequence[str],
    *,
    size: Size,
    fps: float,
    overwrite: bool = False,
    pacing: Pacing = Pacing.REALTIME,
    on_key: Callable[[str], None] = lambda _: None,
    recordings: Recordings | None = None,
) -> SinkGroup:
    """Open all that ``specs`` name, as one sink.

    In real time each of them but a window has its own thread: one that blocks or fails does not hold up the others.

    Args:
        specs: as for ``open_sink``.
        size: (width, height) of the images, pixels.
        fps: nominal frames a second, > 0.
        overwrite: replace a file that is there.
        pacing: as for ``open_sink``; LOSSLESS: no image is ever dropped, and a slow sink makes the others wait.
        on_key: as for ``open_sink``.
        recordings: as for ``open_sink``.

    Raises:
        SinkError: one of them cannot be opened; none is open then.
        UsageError: one of ``specs`` cannot be understood.
    """
    members: dict[str, Sink] = {}
    devices: list[str | None] = []
    with ExitStack() as stack:
        for spec in specs:
            sink = open_sink(
                spec,
                size=size,
                fps=fps,
                overwrite=overwrite,
                pacing=pacing,
                on_key=on_key,
                recordings=recordings,
            )
            devices.append(getattr(sink, "device", None))
            if pacing is Pacing.REALTIME and spec != "window":
                is_camera = spec == "camera" or spec.startswith("camera:")
                sink = ThreadedSink(sink, spec, depth=2 if is_camera else _RECORDING_DEPTH)
            members[spec] = stack.enter_context(closing(sink))
        stack.pop_all()
    return SinkGroup(members, camera_device=devices[0] if len(devices) == 1 else None)


def watch_consumers(sinks: SinkGroup, tell: Callable[[bool], None], *, idle_s: float) -> "ConsumerWatch | None":
    """Have ``tell`` told when nobody has looked at the virtual camera for ``idle_s``, and when somebody does again.

    Returns:
        The watch, to be closed before ``sinks``; None where there are other outputs as well, or nobody can tell.
    """
    from realtime.sinks.consumers import ConsumerWatch, detector_of

    if sinks.camera_device is None:
        return None
    try:
        detector = detector_of(Path(sinks.camera_device))
    except OSError:
        return None
    return ConsumerWatch(detector, tell, idle_s=idle_s)


def open_sink(
    spec: str,
    *,
    size: Size,
    fps: float,
    overwrite: bool = False,
    pacing: Pacing = Pacing.REALTIME,
    on_key: Callable[[str], None] = lambda _: None,
    recordings: Recordings | None = None,
) -> Sink:
    """Open what ``spec`` names.

    Args:
        spec: ``window``; ``camera`` (the first virtual camera) or ``camera:DEVICE``; the path of a .mp4 or .mkv, or of
            a picture.
        size: (width, height) of the images, pixels.
        fps: nominal frames a second, > 0.
        overwrite: replace a file that is there.
        pacing: REALTIME: the frames of a recording are timestamped with their capture time; LOSSLESS: they are
            exactly 1 / ``fps`` apart.
        on_key: told of each key that is pressed in the window and does not close it.
        recordings: the sound of a recording, and when it stands still; the window says which it is. None: it has no
            sound and goes on to the end.

    Raises:
        SinkError: it cannot be opened.
        UsageError: ``spec`` cannot be understood.
    """
    if spec == "window":
        from realtime.sinks.window import WindowSink

        return WindowSink(
            size=size,
            on_key=on_key,
            wait_s=0.0 if pacing is Pacing.REALTIME else _WINDOW_S,
            recording=recordings.on if recordings is not None else None,
        )
    if spec == "camera" or spec.startswith("camera:"):
        from realtime.sinks.virtual_camera import VirtualCameraSink

        return VirtualCameraSink(spec.removeprefix("camera").removeprefix(":") or None, size=size, fps=fps)
    path = Path(spec)
    from realtime.sinks import still

    if path.suffix.lower() in still.SUFFIXES:
        return still.StillSink(path, overwrite=overwrite)
    from realtime.sinks import recording

    if path.suffix.lower() in recording.SUFFIXES:
        how = recordings or Recordings()
        return recording.RecordingSink(
            path,
            size=size,
            fps=fps,
            pacing=pacing,
            overwrite=overwrite,
            listen=how.listener() if how.listener else None,
            sound_offset_s=how.sound_offset_s,
            wanted=how.wanted,
        )
    endings = ", ".join(sorted(recording.SUFFIXES | still.SUFFIXES))
    raise UsageError(f"The output {spec!r} is not known: give window, camera, camera:DEVICE, or a file ({endings}).")
