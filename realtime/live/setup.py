"""What the window offers of a run."""

from typing import TYPE_CHECKING, Any

from realtime import sinks
from realtime.config import Config, settings_info
from realtime.devices import find_camera, list_cameras
from realtime.devices.cameras import Camera
from realtime.devices.microphones import list_microphones
from realtime.errors import SinkError, SourceError
from realtime.live import presets
from realtime.live.actions import ACTIONS
from realtime.looks import LOOKS
from realtime.structures import Size
from realtime.studio.messages import Setup
from realtime.system.addresses import without_secrets

if TYPE_CHECKING:
    from realtime.live.session import Session

_POLICIES = ("first", "all", "largest", "centre", "near")

_USUAL_SIZES: tuple[Size, ...] = ((640, 480), (1280, 720), (1920, 1080))
"""Sizes that are offered for a camera that does not say which it has."""

_MIN_WIDTH = 320
"""Minimum width of a size that is offered, pixels."""


def setup_of(config: Config, session: "Session | None") -> Setup:
    """Return what a run with ``config`` offers; devices and presets only with a ``session`` of the studio."""
    (policies,) = (info.meanings for info in settings_info() if info.key == "subject.policy")
    actions = [[action.name, action.key, action.label, action.is_switch] for action in ACTIONS]
    if session is None:
        return Setup(actions=actions)
    cameras = list_cameras()
    return Setup(
        panel=True,
        actions=actions,
        looks=look_table(),
        policies={name: policies[name].removesuffix(" (not for photos)") for name in _POLICIES},
        cameras=_sources(config, cameras),
        sizes=[list(size) for size in _sizes(config, cameras)],
        microphones=[["", "none"], ["default", "the system's"], *([m.device, m.name] for m in list_microphones())],
        presets=presets.names(session.presets_folder),
        virtual_camera_problem=_virtual_camera_problem(),
        remembered=session.window,
    )


def settings_values(config: Config) -> dict[str, Any]:
    """Return the settings that the window shows, by ``section.name``."""
    sections = config.model_dump(
        mode="json", include={"source", "look", "light", "picture", "matte", "subject", "output"}
    )
    return {f"{section}.{name}": value for section, values in sections.items() for name, value in values.items()}


def look_table() -> dict[str, dict[str, Any]]:
    """Return all looks as ``Setup.looks``."""
    return {
        name: {
            "description": spec.description,
            "min_strength": spec.min_strength,
            "needs_file": spec.needs_background,
            "replaces_room": spec.replaces_room,
        }
        for name, spec in LOOKS.items()
    }


def _virtual_camera_problem() -> str:
    try:
        sinks.check([sinks.VirtualCameraSpec(None)], overwrite=False)
    except SinkError as error:
        return str(error)
    return ""


def _sources(config: Config, cameras: list[Camera]) -> list[list[str]]:
    """Return ``[source.input, name]`` of each camera, and of the source in use if it is not one of them."""
    sources = [[f"camera:{camera.id}", camera.name] for camera in cameras if not camera.problem]
    own = config.source.input
    if own not in (value for value, _ in sources):
        sources.insert(0, [own, "first colour camera" if own == "camera" else without_secrets(own)])
    return sources


def _sizes(config: Config, cameras: list[Camera]) -> list[Size]:
    try:
        text = config.source.input.removeprefix("camera").removeprefix(":")
        found = {mode.size for mode in find_camera(text or None, cameras=cameras).modes if mode.size[0] >= _MIN_WIDTH}
    except SourceError:
        found = set()
    return sorted({*(found or _USUAL_SIZES), (config.source.width, config.source.height)})
