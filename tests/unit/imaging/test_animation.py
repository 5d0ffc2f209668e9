import warnings
from pathlib import Path

import PIL.Image

from realtime.imaging.animation import is_animated, read_animation


def test_frames_come_with_their_durations_and_warnings_are_seen_between_them(tmp_path: Path) -> None:
    path = tmp_path / "two.gif"
    first, second = (PIL.Image.new("RGB", (8, 6), colour) for colour in ((200, 0, 0), (0, 0, 200)))
    first.save(path, save_all=True, append_images=[second], duration=[50, 10])
    assert is_animated(path)
    before, shown = warnings.filters[:], []
    for duration_s, image in read_animation(path):
        shown.append((duration_s, tuple(image[0, 0])))
        assert warnings.filters == before, "the whole program's"
    assert shown == [(0.05, (0, 0, 200)), (0.1, (200, 0, 0))]
