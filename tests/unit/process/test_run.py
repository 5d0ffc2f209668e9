"""``realtime process`` on tiny clips with a fake model: the output, and runs that are stopped and resumed."""

import errno
import hashlib
import os
import signal
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.config import Config, load
from realtime.errors import RealtimeError, SinkError, SourceError, UsageError
from realtime.media import encode
from realtime.media.probe import probe
from realtime.process import run as process_app
from realtime.process.options import ProcessOptions
from realtime.process.report import ProcessReport, Progress
from realtime.process.run import run_process
from realtime.process.workdir import job_dir_of
from realtime.structures import Detections, Image
from tests.clips import make_clip, packets, pictures, seconds
from tests.conftest import FakeSegmenter

pytestmark = pytest.mark.slow  # encodes whole videos

Process = Callable[..., ProcessReport]


def settings(**overrides: Any) -> Config:
    keys = {key.replace("__", "."): value for key, value in overrides.items()}
    return load(None, {"process.segment_s": 0.4, "look.name": "none", **keys})


@pytest.fixture
def segmenter(monkeypatch: pytest.MonkeyPatch) -> FakeSegmenter:
    fake = FakeSegmenter()
    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda _: fake)
    return fake


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "talk.mp4"
    make_clip(path, frames=50, tracks=1)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


@pytest.mark.parametrize("ending", [".mp4", ".mkv"])
@pytest.mark.parametrize("options", [ProcessOptions(), ProcessOptions(every=3), ProcessOptions(every=4, causal=True)])
def test_every_frame_comes_out_at_its_time_and_the_same_bytes_each_run(
    clip: Path, segmenter: FakeSegmenter, options: ProcessOptions, ending: str
) -> None:
    outputs = [clip.with_name(f"out{k}{ending}") for k in range(2)]
    for output in outputs:
        report = run_process(settings(look__name="gaussian"), str(clip), output, options)
        assert report.frames_done == 50
        assert not report.stopped
    assert digest(outputs[0]) == digest(outputs[1])
    first = seconds(outputs[0])[0]
    assert [at - first for at in seconds(outputs[0])] == pytest.approx(seconds(clip), abs=0.0011)
    assert [c for _, c in packets(outputs[0])[1]] == [c for _, c in packets(clip)[1]]
    assert left_behind(clip.parent) == []


