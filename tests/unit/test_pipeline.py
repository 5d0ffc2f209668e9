from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np
import pytest

from realtime.errors import ModelError
from realtime.imaging import resize
from realtime.looks.framing import Framing
from realtime.matte.subject import SubjectSelector
from realtime.pipeline import MatteMaker, Renderer, Style
from realtime.stats import RunReport, Stats
from realtime.structures import Alpha, Alpha8, Detections, Frame, Image, Matte
from tests.conftest import FakeSegmenter


def frame_at(seconds: float) -> Frame:
    return Frame(np.full((4, 6, 3), 200, np.uint8), 5, seconds)


def ones(image: Image, alpha: Alpha8, at_s: float) -> Image:
    return np.full_like(image, 1)


def blend(image: Image, background: Image, alpha: Alpha8) -> Image:
    return np.where(alpha[..., None] > 127, image, background)


def refine(alpha: Alpha, image: Image) -> Alpha8:
    return np.repeat(np.repeat(alpha * 255, 2, 0), 2, 1).astype(np.uint8)


def renderer(stats: Stats | None = None, **parts: object) -> Renderer:
    given: dict[str, object] = {"propagator": None, "refine": refine, "style": Style(ones, blend), **parts}
    return Renderer(**given, stats=stats or Stats())  # type: ignore[arg-type]


def matte_maker(**parts: object) -> MatteMaker:
    given: dict[str, object] = {"segmenter": FakeSegmenter(), "subject": SubjectSelector(), "stats": Stats(), **parts}
    return MatteMaker(**given, matte_size=(12, 8))  # type: ignore[arg-type]


