"""``realtime live``: wire the three loops and run them."""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from realtime import sinks, sources
from realtime.build import (
    build_gate,
    build_matte_maker,
    build_renderer,
    build_segmenter,
    build_source,
    pacing_of,
)
from realtime.checks import check_files
from realtime.config import Config
from realtime.errors import UsageError
from realtime.imaging.jit import compile_all
from realtime.live import loops
from realtime.live.controls import Controls
from realtime.live.lazy_segmenter import LazySegmenter
from realtime.live.recording_switch import Recording, build_recordings, check_recording
from realtime.live.report import LiveReport
from realtime.live.scheduler import InferenceScheduler
from realtime.pipeline import MatteMaker
from realtime.privacy.gate import Gate
from realtime.protocols import Segmenter, Source
from realtime.sinks import open_sinks, watch_consumers
from realtime.sources.microphone import Microphone
from realtime.sources.reconnecting import ReconnectingSource
from realtime.stats import Stats
from realtime.structures import Frame, Pacing, Size
from realtime.system.files import write_json
from realtime.system.machine import configure_threads, cores, lower_thread_priority

log = logging.getLogger(__name__)

_MOVING_LEVELS = 6.0
"""A change of a block of the picture from which on more than the calm pace is worth it, grey levels."""

_AGE_SHARE = 0.8
"""Mattes come at least so often, as a share of how long they count: a net takes time, too."""


def _made_ready(config: Config) -> Segmenter:
    """The net; and everything that the picture is made with is compiled by then, so that no frame waits for that."""
    compile_all()
    return build_segmenter(config)


def run_live(
    config: Config,
    outputs: Sequence[str],
    *,
    stats_path: Path | None = None,
    duration_s: float | None = None,
    standby: bool = False,
    started_at: float | None = None,
) -> LiveReport:
    """Run the live filter until its source ends or the user does.

    Args:
        config: all settings.
        outputs: sinks: ``window``, ``camera``, ``camera:DEVICE``, or the path of a video file.
        stats_path: where the statistics go as JSON.
        duration_s: end after so many seconds.
        standby: do not record until r is pressed in the window.
        started_at: when the process began, ``time.monotonic()`` seconds.

    Returns:
        What the run did.

    Raises:
        RealtimeError: anything that ends it early.
    """
    pacing = pacing_of(config)
    is_realtime = pacing is Pacing.REALTIME
    source_spec, sink_specs = sources.parse_spec(config.source.input), [sinks.parse_spec(text) for text in outputs]
    check_recording(config, sink_specs, standby=standby, pacing=pacing)
    check_files(config, source_spec.path, [*(spec.path for spec in sink_specs), stats_path])
    sinks.check(sink_specs, overwrite=config.output.overwrite)
    sources.check(source_spec)
    stats = Stats(started_at)
    configure_threads()
    gate: Gate | None = None
    scheduler: InferenceScheduler | None = None
    try:
        with ExitStack() as stack:
            segmenter = LazySegmenter(partial(_made_ready, config))
            if not sources.is_camera(source_spec):
                ready = _made_ready(config)  # a file can wait, so that none of it is lost to loading
                segmenter = LazySegmenter(lambda: ready)
            source = stack.enter_context(closing(build_source(config)))
            log.info("source: %s, %dx%d at %g fps", config.source.input, *source.size, source.fps)
            matte_of = build_matte_maker(config, segmenter, source.size, stats, live=True)
            renderer = build_renderer(config, source.size, stats)
            scheduler = build_scheduler(config, stats, segmenter.scale)
            gate = build_gate(config, renderer, source.size, pacing=pacing)
            microphone = None
            if config.output.audio is not None and sinks.has_recording(sink_specs):
                microphone = Microphone(config.output.audio, on=not standby)
                stack.enter_context(closing(microphone))
            recording = Recording(microphone, on=not standby) if sinks.has_recording(sink_specs) else None
            controls = Controls(config, renderer, source.size, record=recording.toggle if recording else None)
            group = stack.enter_context(
                closing(
                    open_sinks(
                        sink_specs,
                        size=source.size,
                        fps=source.fps,
                        overwrite=config.output.overwrite,
                        pacing=pacing,
                        on_key=stack.enter_context(closing(controls)),
                        recordings=build_recordings(config, recording, microphone) if recording else None,
                    )
                )
            )
            for spec in outputs:
                log.info("output: %s", spec)
            if microphone is not None:
                log.info("audio: %s", config.output.audio)
            if isinstance(source, ReconnectingSource) and config.output.idle_s:
                watch = watch_consumers(group, source.set_wanted, idle_s=config.output.idle_s)
                if watch is not None:
                    stack.enter_context(closing(watch))
            timed: Source = source if duration_s is None else _Until(source, duration_s)
            loops.run(
                timed,
                matte_of,
                gate,
                [group],
                stats,
                pacing=pacing,
                due=partial(is_due, scheduler, matte_of) if is_realtime else lambda _: True,
                lower_inference=lower_thread_priority,
            )
    finally:
        report = stats.report(
            LiveReport,
            config.model_dump(mode="json"),
            frames_hidden={} if gate is None else dict(gate.hidden_reasons),
            schedule=None if scheduler is None else scheduler.report,
        )
        write_json(stats_path, report.to_dict())
    return report


def build_scheduler(config: Config, stats: Stats, scale_net: Callable[[float], None]) -> InferenceScheduler:
    """When to infer, as ``config`` asks.

    Raises:
        UsageError: so rarely that the picture would be hidden in between.
    """
    hz, max_age_s = config.inference.hz, config.matte.max_age_s
    if hz != "auto" and 1 / hz > _AGE_SHARE * max_age_s:
        raise UsageError(
            f"with {hz:g} inferences a second the picture would be hidden in between, because a matte counts for "
            f"{max_age_s:g} s only (matte.max_age_s); ask for at least {1 / (_AGE_SHARE * max_age_s):.2g} a second"
        )
    return InferenceScheduler(
        hz=None if hz == "auto" else hz,
        cpu_budget=config.inference.cpu_budget,
        cores=cores(),
        dropped=lambda: stats.frames_dropped,
        scale_net=scale_net,
    )


def is_due(scheduler: InferenceScheduler, matte_of: MatteMaker, frame: Frame) -> bool:
    """Whether ``frame`` is worth an inference."""
    return scheduler.due(frame.captured_at, lambda: matte_of.change(frame.image) > _MOVING_LEVELS)


class _Until:
    """A source that ends after ``duration_s`` seconds of its frames."""

    def __init__(self, source: Source, duration_s: float) -> None:
        self._source, self._duration_s = source, duration_s
        self._first_at: float | None = None

    @property
    def size(self) -> Size:
        return self._source.size

    @property
    def fps(self) -> float:
        return self._source.fps

    def read(self) -> Frame | None:
        frame = self._source.read()
        if frame is None:
            return None
        if self._first_at is None:
            self._first_at = frame.captured_at
        return frame if frame.captured_at - self._first_at < self._duration_s else None

    def close(self) -> None:
        self._source.close()
