from dataclasses import replace

import pytest

from realtime.devices import Camera
from realtime.devices.machine import Accelerator
from realtime.devices.microphones import Microphone
from realtime.devices.virtual_cameras import VirtualCamera
from realtime.doctor import commands
from realtime.doctor.checks import Finding, examine, start_command
from realtime.doctor.facts import Facts, Loopback

WEBCAM = Camera("Webcam", "usb-1", "/dev/video0")
READY = Facts(
    distribution="debian",
    loopback=Loopback(installed=True, loaded=True, exclusive=True, lasting=True),
    cameras=(WEBCAM,),
    virtual_cameras=(VirtualCamera("realtime", "/dev/video10"),),
    microphones=(Microphone("Headset", "pulse:headset", is_default=True),),
    displays=("X11 :0",),
    accelerators=(Accelerator("CPU", "Zen", "8 cores"),),
)
BARE = Facts(window_problem="there is no display for the window (DISPLAY is not set); write to a file")


def finding(facts: Facts, topic: str) -> Finding:
    return next(one for one in examine(facts) if one.topic == topic)


def test_a_computer_that_has_everything_is_ready() -> None:
    findings = examine(READY)
    assert {one.state for one in findings} == {"ok"}
    assert [one.commands for one in findings if one.commands] == []
    assert start_command(findings) == "realtime live --virtual-camera --window"


def test_the_start_command_needs_a_camera_and_an_output() -> None:
    assert start_command(examine(replace(READY, cameras=()))) is None
    assert start_command(examine(replace(READY, virtual_cameras=()))) == "realtime live"
    assert start_command(examine(replace(READY, window_problem="no"))) == "realtime live --virtual-camera"
    assert start_command(examine(replace(READY, window_problem="no", virtual_cameras=()))) is None


@pytest.mark.parametrize(
    ("distribution", "first"),
    [
        ("debian", "sudo apt install v4l2loopback-dkms linux-headers-$(uname -r)"),
        ("fedora", "sudo dnf install https://mirrors.rpmfusion.org/"),
        ("arch", "sudo pacman -S --needed v4l2loopback-dkms linux-headers"),
        ("suse", "sudo zypper install v4l2loopback-kmp-default"),
        ("nixos", "sudoedit /etc/nixos/configuration.nix"),
        ("", "sudo modprobe v4l2loopback exclusive_caps=1"),
    ],
)
def test_each_distribution_has_its_commands_for_the_module(distribution: str, first: str) -> None:
    found = finding(replace(BARE, distribution=distribution), "virtual camera")
    assert found.state == "missing"
    assert found.commands[0].startswith(first)
    lasts = any("modules-load.d" in line or "boot.kernelModules" in line for line in found.commands)
    assert lasts, found.commands
    assert any("exclusive_caps=1" in line for line in found.commands)


def test_a_system_of_images_layers_the_package() -> None:
    found = finding(replace(BARE, distribution="fedora", is_ostree=True), "virtual camera")
    assert found.commands[1:3] == ("sudo rpm-ostree install akmod-v4l2loopback", "systemctl reboot")


def test_an_installed_module_is_only_loaded() -> None:
    found = finding(replace(BARE, distribution="debian", loopback=Loopback(installed=True)), "virtual camera")
    assert found.commands == (commands.LOAD, *commands.LAST)
    assert "not loaded" in found.text


@pytest.mark.parametrize(
    ("distribution", "is_ubuntu", "key"),
    [
        ("debian", False, "/var/lib/dkms/mok.pub"),
        ("debian", True, "/var/lib/shim-signed/mok/MOK.der"),
        ("fedora", False, "/etc/pki/akmods/certs/public_key.der"),
    ],
)
def test_secure_boot_needs_a_key(distribution: str, is_ubuntu: bool, key: str) -> None:
    facts = replace(BARE, distribution=distribution, is_ubuntu=is_ubuntu)
    assert not any("mokutil" in line for line in finding(facts, "virtual camera").commands)
    found = finding(replace(facts, secure_boot=True), "virtual camera")
    assert f"sudo mokutil --import {key}" in found.commands
    assert found.commands.index(commands.LOAD) > found.commands.index(f"sudo mokutil --import {key}")
    assert "Enroll MOK" in found.text


def test_what_a_loaded_module_lacks_is_a_note() -> None:
    facts = replace(READY, loopback=Loopback(installed=True, loaded=True))
    notes = [one for one in examine(facts) if one.state == "note"]
    assert [one.commands for one in notes] == [("sudo modprobe -r v4l2loopback", commands.LOAD), commands.LAST]


