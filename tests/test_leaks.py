"""Every failure at once in the real loops, with the real looks: no frame that reaches a sink shows the room.

The source is fine random texture in the room and a smooth moving person. A sink compares every picture that it gets
with the frame that was captured: the fine texture of the room must be gone, but where the person was while the matte in
use was made, at most ``max_matte_age_s`` ago. ``frames checked / leaked`` is counted, and a test breaks the gate to see
that the harness notices.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime import compositor, live, looks
from realtime.gate import Gate, Released
from realtime.pipeline import Render
from realtime.structures import Alpha, Frame, Image, Matte, Size
from realtime.timing import Stats
from tests.conftest import released

SIZE: Size = (320, 180)
FRAMES = 40
OLDEST = 15  # frames; 0.5 s
FAIL_AT = {"start": 0, "middle": FRAMES // 2, "end": FRAMES - 3}
TEXTURE = np.random.default_rng(7).integers(0, 256, (SIZE[1], SIZE[0], 3)).astype(np.uint8)


def person_at(index: int) -> NDArray[np.bool_]:
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    center = SIZE[0] * (0.3 + 0.4 * index / FRAMES)
    return np.asarray(((columns - center) / 50) ** 2 + ((rows - SIZE[1]) / 130) ** 2 < 1)


def image_at(index: int) -> Image:
    image = np.roll(TEXTURE, index, axis=1)
    image[person_at(index)] = 140
    return image


class Room:
    """A source of ``FRAMES`` frames; frame k + 1 comes once frame k was shown, so that every test has its order."""

    def __init__(self, size_at: Callable[[int], Size] = lambda _: SIZE) -> None:
        self.size, self.fps = SIZE, 30.0
        self._size_at = size_at
        self._index = 0
        self.inferred = threading.Event()

    def read(self) -> Frame | None:
        if self._index == 2:  # the first matte is there from the third frame on
            self.inferred.wait(10)
        if self._index == FRAMES:
            return None
        image = image_at(self._index)
        if (size := self._size_at(self._index)) != SIZE:
            image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), np.uint8)
        self._index += 1
        return Frame(image, self._index - 1, (self._index - 1) / self.fps)

    def close(self) -> None: ...


@dataclass
class Checker:
    """A sink that measures how much of the room's fine texture is left in each picture."""

    checked: int = 0
    leaked: int = 0
    sharp_people: int = 0
    worst: list[float] = field(default_factory=list)

    def write(self, picture: Released) -> None:
        assert picture.image.shape == (SIZE[1], SIZE[0], 3)
        index = self.checked
        person = np.any([person_at(past) for past in range(max(0, index - OLDEST), index + 1)], axis=0)
        room = cv2.dilate(person.astype(np.uint8), np.ones((31, 31), np.uint8)) == 0
        share = fine(picture.image)[room].mean() / fine(image_at(index))[room].mean()
        self.worst.append(float(share))
        self.leaked += share > 0.02
        self.checked += 1
        self.sharp_people += picture.hidden_because == ""

    def close(self) -> None: ...


