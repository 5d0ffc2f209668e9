"""``realtime devices``."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from realtime.devices.cameras import Camera
    from realtime.system.v4l2_modes import Mode

_PIPEWIRE = "virtual-camera:pipewire"


def devices(
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """List cameras, virtual cameras, microphones, displays and accelerators. Nothing is started.

    Examples:
        realtime devices
        realtime live --camera logitech
    """
    found = _find()
    if as_json:
        import json
        from dataclasses import asdict, is_dataclass

        plain = {
            kind: [asdict(item) if is_dataclass(item) and not isinstance(item, type) else item for item in items]
            for kind, items in found.items()
        }
        typer.echo(json.dumps(plain, indent=2))
        return
    for number, line in enumerate(_lines(found)):
        typer.echo(f"\n{line}" if number and not line.startswith(" ") else line)


def _find() -> dict[str, list[Any]]:
    from realtime.devices.cameras import list_cameras
    from realtime.devices.machine import list_accelerators, list_displays
    from realtime.devices.microphones import list_microphones
    from realtime.devices.virtual_cameras import list_virtual_cameras
    from realtime.system.pipewire import bindings

    return {
        "cameras": list_cameras(),
        "virtual_cameras": list_virtual_cameras(),
        "pipewire": [_PIPEWIRE] if bindings.is_running() else [],
        "microphones": list_microphones(),
        "displays": list_displays(),
        "accelerators": list_accelerators(),
    }


def _lines(found: dict[str, list[Any]]) -> Iterable[str]:
    yield "Cameras (--camera NAME)"
    default = _default(found["cameras"])
    for camera in found["cameras"]:
        yield f"  {camera.name}{', infrared' if camera.kind == 'infrared' else ''}{' (default)' * (camera == default)}"
        yield f"    {camera.device}, id {camera.id}"
        yield from (f"    {line}" for line in _formats(camera.modes))
        if camera.users:
            yield f"    in use by {', '.join(camera.users)}"
        if camera.problem:
            yield f"    cannot be used: {camera.problem}"
    yield from [] if found["cameras"] else ["  none; 'realtime doctor' says what to do"]
    yield "Virtual cameras (--virtual-camera=DEVICE)"
    for virtual in found["virtual_cameras"]:
        yield f"  {virtual.name}, {virtual.device}: {virtual.problem or 'can be written to'}"
    if found["pipewire"]:
        yield "  PipeWire, pipewire: for browsers and OBS"
    yield from [] if found["virtual_cameras"] or found["pipewire"] else ["  none; 'realtime doctor' says what to do"]
    yield "Microphones (--audio DEVICE)"
    for microphone in found["microphones"]:
        yield f"  {microphone.name}{' (default)' * microphone.is_default}: {microphone.device}"
    yield from [] if found["microphones"] else ["  none"]
    yield "Displays"
    yield from (f"  {display}" for display in found["displays"] or ["none"])
    yield "Accelerators"
    for accelerator in found["accelerators"]:
        yield f"  {accelerator.kind} {accelerator.name}{accelerator.detail and f', {accelerator.detail}'}"


def _default(cameras: "list[Camera]") -> "Camera | None":
    from realtime.devices.cameras import find_camera
    from realtime.errors import SourceError

    try:
        return find_camera(cameras=cameras)
    except SourceError:
        return None


def _formats(modes: "tuple[Mode, ...]") -> Iterable[str]:
    """Yield one line per pixel format: its sizes, the largest first, with their frame rates."""
    for pixel_format in dict.fromkeys(mode.pixel_format for mode in modes):
        own = sorted((mode for mode in modes if mode.pixel_format == pixel_format), key=lambda m: m.size, reverse=True)
        sizes = [f"{width}x{height}{(fps and f' at {fps:g} fps') or ''}" for (width, height), fps in map(_of, own)]
        yield f"{pixel_format}: {', '.join(sizes)}"


def _of(mode: "Mode") -> "tuple[tuple[int, int], float]":
    return mode.size, mode.fps
