"""What the program and its window send each other: one JSON object a line, in each direction."""

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, get_args


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do where the filter cannot run, or has nothing more to show.

    Attributes:
        problem: why, as a sentence.
        steps: ``[what is missing, the commands that add it]`` of each step; the commands may be empty.
        title: above it.
        button: the label of the button that runs the filter again.
    """

    problem: str
    steps: list[list[Any]] = field(default_factory=list)
    title: str = "No picture yet"
    button: str = "Try again"


@dataclass(frozen=True, slots=True)
class Setup:
    """To the window, at the start of each run: what it offers.

    Attributes:
        panel: whether the window has the side panel and the state line, or shows the image alone.
        actions: ``[name, key, label, whether it is switched on and off]`` of each action.
        looks: by name: ``description``; ``min_strength``, None where the look has no strength; ``needs_file``;
            ``replaces_room``.
        policies: name and meaning of each way to choose who stays sharp.
        cameras: ``[setting source.input, name]`` of each camera.
        sizes: ``[width, height]`` of the sizes of the camera.
        microphones: ``[setting output.audio, name]`` of each microphone.
        presets: names of the presets.
        virtual_camera_problem: why the virtual camera cannot be switched on, and what to do; empty if it can.
        advice: in place of the image: what to do; None = there is an image.
        remembered: what the window sent in ``Remember`` when it was last open.
    """

    panel: bool = False
    actions: list[list[Any]] = field(default_factory=list)
    looks: dict[str, dict[str, Any]] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)
    cameras: list[list[Any]] = field(default_factory=list)
    sizes: list[list[int]] = field(default_factory=list)
    microphones: list[list[Any]] = field(default_factory=list)
    presets: list[str] = field(default_factory=list)
    virtual_camera_problem: str = ""
    advice: Advice | None = None
    remembered: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Images:
    """To the window: from now on the images are in other shared memory, of another size.

    Attributes:
        name: of the memory.
        width: of the images, pixels.
        height: of the images, pixels.
    """

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ShowImage:
    """To the window: draw the image in the shared memory, and answer ``Taken`` once it may be written again."""


@dataclass(frozen=True, slots=True)
class Status:
    """To the window: what the program is doing.

    Attributes:
        recording: whether a recording is on; None = nothing is recorded.
        recorded_s: how long, seconds.
        hidden_because: why the frames are hidden; empty if they are shown.
        waiting_for: what the filter waits for; empty if it does not.
        paused: whether the user hides them.
        source: its name.
        size: (width, height) of the frames, pixels.
        fps: frames per second given to the outputs.
        inference_hz: inferences per second.
        latency_ms: from the capture of a frame until the outputs had it, milliseconds; None for files.
        matte_age_frames: how much older than the frame its matte is, frames; None while frames are hidden.
        cpu_fraction: of all processors, used by the program.
        view: what the window shows: ``result``, ``split`` or ``matte``.
        mirrored: whether the window shows the image mirrored.
        virtual_camera: whether the virtual camera is on.
        audio_level: the loudest sample of the last moment, in [0, 1]; None = no microphone is open.
    """

    recording: bool | None = None
    recorded_s: int = 0
    hidden_because: str = ""
    waiting_for: str = ""
    paused: bool = False
    source: str = ""
    size: list[int] = field(default_factory=list)
    fps: float = 0.0
    inference_hz: float = 0.0
    latency_ms: int | None = None
    matte_age_frames: int | None = None
    cpu_fraction: float = 0.0
    view: str = "result"
    mirrored: bool = False
    virtual_camera: bool = False
    audio_level: float | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """To the window: the settings in effect, ``section.name`` -> value."""

    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Notice:
    """To the window: a message for the user.

    Attributes:
        text: one sentence.
        warning: whether it is about trouble.
    """

    text: str
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """To the window: the outline of who is under the pointer: closed lines of [x, y], fractions of the image's size."""

    lines: list[list[list[float]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Ready:
    """From the window: it is open, and the shared memory may be written."""


@dataclass(frozen=True, slots=True)
class Taken:
    """From the window: the shared memory may be written again."""


@dataclass(frozen=True, slots=True)
class Do:
    """From the window: the user chose an action.

    Attributes:
        action: its name.
        on: for a switch: on or off; None = the other one, or no switch.
    """

    action: str
    on: bool | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """From the window: the user changed settings, ``section.name`` -> value."""

    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Preset:
    """From the window: use the preset ``name``, or ``save`` the settings as it."""

    name: str
    save: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """From the window: the user clicked at (x, y), fractions of the image's size; ``add``: with Ctrl."""

    x: float
    y: float
    add: bool = False


@dataclass(frozen=True, slots=True)
class Hover:
    """From the window: the pointer is at (x, y), fractions of the image's size; None = outside."""

    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class Remember:
    """From the window: what it wants to find in ``Setup.remembered`` when it is opened again."""

    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Closed:
    """From the window: the user closed it.

    Attributes:
        reason: how, as a sentence.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """From the window: it cannot be shown.

    Attributes:
        reason: why.
    """

    reason: str


ToWindow = Setup | Images | ShowImage | Status | Settings | Notice | Outline
FromWindow = Ready | Taken | Do | Change | Preset | Pick | Hover | Remember | Closed | Failed
Message = ToWindow | FromWindow

_KINDS: dict[str, Callable[..., Message]] = {kind.__name__: kind for kind in get_args(Message)}


def encode(message: Message) -> bytes:
    """Return ``message`` as a line."""
    return json.dumps({"kind": type(message).__name__, **dataclasses.asdict(message)}).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Return the message of a line.

    Raises:
        ValueError: it is not one.
    """
    try:
        values: dict[str, Any] = json.loads(line)
        if advice := values.get("advice"):
            values["advice"] = Advice(**advice)
        return _KINDS[values.pop("kind")](**values)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error
