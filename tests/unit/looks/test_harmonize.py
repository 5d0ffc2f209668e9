import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from realtime.imaging.compositor import composite
from realtime.looks.harmonize import Harmonizer
from realtime.structures import Alpha8, Image

SIZE = (320, 240)


def soft_person(softness: float = 16) -> Alpha8:
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    return np.rint(np.clip((70 - np.hypot(y - 120, x - 160)) / softness + 0.5, 0, 1) * 255).astype(np.uint8)


def mixed(person: tuple[int, int, int], room: tuple[int, int, int], alpha: Alpha8) -> Image:
    weight = alpha[..., None] / 255
    return (weight * np.array(person) + (1 - weight) * np.array(room) + 0.5).astype(np.uint8)


def plain(colour: tuple[int, int, int]) -> Image:
    return np.full((SIZE[1], SIZE[0], 3), colour, np.uint8)


def blended(harmonizer: Harmonizer, image: Image, background: Image, alpha: Alpha8) -> Image:
    return harmonizer(image, background.copy(), alpha)


def test_the_old_rooms_tint_is_taken_out_of_the_edge() -> None:
    alpha, person, room, new = soft_person(), (60, 90, 200), (40, 220, 40), (230, 230, 230)
    image, background = mixed(person, room, alpha), plain(new)
    wanted = mixed(person, new, alpha).astype(int)
    with_tint = composite(image, background, alpha)
    clean = blended(Harmonizer(SIZE), image, background, alpha)
    edge = (alpha > 5) & (alpha < 250)
    assert np.abs(with_tint - wanted)[edge].max() > 40
    assert np.abs(clean - wanted)[edge].max() <= 8


def test_an_alpha_that_reaches_past_the_person_leaves_no_glow_of_their_colour() -> None:
    alpha, person, room, new = soft_person(), (60, 90, 200), (230, 220, 210), (10, 10, 10)
    inside = np.where(alpha >= 235, 255, 0).astype(np.uint8)
    image, background = mixed(person, room, inside), plain(new)
    past = (inside == 0) & (alpha > 0) & (alpha < 160)
    without = composite(image, background, alpha)[past].astype(int)
    with_light = blended(Harmonizer(SIZE), image, background, alpha)[past].astype(int)
    assert (without - new).mean() > 60
    assert (with_light - new).mean() < 20
    like = plain(person)
    assert (blended(Harmonizer(SIZE), like, background, alpha)[alpha == 255] == person).all()


