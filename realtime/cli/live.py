"""``realtime live``."""

import logging
import time
from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import OVERWRITE, Setting, StatsPath, flag, parse_size, with_settings
from realtime.cli.terminal import count, progress_bars
from realtime.config import Config, ConfigFile, changed
from realtime.errors import UsageError
from realtime.system.stdout import claim

STARTED_AT = time.monotonic() - time.process_time()  # the interpreter's own start-up counts, too

log = logging.getLogger(__name__)


def _camera_names() -> list[str]:
    from realtime.devices import list_cameras

    return [camera.name for camera in list_cameras()]


def _virtual_camera_names() -> list[str]:
    from realtime.devices.virtual_cameras import list_virtual_cameras

    return [camera.device for camera in list_virtual_cameras() if camera.is_free]


@with_settings(
    subject="first",
    source=Setting(
        "source.input",
        ("--source", "-s", "-i"),
        "A camera (by name, number or path), a file, a URL, demo, or - for stdin.",
        metavar="SOURCE",
    ),
    camera=Setting(
        "source.input",
        ("--camera",),
        "The camera to read: its name or a part of it, number, path or id.",
        metavar="NAME",
        default="the first that shows colours",
        prefix="camera:",
        complete=_camera_names,
    ),
    rotate=Setting(
        "source.rotate", ("--rotate",), "Turn the frames clockwise: 90, 180 or 270.", metavar="DEGREES", kind=int
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
    output_size=Setting(
        "output.size",
        ("--output-size",),
        "Size of virtual camera and recordings, whatever the source has.",
        metavar="WxH",
        kind=str,
        default="that of the source",
    ),
    fit=Setting("output.fit", ("--fit",), "How frames of another shape are fitted into --output-size"),
    overwrite=OVERWRITE,
)
def live(
    settings: Config,
    config_file: ConfigFile | None,
    size: Annotated[
        str | None,
        typer.Option("--size", metavar="WxH", help="Requested capture size of a camera.", show_default="1280x720"),
    ] = None,
    window: Annotated[
        bool | None,
        flag("--window/--no-window", help="Show a window.", show_default="if there is no other output"),
    ] = None,
    virtual_camera: Annotated[
        str | None,
        typer.Option(
            "--virtual-camera",
            metavar="[=DEVICE]",
            help="Send the result to a virtual camera: the first free one, that of a path or name, or pipewire.",
            autocompletion=_virtual_camera_names,
        ),
    ] = None,
    output: Annotated[
        list[Path] | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Record to a .mp4 or .mkv file, or - for stdout; repeatable."
        ),
    ] = None,
    standby: Annotated[bool, flag("--standby", help="Do not record until r is pressed in the window.")] = False,
    duration: Annotated[
        float | None, typer.Option("--duration", min=0, metavar="SECONDS", help="Stop after this time.")
    ] = None,
    watch: Annotated[bool, flag("--watch", help="Apply changes of the --config file while running.")] = False,
    stats: StatsPath = None,
) -> None:
    """Filter a camera or a file in real time: to a window, a virtual camera or a recording.

    Keys of the window: p privacy pause, l next look, + and - strength, m mirror, r record, ? all keys, q quit.

    Examples:
        realtime live
        realtime live --virtual-camera --look lens
        realtime live --camera logitech --size 1920x1080
        realtime live --source demo --output demo.mp4
        realtime live --output call.mkv --audio default
        realtime live --output - | ffplay -
    """
    from realtime.live.plan import plan_live

    settings = _with_size(settings, size)
    watched = None
    if watch:
        if config_file is None:
            raise UsageError("--watch needs a file to watch: add --config FILE.toml")
        load = config_file.load
        watched = ConfigFile(config_file.path, lambda: _with_size(load(), size))
    outputs = [str(path) for path in output or []]
    if virtual_camera is not None:
        outputs.append(f"virtual-camera:{virtual_camera}" if virtual_camera else "virtual-camera")
    if window or (window is None and (not outputs or standby)):
        outputs.append("window")
    if "-" in outputs:
        claim()
    plan_live(settings, outputs, standby=standby, stats_path=stats)  # before the slow imports
    from realtime.build import fetch_weights
    from realtime.live.run import run_live

    with progress_bars() as progress:
        fetch_weights(settings, progress)
    report = run_live(
        settings,
        outputs,
        stats_path=stats,
        duration_s=duration,
        standby=standby,
        watch=watched,
        started_at=STARTED_AT,
    )
    latency = report.latency_ms
    log.info(
        "%s at %g fps, %d dropped, %g inferences/s%s",
        count(report.frames_shown, "frame"),
        report.output_fps,
        report.frames_dropped,
        report.inference_hz,
        f", latency {latency.p50:.0f} ms (99 %: {latency.p99:.0f} ms)" if latency.max else "",
    )


def _with_size(settings: Config, size: str | None) -> Config:
    if size is None:
        return settings
    width, height = parse_size(size)
    changes = {"source.width": width, "source.height": height}
    return changed(settings, changes, origins=dict.fromkeys(changes, "--size"))
