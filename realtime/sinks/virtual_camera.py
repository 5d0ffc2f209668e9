"""A virtual camera as a sink, through pyvirtualcam; video calls see it as a webcam."""

import logging
import sys
from pathlib import Path

import numpy as np
import pyvirtualcam

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.sinks.consumers import Detector, open_detector
from realtime.structures import Size
from realtime.system import v4l2

log = logging.getLogger(__name__)

MODPROBE = "sudo modprobe v4l2loopback exclusive_caps=1 card_label=realtime"
_INSTALL_OBS = "install OBS Studio (obsproject.com), start its virtual camera once and stop it again, then try again"


class VirtualCameraSink:
    """Sends images to a virtual camera.

    Attributes:
        device: the camera's path (Linux) or its name in other programs.
    """

    def __init__(self, device: str | None = None, *, size: Size, fps: float, backend: str | None = None) -> None:
        """Start the virtual camera.

        Args:
            device: path (Linux) or name; None = the first free one.
            size: (width, height) of the images, pixels.
            fps: nominal frame rate, > 0.
            backend: one of pyvirtualcam's; None = any.

        Raises:
            SinkError: there is none, it is busy, or it needs a permission.
        """
        self._size = size
        try:
            self._camera = _start(device, size, fps, backend)
        except (RuntimeError, OSError, ValueError, KeyError) as error:
            raise SinkError(explain(device, error)) from error
        self.device: str = self._camera.device
        log.info("virtual camera %s: %dx%d at %g fps", self.device, *size, fps)

    def write(self, released: ReleasedImage) -> None:
        """Send one image; the camera shows it until the next.

        Raises:
            SinkError: the image has another size, or the camera is gone.
        """
        image = released.image
        if image.shape != (self._size[1], self._size[0], 3):
            raise SinkError(
                f"the virtual camera {self.device} takes images of {self._size[0]}x{self._size[1]}, got "
                f"{image.shape[1]}x{image.shape[0]}"
            )
        try:
            self._camera.send(np.ascontiguousarray(image))
        except (RuntimeError, OSError) as error:
            raise SinkError(f"the virtual camera {self.device} stopped taking images: {error}") from error

    def close(self) -> None:
        """Stop the virtual camera; the stream of its viewers ends."""
        self._camera.close()

    def open_detector(self) -> Detector:
        """Open what detects viewers.

        Raises:
            OSError: they cannot be detected.
        """
        return open_detector(Path(self.device))


def _start(device: str | None, size: Size, fps: float, backend: str | None) -> pyvirtualcam.Camera:
    def start() -> pyvirtualcam.Camera:
        return pyvirtualcam.Camera(*size, fps, fmt=pyvirtualcam.PixelFormat.BGR, device=device, backend=backend)

    try:
        return start()
    except RuntimeError:
        stuck = [path for path in _loopbacks(device) if _is_stuck(path)]
        for path in stuck:
            v4l2.revive_output(path)
        if not stuck:
            raise
    return start()


def _loopbacks(device: str | None) -> list[Path]:
    """Return the v4l2loopback devices that ``device`` may name."""
    return [info.path for info in v4l2.devices() if info.is_loopback and device in {None, str(info.path)}]


def _is_stuck(path: Path) -> bool:
    """Whether a device accepts no writer and has none; with one, or with a viewer, it can be captured from."""
    info = v4l2.query(path)
    return info is not None and not info.can_output and (not info.can_capture or v4l2.is_only_viewed(path))


def check(device: str | None) -> None:
    """Check that there is a virtual camera ``device``, None = any; whether it is free is not.

    Raises:
        SinkError: there is none. On systems other than Linux only opening it shows that.
    """
    fault = _fault(device) if sys.platform == "linux" else None
    if fault is not None:
        raise SinkError(fault)


def explain(device: str | None, error: Exception) -> str:
    """Return why the virtual camera cannot be started, and what to do."""
    reason = str(error).rstrip(".")
    if sys.platform != "linux":
        which = f"the virtual camera {device}" if device else "the virtual camera"
        return f"{which} cannot be started ({reason}); {_INSTALL_OBS}; or close the program that is using it"
    fault = _fault(device)
    if fault is not None:
        return fault
    if device is None:
        return (
            f"no virtual camera is free ({reason}); close the program that writes to it, or reload the module with "
            f"'sudo modprobe -r v4l2loopback && {MODPROBE}'"
        )
    by = ", ".join(v4l2.holders(Path(device)))
    if by:
        return f"the virtual camera {device} is used by {by} ({reason}); close that program or choose another device"
    return f"the virtual camera {device} cannot be started: {reason}"


def _fault(device: str | None) -> str | None:
    """Return why ``device`` is not a virtual camera of this Linux; None if it looks like one."""
    if device is None:
        if v4l2.LOOPBACK_MODULE.exists():
            return None
        return (
            f"there is no virtual camera; load one with '{MODPROBE}' (the module is in the package "
            "v4l2loopback-dkms of Debian and Ubuntu), or start PipeWire, which needs no module"
        )
    path = Path(device)
    if not path.exists():
        others = ", ".join(map(str, _loopbacks(None))) or "none"
        return f"there is no virtual camera {path} (found: {others}); load one with '{MODPROBE}'"
    info = v4l2.query(path)
    if info is not None and not info.is_loopback and not info.can_output:
        return f"{path} ({info.card}) is a real camera, not a virtual one; choose another device"
    return None
