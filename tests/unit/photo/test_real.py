"""Photos through the real model."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from realtime import config
from realtime.matte.paste import paste
from realtime.photo.edge import PhotoMatte
from realtime.photo.jobs import Extras
from realtime.photo.read import read_photo
from realtime.photo.run import run_photo
from realtime.structures import Alpha

pytestmark = pytest.mark.slow


def test_the_nasa_portrait(models: Path, tmp_path: Path) -> None:
    data = pytest.importorskip("skimage.data")
    photo, out, alpha = tmp_path / "in.png", tmp_path / "out.png", tmp_path / "alpha.png"
    Image.fromarray(data.astronaut()).save(photo)
    run_photo(config.load("photo"), photo, out, Extras(alpha=alpha))
    matte = read_photo(alpha).pixels[..., 0]
    assert matte[120, 225] == 255, "the face"
    assert matte[60:90, 20:80].max() == 0, "the flag"
    before, after = read_photo(photo).pixels, read_photo(out).pixels
    assert np.array_equal(before[matte == 255], after[matte == 255])
    flag = np.s_[10:60, 5:40]
    assert cv2.Laplacian(after[flag], cv2.CV_64F).std() < 0.25 * cv2.Laplacian(before[flag], cv2.CV_64F).std()


def test_the_matte_is_closer_to_the_truth_than_the_models_own_mask(models: Path, shared: Path) -> None:
    from realtime.maskrcnn.segmenter import open_segmenter
    from tools.metrics import boundary_iou, iou

    segmenter = open_segmenter("mobile", accuracy="exact")
    scores: list[tuple[float, float]] = []
    for path in sorted((shared / "stills" / "images").glob("*.jpg"))[:30]:
        image = read_photo(path).pixels
        size = image.shape[1], image.shape[0]
        mask = cv2.imread(str(shared / "stills" / "masks" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE)
        true: Alpha = (np.asarray(mask) > 0).astype(np.float32)
        found = segmenter(image)
        pasted = [paste(found[[index]], size, size) for index in range(len(found))]
        overlaps = [iou(one, true) for one in pasted]
        if not overlaps or max(overlaps) < 0.5:
            continue
        best = int(np.argmax(overlaps))
        alpha = PhotoMatte(found[[best]], found[np.zeros(0, np.intp)], image, size, 255).rows(image, 0)
        scores.append((boundary_iou(pasted[best], true), boundary_iou(alpha, true)))
    assert len(scores) > 25
    plain, fine = np.mean(scores, axis=0)
    assert fine > plain + 0.03, f"boundary IoU {plain:.3f} plain, {fine:.3f} at the colours' edge"


def test_classes_and_points(models: Path, shared: Path, tmp_path: Path) -> None:
    photo = shared / "stills" / "images" / "000000117525.jpg"  # a man and a dog before a Christmas tree
    settings = config.load("photo", {"model.name": "mobile", "model.keep": ("person", "dog"), "output.overwrite": True})
    fractions = []
    for at in ((60, 420), (320, 200), None):
        alpha = tmp_path / "alpha.png"
        run_photo(settings, photo, tmp_path / "out.jpg", Extras(alpha=alpha), at=at)
        fractions.append(read_photo(alpha).pixels.mean() / 255)
    dog, man, both = fractions
    assert 0.03 < dog < 0.15 < man < both
