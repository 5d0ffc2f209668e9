"""The text of a source, parsed once: what kind of source it names, and cheap checks before anything slow is opened."""

import importlib.util
import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from realtime.errors import SourceError, UsageError
from realtime.imaging.formats import IMAGE_SUFFIXES
from realtime.system.files import STDIN_FILE, check_readable

_FILE_LIKE = re.compile(r"[/\\]|\.[A-Za-z][A-Za-z0-9]{1,4}$")
"""A text with a folder or a file name's suffix is a file and not the name of a camera."""

_STDIN = "-"

DEMO_S = 10.0
"""Default length of the demo clip, seconds."""


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A webcam.

    Attributes:
        device: its number, path, id or name, or a unique part of its name; None = the default camera.
    """

    device: int | str | None

    @property
    def path(self) -> Path | None:
        """Its device file, as far as the text says; a number is one of Video4Linux."""
        if isinstance(self.device, int):
            return Path(f"/dev/video{self.device}")
        return Path(self.device) if self.device is not None and self.device.startswith("/") else None


@dataclass(frozen=True, slots=True)
class VideoFileSpec:
    """A video file at ``path``."""

    path: Path


@dataclass(frozen=True, slots=True)
class StreamSpec:
    """A video stream at ``url``, ``-`` = standard input."""

    url: str

    @property
    def path(self) -> Path | None:
        """The file that standard input may be."""
        return STDIN_FILE if self.url == _STDIN else None


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


def parse_spec(text: str, *, names: bool = True) -> SourceSpec:
    """Parse the text of a source.

    Args:
        text: ``camera`` (the default one); a camera's number or ``/dev/...`` path; its name or a part of it, after
            ``camera:`` where it looks like a file; the path or URL of a video; ``-`` for a video in standard input;
            the path of an image; ``pipewire:NAME`` for a camera of PipeWire; ``demo`` or ``demo:SECONDS``.
        names: whether a text that is not a file may be the name of a camera without ``camera:`` before it.

    Raises:
        UsageError: it is empty, or the length of the demo clip is not a number of seconds above 0.
    """
    if not text:
        raise UsageError("the source is empty; give a camera, a file, a URL or demo")
    if text == "demo" or text.startswith("demo:"):
        return _parse_demo(text)
    if text.startswith("file://"):
        text = url2pathname(urlsplit(text).path)
    if "://" in text or text == _STDIN:
        return StreamSpec(text)
    if text == "camera" or text.startswith("camera:"):
        return _parse_camera(text.removeprefix("camera").removeprefix(":"))
    path = Path(text)
    if _is_camera(text) or (names and not _FILE_LIKE.search(text) and not path.exists()):
        return _parse_camera(text)
    return ImageFileSpec(path) if path.suffix.lower() in IMAGE_SUFFIXES else VideoFileSpec(path)


def _is_camera(text: str) -> bool:
    return text.startswith(("/dev/", "pipewire:")) or (text.isascii() and text.isdecimal())


def _parse_camera(text: str) -> CameraSpec:
    return CameraSpec(int(text) if text.isascii() and text.isdecimal() else text or None)


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


def resolve(spec: SourceSpec, *, avoid: Path | None = None) -> SourceSpec:
    """Return ``spec`` with the device of a camera that is named, or of the default one.

    Args:
        spec: of any source.
        avoid: a device that is not chosen by default, because the run writes to it.

    Raises:
        SourceError: there is no such camera, or several match.
    """
    if not isinstance(spec, CameraSpec):
        return spec
    from realtime.sources import camera_access

    return CameraSpec(camera_access.device_of(spec.device, avoid=avoid))


def check(spec: SourceSpec) -> None:
    """Check, without opening it, that a source can be opened; what only opening it shows is not found.

    Raises:
        SourceError: there is no such file or camera, this user may not read it, or what the demo needs is missing.
    """
    match spec:
        case CameraSpec():
            from realtime.sources import camera_access

            camera_access.check(spec.device)
        case VideoFileSpec() | ImageFileSpec():
            check_readable(spec.path)
        case DemoSpec():
            check_demo()
        case StreamSpec(url) if url == _STDIN and _is_terminal():
            raise SourceError("standard input is a terminal; pipe a video into it (ffmpeg ... | realtime live -i -)")


def _is_terminal() -> bool:
    try:
        return os.isatty(0)
    except OSError:  # closed, which only opening it shows
        return False


def check_demo() -> None:
    """Check that scikit-image, which contains the portrait of the demo clip, is installed.

    Raises:
        SourceError: it is not.
    """
    if importlib.util.find_spec("skimage") is None:
        raise SourceError(
            "the demo clip needs scikit-image, which is not installed; run pip install 'realtime-portrait[demo]'"
        )