def test_a_frame_is_halved_once_however_often_it_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    frames = [Frame(np.full((240, 320, 3), 40 * k, np.uint8), k, k / 10) for k in range(3)]
    halved: list[int] = []
    real = cv2.resize

    def counted(array: Image, *arguments: object, **named: object) -> object:
        halved.extend(k for k, frame in enumerate(frames) if array is frame.image)
        return real(array, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(cv2, "resize", counted)
    make_matte = matte_maker(min_change=2.0)
    for frame in frames:
        make_matte(frame)
    assert halved == [0, 1, 2]


HALF = np.array([[1, 1, 0], [1, 0, 0]], np.float32)
MATTE = Matte(HALF.copy(), 4, 1.0)


def test_the_person_stays_and_the_room_becomes_the_look() -> None:
    image = renderer().render(frame_at(1.1), MATTE)
    assert image is not None
    assert image[..., 0].tolist() == [[200] * 4 + [1] * 2] * 2 + [[200] * 2 + [1] * 4] * 2


def test_a_matte_is_carried_to_the_frame_by_the_propagator() -> None:
    given: list[object] = []

    def propagator(frame: Frame, matte: Matte) -> Alpha:
        given.extend([frame, matte])
        return np.zeros_like(HALF)

    frame = frame_at(1.1)
    image = renderer(propagator=propagator).render(frame, MATTE)
    assert given == [frame, MATTE]
    assert image is not None
    assert (image == 1).all()


def test_a_matte_of_another_scene_gives_no_image() -> None:
    other_scene = renderer(propagator=lambda *_: None)
    assert other_scene.render(frame_at(1.0), MATTE) is None
    assert other_scene.alpha_of(frame_at(1.0), MATTE) is None


@pytest.mark.parametrize(
    "refined",
    [
        np.full((4, 6), 255, np.uint8),
        np.full((4, 6), 200, np.uint8),
        np.full((4, 6), 0.5, np.float32),
        np.zeros((4, 5), np.uint8),
        np.zeros((4, 6, 3), np.uint8),
    ],
)
def test_an_alpha_that_cannot_have_come_of_the_matte_is_not_used(refined: Alpha8) -> None:
    never = Style(lambda *_: 1 / 0, lambda *_: 1 / 0)  # type: ignore[arg-type, return-value]
    with pytest.raises(ModelError, match="the refined matte is invalid"):
        renderer(refine=lambda *_: refined, style=never).render(frame_at(1.0), MATTE)


def test_the_alpha_cannot_be_changed_by_a_look() -> None:
    def greedy(image: Image, alpha: Alpha8, at_s: float) -> Image:
        alpha[:] = 0
        return image

    with pytest.raises(ValueError, match="read-only"):
        renderer(style=Style(greedy, blend)).render(frame_at(1.0), MATTE)


def test_looks_and_finish_steps_are_given_the_time_of_the_frame() -> None:
    times: list[float] = []

    def step(image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        times.append(at_s)
        return image + np.uint8(1)

    def look(image: Image, alpha: Alpha8, at_s: float) -> Image:
        times.append(at_s)
        return np.ones_like(image)

    made = renderer(style=Style(look, blend, (step, step)))
    image = made.render(frame_at(7.5), MATTE)
    assert image is not None
    assert image[0, -1, 0] == 3
    assert made.finish_hidden(np.zeros((4, 6, 3), np.uint8), 8.5).tolist() == np.full((4, 6, 3), 2).tolist()
    assert times == [7.5, 7.5, 7.5, 8.5, 8.5]


def test_a_hidden_frame_is_finished_without_an_alpha() -> None:
    given: list[object] = []

    def step(image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        given.append(alpha)
        return image

    renderer(style=Style(ones, blend, (step,))).finish_hidden(np.zeros((4, 6, 3), np.uint8), 8.5)
    assert given == [None]


RAMP = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
MIRROR = Framing((6, 4), mirror=True)


def place(image: Image, alpha: Alpha8, at_s: float) -> Image:
    return RAMP + np.uint8(100)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_another_place_is_never_framed_with_the_person(zoom: float) -> None:
    """Its text would be mirrored, upside down or cut off."""
    framing = Framing((6, 4), mirror=True, flip=True, zoom=zoom)
    style = Style(place, blend, framing=framing, frames_first=True)
    frame = Frame(RAMP.copy(), 5, 1.0)
    image = renderer(style=style).render(frame, MATTE)
    alpha = refine(HALF, RAMP)
    shown, shown_alpha = framing.frame(RAMP, alpha, 1.0)
    assert image is not None
    assert (image == blend(shown, RAMP + np.uint8(100), shown_alpha)).all()
    assert (image == RAMP + 100).all(axis=2).any()


def test_the_room_is_framed_with_the_person() -> None:
    image = renderer(style=Style(lambda image, *_: image + np.uint8(100), blend, framing=MIRROR)).render(
        Frame(RAMP.copy(), 5, 1.0), MATTE
    )
    assert image is not None
    alpha = refine(HALF, RAMP)
    assert (image == blend(RAMP, RAMP + np.uint8(100), alpha)[:, ::-1]).all()


def test_another_place_is_not_mirrored_in_a_fade_to_the_room() -> None:
    other = Style(lambda image, *_: np.full_like(image, 7), blend, framing=MIRROR)
    made = renderer(style=Style(place, blend, framing=MIRROR, frames_first=True))
    made.render(Frame(RAMP.copy(), 5, 1.0), MATTE)
    made.change(other)
    image = made.render(Frame(RAMP.copy(), 6, 1.01), MATTE)
    assert image is not None
    assert image[0, 0].tolist() == [7, 7, 7]


def test_the_framed_alpha_cannot_be_changed_by_a_look() -> None:
    def greedy(image: Image, alpha: Alpha8, at_s: float) -> Image:
        alpha[:] = 0
        return image

    with pytest.raises(ValueError, match="read-only"):
        renderer(style=Style(greedy, blend, framing=MIRROR, frames_first=True)).render(frame_at(1.0), MATTE)


def test_a_hidden_frame_is_framed_unless_it_is_a_card() -> None:
    made = renderer(style=Style(ones, blend, framing=MIRROR))
    assert (made.finish_hidden(RAMP, 1.0) == RAMP[:, ::-1]).all()
    assert (made.finish_hidden(RAMP, 1.0, framed=False) == RAMP).all()


def test_a_change_in_the_middle_of_a_frame_waits_for_the_next() -> None:
    class Meddling(Stats):
        @contextmanager
        def stage(self, name: str) -> Iterator[None]:
            if name in ("look", "blend", "finish"):
                made.change(Style(ones, blend))
            yield

    def counted_blend(image: Image, background: Image, alpha: Alpha8) -> Image:
        blended.append(len(background))
        return image

    def counted_step(image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        finished.append(len(image))
        return image

    blended: list[int] = []
    finished: list[int] = []
    made = renderer(Meddling(), style=Style(ones, counted_blend, (counted_step,)))
    for _ in range(2):
        assert made.render(frame_at(1.0), MATTE) is not None
    assert (blended, finished) == ([4], [4])


def test_a_new_look_fades_in_from_the_next_frame_on() -> None:
    made = renderer(refine=lambda alpha, image: np.zeros(image.shape[:2], np.uint8))
    levels = []
    for tenths in range(6):
        if tenths == 2:
            made.change(Style(lambda image, *_: np.full_like(image, 91), blend))
        image = made.render(frame_at(tenths / 10), MATTE)
        assert image is not None
        levels.append(int(image[0, 0, 0]))
    assert levels == [1, 1, 1, 31, 61, 91]


def test_a_smaller_frame_is_computed_once_for_all_stages() -> None:
    made: list[int] = []

    def halving_look(image: Image, alpha: Alpha8, at_s: float) -> Image:
        made.extend(id(resize.shrink(array, [(3, 2)])) for array in (image, alpha))
        return np.ones_like(image)

    def halving_step(image: Image, alpha: Alpha8 | None, at_s: float) -> Image:
        assert alpha is not None
        made.extend(id(resize.shrink(array, [(3, 2)])) for array in (frame.image, alpha))
        return image

    def halving_refine(alpha: Alpha, image: Image) -> Alpha8:
        made.append(id(resize.shrink(image, [(3, 2)])))
        return refine(alpha, image)

    frame = frame_at(1.0)
    renderer(refine=halving_refine, style=Style(halving_look, blend, (halving_step,))).render(frame, MATTE)
    assert len(made) == 5
    assert made[0] == made[1] == made[3]
    assert made[2] == made[4]


def test_stages_are_timed() -> None:
    stats = Stats()
    renderer(stats, style=Style(ones, blend, (lambda image, *_: image,))).render(frame_at(1.0), MATTE)
    assert set(stats.report(RunReport, {}).stages_ms) == {"propagate", "refine", "look", "blend", "finish"}


def test_an_unchanged_frame_is_not_inferred_again_but_its_matte_stays_fresh() -> None:
    segmenter, stats = FakeSegmenter(), Stats()
    maker = matte_maker(segmenter=segmenter, stats=stats, min_change=2.0, max_skip_s=0.5)
    mattes = [maker(frame_at(now)) for now in (3.0, 3.2, 3.4, 3.6, 3.7)]
    assert segmenter.calls == 2  # the first, and once the alpha has reached its maximum age
    assert stats.inferences_skipped == 3
    assert [matte.captured_at for matte in mattes] == [3.0, 3.2, 3.4, 3.6, 3.7]
    assert mattes[1].alpha is mattes[0].alpha


def test_a_request_during_an_inference_counts_for_the_next_frame() -> None:
    """Somebody is clicked while the model runs: the matte that it is making does not know of it."""
    segmenter = FakeSegmenter(lambda call: maker.infer_next() if call == 0 else None)
    maker = matte_maker(segmenter=segmenter, min_change=2.0)
    for now in (3.0, 3.1, 3.2):
        maker(frame_at(now))
    assert segmenter.calls == 2


def test_a_matte_carries_the_index_and_the_time_of_its_frame() -> None:
    matte = matte_maker()(frame_at(3.0))
    assert (matte.frame_index, matte.captured_at, matte.alpha.shape) == (5, 3.0, (8, 12))
    assert matte.alpha[4, 6] > 0.5 > matte.alpha[0, 0]
    assert matte.others is None


def test_a_matte_holds_where_the_others_are_even_without_an_inference() -> None:
    class TwoPeople(FakeSegmenter):
        def __call__(self, image: Image) -> Detections:
            self.calls += 1
            return Detections(
                np.array([[0, 0, 2, 4], [4, 0, 6, 4]], np.float32),
                np.array([0.9, 0.8], np.float32),
                np.array([1, 1], np.int32),
                np.ones((2, 14, 14), np.float32),
            )

    segmenter = TwoPeople()
    left = SubjectSelector(policy="point", point=(0.1, 0.5))
    maker = matte_maker(segmenter=segmenter, subject=left, min_change=2.0, max_skip_s=0.5)
    for now in (3.0, 3.1):
        matte = maker(frame_at(now))
        assert matte.others is not None
        assert matte.alpha[4, 1] > 0.5 > matte.alpha[4, 10]
        assert matte.others[4, 1] < 0.5 < matte.others[4, 10]
    assert segmenter.calls == 1


def test_masks_are_snapped_as_coarse_unless_the_model_has_an_alpha_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []

    def snap(alpha: Alpha, image: Image, *, is_coarse: bool) -> Alpha:
        given.append(is_coarse)
        return alpha

    monkeypatch.setattr("realtime.pipeline.snap", snap)
    for alpha in (None, np.zeros((8, 12), np.float32)):
        matte_maker(segmenter=lambda _, alpha=alpha: Detections(*_PARTS, alpha))(frame_at(0.0))
    assert given == [True, False]


_PARTS = (
    np.array([[0, 0, 3, 3]], np.float32),
    np.array([0.9], np.float32),
    np.array([1], np.int32),
    np.ones((1, 4, 4), np.float32),
)


def test_eased_every_other_frame_has_the_background_of_the_one_before() -> None:
    made: list[float] = []

    def look(image: Image, alpha: Alpha8, at_s: float) -> Image:
        made.append(at_s)
        return np.full_like(image, 1)

    def over(image: Image, background: Image, alpha: Alpha8) -> Image:
        background[alpha > 127] = image[alpha > 127]
        return background

    drawn = renderer(style=Style(look, over))
    drawn.ease(look_every=2)
    images = []
    for index in range(5):
        frame = Frame(np.full((4, 6, 3), 100 + index, np.uint8), index, index / 30)
        images.append(drawn.render(frame, Matte(HALF.copy(), 0, 0.0)))
    assert made == [0, 2 / 30, 4 / 30]
    for index, image in enumerate(images):
        assert image is not None
        assert set(np.unique(image)) == {1, 100 + index}  # nothing of the frame before but its background
    drawn.change(Style(ones, over))
    image = drawn.render(Frame(np.full((4, 6, 3), 9, np.uint8), 5, 5 / 30), Matte(HALF.copy(), 0, 0.0))
    assert len(made) == 4  # a fade from the old look
    drawn.ease()
    assert image is not None
