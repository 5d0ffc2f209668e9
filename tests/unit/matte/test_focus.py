"""The model sees the part of the frame around the people, and nobody is lost by it."""

import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.matte.focus import Focus
from realtime.structures import Detections, Frame, Image, Size

SIZE = (320, 180)
ROOM, PERSON = 40, 200
WHOLE = (180, 320)


class Bright:
    """Finds bright rectangles; its alpha has half as many rows and columns as the image it is shown."""

    def __init__(self, *, with_alpha: bool = True, score: float = 0.9) -> None:
        self.shapes: list[tuple[int, int]] = []
        self._with_alpha, self.score = with_alpha, score

    def __call__(self, image: Image) -> Detections:
        self.shapes.append((image.shape[0], image.shape[1]))
        bright = image[:, :, 0] > 128
        columns = np.flatnonzero(bright.any(axis=0))
        boxes = []
        for run in np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1):
            if len(run):
                rows = np.flatnonzero(bright[:, run].any(axis=1))
                boxes.append([run[0], rows[0], run[-1] + 1, rows[-1] + 1])
        alpha = bright[::2, ::2].astype(np.float32) if self._with_alpha else None
        count = len(boxes)
        return Detections(
            np.array(boxes, np.float32).reshape(-1, 4),
            np.full(count, self.score, np.float32),
            np.ones(count, np.int32),
            np.ones((count, 4, 4), np.float32),
            alpha,
        )


def frame(index: int, *people: tuple[int, int, int, int], fps: float = 10.0, size: Size = SIZE) -> Frame:
    image = np.full((size[1], size[0], 3), ROOM, np.uint8)
    for x1, y1, x2, y2 in people:
        image[y1:y2, x1:x2] = PERSON
    return Frame(image, index, index / fps)


def boxes(*people: tuple[int, int, int, int]) -> NDArray[np.float32]:
    return np.array(people, np.float32).reshape(-1, 4)


def run(focus: Focus, model: Bright, frames: list[Frame]) -> list[Detections]:
    """Feed back what was found, as the tracker does."""
    known, results = boxes(), []
    for one in frames:
        found = focus(model, one, known)
        known = found.boxes
        results.append(found)
    return results


SOMEBODY = (140, 80, 180, 140)


@pytest.mark.parametrize("with_alpha", [True, False])
def test_the_model_sees_the_part_around_somebody_small(with_alpha: bool) -> None:
    model = Bright(with_alpha=with_alpha)
    results = run(Focus(0.5), model, [frame(k, SOMEBODY) for k in range(5)])
    assert model.shapes[0] == WHOLE
    rows, columns = model.shapes[-1]
    assert 60 < rows < 110
    assert columns / rows == pytest.approx(16 / 9, rel=0.02)
    for found in results:
        np.testing.assert_allclose(found.boxes, boxes(SOMEBODY), atol=0.01)


def test_alpha_lies_where_the_person_is_and_is_0_outside_the_region() -> None:
    found = run(Focus(0.5), Bright(), [frame(k, SOMEBODY) for k in range(3)])[-1]
    assert found.alpha is not None
    rows, columns = np.nonzero(found.alpha > 0.5)
    to_frame = SIZE[0] / found.alpha.shape[1]
    edges = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
    np.testing.assert_allclose(np.array(edges) * to_frame, SOMEBODY, atol=2.5)
    assert float(found.alpha[0].max()) == 0.0


def test_the_whole_frame_is_seen_at_least_twice_a_second() -> None:
    model = Bright()
    focus, known = Focus(0.5), boxes(SOMEBODY)
    whole_at = []
    for k in range(60):
        model.shapes.clear()
        focus(model, frame(k, SOMEBODY, fps=30.0), known)
        if WHOLE in model.shapes:
            whole_at.append(k / 30)
    assert np.diff(whole_at).max() <= 0.5 + 1e-9
    assert len(whole_at) < 10  # and not on every frame


