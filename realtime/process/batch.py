"""``realtime process FOLDER OUTFOLDER``: many files, one after the other or several at a time."""

import logging
import multiprocessing
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from realtime.build import build_segmenter
from realtime.config import Config
from realtime.errors import RealtimeError, UsageError
from realtime.media.codecs import ENDINGS
from realtime.process.job import ProcessOptions, Result
from realtime.process.report import Outcome, Progress, State
from realtime.process.run import run_process
from realtime.protocols import Segmenter
from realtime.system.files import make_folder
from realtime.system.machine import cores
from realtime.system.signals import stop_on_signals

log = logging.getLogger(__name__)

VIDEOS = frozenset(
    ".3gp .asf .avi .flv .m2ts .m4v .mkv .mov .mp4 .mpeg .mpg .mts .mxf .ogv .ts .vob .webm .wmv".split()  # noqa: SIM905
)
"""File name endings that are taken for a video where no pattern is given, in small letters."""

Net = Callable[[Config], Segmenter]


def find_videos(folder: Path, outputs: Path, *, pattern: str | None, recursive: bool) -> list[Path]:
    """The videos in ``folder``, sorted; hidden ones, and those in ``outputs``, are left out.

    Args:
        folder: where to look.
        outputs: the folder of the results, which may lie in ``folder``.
        pattern: of the names, such as ``*.mp4``; None = every video.
        recursive: look into folders, too.

    Raises:
        UsageError: there is none.
    """
    found = folder.rglob(pattern or "*") if recursive else folder.glob(pattern or "*")
    results = outputs.resolve()
    videos = [
        path
        for path in sorted(found)
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and (pattern is not None or path.suffix.lower() in VIDEOS)
        and not path.resolve().is_relative_to(results)
    ]
    if not videos:
        raise UsageError(f"there is no video in {folder}" + (f" that matches {pattern}" if pattern else ""))
    return videos


def outputs_of(videos: Sequence[Path], folder: Path, outputs: Path, ending: str | None = None) -> list[Path]:
    """Where the result of each of ``videos`` goes: the same place and name in ``outputs``, no two the same.

    Args:
        videos: as from ``find_videos``.
        folder: where they are.
        outputs: the folder of the results.
        ending: of every result; None = the input's own where that can be written, else ``.mp4``.
    """

    def wanted(path: Path) -> Path:
        own = path.suffix.lower() if path.suffix.lower() in ENDINGS else ".mp4"
        return outputs / path.relative_to(folder).with_suffix(ending or own)

    names = [wanted(path) for path in videos]
    return [
        name if names.count(name) == 1 else name.with_name(f"{path.name}{name.suffix}")
        for path, name in zip(videos, names, strict=True)
    ]


def find_pairs(
    inputs: Path,
    outputs: Path,
    *,
    pattern: str | None = None,
    recursive: bool = False,
    result: Result = "picture",
) -> list[tuple[Path, Path]]:
    """Return the input and output of each file to process.

    Args:
        inputs: a video, or a folder of videos.
        outputs: the output of a video; for a folder a folder, which is created.
        pattern: as in ``find_videos``.
        recursive: as in ``find_videos``.
        result: as in ``ProcessOptions``; a cut-out needs a format with transparency.

    Raises:
        RealtimeError: there is no video in the folder, or the folder of the outputs cannot be created.
    """
    if not inputs.is_dir():
        return [(inputs, outputs)]
    make_folder(outputs)
    videos = find_videos(inputs, outputs, pattern=pattern, recursive=recursive)
    ending = ".webm" if result == "cutout" else None
    return list(zip(videos, outputs_of(videos, inputs, outputs, ending), strict=True))


