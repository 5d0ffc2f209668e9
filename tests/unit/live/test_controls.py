import numpy as np

from realtime import config
from realtime.live.controls import Controls
from realtime.looks import LOOKS, WEAKEST
from realtime.looks.blur import Gaussian
from realtime.pipeline import Style


class FakeRenderer:
    """Keeps what it is changed to."""

    def __init__(self) -> None:
        self.changes: list[Style] = []

    def change(self, style: Style) -> None:
        self.changes.append(style)


def pressed(keys: str, **settings: object) -> tuple[FakeRenderer, list[str]]:
    render, said = FakeRenderer(), []
    overrides = {key.replace("__", "."): value for key, value in settings.items()}
    controls = Controls(config.load(None, overrides), render, (64, 48), said.append)  # type: ignore[arg-type]
    for key in keys:
        controls(key)
        controls.close()
    return render, said


def test_a_key_goes_through_all_looks_that_hide_the_room_and_need_no_file() -> None:
    _, said = pressed("l" * (len(LOOKS) - 4))
    names = [text.removeprefix("name: ") for text in said]
    assert names[-1] == "gaussian"
    assert sorted(names) == sorted(set(LOOKS) - {"image", "video", "none", "desaturate"})


def test_a_key_leaves_a_look_that_shows_the_room_and_never_comes_back_to_it() -> None:
    _, said = pressed("l" * len(LOOKS), look__name="none")
    assert "name: none" not in said


def test_the_strength_is_changed_within_its_limits() -> None:
    render, said = pressed("++-", look__strength=20.0)
    assert said == ["strength: 24.0", "strength: 28.0", "strength: 24.0"]
    assert all(isinstance(style.look, Gaussian) for style in render.changes)
    assert pressed("---", look__strength=20.0)[1][-1] == f"strength: {WEAKEST}"
    assert pressed("+", look__strength=80.0)[1] == ["strength: 80.0"]


def test_mirror_is_turned_on_and_off() -> None:
    render, said = pressed("mm")
    assert said == ["mirror: True", "mirror: False"]
    (finish,) = render.changes[0].finish
    image = np.zeros((48, 64, 3), np.uint8)
    image[:, :32] = 9
    assert finish(image, None, 0.0)[0, -1, 0] == 9
    assert render.changes[1].finish == ()


def test_a_key_stops_recording_and_goes_on() -> None:
    assert pressed("r")[1] == ["there is no recording; begin with --output PATH.mkv"]
    calls: list[int] = []
    controls = Controls(config.load(), FakeRenderer(), (64, 48), print, record=lambda: calls.append(1))  # type: ignore[arg-type]
    controls("r")
    assert calls == [1]


def test_other_keys_do_nothing() -> None:
    assert pressed("xyz ")[1] == []
