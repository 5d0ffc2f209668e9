import threading
from collections.abc import Sequence
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.errors import SourceError, UsageError
from realtime.imaging.compositor import composite
from realtime.looks import LookOptions, make_look
from realtime.looks.cross_fade import CrossFade
from realtime.looks.lens import aperture, convolve
from realtime.looks.looping_video import LoopingVideo
from realtime.privacy.hide import privacy_blur
from realtime.structures import Alpha8, Image

BLURS = ("gaussian", "lens", "depth", "plate", "pixelate")


def round_person(height: int = 360, width: int = 480, softness: float = 6) -> Alpha8:
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(y - height / 2, x - width / 2)
    return np.rint(np.clip((height / 4 - distance) / softness + 0.5, 0, 1) * 255).astype(np.uint8)


def stripes(height: int = 360, width: int = 480) -> Image:
    image = np.zeros((height, width, 3), np.uint8)
    image[:, ::7] = (250, 180, 90)
    image[::11] = (30, 240, 160)
    return image


@pytest.mark.parametrize("name", BLURS)
@pytest.mark.parametrize("strength", [4.0, 20.0, 60.0])
def test_a_white_figure_on_black_leaves_no_halo(name: str, strength: float) -> None:
    alpha = round_person()
    image = np.repeat(alpha[..., None], 3, axis=2)
    background = make_look(name, LookOptions(strength=strength, size=(480, 360)))(image, alpha, 0.0)
    assert background.max() <= 2
    assert composite(image, background, alpha)[alpha == 0].max() <= 2
    if strength > 10:
        naive = cv2.GaussianBlur(image, (0, 0), strength / 4)
        assert naive[alpha == 0].max() > 40