def fine(image: Image) -> NDArray[np.float32]:
    """Energy of what is finer than about four pixels."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    return np.asarray((grey - cv2.GaussianBlur(grey, (0, 0), 2)) ** 2, np.float32)


def good(frame: Frame) -> Matte:
    alpha = cv2.resize(person_at(frame.index).astype(np.float32), (80, 45), interpolation=cv2.INTER_AREA)
    return Matte(np.asarray(alpha, np.float32), frame.index, frame.captured_at)


def refine(alpha: Alpha, image: Image) -> Alpha:
    return np.asarray(cv2.resize(alpha, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)


def run(
    model: Callable[[Frame], Matte] = good,
    *,
    room: Room | None = None,
    look: Callable[[Image, Alpha], Image] | None = None,
    track: Callable[[Frame, Matte | None], Alpha | None] = lambda _, matte: matte.alpha if matte else None,
    hide: Callable[[Image], Image] = looks.privacy_blur,
    gate_type: type[Gate] = Gate,
) -> Checker:
    source = room or Room()

    def matte_of(frame: Frame) -> Matte:
        try:
            return model(frame)
        finally:
            source.inferred.set()

    stats, checker = Stats(), Checker()
    render = Render(
        track=track,
        refine=refine,
        look=look or looks.make_look("gaussian", strength=20, size=SIZE),
        composite=compositor.composite,
        stats=stats,
    )
    gate = gate_type(render, hide, size=SIZE, max_matte_age_s=0.5)
    live.run(source, matte_of, gate, [checker], stats, lossless=True)
    assert checker.checked == FRAMES
    return checker


def test_without_a_failure_the_person_is_shown_and_the_room_is_not() -> None:
    checker = run()
    assert checker.leaked == 0, max(checker.worst)
    assert checker.sharp_people > 0


def nan_matte(frame: Frame) -> Matte:
    return Matte(np.full((45, 80), np.nan, np.float32), frame.index, frame.captured_at)


def everything(frame: Frame) -> Matte:
    return Matte(np.ones((45, 80), np.float32), frame.index, frame.captured_at)


def nobody(frame: Frame) -> Matte:
    return Matte(np.zeros((45, 80), np.float32), frame.index, frame.captured_at)


def crash(frame: Frame) -> Matte:
    raise RuntimeError("the net crashed")


def no_memory(frame: Frame) -> Matte:
    raise MemoryError("out of memory")


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("fault", [nan_matte, everything, nobody, crash, no_memory])
def test_no_frame_leaks_when_the_net_fails(fault: Callable[[Frame], Matte], when: str) -> None:
    checker = run(lambda frame: fault(frame) if frame.index >= FAIL_AT[when] else good(frame))
    assert checker.leaked == 0, max(checker.worst)


@pytest.mark.parametrize("when", FAIL_AT)
def test_no_frame_leaks_when_the_net_hangs(when: str) -> None:
    ended = threading.Event()

    def model(frame: Frame) -> Matte:
        if frame.index >= FAIL_AT[when]:
            room.inferred.set()
            assert ended.wait(10)
        return good(frame)

    class Ending(Room):
        def read(self) -> Frame | None:
            frame = super().read()
            if frame is None:
                ended.set()
            return frame

    room = Ending()
    checker = run(model, room=room)
    assert checker.leaked == 0, max(checker.worst)


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("part", ["look", "track", "hide"])
def test_no_frame_leaks_when_a_part_of_the_picture_raises(part: str, when: str) -> None:
    gaussian = looks.make_look("gaussian", strength=20, size=SIZE)
    count = [0]

    def due() -> bool:
        count[0] += 1
        return count[0] > FAIL_AT[when]

    def look(image: Image, alpha: Alpha) -> Image:
        return image[:, 1 // 0 :] if part == "look" and due() else gaussian(image, alpha)

    def track(frame: Frame, matte: Matte | None) -> Alpha | None:
        if part == "track" and due():
            raise MemoryError("out of memory")
        return matte.alpha if matte else None

    def hide(image: Image) -> Image:
        if part == "hide" and due():
            raise MemoryError("out of memory")
        return looks.privacy_blur(image)

    checker = run(look=look, track=track, hide=hide)
    assert checker.leaked == 0, max(checker.worst)


@pytest.mark.parametrize("when", FAIL_AT)
@pytest.mark.parametrize("size", [(160, 90), (640, 360), (180, 320), (1, 1)])
def test_no_frame_leaks_when_the_camera_changes_its_size(size: Size, when: str) -> None:
    checker = run(room=Room(lambda index: size if index >= FAIL_AT[when] else SIZE))
    assert checker.leaked == 0, max(checker.worst)


class BrokenGate(Gate):
    """What the harness must notice: a gate that lets everything through."""

    def __call__(self, frame: Frame, matte: Matte | None) -> Released:
        return released(frame.image)


class ForgetfulGate(Gate):
    """Another: it lets the raw frame through while there is no matte, as several programs do."""

    def __call__(self, frame: Frame, matte: Matte | None) -> Released:
        return released(frame.image) if matte is None else super().__call__(frame, matte)


@pytest.mark.parametrize("gate_type", [BrokenGate, ForgetfulGate])
def test_the_harness_sees_a_broken_gate(gate_type: type[Gate]) -> None:
    assert run(crash, gate_type=gate_type).leaked > 0


@pytest.mark.parametrize("name", ["blur", "card", "black"])
def test_what_hides_a_frame_hides_its_texture(name: str) -> None:
    hide = looks.HIDING[name](SIZE)
    hidden = hide(image_at(0))
    assert fine(hidden).mean() < 0.02 * fine(image_at(0)).mean() or name == "card"
    assert (hide(image_at(0)) == hide(image_at(0))).all()
    if name == "card":
        assert (hide(image_at(0)) == hide(image_at(20))).all()
