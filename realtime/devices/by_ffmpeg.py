"""The cameras and microphones of macOS and Windows, as ffmpeg lists them."""

import sys
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from av.device import DeviceInfo

_FORMATS = {"darwin": "avfoundation", "win32": "dshow"}


def list_devices(medium: Literal["audio", "video"]) -> "list[DeviceInfo]":
    """Return the devices that capture ``medium``, in the order of their numbers; empty if they cannot be listed."""
    try:
        import av.device  # takes a moment
    except ImportError:
        return []
    try:
        found = av.device.enumerate_input_devices(_FORMATS.get(sys.platform, ""))
    except (av.error.FFmpegError, OSError, ValueError):
        return []
    return [device for device in found if not device.media_types or medium in device.media_types]
