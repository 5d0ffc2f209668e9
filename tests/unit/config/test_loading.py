import json
import os
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime import config
from realtime.config import Config, changed, load
from realtime.errors import ConfigError


def test_defaults_need_no_file_and_are_allowed() -> None:
    assert load() == Config()
    assert Config.model_validate(Config().model_dump()) == Config()


@pytest.mark.parametrize("name", config.preset_names())
def test_every_preset_loads_and_every_key_in_it_counts(name: str) -> None:
    assert isinstance(load(name), Config)


def test_no_two_presets_are_the_same() -> None:
    for one, other in combinations(config.preset_names(), 2):
        assert load(one) != load(other), f"{one} and {other} are the same"


def test_the_preset_default_lists_all_defaults() -> None:
    assert load("default") == Config()
    text = (config.presets_folder() / "default.toml").read_text(encoding="utf-8")
    assert text.partition("\n\n")[2] == config.to_toml(Config())


def test_overrides_win_over_the_preset(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[look]\nstrength = 30\n[model]\nmin_score = 0.7\n", encoding="utf-8")
    made = load(str(path), {"look.strength": 10})
    assert (made.look.strength, made.model.min_score) == (10, 0.7)


def test_a_file_wins_over_a_preset(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[look]\nstrength = 31\n", encoding="utf-8")
    made = load("portrait", file=path)
    assert made.look == load("portrait").look.model_copy(update={"strength": 31.0})
    assert made.look.name != load(file=path).look.name


def test_a_section_that_is_none_is_blamed_on_its_file_although_another_has_it(tmp_path: Path) -> None:
    wrong, right = tmp_path / "wrong.toml", tmp_path / "right.toml"
    wrong.write_text("look = 3\n", encoding="utf-8")
    right.write_text("[look]\nstrength = 31\n", encoding="utf-8")
    for preset, file in ((wrong, right), (right, wrong)):
        with pytest.raises(ConfigError, match=rf"^{re.escape(str(wrong))}:1: look = 3 is a section"):
            load(str(preset), file=file)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# about\n\n[matte]\nchoke = 0\n[look]\n  strength = 99 # strong\n", 6),
        ("look.name = 'lens'\nlook.strength = 99\n", 2),
        ("[look]\nbackground = 'strength = 1'\nstrength = 99\n", 3),
    ],
)
def test_an_error_names_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=rf"^{re.escape(str(path))}:{line}: look\.strength = 99"):
        load(file=path)


def test_the_name_of_a_preset_is_not_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="portrait is a preset: pass --preset portrait"):
        config.check_config_file(Path("portrait"))
    Path("portrait").touch()
    config.check_config_file(Path("portrait"))


def test_changes_are_made_to_a_copy() -> None:
    base = load("portrait")
    assert changed(base, {"look.blades": 6}).look == base.look.model_copy(update={"blades": 6})
    assert changed(base, {}) == base == load("portrait")


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().look.strength = 3  # type: ignore[misc]


def test_the_number_of_a_camera_may_be_a_number() -> None:
    assert load(None, {"source.input": 0}).source.input == "0"


