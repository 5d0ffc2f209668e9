"""The real window on a real X server; the program is a process of its own, so that it can be seen to survive."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.system.xvfb import Screen, screen, until

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform != "linux", reason="needs an X server"),
]

REPOSITORY = Path(__file__).parents[2]
SHOW = """
import sys, cv2, numpy as np
from pathlib import Path
from realtime.errors import RealtimeError, StopRequested
from realtime.sinks import WindowSpec, open_sink
from realtime.sources.still import StillSource
from tests.conftest import released
source = StillSource(Path(sys.argv[1]))
try:
    sink = open_sink(WindowSpec(), size=source.size, fps=source.fps)
    try:
        while frame := source.read():
            sink.write(released(frame.image))
            if frame.index - sink.dropped == 2:  # the first was drawn, as the second was taken
                print("shown", flush=True)
                if "hold" in sys.argv:
                    sys.stdin.readline()
    except StopRequested as reason:
        print("stopped:", reason, flush=True)
    finally:
        sink.close()
except RealtimeError as error:
    print(type(error).__name__, error, flush=True)
print("ended", flush=True)
"""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path) as running:
        yield running


def start(picture: Path, environment: dict[str, str], *extra: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SHOW, picture, *extra],
        env={**environment, "PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """640x360: red on the left, green on the right."""
    image = np.zeros((360, 640, 3), np.uint8)
    image[:, :320], image[:, 320:] = (0, 0, 255), (0, 255, 0)
    cv2.imwrite(str(tmp_path / "picture.png"), image)
    return tmp_path / "picture.png"


@pytest.fixture
def window(display: Screen, picture: Path) -> Iterator[subprocess.Popen[str]]:
    process = start(picture, display.environment)
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n", process.stderr and process.stderr.read()
    yield process
    process.kill()
    process.communicate()


def extent(display: Screen, colour: tuple[int, int, int]) -> tuple[int, int]:
    """Return the (width, height) of the area of a colour on the screen."""
    ys, xs = np.nonzero((np.abs(display.picture().astype(int) - colour) < 8).all(axis=2))
    return (int(np.ptp(xs)) + 1, int(np.ptp(ys)) + 1) if len(xs) else (0, 0)


def test_the_image_is_on_the_screen_in_its_size(display: Screen, window: subprocess.Popen[str]) -> None:
    right = until(lambda: extent(display, (0, 0, 255)) == extent(display, (0, 255, 0)) == (320, 360))
    if folder := os.environ.get("REALTIME_SCREENSHOTS"):
        cv2.imwrite(f"{folder}/window.png", display.picture())
    assert right


def test_a_window_made_taller_keeps_the_proportions(display: Screen, window: subprocess.Popen[str]) -> None:
    assert until(lambda: extent(display, (0, 0, 255)) == (320, 360))
    display.resize(320, 700)
    right = until(lambda: extent(display, (0, 0, 255))[0] == 160 and abs(extent(display, (0, 0, 255))[1] - 180) <= 1)
    if folder := os.environ.get("REALTIME_SCREENSHOTS"):
        cv2.imwrite(f"{folder}/resized.png", display.picture())
    assert right


def test_a_key_closes_it_cleanly_and_escape_does_not(display: Screen, window: subprocess.Popen[str]) -> None:
    display.press("Escape")
    display.press("q")  # the window would be gone
    output, noise = window.communicate(timeout=90)
    assert output == "stopped: a key closed the window\nended\n"
    assert noise == ""
    assert window.returncode == 0


def test_its_button_closes_it_cleanly(display: Screen, window: subprocess.Popen[str]) -> None:
    display.press_close_button()
    output, noise = window.communicate(timeout=90)
    assert output == "stopped: the window was closed\nended\n"
    assert noise == ""
    assert window.returncode == 0


def test_the_program_survives_a_display_that_goes_away_between_two_frames(display: Screen, picture: Path) -> None:
    process = start(picture, display.environment, "hold")
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    display.end()
    output, _ = process.communicate("go on\n", timeout=60)
    assert output == "SinkError the window is gone because its display went away\nended\n"
    assert process.returncode == 0


@pytest.mark.parametrize("name", [None, ":4242", "nonsense"])
def test_without_a_display_there_is_a_message_and_no_crash(picture: Path, name: str | None) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    if name is not None:
        environment["DISPLAY"] = name
    process = start(picture, environment)
    output, noise = process.communicate(timeout=90)
    first, last = output.splitlines()
    assert first.startswith("SinkError ")
    assert "display" in first
    assert first.endswith("(--output PATH.mp4, --virtual-camera)")
    assert (last, noise, process.returncode) == ("ended", "", 0)


def test_an_unknown_qt_platform_does_not_crash(display: Screen, picture: Path) -> None:
    process = start(picture, {**display.environment, "QT_QPA_PLATFORM": "wayland", "XDG_SESSION_TYPE": "wayland"})
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    display.press("q")
    assert process.communicate(timeout=90) == ("stopped: a key closed the window\nended\n", "")
