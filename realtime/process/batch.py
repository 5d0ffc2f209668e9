"""``realtime process FOLDER OUTFOLDER``: many files, one after the other or several at a time."""

import logging
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.media.codecs import SUFFIXES
from realtime.process.options import ProcessOptions, Result
from realtime.process.report import Outcome, Progress, State
from realtime.process.run import run_process
from realtime.process.segmenter import build_recording_segmenter
from realtime.process.workers import Workers
from realtime.protocols import Segmenter
from realtime.system.files import make_folder, same_file
from realtime.system.folders import find_files, unlike_others
from realtime.system.machine import cores
from realtime.system.signals import stop_on_signals

log = logging.getLogger(__name__)

VIDEO_SUFFIXES = frozenset(
    [
        ".3g2",
        ".3gp",
        ".asf",
        ".avi",
        ".divx",
        ".dv",
        ".f4v",
        ".flv",
        ".m1v",
        ".m2ts",
        ".m2v",
        ".m4v",
        ".mjpeg",
        ".mkv",
        ".mod",
        ".mov",
        ".mp4",
        ".mpe",
        ".mpeg",
        ".mpg",
        ".mts",
        ".mxf",
        ".ogm",
        ".ogv",
        ".qt",
        ".tod",
        ".ts",
        ".vob",
        ".webm",
        ".wmv",
    ]
)
"""File name suffixes of videos, lower case."""

OpenSegmenter = Callable[[Config], Segmenter]

Pair = tuple[Path, Path]
"""An input and its output."""


def find_pairs(
    inputs: Path,
    outputs: Path,
    *,
    pattern: str | None = None,
    recursive: bool = False,
    result: Result = "picture",
) -> list[Pair]:
    """Return the input and the output of each file to process.

    Args:
        inputs: a video, or a folder of videos.
        outputs: the output of the video; for a folder a folder, which is created.
        pattern: of the names of the inputs, such as ``*.mp4``; None = every video.
        recursive: search subfolders, too.
        result: as in ``ProcessOptions``; a cut-out needs a format with transparency.

    Raises:
        RealtimeError: there is no video in the folder, or the folder of the outputs cannot be created.
    """
    if not inputs.is_dir():
        return [(inputs, outputs)]
    if same_file(inputs, outputs):
        raise UsageError(f"{outputs} is the folder of the input; give the outputs another folder")
    make_folder(outputs)
    videos = find_files(
        inputs, suffixes=VIDEO_SUFFIXES, kind="videos", pattern=pattern, recursive=recursive, exclude=outputs
    )
    suffix = ".webm" if result == "cutout" else None
    return list(zip(videos, name_outputs(videos, inputs, outputs, suffix), strict=True))


def name_outputs(videos: Sequence[Path], inputs: Path, outputs: Path, suffix: str | None = None) -> list[Path]:
    """Return the outputs of ``videos``: the same relative paths in the folder ``outputs``, no two the same.

    Args:
        videos: files in ``inputs``.
        inputs: their folder.
        outputs: the folder of the outputs.
        suffix: of every output; None = the input's own if it can be written, else ``.mp4``.
    """

    def name(path: Path) -> Path:
        own = path.suffix.lower() if path.suffix.lower() in SUFFIXES else ".mp4"
        return outputs / path.relative_to(inputs).with_suffix(suffix or own)

    names = [name(path) for path in videos]
    counts = Counter(names)
    return [
        output if counts[output] == 1 else unlike_others(output, path.name, counts)
        for path, output in zip(videos, names, strict=True)
    ]


def run_batch(
    config: Config,
    pairs: Sequence[Pair],
    options: ProcessOptions,
    *,
    jobs: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    open_segmenter: OpenSegmenter | None = None,
) -> list[Outcome]:
    """Process many files; failures are logged and do not end the run.

    Args:
        config: all settings.
        pairs: input and output of each file.
        options: what is done beside the settings.
        jobs: number of files at a time; each has a process of its own if there are several.
        progress: called with the progress after each frame, if ``jobs`` is 1.
        open_segmenter: returns the segmenter for the settings; must be importable if ``jobs`` is above 1.

    Returns:
        The outcomes in the order of ``pairs``; files not started before the user stopped are omitted.
    """
    if jobs > 1:
        return _run_in_processes(config, pairs, options, jobs, open_segmenter or build_recording_segmenter)
    outcomes: list[Outcome] = []
    shared = CachedSegmenter(open_segmenter or build_recording_segmenter)
    for video, output in pairs:
        outcomes.append(run_one(config, video, output, options, progress=progress, open_segmenter=shared))
        log_failure(outcomes[-1])
        if outcomes[-1].state == "stopped":
            break
    return outcomes


