"""Every fault at its worst moment: no image that reaches a sink shows the room (see ``leak_harness.py``)."""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime import looks
from realtime.errors import SourceError, StopRequested, WeightsError
from realtime.imaging import compositor
from realtime.looks.framing import Framing
from realtime.looks.harmonize import Harmonizer
from realtime.looks.low_light import LowLightBoost
from realtime.looks.overlay import Overlay
from realtime.pipeline import Renderer, Style
from realtime.privacy.gate import Gate, ReleasedImage
from realtime.privacy.hide import HIDING, privacy_blur
from realtime.structures import Alpha, Frame, Image, Matte, Size
from tests.conftest import released
from tests.leak_harness import (
    FAIL_AT,
    FRAMES,
    SIZE,
    Checker,
    Room,
    fine,
    good,
    image_at,
    plain_propagator,
    plain_refine,
    run,
)


def assert_tight(checker: Checker, frames: int = FRAMES) -> None:
    assert checker.checked == frames
    assert checker.leaked == 0, max(checker.worst)


def test_without_a_failure_the_person_is_shown_and_the_room_is_not() -> None:
    checker = run()
    assert_tight(checker)
    assert checker.sharp_people > 0


def matte_full_of(value: float, size: tuple[int, int] = (45, 80)) -> Callable[[Frame], Matte]:
    return lambda frame: Matte(np.full(size, value, np.float32), frame.index, frame.captured_at)


def crash(frame: Frame) -> Matte:
    raise RuntimeError("the net crashed")


def no_memory(frame: Frame) -> Matte:
    raise MemoryError("out of memory")


def holed(frame: Frame) -> Matte:
    alpha = good(frame).alpha.copy()
    alpha[3, 3] = np.nan
    return Matte(alpha, frame.index, frame.captured_at)


def nothing(frame: Frame) -> Matte:
    return None  # type: ignore[return-value]


NET_FAULTS: dict[str, Callable[[Frame], Matte]] = {
    "nan": matte_full_of(np.nan),
    "one nan": holed,
    "inf": matte_full_of(np.inf),
    "everything": matte_full_of(1.0),
    "more than everything": matte_full_of(7.0),
    "nobody": matte_full_of(0.0),
    "no pixel": matte_full_of(1.0, (0, 0)),
    "one pixel": matte_full_of(1.0, (1, 1)),
    "nothing": nothing,
    "crash": crash,
    "out of memory": no_memory,
}


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("fault", NET_FAULTS)
def test_no_frame_leaks_when_the_net_fails(fault: str, when: str) -> None:
    failing = NET_FAULTS[fault]
    assert_tight(run(lambda frame: failing(frame) if frame.index >= FAIL_AT[when] else good(frame)))


@pytest.mark.parametrize("fault", ["nan", "everything", "nobody", "crash", "out of memory"])
def test_no_frame_leaks_when_the_net_fails_now_and_then(fault: str) -> None:
    failing = NET_FAULTS[fault]
    assert_tight(run(lambda frame: failing(frame) if frame.index % 2 else good(frame)))


@pytest.mark.parametrize("when", FAIL_AT)
def test_no_frame_leaks_when_the_net_hangs(when: str) -> None:
    ended = threading.Event()

    def model(frame: Frame) -> Matte:
        if frame.index >= FAIL_AT[when]:
            room.tried(frame.index)
            assert ended.wait(60)
        return good(frame)

    class Ending(Room):
        def read(self) -> Frame | None:
            frame = super().read()
            if frame is None:
                ended.set()
            return frame

    room = Ending()
    checker = run(model, room=room)
    assert_tight(checker)
    if when == "start":
        assert checker.sharp_people == 0


@pytest.mark.parametrize("when", FAIL_AT)
def test_no_frame_leaks_when_there_is_no_net(when: str) -> None:
    def model(frame: Frame) -> Matte:
        if frame.index >= FAIL_AT[when]:
            raise WeightsError("model.pb is missing")
        return good(frame)

    class Patient(Room):
        """Repeats its last frame until the model has been found missing."""

        def read(self) -> Frame | None:
            frame = super().read()
            return Frame(image_at(FRAMES - 1), FRAMES - 1, (FRAMES - 1) / self.fps) if frame is None else frame

    checker = run(model, room=Patient(), ends=WeightsError)
    assert checker.leaked == 0, max(checker.worst)


PARTS: dict[str, Callable[..., Any]] = {
    "look": looks.make_look("gaussian", looks.LookOptions(strength=20, size=SIZE)),
    "harmonizer": Harmonizer(SIZE),
    "propagator": plain_propagator,
    "refine": plain_refine,
    "composite": compositor.blend_over,
    "finish": lambda image, alpha, at_s: image,
    "hide": privacy_blur,
}
"""The parts that make an image, without a fault."""