@pytest.mark.parametrize("name", BLURS)
@given(
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    strength=st.floats(0.5, 80),
    kind=st.sampled_from(["nobody", "one pixel", "a third", "soft"]),
)
def test_a_plain_background_stays_plain_at_any_size(
    name: str, width: int, height: int, strength: float, kind: str
) -> None:
    image = np.full((height, width, 3), (20, 130, 240), np.uint8)
    alpha = np.zeros((height, width), np.uint8)
    if kind == "one pixel":
        alpha[height // 2, width // 2] = 255
    elif kind == "a third":
        alpha[: height // 3] = 255
    elif kind == "soft":
        alpha = round_person(height, width)
    image[alpha > 0] = 255
    background = make_look(name, LookOptions(strength=strength, size=(width, height)))(image, alpha, 0.0)
    assert background.shape == image.shape
    room_is_in_sight = (alpha == 0).reshape(height, width)[: height // 32 * 32, : width // 32 * 32].any()
    if room_is_in_sight and kind != "soft":
        assert np.abs(background[alpha == 0].astype(int) - (20, 130, 240)).max() <= 1


@pytest.mark.parametrize("name", BLURS)
def test_all_alpha_1_shows_nothing_of_the_person_in_the_background(name: str) -> None:
    white = np.full((48, 64, 3), 255, np.uint8)
    background = make_look(name, LookOptions(strength=8, size=(64, 48)))(white, np.full((48, 64), 255, np.uint8), 0.0)
    assert background.std() == 0
    assert 90 < background.mean() < 200


@pytest.mark.parametrize("name", ["gaussian", "lens", "colour", "pixelate", "desaturate", "none"])
def test_pixels_with_alpha_1_are_those_of_the_camera(name: str) -> None:
    image, alpha = stripes(), round_person()
    before = image.copy()
    image.setflags(write=False)
    out = composite(image, make_look(name, LookOptions(strength=20, size=(480, 360)))(image, alpha, 0.0), alpha)
    assert (out[alpha == 255] == before[alpha == 255]).all()
    assert (image == before).all()


@pytest.mark.parametrize(("radius", "side"), [(20, 720), (12, 360), (40, 360)])
def test_a_bright_point_gives_an_even_disc_of_the_set_radius(radius: float, side: int) -> None:
    image = np.zeros((side, side, 3), np.uint8)
    image[side // 2 - 2 : side // 2 + 2, side // 2 - 2 : side // 2 + 2] = 255
    blurred = make_look("lens", LookOptions(strength=radius, size=(side, side)))(
        image, np.zeros((side, side), np.uint8), 0.0
    )
    pixels = radius * side / 720
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    distance = np.hypot(y, x)
    level = blurred[..., 1].astype(float)
    if pixels > 16:
        inside = level[distance < pixels * 0.5]
        assert inside.max() - inside.min() <= 0.1 * inside.mean() + 1
    area = (level > level.max() / 2).sum()
    assert np.sqrt(area / np.pi) == pytest.approx(pixels, rel=0.2, abs=3)
    assert level[distance > pixels * 1.3 + 8].max() <= 1


def test_an_aperture_has_the_light_of_one_point_and_its_own_shape() -> None:
    disc = aperture(6.5)
    assert disc.sum() == pytest.approx(1)
    assert (disc == disc.T).all()
    assert (disc > 0).sum() == pytest.approx(np.pi * 6.5**2, rel=0.3)
    hexagon = aperture(6.5, blades=6)
    assert hexagon.sum() == pytest.approx(1)
    assert (hexagon > hexagon.max() / 2).sum() == pytest.approx(6.5**2 * 3 * np.sqrt(3) / 2, rel=0.1)


def test_discs_become_cats_eyes_towards_the_corners() -> None:
    size, image = (640, 360), np.zeros((360, 640, 3), np.uint8)
    points = {"middle": (320, 180), "corner": (30, 30), "side": (610, 180)}
    for x, y in points.values():
        image[y - 2 : y + 2, x - 2 : x + 2] = 255
    nobody = np.zeros((360, 640), np.uint8)
    round_ones, cut = (
        make_look("lens", LookOptions(strength=40, size=size, cats_eye=c))(image, nobody, 0.0)[..., 1] for c in (0, 1)
    )

    def spread(picture: Image, point: str) -> np.ndarray:
        x, y = points[point]
        part = picture[max(0, y - 30) : y + 30, max(0, x - 30) : x + 30].astype(float)
        ys, xs = np.nonzero(part > part.max() / 2)
        return np.cov(np.stack([xs, ys]))

    assert np.allclose(spread(cut, "middle"), spread(round_ones, "middle"), rtol=0.1, atol=3)
    assert np.linalg.det(spread(cut, "corner")) < 0.6 * np.linalg.det(spread(round_ones, "corner"))
    across, along = np.diag(spread(cut, "side"))
    assert across < 0.7 * along
    assert spread(cut, "corner")[0, 1] < -5  # narrow towards the middle, long across


def test_cats_eyes_leave_a_plain_wall_plain() -> None:
    wall, someone = np.full((90, 160, 3), 130, np.uint8), round_person(90, 160)
    wall[someone > 0] = 255
    room = make_look("lens", LookOptions(strength=40, size=(160, 90), cats_eye=0.8))(wall, someone, 0.0)
    assert np.abs(room[someone == 0].astype(int) - 130).max() <= 1


def test_a_convolution_in_parts_is_the_convolution() -> None:
    image = np.random.default_rng(0).random((30, 40, 4), dtype=np.float32)
    kernel = aperture(7.3)
    whole = cv2.filter2D(image, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    assert np.abs(convolve(image, kernel) - whole).max() < 1e-5


def test_bright_lamps_stay_brighter_through_a_lens_than_through_a_gaussian() -> None:
    image = np.full((360, 480, 3), 40, np.uint8)
    cv2.circle(image, (100, 100), 4, (255, 255, 255), -1)
    nobody = np.zeros((360, 480), np.uint8)
    lens = make_look("lens", LookOptions(strength=24, size=(480, 360)))(image, nobody, 0.0)[100, 100, 0]
    gaussian = make_look("gaussian", LookOptions(strength=24, size=(480, 360)))(image, nobody, 0.0)[100, 100, 0]
    assert int(lens) > int(gaussian) + 40


def test_none_returns_the_image() -> None:
    image = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    assert (
        make_look("none", LookOptions(strength=0, size=(4, 4)))(image, np.zeros((4, 4), np.uint8), 0.0) == image
    ).all()


@pytest.mark.parametrize("name", [*BLURS, "image", "video", "colour", "desaturate", "none"])
def test_a_look_returns_an_image_that_may_be_written_over(name: str, tmp_path: Path) -> None:
    files = {"image": tmp_path / "wide.png", "video": tmp_path / "four.mkv"}
    cv2.imwrite(str(files["image"]), np.full((20, 80, 3), 200, np.uint8))
    video_of(files["video"], (10, 60, 110, 160))
    look = make_look(name, LookOptions(strength=8, size=(64, 48), background=files.get(name)))
    image, alpha = stripes(48, 64), round_person(48, 64)
    image.setflags(write=False)
    first = look(image, alpha, 0.0)
    before = first.copy()
    assert first.flags.c_contiguous
    first[:] = 77
    assert (look(image, alpha, 0.0) == before).all()


def test_pixelate_shows_squares_of_the_set_side() -> None:
    image = np.random.default_rng(0).integers(0, 256, (360, 480, 3), dtype=np.uint8)
    squares = make_look("pixelate", LookOptions(strength=48, size=(480, 360)))(
        image, np.zeros((360, 480), np.uint8), 0.0
    )
    assert (squares[:24, :24] == squares[0, 0]).all()
    assert (squares[0, 24] != squares[0, 23]).any()


def test_a_colour_is_written_red_first() -> None:
    background = make_look("colour", LookOptions(strength=8, size=(4, 2), colour="#ff8000"))(
        np.zeros((2, 4, 3), np.uint8), np.zeros((2, 4), np.uint8), 0.0
    )
    assert background.shape == (2, 4, 3)
    assert background[0, 0].tolist() == [0, 128, 255]


@pytest.mark.parametrize(("fit", "corner", "middle"), [("cover", 200, 200), ("contain", 0, 200), ("stretch", 200, 200)])
def test_a_picture_is_made_to_fit(tmp_path: Path, fit: str, corner: int, middle: int) -> None:
    path = tmp_path / "wide.png"
    cv2.imwrite(str(path), np.full((20, 80, 3), 200, np.uint8))
    image, alpha = np.zeros((60, 90, 3), np.uint8), np.zeros((60, 90), np.uint8)
    background = make_look("image", LookOptions(strength=8, size=(90, 60), background=path, fit=fit))(image, alpha, 0.0)  # type: ignore[arg-type]
    assert background.shape == image.shape
    assert background[0, 0, 0] == corner
    assert background[30, 45, 0] == middle


def test_a_background_that_is_no_picture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "note.png"
    with pytest.raises(SourceError, match=r"note\.png cannot be read"):
        make_look("image", LookOptions(strength=8, size=(4, 4), background=path))
    path.write_text("not a picture")
    for name in ("image", "video"):
        with pytest.raises((SourceError, UsageError), match=r"note\.png"):
            make_look(name, LookOptions(strength=8, size=(4, 4), background=path))


def video_of(path: Path, levels: Sequence[int]) -> Path:
    """A video of plain grey pictures, ten a second."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = 32, 24, "bgr0"
        for level in levels:
            frame = av.VideoFrame.from_ndarray(np.full((24, 32, 3), level, np.uint8), format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def test_a_video_loops_at_its_own_pace(tmp_path: Path) -> None:
    path = video_of(tmp_path / "four.mkv", (10, 60, 110, 160))
    look = make_look("video", LookOptions(strength=8, size=(64, 48), background=path))
    image, alpha = np.zeros((48, 64, 3), np.uint8), np.zeros((48, 64), np.uint8)

    def level_after(seconds: float) -> int:
        return int(look(image, alpha, 100.0 + seconds)[24, 32, 0])

    assert [level_after(s) for s in (0, 0.05, 0.11, 0.31, 0.42, 0.55)] == [10, 10, 60, 160, 10, 60]
    assert look(image, alpha, 100.55).shape == image.shape
    assert level_after(50) in {10, 60, 110, 160}


def test_a_video_is_decoded_and_fitted_ahead_in_another_thread(tmp_path: Path) -> None:
    made_in: list[int] = []

    def made(picture: Image) -> Image:
        made_in.append(threading.get_ident())
        return picture[:8]

    loop = LoopingVideo(video_of(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=made)
    made_in.clear()
    for tenths, level in enumerate((10, 60, 110, 160, 10)):
        image = loop.image_at(tenths * 0.1)
        assert (image.shape, image[0, 0, 0]) == ((8, 32, 3), level)
    assert len(made_in) >= 4
    assert threading.get_ident() not in made_in


def test_a_video_that_breaks_off_says_so_each_time(tmp_path: Path) -> None:
    def made(picture: Image) -> Image:
        if picture[0, 0, 0] > 100:
            raise UsageError("it breaks off")
        return picture

    loop = LoopingVideo(video_of(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=made)
    assert loop.image_at(0.0)[0, 0, 0] == 10
    for _ in range(2):
        with pytest.raises(UsageError, match="breaks off"):
            loop.image_at(0.15)


def test_a_new_look_fades_in() -> None:
    image, alpha = np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8), np.uint8)
    black = make_look("colour", LookOptions(strength=1, size=(8, 8), colour="black"))
    white = make_look("colour", LookOptions(strength=1, size=(8, 8), colour="white"))
    fade = CrossFade()
    assert fade(black, image, alpha, 4.9).max() == 0
    levels = [int(fade(white, image, alpha, 5.0 + seconds)[0, 0, 0]) for seconds in (0.0, 0.1, 0.2, 0.3, 9.0)]
    assert levels == [0, 85, 170, 255, 255]


def test_text_of_a_twentieth_of_the_height_is_gone_after_the_privacy_blur() -> None:
    image = np.full((720, 1280, 3), 255, np.uint8)
    for line in range(1, 14):
        cv2.putText(image, "The quick brown fox", (20, 50 * line), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (0, 0, 0), 3)
    hidden = privacy_blur(image)
    assert image[:, :600].std() > 60
    assert cv2.subtract(hidden, cv2.GaussianBlur(hidden, (0, 0), 9)).max() <= 2


@given(st.integers(1, 50), st.integers(1, 50))
def test_the_privacy_blur_takes_any_size(width: int, height: int) -> None:
    image = np.full((height, width, 3), 77, np.uint8)
    assert np.abs(privacy_blur(image).astype(int) - 77).max() <= 1


def test_depth_is_blurred_more_above_than_where_the_person_stands() -> None:
    image = np.random.default_rng(0).integers(0, 256, (360, 480, 3), dtype=np.uint8)
    alpha = np.zeros((360, 480), np.uint8)
    alpha[100:340, 200:260] = 255
    background = make_look("depth", LookOptions(strength=24, size=(480, 360)))(image, alpha, 0.0)
    assert background[:60].std() * 2 < background[300:].std()


def test_a_plate_fills_what_is_hidden_with_what_was_seen_there() -> None:
    rng = np.random.default_rng(0)
    coarse = rng.integers(0, 256, (9, 12, 3), dtype=np.uint8)
    room = cv2.resize(coarse, (480, 360), interpolation=cv2.INTER_NEAREST)
    nobody, someone = np.zeros((360, 480), np.uint8), np.zeros((360, 480), np.uint8)
    someone[80:280, 140:340] = 255
    hidden = room.copy()
    hidden[someone > 0] = (0, 0, 255)
    wanted = make_look("gaussian", LookOptions(strength=20, size=(480, 360)))(room, nobody, 0.0)
    look = make_look("plate", LookOptions(strength=20, size=(480, 360)))
    look(room, nobody, 0.0)
    assert np.abs(look(hidden, someone, 0.0).astype(int) - wanted).max() <= 2
    other = 255 - room
    other[someone > 0] = (0, 0, 255)
    moved = look(other, someone, 0.0)
    assert np.abs(moved.astype(int) - (255 - wanted))[:40].max() <= 2
    assert np.abs(moved[180, 240].astype(int) - wanted[180, 240]).max() > 8


def test_slow_changes_of_light_are_followed_by_the_plate() -> None:
    nobody, size = np.zeros((90, 120), np.uint8), (120, 90)
    look = make_look("plate", LookOptions(strength=20, size=size))
    for level in range(100, 160, 2):
        look(np.full((90, 120, 3), level, np.uint8), nobody, 0.0)
    someone = nobody.copy()
    someone[20:70, 30:90] = 255
    assert look(np.full((90, 120, 3), 160, np.uint8), someone, 0.0)[45, 60, 0] > 135
