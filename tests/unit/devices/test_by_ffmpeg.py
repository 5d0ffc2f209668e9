import sys
from types import SimpleNamespace

import av
import av.device
import pytest

from realtime.devices.cameras import Camera, list_cameras
from realtime.devices.microphones import Microphone, list_microphones

FOUND = [
    SimpleNamespace(name="id-1", description="FaceTime HD", media_types=["video"]),
    SimpleNamespace(name="id-2", description="", media_types=["audio"]),
    SimpleNamespace(name="id-3", description="Capture Card", media_types=[]),
]


@pytest.mark.parametrize(("platform", "container_format"), [("darwin", "avfoundation"), ("win32", "dshow")])
def test_devices_of_macos_and_windows_are_listed(
    platform: str, container_format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(av.device, "enumerate_input_devices", lambda name: asked.append(name) or FOUND)
    assert list_cameras() == [Camera("FaceTime HD", "id-1", 0), Camera("Capture Card", "id-3", 1)]
    assert list_microphones() == [Microphone("id-2", "id-2", True), Microphone("Capture Card", "Capture Card")]
    assert asked == [container_format] * 2


def test_devices_that_cannot_be_listed_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """ffmpeg's own errors are no ``OSError``."""

    def fail(_: str) -> None:
        raise av.error.ExternalError(1, "Generic error in an external library")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(av.device, "enumerate_input_devices", fail)
    assert list_cameras() == list_microphones() == []
