import ctypes
import sys

import pytest

from realtime.studio import qt

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have one platform")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland;xcb"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
    ],
)
def test_qt_uses_the_display_that_exists(environment: dict[str, str], platform: str) -> None:
    qt.choose_platform(environment)
    assert environment["QT_QPA_PLATFORM"] == platform


def test_a_missing_system_library_is_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(ctypes, "CDLL", load)
    assert qt.missing_library().startswith("the window needs the system library libxcb-cursor.so.0; install it")