def test_names_may_be_given_as_text_with_commas() -> None:
    assert load(None, {"model.keep": "person, dog"}).model.keep == ("person", "dog")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[look]\nstrenght = 3", "look.strenght is not a setting: [look] has name, strength, background, "),
        ("[lok]\nstrength = 3", "lok is not a setting: the sections are source, camera, model, subject, "),
        ("look = 3", "look = 3 is a section and not a setting: write it as a table, [look]"),
        ("[look]\nstrength = 'much'", "look.strength = 'much': must be a number between 0 and 80"),
        ("[look]\nstrength = -1", "look.strength = -1: must be a number between 0 and 80"),
        ("[look]\nstrength = nan", "look.strength = nan: must be a number between 0 and 80"),
        ("[look]\nblades = 2.5", "look.blades = 2.5: must be a whole number between 0 and 12"),
        ("[look]\nname = 'sepia'", "look.name = 'sepia': must be one of gaussian, lens, "),
        ("[look]\nname = 3", "look.name = 3: must be one of gaussian, lens, "),
        ("[look]\ncolour = 'pink'", "look.colour = 'pink': must be #rrggbb or one of green, blue, "),
        ("[look]\nbackground = 3", "look.background = 3: must be a path"),
        ("[model]\nmax_dim = 1000", "model.max_dim = 1000: must be a multiple of 64 between 128 and 2048"),
        ("[model]\nkeep = []", "model.keep = []: must be a list of names"),
        ("[model]\naccuracy = 'best'", "model.accuracy = 'best': must be one of fast, exact"),
        ("[subject]\npoint = [0.5]", "subject.point = [0.5]: must be 2 values, each a number between 0 and 1"),
        ("[subject]\npoint = [5, 0.5]", "subject.point = [5, 0.5]: must be 2 values, each a number between 0 and 1"),
        ("[matte]\nmax_age_s = 0", "matte.max_age_s = 0: must be a number above 0 and at most 5"),
        ("[inference]\nhz = 'often'", "inference.hz = 'often': must be auto, or a number above 0 and at most 240"),
        ("[source]\nrealtime = 'perhaps'", "source.realtime = 'perhaps': must be true or false"),
        ("[source]\ninput = true", "source.input = True: must be text"),
        ("[source]\ninput = ''", "source.input = '': must be text"),
    ],
)
def test_a_wrong_file_is_refused_in_words_of_our_own(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(str(path))
    message = str(caught.value)
    line = 2 if "\n" in text and not problem.startswith("lok") else 1
    assert message.startswith(f"{path}:{line}: {problem}")
    assert message == message.strip().rstrip(".")
    for word in ("input", "Input", "pydantic", "valid", "Value error", "\n"):
        assert word not in message.replace("source.input", "")


def test_each_problem_is_blamed_on_where_its_value_came_from(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[look]\nblades = 99\n", encoding="utf-8")
    overrides: dict[str, Any] = {"look.name": "color", "matte.choke": 2, "look.sharpness": 1}
    origins = {"look.name": "--look", "look.sharpness": "--set look.sharpness=1"}
    with pytest.raises(ConfigError) as caught:
        load(str(path), overrides, origins=origins)
    problems = str(caught.value).split("; ")
    assert problems[0] == "matte.choke = 2: must be a number between -0.4 and 0.4"
    assert problems[1].startswith("--look: look.name = 'color': must be one of gaussian,")
    assert problems[2] == f"{path}:2: look.blades = 99: must be a whole number between 0 and 12"
    assert problems[3].startswith("--set look.sharpness=1: look.sharpness is not a setting")
    with pytest.raises(ConfigError, match=r"^--look: look\.name = 'color'"):
        changed(load("photo"), {"look.name": "color"}, origins=origins)


def test_a_key_without_a_section_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"^look is not a setting: write it as section\.name"):
        load(None, {"look": "lens"})


def test_a_missing_file_and_an_unknown_preset_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml cannot be read: no such file or folder"):
        load(str(tmp_path / "none.toml"))
    with pytest.raises(ConfigError, match=r"no preset 'sepia': the presets are .*default"):
        load("sepia")


@pytest.mark.parametrize(("content", "reason"), [(b"[look", "not valid TOML"), (b"\xff", "not valid TOML")])
def test_what_is_not_toml_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=reason):
        load(str(path))


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.toml"
    path.write_bytes(b"#" * (1 << 21))
    with pytest.raises(ConfigError, match="too large for settings: 2097152 bytes, at most 1 MiB"):
        load(str(path))


@given(st.binary(max_size=200))
def test_any_bytes_give_settings_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("config") / "any.toml"
    path.write_bytes(content)
    try:
        load(str(path))
    except ConfigError as error:
        assert str(path) in str(error)  # noqa: PT017 - any settings are right, too


@pytest.mark.parametrize("name", ["source.input", "output.audio", "look.background"])
def test_names_of_files_that_are_not_utf8_are_accepted(name: str) -> None:
    given = os.fsdecode(b"r\xe9union.mp4")
    section, setting = name.split(".")
    config = load(None, {name: given})
    assert str(getattr(getattr(config, section), setting)) == given
    assert json.loads(json.dumps(config.model_dump(mode="json")))[section][setting] == given