def test_somebody_new_outside_the_region_is_found_within_half_a_second() -> None:
    model, newcomer = Bright(), (20, 80, 60, 140)
    frames = [frame(k, SOMEBODY) for k in range(6)] + [frame(k, newcomer, SOMEBODY) for k in range(6, 14)]
    counts = [len(found) for found in run(Focus(0.5), model, frames)]
    assert counts[:6] == [1] * 6
    assert counts[11] == 2
    assert set(counts[11:]) == {2}  # and stays found


def test_somebody_who_reaches_past_the_region_is_seen_whole() -> None:
    wide = (60, 80, 180, 140)
    frames = [frame(k, SOMEBODY) for k in range(3)] + [frame(k, wide) for k in range(3, 5)]
    for found in run(Focus(0.5), Bright(), frames)[3:]:
        np.testing.assert_allclose(found.boxes, boxes(wide), atol=0.01)


def test_who_has_moved_out_of_the_region_is_found_at_once() -> None:
    elsewhere = (20, 20, 60, 80)
    frames = [frame(k, SOMEBODY) for k in range(3)] + [frame(3, elsewhere)]
    np.testing.assert_allclose(run(Focus(0.5), Bright(), frames)[3].boxes, boxes(elsewhere), atol=0.01)


def test_somebody_known_only_in_the_whole_frame_does_not_double_the_work() -> None:
    class Blind(Bright):
        """Misses everybody unless it sees the whole frame."""

        def __call__(self, image: Image) -> Detections:
            found = super().__call__(image)
            return found if image.shape[:2] == WHOLE else found[[]]

    model = Blind()
    results = run(Focus(0.5), model, [frame(k, SOMEBODY) for k in range(31)])
    assert all(len(found) == 1 for found in results)
    assert len(model.shapes) <= 31 + 3 * 2


@pytest.mark.parametrize("person", [(40, 20, 280, 180), (0, 0, 320, 180)])
def test_the_whole_frame_is_used_where_somebody_fills_it(person: tuple[int, int, int, int]) -> None:
    model = Bright()
    run(Focus(0.5), model, [frame(k, person) for k in range(5)])
    assert set(model.shapes) == {WHOLE}


def test_a_region_at_the_edge_of_the_frame_takes_in_who_is_cut_off_by_it() -> None:
    cut_off, model = (0, 120, 50, 180), Bright()
    results = run(Focus(0.5), model, [frame(k, cut_off) for k in range(4)])
    assert model.shapes[-1] != WHOLE
    np.testing.assert_allclose(results[-1].boxes, boxes(cut_off), atol=0.01)


def test_two_people_far_apart_are_seen_in_the_whole_frame() -> None:
    model = Bright()
    run(Focus(0.5), model, [frame(k, (10, 80, 40, 140), (280, 80, 310, 140)) for k in range(4)])
    assert set(model.shapes) == {WHOLE}


def test_a_video_that_begins_again_at_another_size_begins_with_the_whole_frame() -> None:
    model, focus = Bright(), Focus(0.5)
    for k in range(40, 44):
        focus(model, frame(k, SOMEBODY), boxes(SOMEBODY))
    model.shapes.clear()
    half = (70, 40, 90, 70)
    focus(model, frame(0, half, size=(160, 90)), boxes(half))
    assert model.shapes[0] == (90, 160)
    focus(model, frame(1, half, size=(160, 90)), boxes(half))
    assert model.shapes[-1] != (90, 160)


def test_what_is_found_does_not_depend_on_where_the_run_began() -> None:
    frames = [frame(k, (140 + k // 2, 80, 180 + k // 2, 140)) for k in range(40)]
    shapes, found = [], []
    for begin in (0, 17):
        model = Bright()
        focus = Focus(0.5, piece_of=lambda at_s: int(at_s // 1))
        found.append(run(focus, model, frames[begin:])[20 - begin :])
        shapes.append(model.shapes[-10:])
    assert shapes[0] == shapes[1]
    assert min(shapes[0]) < WHOLE
    for one, other in zip(*found, strict=True):
        assert one.alpha is not None
        assert other.alpha is not None
        np.testing.assert_array_equal(one.alpha, other.alpha)
        np.testing.assert_array_equal(one.boxes, other.boxes)
