"""Run the real loops, gate and looks on a synthetic room, and measure whether the room leaks.

The source shows a room of fine random texture and a smooth person who moves. A sink compares every released image with
its frame: the fine texture of the room must be gone, except where the person was within the last ``max_matte_age_s``.
The numbers of frames checked and leaked are added up, and printed at the end of a test run.
"""

import contextlib
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime import looks
from realtime.imaging import compositor
from realtime.live import loops
from realtime.looks.framing import Framing
from realtime.pipeline import Renderer, Style
from realtime.privacy.gate import Gate, ReleasedImage
from realtime.privacy.hide import privacy_blur
from realtime.protocols import Sink
from realtime.stats import Stats
from realtime.structures import Alpha, Alpha8, Frame, Image, Matte, Pacing, Size

SIZE: Size = (320, 180)
FRAMES = 40
OLDEST = 15  # frames; 0.5 s
FAIL_AT = {"start": 0, "middle": FRAMES // 2, "end": FRAMES - 3}
TOTAL: Counter[str] = Counter()
"""Frames checked and leaked in all runs, except those with a gate broken on purpose."""
TEXTURE = np.random.default_rng(7).integers(0, 256, (SIZE[1], SIZE[0], 3)).astype(np.uint8)


@cache
def person_at(index: int) -> NDArray[np.bool_]:
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    centre = SIZE[0] * (0.3 + 0.4 * index / FRAMES)
    return np.asarray(((columns - centre) / 50) ** 2 + ((rows - SIZE[1]) / 130) ** 2 < 1)


@cache
def image_at(index: int) -> Image:
    image = np.roll(TEXTURE, index, axis=1)
    image[person_at(index)] = 140
    return image


def grain(index: int, seed: int = 1) -> NDArray[np.float32]:
    """Return the noise of a camera in frame ``index``, of standard deviation 1."""
    return np.random.default_rng((seed, index)).standard_normal((SIZE[1], SIZE[0], 3), np.float32)


class Room:
    """A source of ``FRAMES`` frames.

    Args:
        size_at: returns the size of a frame, by its index.
        waits: ``{k: j}``: frame k is delivered only once the model has been called with frame j or a later one.
    """

    def __init__(
        self, size_at: Callable[[int], Size] = lambda _: SIZE, waits: Mapping[int, int] = MappingProxyType({2: 0})
    ) -> None:
        self.size, self.fps = SIZE, 30.0
        self._size_at, self._waits = size_at, waits
        self.index = 0
        self._tried = threading.Condition()
        self._tried_with = -1

    def tried(self, index: int) -> None:
        """The model has returned, or failed, for frame ``index``."""
        with self._tried:
            self._tried_with = max(self._tried_with, index)
            self._tried.notify_all()

    def read(self) -> Frame | None:
        if (wanted := self._waits.get(self.index)) is not None:
            with self._tried:
                assert self._tried.wait_for(lambda: self._tried_with >= wanted, 60)
        if self.index == FRAMES:
            return None
        image = image_at(self.index)
        if (size := self._size_at(self.index)) != SIZE:
            image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), np.uint8)
        self.index += 1
        return Frame(image, self.index - 1, (self.index - 1) / self.fps)

    def close(self) -> None: ...


@cache
def room_at(index: int) -> tuple[NDArray[np.bool_], float]:
    """Where frame ``index`` shows the room, and the person was not within the maximum age of a matte; its texture."""
    person = np.any([person_at(past) for past in range(max(0, index - OLDEST), index + 1)], axis=0)
    room = cv2.dilate(person.astype(np.uint8), np.ones((31, 31), np.uint8)) == 0
    return np.asarray(room), float(fine(image_at(index))[room].mean())


@dataclass
class Checker:
    """A sink that measures how much of the room's fine texture is left in each image."""

    checked: int = 0
    leaked: int = 0
    sharp_people: int = 0
    worst: list[float] = field(default_factory=list)

    def write(self, released: ReleasedImage) -> None:
        assert released.image.shape == (SIZE[1], SIZE[0], 3)
        index = self.checked
        room, texture = room_at(index)
        share = fine(released.image)[room].mean() / texture
        self.worst.append(float(share))
        self.leaked += bool(share > 0.02)
        self.checked += 1
        self.sharp_people += released.hidden_because == ""

    def close(self) -> None: ...


