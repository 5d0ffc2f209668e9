import logging
from functools import partial

import numpy as np
import pytest

from realtime.privacy.gate import Gate, ReleasedImage
from realtime.privacy.hide import GETTING_READY, card
from realtime.privacy.notices import PAUSED
from realtime.structures import Alpha8, Frame, Image, Matte

SIZE = (64, 48)


def frame_at(seconds: float, size: tuple[int, int] = SIZE) -> Frame:
    return Frame(np.full((size[1], size[0], 3), 200, np.uint8), 5, seconds)


def matte_at(seconds: float, value: float = 0.5) -> Matte:
    return Matte(np.full((9, 12), value, np.float32), 4, seconds)


def compose(frame: Frame, matte: Matte) -> Image | None:
    return np.full_like(frame.image, 1)


def hide(frame: Frame) -> Image:
    return np.full_like(frame.image, 7)


def gate(**changes: object) -> Gate:
    settings: dict[str, object] = {"compose": compose, "hide": hide, "size": SIZE, "max_matte_age_s": 0.5, **changes}
    return Gate(settings.pop("compose"), settings.pop("hide"), **settings)  # type: ignore[arg-type]


def value(out: ReleasedImage) -> int:
    assert out.image.shape == (SIZE[1], SIZE[0], 3)
    return int(out.image[0, 0, 0])


def test_a_composite_with_a_fresh_matte_leaves() -> None:
    picture = gate()(frame_at(1.4), matte_at(1.0))
    assert (value(picture), picture.hidden_because) == (1, "")


def test_nobody_else_can_make_a_released_picture() -> None:
    with pytest.raises(TypeError, match="only the gate"):
        ReleasedImage(np.zeros((4, 4, 3), np.uint8), 0.0, key=object())


def raising(frame: Frame, matte: Matte) -> Image | None:
    raise RuntimeError("a bug in a look")


HOLED = np.full((9, 12), 0.5, np.float32)
HOLED[4, 4] = np.nan


@pytest.mark.parametrize(
    ("changes", "frame", "matte", "because"),
    [
        ({}, frame_at(1.0), None, "no matte yet"),
        ({}, frame_at(1.51), matte_at(1.0), "too old"),
        ({}, frame_at(1.0), matte_at(float("nan")), "too old"),
        ({"clock": lambda: 9.0}, frame_at(1.0), matte_at(1.0), "too old"),
        ({}, frame_at(1.0), Matte(HOLED, 4, 1.0), "an invalid matte"),
        ({}, frame_at(1.0), matte_at(1.0, 1.5), "an invalid matte"),
        ({}, frame_at(1.0), matte_at(1.0, -0.5), "an invalid matte"),
        ({}, frame_at(1.0), matte_at(1.0, 1.0), "the whole image"),
        ({}, frame_at(1.0, (32, 24)), matte_at(1.0), "size changed to 32x24"),
        ({"compose": raising}, frame_at(1.0), matte_at(1.0), "a bug in a look"),
        ({"compose": lambda *_: None}, frame_at(1.0), matte_at(1.0), "this scene"),
        (
            {"compose": lambda *_: np.zeros((4, 4, 3), np.uint8)},
            frame_at(1.0),
            matte_at(1.0),
            "rendering returned (4, 4, 3) uint8",
        ),
        (
            {"compose": lambda f, _: f.image.astype(np.float32)},
            frame_at(1.0),
            matte_at(1.0),
            "float32, not (48, 64, 3) uint8",
        ),
        ({"compose": lambda f, _: f.image}, frame_at(1.0), matte_at(1.0), "the frame itself"),
        ({"compose": lambda f, _: f.image[:, ::-1]}, frame_at(1.0), matte_at(1.0), "the frame itself"),
    ],
)
def test_whatever_is_wrong_closes_the_gate(
    changes: dict[str, object], frame: Frame, matte: Matte | None, because: str
) -> None:
    made = gate(**changes)
    picture = made(frame, matte)
    assert value(picture) == 7
    assert because in picture.hidden_because
    assert sum(made.hidden_reasons.values()) == 1


