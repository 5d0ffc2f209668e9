"""The public API: filter arrays, video files, photos and cameras from Python.

Options are keyword arguments with the names of the settings: ``strength``, ``feather_px``, ``low_light_boost``. The
names ``look``, ``model``, ``subject`` and ``source`` stand for ``look.name``, ``model.name``, ``subject.policy`` and
``source.input``. A name that several sections share takes its section in front: ``matte_short_side``. ``preset`` is the
name of a preset or the path of a TOML file. ``realtime config show`` lists all settings; errors are subclasses of
``RealtimeError``.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from realtime.background_filter import BackgroundFilter
from realtime.config.flat import load_flat
from realtime.maskrcnn.segmenter import open_segmenter

if TYPE_CHECKING:
    from realtime.live.report import LiveReport
    from realtime.photo.report import PhotoReport
    from realtime.process.options import Result
    from realtime.process.report import ProcessReport, Progress

__all__ = ["BackgroundFilter", "open_segmenter", "process_photo", "process_video", "run_live"]


def process_video(
    source: str | Path,
    output: str | Path,
    *,
    preset: str | None = None,
    every: int = 1,
    causal: bool = False,
    late: int = 0,
    result: "Result" = "picture",
    deinterlace: bool = True,
    drop: Sequence[str] = (),
    resume: bool = False,
    restart: bool = False,
    stats_path: str | Path | None = None,
    progress: "Callable[[Progress], None]" = lambda _: None,
    **options: Any,
) -> "ProcessReport":
    """Process a video file: every frame, in order, with the audio and all other streams.

    Example:
        >>> import realtime
        >>> report = realtime.process_video("talk.mp4", "out.mp4", look="gaussian", strength=30)
        >>> report.frames_done
        6

    Args:
        source: the file to read.
        output: the file to write, or a sequence such as ``frames/%06d.png``; it appears once it is complete.
        preset: name of a preset, or path of a TOML file.
        every: infer on every ``every``-th frame.
        causal: use only past frames for each matte, as live does.
        late: with ``causal``, use each matte this many frames later.
        result: ``picture``; ``alpha``, the matte in grey; or ``cutout``, the subject with a transparent background.
        deinterlace: deinterlace the frames that the input says are interlaced.
        drop: kinds of streams that are not copied: audio, subtitle, attachment.
        resume: resume an unfinished run.
        restart: discard an unfinished run.
        stats_path: where the report is written as JSON.
        progress: called with the progress after each frame.
        options: settings; see the module. ``overwrite=True`` replaces an existing file.

    Returns:
        What the run did; ``stopped`` is true if a signal ended it.

    Raises:
        RealtimeError: the video cannot be read or written, or an option is invalid.
    """
    from realtime.process.options import ProcessOptions
    from realtime.process.run import run_process

    config = load_flat(preset, options, prefer=("process", "model"))
    choices = ProcessOptions(every, causal, late, result, deinterlace, tuple(drop), resume, restart)
    stats = None if stats_path is None else Path(stats_path)
    return run_process(config, str(source), Path(output), choices, stats_path=stats, progress=progress)


def process_photo(
    source: str | Path,
    output: str | Path,
    *,
    preset: str | None = "photo",
    at: tuple[float, float] | None = None,
    index: int | None = None,
    cutout: bool = False,
    blur_anyway: bool = False,
    alpha: str | Path | None = None,
    layers: str | Path | None = None,
    masks: str | Path | None = None,
    stats_path: str | Path | None = None,
    **options: Any,
) -> "PhotoReport":
    """Blur or replace the background of a photo, or of every photo in a folder, at full size.

    Example:
        >>> import realtime
        >>> report = realtime.process_photo("in.png", "out.png", strength=20)
        >>> report.photos[0].output.name
        'out.png'

    Args:
        source: a photo, or a folder of photos.
        output: the photo to write, or a folder.
        preset: name of a preset, or path of a TOML file.
        at: keep whoever is at this point (x, y), pixels.
        index: keep the ``index``-th detection by confidence, from 1.
        cutout: write the subject with a transparent background instead; straight alpha.
        blur_anyway: blur the whole photo if no subject is found, instead of failing.
        alpha: file, or folder, for the matte as a grey image.
        layers: TIFF file, or folder, for background and cut-out subject as layers.
        masks: file, or folder, for a sheet of all masks.
        stats_path: where the report is written as JSON.
        options: settings; see the module. ``overwrite=True`` replaces existing files.

    Returns:
        What the run did.

    Raises:
        NoSubjectError: no subject was found.
        RealtimeError: the photo cannot be read or written, or an option is invalid.
    """
    from realtime.photo.jobs import Extras
    from realtime.photo.run import run_photo

    config = load_flat(preset, options, prefer=("photo", "model"))
    masks, alpha, layers, stats = (None if p is None else Path(p) for p in (masks, alpha, layers, stats_path))
    extras = Extras(masks=masks, alpha=alpha, layers=layers)
    return run_photo(
        config,
        Path(source),
        Path(output),
        extras,
        at=at,
        index=index,
        cutout=cutout,
        blur_anyway=blur_anyway,
        stats_path=stats,
    )


def run_live(
    source: str = "camera",
    outputs: Sequence[str | Path] = ("window",),
    *,
    preset: str | None = None,
    duration_s: float | None = None,
    standby: bool = False,
    stats_path: str | Path | None = None,
    **options: Any,
) -> "LiveReport":
    """Filter a camera or a file in real time, until it ends or the user ends it.

    Example:
        >>> import realtime
        >>> report = realtime.run_live("talk.mp4", ["out.mkv"], realtime=False, look="lens")
        >>> report.frames_shown
        6

    Args:
        source: ``camera``, the name, number or path of a camera, a file, a URL, or ``demo``.
        outputs: where images go: ``window``, ``virtual-camera``, ``virtual-camera:DEVICE``, or files.
        preset: name of a preset, or path of a TOML file.
        duration_s: end after this many seconds.
        standby: do not record until r is pressed in the window.
        stats_path: where the report is written as JSON.
        options: settings; see the module. ``overwrite=True`` replaces existing files.

    Returns:
        What the run did.

    Raises:
        RealtimeError: source or outputs cannot be opened, one of them fails, or an option is invalid.
    """
    from realtime.live import run

    config = load_flat(preset, {"source": source, **options}, prefer=("model",))
    stats = None if stats_path is None else Path(stats_path)
    return run.run_live(config, list(map(str, outputs)), stats_path=stats, duration_s=duration_s, standby=standby)