def fine(image: Image, sigma: float = 2.0) -> NDArray[np.float32]:
    """The energy of details finer than about ``2 * sigma`` pixels."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    return np.asarray((grey - cv2.GaussianBlur(grey, (0, 0), sigma)) ** 2, np.float32)


def is_sharp(image: Image, frame: Image) -> NDArray[np.bool_]:
    """Return where ``image`` has at least half of the contrast that ``frame`` has in details of about two pixels.

    Averaged over 5x5 pixels, for the energy of single pixels is often near 0 in the frame and exceeded by what a blur
    leaves. The outline of somebody blurred has no such details, nor has noise that was blurred.
    """
    left, original = (np.asarray(cv2.blur(fine(of, 1), (5, 5))) for of in (image, frame))
    return np.asarray(left > 0.25 * np.maximum(1, original))


@cache
def alpha_at(index: int) -> Alpha:
    return np.asarray(cv2.resize(person_at(index).astype(np.float32), (80, 45), interpolation=cv2.INTER_AREA))


def good(frame: Frame) -> Matte:
    return Matte(alpha_at(frame.index), frame.index, frame.captured_at)


def plain_refine(alpha: Alpha, image: Image) -> Alpha8:
    fine = cv2.resize(alpha, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.rint(fine * np.float32(255)).astype(np.uint8)


def plain_propagator(_: Frame, matte: Matte) -> Alpha:
    return matte.alpha


def run(
    model: Callable[[Frame], Matte] = good,
    *,
    room: Room | None = None,
    look: Callable[[Image, Alpha8, float], Image] | None = None,
    harmonizer: Callable[[Image, Image, Alpha8], Image] | None = None,
    propagator: Callable[[Frame, Matte], Alpha | None] = plain_propagator,
    refine: Callable[[Alpha, Image], Alpha8] = plain_refine,
    composite: Callable[[Image, Image, Alpha8], Image] = compositor.blend_over,
    finish: looks.Finish | None = None,
    framing: Framing | None = None,
    hide: Callable[[Image], Image] = privacy_blur,
    freeze: bool = False,
    gate_type: type[Gate] = Gate,
    also: Sequence[Sink] = (),
    ends: type[BaseException] | None = None,
    count: bool = True,
    renderer_to: Callable[[Renderer], object] = lambda _: None,
) -> Checker:
    """Run the live loops with these parts, and return what the checker has measured.

    ``framing`` is applied before the look. ``ends`` is the error that the run must end with; ``renderer_to`` gets the
    renderer, to change its style.
    """
    source, checker = room or Room(), Checker()
    at_work = [-1]

    class ReportingStats(Stats):
        def inferred(self) -> None:
            super().inferred()
            source.tried(at_work[0])  # only now can the show loop take the matte

    def matte_of(frame: Frame) -> Matte:
        at_work[0] = frame.index
        try:
            return model(frame)
        except Exception:
            source.tried(frame.index)
            raise

    stats = ReportingStats()
    style = Style(
        look=look or looks.make_look("gaussian", looks.LookOptions(strength=20, size=SIZE)),
        blend=harmonizer or composite,
        finish=() if finish is None else (finish,),
        framing=framing,
        frames_first=framing is not None,
    )
    renderer = Renderer(propagator=propagator, refine=refine, style=style, stats=stats)  # type: ignore[arg-type]
    renderer_to(renderer)

    def hidden(frame: Frame) -> Image:
        return renderer.finish_hidden(hide(frame.image), frame.captured_at)

    gate = gate_type(renderer.render, hidden, size=SIZE, max_matte_age_s=0.5, freeze=freeze)
    with contextlib.nullcontext() if ends is None else pytest.raises(ends):
        loops.run(source, matte_of, gate, [checker, *also], stats, pacing=Pacing.LOSSLESS)
    if gate_type is Gate and count:
        TOTAL.update(checked=checker.checked, leaked=checker.leaked)
    return checker
