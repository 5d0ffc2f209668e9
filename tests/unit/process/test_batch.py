"""Many files: which are taken, where they go, and that one bad file stops no other."""

from pathlib import Path

import pytest

from realtime.config import Config, load
from realtime.errors import UsageError
from realtime.process.batch import find_videos, outputs_of, run_batch
from realtime.process.job import ProcessOptions
from realtime.process.report import Progress
from tests.clips import make_clip, pictures
from tests.conftest import FakeSegmenter

pytestmark = pytest.mark.slow  # whole videos are coded


def fake_net(_: Config) -> FakeSegmenter:
    return FakeSegmenter()


def settings(**overrides: object) -> Config:
    return load(None, {"process.segment_s": 0.4, "look.name": "none", **overrides})


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_videos_are_found_and_results_are_not_taken_for_them(tmp_path: Path) -> None:
    for name in ("b.mp4", "a.MOV", "note.txt", ".hidden.mp4", "sub/c.mkv", "out/a.mp4", ".talk.mp4.work/000000.mkv"):
        touch(tmp_path / name)

    def found(pattern: str | None = None, *, recursive: bool = False) -> list[str]:
        videos = find_videos(tmp_path, tmp_path / "out", pattern=pattern, recursive=recursive)
        return [str(path.relative_to(tmp_path)) for path in videos]

    assert found() == ["a.MOV", "b.mp4"]
    assert found(recursive=True) == ["a.MOV", "b.mp4", "sub/c.mkv"]
    assert found("*.txt") == ["note.txt"]
    with pytest.raises(UsageError, match="no video"):
        found("*.avi")


def test_every_file_has_a_result_of_its_own(tmp_path: Path) -> None:
    videos = [tmp_path / name for name in ("a.avi", "a.mp4", "b.mkv", "sub/a.mp4")]
    outputs = outputs_of(videos, tmp_path, Path("out"))
    assert [str(path) for path in outputs] == ["out/a.avi.mp4", "out/a.mp4.mp4", "out/b.mkv", "out/sub/a.mp4"]
    assert outputs_of(videos[2:3], tmp_path, Path("out"), ".webm") == [Path("out/b.webm")]


def clips(folder: Path) -> list[tuple[Path, Path]]:
    folder.mkdir()
    for name in ("one.mp4", "three.mp4"):
        make_clip(folder / name, frames=20, tracks=1)
    (folder / "two.mp4").write_bytes(b"\0" * 9000)
    return [(folder / f"{name}.mp4", folder.parent / "out" / f"{name}.mp4") for name in ("one", "two", "three")]


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_one_bad_file_stops_no_other_and_what_is_done_is_skipped(
    tmp_path: Path, jobs: int, caplog: pytest.LogCaptureFixture
) -> None:
    pairs = clips(tmp_path / "in")
    outcomes = run_batch(settings(), pairs, ProcessOptions(), jobs=jobs, net=fake_net)
    assert [outcome.state for outcome in outcomes] == ["done", "failed", "done"]
    assert "two.mp4 is not a video" in outcomes[1].message
    assert caplog.messages == [f"two.mp4: {outcomes[1].message}"]
    assert len(pictures(pairs[0][1])) == len(pictures(pairs[2][1])) == 20
    again = run_batch(settings(), pairs, ProcessOptions(), net=fake_net)
    assert [outcome.state for outcome in again] == ["skipped", "failed", "skipped"]


def test_the_net_is_loaded_once_for_all_files(tmp_path: Path) -> None:
    loaded = []

    def net(_: Config) -> FakeSegmenter:
        loaded.append(1)
        return FakeSegmenter()

    run_batch(settings(), clips(tmp_path / "in"), ProcessOptions(), net=net)
    assert loaded == [1]


def test_whatever_goes_wrong_in_one_file_is_its_own_and_it_is_gone_on_with(tmp_path: Path) -> None:
    pairs = clips(tmp_path / "in")[:1]

    def fail(call: int) -> None:
        if call == 17:
            raise ZeroDivisionError("the net fell over")

    outcomes = run_batch(settings(), pairs, ProcessOptions(), net=lambda _: FakeSegmenter(fail))
    assert outcomes[0].message == "ZeroDivisionError: the net fell over"
    told: list[Progress] = []
    outcomes = run_batch(settings(), pairs, ProcessOptions(), progress=told.append, net=fake_net)
    assert (outcomes[0].state, outcomes[0].frames) == ("done", 20)
    assert told[0].frames == 13  # twelve were done
    other = settings(**{"look.strength": 33.0, "output.overwrite": True})
    assert run_batch(other, pairs, ProcessOptions(), net=fake_net)[0].state == "done"


def test_what_of_a_file_could_not_be_taken_as_it_is_is_said(tmp_path: Path) -> None:
    make_clip(tmp_path / "in.mp4", frames=6, pixel_format="yuv420p10le")
    outcomes = run_batch(settings(), [(tmp_path / "in.mp4", tmp_path / "out.mp4")], ProcessOptions(), net=fake_net)
    assert outcomes[0].message == "done (10 bits a channel became 8)"
