"""What the user can do while the filter runs, by name and by key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """Something that the user can do.

    Attributes:
        name: its name for programs.
        key: the key of the window.
        label: its name for people.
        is_switch: whether it is switched on and off.
    """

    name: str
    key: str
    label: str
    is_switch: bool = False


ACTIONS = (
    Action("pause", "p", "Privacy pause", is_switch=True),
    Action("record", "r", "Record", is_switch=True),
    Action("snapshot", "s", "Snapshot"),
    Action("camera", "c", "Virtual camera", is_switch=True),
    Action("next_look", "l", "Next look"),
    Action("stronger", "+", "Stronger"),
    Action("weaker", "-", "Weaker"),
    Action("everyone", "e", "Keep everyone sharp"),
    Action("only_me", "o", "Keep only me sharp"),
    Action("auto_frame", "a", "Auto-framing", is_switch=True),
    Action("mirror_view", "v", "Mirror my own view", is_switch=True),
    Action("mirror", "m", "Mirror what others see", is_switch=True),
    Action("split", "b", "Before and after", is_switch=True),
    Action("matte", "k", "Show the mask", is_switch=True),
)
"""All actions, in the order of the help."""
