"""The table of looks, and what follows from it."""

import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from realtime import config, looks
from realtime.build import build_harmonizer, build_look
from realtime.errors import ConfigError, UsageError
from realtime.looks import LOOKS, LookOptions, LookSpec, make_look, register_look
from realtime.structures import Alpha8, Image

SIZE = (64, 48)
FRAME = np.full((48, 64, 3), 100, np.uint8)
NOBODY = np.zeros((48, 64), np.uint8)


def night(image: Image, alpha: Alpha8, at_s: float) -> Image:
    return image // 4


@pytest.fixture
def registered() -> Iterator[str]:
    register_look("night", LookSpec(make=lambda _: night, description="the room at night"))
    yield "night"
    del looks._looks["night"]


def test_a_registered_look_is_accepted_by_the_settings_and_made(registered: str) -> None:
    settings = config.load(None, {"look.name": registered})
    assert (build_look(settings, SIZE)(FRAME, NOBODY, 0.0) == 25).all()
    assert registered in config.choices("look.name")


def test_a_registered_look_counts_as_showing_the_room_unless_it_says_otherwise(registered: str) -> None:
    assert LOOKS[registered].shows_room
    assert not LOOKS[registered].in_key_cycle


def test_a_look_that_was_not_registered_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"look\.name = 'night'.*gaussian, lens"):
        config.load(None, {"look.name": "night"})
    with pytest.raises(UsageError, match=r"'night' does not exist; choose one of gaussian, lens"):
        make_look("night", LookOptions(size=SIZE))


@pytest.mark.parametrize("name", ["gaussian", "Night", "my look", ""])
def test_a_name_that_is_taken_or_odd_cannot_be_registered(name: str) -> None:
    with pytest.raises(ValueError, match=r"already exists|is invalid"):
        register_look(name, LOOKS["none"])
    assert name not in LOOKS or name == "gaussian"


def test_the_table_cannot_be_changed_but_by_registering() -> None:
    with pytest.raises(TypeError):
        LOOKS["night"] = LOOKS["none"]  # type: ignore[index]


def test_the_key_chooses_only_looks_that_hide_the_room_and_need_no_file() -> None:
    cycle = [name for name, spec in LOOKS.items() if spec.in_key_cycle]
    assert cycle == ["gaussian", "lens", "depth", "plate", "colour", "pixelate"]


@pytest.mark.parametrize("name", [name for name, spec in LOOKS.items() if spec.min_strength is not None])
def test_a_blur_through_which_text_can_be_read_must_be_allowed(name: str) -> None:
    weak = {"look.name": name, "look.strength": 15.0}
    with pytest.raises(UsageError, match="--allow-weak-blur"):
        build_look(config.load(None, weak), SIZE)
    build_look(config.load(None, weak | {"privacy.allow_weak_blur": True}), SIZE)
    build_look(config.load(None, weak | {"look.strength": 16.0}), SIZE)


def test_the_tint_of_the_room_is_taken_out_where_another_place_is_put_behind() -> None:
    decontaminates = {
        name for name in LOOKS if build_harmonizer(config.load(None, {"look.name": name}), SIZE) is not None
    }
    assert decontaminates == {"image", "video", "colour"}


def test_a_look_that_cannot_be_made_says_why() -> None:
    with pytest.raises(UsageError, match="strength of the look gaussian must be above 0, got 0"):
        make_look("gaussian", LookOptions(size=SIZE))
    with pytest.raises(UsageError, match="look image needs a background file"):
        make_look("image", LookOptions(size=SIZE))
    with pytest.raises(UsageError, match=r"'#12' is not a colour; give #rrggbb or one of green"):
        make_look("colour", LookOptions(size=SIZE, colour="#12"))


def test_importing_the_table_and_the_settings_imports_neither_opencv_nor_numba() -> None:
    code = "import sys, realtime.config; print(*sorted({'cv2', 'numba', 'av', 'tensorflow'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""
