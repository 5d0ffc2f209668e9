import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from realtime import config
from realtime.config import ConfigFile
from realtime.live.watch import FileWatch, changed_settings
from tests.unit.live.conftest import Rig

Make = Callable[..., Rig]


class Edited:
    """A run with a file of settings that is edited."""

    def __init__(self, run: Rig, path: Path) -> None:
        self.run, self.path, self.edits = run, path, 0
        self.path.write_text("", encoding="utf-8")
        watched = ConfigFile(path, lambda: config.load(None, {"source.input": "demo"}, file=path))
        self.watch = FileWatch(watched, run.config, run.live.settings, poll_s=3600)

    def edit(self, text: str) -> config.Config:
        """Write the file, have it looked at, and return the settings then in effect."""
        self.path.write_text(text, encoding="utf-8")
        self.edits += 1
        os.utime(self.path, ns=(self.edits, self.edits))  # two edits may come within the file system's resolution
        return self.look()

    def look(self) -> config.Config:
        self.watch.look()
        self.run.live.settings.close()
        return self.run.live.settings.current


@pytest.fixture
def edited(rig: Make, tmp_path: Path) -> Edited:
    return Edited(rig(), tmp_path / "mine.toml")


def test_an_edit_is_applied(edited: Edited, caplog: pytest.LogCaptureFixture) -> None:
    with closing(edited.watch):
        assert edited.edit("[look]\nstrength = 33\n").look.strength == 33
        assert edited.edit("[look]\nname = 'lens'\nstrength = 33\n").look.name == "lens"
        assert edited.edit("") == edited.run.config
    assert f"{edited.path}: look.name = lens" in caplog.messages


def test_a_bad_edit_is_reported_with_its_line(edited: Edited, caplog: pytest.LogCaptureFixture) -> None:
    with closing(edited.watch):
        edited.edit("[look]\nstrength = 33\n")
        for text, reported in (
            ("[look]\n\nstrength = 900\n", f"{edited.path}:3: look.strength = 900: must be a number between 0 and 80"),
            ("[look\n", "(at line 1, column 6)"),
            ("[look]\nname = 'image'\n", "needs a background file"),
        ):
            caplog.clear()
            assert edited.edit(text).look.strength == 33
            (message,) = caplog.messages
            assert reported in message
            assert message.endswith("; the settings stay as they were")
        assert edited.edit("[look]\nstrength = 34\n").look.strength == 34


def test_what_needs_a_restart_is_said(edited: Edited, caplog: pytest.LogCaptureFixture) -> None:
    with closing(edited.watch):
        now = edited.edit("[source]\nwidth = 640\n[look]\nstrength = 33\n")
    assert (now.look.strength, now.source.width) == (33, 1280)
    assert f"{edited.path}: source.width will be in effect when the filter is started again" in caplog.messages


def test_what_the_window_changed_stays_until_the_file_says_something_else(edited: Edited) -> None:
    with closing(edited.watch):
        edited.run.live.settings.change({"look.strength": 50, "picture.mirror": True})
        assert edited.edit("[look]\nblades = 6\n").look.strength == 50
        now = edited.edit("[look]\nblades = 6\nstrength = 21\n")
        assert (now.look.strength, now.picture.mirror) == (21, True)


def test_a_file_that_is_away_for_a_moment_is_waited_for(edited: Edited, caplog: pytest.LogCaptureFixture) -> None:
    with closing(edited.watch):
        edited.edit("[look]\nstrength = 33\n")
        caplog.clear()
        edited.path.unlink()
        assert edited.look().look.strength == 33
        assert edited.edit("[look]\nstrength = 34\n").look.strength == 34


def test_an_unchanged_file_is_not_read(rig: Make, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.touch()

    def load() -> config.Config:
        raise AssertionError("read again")

    run = rig()
    with closing(FileWatch(ConfigFile(path, load), run.config, run.live.settings, poll_s=3600)) as watch:
        watch.look()


def test_the_differences_of_two_configurations_are_found() -> None:
    before, after = config.load(), config.load(None, {"look.strength": 30, "matte.choke": 0.1})
    assert changed_settings(before, after) == {"matte.choke": 0.1, "look.strength": 30}
    assert changed_settings(before, before) == {}
