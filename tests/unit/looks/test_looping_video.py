import threading
from pathlib import Path

import pytest

from realtime.errors import UsageError
from realtime.looks.looping_video import LoopingVideo
from realtime.structures import Image
from tests.unit.looks.scene import grey_video


def test_images_are_decoded_and_prepared_ahead_in_another_thread(tmp_path: Path) -> None:
    prepared_in: list[int] = []

    def prepare(image: Image) -> Image:
        prepared_in.append(threading.get_ident())
        return image[:8]

    loop = LoopingVideo(grey_video(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=prepare)
    prepared_in.clear()
    for tenths, level in enumerate((10, 60, 110, 160, 10)):
        image = loop.image_at(tenths * 0.1)
        assert (image.shape, image[0, 0, 0]) == ((8, 32, 3), level)
    assert len(prepared_in) >= 4
    assert threading.get_ident() not in prepared_in


def test_an_error_while_an_image_is_prepared_is_raised_on_every_call(tmp_path: Path) -> None:
    def prepare(image: Image) -> Image:
        if image[0, 0, 0] > 100:
            raise UsageError("cannot be prepared")
        return image

    loop = LoopingVideo(grey_video(tmp_path / "four.mkv", (10, 60, 110, 160)), prepare=prepare)
    assert loop.image_at(0.0)[0, 0, 0] == 10
    for _ in range(2):
        with pytest.raises(UsageError, match="cannot be prepared"):
            loop.image_at(0.15)
