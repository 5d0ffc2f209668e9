from pathlib import Path

import pytest

from realtime import checks, config
from realtime.config import Config, load, settings_info
from realtime.looks import LOOKS
from realtime.maskrcnn.nets import NETS
from realtime.matte import subject
from realtime.media.codecs import CODECS
from realtime.photo import jobs
from realtime.privacy.hide import HIDING


def test_what_is_shown_can_be_loaded_again(tmp_path: Path) -> None:
    made = load(None, {"model.file": 'a "b"\\c.pb', "model.keep": ("cat", "dog"), "source.realtime": False})
    path = tmp_path / "shown.toml"
    path.write_text(config.to_toml(made), encoding="utf-8")
    assert load(str(path)) == made


def test_a_file_to_edit_holds_only_changes_as_settings(tmp_path: Path) -> None:
    made = load(None, {"look.strength": 30, "model.keep": ("cat",)})
    path = tmp_path / "mine.toml"
    path.write_text(config.to_toml(made, only_changes=True), encoding="utf-8")
    assert load(file=path) == made
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith(("#", "["))] == ['keep = ["cat"]', "strength = 30.0"]
    uncommented = "\n".join(line.removeprefix("#") for line in lines if not line.startswith("# "))
    path.write_text(uncommented, encoding="utf-8")
    assert load(file=path) == made


@pytest.mark.parametrize("info", settings_info(), ids=lambda info: info.key)
def test_a_setting_says_what_it_is_and_what_it_allows(info: config.SettingInfo) -> None:
    assert info.description[0].islower() or info.description.startswith(("PNG", "CPU"))
    assert not info.description.endswith(".")
    assert info.allowed
    number = info.allowed.startswith(("a number", "a whole number", "a multiple"))
    assert not number or " between " in info.allowed or " above " in info.allowed, "a number needs a range"
    assert not info.key.endswith("_s") or "seconds" in info.description
    assert not info.key.endswith("_px") or "pixels" in info.description


@pytest.mark.parametrize("info", [info for info in settings_info() if info.default is None], ids=lambda info: info.key)
def test_an_unset_setting_says_what_happens_then(info: config.SettingInfo) -> None:
    assert "unset: " in info.description or info.key in ("look.background", "picture.overlay")


@pytest.mark.parametrize("info", [info for info in settings_info() if info.meanings], ids=lambda info: info.key)
def test_every_choice_has_its_meaning(info: config.SettingInfo) -> None:
    assert tuple(info.meanings) == config.choices(info.key)


def test_ranges_and_choices_are_said_in_words() -> None:
    allowed = {info.key: info.allowed for info in settings_info()}
    assert allowed["look.strength"] == "a number between 0 and 80"
    assert allowed["source.fps"] == "a number above 0 and at most 240"
    assert allowed["model.max_dim"] == "a multiple of 64 between 128 and 2048"
    assert allowed["model.short_side"] == "a whole number between 96 and 1024"
    assert allowed["inference.hz"] == "auto, or a number above 0 and at most 240"
    assert allowed["subject.point"] == "2 values, each a number between 0 and 1"
    assert allowed["process.codec"] == "one of h264, h265, av1, vp9, prores"
    assert (config.choices("inference.hz"), config.choices("look.strength")) == ((), ())


def test_allowed_values_are_said_once() -> None:
    for line in config.to_toml(Config()).splitlines():
        for name in ("gaussian", "bottom-left", "prores", "freeze"):
            assert line.count(name) <= 1, line


def test_the_policies_are_those_of_video_and_photos() -> None:
    assert set(config.choices("subject.policy")) == {*subject.POLICIES, *jobs.POLICIES}
    assert set(checks.VIDEO_POLICIES) == set(subject.POLICIES)
    assert not {"first", "near"} & set(jobs.POLICIES)
    assert not {"similar_size", "top1"} & set(subject.POLICIES)


def test_choices_are_those_of_the_tables() -> None:
    assert config.choices("privacy.when_unsure") == tuple(HIDING)
    assert set(config.choices("process.codec")) == set(CODECS)
    assert config.choices("look.name") == tuple(LOOKS)
    assert config.choices("model.name") == tuple(NETS)
