"""``realtime live``: open the source, the pipeline and the outputs, and run the loops between them."""

import gc
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from realtime.build import build_gate, build_matte_maker, build_renderer, build_segmenter, build_source
from realtime.config import Config, ConfigFile, changed
from realtime.imaging.jit import compile_all
from realtime.live import loops
from realtime.live.duration import limit
from realtime.live.lazy_segmenter import LazySegmenter
from realtime.live.live_control import LiveControl
from realtime.live.plan import LivePlan, plan_live
from realtime.live.recording_switch import RecordingSwitch
from realtime.live.remote_control import answering
from realtime.live.report import LiveReport, reported_settings
from realtime.live.scheduler import Effort, InferenceScheduler
from realtime.live.session import Session
from realtime.live.watch import FileWatch
from realtime.pipeline import MatteMaker, Renderer
from realtime.privacy.gate import Gate
from realtime.protocols import Segmenter, Source
from realtime.sinks import OutputShape, open_sinks, watch_consumers
from realtime.sinks.group import SinkGroup
from realtime.sinks.window import WindowLink
from realtime.sources import audio_devices
from realtime.sources.microphone import Microphone
from realtime.sources.reconnecting import ReconnectingSource
from realtime.sources.spec import DemoSpec, ImageFileSpec, VideoFileSpec
from realtime.stats import Stats
from realtime.structures import Frame, Pacing
from realtime.system.addresses import without_secrets
from realtime.system.files import write_json
from realtime.system.machine import configure_threads, cores, lower_thread_priority, run_queue_wait_s

log = logging.getLogger(__name__)

_MOTION_LEVELS = 6.0
"""Minimum change of a block of the image that counts as motion, grey levels."""


def run_live(
    config: Config,
    outputs: Sequence[str],
    *,
    stats_path: Path | None = None,
    duration_s: float | None = None,
    standby: bool = False,
    watch: ConfigFile | None = None,
    session: Session | None = None,
    started_at: float | None = None,
) -> LiveReport:
    """Run the live filter until its source ends or the user ends it.

    Args:
        config: all settings.
        outputs: where images go: ``window``, ``virtual-camera``, ``virtual-camera:DEVICE``, ``-`` (standard output), or
            a video or image file.
        stats_path: where the report is written as JSON.
        duration_s: end after this many seconds of the source.
        standby: do not record until r is pressed in the window.
        watch: the file from which ``config`` was made, whose changes are applied while the filter runs.
        session: of the studio; None = the window shows the image alone.
        started_at: when the process started, ``time.monotonic()`` seconds; None = now.

    Returns:
        What the run did.

    Raises:
        RealtimeError: anything that ends the run early.
    """
    plan = plan_live(
        config if session is None else changed(config, {"output.audio": None}),  # for recordings that are begun later
        outputs,
        standby=standby,
        stats_path=stats_path,
    )
    if plan.audio is not None:
        audio_devices.check(plan.audio)
    stats = Stats(started_at)
    configure_threads()
    gate: Gate | None = None
    scheduler: InferenceScheduler | None = None
    try:
        with ExitStack() as stack:
            segmenter = LazySegmenter(partial(_load_model, config))
            segmenter.start(lower_thread_priority)
            source = stack.enter_context(closing(build_source(_with_device(config, plan))))
            name = without_secrets(config.source.input)
            log.info("source: %s, %dx%d at %g fps", name, *source.size, source.fps)
            subject = None if session is None else session.take_subject(plan.camera_path)
            make_matte = build_matte_maker(config, segmenter, source.size, stats, live=True, subject=subject)
            renderer = build_renderer(config, source.size, stats, live=True)
            gate = build_gate(config, renderer, source.size, pacing=plan.pacing)
            scheduler = build_scheduler(config, stats, partial(apply_effort, segmenter=segmenter, renderer=renderer))
            if plan.audio is not None and not plan.is_camera:
                segmenter.load()  # before the microphone opens: audio that plays meanwhile would be lost
            recording = _open_recording(config, plan, stack, on=not standby)
            live = stack.enter_context(
                closing(
                    LiveControl(
                        config,
                        source,
                        make_matte,
                        renderer,
                        gate,
                        stats,
                        recording,
                        session=session,
                        is_model_loaded=lambda: segmenter.is_loaded,
                    )
                )
            )
            group = stack.enter_context(closing(_open_outputs(config, plan, source, live.link, recording)))
            live.outputs.attach(group, avoid=plan.camera_path, shape=output_shape(config))
            stack.enter_context(answering(live))
            if watch is not None:
                stack.enter_context(closing(FileWatch(watch, config, live.settings)))
            _release_camera_without_viewers(config, source, group, stack)
            if not plan.is_camera:
                segmenter.load()  # a file waits, so that none of it is lost while the model loads
            has_ended = loops.run(
                source if duration_s is None else limit(stack, source, duration_s, plan.pacing),
                make_matte,
                live.release,
                [group],
                stats,
                pacing=plan.pacing,
                await_first=isinstance(plan.source, VideoFileSpec | ImageFileSpec | DemoSpec),
                due=partial(is_due, scheduler, make_matte) if plan.pacing is Pacing.REALTIME else lambda _: True,
                lower_inference=lower_thread_priority,
            )
            if session is not None:
                session.source_ended = has_ended
    finally:
        gc.unfreeze()
        report = stats.report(
            LiveReport,
            reported_settings(config),
            frames_hidden={} if gate is None else dict(gate.hidden_reasons),
            schedule=None if scheduler is None else scheduler.report,
        )
        write_json(stats_path, report.to_dict())
    return report