def test_pixels_with_alpha_1_keep_every_bit_and_the_inputs_are_not_changed() -> None:
    rng = np.random.default_rng(0)
    image = rng.integers(0, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    before, alpha, background = image.copy(), soft_person(), plain((0, 200, 0))
    for array in (image, alpha, background):
        array.setflags(write=False)
    out = blended(Harmonizer(SIZE, wrap=0.0), image, background, alpha)
    assert (out[alpha == 255] == before[alpha == 255]).all()
    assert (image == before).all()


def test_the_wrap_brings_the_new_light_to_the_edge_and_no_further() -> None:
    alpha, image = soft_person(4), plain((60, 60, 60))
    wrapped = Harmonizer(SIZE, decontaminate=False, wrap=1.0)
    lit = blended(wrapped, image, plain((255, 255, 255)), alpha)
    assert lit[120, 160].tolist() == [60, 60, 60]
    assert lit[120, 160 - 67, 0] > 66
    assert (np.diff(lit[120, 90:160, 0].astype(int)) <= 0).all()
    dark = blended(wrapped, image, plain((0, 0, 0)), alpha)
    assert np.abs(dark[alpha == 255].astype(int) - 60).max() <= 1


def test_the_match_moves_the_person_smoothly_towards_the_new_light() -> None:
    alpha, image, sunset = soft_person(), plain((120, 120, 120)), plain((60, 120, 240))
    harmonizer = Harmonizer(SIZE, decontaminate=False, match=1.0)
    first = blended(harmonizer, image, sunset, alpha)[120, 160].astype(int)
    for _ in range(40):
        last = blended(harmonizer, image, sunset, alpha)[120, 160].astype(int)
    assert last[0] < 110
    assert last[2] > 135
    assert 120 < first[2] < last[2]


@given(
    width=st.integers(1, 70),
    height=st.integers(1, 70),
    kind=st.integers(0, 3),
    wrap=st.sampled_from([0.0, 0.7]),
    match=st.sampled_from([0.0, 0.7]),
)
def test_any_size_and_alpha_can_be_blended(width: int, height: int, kind: int, wrap: float, match: float) -> None:
    rng = np.random.default_rng(kind)
    image = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    alpha = [
        np.zeros((height, width), np.uint8),
        np.full((height, width), 255, np.uint8),
        rng.integers(0, 256, (height, width), dtype=np.uint8),
        np.where(rng.random((height, width)) > 0.9, 255, 0).astype(np.uint8),
    ][kind]
    background = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    out = blended(Harmonizer((width, height), wrap=wrap, match=match), image, background, alpha)
    assert (out[alpha == 0] == background[alpha == 0]).all()
    if wrap == match == 0:
        assert (out[alpha == 255] == image[alpha == 255]).all()


def test_the_background_is_written_over_and_never_one_that_is_read_only() -> None:
    alpha, image, background = soft_person(), plain((60, 60, 60)), plain((200, 200, 200))
    kept = background.copy()
    kept.setflags(write=False)
    harmonizer = Harmonizer(SIZE, wrap=0.5)
    for _ in range(2):
        out = harmonizer(image, kept, alpha)
        assert out.flags.writeable
        assert (out == blended(Harmonizer(SIZE, wrap=0.5), image, background, alpha)).all()
    other = plain((20, 90, 200))
    other.setflags(write=False)
    assert (harmonizer(image, other, alpha) == blended(Harmonizer(SIZE, wrap=0.5), image, other, alpha)).all()
    assert Harmonizer(SIZE)(image, background, alpha) is background
    assert (kept == 200).all()


def test_a_cutout_has_the_persons_colour_down_to_the_faintest_alpha() -> None:
    alpha, person, room = soft_person(), (60, 90, 200), (40, 220, 40)
    image = mixed(person, room, alpha)
    colours = Harmonizer(SIZE).foreground(image, alpha)
    assert (colours[alpha == 0] == 0).all()
    assert (colours[alpha == 255] == person).all()
    edge = (alpha > 0) & (alpha < 255)
    assert ((alpha > 0) & (alpha <= 5)).any()
    assert np.abs(colours[edge].astype(int) - person).max() <= 12  # alpha and colours are whole levels
    assert np.abs(image[edge].astype(int) - person).mean() > 30


def test_a_cutout_over_the_old_room_is_the_old_image() -> None:
    alpha, room = soft_person(), (40, 120, 90)
    image = mixed((60, 90, 200), room, alpha)
    colours = Harmonizer(SIZE).foreground(image, alpha)
    assert np.abs(composite(colours, plain(room), alpha).astype(int) - image).max() <= 6


def test_a_pixel_of_the_room_in_a_cutout_takes_the_persons_colour() -> None:
    alpha, person, room = soft_person(), (60, 90, 200), (230, 220, 210)
    inside = np.where(alpha >= 235, 255, 0).astype(np.uint8)
    image = mixed(person, room, inside)
    past = (inside == 0) & (alpha > 0) & (alpha < 100)
    assert np.abs(Harmonizer(SIZE).foreground(image, alpha)[past].astype(int) - person).mean() < 20


@given(width=st.integers(1, 70), height=st.integers(1, 70), seed=st.integers(0, 3))
def test_a_cutout_of_any_size_keeps_the_solid_pixels(width: int, height: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    image = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    alpha = (rng.integers(0, 4, (height, width)) * 85).astype(np.uint8)
    colours = Harmonizer((width, height)).foreground(image, alpha)
    assert (colours[alpha == 255] == image[alpha == 255]).all()
    assert (colours[alpha == 0] == 0).all()