def test_pipewire_is_a_virtual_camera_for_those_who_ask_it() -> None:
    facts = replace(READY, distribution="debian", loopback=Loopback(), virtual_cameras=(), has_pipewire=True)
    first, more = (one for one in examine(facts) if one.topic == "virtual camera")
    assert (first.state, first.text) == ("ok", "through PipeWire, for browsers and OBS")
    assert (more.state, more.commands[0]) == ("note", "sudo apt install v4l2loopback-dkms linux-headers-$(uname -r)")
    assert start_command(examine(facts)) == "realtime live --virtual-camera --window"
    assert finding(replace(facts, has_pipewire=False), "virtual camera").state == "missing"


def test_a_virtual_camera_that_is_written_to_is_not_ready() -> None:
    busy = VirtualCamera("Phone", "/dev/video9", False, ("scrcpy",), "scrcpy writes to it")
    found = finding(replace(READY, virtual_cameras=(busy,)), "virtual camera")
    assert (found.state, found.text) == ("missing", "/dev/video9: scrcpy writes to it; add one")


@pytest.mark.parametrize(
    ("system", "obs", "privacy"),
    [("darwin", "brew install --cask obs", "open "), ("win32", "winget install OBSProject.OBSStudio", "start ms-")],
)
def test_other_systems_use_the_camera_of_obs(system: str, obs: str, privacy: str) -> None:
    facts = Facts(system=system)
    assert finding(facts, "virtual camera").commands == (obs,)
    assert finding(facts, "camera").commands[0].startswith(privacy)
    assert finding(facts, "microphone").commands[0].startswith(privacy)


def test_a_camera_without_permission_names_the_group() -> None:
    camera = replace(WEBCAM, problem="permission denied; run sudo usermod")
    found = finding(replace(READY, cameras=(camera,)), "camera")
    assert (found.state, found.commands) == ("missing", ("sudo usermod -aG video $USER",))


def test_a_camera_in_use_is_named_with_its_user() -> None:
    found = finding(replace(READY, cameras=(replace(WEBCAM, users=("zoom",)),)), "camera")
    assert (found.state, found.text) == ("ok", "Webcam is in use by zoom; close that program first")


def test_a_camera_that_needs_libcamera_says_so() -> None:
    found = finding(replace(READY, cameras=(replace(WEBCAM, problem="its raw data needs libcamera"),)), "camera")
    assert (found.state, found.text) == ("missing", "Webcam: its raw data needs libcamera")


@pytest.mark.parametrize(
    ("problem", "command"),
    [
        ("the window needs the system library libEGL.so.1; install it", "sudo dnf install dbus-libs"),
        ("the window needs Qt: run pip install PySide6-Essentials", "pip install PySide6-Essentials"),
        ("there is no display for the window (DISPLAY is not set); write", ""),
    ],
)
def test_what_the_window_lacks_is_installed(problem: str, command: str) -> None:
    found = finding(replace(READY, distribution="fedora", window_problem=problem), "window")
    assert found.state == "missing"
    assert "".join(found.commands).startswith(command)
    assert bool(found.commands) == bool(command)


def test_sound_without_alsas_files_is_installed() -> None:
    facts = replace(READY, microphones=(), has_alsa_settings=False)
    assert finding(facts, "microphone").commands == ("sudo apt install libasound2-plugins pulseaudio-utils",)
    assert finding(replace(facts, has_alsa_settings=True), "microphone").commands == ()


def test_a_recording_problem_carries_its_command() -> None:
    found = finding(replace(READY, recording_problem="no H.264; run pip install av"), "recording")
    assert (found.text, found.commands) == ("no H.264", ("pip install av",))


def test_an_nvidia_card_is_a_note() -> None:
    card = Accelerator("GPU", "NVIDIA GeForce")
    facts = replace(READY, accelerators=(*READY.accelerators, card))
    assert finding(facts, "graphics card").commands == ("pip install '.[gpu]'",)
    assert not [one for one in examine(replace(facts, has_tensorflow=True)) if one.topic == "graphics card"]


def test_sandboxes_are_named_with_their_permission() -> None:
    facts = replace(READY, sandbox="flatpak", flatpaks=("us.zoom.Zoom",))
    assert [one.commands[0] for one in examine(facts) if one.topic == "sandbox"] == [
        "flatpak override --user --device=all $FLATPAK_ID",
        "flatpak override --user --device=all us.zoom.Zoom",
    ]
    assert "on Windows itself" in finding(replace(READY, sandbox="wsl"), "sandbox").text
