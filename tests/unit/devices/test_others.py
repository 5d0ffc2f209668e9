import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from realtime.devices import machine, microphones
from realtime.devices.machine import Accelerator, list_accelerators, list_displays
from realtime.devices.microphones import Microphone, list_microphones
from realtime.devices.virtual_cameras import VirtualCamera, list_virtual_cameras
from tests.fakes_v4l2 import CAPTURE, OUTPUT, FakeVideoDevices

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /dev, /proc and /sys")


def test_virtual_cameras_say_whether_they_can_be_written_to(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Webcam")
    fed = video_devices.add(9, "Phone", driver="v4l2 loopback", caps=CAPTURE)
    video_devices.hold(fed, "scrcpy")
    idle = video_devices.add(10, "realtime", driver="v4l2 loopback", caps=OUTPUT)
    stuck = video_devices.add(11, "after its first writer", driver="v4l2 loopback", caps=0)
    assert list_virtual_cameras() == [
        VirtualCamera("Phone", str(fed), False, ("scrcpy",), "scrcpy writes to it"),
        VirtualCamera("realtime", str(idle)),
        VirtualCamera("after its first writer", str(stuck)),
    ]


@pytest.fixture
def alsa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(microphones, "ALSA", tmp_path)
    monkeypatch.setattr(microphones.shutil, "which", lambda _: None)
    (tmp_path / "card1").mkdir()
    (tmp_path / "card1" / "id").write_text("Headset\n", encoding="utf-8")
    (tmp_path / "pcm").write_text(
        "00-03: HDMI 0 : HDMI 0 : playback 1\n"
        "01-00: USB Audio : USB Audio : playback 1 : capture 1\n"
        "02-00: ALC257 Analog : ALC257 Analog : capture 1\n",
        encoding="utf-8",
    )
    return tmp_path


def test_without_a_sound_server_alsas_microphones_are_listed(alsa: Path) -> None:
    assert list_microphones() == [
        Microphone("Headset USB Audio", "alsa:hw:1,0", is_default=True),
        Microphone("ALC257 Analog", "alsa:hw:2,0"),
    ]
    (alsa / "pcm").unlink()
    assert list_microphones() == []


def server(answers: dict[str, str]) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    def run(command: list[str], **_: object) -> "subprocess.CompletedProcess[str]":
        if command[1] not in answers:
            raise subprocess.TimeoutExpired(command, 0.3)
        return subprocess.CompletedProcess(command, 0, answers[command[1]], "")

    return run


def test_a_sound_server_lists_its_sources_without_monitors(alsa: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphones.shutil, "which", lambda name: f"/usr/bin/{name}")
    answers = {"get-default-source": "usb-mic\n", "list": "1\tcard.monitor\tx\n2\tbuilt-in\tx\n3\tusb-mic\tx\n"}
    monkeypatch.setattr(microphones.subprocess, "run", server(answers))
    assert list_microphones() == [
        Microphone("built-in", "pulse:built-in"),
        Microphone("usb-mic", "pulse:usb-mic", is_default=True),
    ]
    monkeypatch.setattr(microphones.subprocess, "run", server({}))
    assert [microphone.device for microphone in list_microphones()] == ["alsa:hw:1,0", "alsa:hw:2,0"]


def test_displays_are_those_of_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert list_displays() == ["Wayland wayland-0"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert list_displays() == ["X11 :0", "Wayland wayland-0"]


def test_processors_and_graphics_cards_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cpuinfo").write_text("model name\t: Zen\nflags\t\t: sse avx2 avx512_bf16\n", encoding="utf-8")
    monkeypatch.setattr(machine, "PROCESSOR", tmp_path / "cpuinfo")
    monkeypatch.setattr(machine, "GRAPHICS", tmp_path / "drm")
    monkeypatch.setattr(machine, "ACCELERATORS", tmp_path / "accel")
    monkeypatch.setattr(machine, "NVIDIA", tmp_path / "nvidia")
    monkeypatch.setattr(machine.os, "sched_getaffinity", lambda _: {0, 1})
    pci = tmp_path / "pci" / "0000:01:00.0"
    for entry, vendor in ((tmp_path / "drm" / "renderD128", "0x10de"), (tmp_path / "accel" / "accel0", "0x8086")):
        entry.mkdir(parents=True)
        pci.mkdir(parents=True, exist_ok=True)
        (entry / "device").symlink_to(pci if vendor == "0x10de" else tmp_path / "npu")
    (tmp_path / "npu").mkdir()
    for folder, vendor in ((pci, "0x10de"), (tmp_path / "npu", "0x8086")):
        (folder / "vendor").write_text(f"{vendor}\n", encoding="utf-8")
        (folder / "device").write_text("0x7d1d\n", encoding="utf-8")
    (tmp_path / "nvidia" / pci.name).mkdir(parents=True)
    (tmp_path / "nvidia" / pci.name / "information").write_text("Model: \t\t GeForce\n", encoding="utf-8")
    assert list_accelerators() == [
        Accelerator("CPU", "Zen", "2 cores, AVX2, AVX-512 bfloat16"),
        Accelerator("GPU", "GeForce", "/dev/dri/renderD128"),
        Accelerator("NPU", "Intel 0x7d1d", "/dev/accel/accel0"),
    ]
