"""A real webcam driver, unplugged and broken, and a real v4l2loopback: the scenarios of ``rig/scenarios.py``, judged.

The guest is emulated and may be starved by what else runs, so what is judged is what happened, and times only where
nothing but a hang could exceed them. Printed with ``-s``, the reports are what
docs/measurements/reliability.md is written from.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RIG = Path(__file__).parent / "rig"
REPOSITORY = Path(__file__).parents[2]

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


def why_not() -> str | None:
    """Return why the rig cannot be built here; None if it can."""
    if sys.platform != "linux" or not Path("/etc/debian_version").exists():
        return "the camera rig is built on Debian"
    if os.geteuid() != 0:
        return "building the camera rig needs root"
    missing = [tool for tool in ("qemu-system-x86_64", "mmdebstrap", "mke2fs") if shutil.which(tool) is None]
    return f"{', '.join(missing)}: missing (apt install qemu-system-x86 mmdebstrap e2fsprogs)" if missing else None


@pytest.fixture(scope="module")
def reports() -> dict[str, dict[str, Any]]:
    if reason := why_not():
        pytest.skip(reason)
    built = subprocess.run([RIG / "build-rig.sh"], capture_output=True, text=True, check=False)
    if built.returncode:
        pytest.skip(f"the camera rig cannot be built here: {(built.stderr or built.stdout).strip().splitlines()[-1]}")
    run = subprocess.run(
        [RIG / "run-in-rig.sh", "python -m tests.system.rig.scenarios"],
        env={**os.environ, "RIG_HOST": str(REPOSITORY), "RIG_TIMEOUT": "1400"},
        capture_output=True,
        text=True,
        check=False,
    )
    sys.stdout.write(run.stdout)
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    lines = [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{"scenario"')]
    return {line.pop("scenario"): line for line in lines}


@pytest.fixture
def report(reports: dict[str, dict[str, Any]], scenario: str) -> dict[str, Any]:
    report = reports[scenario]
    assert "raised" not in report, report["raised"]
    return report


@pytest.mark.parametrize("scenario", ["webcam"])
def test_the_webcam_delivers_the_granted_mode(report: dict[str, Any]) -> None:
    assert report["size"] == [320, 180]
    assert report["fps_granted"] > 0
    assert report["format"]
    assert report["in_order"]
    assert 0 <= report["last_is_seconds_old"] < 1


@pytest.mark.parametrize("scenario", ["refusals"])
def test_every_refusal_says_what_to_do(report: dict[str, Any]) -> None:
    parts = {
        "camera busy": ["SourceError", "used by v4l2-ctl; close that"],
        "camera missing": ["SourceError", "no camera /dev/video7", "/dev/video0"],
        "virtual camera as camera": ["SourceError", "virtual camera that no program writes to"],
        "no virtual camera there": ["SinkError", "sudo modprobe v4l2loopback", "/dev/video10"],
        "camera as virtual camera": ["SinkError", "is a real camera"],
        "virtual camera busy": ["SinkError", "is used by python"],
    }
    for name, wanted in parts.items():
        assert all(part in report[name] for part in wanted), (name, report[name])
    assert report["first writer after that"] == "no error"


@pytest.mark.parametrize("scenario", ["restarts"])
def test_the_virtual_camera_can_be_restarted(report: dict[str, Any]) -> None:
    assert report["starts"] == 3
    assert report["any_device"] == "/dev/video10"


@pytest.mark.parametrize("scenario", ["chain"])
def test_video_calls_see_the_webcam_with_its_background_blurred(report: dict[str, Any]) -> None:
    assert report["opened"]
    assert report["size"] == [320, 180]
    assert report["frames"] > 5
    assert report["sharpest_background"] < report["source_sharpness"] / 3
    assert sum(report["hidden"].values()) < report["captured"] / 2, "the person must be visible"


@pytest.mark.parametrize("scenario", ["unplugged"])
def test_stand_ins_replace_an_unplugged_webcam_until_it_is_back(report: dict[str, Any]) -> None:
    assert report["was_away"]
    assert report["stand_ins"] > 0
    assert report["back_s"] is not None
    assert report["opened"]
    assert report["frames"] > 5


@pytest.mark.parametrize("scenario", ["faults"])
def test_it_recovers_from_every_fault_of_the_driver(report: dict[str, Any]) -> None:
    assert len(report["back_s"]) == 5
    assert [name for name, seconds in report["back_s"].items() if seconds is None] == []
    assert report["stand_ins"]["no buffer ever comes"] > 0
    assert report["reopened"]["disconnect and rebind"] > 0


@pytest.mark.parametrize("scenario", ["damaged_jpeg"])
def test_damaged_frames_are_left_out(report: dict[str, Any]) -> None:
    assert report["frames"] == 100
    assert report["wrong"] <= 3  # of 20: small damage decodes to what a camera could see
    assert report["stand_ins"] < 100
    assert [line for line in report["stderr"] if "jpeg" in line.lower() or "huffman" in line.lower()] == []


@pytest.mark.parametrize("scenario", ["often_lost"])
def test_a_camera_lost_many_times_leaks_nothing(report: dict[str, Any]) -> None:
    assert report["reopened"] >= 30
    for kind, before in report["before"].items():  # a leak per loss would be thirty
        assert report["after"][kind] <= before + 3, report


@pytest.mark.parametrize("scenario", ["signals"])
def test_signals_cost_no_frame(report: dict[str, Any]) -> None:
    assert report["signals"] > 20
    assert report["frames"] == 60


@pytest.mark.parametrize("scenario", ["rest"])
def test_the_webcam_is_released_while_there_is_no_viewer(report: dict[str, Any]) -> None:
    assert report["let_go"]
    assert report["back_s"] is not None
    assert report["opened"]


@pytest.mark.parametrize("scenario", ["driver_tells"])
def test_events_of_the_driver_show_viewers(report: dict[str, Any]) -> None:
    if "missing" in report:
        pytest.skip(report["missing"])
    assert report["detector"] == "DriverEvents"
    assert report["starts"] == 3
    assert report["let_go"]
    assert report["woken_by_opening"] == 0
    assert report["back_s"] is not None
    assert report["opened"]
    assert report["let_go_again"]


@pytest.mark.parametrize("scenario", ["disk_full"])
def test_a_full_disk_ends_the_recording_and_not_the_call(report: dict[str, Any]) -> None:
    assert report["left"] == ["virtual-camera:/dev/video10"]
    assert report["frames_recorded"] > 10
    assert report["opened"]
    assert report["frames"] > 0


@pytest.mark.parametrize("scenario", ["viewed"])
def test_a_call_goes_on_when_the_filter_is_started_again_in_another_size(report: dict[str, Any]) -> None:
    assert report["size"] == [320, 180]
    assert report["second"] == "FittedSink"
    assert report["frames"] / report["fps"] > report["again_s"] + 1, "no frame of the second run arrived"


@pytest.mark.parametrize("scenario", ["turned"])
def test_a_camera_is_turned_and_its_controls_put_back(report: dict[str, Any]) -> None:
    assert report["size"] == [180, 320]
    assert report["shape"] == [320, 180, 3]
    assert report["during"] == [0, 128]
    assert report["after"] == [0, 100]
    assert report["default"] == "/dev/video0"
    assert report["modes"] > 100
