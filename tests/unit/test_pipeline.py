from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from realtime.errors import ModelError
from realtime.pipeline import MatteMaker, Renderer
from realtime.stats import RunReport, Stats
from realtime.structures import Alpha, Alpha8, Detections, Frame, Image, Matte
from tests.conftest import FakeSegmenter


def frame_at(seconds: float) -> Frame:
    return Frame(np.full((4, 6, 3), 200, np.uint8), 5, seconds)


def render(stats: Stats, track_result: Alpha | None = None) -> Renderer:
    def track(frame: Frame, matte: Matte | None) -> Alpha | None:
        return track_result

    def refine(alpha: Alpha, image: Image) -> Alpha8:
        return np.repeat(np.repeat(alpha * 255, 2, 0), 2, 1).astype(np.uint8)

    def composite(foreground: Image, background: Image, alpha: Alpha8) -> Image:
        return np.where(alpha[..., None] > 127, foreground, background)

    return Renderer(
        track=track,
        refine=refine,
        look=lambda image, alpha, at_s: np.full_like(image, 1),
        composite=composite,
        stats=stats,
    )


HALF = np.array([[1, 1, 0], [1, 0, 0]], np.float32)
MATTE = Matte(HALF.copy(), 4, 1.0)


def test_the_person_stays_and_the_room_becomes_the_look() -> None:
    image = render(Stats(), HALF)(frame_at(1.1), MATTE)
    assert image is not None
    assert image[..., 0].tolist() == [[200] * 4 + [1] * 2] * 2 + [[200] * 2 + [1] * 4] * 2


@pytest.mark.parametrize(
    "fine",
    [
        np.full((4, 6), 255, np.uint8),
        np.full((4, 6), 200, np.uint8),
        np.full((4, 6), 0.5, np.float32),
        np.zeros((4, 5), np.uint8),
        np.zeros((4, 6, 3), np.uint8),
    ],
)
def test_what_cannot_have_come_of_the_matte_is_not_used(fine: Alpha8) -> None:
    made = Renderer(
        track=lambda *_: HALF, refine=lambda *_: fine, look=lambda *_: 1 / 0, composite=lambda *_: 1 / 0, stats=Stats()
    )
    with pytest.raises(ModelError, match="went wrong"):
        made(frame_at(1.0), MATTE)


def test_a_matte_of_another_scene_gives_no_picture() -> None:
    assert render(Stats(), None)(frame_at(1.0), MATTE) is None


def test_a_change_in_the_middle_of_a_frame_waits_for_the_next() -> None:
    class Meddling(Stats):
        @contextmanager
        def stage(self, name: str) -> Iterator[None]:
            if name in ("light", "finish"):
                made.change(lambda image, *_: image, None, None)
            yield

    def light(image: Image, background: Image, alpha: Alpha8) -> Image:
        lit.append(len(background))
        return image

    lit: list[int] = []
    made = render(Meddling(), HALF)
    made.change(lambda image, *_: image, light, lambda picture, *_: picture)
    for _ in range(2):
        assert made(frame_at(1.0), MATTE) is not None
    assert lit == [4]


def test_stages_are_timed() -> None:
    stats = Stats()
    render(stats, HALF)(frame_at(1.0), MATTE)
    assert set(stats.report(RunReport, {}).stages_ms) == {"track", "refine", "look", "composite"}


def test_an_unchanged_picture_is_not_inferred_again_but_its_matte_stays_fresh() -> None:
    segmenter, stats = FakeSegmenter(), Stats()

    def paste(detections: Detections, _others: Detections, _image: Image) -> Alpha:
        return np.full((2, 3), len(detections), np.float32)

    matte_of = MatteMaker(
        segmenter, lambda found, _: (found, Detections.none()), paste, stats, still_levels=2.0, still_s=0.5
    )
    mattes = [matte_of(frame_at(now)) for now in (3.0, 3.2, 3.4, 3.6, 3.7)]
    assert segmenter.calls == 2  # the first, and once the bound in time is over
    assert stats.inferences_skipped == 3
    assert [matte.captured_at for matte in mattes] == [3.0, 3.2, 3.4, 3.6, 3.7]
    assert mattes[1].alpha is mattes[0].alpha


def test_a_matte_carries_the_frame_it_came_from() -> None:
    def paste(detections: Detections, _others: Detections, image: Image) -> Alpha:
        assert image.shape == (4, 6, 3)
        return np.full((2, 3), len(detections), np.float32)

    matte = MatteMaker(FakeSegmenter(), lambda found, _frame: (found, Detections.none()), paste, Stats())(frame_at(3.0))
    assert (matte.frame_index, matte.captured_at, matte.alpha[0, 0]) == (5, 3.0, 1)
    assert matte.others is None


def test_a_matte_knows_where_the_others_are_also_when_it_is_not_made_anew() -> None:
    def paste(detections: Detections, others: Detections, _image: Image) -> Alpha:
        return np.full((2, 3), len(detections) - 0.5 * len(others), np.float32)

    matte_of = MatteMaker(
        FakeSegmenter(), lambda found, _: (Detections.none(), found), paste, Stats(), still_levels=2.0, still_s=0.5
    )
    for now in (3.0, 3.1):
        matte = matte_of(frame_at(now))
        assert matte.others is not None
        assert (matte.alpha[0, 0], matte.others[0, 0]) == (-0.5, 1)
