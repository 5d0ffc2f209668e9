"""What the window shows never changes what leaves."""

from collections.abc import Callable

import numpy as np

from realtime.structures import Image
from realtime.studio.messages import Do
from tests.unit.live.conftest import Rig

Make = Callable[..., Rig]


def shown(run: Rig, *switched: str) -> tuple[Image, Image]:
    """Return what the window shows, and what leaves, with some actions switched on."""
    for action in switched:
        run.live.controls.receive(Do(action, on=True))
    for _ in range(2):
        released = run.step()
    return run.live.link.view(released), released.image


def test_the_window_shows_what_leaves(rig: Make) -> None:
    seen, left = shown(rig())
    assert np.array_equal(seen, left)


def test_a_mirrored_view_leaves_what_others_see_as_it_is(rig: Make) -> None:
    _, plain = shown(rig())
    seen, left = shown(rig(), "mirror_view")
    assert np.array_equal(left, plain)
    assert np.array_equal(seen, plain[:, ::-1])


def test_a_new_background_is_not_mirrored_in_the_view(rig: Make, tmp_path: object) -> None:
    import cv2

    path = f"{tmp_path}/halves.png"
    halves = np.zeros((48, 64, 3), np.uint8)
    halves[:, :32] = 255
    cv2.imwrite(path, halves)
    seen, left = shown(rig(look__name="image", look__background=path), "mirror_view")
    assert left[2, 4].tolist() == seen[2, 4].tolist() == [255] * 3
    assert left[2, 60].tolist() == seen[2, 60].tolist() == [0] * 3


def test_a_mirrored_view_does_not_hurry_what_follows_the_light(rig: Make) -> None:
    settings = {"look__name": "colour", "look__colour": "#ff8000", "light__match": 1.0, "picture__low_light_boost": 1.0}

    def left(*, mirrored: bool) -> Image:
        run = rig(**settings)
        run.live.controls.receive(Do("mirror_view", on=mirrored))
        for _ in range(4):
            released = run.step()
            run.live.link.view(released)
        return released.image

    assert np.array_equal(left(mirrored=True), left(mirrored=False))


def test_before_is_in_the_window_only(rig: Make) -> None:
    run = rig(look__name="colour", look__colour="white")
    seen, left = shown(run, "split")
    assert run.frame is not None
    before = run.frame.image
    assert np.array_equal(seen[:, :30], before[:, :30])
    assert np.array_equal(seen[:, 34:], left[:, 34:])
    assert not np.array_equal(left[:, :30], before[:, :30])


def test_a_paused_window_shows_nothing_of_the_frame(rig: Make) -> None:
    run = rig()
    run.live.controls.receive(Do("pause", on=True))
    for action in ("split", "matte", "mirror_view"):
        seen, left = shown(run, action)
        assert np.array_equal(seen, left)


def test_the_mask_is_white_where_the_person_is(rig: Make) -> None:
    seen, _ = shown(rig(), "matte")
    assert seen[24, 32].tolist() == [255] * 3
    assert seen[2, 2].tolist() == [0] * 3


def test_points_of_the_view_are_those_of_the_frame(rig: Make) -> None:
    run = rig(picture__mirror=True, picture__zoom=2.0)
    shown(run, "mirror_view")
    view = run.live.controls._view
    x, y = view.to_frame(0.25, 0.5)
    assert np.allclose((x, y), (0.375, 0.5))
    assert np.allclose(view.to_image(x, y), (0.25, 0.5))
