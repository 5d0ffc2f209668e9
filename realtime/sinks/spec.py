"""The text of a sink, parsed once: what kind of sink it names, and cheap checks before anything slow is opened."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from realtime.errors import UsageError
from realtime.system import stdout
from realtime.system.files import check_writable

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
    def path(self) -> None:
        """It names no file."""

    def __str__(self) -> str:
        return _STDOUT


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


_VIRTUAL_CAMERA, _STDOUT = "virtual-camera", "-"

SinkSpec = WindowSpec | VirtualCameraSpec | PipeSpec | RecordingSpec | ImageFileSpec


def parse_spec(text: str) -> SinkSpec:
    """Parse the text of a sink.

    Args:
        text: ``window``; ``virtual-camera`` (the first that is free) or ``virtual-camera:DEVICE``; ``-`` for standard
            output; the path of a recording or of an image.

    Raises:
        UsageError: it is not one of them.
    """
    if text == "window":
        return WindowSpec()
    if text == _VIRTUAL_CAMERA or text.startswith(f"{_VIRTUAL_CAMERA}:"):
        return VirtualCameraSpec(text.removeprefix(_VIRTUAL_CAMERA).removeprefix(":") or None)
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
        match spec:
            case WindowSpec():
                from realtime.sinks import display

                display.check()
            case PipeSpec():
                stdout.check_pipe()
            case VirtualCameraSpec():
                from realtime.sinks import virtual_camera

                virtual_camera.check(spec.device)
            case _:
                check_writable(spec.path, overwrite=overwrite)
