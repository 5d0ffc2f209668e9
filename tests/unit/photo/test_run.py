"""``realtime photo`` from the command line to the files, with a fake model."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageFilter

from realtime.photo import run as photo_app
from realtime.photo.foreground import ForegroundColours
from realtime.photo.lens_blur import NoBlur
from realtime.photo.photo import Photo
from realtime.photo.read import read_photo
from realtime.photo.render import render_photo
from realtime.structures import Detections
from tests.conftest import FakeSegmenter
from tests.unit.photo.conftest import SIZE, Run, scene


class Nobody(FakeSegmenter):
    def __call__(self, image: Any) -> Detections:
        return Detections.none()


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch, run: Run) -> Run:
    monkeypatch.setattr(photo_app, "build_segmenter", lambda *_, **__: Nobody())
    return run


class Doubtful(FakeSegmenter):
    """Has a confidence of 60 %."""

    def __call__(self, image: Any) -> Detections:
        found = super().__call__(image)
        return Detections(found.boxes, np.full(len(found), 0.6, np.float32), found.class_ids, found.masks)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--model", "mobile"], 0),
        (["--model", "matterport"], 3),
        (["--model", "matterport", "--min-score", 0.5], 0),
        (["--model", "mobile", "--min-score", 0.7], 3),
    ],
)
def test_each_model_has_a_minimum_confidence_of_its_own(
    run: Run, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[object], code: int
) -> None:
    monkeypatch.setattr(photo_app, "build_segmenter", lambda *_, **__: Doubtful())
    assert run(photo, tmp_path / "out.png", *options).code == code


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "in.png"
    Image.fromarray(scene()).save(path)
    return path


def test_a_photo_is_seen_as_exactly_as_the_model_can(
    run: Run, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(photo_app, "build_segmenter", lambda _, **named: asked.append(named) or FakeSegmenter())
    assert run(photo, tmp_path / "out.png").code == 0
    assert asked == [{"accuracy": "exact", "mirrored": True}]


def test_the_person_is_kept_and_the_background_is_blurred(run: Run, photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    result = run(photo, out, "--stats", tmp_path / "s.json")
    assert result.code == 0, result.err
    before, after = (read_photo(path).pixels for path in (photo, out))
    assert np.array_equal(before[40:80, 50:110], after[40:80, 50:110])
    assert after[:20].std(axis=(0, 1)).max() < 0.2 * before[:20].std(axis=(0, 1)).max()
    assert json.loads((tmp_path / "s.json").read_text())["frames_shown"] == 1
    again = tmp_path / "again.png"
    run(photo, again)
    assert again.read_bytes() == out.read_bytes()


@pytest.mark.parametrize("look", ["lens", "gaussian", "none"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_every_look_keeps_the_depth(run: Run, tmp_path: Path, look: str, kind: type) -> None:
    photo, out = tmp_path / "in.tif", tmp_path / "out.tif"
    tifffile.imwrite(photo, scene(kind, size=(320, 240), square=4), photometric="rgb")
    assert run(photo, out, "--look", look).code == 0
    after = read_photo(out)
    assert after.pixels.dtype == kind
    if look == "none":
        assert np.array_equal(after.pixels, read_photo(photo).pixels)
    elif kind is np.uint16:
        assert len(np.unique(after.pixels)) > 300


@pytest.mark.parametrize("look", ["depth", "image", "colour", "pixelate", "desaturate"])
def test_the_looks_of_videos_work_too(run: Run, tmp_path: Path, look: str) -> None:
    photo, out, place = tmp_path / "in.tif", tmp_path / "out.tif", tmp_path / "beach.png"
    tifffile.imwrite(photo, scene(np.uint16), photometric="rgb")
    Image.new("RGB", (50, 50), (10, 200, 10)).save(place)
    result = run(photo, out, "--look", look, "--set", f"look.background={place}")
    assert result.code == 0, result.err
    assert "8 bits" in result.err
    before, after = read_photo(photo).pixels, read_photo(out).pixels
    assert np.array_equal(before[40:80, 50:110], after[40:80, 50:110])
    assert not np.array_equal(before[:20], after[:20])
    if look == "image":
        assert after[5, 5].tolist() == [10 * 257, 200 * 257, 10 * 257]


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "CMYK"])
def test_every_colour_mode(run: Run, tmp_path: Path, mode: str) -> None:
    photo, out = tmp_path / "in.tif", tmp_path / "out.png"
    Image.fromarray(scene()).convert(mode).save(photo)
    result = run(photo, out)
    assert result.code == 0, result.err
    after = read_photo(out)
    assert after.pixels.shape[2] == (1 if mode in ("L", "LA") else 3)
    assert (after.opacity is not None) == (mode in ("LA", "RGBA"))


@pytest.mark.parametrize("size", [(16, 16), (16, 301), (301, 17)])
def test_small_photos(run: Run, tmp_path: Path, size: tuple[int, int]) -> None:
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    Image.fromarray(scene(size=size)).save(photo)
    result = run(photo, out)
    assert result.code == 0, result.err
    assert read_photo(out).size == size


def test_transparent_pixels_do_not_colour_the_background(run: Run, tmp_path: Path) -> None:
    """Colours under full transparency are not part of the background."""
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    image = np.dstack([scene(), np.full(SIZE[::-1], 255, np.uint8)])
    image[:, :30] = (0, 255, 0, 0)
    Image.fromarray(image).save(photo)
    assert run(photo, out).code == 0
    after = read_photo(out)
    assert after.opacity is not None
    assert after.opacity[:, :30].max() == 0
    assert after.pixels[:10, 30:, 1].max() < 125


@pytest.mark.slow
def test_the_classic_recipe_is_pillows_blur_and_composite(run: Run, photo: Path, tmp_path: Path) -> None:
    out, alpha = tmp_path / "out.png", tmp_path / "alpha.png"
    result = run(photo, out, "--preset", "photo-classic", "--alpha", alpha)
    assert result.code == 0, result.err
    start = read_photo(photo).resized(1500)
    shown = Image.fromarray(cv2.cvtColor(start.pixels, cv2.COLOR_BGR2RGB))
    assert shown.size == (2000, 1500)
    mask = np.asarray(Image.open(alpha))
    assert 0.24 < mask.mean() / 255 < 0.26
    assert mask[750, 1000] == 255
    want = Image.composite(shown, shown.filter(ImageFilter.GaussianBlur(5)), Image.fromarray(mask))
    assert np.array_equal(np.asarray(Image.open(out)), np.asarray(want))


@pytest.mark.slow
def test_alpha_layers_and_masks(run: Run, photo: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    names = {"--alpha": "a.png", "--layers": "l.tif", "--masks": "m.png"}
    extras = [part for option, name in names.items() for part in (option, tmp_path / name)]
    result = run(photo, tmp_path / "out.png", *extras)
    assert result.code == 0, result.err
    alpha = read_photo(tmp_path / "a.png").pixels[..., 0]
    assert (alpha[60, 80], alpha[5, 5]) == (255, 0)
    with tifffile.TiffFile(tmp_path / "l.tif") as file:
        back, fore = (page.asarray().astype(float) for page in file.pages)
        assert [page.tags["PageName"].value for page in file.pages] == ["background", "subject"]
    assert fore[alpha == 0].max() == 0, "the background is still in the cut-out"
    share = fore[..., 3:] / 255
    joined = fore[..., :3] * share + back * (1 - share)
    assert np.abs(joined - np.asarray(Image.open(tmp_path / "out.png"))).max() <= 2
    assert np.asarray(Image.open(tmp_path / "m.png")).shape[0] > 200


def test_the_cut_out_is_black_where_its_alpha_rounds_to_zero() -> None:
    class Faint:
        """A matte that is lower than one step of the file everywhere."""

        def rows(self, pixels: Any, top: int) -> Any:
            return np.full(pixels.shape[:2], 0.001 + 0 * top, np.float32)

    pixels = np.ascontiguousarray(scene())
    colours = ForegroundColours(pixels, np.full(pixels.shape[:2], 0.001, np.float32), SIZE, 255)
    made = render_photo(
        Photo(pixels), Faint(), NoBlur(), colours, keep_alpha=True, keep_foreground=True, keep_background=True
    )  # type: ignore[arg-type]
    assert made.alpha is not None
    assert made.foreground is not None
    assert (made.alpha.max(), made.foreground.max()) == (0, 0)


def soft_scene() -> tuple[Any, Any, Any]:
    """Return a photo, the person's colours and the true alpha: a dark person with a soft edge before a green wall."""
    alpha = np.zeros((240, 320), np.float32)
    alpha[60:180, 80:240] = 1
    alpha = cv2.GaussianBlur(alpha, (0, 0), 3)
    person, wall = np.empty((240, 320, 3), np.uint8), np.empty((240, 320, 3), np.uint8)
    person[:], wall[:] = (90, 40, 60), (20, 220, 30)
    mixed = wall + (person.astype(np.float32) - wall) * alpha[..., None]
    return np.rint(mixed).astype(np.uint8), person, alpha


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_cut_out_is_the_person_alone_with_straight_alpha(run: Run, tmp_path: Path, kind: type) -> None:
    pixels, person, _ = soft_scene()
    white = np.iinfo(kind).max // 255
    photo, out = tmp_path / "in.tif", tmp_path / "out.png"
    tifffile.imwrite(photo, pixels.astype(kind) * white, photometric="rgb")
    result = run(photo, out, "--cutout")
    assert result.code == 0, result.err
    before, after = read_photo(photo).pixels, read_photo(out)
    assert after.opacity is not None
    assert after.pixels.dtype == kind
    solid, soft = after.opacity == 255 * white, (after.opacity > 0) & (after.opacity < 255 * white)
    assert solid[100:140, 120:200].all()
    assert np.array_equal(after.pixels[solid], before[solid]), "a pixel inside was changed"
    assert after.opacity[:20].max() == 0
    assert after.pixels[after.opacity == 0].max() == 0, "the wall is behind the transparency"
    assert soft.sum() > 200
    excess = after.pixels[..., 1].astype(float) / white - person[..., 1]  # the wall's is 180
    assert excess[soft].mean() < 50


