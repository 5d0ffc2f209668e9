import importlib.util
import sys
from pathlib import Path

import pytest

from realtime.errors import SourceError, UsageError
from realtime.sources import (
    CameraSpec,
    DemoSpec,
    ImageFileSpec,
    SourceSpec,
    StreamSpec,
    VideoFileSpec,
    camera_access,
    check,
    is_camera,
    parse_spec,
)
from realtime.system import v4l2
from tests.fakes_v4l2 import FakeVideoDevices

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="cameras have paths")


@pytest.mark.parametrize(
    ("text", "spec", "path"),
    [
        ("camera", CameraSpec(None), None),
        ("2", CameraSpec(2), "/dev/video2"),
        ("camera:2", CameraSpec(2), "/dev/video2"),
        ("camera:a.mp4", CameraSpec("a.mp4"), None),
        ("Logitech HD Pro C920", CameraSpec("Logitech HD Pro C920"), None),
        ("usb-0000:00:14.0-6-0", CameraSpec("usb-0000:00:14.0-6-0"), None),
        ("none/clip", VideoFileSpec(Path("none/clip")), "none/clip"),
        ("/dev/video7", CameraSpec("/dev/video7"), "/dev/video7"),
        ("a.mp4", VideoFileSpec(Path("a.mp4")), "a.mp4"),
        ("a.JPG", ImageFileSpec(Path("a.JPG")), "a.JPG"),
        ("camera.mp4", VideoFileSpec(Path("camera.mp4")), "camera.mp4"),
        ("²", CameraSpec("²"), None),  # a digit that is not a decimal
        ("http://host/a.jpg", StreamSpec("http://host/a.jpg"), None),
        ("demo", DemoSpec(10.0), None),
        ("demo:2.5", DemoSpec(2.5), None),
    ],
)
def test_the_text_of_a_source_names_its_kind(text: str, spec: SourceSpec, path: str | None) -> None:
    assert parse_spec(text) == spec
    assert spec.path == (None if path is None else Path(path))
    assert is_camera(spec) is isinstance(spec, CameraSpec)


def test_a_file_without_a_suffix_is_not_a_camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("Logitech").write_bytes(b"x")
    assert parse_spec("Logitech") == VideoFileSpec(Path("Logitech"))
    assert parse_spec("camera:Logitech") == CameraSpec("Logitech")
    assert parse_spec("Brio", names=False) == VideoFileSpec(Path("Brio"))


@pytest.mark.parametrize("text", ["demo:", "demo:x", "demo:-1", "demo:0", "demo:inf", "demo:nan"])
def test_a_demo_without_a_valid_length_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="give seconds, as in demo:20"):
        parse_spec(text)


def test_an_empty_source_is_refused() -> None:
    with pytest.raises(UsageError, match="the source is empty"):
        parse_spec("")


@pytest.mark.parametrize("kind", [VideoFileSpec, ImageFileSpec])
def test_an_unreadable_file_is_found_without_opening_it(
    kind: type[VideoFileSpec | ImageFileSpec], tmp_path: Path
) -> None:
    path = tmp_path / "a.mp4"
    with pytest.raises(SourceError, match=r"a\.mp4 cannot be read: no such file"):
        check(kind(path))
    path.touch()
    with pytest.raises(SourceError, match=r"a\.mp4 is empty"):
        check(kind(path))
    path.write_bytes(b"not a video, which only opening it shows")
    check(kind(path))
    with pytest.raises(SourceError, match="it is a folder"):
        check(kind(tmp_path))


def test_a_stream_is_not_checked() -> None:
    check(StreamSpec("http://127.0.0.1:9/a.mp4"))


def test_a_missing_library_of_the_demo_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SourceError, match=r"realtime-portrait\[demo\]"):
        check(DemoSpec())


@on_linux
def test_a_camera_is_checked_without_opening_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "video5"
    monkeypatch.setattr(v4l2, "VIDEO_FOLDER", tmp_path)
    with pytest.raises(SourceError, match="no camera was found"):
        check(CameraSpec(None))
    with pytest.raises(SourceError, match=r"there is no camera .*video5"):
        check(CameraSpec(5))
    path.touch()
    for spec in (CameraSpec(5), CameraSpec(str(path))):
        with pytest.raises(SourceError, match="is not a camera"):
            check(spec)
    info = v4l2.DeviceInfo(path, "uvcvideo", "Cam", "usb-1", can_capture=True, can_output=False)
    monkeypatch.setattr(v4l2, "query", lambda _: info)
    monkeypatch.setattr(v4l2, "is_busy", lambda _: True)
    for spec in (CameraSpec(None), CameraSpec(5), CameraSpec(str(path))):
        check(spec)  # a busy camera may be free by the time it is opened
    monkeypatch.setattr(camera_access.os, "access", lambda *_: False)
    with pytest.raises(SourceError, match="usermod -aG video"):
        check(CameraSpec(5))


def test_the_name_of_a_camera_is_looked_up(video_devices: FakeVideoDevices) -> None:
    video_devices.add(0, "Webcam")
    check(CameraSpec("webcam"))
    with pytest.raises(SourceError, match="there is no camera 'brio'"):
        check(CameraSpec("brio"))


def test_the_url_of_a_file_is_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a b.mp4"
    assert parse_spec(path.as_uri()) == VideoFileSpec(path)
