"""Displays, and what could compute the model."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

GRAPHICS, ACCELERATORS = Path("/sys/class/drm"), Path("/sys/class/accel")
PROCESSOR = Path("/proc/cpuinfo")
NVIDIA = Path("/proc/driver/nvidia/gpus")

_VENDORS = {"0x10de": "NVIDIA", "0x1002": "AMD", "0x8086": "Intel", "0x1af4": "virtual", "0x15ad": "VMware"}
_VECTOR_FLAGS = {"avx2": "AVX2", "avx512f": "AVX-512", "avx512_bf16": "AVX-512 bfloat16", "amx_bf16": "AMX bfloat16"}


@dataclass(frozen=True, slots=True)
class Accelerator:
    """A processor or graphics card.

    Attributes:
        kind: ``CPU``, ``GPU`` or ``NPU``.
        name: of the device.
        detail: what it offers; empty if nothing is known.
    """

    kind: str
    name: str
    detail: str = ""


def list_displays() -> list[str]:
    """Return the displays on which a window could be opened, by what names them."""
    if sys.platform != "linux":
        return ["the desktop"]
    named = (("X11", "DISPLAY"), ("Wayland", "WAYLAND_DISPLAY"))
    return [f"{kind} {os.environ[variable]}" for kind, variable in named if os.environ.get(variable)]


def list_accelerators() -> list[Accelerator]:
    """Return the processor, and on Linux graphics cards and neural processors."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    name, flags = _processor()
    vectors = ", ".join(text for flag, text in _VECTOR_FLAGS.items() if flag in flags)
    detail = f"{cores} core{'' if cores == 1 else 's'}{vectors and f', {vectors}'}"
    cards = sorted(GRAPHICS.glob("renderD*")) if GRAPHICS.is_dir() else []
    neural = sorted(ACCELERATORS.glob("accel*")) if ACCELERATORS.is_dir() else []
    return [
        Accelerator("CPU", name, detail),
        *(_device("GPU", card) for card in cards),
        *(_device("NPU", chip) for chip in neural),
    ]


def _processor() -> tuple[str, frozenset[str]]:
    """Return the processor's name and its instruction sets."""
    fields = dict[str, str]()
    for line in _text(PROCESSOR).splitlines():
        key, colon, value = line.partition(":")
        if colon:
            fields.setdefault(key.strip(), value.strip())
    import platform

    flags = fields.get("flags") or fields.get("Features") or ""
    return fields.get("model name") or platform.machine(), frozenset(flags.split())


def _device(kind: str, entry: Path) -> Accelerator:
    vendor = _text(entry / "device" / "vendor").strip()
    address = (entry / "device").resolve().name
    model = next(
        (
            line.partition(":")[2].strip()
            for line in _text(NVIDIA / address / "information").splitlines()
            if line.startswith("Model:")
        ),
        "",
    )
    name = model or f"{_VENDORS.get(vendor, vendor)} {_text(entry / 'device' / 'device').strip()}".strip()
    return Accelerator(
        kind, name or entry.name, f"/dev/dri/{entry.name}" if kind == "GPU" else f"/dev/accel/{entry.name}"
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
