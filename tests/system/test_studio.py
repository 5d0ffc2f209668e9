"""The whole studio on a real X server, used by mouse and keys; a fake model, so that it works on any machine."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from tests.system.xvfb import Screen, screen, until

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform != "linux", reason="needs an X server"),
]

REPOSITORY = Path(__file__).parents[2]
SIZE = (1400, 900)

STUDIO = """
import sys
from realtime import build, cli
from realtime.live import run
from realtime.sinks import window
from tests.conftest import FakeSegmenter
class Model(FakeSegmenter):
    def scale(self, factor): pass
run.build_segmenter = lambda *_, **__: Model()
window._COMMAND = (sys.executable, "-P", sys.argv[2], sys.argv[3])
build.fetch_weights = lambda *_: None
sys.argv = ["realtime", "studio", "--source", sys.argv[1]]
cli.main()
"""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path, SIZE) as running:
        yield running


class Studio:
    """A running studio whose source is a grey image of 640x360 with a red left half, or a video of ``frames`` of it."""

    def __init__(self, display: Screen, folder: Path, *, frames: int = 0) -> None:
        self.display, self.folder, self._seen = display, folder, folder / "controls.json"
        image = np.full((360, 640, 3), 128, np.uint8)
        image[:, :320] = (0, 0, 255)
        source = folder / ("source.avi" if frames else "source.png")
        if frames:
            writer = cv2.VideoWriter(str(source), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 360))
            for _ in range(frames):
                writer.write(image)
            writer.release()
        else:
            cv2.imwrite(str(source), image)
        homes = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_VIDEOS_DIR", "XDG_PICTURES_DIR")}
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                STUDIO,
                str(source),
                str(Path(__file__).with_name("watched_window.py")),
                str(self._seen),
            ],
            env={**display.environment, **homes, "HOME": str(folder), "PYTHONPATH": str(REPOSITORY)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert until(lambda: bool(display.titles()), 60), self.process.kill() or self.process.communicate()

    def pixel(self, x: int, y: int) -> list[int]:
        """Return the BGR colour at a point of the screen."""
        return [int(value) for value in self.display.picture()[y, x]]

    def settings(self) -> dict[str, Any]:
        """Return the settings in effect that differ from the defaults, which the studio saves at once."""
        found = self.remembered().get("settings", {})
        return dict(found) if isinstance(found, dict) else {}

    def remembered(self) -> dict[str, object]:
        path = self.folder / "xdg_config_home" / "realtime-portrait" / "studio.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def seen(self) -> dict[str, Any]:
        """Return the process of the window, and its controls (see ``watched_window.py``)."""
        return dict(json.loads(self._seen.read_text())) if self._seen.exists() else {"process": 0, "controls": []}

    def control(self, name: str, role: str = "") -> dict[str, Any]:
        """Return the control of that name; an empty one if there is none."""
        found = (each for each in self.seen()["controls"] if each["name"] == name and role in ("", each["role"]))
        return next(found, {})

    def scroll_to(self, name: str, role: str = "") -> tuple[int, int]:
        """Scroll with the wheel until a control is in sight, and return the middle of it."""
        assert until(lambda: bool(self.control(name, role))), name
        for _ in range(60):
            found, panel = self.control(name, role), self.control("Side panel")
            if found["is_in_sight"]:
                break
            is_below = found["at"][1] > panel["at"][1] + panel["at"][3] // 2
            self.display.scroll(panel["at"][0] + 4, middle(panel)[1], down=is_below)  # the gallery scrolls by itself
            until(lambda before=found: self.control(name, role) != before, 3)  # type: ignore[misc] # or it was lost
        assert found["is_in_sight"], name
        return middle(found)

    def click(self, name: str, role: str = "") -> None:
        """Click a control."""
        self.display.click(*self.scroll_to(name, role))

    def drag(self, name: str, share: float) -> None:
        """Drag the handle of a slider to ``share`` of its length."""
        self.scroll_to(name, "Slider")
        slider = self.control(name, "Slider")
        x, y, width, height = slider["at"]
        low, high = slider["range"]
        now = (slider["value"] - low) / (high - low)
        points = [(round(x + 8 + (width - 16) * part), y + height // 2) for part in (now, share)]
        self.display.drag(points[0], points[1])

    def tab_to(self, name: str, role: str = "") -> None:
        """Press Tab until a control has the focus."""
        for _ in range(50):
            if self.control(name, role).get("has_focus"):
                return
            before = self.focused()
            self.display.type("Tab")
            assert until(lambda before=before: self.focused() != before, 10), before  # type: ignore[misc]
        raise AssertionError(name)

    def focused(self) -> list[str]:
        return [each["name"] for each in self.seen()["controls"] if each["has_focus"]]

    def choose(self, name: str, value: str) -> None:
        """Choose from a list that opens."""
        self.click(name, "ComboBox")
        assert until(lambda: bool(self.control(value, "ListItem"))), value
        self.display.click(*middle(self.control(value, "ListItem")))

    def keep(self, name: str) -> None:
        """Save what is on the screen, for people."""
        if folder := os.environ.get("REALTIME_SCREENSHOTS"):
            cv2.imwrite(f"{folder}/studio-{name}.png", self.display.picture())

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def studio(display: Screen, tmp_path: Path) -> Iterator[Studio]:
    running = Studio(display, tmp_path)
    yield running
    running.close()


def middle(control: dict[str, Any]) -> tuple[int, int]:
    x, y, width, height = control["at"]
    return x + width // 2, y + height // 2


def red(pixel: list[int]) -> bool:
    return pixel[2] > 200 and pixel[1] < 60


def test_it_is_used_by_keys_and_ends_cleanly(display: Screen, studio: Studio) -> None:
    assert until(lambda: red(studio.pixel(600, 180))), "the user's own view is mirrored"
    studio.keep("open")
    display.press("p")
    assert until(lambda: max(studio.pixel(600, 40)) < 60), "the card"
    studio.keep("paused")
    display.press("p")
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press("v")
    assert until(lambda: red(studio.pixel(40, 180))), "no longer mirrored"
    display.press("k")
    assert until(lambda: studio.pixel(320, 180) == [255, 255, 255]), "the person, in the mask"
    assert studio.pixel(10, 10) == [0, 0, 0]
    display.press("k")
    display.press("s")
    assert until(lambda: len(list(studio.folder.rglob("*.png"))) == 2), "the source, and the snapshot"
    display.press("q")
    _, said = studio.process.communicate(timeout=60)
    assert "snapshot: " in said
    assert studio.process.returncode == 0, said
    assert studio.remembered()["mirrored"] is False


def test_a_click_takes_the_person_out_and_another_brings_them_back(display: Screen, studio: Studio) -> None:
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press("k")
    assert until(lambda: studio.pixel(320, 180) == [255, 255, 255])
    display.click(320, 180)
    assert until(lambda: studio.pixel(320, 180) == [0, 0, 0])
    display.click(320, 180)
    assert until(lambda: studio.pixel(320, 180) == [255, 255, 255])


@pytest.mark.parametrize(("name", "value", "key"), [
    ("Size", "640x480", "source.width"),
    ("Microphone", "the system's", "output.audio"),
])  # fmt: skip
def test_the_window_stays_and_who_is_picked_too_when_a_change_restarts_the_filter(
    display: Screen, studio: Studio, name: str, value: str, key: str
) -> None:
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press("k")
    assert until(lambda: studio.pixel(320, 180) == [255, 255, 255])
    display.click(320, 180)
    assert until(lambda: studio.pixel(320, 180) == [0, 0, 0]), "taken out"
    window, process = display.window(), studio.seen()["process"]
    display.press("k")
    studio.choose(name, value)
    assert until(lambda: studio.control(name, "ComboBox")["value"] == value)
    assert until(lambda: key in studio.remembered().get("settings", {}))  # type: ignore[operator]
    assert until(lambda: studio.control("Show the mask")["is_on"] is False)
    display.press("k")
    assert until(lambda: studio.pixel(10, 10) == [0, 0, 0]), "the mask"
    assert studio.pixel(320, 180) == [0, 0, 0], "still taken out"
    assert (display.window(), studio.seen()["process"]) == (window, process)
    display.press("q")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said


def test_what_was_chosen_is_there_again(display: Screen, tmp_path: Path) -> None:
    studio = Studio(display, tmp_path)
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press("l")
    display.press("t")
    assert until(lambda: studio.remembered().get("settings", {}).get("look.name") == "lens")  # type: ignore[attr-defined]
    display.press("q")
    studio.process.communicate(timeout=60)
    again = Studio(display, tmp_path)
    assert until(lambda: red(again.pixel(600, 180)))
    assert again.remembered()["window"]["panel"] is False  # type: ignore[index]
    assert again.remembered()["settings"]["look.name"] == "lens"  # type: ignore[index]
    again.keep("again")
    again.close()


def test_a_video_that_has_ended_is_played_again(display: Screen, tmp_path: Path) -> None:
    studio = Studio(display, tmp_path, frames=240)
    assert until(lambda: red(studio.pixel(600, 180)))
    assert until(lambda: min(studio.pixel(600, 180)) > 200), "the page without a picture"
    studio.keep("ended")
    studio.click("Play again")
    assert until(lambda: red(studio.pixel(600, 180)))
    assert until(lambda: min(studio.pixel(600, 180)) > 200)
    display.press("q")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said


@pytest.mark.parametrize("end", ["r", "q", "close button"])
def test_a_recording_made_with_a_key_plays_however_it_ends(display: Screen, studio: Studio, end: str) -> None:
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press("r")
    assert until(lambda: "realtime (recording)" in display.titles())
    studio.keep("recording")
    title = r"realtime \(recording\)"
    display.press("Escape", title)
    if end == "close button":
        display.press_close_button(title)
    else:
        display.press(end, title)
    if end == "r":
        assert until(lambda: "realtime" in display.titles())
        display.press("q")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said
    (path,) = studio.folder.rglob("*.mkv")
    capture = cv2.VideoCapture(str(path))
    count = 0
    while capture.read()[0]:
        count += 1
    length_s = capture.get(cv2.CAP_PROP_FRAME_COUNT) / capture.get(cv2.CAP_PROP_FPS)
    size = [capture.get(side) for side in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)]
    capture.release()
    assert size == [640, 360]
    assert count > 0
    assert length_s > 0, "it was finished: its length is known"


def test_every_control_of_the_side_panel_by_mouse(display: Screen, studio: Studio) -> None:
    assert until(lambda: red(studio.pixel(600, 180)))
    studio.click("Privacy pause")
    assert until(lambda: max(studio.pixel(600, 40)) < 60), "the card"
    assert until(lambda: studio.control("Privacy pause")["is_on"])
    studio.click("Privacy pause")
    assert until(lambda: red(studio.pixel(600, 180)))
    studio.click("Record")
    assert until(lambda: "realtime (recording)" in display.titles())
    studio.click("Record")
    assert until(lambda: "realtime" in display.titles())
    assert until(lambda: len(list(studio.folder.rglob("*.mkv"))) == 1)
    studio.click("Snapshot")
    assert until(lambda: len(list((studio.folder / "xdg_pictures_dir").rglob("*.png"))) == 1)
    studio.click("Full screen")
    assert until(lambda: not studio.control("Privacy pause")), "the picture alone"
    display.press("Escape")
    assert until(lambda: bool(studio.control("Privacy pause")))
    studio.click("Virtual camera")
    assert until(lambda: not studio.control("Virtual camera")["is_on"]), "there is none"
    for title, changes in {
        "Lens": {"look.name": "lens"},
        "Blue": {"look.name": "colour", "look.colour": "blue"},
        "Green": {"look.name": "colour"},  # green is the default
    }.items():
        studio.click(title, "ListItem")
        assert until(lambda changes=changes: changes.items() <= studio.settings().items()), title  # type: ignore[misc]
    assert until(lambda: studio.pixel(10, 10)[1] > 150 and studio.pixel(10, 10)[2] < 90), "green"
    for name, key in {
        "Softness": "matte.feather_px",
        "Shrink": "matte.choke",
        "Wrap": "light.wrap",
        "Match": "light.match",
        "Low light": "picture.low_light_boost",
    }.items():
        studio.drag(name, 0.9)
        assert until(lambda key=key: key in studio.settings()), key  # type: ignore[misc]
    studio.keep("dragged")
    studio.click("Blur", "ListItem")
    assert until(lambda: "look.name" not in studio.settings())
    studio.drag("Strength", 0.7)
    assert until(lambda: studio.settings().get("look.strength", 0) > 40)
    for name, key, value in (
        ("Keep everyone sharp", "subject.policy", "all"),
        ("Keep only me sharp", "subject.policy", "first"),
        ("Auto-framing", "picture.auto_frame", True),
        ("Auto-framing", "picture.auto_frame", None),
        ("Mirror what others see", "picture.mirror", True),
        ("Mirror what others see", "picture.mirror", None),
    ):
        studio.click(name)
        assert until(lambda key=key, value=value: studio.settings().get(key) == value), name  # type: ignore[misc]
    studio.choose("Who stays sharp", "Everyone")
    assert until(lambda: studio.settings()["subject.policy"] == "all")
    studio.click("Mirror my own view")
    assert until(lambda: red(studio.pixel(40, 180)))
    studio.click("Before and after")
    assert until(lambda: studio.pixel(320, 180) == [255, 255, 255]), "the line between"
    studio.click("Show the mask")
    assert until(lambda: studio.pixel(10, 10) == [0, 0, 0])
    assert until(lambda: not studio.control("Before and after")["is_on"])
    studio.click("Show the mask")
    studio.click("Keys")
    assert until(lambda: "Keys" in display.titles())
    display.press("Escape")
    assert until(lambda: "Keys" not in display.titles())
    studio.choose("Preset", "greenscreen")
    assert until(lambda: studio.settings().get("look.name") == "colour")
    studio.click("Save as a preset")
    assert until(lambda: "Save as a preset" in display.titles())
    display.focus("^Save as a preset$")
    display.type("m", "i", "n", "e", "Return")
    assert until(lambda: len(list(studio.folder.rglob("presets/mine.toml"))) == 1)
    display.press("q")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said


def test_the_side_panel_by_keyboard_alone(display: Screen, studio: Studio) -> None:
    assert until(lambda: red(studio.pixel(600, 180)))
    display.focus()
    studio.tab_to("Privacy pause")
    studio.keep("focus")
    display.type("space")
    assert until(lambda: max(studio.pixel(600, 40)) < 60), "the card"
    display.type("space")
    assert until(lambda: red(studio.pixel(600, 180)))
    studio.tab_to("Background", "List")
    display.type("Right", "Return")
    assert until(lambda: studio.settings().get("look.name") == "lens")
    studio.tab_to("Strength", "Slider")
    display.type("Right", "Right")
    assert until(lambda: studio.settings().get("look.strength") == 22)
    studio.tab_to("Who stays sharp", "ComboBox")
    display.type("Down")
    assert until(lambda: studio.settings().get("subject.policy") == "all")
    studio.tab_to("Show the mask")
    assert studio.control("Show the mask")["is_in_sight"], "the panel scrolls to it"
    display.type("space")
    assert until(lambda: studio.pixel(10, 10) == [0, 0, 0])
    studio.keep("keyboard")
    display.type("ctrl+q")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said


@pytest.fixture
def tray(display: Screen) -> Iterator[None]:
    """A tray at the lower edge of the screen."""
    if shutil.which("trayer") is None:
        pytest.skip("trayer is missing (apt install trayer)")
    words = ["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "32"]
    process = subprocess.Popen(words, env=display.environment, stderr=subprocess.DEVNULL)
    assert until(lambda: "panel" in display.titles())
    yield
    process.kill()
    process.wait()


@pytest.mark.usefixtures("tray")
def test_the_tray_pauses_records_keeps_the_window_and_quits(display: Screen, tmp_path: Path) -> None:
    studio = Studio(display, tmp_path)

    def choose_in_tray(label: str, tip: str = "realtime") -> None:
        assert until(lambda: bool(studio.control(tip, "TrayIcon"))), tip
        assert until(lambda: not studio.control(label, "MenuItem")), "the menu is closed"
        for _ in range(5):  # a click that comes while a menu closes is lost
            display.click(*middle(studio.control(tip, "TrayIcon")), button=3)
            if until(lambda: bool(studio.control(label, "MenuItem")), 12):  # one that comes later is closed again
                break
        assert studio.control(label, "MenuItem"), label
        if label == "Record":
            studio.keep("tray")
        display.click(*middle(studio.control(label, "MenuItem")))

    assert until(lambda: red(studio.pixel(600, 180)))
    choose_in_tray("Privacy pause")
    assert until(lambda: max(studio.pixel(600, 40)) < 60), "the card"
    choose_in_tray("Privacy pause", "realtime: paused")
    assert until(lambda: red(studio.pixel(600, 180)))
    studio.choose("Size", "640x480")
    assert until(lambda: studio.settings().get("source.width") == 640), "which restarts the filter"
    assert until(lambda: red(studio.pixel(600, 180)) and not max(studio.pixel(600, 180)[:2]) > 60)
    choose_in_tray("Close to the tray")
    assert until(lambda: studio.remembered()["window"].get("tray") is True)  # type: ignore[attr-defined]
    display.press_close_button()
    assert until(lambda: "realtime" not in display.titles()), "the window is away"
    choose_in_tray("Record")
    assert until(lambda: bool(studio.control("realtime: recording", "TrayIcon"))), "and the filter runs"
    choose_in_tray("Show the window", "realtime: recording")
    assert until(lambda: "realtime (recording)" in display.titles())
    choose_in_tray("Quit", "realtime: recording")
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said
    (path,) = studio.folder.rglob("*.mkv")
    assert path.stat().st_size > 1000


def test_without_a_tray_the_window_closes_and_ends_the_program(display: Screen, tmp_path: Path) -> None:
    remembered = tmp_path / "xdg_config_home" / "realtime-portrait" / "studio.json"
    remembered.parent.mkdir(parents=True)
    remembered.write_text(json.dumps({"settings": {}, "mirrored": True, "window": {"tray": True}}))
    studio = Studio(display, tmp_path)
    assert until(lambda: red(studio.pixel(600, 180)))
    display.press_close_button()
    _, said = studio.process.communicate(timeout=60)
    assert studio.process.returncode == 0, said