@pytest.mark.parametrize("suffix", [".webp", ".tif", ".png"])
def test_a_cut_out_has_every_format_with_transparency(run: Run, photo: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert run(photo, out, "--cutout").code == 0
    opacity = read_photo(out).opacity
    assert opacity is not None
    assert (opacity[60, 80], opacity[5, 5]) == (255, 0)


def test_what_was_transparent_stays_so_in_a_cut_out(run: Run, tmp_path: Path) -> None:
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    image = np.dstack([scene(), np.full(SIZE[::-1], 255, np.uint8)])
    image[:, :80, 3] = 0
    Image.fromarray(image).save(photo)
    assert run(photo, out, "--cutout").code == 0
    opacity = read_photo(out).opacity
    assert opacity is not None
    assert (opacity[60, 75], opacity[60, 85]) == (0, 255)


def test_cut_outs_of_a_folder_are_pngs(run: Run, photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.jpg", "b.png", "b.jpg"):
        Image.fromarray(scene()).save(folder / name)
    assert run(folder, tmp_path / "out", "--cutout").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.png", "b.jpg.png", "b.png.png"]


class Stream(io.BytesIO):
    """Standard input or output that is not a terminal."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(data)
        self.buffer = self

    def isatty(self) -> bool:
        return False


def test_a_photo_goes_through_a_pipe(run: Run, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stdout = Stream()
    monkeypatch.setattr(sys, "stdin", Stream(photo.read_bytes()))
    monkeypatch.setattr(sys, "stdout", stdout)
    result = run("-", "-", "--cutout")
    assert result.code == 0, result.err
    assert run(photo, tmp_path / "out.png", "--cutout").code == 0
    assert stdout.getvalue() == (tmp_path / "out.png").read_bytes()


def test_nothing_is_written_to_a_pipe_when_a_photo_fails(
    run: Run, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdout = Stream()
    monkeypatch.setattr(sys, "stdin", Stream(b"not a photo"))
    monkeypatch.setattr(sys, "stdout", stdout)
    result = run("-", "-", "--cutout")
    assert result.code == 1
    assert len(result.err.splitlines()) == 1
    assert "stdin" in result.err
    assert stdout.getvalue() == b""
    monkeypatch.setattr(stdout, "isatty", lambda: True)
    assert "terminal" in run(photo, "-", "--cutout").err


@pytest.mark.parametrize("look", ["none", "desaturate", "lens"])
def test_the_background_layer_shows_nothing_of_the_person(run: Run, tmp_path: Path, look: str) -> None:
    """Beside the person it is the photo's background, behind them it is made of the colours around."""
    photo, layers = tmp_path / "in.png", tmp_path / "l.tif"
    image = np.full((240, 320, 3), 200, np.uint8)
    image[60:180, 80:240] = (220, 20, 10)
    Image.fromarray(image).save(photo)
    result = run(photo, tmp_path / "out.png", "--look", look, "--layers", layers)
    assert result.code == 0, result.err
    back = tifffile.imread(layers, key=0).astype(int)
    assert np.abs(back - 200).max() <= 2
    if look == "none":
        assert np.array_equal(np.asarray(Image.open(tmp_path / "out.png")), image)


def test_no_subject_ends_with_3_and_no_file(nobody: Run, photo: Path, tmp_path: Path) -> None:
    result = nobody(photo, tmp_path / "out.png", "--alpha", tmp_path / "a.png")
    assert result.code == 3
    assert "nobody was found" in result.err
    assert len(result.err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["in.png"]


def test_without_a_subject_the_whole_photo_can_be_blurred(nobody: Run, photo: Path, tmp_path: Path) -> None:
    assert nobody(photo, tmp_path / "out.png", "--blur-anyway").code == 0
    after = read_photo(tmp_path / "out.png").pixels
    assert np.abs(after[31, 50:100].astype(int) - read_photo(photo).pixels[31, 50:100]).min() > 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--at", "5,5"], 3, "nobody was found at 5,5"),
        (["--at", "80,60"], 0, ""),
        (["--at", "999,120"], 2, "outside"),
        (["--at", "here"], 2, "X,Y"),
        (["--index", "2"], 3, "only 1"),
        (["--look", "video"], 2, "gaussian, lens, depth, image"),
        (["--look", "image"], 2, "--background"),
        (["--subject", "first"], 2, "top1"),
        (["--subject", "point"], 0, ""),
        (["--strength", "0"], 2, "above 0"),
        (["--layers", "x.png"], 2, ".tif"),
        (["--set", "photo.classic=true", "--cutout"], 2, "classic"),
        (["--set", "photo.classic=true", "--layers", "x.tif"], 2, "classic"),
        (["--set", "photo.max_megapixels=0.01"], 1, "megapixels"),
        (["--alpha", "none/a.png"], 1, "does not exist"),
    ],
)
def test_what_cannot_be_done_is_reported(
    run: Run, photo: Path, tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    result = run(photo, tmp_path / "out.png", *arguments)
    assert result.code == code, result.err
    assert words in result.err
    assert (tmp_path / "out.png").exists() == (code == 0)


def test_a_jpeg_cannot_hold_a_cut_out(run: Run, photo: Path, tmp_path: Path) -> None:
    result = run(photo, tmp_path / "out.jpg", "--cutout")
    assert result.code == 2
    assert "transparency" in result.err


def test_nothing_is_overwritten_unless_asked(run: Run, photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    out.write_bytes(b"mine")
    result = run(photo, out)
    assert (result.code, out.read_bytes()) == (1, b"mine")
    assert "--overwrite" in result.err
    assert run(photo, photo, "--overwrite").code == 2
    assert run(photo, out, "--overwrite").code == 0


def test_a_folder_is_processed_and_a_bad_photo_does_not_end_the_run(run: Run, photo: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    photo.rename(folder / "b.png")
    Image.fromarray(scene()).save(folder / "c.jpg")
    (folder / "a.jpg").write_bytes(b"no photo")
    (folder / "notes.txt").write_text("no photo either")
    result = run(folder, out, "--alpha", tmp_path / "alphas")
    assert result.code == 1
    assert "a.jpg" in result.err
    assert "1 of 3" in result.err
    assert sorted(path.name for path in out.iterdir()) == ["b.png", "c.jpg"]
    assert sorted(path.name for path in (tmp_path / "alphas").iterdir()) == ["b.png.png", "c.jpg.png"]
    assert run(folder, out).code == 1, "existing photos must not be replaced"
    assert run(folder, folder).code == 2


def test_a_folder_without_photos_is_reported(run: Run, tmp_path: Path) -> None:
    result = run(tmp_path, tmp_path / "out")
    assert result.code == 1
    assert "no photos" in result.err


@pytest.mark.slow
def test_strips_join_without_a_seam(run: Run, tmp_path: Path) -> None:
    """Strips of a blur of any strength join without a seam: no row of an even background differs from the others."""
    photo, out = tmp_path / "in.png", tmp_path / "out.png"
    image = np.full((900, 120, 3), 90, np.uint8)
    Image.fromarray(image).save(photo)
    for strength in (0.5, 3, 40):
        assert run(photo, out, "--strength", strength, "--overwrite", "--look", "lens").code == 0
        assert np.abs(read_photo(out).pixels.astype(int) - 90).max() <= 1
