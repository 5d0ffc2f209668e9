import os
from pathlib import Path
from typing import Any

import pytest

from realtime.config import load
from realtime.errors import RealtimeError, SinkError, UsageError
from realtime.live.plan import LivePlan, plan_live
from realtime.sinks import ImageFileSpec, RecordingSpec, VirtualCameraSpec
from realtime.sources import CameraSpec
from realtime.structures import Pacing
from realtime.system import v4l2
from realtime.system.locks import create_locked
from realtime.system.pipewire import bindings
from tests.fakes_v4l2 import CAPTURE, OUTPUT, FakeVideoDevices


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"any")
    return path


def plan(clip: Path, *outputs: str, standby: bool = False, **settings: Any) -> LivePlan:
    values = {"source.input": str(clip), **{key.replace("__", "."): value for key, value in settings.items()}}
    return plan_live(load(None, values), [str(clip.with_name(name)) for name in outputs], standby=standby)


def test_a_plan_says_what_is_opened(clip: Path) -> None:
    live = plan(clip, "a.mkv", "b.png")
    assert live.outputs == (RecordingSpec(clip.with_name("a.mkv")), ImageFileSpec(clip.with_name("b.png")))
    assert live.pacing is Pacing.REALTIME
    assert live.has_recording
    assert not live.is_camera
    assert plan(clip, "a.mkv", source__realtime=False).pacing is Pacing.LOSSLESS


@pytest.mark.parametrize(
    ("outputs", "settings", "message"),
    [
        ((), {}, "no output"),
        (("a.avi",), {}, "a.avi' is not an output"),
        (("a.mkv",), {"output__size": (641, 360)}, "641x360: live, both sides must be even"),
        (("a.mkv", "a.mkv"), {}, "twice"),
        (("a.mkv",), {"source__input": "nosuch.mp4"}, "nosuch.mp4 cannot be read: no such file"),
        (("a.mkv",), {"look__name": "image"}, "needs a background file"),
        (("a.mkv",), {"look__name": "image", "look__background": "nosuch.jpg"}, "nosuch.jpg cannot be read"),
        (("a.mkv",), {"picture__overlay": "nosuch.png"}, "nosuch.png cannot be read"),
        (("a.mkv",), {"look__strength": 5}, "text in the background readable"),
        (("a.mkv",), {"inference__hz": 2}, r"give at least 2\.5"),
        (("a.mkv",), {"model__keep": ("dog",)}, "has no class 'dog'; use --model mobile"),
        (("a.mkv",), {"subject__policy": "top1"}, "for photos only"),
        (("a.png",), {"output__audio": "default"}, "--audio needs a recording"),
        (("a.mkv",), {"output__audio": "default", "source__realtime": False}, "--fast"),
    ],
)
def test_what_cannot_work_is_refused(
    clip: Path, outputs: tuple[str, ...], settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(RealtimeError, match=message):
        plan(clip, *outputs, **settings)


def test_standby_needs_a_window(clip: Path) -> None:
    with pytest.raises(UsageError, match="--standby needs a window"):
        plan(clip, "a.mkv", standby=True)


@pytest.fixture(autouse=True)
def without_pipewire(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bindings, "is_running", lambda: False)


def devices_of(source: str, output: str) -> tuple[object, object]:
    live = plan_live(load(None, {"source.input": source}), [output])
    assert isinstance(live.source, CameraSpec)
    (sink,) = live.outputs
    assert isinstance(sink, VirtualCameraSpec)
    return live.source.device, sink.device


def has_module(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(v4l2, "LOOPBACK_MODULE", folder)


@pytest.fixture
def loopbacks(video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch) -> FakeVideoDevices:
    """A phone that feeds one loopback, and a second one that accepts a writer."""
    has_module(monkeypatch, video_devices.folder)
    fed = video_devices.add(9, "Phone", driver="v4l2 loopback", caps=CAPTURE | OUTPUT)
    video_devices.hold(fed, "scrcpy")
    video_devices.add(10, "realtime", driver="v4l2 loopback", caps=OUTPUT)
    return video_devices


def test_devices_are_chosen_by_name(loopbacks: FakeVideoDevices) -> None:
    camera, virtual = str(loopbacks.folder / "video9"), str(loopbacks.folder / "video10")
    assert devices_of("phone", "virtual-camera:realtime") == (camera, virtual)
    assert devices_of("camera", f"virtual-camera:{virtual}") == (camera, virtual)


def test_the_camera_that_is_read_is_never_written_to(loopbacks: FakeVideoDevices, tmp_path: Path) -> None:
    camera, virtual = loopbacks.folder / "video9", loopbacks.folder / "video10"
    assert devices_of("phone", "virtual-camera") == (str(camera), str(virtual))  # and not the first that has room
    link = tmp_path / "link"
    link.symlink_to(camera)
    for source, output in (
        ("phone", "virtual-camera:phone"),
        ("phone", f"virtual-camera:{link}"),
        (f"camera:{link}", f"virtual-camera:{camera}"),
    ):
        with pytest.raises(UsageError, match="is also the camera that is read"):
            devices_of(source, output)
    with pytest.raises(RealtimeError, match="no camera was found"):
        devices_of("camera", f"virtual-camera:{camera}")  # the only camera is the one to write to


def test_one_loopback_is_not_both(video_devices: FakeVideoDevices, monkeypatch: pytest.MonkeyPatch) -> None:
    has_module(monkeypatch, video_devices.folder)
    fed = video_devices.add(9, "Phone", driver="v4l2 loopback", caps=CAPTURE | OUTPUT)
    video_devices.hold(fed, "scrcpy")
    with pytest.raises(SinkError, match=r"there is no virtual camera beside .*video9, which is read; load more"):
        devices_of("phone", "virtual-camera")


@pytest.mark.parametrize(("name", "message"), [("obs", "there is no virtual camera 'obs'"), ("e", "names 2 virtual")])
def test_the_name_of_a_virtual_camera_is_looked_up(loopbacks: FakeVideoDevices, name: str, message: str) -> None:
    with pytest.raises(SinkError, match=message):
        devices_of("phone", f"virtual-camera:{name}")


def test_a_recording_that_another_process_writes_is_refused(clip: Path) -> None:
    path = clip.with_name("a.mkv")
    lock = create_locked(path, overwrite=False)
    with pytest.raises(SinkError, match="is being written by another process"):
        plan(clip, "a.mkv", output__overwrite=True)
    assert lock is not None
    os.close(lock)
    plan(clip, "a.mkv", output__overwrite=True)