def test_the_matte_of_the_frame_itself_is_never_too_old_but_has_to_have_a_time() -> None:
    """A frame that has waited for its own matte is shown with it, however late."""
    own = Matte(np.full((9, 12), 0.5, np.float32), 5, 1.0)
    assert value(gate(clock=lambda: 9.0)(frame_at(1.0), own)) == 1
    timeless = Matte(np.full((9, 12), 0.5, np.float32), 5, float("nan"))
    assert gate()(frame_at(1.0), timeless).hidden_because == "the newest matte is too old"
    of_another = Matte(np.full((9, 12), 0.5, np.float32), 5, 0.4)  # of a source that counts from the start again
    assert gate()(frame_at(1.0), of_another).hidden_because == "the newest matte is too old"


def test_in_a_file_the_model_may_be_a_frame_ahead_but_no_further() -> None:
    assert value(gate()(frame_at(1.0), matte_at(1.04))) == 1
    assert "in the future" in gate()(frame_at(1.0), matte_at(2.0)).hidden_because


def test_an_overdue_matte_serves_while_motion_explains_the_image(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    explained = [True]
    made = gate(explains=lambda *_: explained[0])
    assert value(made(frame_at(1.4), matte_at(1.0))) == 1
    assert not made.is_overdue
    assert [value(made(frame_at(at), matte_at(1.0))) for at in (1.6, 3.9, 4.1)] == [1, 1, 7], "older than 3 s"
    assert made.is_overdue
    assert value(made(frame_at(4.2), matte_at(4.1))) == 1
    assert not made.is_overdue
    assert [line.split(";")[0] for _, line in lines(caplog)] == [
        "waiting for the model: the last mask follows the motion meanwhile",
        "picture hidden: the newest matte is too old",
        "the model caught up after 2.6 s",
        "picture shown again after 0.1 s",
    ]
    explained[0] = False
    assert value(made(frame_at(4.7), matte_at(4.1))) == 7
    explained[0] = True
    assert value(made(frame_at(4.8), matte_at(4.1))) == 7, "it was not explained before"


@pytest.mark.parametrize("value_of_it", [float("nan"), 1.5])
def test_nothing_explains_an_invalid_matte(value_of_it: float) -> None:
    made = gate(explains=lambda *_: True)
    assert "invalid" in made(frame_at(1.6), matte_at(1.0, value_of_it)).hidden_because


def test_an_explanation_that_fails_closes_the_gate() -> None:
    def fail(*_: object) -> bool:
        raise RuntimeError("no")

    assert "too old" in gate(explains=fail)(frame_at(1.6), matte_at(1.0)).hidden_because


def test_a_matte_at_the_age_limit_is_still_good() -> None:
    assert value(gate()(frame_at(1.5), matte_at(1.0))) == 1


@pytest.mark.parametrize(
    "bad_hide",
    [
        lambda frame: frame.image,
        lambda frame: frame.image[:, ::-1],
        lambda frame: frame.image.astype(float),
        lambda _: 1 / 0,
    ],
    ids=["the frame itself", "a view of it", "another type", "raises"],
)
def test_a_frame_that_cannot_be_hidden_is_black(bad_hide: object) -> None:
    assert gate(hide=bad_hide)(frame_at(1.0), None).image.max() == 0


def raising_hide(frame: Frame) -> Image:
    raise RuntimeError("no memory")


def test_black_is_logged_now_and_then(caplog: pytest.LogCaptureFixture) -> None:
    made = gate(hide=raising_hide)
    for tenths in range(250):
        made(frame_at(tenths / 10), None)
    assert lines(caplog) == [("WARNING", "showing black: hiding the frame failed (RuntimeError: no memory)")] * 3


def test_freeze_shows_the_last_filtered_picture_and_hides_before_there_is_one() -> None:
    made = gate(freeze=True)
    assert value(made(frame_at(1.0), None)) == 7
    assert value(made(frame_at(1.1), matte_at(1.0))) == 1
    frozen = made(frame_at(5.0), matte_at(1.0))
    assert (value(frozen), frozen.hidden_because) == (1, "the newest matte is too old")


def test_freeze_keeps_a_copy_that_rendering_cannot_write_over() -> None:
    buffer = np.ones((SIZE[1], SIZE[0], 3), np.uint8)

    def compose(frame: Frame, matte: Matte) -> Image:
        if frame.captured_at > 1.0:
            buffer[:] = 99
            raise RuntimeError("half of an image")
        return buffer

    made = gate(freeze=True, compose=compose)
    assert value(made(frame_at(1.0), matte_at(1.0))) == 1
    assert value(made(frame_at(1.1), matte_at(1.0))) == 1


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.getMessage()) for record in caplog.records]


