from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from realtime.errors import SourceError
from realtime.media.probe import probe
from realtime.media.reader import FileFrames
from tests.clips import make_clip, seconds
from tests.unit.media.remaking import damaged

pytestmark = pytest.mark.slow  # encodes whole videos


@pytest.mark.parametrize("deinterlace", [True, False])
def test_interlaced_frames_are_deinterlaced_unless_that_is_not_wanted(tmp_path: Path, deinterlace: bool) -> None:
    path = tmp_path / "a.mkv"
    make_clip(path, frames=10, options={"flags": "+ildct+ilme", "x264-params": "tff=1"})
    frames = FileFrames(probe(path), deinterlace=deinterlace)
    assert [item.pts for item in frames] == [round(1000 * at) for at in seconds(path)]
    assert frames.deinterlaced == (10 if deinterlace else 0)


def test_files_that_are_not_videos_are_refused(tmp_path: Path) -> None:
    make_clip(tmp_path / "good.mp4", tracks=1)
    good = (tmp_path / "good.mp4").read_bytes()
    with av.open(str(tmp_path / "sound.m4a"), "w", format="mp4") as container:
        sound: Any = container.add_stream("aac", rate=48_000)
        audio = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), "fltp", "stereo")
        audio.sample_rate = 48_000
        container.mux(sound.encode(audio))
        container.mux(sound.encode(None))
    bad = [
        damaged(tmp_path / "text.mp4", b"I am a text\n" * 50),
        damaged(tmp_path / "empty.mp4", b""),
        damaged(tmp_path / "short.mp4", good[: len(good) // 2]),  # its table of contents is at the end
        tmp_path / "sound.m4a",
        tmp_path / "gone.mp4",
        tmp_path,
    ]
    for path in bad:
        with pytest.raises(SourceError, match=path.name):
            probe(path)
