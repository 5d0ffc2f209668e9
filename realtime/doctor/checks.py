"""What is found on a computer -> what is right, what is missing, and the commands that add it."""

from dataclasses import dataclass, replace
from typing import Literal

from realtime.devices.cameras import find_camera
from realtime.doctor import commands
from realtime.doctor.facts import Facts
from realtime.errors import SourceError


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the filter needs or could use.

    Attributes:
        topic: such as ``camera``.
        state: whether it is right, missing, or could be better.
        text: what was found, in one phrase.
        commands: to be run in this order; empty if there is nothing to run.
    """

    topic: str
    state: Literal["ok", "missing", "note"]
    text: str
    commands: tuple[str, ...] = ()


def examine(facts: Facts) -> list[Finding]:
    """Return the findings about a computer, one or more for each topic, in the order of the way of a picture."""
    return [
        *_sandbox(facts),
        *_camera(facts),
        *_virtual_camera(facts),
        *_window(facts),
        *_recording(facts),
        *_microphone(facts),
        *_accelerator(facts),
    ]


def start_command(findings: list[Finding]) -> str | None:
    """Return the command to start with; None if something it cannot do without is missing."""
    ready = {finding.topic for finding in findings if finding.state == "ok"}
    if "camera" not in ready:
        return None
    if "virtual camera" in ready:
        return "realtime live --virtual-camera" + (" --window" if "window" in ready else "")
    return "realtime live" if "window" in ready else None


def _sandbox(facts: Facts) -> list[Finding]:
    found = {
        "flatpak": Finding(
            "sandbox",
            "note",
            "this program runs in a Flatpak, which sees cameras only with access to all devices",
            ("flatpak override --user --device=all $FLATPAK_ID",),
        ),
        "snap": Finding(
            "sandbox",
            "note",
            "this program runs in a snap, which sees cameras only with permission",
            ("sudo snap connect $SNAP_NAME:camera",),
        ),
        "container": Finding(
            "sandbox",
            "note",
            "this is a container: start it with the camera, the virtual camera and your display",
            ("docker run --device /dev/video0 --device /dev/video10 ...",),
        ),
        "wsl": Finding("sandbox", "note", "WSL has no cameras: install and start realtime on Windows itself"),
    }
    apps = [
        Finding(
            "sandbox",
            "note",
            f"{name} is a Flatpak, which lists a virtual camera only with access to all devices",
            (f"flatpak override --user --device=all {name}",),
        )
        for name in facts.flatpaks
    ]
    return [*([found[facts.sandbox]] if facts.sandbox else []), *apps]


def _camera(facts: Facts) -> list[Finding]:
    try:
        camera = find_camera(cameras=facts.cameras)
    except SourceError:
        return _no_camera(facts)
    if camera.users:
        text = f"{camera.name} is in use by {', '.join(camera.users)}; close that program first"
        return [Finding("camera", "ok", text)]
    return [Finding("camera", "ok", f"{camera.name}{' (infrared only)' if camera.kind == 'infrared' else ''}")]


def _no_camera(facts: Facts) -> list[Finding]:
    problems = [camera for camera in facts.cameras if camera.problem]
    if any(camera.problem.startswith("permission") for camera in problems):
        names = ", ".join(camera.name for camera in problems)
        text = f"you may not open {names}; log out and in again afterwards"
        return [Finding("camera", "missing", text, ("sudo usermod -aG video $USER",))]
    if problems:
        return [Finding("camera", "missing", f"{problems[0].name}: {problems[0].problem}")]
    if facts.system == "linux":
        return [Finding("camera", "missing", "no camera was found; plug one in", ("lsusb",))]
    text = "no camera was found; plug one in, and allow your terminal to use it"
    return [Finding("camera", "missing", text, commands.privacy_settings(facts, "Camera"))]


def _virtual_camera(facts: Facts) -> list[Finding]:
    free = [camera for camera in facts.virtual_cameras if camera.is_free and not camera.problem]
    if facts.system != "linux":
        if free:
            return [Finding("virtual camera", "ok", free[0].name)]
        text = "there is none; install OBS Studio, choose Start Virtual Camera in it once, stop it and close OBS"
        return [Finding("virtual camera", "missing", text, commands.install_obs(facts))]
    loopback = facts.loopback
    if loopback.loaded and free:
        found = [Finding("virtual camera", "ok", f"{free[0].name} ({free[0].device})")]
        if not loopback.exclusive:
            text = "browsers do not list it: the module is loaded without exclusive_caps=1"
            found.append(Finding("virtual camera", "note", text, ("sudo modprobe -r v4l2loopback", commands.LOAD)))
        if not loopback.lasting and facts.distribution != "nixos":
            found.append(Finding("virtual camera", "note", "it is gone after a restart of the computer", commands.LAST))
        return found
    missing = _no_virtual_camera(facts)
    if not (facts.has_pipewire and not loopback.loaded):
        return [missing]
    text = "through PipeWire, for browsers and OBS"
    more = replace(
        missing, state="note", text=f"{missing.text}; programs such as Zoom, which do not ask PipeWire, need it"
    )
    return [Finding("virtual camera", "ok", text), more]


def _no_virtual_camera(facts: Facts) -> Finding:
    loopback, topic = facts.loopback, "virtual camera"
    if loopback.loaded:
        busy = next((camera for camera in facts.virtual_cameras if camera.problem), None)
        if busy is not None and busy.problem.startswith("permission"):
            text = f"you may not open {busy.device}; log out and in again afterwards"
            return Finding(topic, "missing", text, ("sudo usermod -aG video $USER",))
        text = f"{busy.device}: {busy.problem}" if busy else "the module is loaded, but has no device"
        return Finding(topic, "missing", f"{text}; add one", ("sudo modprobe -r v4l2loopback", commands.LOAD))
    load = (commands.LOAD, *commands.LAST)
    signed = commands.sign_loopback(facts) if facts.secure_boot and facts.distribution in ("debian", "fedora") else ()
    with_key = "; Secure Boot is on: set a password, and choose Enroll MOK with it at the restart" if signed else ""
    if loopback.installed:
        return Finding(topic, "missing", f"the kernel module v4l2loopback is not loaded{with_key}", (*signed, *load))
    install = commands.install_loopback(facts)
    if facts.distribution == "nixos":
        return Finding(topic, "missing", "the kernel module v4l2loopback is not installed", install)
    if not install:
        text = "the kernel module v4l2loopback is not installed; your distribution may call it v4l2loopback-dkms"
        return Finding(topic, "missing", text, load)
    text = f"the kernel module v4l2loopback is not installed{with_key}"
    return Finding(topic, "missing", text, (*install, *signed, *load))


def _window(facts: Facts) -> list[Finding]:
    if not facts.window_problem:
        return [Finding("window", "ok", facts.displays[0] if facts.displays else "the desktop")]
    is_library = "system library" in facts.window_problem
    text = facts.window_problem.partition(";")[0]
    install = commands.install_for_window(facts) if is_library and facts.system == "linux" else ()
    if "PySide6" in facts.window_problem:
        text, install = "Qt is not installed", ("pip install PySide6-Essentials",)
    return [Finding("window", "missing", text, install)]


def _recording(facts: Facts) -> list[Finding]:
    if not facts.recording_problem:
        return [Finding("recording", "ok", "H.264 in .mp4 and .mkv")]
    text, _, command = facts.recording_problem.partition("; run ")
    return [Finding("recording", "missing", text, (command,) if command else ())]


def _microphone(facts: Facts) -> list[Finding]:
    if facts.microphones:
        chosen = next((one for one in facts.microphones if one.is_default), facts.microphones[0])
        return [Finding("microphone", "ok", chosen.name)]
    text = "no microphone was found; recordings have no sound without one"
    if facts.system != "linux":
        return [Finding("microphone", "note", text, commands.privacy_settings(facts, "Microphone"))]
    missing = () if facts.has_alsa_settings else commands.install_for_sound(facts)
    return [Finding("microphone", "note", text, missing)]


def _accelerator(facts: Facts) -> list[Finding]:
    processors = [one for one in facts.accelerators if one.kind == "CPU"]
    found = [
        Finding("processor", "ok", f"{one.name}{one.detail and f', {one.detail}'}; no graphics card is needed")
        for one in processors
    ]
    nvidia = [one for one in facts.accelerators if one.kind == "GPU" and "NVIDIA" in one.name.upper()]
    if nvidia and not facts.has_tensorflow:
        text = f"{nvidia[0].name} could compute the models mobile and matterport (in a checkout of realtime)"
        found.append(Finding("graphics card", "note", text, ("pip install '.[gpu]'",)))
    return found