@pytest.fixture
def _all_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@pytest.mark.usefixtures("_all_logged")
def test_it_logs_why_once_and_again_after_it_was_open(caplog: pytest.LogCaptureFixture) -> None:
    made = gate()
    for tenths in range(3):
        made(frame_at(1.0 + tenths / 10), None)
    made(frame_at(1.3), matte_at(1.3))
    made(frame_at(2.0), matte_at(1.3))
    made(frame_at(2.5), matte_at(1.3))
    made(frame_at(3.2), matte_at(3.2))
    (first, shown, second, again) = lines(caplog)
    assert first == ("INFO", "picture hidden: there is no matte yet")
    assert shown == ("INFO", "picture shown after 0.3 s")
    assert (second[0], second[1].split(";")[0]) == ("WARNING", "picture hidden: the newest matte is too old")
    assert again == ("INFO", "picture shown again after 1.2 s")
    assert made.hidden_reasons == {"there is no matte yet": 3, "the newest matte is too old": 2}


@pytest.mark.usefixtures("_all_logged")
def test_an_alpha_is_logged_as_an_image_is(caplog: pytest.LogCaptureFixture) -> None:
    made = gate()
    made.release_alpha(frame_at(1.0), None, lambda *_: None)
    made.release_alpha(frame_at(1.5), matte_at(1.5), lambda frame, _: np.zeros(frame.image.shape[:2], np.uint8))
    assert [text for _, text in lines(caplog)] == [
        "picture hidden: there is no matte yet",
        "picture shown after 0.5 s",
    ]


@pytest.mark.usefixtures("_all_logged")
def test_an_offline_run_logs_for_debugging_only(caplog: pytest.LogCaptureFixture) -> None:
    made = gate(quiet=True, hide=raising_hide)
    made(frame_at(1.0), None)
    made(frame_at(1.3), matte_at(1.3))
    assert [level for level, _ in lines(caplog)] == ["DEBUG"] * 3


@pytest.mark.usefixtures("_all_logged")
def test_what_comes_again_and_again_is_logged_now_and_then(caplog: pytest.LogCaptureFixture) -> None:
    made = gate()
    for tenth in range(250):
        seconds = tenth / 10
        made(frame_at(seconds), None if tenth % 2 else matte_at(seconds))
    hidden = "picture hidden: there is no matte yet"
    assert [text for _, text in lines(caplog)] == [hidden, "picture shown again after 0.1 s"] * 3
    assert made.hidden_reasons == {"there is no matte yet": 125}


@pytest.mark.usefixtures("_all_logged")
def test_reasons_that_are_never_the_same_do_not_add_up(caplog: pytest.LogCaptureFixture) -> None:
    count = iter(range(10**6))

    def compose(*_: object) -> Image:
        raise RuntimeError(f"number {next(count)}")

    made = gate(compose=compose)
    for k in range(1000):
        made(frame_at(k / 30), matte_at(k / 30))
    assert len(made.hidden_reasons) == 101
    assert made.hidden_reasons["other reasons"] == 900
    assert len(lines(caplog)) < 110


def test_the_matte_itself_may_leave_and_is_black_where_the_gate_is_closed() -> None:
    def alpha_of(frame: Frame, matte: Matte) -> Alpha8:
        return np.full((SIZE[1], SIZE[0]), 255 * matte.alpha[0, 0], np.uint8)

    assert value(gate().release_alpha(frame_at(1.0), matte_at(1.0), alpha_of)) == 127
    assert value(gate().release_alpha(frame_at(9.0), matte_at(1.0), alpha_of)) == 0
    assert value(gate().release_alpha(frame_at(1.0), matte_at(1.0), lambda *_: None)) == 0


def test_a_matte_of_a_time_to_come_is_not_believed() -> None:
    assert "in the future" in gate(clock=lambda: 1.1)(frame_at(1.0), matte_at(1.2)).hidden_because
    assert gate(clock=lambda: 1.3)(frame_at(1.0), matte_at(1.2)).hidden_because == ""


def test_a_matte_without_a_pixel_closes_the_gate() -> None:
    assert "an invalid matte" in gate()(frame_at(1.0), Matte(np.zeros((0, 0), np.float32), 4, 1.0)).hidden_because


def test_a_matte_that_cannot_be_carried_is_black() -> None:
    def alpha_of(frame: Frame, matte: Matte) -> Alpha8:
        raise MemoryError("out of memory")

    picture = gate().release_alpha(frame_at(1.0), matte_at(1.0), alpha_of)
    assert (value(picture), "out of memory" in picture.hidden_because) == (0, True)


