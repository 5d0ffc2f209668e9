"""What tesseract reads of a page of text behind each blur."""

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime import looks
from realtime.privacy.hide import privacy_blur
from realtime.structures import Image

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed (tesseract-ocr)"),
]

SIZE = (1280, 720)
WORDS = ["SALARY", "REVIEW", "OF", "MARCH", "SECRET", "PASSWORD", "TULIP", "DOCTOR", "LETTER", "ACCOUNT", "NUMBER"]


def page(top: int = 100) -> Image:
    """Return text whose capitals are 1/20 of the image's height; its first line is ``top`` pixels down."""
    image = np.full((SIZE[1], SIZE[0], 3), 255, np.uint8)
    scale = cv2.getFontScaleFromHeight(cv2.FONT_HERSHEY_SIMPLEX, SIZE[1] // 20, 3)
    for row, start in enumerate(range(0, len(WORDS), 3)):
        at = (40, top + 110 * row)
        text = " ".join(WORDS[start : start + 3])
        cv2.putText(image, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, (0, 0, 0), 3, cv2.LINE_AA)
    return image


def words_read(image: Image, folder: Path) -> int:
    """Return the number of words that tesseract finds in ``image``, as it is and sharpened."""
    best = 0
    sharper = cv2.addWeighted(image, 4, cv2.GaussianBlur(image, (0, 0), looks.MIN_PRIVATE_STRENGTH), -3, 0)
    for name, tried in (("plain", image), ("sharper", sharper)):
        path = folder / f"{name}.png"
        cv2.imwrite(str(path), tried)
        text = subprocess.run(
            ["tesseract", str(path), "-", "--psm", "6"], capture_output=True, text=True, check=True
        ).stdout.upper()
        best = max(best, sum(word in text for word in WORDS if len(word) > 3))
    return best


def test_tesseract_reads_the_unblurred_page(tmp_path: Path) -> None:
    assert words_read(page(), tmp_path) >= 8


def test_nothing_can_be_read_through_the_privacy_blur(tmp_path: Path) -> None:
    assert words_read(privacy_blur(page()), tmp_path) == 0


@pytest.mark.parametrize("name", sorted(name for name, spec in looks.LOOKS.items() if spec.min_strength is not None))
@pytest.mark.parametrize("top", [100, SIZE[1] - 350])
def test_nothing_can_be_read_through_the_weakest_blur(name: str, top: int, tmp_path: Path) -> None:
    look = looks.make_look(name, looks.LookOptions(strength=looks.MIN_PRIVATE_STRENGTH, size=SIZE))
    nobody = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    assert words_read(look(page(top), nobody, 0.0), tmp_path) == 0
