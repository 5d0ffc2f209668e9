"""The cameras that PipeWire offers, as its own program ``pw-dump`` lists them."""

import json
import os
import subprocess
from dataclasses import dataclass

from realtime.system.pipewire import bindings

OWN_NAME = f"realtime-{os.getpid()}"
"""Name of the virtual camera of this process."""

_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class Node:
    """A camera of PipeWire.

    Attributes:
        name: unique.
        description: as programs show it.
        is_device_file: it is also a device of Video4Linux.
        is_virtual: a program offers it.
    """

    name: str
    description: str
    is_device_file: bool
    is_virtual: bool


def list_cameras() -> list[Node]:
    """Return the cameras, without the virtual one of this process; empty if PipeWire does not run."""
    if not bindings.is_running():
        return []
    try:
        dump = subprocess.run(["pw-dump"], capture_output=True, check=True, timeout=_TIMEOUT_S)
        objects = json.loads(dump.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return []
    found = []
    for each in objects:
        if each.get("type") != "PipeWire:Interface:Node":
            continue
        properties = (each.get("info") or {}).get("props") or {}
        name = properties.get("node.name")
        if properties.get("media.class") == "Video/Source" and name and name != OWN_NAME:
            description = properties.get("node.description") or properties.get("node.nick") or name
            interface = properties.get("device.api")
            found.append(Node(name, description, interface == "v4l2", interface is None))
    return found
