import numpy as np
import pytest

from realtime.sources.tears import TearDetector
from realtime.structures import Frame, Image


def scene(seed: int = 0) -> Image:
    blocks = np.random.default_rng(seed).integers(40, 216, (23, 40, 3), np.uint8)
    return np.ascontiguousarray(blocks.repeat(16, axis=0).repeat(16, axis=1)[:360])


def torn(image: Image, row: int, how: str) -> Image:
    """Return ``image`` as damaged data looks from ``row`` on."""
    result = image.copy()
    below = result[row:]
    result[row:] = {
        "shifted": np.roll(below, 160, axis=1),
        "grey": np.full_like(below, 128),
        "tinted": np.where(below < 128, below + 60, below - 60),
    }[how]
    return result


def judged(*images: Image, interval_s: float = 1 / 30) -> list[bool]:
    """Return which of ``images``, frames of one camera, are torn."""
    tears = TearDetector()
    return [tears.is_torn(Frame(image, k, k * interval_s)) for k, image in enumerate(images)]


@pytest.mark.parametrize("how", ["shifted", "grey", "tinted"])
@pytest.mark.parametrize("row", [0, 10, 32, 100, 200, 320])
def test_a_torn_frame_is_found(how: str, row: int) -> None:
    assert judged(scene(), torn(scene(), row, how), scene(), scene()) == [False, True, False, False]


def test_another_scene_is_there_two_frames_later() -> None:
    assert judged(scene(), scene(1), scene(1), scene(1), scene(1)) == [False, True, True, False, False]


@pytest.mark.parametrize(
    ("images", "confirmed"),
    [
        ([scene(), torn(scene(), 100, "grey"), scene()], 1),
        ([scene(), torn(scene(), 100, "grey"), torn(scene(), 32, "grey"), scene(), scene()], 2),
        ([scene(), scene(1), scene(1), scene(1), scene(1)], 0),
    ],
)
def test_only_what_was_torn_is_counted(images: list[Image], confirmed: int) -> None:
    tears = TearDetector()
    for k, image in enumerate(images):
        tears.is_torn(Frame(image, k, k / 30))
    assert tears.confirmed == confirmed


def test_nothing_is_left_out_while_the_camera_moves() -> None:
    pan = [np.roll(scene(), 40 * k, axis=1) for k in range(12)]
    assert judged(*pan) == [False, True, True, *[False] * 9]


def test_a_camera_that_delivers_a_frame_now_and_then_is_taken_as_it_is() -> None:
    assert not any(judged(scene(), torn(scene(), 100, "grey"), scene(1), interval_s=1.0))


def test_somebody_who_moves_is_not_torn() -> None:
    images = [scene()]
    for left in range(0, 400, 40):
        image = scene()
        image[80:, left : left + 240] = scene(1)[80:, :240]
        images.append(image)
    assert not any(judged(*images))


def test_what_stays_is_what_the_camera_sees() -> None:
    """A card held before the lower half."""
    card = torn(scene(), 180, "grey")
    assert judged(scene(), card, card, card, card) == [False, True, True, False, False]


def test_frames_of_another_size_are_not_compared() -> None:
    assert judged(scene(), torn(scene(), 100, "grey")[:240]) == [False, False]


@pytest.mark.parametrize("shape", [(4, 6, 3), (1, 1, 3)])
def test_tiny_images_are_not_torn(shape: tuple[int, int, int]) -> None:
    assert judged(np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8)) == [False, False]