def test_a_round_trip_with_the_look_none_changes_almost_nothing(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("out.mp4")
    run_process(settings(), str(clip), output)
    for before, after in zip(pictures(clip), pictures(output), strict=True):
        difference = after.to_ndarray(format="yuv444p").astype(int) - before.to_ndarray(format="yuv444p")
        assert np.abs(difference).mean() <= 1


def test_the_beep_stays_with_the_flash(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    def picture(index: int, size: tuple[int, int]) -> Any:
        return np.full((size[1], size[0], 3), 235 if index == 40 else 20, np.uint8)

    def sound(block: int) -> Any:
        at = np.arange(1024 * block, 1024 * (block + 1)) / 48_000
        heard = (at >= 40 / 30) & (at < 41 / 30)
        return (0.5 * heard * np.sin(2 * np.pi * 1000 * at)).astype(np.float32)

    clip, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make_clip(clip, frames=60, tracks=1, image_of=picture, sound_of=sound)
    run_process(settings(), str(clip), output)
    frames = pictures(output)
    flash = max(range(len(frames)), key=lambda k: frames[k].to_ndarray(format="gray").mean())
    flash_s = float(frames[flash].pts * frames[flash].time_base)  # type: ignore[operator]
    import av

    with av.open(str(output)) as container:
        blocks = [(float(f.pts * f.time_base), np.abs(f.to_ndarray()[0])) for f in container.decode(audio=0)]
    loud = [at + int(np.argmax(samples > 0.1)) / 48_000 for at, samples in blocks if (samples > 0.1).any()]
    assert flash_s == pytest.approx(40 / 30, abs=1e-6)
    assert loud[0] == pytest.approx(flash_s, abs=0.004)


def test_the_matte_can_be_written_as_a_grey_video(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("alpha.mp4")
    run_process(settings(), str(clip), output, ProcessOptions(result="alpha"))
    for frame in pictures(output):
        grey = frame.to_ndarray(format="gray")
        assert grey[24, 32] > 240
        assert grey[2, 2] < 15


def test_the_cut_out_contains_the_person_and_no_background(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("person.webm")
    run_process(settings(), str(clip), output, ProcessOptions(result="cutout", drop=("audio",)))
    for frame in pictures(output, "libvpx-vp9"):
        image = frame.to_ndarray(format="rgba")
        assert image[24, 32, 3] > 240
        assert image[1, 1, 3] < 10
        assert image[1, 1, :3].max() < 20


def test_inference_is_on_every_nth_frame_only(clip: Path, segmenter: FakeSegmenter) -> None:
    report = run_process(settings(process__segment_s=5), str(clip), clip.with_name("a.mp4"), ProcessOptions(every=5))
    assert segmenter.calls == report.inferences == 11  # 0, 5 ... 45, and the last


def test_a_causal_matte_does_not_become_too_old(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    """At a frame a second, each frame has a matte of its own, whatever ``every`` says."""
    clip = tmp_path / "slow.mp4"
    make_clip(clip, frames=5, fps=1, stamps=[90_000 * k for k in range(5)])
    run_process(
        settings(process__segment_s=60), str(clip), clip.with_name("a.mp4"), ProcessOptions(every=3, causal=True)
    )
    assert segmenter.calls == 5


def test_progress_is_reported_for_every_frame(clip: Path, segmenter: FakeSegmenter) -> None:
    reports: list[Progress] = []
    run_process(settings(), str(clip), clip.with_name("a.mp4"), ProcessOptions(every=2), progress=reports.append)
    assert [p.frames for p in reports] == list(range(1, 51))
    assert {p.total for p in reports} == {50}
    assert {p.people for p in reports} == {1}
    assert {p.matte_age_frames for p in reports} == {0, 1}
    assert reports[-1].seconds_left == 0


def stopped_after(frames: int) -> Callable[[Progress], None]:
    def stop(progress: Progress) -> None:
        if progress.frames == frames:
            os.kill(os.getpid(), signal.SIGINT)

    return stop


@pytest.mark.parametrize("options", [ProcessOptions(), ProcessOptions(every=4)])
def test_a_stopped_run_leaves_a_playable_file_and_resumes_to_the_same_bytes(
    clip: Path, segmenter: FakeSegmenter, options: ProcessOptions
) -> None:
    whole, output = clip.with_name("whole.mp4"), clip.with_name("out.mp4")
    run_process(settings(look__name="gaussian"), str(clip), whole, options)
    config = settings(look__name="gaussian")
    report = run_process(config, str(clip), output, options, progress=stopped_after(31))
    assert report.stopped
    assert not output.exists()
    partial = clip.with_name("out.partial.mp4")
    assert report.partial == partial
    done = seconds(partial)
    assert 31 <= len(done) < 50
    assert done == pytest.approx(seconds(clip)[: len(done)], abs=1e-6)
    assert packets(partial)[1][-1][0] < done[-1] + 0.05
    with pytest.raises(UsageError, match="--resume"):
        run_process(config, str(clip), output, options)
    resumed = ProcessOptions(every=options.every, resume=True)
    report = run_process(config, str(clip), output, resumed)
    assert (report.frames_done, report.frames_resumed) == (50, 24)
    assert digest(output) == digest(whole)
    assert not partial.exists()
    assert left_behind(clip.parent) == []


class BrightSegmenter(FakeSegmenter):
    """Finds what is bright in an image, with an alpha of a quarter of its size."""

    def __call__(self, image: Image) -> Detections:
        found = super().__call__(image)
        bright = image[:, :, 0] > 128
        rows, columns = np.flatnonzero(bright.any(axis=1)), np.flatnonzero(bright.any(axis=0))
        box = np.array([[columns[0], rows[0], columns[-1] + 1, rows[-1] + 1]], np.float32)
        grey = cv2.resize(image[:, :, 0], None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        alpha = np.clip((np.asarray(grey, np.float32) - 60) / 160, 0, 1)
        return Detections(box, found.scores, found.class_ids, found.masks, alpha)


def small_person(index: int, size: tuple[int, int]) -> Image:
    image = np.full((size[1], size[0], 3), 40, np.uint8)
    image[60:90, 70 + index // 3 : 90 + index // 3] = 220
    return np.asarray(cv2.GaussianBlur(image, None, 3), np.uint8)


def test_a_resumed_run_gives_the_same_bytes_with_somebody_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model sees the part of the frame around them, which must not depend on where the run began."""
    clip, whole, output = tmp_path / "far.mp4", tmp_path / "whole.mp4", tmp_path / "out.mp4"
    make_clip(clip, frames=100, size=(192, 144), image_of=small_person)
    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda _: BrightSegmenter())
    config = settings(look__name="gaussian")
    run_process(config, str(clip), whole)
    run_process(config, str(clip), output, progress=stopped_after(80))
    assert run_process(config, str(clip), output, ProcessOptions(resume=True)).frames_resumed == 72
    assert digest(output) == digest(whole)


def test_a_causal_run_resumes(clip: Path, segmenter: FakeSegmenter) -> None:
    options, output = ProcessOptions(every=7, causal=True), clip.with_name("out.mp4")
    run_process(settings(), str(clip), output, options, progress=stopped_after(30))
    run_process(settings(), str(clip), output, ProcessOptions(every=7, causal=True, resume=True))
    assert len(pictures(output)) == 50


def test_a_run_that_failed_resumes(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = clip.with_name("out.mp4")

    def fail(call: int) -> None:
        if call == 30:
            raise MemoryError

    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda _: FakeSegmenter(fail))
    with pytest.raises(MemoryError):
        run_process(settings(), str(clip), output)
    assert not output.exists()
    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda _: FakeSegmenter())
    assert run_process(settings(), str(clip), output, ProcessOptions(resume=True)).frames_resumed == 24
    assert len(pictures(output)) == 50


def test_a_full_disk_damages_nothing_and_the_run_resumes(
    clip: Path, segmenter: FakeSegmenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = clip.with_name("out.mp4")
    output.write_bytes(b"precious")
    flush = encode.flush_to_disk
    full = threading.Event()

    def refuse(path: Path) -> None:
        if path.name.startswith(".000002.") and not full.is_set():
            full.set()
            raise OSError(errno.ENOSPC, "No space left on device")
        flush(path)

    monkeypatch.setattr(encode, "flush_to_disk", refuse)
    with pytest.raises(SinkError, match=r"disk is full"):
        run_process(settings(output__overwrite=True), str(clip), output)
    assert output.read_bytes() == b"precious"
    run_process(settings(output__overwrite=True), str(clip), output, ProcessOptions(resume=True))
    assert len(pictures(output)) == 50


def test_a_run_is_not_resumed_with_other_settings(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("out.mp4")
    run_process(settings(), str(clip), output, progress=stopped_after(30))
    with pytest.raises(UsageError, match=r"another settings.*--restart"):
        run_process(settings(look__strength=33), str(clip), output, ProcessOptions(resume=True))
    make_clip(clip, frames=40)
    with pytest.raises(UsageError, match="another input"):
        run_process(settings(), str(clip), output, ProcessOptions(resume=True))
    assert run_process(settings(), str(clip), output, ProcessOptions(restart=True)).frames_done == 40
    assert not clip.with_name("out.partial.mp4").exists()


def test_two_runs_do_not_write_the_same_file(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("out.mp4")
    failures: list[RealtimeError] = []

    def run_again(progress: Progress) -> None:
        if progress.frames == 5:
            try:
                run_process(settings(), str(clip), output, ProcessOptions(resume=True))
            except RealtimeError as error:
                failures.append(error)

    run_process(settings(), str(clip), output, progress=run_again)
    assert "out.mp4 is being written by another process" in str(failures[0])
    assert len(pictures(output)) == 50


def test_a_file_created_in_the_meantime_is_not_replaced(clip: Path, segmenter: FakeSegmenter) -> None:
    output = clip.with_name("out.mp4")
    with pytest.raises(SinkError, match="was created in the meantime"):
        run_process(settings(), str(clip), output, progress=lambda _: output.write_bytes(b"precious") and None)
    assert output.read_bytes() == b"precious"


def test_a_folder_that_vanishes_is_reported(clip: Path, segmenter: FakeSegmenter) -> None:
    import shutil

    folder = clip.with_name("there")
    folder.mkdir()
    with pytest.raises(SinkError, match="no such file or folder"):
        run_process(
            settings(),
            str(clip),
            folder / "out.mp4",
            progress=lambda p: shutil.rmtree(folder) if p.frames == 20 else None,
        )


def test_a_run_that_cannot_start_leaves_nothing(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"\0" * 5000)
    with pytest.raises(SourceError):
        run_process(settings(), str(bad), tmp_path / "out.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.mp4"]


def test_a_file_without_frames_is_refused(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    make_clip(tmp_path / "in.mkv", frames=0, tracks=1)
    with pytest.raises(SourceError, match=r"in\.mkv has no frame that can be decoded"):
        run_process(settings(), str(tmp_path / "in.mkv"), tmp_path / "out.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["in.mkv"]


@pytest.mark.slow
def test_8k_is_processed(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    source, output = tmp_path / "in.mp4", tmp_path / "out.mp4"
    fast = {"crf": "30", "preset": "ultrafast"}
    grey = np.full((4320, 7680, 3), 99, np.uint8)
    make_clip(source, frames=4, size=(7680, 4320), tracks=1, options=fast, image_of=lambda *_: grey)
    report = run_process(settings(), str(source), output, ProcessOptions(every=2))
    assert report.frames_done == 4
    assert [(frame.width, frame.height) for frame in pictures(output)] == [(7680, 4320)] * 4
    assert seconds(output) == pytest.approx(seconds(source), abs=1e-9)


def test_too_rare_inference_is_refused(clip: Path, segmenter: FakeSegmenter) -> None:
    with pytest.raises(UsageError, match="--causal"):
        run_process(settings(), str(clip), clip.with_name("out.mp4"), ProcessOptions(every=500))


def test_a_gap_longer_than_a_segment_is_kept(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    clip, output = tmp_path / "a.mp4", tmp_path / "b.mp4"
    stamps = [*range(0, 30_000, 3000), *range(300_000, 330_000, 3000)]
    make_clip(clip, stamps=stamps)
    run_process(settings(), str(clip), output)
    assert seconds(output) == pytest.approx(seconds(clip), abs=1e-9)
    assert not job_dir_of(output).exists()


@pytest.mark.parametrize("result", ["picture", "cutout"])
def test_a_sequence_of_images_appears_once_it_is_complete(clip: Path, segmenter: FakeSegmenter, result: Any) -> None:
    import cv2

    folder = clip.with_name("frames")
    options, resumed = ProcessOptions(result=result), ProcessOptions(result=result, resume=True)
    run_process(settings(), str(clip), folder / "a%04d.png", options, progress=stopped_after(30))
    assert not folder.exists()
    report = run_process(settings(), str(clip), folder / "a%04d.png", resumed)
    assert (report.frames_done, report.frames_resumed) == (50, 24)
    assert sorted(path.name for path in folder.iterdir()) == [f"a{k:04d}.png" for k in range(50)]
    image = cv2.imread(str(folder / "a0049.png"), cv2.IMREAD_UNCHANGED)
    assert image is not None
    assert image.shape == (48, 64, 4 if result == "cutout" else 3)
    if result == "cutout":
        assert not image[0, 0].any()
    with pytest.raises(SinkError, match="is not empty"):
        run_process(settings(output__overwrite=True), str(clip), folder / "a%04d.png", options)
    assert left_behind(clip.parent) == []
    with pytest.raises(UsageError, match="%06d"):
        run_process(settings(), str(clip), clip.with_name("a.png"))


@pytest.mark.parametrize("name", ["b.webm", "b/%06d.png"])
def test_pixels_become_square_where_their_shape_would_be_lost(
    tmp_path: Path, segmenter: FakeSegmenter, name: str
) -> None:
    make_clip(tmp_path / "a.mp4", frames=5, pixel_aspect=Fraction(4, 3))
    run_process(settings(), str(tmp_path / "a.mp4"), tmp_path / name)
    if name == "b.webm":
        info = probe(tmp_path / name)
        assert (info.size, info.pixel_aspect) == ((84, 48), 1)
    else:
        assert cv2.imread(str(tmp_path / "b" / "000000.png")).shape == (48, 85, 3)


def test_the_size_of_the_output_is_a_setting(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    make_clip(tmp_path / "a.mp4", frames=5)
    run_process(settings(output__size="100x50"), str(tmp_path / "a.mp4"), tmp_path / "b.mp4")
    assert probe(tmp_path / "b.mp4").size == (100, 50)


def test_a_sequence_in_a_file_is_refused_at_once(tmp_path: Path, segmenter: FakeSegmenter) -> None:
    make_clip(tmp_path / "a.mp4", frames=2)
    before = (tmp_path / "a.mp4").read_bytes()
    with pytest.raises(SinkError, match="is a file, not a folder"):
        run_process(settings(output__overwrite=True), str(tmp_path / "a.mp4"), tmp_path / "a.mp4" / "%06d.png")
    assert (tmp_path / "a.mp4").read_bytes() == before
