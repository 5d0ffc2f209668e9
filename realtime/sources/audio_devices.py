"""Opens audio: ffmpeg's capture devices, files and URLs, through PyAV."""

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import av
import numpy as np
from av.device import enumerate_input_devices
from numpy.typing import NDArray

from realtime.errors import SourceError
from realtime.sources.pacer import Pacer
from realtime.structures import AUDIO_RATE
from realtime.system.addresses import without_secrets
from realtime.system.files import explain_os_error

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

_SYSTEM_FORMATS = {"linux": ("pulse", "alsa"), "darwin": ("avfoundation",), "win32": ("dshow",)}
_FORMATS = ("alsa", "pulse", "oss", "jack", "openal", "sndio", "avfoundation", "dshow", "lavfi")
_GENERATED = "lavfi"
_DEFAULT = "default"
_TIMEOUT_S = (10.0, 10.0)

_OPTIONS: dict[str, tuple[dict[str, str], ...]] = {
    "alsa": ({"sample_rate": str(AUDIO_RATE), "channels": "2"}, {"sample_rate": str(AUDIO_RATE), "channels": "1"}),
    "pulse": ({"sample_rate": str(AUDIO_RATE), "channels": "2", "fragment_size": "3840"},),
    "dshow": ({"audio_buffer_size": "50"},),  # milliseconds; the default is half a second
}
"""Options to try in turn: a sound card may have one channel only, a sound server offers two."""

_ALSA_FILES = Path("/usr/share/alsa")
_ALSA_PLUGINS = (f"/usr/lib/{platform.machine()}-linux-gnu/alsa-lib", "/usr/lib64/alsa-lib", "/usr/lib/alsa-lib")


class Device(Protocol):
    """An open microphone, or a file or stream in its place."""

    def read(self) -> NDArray[np.float32] | None:
        """Wait for the next samples, (2, n) float32 in [-1, 1] at ``AUDIO_RATE``; None = it has ended.

        Raises:
            SourceError: the device is lost.
        """

    def close(self) -> None:
        """Release it."""


Wait = Callable[[float], None]
"""Waits for a number of seconds, or until the device is no longer wanted."""


def open_device(spec: str, wait: Wait) -> Device:
    """Open what ``spec`` names.

    Args:
        spec: as for ``check``.
        wait: paces files, which are read as fast as they play.

    Raises:
        SourceError: it cannot be opened.
    """
    container_format, name = check(spec)
    failure = ""
    for options in _OPTIONS.get(container_format or "", ({},)):
        try:
            container = av.open(name, format=container_format, options=options, timeout=_TIMEOUT_S)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            failure = failure or explain_os_error(error)
            continue
        if container.streams.audio:
            is_device = container_format not in (None, _GENERATED)
            return _Opened(spec, container, None if is_device else Pacer(wait=wait))
        container.close()
        failure = "it contains no audio"
    available = "" if container_format in (None, _GENERATED) else f"; {_available(container_format)}"
    raise SourceError(f"the microphone {without_secrets(spec)} cannot be opened: {failure}{available}")


def check(spec: str) -> tuple[str | None, str]:
    """Return what to open for ``spec``: ffmpeg's format (None = by the content) and the name.

    Args:
        spec: ``default``; a device's name; FORMAT:NAME with one of ffmpeg's formats, as ``alsa:hw:1``; a file; a URL.

    Raises:
        SourceError: this kind of device is not available here.
    """
    if "://" in spec or Path(spec).is_file():
        return None, spec
    kind, colon, name = spec.partition(":")
    if not (colon and kind in _FORMATS):
        usual = _SYSTEM_FORMATS.get(sys.platform, ())
        kind, name = next((known for known in usual if _is_supported(known)), ""), spec
        if not kind:
            wanted = " or ".join(usual) or "any audio device"
            raise SourceError(
                f"the microphone {spec} cannot be opened: the ffmpeg inside PyAV does not support {wanted}; leave "
                "--audio out, or give an audio file or a URL"
            )
    elif not _is_supported(kind):
        raise SourceError(f"the microphone {spec} cannot be opened: the ffmpeg inside PyAV does not support {kind}")
    if kind == "alsa":
        _prepare_alsa()
    return kind, _named(kind, name)


