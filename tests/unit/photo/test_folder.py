"""A folder of photos as phones and the web make them: each is done, or named with the reason why not."""

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import av
import cv2
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from realtime.photo import pipes
from realtime.photo.folder import name_outputs
from realtime.photo.read import read_photo
from tests.unit.photo.conftest import SIZE, Run, scene


def heic(image: Image.Image) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, quality=95)
    return out.getvalue()


def film() -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), "bgr24")))
        container.mux(stream.encode(None))
    return out.getvalue()


def save(kind: str, *, images: int = 1, tail: bytes = b"", **options: object) -> bytes:
    """The photo in a format of Pillow, before other images, with ``tail`` after it."""
    out = io.BytesIO()
    if images > 1:
        options |= {"save_all": True, "append_images": [Image.new("RGB", SIZE)] * (images - 1)}
    Image.fromarray(scene()).save(out, kind, **options)
    return out.getvalue() + tail


def save_cmyk() -> bytes:
    out, inverted = io.BytesIO(), Image.fromarray(255 - scene())
    Image.merge("CMYK", [*inverted.split(), Image.new("L", SIZE)]).save(out, "JPEG", quality=95)
    return out.getvalue()


def save_deep(suffix: str) -> bytes:
    """The photo with 16 bits and transparency."""
    rgba, out = np.dstack([scene(np.uint16), np.full(SIZE[::-1], 65535, np.uint16)]), io.BytesIO()
    if suffix == ".png":
        return cv2.imencode(suffix, rgba[..., [2, 1, 0, 3]])[1].tobytes()
    tifffile.imwrite(out, rgba, photometric="rgb", extrasamples=["unassalpha"])
    return out.getvalue()


PHOTOS: dict[str, Callable[[], bytes]] = {
    "web.jfif": lambda: save("JPEG", quality=95),
    "old.jpe": lambda: save("JPEG", quality=95),
    "no_suffix": lambda: save("JPEG", quality=95),
    "phone.avif": lambda: save("AVIF", quality=95, subsampling="4:4:4"),
    "paint.bmp": lambda: save("BMP"),
    "chat.gif": lambda: save("GIF", images=2),
    "sticker.webp": lambda: save("WEBP", images=2, quality=95),
    "stereo.mpo": lambda: save("MPO", images=2, quality=95),
    "scan.jp2": lambda: save("JPEG2000"),
    "old.ppm": lambda: save("PPM"),
    "phone.heic": lambda: heic(Image.fromarray(scene())),
    "share.jpg": lambda: heic(Image.fromarray(scene())),
    "motion.jpg": lambda: save("JPEG", quality=95, tail=film()),
    "motion.heic": lambda: heic(Image.fromarray(scene())) + (len(film()) + 8).to_bytes(4, "big") + b"mpvd" + film(),
    "print.jpg": save_cmyk,
    "deep.png": lambda: save_deep(".png"),
    "deep.tif": lambda: save_deep(".tif"),
}
"""Photos as phones and programs write them, by file name; the picture is always ``scene()``."""

WRITTEN = {"chat.gif": "chat.png", "stereo.mpo": "stereo.jpg", "scan.jp2": "scan.png", "old.ppm": "old.png"}
WRITTEN |= {"no_suffix": "no_suffix.png"}
"""The outputs of photos that cannot be written in their own format."""


@pytest.mark.parametrize("name", PHOTOS)
def test_every_kind_of_photo_is_done(run: Run, tmp_path: Path, name: str) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / name).write_bytes(PHOTOS[name]())
    result = run(folder, out, "--look", "none")
    assert result.code == 0, result.err
    (written,) = out.iterdir()
    assert written.name == WRITTEN.get(name, name)
    photo = read_photo(written)
    difference = np.abs(photo.pixels[..., ::-1] / photo.white - scene() / 255)
    assert np.percentile(difference, 90) < 0.12, "the colours"
    assert photo.bits == (16 if name.startswith("deep") else 8)
    assert (photo.opacity is not None) == name.startswith("deep")
    assert b"moov" not in written.read_bytes(), "the film of a motion photo shows the room"
    assert ("only the first of its 2 images" in result.err) == (name in ("chat.gif", "sticker.webp"))


