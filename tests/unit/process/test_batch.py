"""Many files: which are found, where their outputs go, and that a bad file does not end the run."""

from pathlib import Path

import pytest

from realtime.config import Config, load
from realtime.errors import SourceError, UsageError
from realtime.process.batch import find_pairs, name_outputs, run_batch
from realtime.process.options import ProcessOptions
from realtime.process.report import Progress
from tests.clips import make_clip, pictures
from tests.conftest import FakeSegmenter

pytestmark = pytest.mark.slow  # whole videos are coded


def open_fake(_: Config) -> FakeSegmenter:
    return FakeSegmenter()


def settings(**overrides: object) -> Config:
    return load(None, {"process.segment_s": 0.4, "look.name": "none", **overrides})


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_videos_are_found_and_outputs_are_not_taken_for_inputs(tmp_path: Path) -> None:
    for name in ("b.mp4", "a.MOV", "note.txt", ".hidden.mp4", "sub/c.mkv", "out/a.mp4", ".talk.mp4.work/000000.mkv"):
        touch(tmp_path / name)

    def found(pattern: str | None = None, *, recursive: bool = False) -> list[str]:
        pairs = find_pairs(tmp_path, tmp_path / "out", pattern=pattern, recursive=recursive)
        return [str(path.relative_to(tmp_path)) for path, _ in pairs]

    assert found() == ["a.MOV", "b.mp4"]
    assert found(recursive=True) == ["a.MOV", "b.mp4", "sub/c.mkv"]
    assert found("*.txt") == ["note.txt"]
    with pytest.raises(SourceError, match=r"contains no videos \(\*\.avi\)"):
        found("*.avi")


@pytest.mark.parametrize("name", ["phone.3g2", "tape.dv", "camcorder.mod", "flash.f4v", "mac.qt"])
def test_videos_of_phones_and_camcorders_are_found(tmp_path: Path, name: str) -> None:
    video = touch(tmp_path / "in" / name)
    assert find_pairs(tmp_path / "in", tmp_path / "out") == [(video, tmp_path / "out" / video.with_suffix(".mp4").name)]


def test_a_single_file_is_its_own_pair(tmp_path: Path) -> None:
    assert find_pairs(tmp_path / "a.mp4", tmp_path / "b.mp4") == [(tmp_path / "a.mp4", tmp_path / "b.mp4")]


def test_every_file_has_an_output_of_its_own(tmp_path: Path) -> None:
    videos = [tmp_path / name for name in ("a.avi", "a.mp4", "b.mkv", "sub/a.mp4")]
    outputs = name_outputs(videos, tmp_path, Path("out"))
    assert [str(path) for path in outputs] == ["out/a.avi.mp4", "out/a.mp4.mp4", "out/b.mkv", "out/sub/a.mp4"]
    assert name_outputs(videos[2:3], tmp_path, Path("out"), ".webm") == [Path("out/b.webm")]
    outputs = name_outputs([tmp_path / name for name in ("a.avi", "a.avi.mp4", "a.mp4")], tmp_path, Path("out"))
    assert [str(path) for path in outputs] == ["out/a.avi.mp4.mp4", "out/a.avi.mp4", "out/a.mp4.mp4"]


def clips(folder: Path) -> list[tuple[Path, Path]]:
    folder.mkdir()
    for name in ("one.mp4", "three.mp4"):
        make_clip(folder / name, frames=20, tracks=1)
    (folder / "two.mp4").write_bytes(b"\0" * 9000)
    return [(folder / f"{name}.mp4", folder.parent / "out" / f"{name}.mp4") for name in ("one", "two", "three")]


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_a_bad_file_does_not_end_the_run_and_existing_outputs_are_skipped(
    tmp_path: Path, jobs: int, caplog: pytest.LogCaptureFixture
) -> None:
    pairs = clips(tmp_path / "in")
    outcomes = run_batch(settings(), pairs, ProcessOptions(), jobs=jobs, open_segmenter=open_fake)
    assert [outcome.state for outcome in outcomes] == ["done", "failed", "done"]
    assert "two.mp4 cannot be read as a video" in outcomes[1].message
    assert caplog.messages == [outcomes[1].message]
    assert len(pictures(pairs[0][1])) == len(pictures(pairs[2][1])) == 20
    again = run_batch(settings(), pairs, ProcessOptions(), open_segmenter=open_fake)
    assert [outcome.state for outcome in again] == ["skipped", "failed", "skipped"]


def test_the_model_is_loaded_once_for_all_files(tmp_path: Path) -> None:
    loaded = []

    def load_fake(_: Config) -> FakeSegmenter:
        loaded.append(1)
        return FakeSegmenter()

    run_batch(settings(), clips(tmp_path / "in"), ProcessOptions(), open_segmenter=load_fake)
    assert loaded == [1]


def test_any_error_of_a_file_is_its_outcome_and_its_run_is_resumed(tmp_path: Path) -> None:
    pairs = clips(tmp_path / "in")[:1]

    def fail(call: int) -> None:
        if call == 17:
            raise ZeroDivisionError("the model fell over")

    outcomes = run_batch(settings(), pairs, ProcessOptions(), open_segmenter=lambda _: FakeSegmenter(fail))
    assert outcomes[0].message == "ZeroDivisionError: the model fell over"
    reports: list[Progress] = []
    outcomes = run_batch(settings(), pairs, ProcessOptions(), progress=reports.append, open_segmenter=open_fake)
    assert (outcomes[0].state, outcomes[0].frames) == ("done", 20)
    assert reports[0].frames == 13  # twelve were finished
    other = settings(**{"look.strength": 33.0, "output.overwrite": True})
    assert run_batch(other, pairs, ProcessOptions(), open_segmenter=open_fake)[0].state == "done"


def test_changes_of_the_input_are_reported(tmp_path: Path) -> None:
    make_clip(tmp_path / "in.mp4", frames=6, pixel_format="yuv420p10le")
    outcomes = run_batch(
        settings(), [(tmp_path / "in.mp4", tmp_path / "out.mp4")], ProcessOptions(), open_segmenter=open_fake
    )
    assert outcomes[0].message == "done (10 bits a channel became 8)"


def test_the_folder_of_the_input_is_not_that_of_the_outputs(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    touch(tmp_path / "a.mp4")
    with pytest.raises(UsageError, match="is the folder of the input"):
        find_pairs(tmp_path, tmp_path / "link")


def test_outputs_may_be_in_a_folder_above_the_input(tmp_path: Path) -> None:
    touch(tmp_path / "in" / "a.mp4")
    assert find_pairs(tmp_path / "in", tmp_path) == [(tmp_path / "in" / "a.mp4", tmp_path / "a.mp4")]
