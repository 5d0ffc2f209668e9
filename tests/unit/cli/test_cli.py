"""The command line with fakes behind it: messages and exit codes."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime import sources
from realtime.cli.app import fill_in_values
from realtime.cli.commands import COMMANDS, LazyCommands
from realtime.config import load
from realtime.errors import UsageError
from realtime.live import plan as live_plan
from realtime.live import run as live_app
from realtime.maskrcnn import weights
from realtime.process import run as process_app
from realtime.sinks.group import SinkGroup
from tests.clips import make_clip, pictures
from tests.conftest import FakeSegmenter, FakeSink, FakeSource
from tests.fakes_v4l2 import FakeVideoDevices
from tests.unit.cli.conftest import Run


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> FakeSink:
    sink = FakeSink()
    monkeypatch.setattr(weights, "locate", lambda *_: ())
    monkeypatch.setattr(live_app, "build_segmenter", lambda _: FakeSegmenter())
    monkeypatch.setattr(process_app, "build_recording_segmenter", lambda _: FakeSegmenter())
    monkeypatch.setattr(live_app, "open_sinks", lambda *_, **__: SinkGroup({"fake": sink}))
    monkeypatch.setattr(live_app, "build_source", lambda _: FakeSource(12))
    monkeypatch.setattr(sources, "check", lambda _: None)
    return sink


def test_live_shows_every_frame_and_writes_a_report(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    stats = tmp_path / "stats.json"
    output = tmp_path / "out.mp4"
    result = run("live", "--source", "a.mp4", "--fast", "--output", output, "--stats", stats, "--strength", 33)
    assert result.code == 0, result.err
    assert len(fakes.images) == 12
    assert fakes.closed == 1
    report = json.loads(stats.read_text())
    assert report["frames_shown"] == 12
    assert report["settings"]["look"]["strength"] == 33
    assert report["settings"]["source"]["realtime"] is False
    assert "12 frames" in result.err


def test_a_weak_blur_needs_an_option(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    wanted = ["live", "-s", "a.mp4", "--fast", "-o", tmp_path / "out.mp4", "--strength", 8]
    refused = run(*wanted)
    assert refused.code == 2
    assert "--allow-weak-blur" in refused.err
    assert not fakes.images
    assert run(*wanted, "--allow-weak-blur").code == 0


def test_live_ends_after_its_duration(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    assert run("live", "-s", "a.mp4", "--fast", "-o", tmp_path / "out.mp4", "--duration", 0.2).code == 0
    assert len(fakes.images) == 6  # of 30 a second


def test_process_writes_every_frame_and_prints_its_progress(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    make_clip(tmp_path / "in.mp4", frames=6)
    output = tmp_path / "out.mp4"
    result = run("process", tmp_path / "in.mp4", output, "--every", 2, "--causal", "--alpha", "--json-progress")
    assert result.code == 0, result.err
    assert len(pictures(output)) == 6
    assert "6 frames" in result.err
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert (lines[-1]["frames"], lines[-1]["total"], lines[-1]["people"]) == (6, 6, 1)


def test_process_reports_changes_of_the_input(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    make_clip(tmp_path / "in.mp4", frames=6, pixel_format="yuv420p10le")
    result = run("process", tmp_path / "in.mp4", tmp_path / "out.mp4")
    assert result.code == 0, result.err
    assert "(10 bits a channel became 8)" in result.err


def test_a_stopped_process_says_how_to_resume(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    make_clip(tmp_path / "in.mp4", frames=30)

    def interrupt(call: int) -> None:
        if call == 3:
            os.kill(os.getpid(), signal.SIGINT)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process_app, "build_recording_segmenter", lambda _: FakeSegmenter(interrupt))
        result = run("process", tmp_path / "in.mp4", tmp_path / "out.mp4")
    assert result.code == 130
    assert "out.partial.mp4" in result.err
    assert "--resume" in result.err
    assert run("process", tmp_path / "in.mp4", tmp_path / "out.mp4").code == 2
    assert run("process", tmp_path / "in.mp4", tmp_path / "out.mp4", "--resume").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "parts"),
    [
        (["live", "--min-score", "7"], 2, ["--min-score: model.min_score = 7.0: must be a number between 0.05 and 1"]),
        (
            ["photo", "a.jpg", "b.jpg", "--set", "look.name=color"],
            2,
            ["realtime: --set look.name=color: look.name"],
        ),
        (["live", "--size", "9x9"], 2, ["--size: source.width = 9: must be a whole number between 16 and 7680"]),
        (["config", "show", "--set", "look.colour=pink"], 2, ["look.colour = 'pink': must be #rrggbb or one of green"]),
        (["live", "--set", "look.strenght=3"], 2, ["look.strenght"]),
        (["live", "--set", "strength"], 2, ["SECTION.NAME=VALUE"]),
        (["live", "--size", "big"], 2, ["1280x720"]),
        (["live", "--preset", "sepia"], 2, ["no preset 'sepia'"]),
        (["live", "--no-window"], 2, ["--window", "--output"]),
        (["live", "--audio", "default"], 2, ["--audio", "--output PATH.mkv"]),
        (
            ["live", "-s", "a.mp4", "--fast", "-o", "a.mkv", "--audio", "default"],
            2,
            ["--audio cannot be combined with --fast"],
        ),
        (["live", "-s", "a.mp4", "-o", "a.mkv", "--audio", "pulse:nobody"], 1, ["the microphone", "cannot be opened"]),
        (["live", "--watch"], 2, ["--watch needs a file to watch: add --config FILE.toml"]),
        (["live", "--standby"], 2, ["--standby", "--output PATH.mkv"]),
        (["live", "--standby", "--no-window", "-o", "a.mkv"], 2, ["--window"]),
        (["process", "0", "out.mp4"], 2, ["realtime live"]),
        (["process", "a.mp4", "out.mp4", "--alpha", "--cutout"], 2, ["exclude each other"]),
        (["process", "a.mp4", "out.mp4", "--resume", "--restart"], 2, ["exclude each other"]),
        (["process", "a.mp4", "out.mp4"], 1, ["a.mp4 cannot be read: no such file"]),
        (["config", "show", "--config", "none.toml"], 2, ["none.toml", "cannot be read"]),
    ],
)
def test_a_wrong_call_is_answered_in_one_line(
    run: Run, fakes: FakeSink, arguments: list[str], code: int, parts: list[str]
) -> None:
    result = run(*arguments)
    assert result.code == code
    for part in parts:
        assert part in result.err
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("arguments", "filled"),
    [
        ("", ""),
        ("live --virtual-camera", "live --virtual-camera="),
        ("live --virtual-camera --window", "live --virtual-camera= --window"),
        ("live --virtual-camera /dev/video10 --window", "live --virtual-camera /dev/video10 --window"),
        ("live --virtual-camera=/dev/video10", "live --virtual-camera=/dev/video10"),
        ("process --deinterlace a.mp4 b.mp4", "process --deinterlace=auto a.mp4 b.mp4"),
        ("process a.mp4 b.mp4 --deinterlace never", "process a.mp4 b.mp4 --deinterlace never"),
    ],
)
def test_the_values_of_some_options_may_be_left_out(arguments: str, filled: str) -> None:
    assert fill_in_values(arguments.split()) == filled.split()


@pytest.mark.parametrize(
    ("option", "output"),
    [("--virtual-camera", "virtual-camera"), ("--virtual-camera=/dev/video10", "virtual-camera:/dev/video10")],
)
def test_the_virtual_camera_is_an_output(
    run: Run, fakes: FakeSink, monkeypatch: pytest.MonkeyPatch, option: str, output: str
) -> None:
    planned: list[list[str]] = []

    def plan(_: object, outputs: list[str], **__: object) -> None:
        planned.append(outputs)
        raise UsageError("enough")

    monkeypatch.setattr(live_plan, "plan_live", plan)
    assert run("live", "-s", "a.mp4", option).code == 2
    assert planned == [[output]]


def test_the_camera_is_an_input(run: Run, fakes: FakeSink, video_devices: FakeVideoDevices) -> None:
    assert "--source and --camera exclude each other" in run("live", "--camera", "logitech", "-i", "a.mp4").err
    shown = run("config", "show", "--set", "source.input=camera:logitech")
    assert 'input = "camera:logitech"' in shown.out
    result = run("live", "--camera", "logitech", "-o", "a.avi")
    assert "'a.avi' is not an output" in result.err


def test_an_existing_file_is_not_overwritten(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    output = tmp_path / "out.mp4"
    output.write_bytes(b"precious")
    result = run("live", "-s", "a.mp4", "-o", output)
    assert result.code == 1
    assert "--overwrite" in result.err
    assert output.read_bytes() == b"precious"
    assert run("live", "-s", "a.mp4", "--fast", "-o", output, "--overwrite").code == 0


def test_the_input_is_never_the_output(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"precious")
    result = run("process", path, path, "--overwrite")
    assert result.code == 2
    assert "talk.mp4 is also an input" in result.err


def test_an_output_folder_that_does_not_exist_is_named(run: Run, fakes: FakeSink, tmp_path: Path) -> None:
    (tmp_path / "in.mp4").write_bytes(b"any")
    result = run("process", tmp_path / "in.mp4", tmp_path / "none" / "out.mp4")
    assert result.code == 1
    assert "none does not exist; create it first" in result.err


def test_config_show_can_be_loaded_again(run: Run, tmp_path: Path) -> None:
    result = run("config", "show", "--keep", "cat,dog", "--set", "matte.feather_px=3")
    path = tmp_path / "shown.toml"
    path.write_text(result.out)
    assert load(str(path)).model.keep == ("cat", "dog")
    assert load(str(path)).matte.feather_px == 3


def test_config_init_writes_a_file_to_edit(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    result = run("config", "init", path, "--preset", "portrait", "--strength", 33)
    assert result.code == 0
    assert f"realtime live --config {path} --watch" in result.err
    assert load(file=path) == load("portrait", {"look.strength": 33})
    assert "already exists" in run("config", "init", path).err
    assert run("config", "init", path, "-y").code == 0
    assert load(file=path) == load()


@pytest.mark.parametrize("arguments", [["--debug", "live"], ["live", "--debug"], ["live", "-v"]])
def test_debug_shows_modules_and_tracebacks(run: Run, fakes: FakeSink, arguments: list[str]) -> None:
    result = run(*arguments, "--min-score", 7)
    assert result.code == 2
    assert "ERROR   realtime.cli.app: " in result.err
    assert "Traceback" in result.err
    assert "min_score" in result.err


@pytest.mark.parametrize("arguments", [["--quiet", "live"], ["live", "-q"]])
def test_quiet_leaves_warnings_and_errors(run: Run, fakes: FakeSink, tmp_path: Path, arguments: list[str]) -> None:
    wanted = ["-s", "a.mp4", "--fast", "-o", tmp_path / "out.mp4"]
    result = run(*arguments, *wanted)
    assert result.code == 0
    assert not re.search(r"source:|output:|12 frames", result.err)
    assert run(*arguments, *wanted, "--strength", 8).err.startswith("realtime: look.strength = 8 ")


@pytest.mark.parametrize(
    ("arguments", "choices"),
    [
        (["live", "--look", "sepia"], "--look: look.name = 'sepia': must be one of gaussian, lens, "),
        (["process", "a.mp4", "out.mp4", "--drop", "picture"], "subtitle"),
        (["process", "a.mp4", "out.mp4", "--codec", "divx"], "must be one of h264, h265, av1, vp9, prores"),
        (["live", "--subject", "dog"], "must be one of all, largest, "),
    ],
)
def test_a_wrong_choice_is_answered_with_the_choices(run: Run, arguments: list[str], choices: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert choices in result.err


def test_help_shows_choices_and_defaults(run: Run) -> None:
    text = " ".join(run("live", "--help").out.replace("\u2502", " ").split())
    assert (
        "gaussian, lens, depth, plate, image, video, colour, pixelate, desaturate, none. [default: (gaussian)]" in text
    )
    assert "[default: (first)]" in text
    assert "[default: (lens)]" in " ".join(run("photo", "--help").out.split())


def test_two_files_of_settings_are_not_reduced_to_one(run: Run) -> None:
    result = run("config", "show", "--config", "a.toml", "--config", "b.toml")
    assert result.code == 2
    assert "a.toml, b.toml" in result.err


def test_the_version_is_printed(run: Run) -> None:
    result = run("--version")
    assert result.code == 0
    assert result.out.startswith("realtime 0.")


@pytest.mark.parametrize("command", ["live", "process", "detect"])
def test_every_command_that_infers_has_the_common_options(run: Run, command: str) -> None:
    text = run(command, "--help").out
    for option in ("--model", "--model-file", "--short-side", "--min-score", "--keep", "--subject", "--look",
                   "--strength", "--preset", "--config"):  # fmt: skip
        assert option in text


WRONG = {
    "live --source nosuch.mp4 -o a.mkv": "nosuch.mp4 cannot be read",
    "live --camera nobody -o a.mkv": "there is no camera 'nobody'",
    "live --source clip.mp4 --virtual-camera=/dev/none": "there is no virtual camera /dev/none",
    "live --source clip.mp4 -o a.mkv --config call": "call is a preset: pass --preset call",
    "live --source clip.mp4 --output o.avi": "'o.avi' is not an output",
    "live --source clip.mp4": "DISPLAY",
    "live --source clip.mp4 -o a.mkv --look image": "needs a background file",
    "live --source clip.mp4 -o a.mkv --look image --background nosuch.jpg": "nosuch.jpg cannot be read",
    "live --source clip.mp4 -o a.mkv --strength 5": "text in the background readable",
    "live --source clip.mp4 -o a.mkv --inference-hz 1": "inference.hz = 1 is too low",
    "live --source clip.mp4 -o a.mkv --keep dog": "has no class 'dog'",
    "live --source clip.mp4 -o a.mkv --subject top1": "for photos only",
    "live --source clip.mp4 -o a.mkv --look colour --set look.colour=pink": "look.colour = 'pink'",
    "process nosuch.mp4 out.mp4": "nosuch.mp4 cannot be read",
    "process clip.mp4 out.mp4 --strength 5": "text in the background readable",
    "process clip.mp4 none/out.mp4": "the folder none does not exist",
    "photo photo.png out.png --at 9999,10": "outside the photo of 8x6 pixels",
    "photo clip.mp4 out.png": "clip.mp4 is not a photo",
    "photo photo.png out.txt": "has no suffix of a photo",
    "photo photo.png out.png --look video": "is not for photos",
    "photo photo.png out.png --keep dog": "has no class 'dog'",
    "detect nosuch.png": "nosuch.png cannot be read",
    "detect photo.png --json none/out.json": "the folder none does not exist",
}
"""Wrong calls and a part of their message."""

SLOW = ("tensorflow", "numba", "scipy", "av", "realtime.build")


def run_alone(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python ``code`` in a new interpreter without a display, in ``folder``."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={
            **{key: value for key, value in os.environ.items() if key not in hidden},
            "PYTHONPATH": str(Path(__file__).parents[3]),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_wrong_calls_are_answered_before_anything_slow_is_imported(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"not a video, but that is found out later")
    cv2.imwrite(str(tmp_path / "photo.png"), np.zeros((6, 8, 3), np.uint8))
    code = f"""
