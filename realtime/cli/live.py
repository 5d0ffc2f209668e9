"""``realtime live``."""

import logging
import time
from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import OVERWRITE, Setting, StatsPath, flag, parse_size, with_settings
from realtime.cli.terminal import count, progress_bars
from realtime.config import Config, changed

STARTED_AT = time.monotonic() - time.process_time()  # the interpreter's own start-up counts, too

log = logging.getLogger(__name__)


@with_settings(
    subject="first",
    source=Setting(
        "source.input",
        ("--source", "-s", "-i"),
        "A camera (camera, its number or path), a file, a URL, or demo.",
        metavar="SOURCE",
    ),
    fps=Setting("source.fps", ("--fps",), "Requested frame rate of a camera.", metavar="FPS"),
    realtime=Setting(
        "source.realtime",
        ("--realtime/--fast",),
        "Play a file at its own speed, or as fast as possible.",
        default="realtime",
    ),
    audio=Setting(
        "output.audio", ("--audio",), "Record audio, too: default, a microphone, a file or a URL.", metavar="DEVICE"
    ),
    inference_hz=Setting("inference.hz", ("--inference-hz",), "Inferences per second.", metavar="auto|N", kind=str),
    cpu_budget=Setting(
        "inference.cpu_budget",
        ("--cpu-budget",),
        "Fraction of the processors that --inference-hz auto may use.",
        metavar="0..1",
    ),
    overwrite=OVERWRITE,
)
def live(
    settings: Config,
    size: Annotated[
        str | None,
        typer.Option("--size", metavar="WxH", help="Requested capture size of a camera.", show_default="1280x720"),
    ] = None,
    window: Annotated[
        bool | None,
        flag("--window/--no-window", help="Show a window.", show_default="if there is no other output"),
    ] = None,
    camera: Annotated[bool, flag("--camera", help="Send the result to the virtual camera.")] = False,
    camera_device: Annotated[
        str | None,
        typer.Option("--camera-device", metavar="DEVICE", help="... to this one, such as /dev/video10."),
    ] = None,
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", metavar="FILE", help="Record to a .mp4 or .mkv file; may be repeated."),
    ] = None,
    standby: Annotated[bool, flag("--standby", help="Do not record until r is pressed in the window.")] = False,
    duration: Annotated[
        float | None, typer.Option("--duration", min=0, metavar="SECONDS", help="Stop after this time.")
    ] = None,
    stats: StatsPath = None,
) -> None:
    """Filter a camera or a file in real time: to a window, a virtual camera or a recording.

    Keys of the window: l next look, + and - strength, m mirror, r record or pause, q quit.

    Examples:
        realtime live
        realtime live --camera --look lens
        realtime live --source demo --output demo.mp4
        realtime live --output call.mkv --audio default
    """
    from realtime.live.plan import plan_live

    if size:
        width, height = parse_size(size)
        changes = {"source.width": width, "source.height": height}
        settings = changed(settings, changes, origins=dict.fromkeys(changes, "--size"))
    outputs = [str(path) for path in output or []]
    if camera or camera_device:
        outputs.append(f"camera:{camera_device}" if camera_device else "camera")
    if window or (window is None and (not outputs or standby)):
        outputs.append("window")
    plan_live(settings, outputs, standby=standby, stats_path=stats)  # before the slow imports
    from realtime.build import fetch_weights
    from realtime.live.run import run_live

    with progress_bars() as progress:
        fetch_weights(settings, progress)
    report = run_live(settings, outputs, stats_path=stats, duration_s=duration, standby=standby, started_at=STARTED_AT)
    latency = report.latency_ms
    log.info(
        "%s at %g fps, %d dropped, %g inferences/s%s",
        count(report.frames_shown, "frame"),
        report.output_fps,
        report.frames_dropped,
        report.inference_hz,
        f", latency {latency.p50:.0f} ms (99 %: {latency.p99:.0f} ms)" if latency.max else "",
    )
