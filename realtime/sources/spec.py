"""The text of a source, parsed once: what kind of source it names, and cheap checks before anything slow is opened."""

import importlib.util
import math
from dataclasses import dataclass
from pathlib import Path

from realtime.errors import SourceError, UsageError
from realtime.system.files import check_readable

IMAGE_SUFFIXES = frozenset({".avif", ".bmp", ".jpeg", ".jpg", ".png", ".ppm", ".tif", ".tiff", ".webp"})
"""File name suffixes of images, lower case; every other file is opened as a video."""

DEMO_S = 10.0
"""Default length of the demo clip, seconds."""


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A webcam.

    Attributes:
        device: its number or path; None = the first one.
    """

    device: int | str | None

    @property
    def path(self) -> Path | None:
        """Its device file, as far as the text says; a number is one of Video4Linux."""
        if self.device is None:
            return None
        return Path(f"/dev/video{self.device}") if isinstance(self.device, int) else Path(self.device)


@dataclass(frozen=True, slots=True)
class VideoFileSpec:
    """A video file at ``path``."""

    path: Path


@dataclass(frozen=True, slots=True)
class StreamSpec:
    """A video stream at ``url``."""

    url: str

    @property
    def path(self) -> None:
        """It names no file."""


@dataclass(frozen=True, slots=True)
class ImageFileSpec:
    """An image file at ``path``, shown over and over."""

    path: Path


@dataclass(frozen=True, slots=True)
class DemoSpec:
    """The demo clip, ``duration_s`` seconds long."""

    duration_s: float = DEMO_S

    @property
    def path(self) -> None:
        """It names no file."""


SourceSpec = CameraSpec | VideoFileSpec | StreamSpec | ImageFileSpec | DemoSpec


def parse_spec(text: str) -> SourceSpec:
    """Parse the text of a source.

    Args:
        text: ``camera`` (the first one), a camera's number or ``/dev/...`` path; the path or URL of a video; the path
            of an image; ``demo`` or ``demo:SECONDS``.

    Raises:
        UsageError: it is empty, or the length of the demo clip is not a number of seconds above 0.
    """
    if not text:
        raise UsageError("the source is empty; give a camera, a file, a URL or demo")
    if text == "camera":
        return CameraSpec(None)
    if text.isascii() and text.isdecimal():
        return CameraSpec(int(text))
    if text.startswith("/dev/"):
        return CameraSpec(text)
    if text == "demo" or text.startswith("demo:"):
        return _parse_demo(text)
    if "://" in text:
        return StreamSpec(text)
    path = Path(text)
    return ImageFileSpec(path) if path.suffix.lower() in IMAGE_SUFFIXES else VideoFileSpec(path)


def _parse_demo(text: str) -> DemoSpec:
    if text == "demo":
        return DemoSpec()
    try:
        duration_s = float(text.removeprefix("demo:"))
    except ValueError:
        duration_s = math.nan
    if not 0 < duration_s < math.inf:
        raise UsageError(f"{text} has no valid length; give seconds, as in demo:20")
    return DemoSpec(duration_s)


def check(spec: SourceSpec) -> None:
    """Check, without opening it, that a source can be opened; what only opening it shows is not found.

    Raises:
        SourceError: there is no such file or camera, this user may not read it, or what the demo needs is missing.
    """
    match spec:
        case CameraSpec():
            from realtime.sources import camera

            camera.check(spec.device)
        case VideoFileSpec() | ImageFileSpec():
            check_readable(spec.path)
        case DemoSpec():
            check_demo()


def check_demo() -> None:
    """Check that scikit-image, which contains the portrait of the demo clip, is installed.

    Raises:
        SourceError: it is not.
    """
    if importlib.util.find_spec("skimage") is None:
        raise SourceError(
            "the demo clip needs scikit-image, which is not installed; run pip install 'realtime-portrait[demo]'"
        )