def run_one(config: Config, video: Path, output: Path, options: ProcessOptions, **keywords: Any) -> Outcome:
    """Process one file of many: whatever goes wrong with it is its outcome, and stops no other.

    An unfinished run of it is gone on with where it fits; a result that is there is left alone unless the settings
    say to overwrite.
    """
    if output.exists() and not config.output.overwrite:
        return Outcome(video, output, "skipped")
    try:
        make_folder(output.parent)
        report = run_process(config, str(video), output, replace(options, resume=True, restart=True), **keywords)
    except RealtimeError as error:
        return Outcome(video, output, "failed", message=str(error))
    except Exception as error:  # noqa: BLE001 - a thousand files are not given up for one
        return Outcome(video, output, "failed", message=f"{type(error).__name__}: {error}")
    state: State = "stopped" if report.stopped else "done"
    message = f"done ({report.notes})" if report.notes and state == "done" else ""
    return Outcome(video, output, state, report.frames_done, report.wall_s, message)


def run_batch(
    config: Config,
    pairs: Sequence[tuple[Path, Path]],
    options: ProcessOptions,
    *,
    jobs: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    net: Net | None = None,
) -> list[Outcome]:
    """Process many files.

    Args:
        config: all settings.
        pairs: input and output of each.
        options: what is wanted of all.
        jobs: how many at a time, each in a process of its own when more than one.
        progress: told of each frame; only when they go one after the other.
        net: gives the segmenter that the settings ask for; must be importable when ``jobs`` is above 1.

    Returns:
        The outcomes in the order of ``pairs``; files that were not begun before the user stopped are missing.
    """
    if jobs > 1:
        return _run_in_processes(config, pairs, options, jobs, net or build_segmenter)
    outcomes = []
    shared = CachedSegmenter(net or build_segmenter)
    for video, output in pairs:
        outcomes.append(run_one(config, video, output, options, progress=progress, net=shared))
        log_failure(outcomes[-1])
        if outcomes[-1].state == "stopped":
            break
    return outcomes


class CachedSegmenter:
    """Gives the same segmenter again for the same settings."""

    def __init__(self, net: Net) -> None:
        self._net = net
        self._made: tuple[dict[str, Any], Segmenter] | None = None

    def __call__(self, config: Config) -> Segmenter:
        """As ``build_segmenter``."""
        model = config.model.model_dump(mode="json")
        if self._made is None or self._made[0] != model:
            self._made = model, self._net(config)
        return self._made[1]


_net_of_this_process: dict[Net, CachedSegmenter] = {}


def cached_segmenter(net: Net) -> CachedSegmenter:
    """``net`` with its segmenter kept for as long as this process lives."""
    return _net_of_this_process.setdefault(net, CachedSegmenter(net))


def _run_in_processes(
    config: Config,
    pairs: Iterable[tuple[Path, Path]],
    options: ProcessOptions,
    jobs: int,
    net: Net,
) -> list[Outcome]:
    threads = config.model.threads or max(1, cores() // (2 * jobs))
    own = config.model_copy(update={"model": config.model.model_copy(update={"threads": threads})})
    waiting = list(pairs)
    order = {video: place for place, (video, _) in enumerate(waiting)}
    outcomes: list[Outcome] = []
    running: dict[Future[Outcome], tuple[Path, Path]] = {}
    context = multiprocessing.get_context("spawn")
    stop = threading.Event()
    with ProcessPoolExecutor(jobs, mp_context=context) as pool, stop_on_signals(stop.set):
        while running or (waiting and not stop.is_set()):
            while waiting and len(running) < jobs and not stop.is_set():
                video, output = waiting.pop(0)
                running[pool.submit(_run_one_here, own, video, output, options, net)] = video, output
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


def log_failure(outcome: Outcome) -> None:
    """Log why a file failed, if it did."""
    if outcome.state == "failed":
        log.error("%s: %s", outcome.input.name, outcome.message)


def _run_one_here(config: Config, video: Path, output: Path, options: ProcessOptions, net: Net) -> Outcome:
    return run_one(config, video, output, options, net=cached_segmenter(net))