def _with_device(config: Config, plan: LivePlan) -> Config:
    """Return ``config`` with the device of the camera that was planned, so that no other is opened."""
    if plan.camera_path is None:
        return config
    return changed(config, {"source.input": f"camera:{plan.camera_path}"})


def output_shape(config: Config) -> OutputShape | None:
    """Return the size of what leaves; None = as the frames."""
    output = config.output
    return None if output.size is None else OutputShape(output.size, output.fit)


def _load_model(config: Config) -> Segmenter:
    """Load the model, and compile everything that frames would wait for."""
    log.info("loading the model %s", config.model.name)
    compile_all()
    segmenter = build_segmenter(config)
    gc.freeze()  # what is loaded stays; looking it through would stop every thread for 20 ms now and then
    return segmenter


def _open_recording(config: Config, plan: LivePlan, stack: ExitStack, *, on: bool) -> RecordingSwitch | None:
    """Return what pauses the recordings, with the microphone; None if nothing is recorded."""
    if not plan.has_recording:
        return None
    microphone = None
    if plan.audio is not None:
        microphone = stack.enter_context(closing(Microphone(plan.audio, on=on)))
        log.info("audio: %s", without_secrets(plan.audio))
    return RecordingSwitch(microphone, on=on, audio_offset_s=config.output.audio_offset_s)


def _open_outputs(
    config: Config, plan: LivePlan, source: Source, link: WindowLink, recording: RecordingSwitch | None
) -> SinkGroup:
    group = open_sinks(
        plan.outputs,
        size=source.size,
        fps=source.fps,
        overwrite=config.output.overwrite,
        pacing=plan.pacing,
        window=link,
        recordings=None if recording is None else recording.recordings,
        pipe_format=config.output.pipe_format,
        shape=output_shape(config),
    )
    for spec in plan.outputs:
        log.info("output: %s", spec)
    return group


def _release_camera_without_viewers(config: Config, source: Source, group: SinkGroup, stack: ExitStack) -> None:
    """Release the camera while the virtual camera, if it is the only output, has no viewers."""
    if isinstance(source, ReconnectingSource) and config.output.idle_s:
        watch = watch_consumers(group, source.set_wanted, idle_s=config.output.idle_s)
        if watch is not None:
            stack.enter_context(closing(watch))


def build_scheduler(config: Config, stats: Stats, apply: Callable[[Effort], None]) -> InferenceScheduler:
    """Build what decides which frames are inferred, and how much is done, for a show loop in this thread.

    ``apply`` is called with the effort when it changes.
    """
    hz = config.inference.hz
    return InferenceScheduler(
        hz=None if hz == "auto" else hz,
        cpu_budget=config.inference.cpu_budget,
        cores=cores(),
        dropped=lambda: stats.frames_dropped,
        apply=apply,
        waited_s=partial(run_queue_wait_s, threading.get_native_id()),
    )


def apply_effort(effort: Effort, segmenter: LazySegmenter, renderer: Renderer) -> None:
    """Make the model's input as large, and the work on frames as much, as ``effort`` says."""
    segmenter.scale(effort.input_scale)
    renderer.ease(motion_every=effort.motion_every, look_every=effort.look_every)


def is_due(scheduler: InferenceScheduler, make_matte: MatteMaker, frame: Frame) -> bool:
    """Whether ``frame`` is to be inferred."""
    return scheduler.is_due(frame.captured_at, lambda: make_matte.change(frame.image) > _MOTION_LEVELS)
