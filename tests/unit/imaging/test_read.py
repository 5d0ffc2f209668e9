import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pillow_heif
import pytest

from realtime.errors import SourceError
from realtime.imaging.read import read_image


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "no such file"), (b"", "it is empty"), (b"not an image", "it is damaged or in an unknown format")],
)
def test_what_is_not_an_image_is_refused_with_the_reason(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "a.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=rf"a\.png cannot be read.*: {reason}"):
        read_image(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="it is a folder; give a file"):
        read_image(tmp_path)


@pytest.mark.parametrize("alpha", [False, True])
def test_grey_16_bit_and_transparent_images_become_8_bits(tmp_path: Path, alpha: bool) -> None:
    opaque = {"grey": np.full((4, 4), 77, np.uint8), "deep": np.full((4, 4, 3), 77 * 257, np.uint16)}
    clear = {"clear": np.full((4, 4, 4), 77, np.uint8), "deep clear": np.full((4, 4, 4), 77 * 257, np.uint16)}
    for name, image in (opaque | clear).items():
        path = tmp_path / f"{name}.png"
        cv2.imwrite(str(path), image)
        read = read_image(path, alpha=alpha)
        assert read.shape == (4, 4, 4 if alpha else 3)
        assert read.dtype == np.uint8
        assert np.abs(read[..., :3].astype(int) - 77).max() <= 1, name
        if alpha:
            assert (read[..., 3] == (255 if name in opaque else 77)).all(), name


def test_an_image_is_turned_as_its_camera_was_held(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    PIL.Image.new("RGB", (40, 20)).save(path, exif=exif)
    assert read_image(path).shape == (40, 20, 3)


def test_an_image_that_claims_more_than_memory_holds_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    cv2.imwrite(str(path), np.zeros((5, 7, 3), np.uint8))
    data = bytearray(path.read_bytes())
    data[16:24] = struct.pack(">II", 30_000, 30_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"bomb\.png is too large: it claims more than 100 megapixels"):
        read_image(path)


@pytest.mark.parametrize("kind", ["AVIF", "GIF", "HEIC", "JPEG2000", "CMYK"])
def test_images_of_phones_and_the_web_are_read_whatever_they_are_called(tmp_path: Path, kind: str) -> None:
    path, image = tmp_path / "background.jpg", PIL.Image.new("RGB", (64, 48), (200, 40, 30))
    match kind:
        case "HEIC":
            pillow_heif.from_pillow(image).save(path, quality=95)
        case "CMYK":
            PIL.Image.merge(
                "CMYK", [*PIL.Image.new("RGB", (64, 48), (55, 215, 225)).split(), PIL.Image.new("L", (64, 48))]
            ).save(path, "JPEG", quality=95)
        case _:
            image.save(path, kind)
    read = read_image(path)
    assert read.shape == (48, 64, 3)
    assert np.abs(read.mean(axis=(0, 1)) - (30, 40, 200)).max() < 12
    assert (read_image(path, alpha=True)[..., 3] == 255).all()