def devices(container_format: str) -> list[str]:
    """Return the names of the audio devices that can be listed."""
    if container_format == "alsa":
        _prepare_alsa()
    try:
        found = enumerate_input_devices(container_format)
    except (av.error.FFmpegError, OSError, ValueError):
        return []
    return [device.name for device in found if not device.media_types or "audio" in device.media_types]


def _is_supported(container_format: str) -> bool:
    try:
        return av.ContainerFormat(container_format).is_input
    except ValueError:
        return False


def _named(container_format: str, name: str) -> str:
    """Return ``name`` as ffmpeg's ``container_format`` expects it."""
    if container_format == "avfoundation":
        return name if name.startswith(":") else f":{name}"
    if container_format == "dshow":
        known = devices("dshow")
        name = known[0] if name == _DEFAULT and known else name
        return name if name.startswith("audio=") else f"audio={name}"
    return name


def _available(container_format: str) -> str:
    names = devices(container_format)
    if names:
        return f"available: {', '.join(names)}"
    if container_format == "alsa" and "ALSA_CONFIG_DIR" not in os.environ and "ALSA_CONFIG_PATH" not in os.environ:
        return (
            "ALSA's configuration files are missing; install them (on Debian and Ubuntu: sudo apt install "
            "libasound2-plugins)"
        )
    return "no audio device was found; plug one in"


def _prepare_alsa() -> None:
    """Point the ALSA library inside PyAV to the system's settings; it looks for them where it was built.

    Its own messages are silenced: failures are reported by ``open_device``.
    """
    if "ALSA_CONFIG_PATH" not in os.environ and (_ALSA_FILES / "alsa.conf").exists():
        os.environ.setdefault("ALSA_CONFIG_DIR", str(_ALSA_FILES))
    for folder in _ALSA_PLUGINS:
        if Path(folder).is_dir():
            os.environ.setdefault("ALSA_PLUGIN_DIR", folder)  # for PulseAudio and PipeWire
    for library in (Path(av.__file__).parent.parent / "av.libs").glob("libasound*"):
        handler = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)  # a function that ignores its arguments
        ctypes.CDLL(str(library)).snd_lib_error_set_handler(handler)


class _Opened:
    """An open container with an audio stream."""

    def __init__(self, spec: str, container: "InputContainer", pace: Pacer | None) -> None:
        self._spec, self._container, self._pace = spec, container, pace
        channels = container.streams.audio[0].channels
        # mono becomes stereo in _decoded: the resampler would make it quieter
        self._resampler = av.AudioResampler("fltp", "mono" if channels == 1 else "stereo", AUDIO_RATE)
        self._frames = self._decoded()
        self._count = 0

    def read(self) -> NDArray[np.float32] | None:
        """As ``Device``."""
        try:
            samples = next(self._frames, None)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise SourceError(f"{without_secrets(self._spec)}: {explain_os_error(error)}") from (
                None if "://" in self._spec else error  # it has the address in it
            )
        if samples is None:
            return None
        self._count += samples.shape[1]
        if self._pace is not None:
            self._pace(self._count / AUDIO_RATE)
        return samples

    def close(self) -> None:
        """As ``Device``."""
        self._container.close()

    def _decoded(self) -> Iterator[NDArray[np.float32]]:
        stream = self._container.streams.audio[0]
        packets: Iterator[Packet[AudioStream]] = self._container.demux(stream)
        if stream.codec_context.name.startswith("pcm_"):
            packets = _joined(packets, stream.rate * (stream.codec_context.format.bytes * stream.channels) // 50)
        for packet in packets:
            for frame in stream.codec_context.decode(packet):
                frame.pts = None  # a device's own time stamps are unreliable: samples are counted instead
                for resampled in self._resampler.resample(frame):
                    yield np.ascontiguousarray(
                        np.broadcast_to(resampled.to_ndarray(), (2, resampled.samples)), np.float32
                    )


def _joined(packets: "Iterator[Packet[AudioStream]]", min_bytes: int) -> "Iterator[Packet[AudioStream]]":
    """Yield ``packets`` joined to at least ``min_bytes``: some devices deliver a hundred samples at a time."""
    parts: list[bytes] = []
    size = 0
    for packet in packets:
        parts.append(bytes(packet))
        size += len(parts[-1])
        if size >= min_bytes:
            yield cast("Packet[AudioStream]", av.Packet(b"".join(parts)))
            parts, size = [], 0
    if parts:
        yield cast("Packet[AudioStream]", av.Packet(b"".join(parts)))
