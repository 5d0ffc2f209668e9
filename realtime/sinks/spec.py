"""The text of a sink, parsed once: what kind of sink it names, and cheap checks before anything slow is opened."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from realtime.errors import UsageError
from realtime.system import stdout, v4l2
from realtime.system.files import check_writable
from realtime.system.locks import check_unlocked

RECORDING_SUFFIXES = frozenset({".mkv", ".mp4"})
"""File name suffixes of recordings, lower case."""

IMAGE_SUFFIXES = frozenset({".jpeg", ".jpg", ".png", ".webp"})
"""File name suffixes of images, lower case."""


@dataclass(frozen=True, slots=True)
class WindowSpec:
    """The preview window."""

    @property
    def path(self) -> None:
        """It names no file."""

    def __str__(self) -> str:
        return "window"


@dataclass(frozen=True, slots=True)
class VirtualCameraSpec:
    """A virtual camera.

    Attributes:
        device: its name or path; None = the first one that is free.
    """

    device: str | None

    @property
    def path(self) -> Path | None:
        """Its device file, as far as the text says."""
        return None if self.device is None else Path(self.device)

    def __str__(self) -> str:
        return "virtual-camera" if self.device is None else f"virtual-camera:{self.device}"


@dataclass(frozen=True, slots=True)
class PipeSpec:
    """Standard output."""

    @property
    def path(self) -> Path:
        """The file that standard output may be."""
        return stdout.as_path()

    def __str__(self) -> str:
        return _STDOUT


@dataclass(frozen=True, slots=True)
class PipeWireCameraSpec:
    """A virtual camera of PipeWire."""

    @property
    def path(self) -> None:
        """It names no file."""

    def __str__(self) -> str:
        return f"{_VIRTUAL_CAMERA}:{_PIPEWIRE}"


@dataclass(frozen=True, slots=True)
class RecordingSpec:
    """A video file at ``path``."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class ImageFileSpec:
    """An image file at ``path``, which gets the last frame."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)


_VIRTUAL_CAMERA, _PIPEWIRE, _STDOUT = "virtual-camera", "pipewire", "-"

SinkSpec = WindowSpec | VirtualCameraSpec | PipeWireCameraSpec | PipeSpec | RecordingSpec | ImageFileSpec


def parse_spec(text: str) -> SinkSpec:
    """Parse the text of a sink.

    Args:
        text: ``window``; ``virtual-camera`` (the first that is free), ``virtual-camera:pipewire`` or
            ``virtual-camera:DEVICE``; ``-`` for standard output; the path of a recording or of an image.

    Raises:
        UsageError: it is not one of them.
    """
    if text == "window":
        return WindowSpec()
    if text == _VIRTUAL_CAMERA or text.startswith(f"{_VIRTUAL_CAMERA}:"):
        device = text.removeprefix(_VIRTUAL_CAMERA).removeprefix(":")
        return PipeWireCameraSpec() if device == _PIPEWIRE else VirtualCameraSpec(device or None)
    if text == _STDOUT:
        return PipeSpec()
    path = Path(text)
    suffix = path.suffix.lower()
    if suffix in IMAGE_SUFFIXES:
        return ImageFileSpec(path)
    if suffix in RECORDING_SUFFIXES:
        return RecordingSpec(path)
    suffixes = ", ".join(sorted(RECORDING_SUFFIXES | IMAGE_SUFFIXES))
    raise UsageError(
        f"{text!r} is not an output; give window, virtual-camera, virtual-camera:DEVICE, or a file ({suffixes})"
    )


def has_recording(specs: Iterable[SinkSpec]) -> bool:
    """Whether one of ``specs`` is a recording."""
    return any(isinstance(spec, RecordingSpec) for spec in specs)


def resolve(spec: SinkSpec, *, avoid: Path | None = None) -> SinkSpec:
    """Return ``spec`` with the virtual camera that it means.

    That is the one of a name, PipeWire's where v4l2loopback is not loaded but PipeWire runs, and never the camera that
    is read.

    Args:
        spec: of any sink.
        avoid: the camera that is read.

    Raises:
        UsageError: it is the camera that is read.
        SinkError: there is no virtual camera of that name, or none but the one that is read.
    """
    if not isinstance(spec, VirtualCameraSpec) or sys.platform != "linux":
        return spec
    from realtime.devices.virtual_cameras import find_virtual_camera
    from realtime.system.pipewire import bindings

    if spec.device is None and not v4l2.LOOPBACK_MODULE.exists() and bindings.is_running():
        return PipeWireCameraSpec()
    return VirtualCameraSpec(find_virtual_camera(spec.device, avoid=avoid))


def check(specs: Sequence[SinkSpec], *, overwrite: bool) -> None:
    """Check, without opening them, that the sinks of a run can be opened; what only opening them shows is not found.

    Raises:
        UsageError: there is none, or one is given twice.
        SinkError: there is no display or no virtual camera, or a file cannot be written.
    """
    if not specs:
        raise UsageError("there is no output; give --window, --virtual-camera or --output PATH")
    for spec in specs:
        if specs.count(spec) > 1:
            raise UsageError(f"the output {spec} is given twice")
        match resolve(spec):
            case WindowSpec():
                from realtime.sinks import display

                display.check()
            case PipeSpec():
                stdout.check_pipe()
            case VirtualCameraSpec(device):
                from realtime.sinks import virtual_camera

                virtual_camera.check(device)
            case PipeWireCameraSpec():
                from realtime.sinks import pipewire_camera

                pipewire_camera.check()
            case RecordingSpec(path) | ImageFileSpec(path):
                check_writable(path, overwrite=overwrite)
                check_unlocked(path)
