"""``realtime live``."""

import time
from pathlib import Path
from typing import Annotated

import typer

from realtime.cli.options import Overwrite, StatsPath, merged, size_of, with_settings
from realtime.cli.terminal import bars, say
from realtime.config import Config
from realtime.errors import UsageError

STARTED_AT = time.monotonic() - time.process_time()  # what was computed until here counts as start-up, too


@with_settings
def live(
    settings: Config,
    source: Annotated[
        str | None, typer.Option("--source", "-s", help="camera, its number or path, a file, a URL, or demo.")
    ] = None,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size asked of a camera, such as 1280x720.")] = None,
    fps: Annotated[float | None, typer.Option(help="Frames a second asked of a camera.")] = None,
    realtime: Annotated[
        bool | None, typer.Option("--realtime/--fast", help="Whether a file plays at its own pace.")
    ] = None,
    window: Annotated[
        bool | None, typer.Option("--window/--no-window", help="Show a window (the default without other outputs).")
    ] = None,
    camera: Annotated[bool, typer.Option("--camera", help="Send the picture to the virtual camera.")] = False,
    camera_device: Annotated[
        str | None, typer.Option(metavar="DEVICE", help="The virtual camera's device, such as /dev/video10.")
    ] = None,
    output: Annotated[
        list[Path] | None, typer.Option("--output", "-o", help="Record to PATH.mp4 or PATH.mkv; may be repeated.")
    ] = None,
    audio: Annotated[
        str | None,
        typer.Option(
            metavar="DEVICE",
            help="Record sound, too: default, a microphone's name (list names them), a file or a URL.",
        ),
    ] = None,
    standby: Annotated[bool, typer.Option("--standby", help="Do not record until r is pressed in the window.")] = False,
    overwrite: Overwrite = False,
    duration: Annotated[float | None, typer.Option(min=0, help="End after so many seconds.")] = None,
    inference_hz: Annotated[str | None, typer.Option(metavar="auto|N", help="Inferences a second.")] = None,
    cpu_budget: Annotated[float | None, typer.Option(help="Share of the processors that may be used, 0 to 1.")] = None,
    stats: StatsPath = None,
) -> None:
    """Filter a camera or a file live: to a window, a virtual camera, a recording.

    Keys of the window: l the next look, + and - more and less of it, m mirror, r stop recording or go on, q end.
    """
    from realtime.build import fetch_weights
    from realtime.live.run import run_live
    from realtime.sinks import has_recording, parse_spec

    width, height = size_of(size) if size else (None, None)
    settings = merged(
        settings,
        {
            "source.input": source,
            "source.width": width,
            "source.height": height,
            "source.fps": fps,
            "source.realtime": realtime,
            "pace.inference_hz": inference_hz,
            "pace.cpu_budget": cpu_budget,
            "output.overwrite": overwrite or None,
            "output.audio": audio,
        },
    )
    outputs = [str(path) for path in output or []]
    if camera or camera_device:
        outputs.append(f"camera:{camera_device}" if camera_device else "camera")
    if window or (window is None and (not outputs or standby)):
        outputs.append("window")
    if audio is not None and not has_recording(map(parse_spec, outputs)):
        raise UsageError("--audio is the sound of a recording; give --output PATH.mkv or PATH.mp4 with it")
    with bars() as downloading:
        fetch_weights(settings, downloading)
    report = run_live(
        settings, outputs, stats_path=stats, duration_s=duration, standby=standby, say=say, started_at=STARTED_AT
    )
    latency = report.latency_ms
    say(
        f"{report.frames_shown} frames at {report.output_fps:g} fps, {report.frames_dropped} dropped, "
        f"{report.inference_hz:g} inferences/s"
        + (f", latency {latency.p50:.0f} ms (99 %: {latency.p99:.0f} ms)" if latency.max else "")
    )
