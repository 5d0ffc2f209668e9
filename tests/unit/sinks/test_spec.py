import sys
from pathlib import Path

import pytest

from realtime.errors import SinkError, UsageError
from realtime.sinks import (
    ImageFileSpec,
    PipeWireCameraSpec,
    RecordingSpec,
    SinkSpec,
    VirtualCameraSpec,
    WindowSpec,
    check,
    has_recording,
    parse_spec,
)
from realtime.system import v4l2

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="speaks of X and v4l2loopback")


@pytest.mark.parametrize(
    ("text", "spec", "path"),
    [
        ("window", WindowSpec(), None),
        ("virtual-camera", VirtualCameraSpec(None), None),
        ("virtual-camera:/dev/video10", VirtualCameraSpec("/dev/video10"), "/dev/video10"),
        ("virtual-camera:pipewire", PipeWireCameraSpec(), None),
        ("a.mp4", RecordingSpec(Path("a.mp4")), "a.mp4"),
        ("window.MKV", RecordingSpec(Path("window.MKV")), "window.MKV"),
        ("a.png", ImageFileSpec(Path("a.png")), "a.png"),
    ],
)
def test_the_text_of_a_sink_names_its_kind(text: str, spec: SinkSpec, path: str | None) -> None:
    assert parse_spec(text) == spec
    assert str(spec) == text
    assert spec.path == (None if path is None else Path(path))


@pytest.mark.parametrize("text", ["", "a.avi", "windows", "cam"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(
        UsageError, match=r"is not an output; give window, virtual-camera, virtual-camera:DEVICE, or a file \(\.jpeg"
    ):
        parse_spec(text)


def test_a_recording_is_a_video_file() -> None:
    assert has_recording([WindowSpec(), RecordingSpec(Path("a.mp4"))])
    assert not has_recording([WindowSpec(), VirtualCameraSpec("a.mp4"), ImageFileSpec(Path("a.png"))])


def test_no_output_and_one_given_twice_are_refused() -> None:
    with pytest.raises(UsageError, match="there is no output"):
        check([], overwrite=False)
    with pytest.raises(UsageError, match=r"the output a\.mp4 is given twice"):
        check([RecordingSpec(Path("a.mp4"))] * 2, overwrite=False)


@pytest.mark.parametrize("kind", [RecordingSpec, ImageFileSpec])
def test_a_file_that_cannot_be_written_is_found_without_opening_it(
    kind: type[RecordingSpec | ImageFileSpec], tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    check([kind(path)], overwrite=False)
    assert not path.exists()
    path.touch()
    check([kind(path)], overwrite=True)
    with pytest.raises(SinkError, match="already exists"):
        check([kind(path)], overwrite=False)
    with pytest.raises(SinkError, match="does not exist"):
        check([kind(tmp_path / "none" / "a.png")], overwrite=True)


@on_linux
def test_a_missing_display_is_found_without_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(SinkError, match="DISPLAY is not set"):
        check([WindowSpec()], overwrite=False)


@on_linux
def test_a_missing_virtual_camera_is_found_without_opening_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    module = tmp_path / "v4l2loopback"
    monkeypatch.setattr(v4l2, "LOOPBACK_MODULE", module)
    with pytest.raises(SinkError, match="there is no virtual camera; load one with 'sudo modprobe"):
        check([VirtualCameraSpec(None)], overwrite=False)
    with pytest.raises(SinkError, match=r"there is no virtual camera .*video77 .* load one"):
        check([VirtualCameraSpec(str(tmp_path / "video77"))], overwrite=False)
    module.mkdir()
    check([VirtualCameraSpec(None)], overwrite=False)
