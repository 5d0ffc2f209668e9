"""The microphones of this computer, by what ``--audio`` takes."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from realtime.devices.by_ffmpeg import list_devices

ALSA = Path("/proc/asound")

_PCM = re.compile(r"(\d+)-(\d+): (?P<id>[^:]*) : (?P<name>[^:]*).*: capture")
_TIMEOUT_S = 0.3
"""Maximum time for the sound server to answer, seconds."""


@dataclass(frozen=True, slots=True)
class Microphone:
    """A microphone.

    Attributes:
        name: as the system shows it.
        device: what ``--audio`` takes.
        is_default: it is what ``--audio default`` records.
    """

    name: str
    device: str
    is_default: bool = False


def list_microphones() -> list[Microphone]:
    """Return the microphones of this computer; none is opened."""
    if sys.platform != "linux":
        names = [device.description or device.name for device in list_devices("audio")]
        return [Microphone(name, name, not number) for number, name in enumerate(names)]
    return _list_pulse() or _list_alsa()


def _list_pulse() -> list[Microphone]:
    """Return the sources of a PulseAudio or PipeWire server without the monitors of outputs; empty if none answers."""
    if shutil.which("pactl") is None:
        return []
    with suppress(OSError, subprocess.SubprocessError):
        default = _pactl("get-default-source").strip()
        names = [line.split("\t")[1] for line in _pactl("list", "short", "sources").splitlines() if "\t" in line]
        return [Microphone(name, f"pulse:{name}", name == default) for name in names if not name.endswith(".monitor")]
    return []


def _pactl(*arguments: str) -> str:
    return subprocess.run(
        ["pactl", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=_TIMEOUT_S,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout


def _list_alsa() -> list[Microphone]:
    try:
        lines = (ALSA / "pcm").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found: list[Microphone] = []
    for line in lines:
        match = _PCM.match(line)
        if match is not None:
            card, device = int(match[1]), int(match[2])
            name = " ".join(filter(None, [_card(card), match["name"].strip()]))
            found.append(Microphone(name, f"alsa:hw:{card},{device}", not found))
    return found


def _card(number: int) -> str:
    try:
        return (ALSA / f"card{number}" / "id").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
