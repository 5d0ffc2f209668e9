"""What the program and its window send each other: one JSON object a line, in each direction."""

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args


@dataclass(frozen=True, slots=True)
class ShowImage:
    """To the window: draw the image in the shared memory, and answer ``Taken`` once it may be written again."""


@dataclass(frozen=True, slots=True)
class Status:
    """To the window: what the program is doing.

    Attributes:
        recording: whether a recording is on; None = nothing is recorded.
    """

    recording: bool | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """From the window: it is open, and the shared memory may be written."""


@dataclass(frozen=True, slots=True)
class Taken:
    """From the window: the shared memory may be written again."""


@dataclass(frozen=True, slots=True)
class Key:
    """From the window: the user pressed a key that the window leaves to the program.

    Attributes:
        text: the character.
    """

    text: str


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


Message = ShowImage | Status | Ready | Taken | Key | Closed | Failed

_KINDS: dict[str, Callable[..., Message]] = {kind.__name__: kind for kind in get_args(Message)}


def encode(message: Message) -> bytes:
    """Return ``message`` as a line."""
    fields = {field.name: getattr(message, field.name) for field in dataclasses.fields(message)}
    return json.dumps({"kind": type(message).__name__, **fields}).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Return the message of a line.

    Raises:
        ValueError: it is not one.
    """
    try:
        values: dict[str, Any] = json.loads(line)
        return _KINDS[values.pop("kind")](**values)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error