import json, shlex, sys
from realtime.cli.app import run
answers = {{}}
for line in {list(WRONG)!r}:
    sys.argv = ["realtime", *shlex.split(line)]
    print("<" + line + ">", file=sys.stderr)
    code = run()
    answers[line] = code, [name for name in {SLOW!r} if name in sys.modules]
print(json.dumps(answers))
"""
    done = run_alone(code, tmp_path)
    answers = json.loads(done.stdout)
    messages = dict(re.findall(r"<(.*)>\n(.*)", done.stderr))
    for line, part in WRONG.items():
        assert part in messages[line], messages[line]
        assert answers[line][0] in (1, 2), line
        assert answers[line][1] == [], f"{line} imports {answers[line][1]}"


def test_help_is_quick(tmp_path: Path) -> None:
    code = """
import sys
from realtime.cli.app import run
sys.argv = ["realtime", "live", "--help"]
assert run() == 0
print([name for name in ("cv2", "numba", "tensorflow", "scipy", "av", "realtime.build") if name in sys.modules])
"""
    done = run_alone(code, tmp_path)
    assert done.stdout.splitlines()[-1] == "[]", done.stdout + done.stderr


def test_the_list_of_commands_needs_only_what_parses_it(tmp_path: Path) -> None:
    code = """
import sys
from realtime.cli.app import run
sys.argv = ["realtime", "--help"]
assert run() == 0
heavy = ("numpy", "pydantic", "rich", "typer.rich_utils", "realtime.config", "realtime.cli.live")
print([name for name in heavy if name in sys.modules])
"""
    done = run_alone(code, tmp_path)
    assert done.stdout.splitlines()[-1] == "[]", done.stdout + done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_with_the_start_of_its_own_help(run: Run, name: str) -> None:
    listed = " ".join(run("--help").out.split())
    assert f"{name} {COMMANDS[name].help}" in listed
    own = LazyCommands(name="realtime").get_command(None, name)
    assert " ".join(own.help.split()).startswith(COMMANDS[name].help)


def test_ctrl_c_while_modules_load_ends_quietly(tmp_path: Path) -> None:
    code = """
import os, signal, sys

class PressCtrlC:
    def find_spec(self, name, path=None, target=None):
        if name == "typer":
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, PressCtrlC())
from realtime.cli import main
main()
"""
    done = run_alone(code, tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("realtime live --look ", {"gaussian", "lens"}),
        ("realtime live --preset ", {"call", "studio"}),
        ("realtime models fetch ", {"portrait", "mobile"}),
        ("realtime process a b --codec ", {"h264"}),
    ],
)
def test_completion_offers_values(line: str, expected: set[str], monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setenv("_REALTIME_COMPLETE", "complete_fish")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
    offered = set(run().out.split())
    assert expected <= offered