def test_a_stand_in_for_a_lost_camera_is_hidden() -> None:
    stand_in = Frame(frame_at(1.0).image, 5, 1.0, stand_in=True)
    assert "delivers no frames" in gate()(stand_in, matte_at(1.0)).hidden_because


@pytest.mark.parametrize(
    ("alpha_of", "because"),
    [
        (lambda *_: np.full((SIZE[1], SIZE[0]), 255, np.uint8), "the refined matte is invalid"),
        (lambda *_: np.full((SIZE[1], SIZE[0]), 0.5, np.float32), "float32, not (48, 64) uint8"),
        (lambda *_: np.full((9, 12), 99, np.uint8), "refining the matte returned (9, 12) uint8"),
        (lambda *_: None, "this scene"),
        (lambda *_: 1 / 0, "division"),
    ],
)
def test_a_cutout_and_a_matte_are_empty_where_the_alpha_is_not_to_be_believed(alpha_of: object, because: str) -> None:
    made = gate()
    for release in (partial(made.release_cutout, colours_of=lambda image, _: image), made.release_alpha):
        picture = release(frame_at(1.0), matte_at(1.0), alpha_of)  # type: ignore[arg-type]
        assert picture.image.max() == 0
        assert because in picture.hidden_because
    assert sum(made.hidden_reasons.values()) == 2


def test_a_cutout_holds_the_subject_and_nothing_else() -> None:
    alpha = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    alpha[:, 32:] = 255
    picture = gate().release_cutout(frame_at(1.0), matte_at(1.0), lambda *_: alpha, lambda image, _: image - 1)
    assert picture.hidden_because == ""
    assert picture.image[:, :32].max() == 0
    assert (picture.image[:, 32:] == (199, 199, 199, 255)).all()


@pytest.mark.parametrize(
    "colours_of",
    [
        lambda *_: 1 / 0,
        lambda *_: np.zeros((4, 4, 3), np.uint8),
        lambda image, _: image.astype(np.float32),
        lambda *_: None,
    ],
)
def test_a_cutout_is_empty_where_its_colours_cannot_be_estimated(colours_of: object) -> None:
    alpha = np.full((SIZE[1], SIZE[0]), 90, np.uint8)
    made = gate()
    picture = made.release_cutout(frame_at(1.0), matte_at(1.0), lambda *_: alpha, colours_of)  # type: ignore[arg-type]
    assert "colours" in picture.hidden_because
    assert picture.image.max() == 0
    assert sum(made.hidden_reasons.values()) == 1


def test_after_the_machine_was_asleep_only_what_came_after_it_is_believed() -> None:
    now, asleep = [1.0], [50.0]
    made = gate(clock=lambda: now[0], asleep_s=lambda: asleep[0])
    assert made(frame_at(1.0), matte_at(1.0)).hidden_because == ""
    now[0], asleep[0] = 1.1, 3650.0
    assert made(frame_at(1.1), matte_at(1.0)).hidden_because == "the newest matte is from before the machine was asleep"
    now[0] = 1.2
    assert (
        made(frame_at(1.2), matte_at(1.05)).hidden_because == "the newest matte is from before the machine was asleep"
    )
    assert made(frame_at(1.2), matte_at(1.15)).hidden_because == ""


def test_a_pause_shows_the_card_whatever_else_is_set() -> None:
    one = gate(freeze=True)
    assert value(one(frame_at(1.0), matte_at(1.0))) == 1
    one.is_paused = True
    paused = one(frame_at(1.1), matte_at(1.0))
    assert np.array_equal(paused.image, card(SIZE))
    assert paused.hidden_because == PAUSED
    one.is_paused = False
    assert value(one(frame_at(1.2), matte_at(1.0))) == 1


def test_until_the_first_matte_another_image_may_hide_the_frame() -> None:
    ready = card(SIZE, GETTING_READY)
    gate = Gate(lambda *_: None, lambda _: card(SIZE), size=SIZE, max_matte_age_s=1, starting=lambda _: ready.copy())
    frame = Frame(np.full((SIZE[1], SIZE[0], 3), 200, np.uint8), 0, 0.0)
    assert np.array_equal(gate(frame, None).image, ready)
    assert np.array_equal(gate(frame, Matte(np.zeros((2, 2), np.float32), 0, -5.0)).image, card(SIZE))
    assert not np.array_equal(ready, card(SIZE))
