import sys
from pathlib import Path

import pytest

from realtime.sources.camera_identity import CameraIdentity
from realtime.system import v4l2

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds /dev/video*")


class Bench:
    """A table of cameras that can be plugged in and out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plugged: dict[str, v4l2.DeviceInfo] = {}
        self.busy: set[str] = set()

    def plug(self, number: int, card: str = "Cam", bus: str = "usb-1", driver: str = "uvcvideo") -> Path:
        path = self.folder / f"video{number}"
        path.write_bytes(b"")
        self.plugged[path.name] = v4l2.DeviceInfo(path, driver, card, bus, can_capture=True, can_output=False)
        return path

    def pull(self, path: Path) -> None:
        path.unlink()
        del self.plugged[path.name]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    bench = Bench(tmp_path)
    monkeypatch.setattr(v4l2, "query", lambda path: bench.plugged.get(path.name))
    monkeypatch.setattr(v4l2, "devices", lambda: list(bench.plugged.values()))
    monkeypatch.setattr(v4l2, "is_busy", lambda path: path.name in bench.busy)
    monkeypatch.setattr(v4l2, "STABLE_NAMES", tmp_path / "by-id")
    return bench


def test_a_camera_is_found_again_under_another_number(bench: Bench) -> None:
    path = bench.plug(0)
    camera = CameraIdentity(path)
    assert camera.find() == path
    bench.pull(path)
    assert camera.find() is None
    assert not camera.is_back()
    other = bench.plug(4, bus="usb-2")
    assert camera.find() == other
    assert camera.is_back()


def test_another_camera_is_not_mistaken_for_it(bench: Bench) -> None:
    path = bench.plug(0, card="Front")
    camera = CameraIdentity(path)
    bench.pull(path)
    bench.plug(0, card="Room")
    assert camera.find() is None


def test_of_two_alike_the_one_at_the_same_socket_is_found(bench: Bench) -> None:
    path = bench.plug(0, bus="usb-1")
    bench.plug(1, bus="usb-2")
    camera = CameraIdentity(path)
    bench.pull(path)
    bench.plug(3, bus="usb-3")
    assert camera.find() is None
    assert camera.find() != bench.plug(2, bus="usb-1") or camera.find() is not None


def test_the_stable_name_takes_precedence(bench: Bench, tmp_path: Path) -> None:
    path = bench.plug(0)
    link = tmp_path / "by-id" / "usb-Cam-index0"
    link.parent.mkdir()
    link.symlink_to(path)
    camera = CameraIdentity(path)
    bench.pull(path)
    other = bench.plug(7, card="renamed", bus="elsewhere")
    link.unlink()
    link.symlink_to(other)
    assert camera.find() == other


def test_a_camera_in_use_is_not_back(bench: Bench) -> None:
    path = bench.plug(0)
    camera = CameraIdentity(path)
    bench.busy.add(path.name)
    assert camera.find() is None


def test_without_paths_it_can_always_be_reopened() -> None:
    assert CameraIdentity(None).is_back()
