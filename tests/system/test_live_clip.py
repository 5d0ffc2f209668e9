"""A real clip through the real model: the output of ``realtime live --source FILE --output out.mp4`` is checked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = [pytest.mark.system, pytest.mark.slow]

CLIP = "clips/plain/talk_2.mp4"


def realtime(*arguments: object, models: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "realtime", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "REALTIME_MODELS": str(models)},
    )


def decode(path: Path) -> list[NDArray[np.uint8]]:
    with av.open(str(path)) as opened:
        return [frame.to_ndarray(format="bgr24") for frame in opened.decode(video=0)]


def texture(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the local variance of the grey image, 7x7."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
    return np.asarray(cv2.blur(grey * grey, (7, 7)) - cv2.blur(grey, (7, 7)) ** 2, np.float32)


def test_the_person_is_unchanged_and_the_background_blurred(shared: Path, models: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.mkv"
    images = decode(shared / CLIP)[:48]
    with av.open(str(short), "w") as out:
        stream = out.add_stream("libx264", rate=25, options={"crf": "1", "preset": "ultrafast"})
        stream.height, stream.width = images[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        for image in images:
            out.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        out.mux(stream.encode(None))

    live, alpha, stats = tmp_path / "out.mp4", tmp_path / "alpha.mkv", tmp_path / "stats.json"
    ran = realtime("live", "--source", short, "--fast", "--output", live, "--stats", stats, models=models)
    assert ran.returncode == 0, ran.stderr
    ran = realtime("process", short, alpha, "--alpha", models=models)
    assert ran.returncode == 0, ran.stderr

    sources, results, mattes = decode(short), decode(live), decode(alpha)
    assert len(results) == len(sources) == len(mattes)
    assert {image.shape for image in results} == {image.shape for image in sources}
    report = json.loads(stats.read_text())
    assert (report["frames_shown"], report["frames_dropped"]) == (len(sources), 0)
    assert report["first_frame_s"] is not None

    kernel = np.ones((25, 25), np.uint8)
    person_differences, kept_texture = [], []
    for source, result, matte in list(zip(sources, results, mattes, strict=True))[-20:]:
        person = cv2.erode((matte[..., 0] > 0.95 * 255).astype(np.uint8), kernel) > 0
        room = cv2.dilate((matte[..., 0] > 0.05 * 255).astype(np.uint8), kernel) == 0
        assert person.mean() > 0.05
        assert room.mean() > 0.2
        person_differences.append(np.abs(source[person].astype(int) - result[person]).mean())
        before, after = texture(source)[room], texture(result)[room]
        busy = before > np.percentile(before, 80)
        kept_texture.append(after[busy].mean() / before[busy].mean())
    assert np.mean(person_differences) < 3
    assert np.mean(kept_texture) < 0.2


def test_a_wrong_file_is_refused_in_one_line_and_libraries_print_nothing(tmp_path: Path, models: Path) -> None:
    for name, content in (("text.mp4", b"I am a text\n" * 50), ("empty.mp4", b"")):
        path = tmp_path / name
        path.write_bytes(content)
        ran = realtime("process", path, tmp_path / "out.mp4", models=models)
        assert ran.returncode == 1
        assert name in ran.stderr
        assert ran.stderr.strip().count("\n") == 0, ran.stderr
        assert not (tmp_path / "out.mp4").exists()
