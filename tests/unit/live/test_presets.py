from pathlib import Path

import pytest

from realtime import config
from realtime.errors import ConfigError, UsageError
from realtime.live import presets


def test_a_preset_that_was_saved_is_listed_and_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "presets"
    assert presets.names(folder) == config.preset_names()
    mine = config.load(None, {"look.name": "lens", "look.strength": 31, "source.input": "demo"})
    presets.save("my room", folder, mine)
    assert presets.names(folder) == [*config.preset_names(), "my room"]
    loaded = presets.load("my room", folder)
    assert (loaded["look.name"], loaded["look.strength"]) == ("lens", 31)
    assert "source.input" not in loaded, "it stays as it is"
    presets.save("my room", folder, config.load())
    assert presets.load("my room", folder)["look.name"] == "gaussian"


def test_the_presets_of_the_program_are_loaded_and_kept(tmp_path: Path) -> None:
    name = config.preset_names()[0]
    assert presets.load(name, tmp_path)["look.name"] == config.load(name).look.name
    with pytest.raises(UsageError, match="a preset of the program"):
        presets.save(name, tmp_path, config.load())


@pytest.mark.parametrize("name", ["", " ", "../x", "a:b", ".hidden"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be the name of a preset"):
        presets.save(name, tmp_path / "presets", config.load())


def test_a_preset_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no preset"):
        presets.load("nothing", tmp_path)
