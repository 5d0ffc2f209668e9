"""Recordings, the virtual camera and snapshots, switched on and off while the filter runs."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import platformdirs

from realtime.errors import SinkError
from realtime.live.recording_switch import RecordingSwitch
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink
from realtime.sinks import (
    OutputShape,
    Recordings,
    RecordingSpec,
    SinkSpec,
    VirtualCameraSpec,
    check,
    in_thread,
    open_sink,
    resolve,
)
from realtime.sinks.group import SinkGroup
from realtime.sinks.still import StillSink
from realtime.sources.microphone import Microphone
from realtime.structures import Pacing, Size
from realtime.system.files import make_folder

log = logging.getLogger(__name__)


class LiveOutputs:
    """Adds outputs to those of a run, and removes them. Called from the thread of the show loop.

    Args:
        size: (width, height) of the images, pixels.
        fps: nominal frame rate, > 0.
        pacing: of the run.
        switch: pauses and resumes the recordings that the run was started with; None = there are none.
        microphone: of the recordings that are begun later; None = no audio. Closed with the outputs.
        clock: as ``time.monotonic``.
    """

    def __init__(
        self,
        *,
        size: Size,
        fps: float,
        pacing: Pacing,
        switch: RecordingSwitch | None = None,
        microphone: Microphone | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._size, self._fps, self._pacing, self._switch, self._clock = size, fps, pacing, switch, clock
        self._avoid: Path | None = None
        self._microphone, self._meter = microphone, None if microphone is None else microphone.listener()
        self._shape: OutputShape | None = None
        self._group: SinkGroup | None = None
        self._recording: str | None = None
        self._since_s = clock()
        self._closing: list[threading.Thread] = []

    def attach(self, group: SinkGroup, *, avoid: Path | None = None, shape: OutputShape | None = None) -> None:
        """Add to ``group`` and remove from it.

        Args:
            group: the outputs of the run.
            avoid: the camera that is read, never to be the virtual camera.
            shape: size of what leaves; None = as the images.
        """
        self._group, self._avoid, self._shape = group, avoid, shape

    @property
    def recording(self) -> bool | None:
        """Whether a recording is on; None = nothing is recorded."""
        if self._switch is not None:
            return self._switch.is_on()
        return True if self._group is not None and self._recording in self._group.names else None

    @property
    def recorded_s(self) -> float:
        """How long the recording that is on has been, seconds; 0 if none is."""
        return self._clock() - self._since_s if self.recording else 0.0

    @property
    def camera(self) -> str | None:
        """The name of the virtual camera among the outputs; None if there is none."""
        names = () if self._group is None else self._group.names
        return next((name for name in names if name.partition(":")[0] == "virtual-camera"), None)

    def record(self, on: bool) -> None:
        """Begin or end a recording; those that the run was started with are paused and resumed.

        Raises:
            SinkError: a file cannot be written.
        """
        if on == bool(self.recording):
            return
        self._since_s = self._clock()
        if self._switch is not None:
            self._switch.toggle()
        elif on:
            path = _new_file(Path(platformdirs.user_videos_dir()), ".mkv")
            self._add(RecordingSpec(path))
            self._recording = str(RecordingSpec(path))
            log.info("recording to %s", path)
        elif self._recording is not None:
            self._remove(self._recording)
            log.info("recorded %s", self._recording)
            self._recording = None

    def switch_camera(self, on: bool) -> None:
        """Start or stop the virtual camera.

        Raises:
            SinkError: there is none, or it is busy.
        """
        name = self.camera
        if on and name is None:
            spec = resolve(VirtualCameraSpec(None), avoid=self._avoid)
            check([spec], overwrite=False)
            self._add(spec)
        elif not on and name is not None:
            self._remove(name)
            log.info("virtual camera off")

    def mute(self, muted: bool) -> None:
        """Close the microphone, or use it again; recordings continue with silence."""
        if self._switch is not None:
            self._switch.mute(muted)
        if self._microphone is not None:
            self._microphone.switch(not muted)

    def audio_level(self) -> float | None:
        """Return the loudest sample since the last call, in [0, 1]; None if there is no microphone."""
        if self._meter is None:
            return None
        return min(1.0, max((float(np.abs(chunk.samples).max(initial=0)) for chunk in self._meter()), default=0.0))

    def snapshot(self, released: ReleasedImage | None) -> None:
        """Save an image as it leaves.

        Raises:
            SinkError: the file cannot be written.
        """
        if released is None:
            return
        path = _new_file(Path(platformdirs.user_pictures_dir()), ".png")
        sink = StillSink(path)
        sink.write(released)
        self._in_background(lambda: _close(sink))
        log.info("snapshot: %s", path)

    def close(self) -> None:
        """Close the microphone, and wait until the files are complete."""
        if self._microphone is not None:
            self._microphone.close()
        for thread in self._closing:
            thread.join()

    def _add(self, spec: SinkSpec) -> None:
        assert self._group is not None  # noqa: S101 - attached before the run begins
        recordings = Recordings(listener=None if self._microphone is None else self._microphone.listener)
        sink = open_sink(
            spec, size=self._size, fps=self._fps, pacing=self._pacing, recordings=recordings, shape=self._shape
        )
        self._group.add(str(spec), in_thread(spec, sink) if self._pacing is Pacing.REALTIME else sink)

    def _remove(self, name: str) -> None:
        assert self._group is not None  # noqa: S101 - attached before the run begins
        sink = self._group.remove(name)
        if sink is not None:
            self._in_background(lambda: _close(sink))

    def _in_background(self, body: Callable[[], None]) -> None:
        """Run ``body`` in a thread: writing the end of a file takes longer than a frame."""
        self._closing = [thread for thread in self._closing if thread.is_alive()]
        self._closing.append(threading.Thread(target=body, name="finish output"))
        self._closing[-1].start()


def _close(sink: Sink) -> None:
    try:
        sink.close()
    except SinkError as error:
        log.warning("%s", error)


def _new_file(folder: Path, suffix: str) -> Path:
    """Return a path that does not exist, named by the time, in ``folder``, which is created."""
    folder = folder / "realtime"
    make_folder(folder)
    name = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    candidates = (folder / f"{name}{(number and f' {number}') or ''}{suffix}" for number in range(1000))
    return next(path for path in candidates if not path.exists())