def from_call(number: int, whole: Callable[..., Any], fault: Callable[..., Any]) -> Callable[..., Any]:
    """Return a part that is ``whole`` for ``number`` calls, and ``fault`` after that."""
    count = [0]

    def part(*given: Any) -> Any:
        count[0] += 1
        return fault(*given) if count[0] > number else whole(*given)

    return part


def out_of_memory(*_: Any) -> Any:
    raise MemoryError("out of memory")


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("part", PARTS)
def test_no_frame_leaks_when_a_part_of_the_picture_raises(part: str, when: str) -> None:
    parts = {part: from_call(FAIL_AT[when], PARTS[part], out_of_memory)}
    model = crash if part == "hide" else good  # so that there is something to hide
    assert_tight(run(model, **parts))


def filled(value: float) -> Callable[..., Any]:
    """Return a part that returns an alpha full of ``value``, of the size of the matte or of the frame."""

    def part(first: Any, second: Any = None) -> Any:
        if isinstance(first, Frame):
            return None if second is None else np.full_like(second.alpha, value)
        return np.full((SIZE[1], SIZE[0]), value, np.float32 if value != 255 else np.uint8)

    return part


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("value", [np.nan, np.inf, 1.0, 255])
@pytest.mark.parametrize("part", ["propagator", "refine"])
def test_no_frame_leaks_when_a_good_matte_goes_wrong_on_its_way(part: str, value: float, when: str) -> None:
    assert_tight(run(**{part: from_call(FAIL_AT[when], PARTS[part], filled(value))}))


