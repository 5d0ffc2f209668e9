from pathlib import Path

import av
import numpy as np
import pytest

from realtime.errors import SinkError, UsageError
from realtime.media.codecs import CODECS, codec_for
from tests.clips import make_clip, pictures, scene, seconds
from tests.unit.media.remaking import damaged, remake

pytestmark = pytest.mark.slow  # encodes whole videos


@pytest.mark.parametrize(
    ("codec", "ending", "with_alpha"),
    [
        ("h264", ".mov", False),
        ("h265", ".mp4", False),
        ("h265", ".mkv", False),
        ("av1", ".mp4", False),
        ("av1", ".webm", False),
        ("vp9", ".webm", False),
        ("vp9", ".webm", True),
        ("prores", ".mov", False),
        ("prores", ".mov", True),
    ],
)
def test_every_codec_gives_every_frame(tmp_path: Path, codec: str, ending: str, with_alpha: bool) -> None:
    source, output = tmp_path / "a.mp4", tmp_path / f"b{ending}"
    make_clip(source, frames=11, size=(128, 96))
    remake(source, output, codec=codec, with_alpha=with_alpha)
    assert seconds(output) == pytest.approx(seconds(source), abs=0.00051)
    decoded = pictures(output, CODECS[codec].encoder if codec == "vp9" else None)
    assert len(decoded) == 11
    for before, after in zip(pictures(source), decoded, strict=True):
        difference = after.to_ndarray(format="bgr24").astype(int) - before.to_ndarray(format="bgr24")
        assert np.abs(difference).mean() < 4
    if with_alpha:
        assert abs(float(decoded[5].to_ndarray(format="rgba")[..., 3].mean()) - 128) < 2
    with av.open(str(output)) as container:
        tag = container.streams.video[0].codec_context.codec_tag
        assert tag == {("h265", ".mp4"): "hvc1", ("prores", ".mov"): "ap4h" if with_alpha else "apch"}.get(
            (codec, ending), tag
        )


@pytest.mark.parametrize(
    ("name", "codec", "with_alpha", "message"),
    [
        ("a.avi", None, False, ".mp4"),
        ("a.mp4", None, True, ".webm"),
        ("a.mp4", "prores", False, ".mov"),
        ("a.mkv", "h264", True, "vp9 or prores"),
        ("a.mkv", "mpeg2", False, "h264, h265"),
    ],
)
def test_what_a_file_cannot_hold_is_refused(name: str, codec: str | None, with_alpha: bool, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        codec_for(Path(name), codec, with_alpha=with_alpha)


@pytest.mark.parametrize("size", [(65, 49), (2, 2), (3, 5)])
def test_an_odd_last_line_is_dropped(tmp_path: Path, size: tuple[int, int]) -> None:
    make_clip(tmp_path / "a.mkv", frames=4, size=size, codec="ffv1", options={}, pixel_format="yuv444p")
    remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    frame = pictures(tmp_path / "b.mp4")[0]
    assert (frame.width, frame.height) == (size[0] // 2 * 2, size[1] // 2 * 2)


def test_one_pixel_is_too_small_and_a_still_is_one_frame(tmp_path: Path) -> None:
    make_clip(tmp_path / "a.mkv", frames=2, size=(1, 1), codec="ffv1", options={}, pixel_format="yuv444p")
    with pytest.raises(SinkError, match="too small"):
        remake(tmp_path / "a.mkv", tmp_path / "b.mp4")
    import cv2

    packed = cv2.imencode(".png", scene(0, (64, 48)))[1]
    still = damaged(tmp_path / "still.mp4", packed.tobytes())
    remake(still, tmp_path / "c.mp4")
    assert len(pictures(tmp_path / "c.mp4")) == 1
