import logging
from collections.abc import Callable

import numpy as np
import pytest

from realtime import config
from realtime.cli import live as cli_live
from realtime.live.controls import KEYS, Controls
from realtime.looks import LOOKS, MIN_PRIVATE_STRENGTH
from realtime.looks.blur import Gaussian
from realtime.pipeline import Style


class FakeRenderer:
    """Keeps what it is changed to."""

    def __init__(self) -> None:
        self.changes: list[Style] = []

    def change(self, style: Style) -> None:
        self.changes.append(style)


Press = Callable[..., tuple[FakeRenderer, list[str]]]


@pytest.fixture
def press(caplog: pytest.LogCaptureFixture) -> Press:
    """Presses keys one after the other; returns what was changed and what was logged."""
    caplog.set_level(logging.INFO, "realtime")

    def call(keys: str, **settings: object) -> tuple[FakeRenderer, list[str]]:
        caplog.clear()
        renderer = FakeRenderer()
        overrides = {key.replace("__", "."): value for key, value in settings.items()}
        controls = Controls(config.load(None, overrides), renderer, (64, 48))  # type: ignore[arg-type]
        for key in keys:
            controls(key)
            controls.close()
        return renderer, caplog.messages.copy()

    return call


def test_a_key_cycles_through_all_looks_that_hide_the_background_and_need_no_file(press: Press) -> None:
    _, logged = press("l" * (len(LOOKS) - 4))
    names = [text.removeprefix("look: ") for text in logged]
    assert names[-1] == "gaussian"
    assert sorted(names) == sorted(set(LOOKS) - {"image", "video", "none", "desaturate"})


def test_a_key_leaves_a_look_that_shows_the_background_and_never_returns_to_it(press: Press) -> None:
    _, logged = press("l" * len(LOOKS), look__name="none")
    assert "look: none" not in logged


def test_the_strength_is_changed_within_its_limits(press: Press) -> None:
    renderer, logged = press("++-", look__strength=20.0)
    assert logged == ["strength: 24 px", "strength: 28 px", "strength: 24 px"]
    assert all(isinstance(style.look, Gaussian) for style in renderer.changes)
    assert press("---", look__strength=20.0)[1][-1] == f"strength: {MIN_PRIVATE_STRENGTH:g} px, the minimum"
    assert press("+", look__strength=80.0)[1] == ["strength: 80 px, the maximum"]
    weak = {"look__strength": 16.0, "privacy__allow_weak_blur": True}
    assert press("-", **weak)[1] == ["strength: 12 px"]


def test_a_look_without_a_strength_has_none_to_change(press: Press) -> None:
    assert press("+", look__name="colour")[1] == ["the look colour has no strength"]


def test_keys_are_in_the_help() -> None:
    assert all(f"{key} " in str(cli_live.live.__doc__) for key in KEYS)


def test_mirror_is_turned_on_and_off(press: Press) -> None:
    renderer, logged = press("mm")
    assert logged == ["mirror: on", "mirror: off"]
    framing = renderer.changes[0].framing
    image = np.zeros((48, 64, 3), np.uint8)
    image[:, :32] = 9
    assert framing(image, None, 0.0)[0, -1, 0] == 9
    assert renderer.changes[1].framing is None


def test_a_key_pauses_and_resumes_recordings(press: Press) -> None:
    assert press("r")[1] == ["not recording: start with --output PATH.mkv to record with r"]
    calls: list[int] = []
    controls = Controls(config.load(), FakeRenderer(), (64, 48), record=lambda: calls.append(1))  # type: ignore[arg-type]
    controls("r")
    assert calls == [1]


def test_other_keys_do_nothing(press: Press) -> None:
    assert press("xyz ")[1] == []
