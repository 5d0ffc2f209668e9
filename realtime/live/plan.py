"""What a live run opens, and what cannot work, before anything slow is imported or opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from realtime import sinks, sources
from realtime.checks import check_files, check_inference_rate, check_video, pacing_of
from realtime.config import Config
from realtime.errors import UsageError
from realtime.sinks import SinkSpec, VirtualCameraSpec, WindowSpec
from realtime.sources import SourceSpec
from realtime.structures import Pacing


@dataclass(frozen=True, slots=True)
class LivePlan:
    """What a live run opens.

    Attributes:
        source: where frames come from; of a camera, its device.
        outputs: where images go.
        pacing: how the source is played.
        has_recording: whether one of the outputs is a recording.
        audio: the microphone of the recordings; None = no audio.
    """

    source: SourceSpec
    outputs: tuple[SinkSpec, ...]
    pacing: Pacing
    has_recording: bool
    audio: str | None

    @property
    def camera_path(self) -> Path | None:
        """The device file of the camera that is read; None if there is none."""
        return self.source.path if self.is_camera else None

    @property
    def is_camera(self) -> bool:
        """Whether the source is a camera."""
        return sources.is_camera(self.source)


def plan_live(
    config: Config, outputs: Sequence[str], *, standby: bool = False, stats_path: Path | None = None
) -> LivePlan:
    """Parse source and outputs and check all that can be checked without opening them.

    Args:
        config: all settings.
        outputs: texts of sinks, as ``sinks.parse_spec`` takes them.
        standby: whether recordings wait for a key.
        stats_path: where the report is written.

    Raises:
        RealtimeError: the run cannot work.
    """
    source = sources.parse_spec(config.source.input)
    specs = tuple(sinks.parse_spec(text) for text in outputs)
    has_recording, audio, pacing = sinks.has_recording(specs), config.output.audio, pacing_of(config)
    if standby and not (has_recording and WindowSpec() in specs):
        raise UsageError("--standby needs a window and a recording: add --window and --output PATH.mkv")
    if audio is not None:
        if not has_recording:
            raise UsageError("--audio needs a recording: add --output PATH.mkv or PATH.mp4")
        if pacing is Pacing.LOSSLESS:
            raise UsageError("--audio cannot be combined with --fast: a microphone records in real time")
    size = config.output.size
    if size is not None and (size[0] % 2 or size[1] % 2):
        raise UsageError(f"output.size = {size[0]}x{size[1]}: live, both sides must be even")
    check_video(config)
    check_inference_rate(config)
    if not sources.is_camera(source):
        check_files(config, source.path, [*(spec.path for spec in specs), stats_path])
    sinks.check(specs, overwrite=config.output.overwrite)
    source, specs = _choose_devices(source, specs)
    check_files(config, source.path, [*(spec.path for spec in specs), stats_path])
    sources.check(source)
    return LivePlan(source, specs, pacing, has_recording, audio)


def _choose_devices(source: SourceSpec, outputs: Sequence[SinkSpec]) -> tuple[SourceSpec, tuple[SinkSpec, ...]]:
    """Return source and outputs with the devices they mean, of which none is read and written at once.

    Raises:
        RealtimeError: there is no such device, or one would be both.
    """
    written = next((spec.path for spec in outputs if isinstance(spec, VirtualCameraSpec) and spec.path), None)
    source = sources.resolve(source, avoid=written)
    read = source.path if sources.is_camera(source) else None
    return source, tuple(sinks.resolve(spec, avoid=read) for spec in outputs)