def test_what_is_not_done_is_named(run: Run, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    (folder / "album").mkdir(parents=True)
    Image.fromarray(scene()).save(folder / "good.jpg")
    Image.fromarray(scene()).save(folder / "album" / "deeper.jpg")
    (folder / "film.mp4").write_bytes(film())
    (folder / "broken.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    (folder / "camera.cr2").write_bytes(b"II*\0\x10\0\0\0CR\2\0" + bytes(100))
    tifffile.imwrite(folder / "camera.dng", scene(), extratags=[(50706, "B", 4, (1, 4, 0, 0), True)])
    (folder / "drawing.svg").write_text("<svg/>")
    (folder / "notes.txt").write_text("no photo")
    result = run(folder, out, "--stats", tmp_path / "stats.json")
    assert result.code == 1
    for name in ("album/deeper.jpg", "film.mp4", "broken.heic", "camera.cr2", "camera.dng", "drawing.svg"):
        assert name in result.err
    assert result.err.count("raw photo") == 2
    assert "notes.txt" not in result.err
    assert [path.name for path in out.iterdir()] == ["good.jpg"]
    photos = json.loads((tmp_path / "stats.json").read_text())["photos"]
    assert [Path(photo["source"]).name for photo in photos if photo["error"]] == [
        "broken.heic",
        "camera.cr2",
        "camera.dng",
        "drawing.svg",
    ]


def test_a_second_run_goes_on_where_the_first_ended(run: Run, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    Image.fromarray(scene()).save(folder / "a.jpg")
    assert run(folder, out).code == 0
    before = (out / "a.jpg").stat().st_mtime_ns
    Image.fromarray(scene()).save(folder / "b.jpg")
    result = run(folder, out)
    assert result.code == 0
    assert "1 photo in" in result.err
    assert "1 skipped" in result.err
    assert (out / "a.jpg").stat().st_mtime_ns == before
    assert (out / "b.jpg").exists()
    assert run(folder, out, "--overwrite").code == 0
    assert (out / "a.jpg").stat().st_mtime_ns > before


def test_subfolders_keep_their_names(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "album").mkdir(parents=True)
    Image.fromarray(scene()).save(folder / "album" / "a.jpg")
    out, alphas = folder / "out", tmp_path / "alphas"
    for _ in range(2):  # the outputs, which are inside the folder, are not taken for photos
        result = run(folder, out, "--recursive", "--overwrite", "--alpha", alphas)
        assert result.code == 0, result.err
        assert "1 photo in" in result.err
    assert (out / "album" / "a.jpg").exists()
    assert (alphas / "album" / "a.jpg.png").exists()


def test_outputs_of_different_photos_are_different_files(run: Run, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name in ("a.png", "a.gif", "a.jp2"):
        Image.fromarray(scene()).save(folder / name)
    assert run(folder, out).code == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.gif.png", "a.jp2.png", "a.png"]


def test_the_name_of_an_output_is_not_that_of_another_photo(tmp_path: Path) -> None:
    photos = [tmp_path / name for name in ("a.gif", "a.gif.png", "a.png")]
    assert [str(output) for _, output in name_outputs(photos, tmp_path)] == ["a.gif.png.png", "a.gif.png", "a.png"]
    names = [str(output) for _, output in name_outputs(photos, tmp_path, suffix=".png")]
    assert len(set(names)) == 3


@pytest.mark.parametrize("size", [(4000, 100), (100, 4000)])
def test_a_panorama_is_done(run: Run, tmp_path: Path, size: tuple[int, int]) -> None:
    photo, out = tmp_path / "in.jpg", tmp_path / "out.jpg"
    Image.fromarray(scene(size=size)).save(photo)
    result = run(photo, out)
    assert result.code == 0, result.err
    assert read_photo(out).size == size


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_utf8_is_done(run: Run, tmp_path: Path) -> None:
    folder, name = tmp_path / "in", os.fsdecode(b"\xe9t\xe9.jpg")
    folder.mkdir()
    Image.fromarray(scene()).save(folder / name)
    result = run(folder, tmp_path / "out", "--masks", tmp_path / "masks")
    assert result.code == 0, result.err
    assert (tmp_path / "out" / name).exists()
    assert (tmp_path / "masks" / f"{name}.png").exists()


def test_outputs_may_be_in_a_folder_above_the_photos(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    Image.fromarray(scene()).save(tmp_path / "in" / "a.jpg")
    result = run(tmp_path / "in", tmp_path)
    assert result.code == 0, result.err
    assert (tmp_path / "a.jpg").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="compares descriptors")
def test_the_file_of_standard_input_is_not_the_output(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(scene()).save(path)
    before = path.read_bytes()
    with path.open("rb") as file:
        monkeypatch.setattr(pipes, "STDIN_FILE", Path(f"/dev/fd/{file.fileno()}"))
        result = run("-", path, "--overwrite")
    assert result.code == 2
    assert "is also an input" in result.err
    assert path.read_bytes() == before