SHAPELESS: dict[str, Callable[..., Any]] = {
    "nothing": lambda *_: None,
    "no pixel": lambda *_: np.zeros((0, 0, 3), np.uint8),
    "too small": lambda *_: np.full((90, 160, 3), 128, np.uint8),
    "of another type": lambda *_: image_at(0).astype(np.float32),
    "grey": lambda *_: image_at(0)[..., 0],
    "the frame": lambda *given: next(image for image in given if getattr(image, "ndim", 0) == 3),
}


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        (part, fault)
        for part in ("look", "refine", "composite", "finish", "hide")
        for fault in SHAPELESS
        if (part, fault) != ("look", "the frame")  # that is the look none
    ],
)
def test_no_frame_leaks_when_a_part_gives_what_is_no_picture(part: str, fault: str) -> None:
    model = crash if part == "hide" else good
    assert_tight(run(model, **{part: from_call(FRAMES // 2, PARTS[part], SHAPELESS[fault])}))


@pytest.mark.parametrize(
    "name", sorted(name for name, spec in looks.LOOKS.items() if not (spec.shows_room or spec.needs_background))
)
def test_no_frame_leaks_through_a_look_that_hides_the_room(name: str) -> None:
    checker = run(look=looks.make_look(name, looks.LookOptions(strength=20, size=SIZE)))
    assert_tight(checker)
    assert checker.sharp_people > 0


@pytest.mark.parametrize("fault", ["crash", "nan", "everything"])
@pytest.mark.parametrize("step", ["zoom", "overlay", "lift"])
def test_no_frame_leaks_through_what_is_done_to_the_finished_picture(step: str, fault: str, tmp_path: Path) -> None:
    logo = np.full((20, 60, 4), 128, np.uint8)
    cv2.imwrite(str(tmp_path / "logo.png"), logo)
    steps: dict[str, Callable[[], looks.Finish]] = {
        "zoom": lambda: Framing(SIZE, zoom=1.5, follow=True),
        "overlay": lambda: Overlay(tmp_path / "logo.png", SIZE),
        "lift": lambda: LowLightBoost(0.5),
    }
    assert_tight(run(NET_FAULTS[fault], finish=steps[step]()))


@pytest.mark.parametrize("fault", ["crash", "nan", "everything"])
def test_no_frame_leaks_when_it_is_framed_before_the_look(fault: str) -> None:
    framing = Framing(SIZE, zoom=1.5, follow=True)
    look = looks.make_look("colour", looks.LookOptions(colour="green", size=SIZE))
    assert_tight(run(NET_FAULTS[fault], framing=framing, look=look))


@pytest.mark.parametrize("fails", [False, True])
def test_no_frame_leaks_while_the_look_is_changed(fails: bool) -> None:
    """In the middle of the run, and again while the new one still fades in."""
    renderers: list[Renderer] = []
    changes = {10: "pixelate", 14: "lens"}

    def propagator(frame: Frame, matte: Matte) -> Alpha:
        if name := changes.pop(frame.index, None):
            look = looks.make_look(name, looks.LookOptions(strength=20, size=SIZE))
            renderers[0].change(Style(out_of_memory if fails else look, compositor.blend_over))
        return plain_propagator(frame, matte)

    assert_tight(run(propagator=propagator, renderer_to=renderers.append))
    assert not changes


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("size", [(160, 90), (640, 360), (180, 320), (1, 1)])
def test_no_frame_leaks_when_the_camera_changes_its_size(size: Size, when: str) -> None:
    assert_tight(run(room=Room(lambda index: size if index >= FAIL_AT[when] else SIZE)))


def test_the_picture_comes_back_when_the_camera_has_its_size_again() -> None:
    after = run(room=Room(lambda index: (160, 90) if index < 20 else SIZE, waits={22: 20}))
    assert_tight(after)
    assert after.sharp_people > 0


@pytest.mark.parametrize("error", [SourceError("unplugged"), MemoryError("out of memory")])
def test_no_frame_leaks_when_the_source_fails(error: Exception) -> None:
    class Failing(Room):
        def read(self) -> Frame | None:
            if self.index == FRAMES // 2:
                raise error
            return super().read()

    assert_tight(run(room=Failing(), ends=type(error)), FRAMES // 2)


class Ending:
    """A sink that calls ``how`` at its image number ``count``."""

    def __init__(self, count: int, how: Callable[[], None]) -> None:
        self.count, self.how = count, how

    def write(self, released: ReleasedImage) -> None:
        self.count -= 1
        if not self.count:
            self.how()

    def close(self) -> None: ...


def closed_window() -> None:
    raise StopRequested("the window was closed")


def full_disk() -> None:
    raise OSError(28, "no space left")


SHUTDOWNS: dict[str, tuple[Callable[[], None], type[BaseException] | None]] = {
    "the window is closed": (closed_window, None),
    "the disk is full": (full_disk, OSError),
    "SIGTERM": (lambda: os.kill(os.getpid(), signal.SIGTERM), None),
    "SIGHUP": (lambda: os.kill(os.getpid(), signal.SIGHUP), None),
}


@pytest.mark.parametrize("fault", ["crash", "nan", "everything"])
@pytest.mark.parametrize("how", SHUTDOWNS)
def test_no_frame_leaks_at_shutdown(how: str, fault: str) -> None:
    end, ends = SHUTDOWNS[how]
    failing = NET_FAULTS[fault]
    checker = run(lambda frame: failing(frame) if frame.index >= 8 else good(frame), also=[Ending(10, end)], ends=ends)
    assert 10 <= checker.checked < FRAMES
    assert checker.leaked == 0, max(checker.worst)


class Frozen:
    """A sink that counts the hidden images that are the last shown one, bit by bit, and those that are not."""

    def __init__(self) -> None:
        self.last: Image | None = None
        self.frozen, self.others = 0, 0

    def write(self, released: ReleasedImage) -> None:
        if not released.hidden_because:
            self.last = released.image.copy()
        elif self.last is not None:
            same = np.array_equal(released.image, self.last)
            self.frozen, self.others = self.frozen + same, self.others + (not same)

    def close(self) -> None: ...


@pytest.mark.parametrize("fault", NET_FAULTS)
def test_a_frozen_picture_is_one_that_was_let_through(fault: str) -> None:
    frozen = Frozen()
    failing = NET_FAULTS[fault]
    run(lambda frame: failing(frame) if frame.index >= 5 else good(frame), freeze=True, also=[frozen], count=False)
    assert frozen.others == 0
    assert frozen.frozen > 0 or fault in {"nobody", "one pixel"}, "these are valid mattes, of nobody"


@pytest.mark.parametrize("fault", ["crash", "everything"])
@pytest.mark.parametrize("name", ["card", "black"])
def test_no_frame_leaks_behind_a_card_or_black(name: str, fault: str) -> None:
    assert run(NET_FAULTS[fault], hide=HIDING[name](SIZE)).sharp_people == 0


def test_the_time_of_day_is_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> float:
        raise AssertionError("the time of day may jump")

    monkeypatch.setattr(time, "time", asked)
    checker = run()
    assert_tight(checker)
    assert checker.sharp_people > 0


class BrokenGate(Gate):
    """A gate that releases every frame as it is: the harness must notice it."""

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        return released(frame.image)


class ForgetfulGate(Gate):
    """A gate that releases the raw frame while there is no matte, as several programs do."""

    def __call__(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        return released(frame.image) if matte is None else super().__call__(frame, matte)


@pytest.mark.parametrize("gate_type", [BrokenGate, ForgetfulGate])
def test_the_harness_sees_a_broken_gate(gate_type: type[Gate]) -> None:
    assert run(crash, gate_type=gate_type).leaked > 0


@pytest.mark.parametrize("name", ["blur", "card", "black"])
def test_what_hides_a_frame_hides_its_texture(name: str) -> None:
    hide: Callable[[Image], Image] = HIDING[name](SIZE)
    hidden = hide(image_at(0))
    assert fine(hidden).mean() < 0.02 * fine(image_at(0)).mean() or name == "card"
    assert (hide(image_at(0)) == hide(image_at(0))).all()
    if name == "card":
        assert (hide(image_at(0)) == hide(image_at(20))).all()
