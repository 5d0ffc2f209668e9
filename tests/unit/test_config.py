from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime import config
from realtime.config import Config, load
from realtime.errors import ConfigError


def test_defaults_need_no_file() -> None:
    assert load() == Config()


@pytest.mark.parametrize("name", config.preset_names())
def test_every_preset_loads(name: str) -> None:
    assert isinstance(load(name), Config)


def test_the_default_preset_says_what_the_defaults_are() -> None:
    assert load("default") == Config()
    assert (config.presets_folder() / "default.toml").read_text(encoding="utf-8").endswith(config.to_toml(Config()))


def test_overrides_win_over_the_preset(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[look]\nstrength = 30\n[model]\nmin_score = 0.7\n", encoding="utf-8")
    made = load(str(path), {"look.strength": 10})
    assert (made.look.strength, made.model.min_score) == (10, 0.7)


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().look.strength = 3  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("[look]\nstrenght = 3", ["look.strenght", "strength"]),
        ("[lok]\nstrength = 3", ["lok", "look"]),
        ("[look]\nstrength = 'much'", ["look.strength", "number", "at most 80"]),
        ("[look]\nstrength = -1", ["look.strength = -1", "at least 0"]),
        ("[look]\nstrength = nan", ["look.strength", "finite"]),
        ("[look]\nname = 'sepia'", ["look.name", "gaussian"]),
        ("look = 3", ["look"]),
        ("[matte]\nmax_age_s = 0", ["matte.max_age_s", "above 0"]),
        ("[source]\nrealtime = 'perhaps'", ["source.realtime"]),
        ("[look", ["not valid TOML"]),
    ],
)
def test_a_wrong_file_is_refused_by_key_and_range(tmp_path: Path, text: str, parts: list[str]) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(str(path))
    for part in [str(path), *parts]:
        assert part in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_an_unknown_preset_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(str(tmp_path / "none.toml"))
    with pytest.raises(ConfigError, match=r"no preset 'sepia'; the presets are .*default"):
        load("sepia")


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.toml"
    path.write_bytes(b"#" * (1 << 21))
    with pytest.raises(ConfigError, match="too large"):
        load(str(path))


@given(st.binary(max_size=200))
def test_any_bytes_give_settings_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("config") / "any.toml"
    path.write_bytes(content)
    try:
        load(str(path))
    except ConfigError as error:
        assert str(path) in str(error)  # noqa: PT017 - any settings are right, too


def test_what_is_shown_can_be_loaded_again(tmp_path: Path) -> None:
    made = load(None, {"model.file": 'a "b"\\c.pb', "model.keep": ("cat", "dog"), "source.realtime": False})
    path = tmp_path / "shown.toml"
    path.write_text(config.to_toml(made), encoding="utf-8")
    assert load(str(path)) == made


def test_every_setting_has_a_description() -> None:
    for section in Config.model_fields:
        for name, field in config._section(section).model_fields.items():
            assert field.description, f"{section}.{name}"