def run_one(config: Config, video: Path, output: Path, options: ProcessOptions, **keywords: Any) -> Outcome:
    """Process one file of many and return its outcome, also if it failed.

    An existing output is skipped unless the settings allow replacing it. An unfinished run is resumed if its settings
    match. ``keywords`` are those of ``run_process``.
    """
    if output.exists() and not config.output.overwrite:
        return Outcome(video, output, "skipped")
    try:
        make_folder(output.parent)
        report = run_process(config, str(video), output, replace(options, resume=True, restart=True), **keywords)
    except RealtimeError as error:
        return Outcome(video, output, "failed", message=str(error))
    except Exception as error:
        log.debug("%s failed", video.name, exc_info=True)
        return Outcome(video, output, "failed", message=f"{type(error).__name__}: {error}")
    state: State = "stopped" if report.stopped else "done"
    message = f"done ({report.notes})" if report.notes and state == "done" else ""
    return Outcome(video, output, state, report.frames_done, report.wall_s, message)


def log_failure(outcome: Outcome) -> None:
    """Log why a file failed, if it did."""
    if outcome.state == "failed":
        is_named = outcome.input.name in outcome.message
        log.error("%s", outcome.message if is_named else f"{outcome.input.name}: {outcome.message}")


class CachedSegmenter:
    """Opens segmenters and returns the last one again for the same settings of the model."""

    def __init__(self, open_segmenter: OpenSegmenter) -> None:
        self._open = open_segmenter
        self._last: tuple[dict[str, Any], Segmenter] | None = None

    def __call__(self, config: Config) -> Segmenter:
        """Return the segmenter for ``config``."""
        model = config.model.model_dump(mode="json")
        if self._last is None or self._last[0] != model:
            self._last = model, self._open(config)
        return self._last[1]


_cached: dict[OpenSegmenter, CachedSegmenter] = {}


def cached_segmenter(open_segmenter: OpenSegmenter) -> CachedSegmenter:
    """Return ``open_segmenter`` with a cache that lives as long as this process."""
    return _cached.setdefault(open_segmenter, CachedSegmenter(open_segmenter))


def _run_in_processes(
    config: Config,
    pairs: Sequence[Pair],
    options: ProcessOptions,
    jobs: int,
    open_segmenter: OpenSegmenter,
) -> list[Outcome]:
    threads = config.model.threads or max(1, cores() // (2 * jobs))
    shared = config.model_copy(update={"model": config.model.model_copy(update={"threads": threads})})
    waiting = list(pairs)
    order = {video: index for index, (video, _) in enumerate(waiting)}
    outcomes: list[Outcome] = []
    running: dict[Future[Outcome], Pair] = {}
    stop = threading.Event()

    def ask_to_stop() -> None:
        stop.set()
        workers.stop()

    with Workers(jobs) as workers, stop_on_signals(ask_to_stop):
        while running or (waiting and not stop.is_set()):
            while waiting and len(running) < jobs and not stop.is_set():
                video, output = waiting.pop(0)
                running[workers.submit(_run_one_here, shared, video, output, options, open_segmenter)] = video, output
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                video, output = running.pop(future)
                error = future.exception()
                crashed = Outcome(video, output, "failed", message=f"its process ended ({error})")
                outcomes.append(crashed if error is not None else future.result())
                log_failure(outcomes[-1])
                if error is not None:
                    waiting.clear()  # the pool is broken
                    break
    return sorted(outcomes, key=lambda outcome: order[outcome.input])


def _run_one_here(
    config: Config, video: Path, output: Path, options: ProcessOptions, open_segmenter: OpenSegmenter
) -> Outcome:
    return run_one(config, video, output, options, open_segmenter=cached_segmenter(open_segmenter))
