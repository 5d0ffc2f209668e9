"""The three loops of a live run: capture, infer, show. The newest frame and the newest matte win."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial

from realtime.errors import StopRequested, UsageError, WeightsError
from realtime.imaging.resize import reuse_halves
from realtime.live.answers import Answers
from realtime.live.mailbox import Latest
from realtime.live.restarts import Restarts
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Delayable, Interruptible, Sink, Source
from realtime.stats import Stats
from realtime.structures import Frame, Matte, Pacing
from realtime.system.signals import stop_on_signals

log = logging.getLogger(__name__)

MakeMatte = Callable[[Frame], Matte]
Release = Callable[[Frame, Matte | None], ReleasedImage]


def capture(source: Source, frames: Latest[Frame], stats: Stats, answers: Answers | None = None) -> None:
    """Put every frame of ``source`` into ``frames`` until either ends; later ones wait for what the first waits for."""
    while (frame := source.read()) is not None and frames.put(frame):
        stats.frames_captured += 1
        if answers is not None:
            delay_s = answers.hold_next(frame)
            if delay_s and isinstance(source, Delayable):
                source.delay(delay_s)


def infer(
    frames: Latest[Frame],
    mattes: Latest[Matte],
    make_matte: MakeMatte,
    stats: Stats,
    *,
    restarts: Restarts,
    due: Callable[[Frame], bool] = lambda _: True,
    answers: Answers | None = None,
) -> None:
    """Make a matte of the newest frame for which ``due`` is true, until ``frames`` is closed.

    A model that fails is called again with a later frame as often as ``restarts`` allows; without fresh mattes the gate
    closes. Failures that cannot be temporary, such as a wrong weight file, are raised.
    """
    for frame in frames:
        # a stand-in repeats an image that was inferred already
        matte = None
        with reuse_halves(frame.image):
            if not frame.stand_in and restarts.allowed and due(frame):
                try:
                    with stats.stage("infer"):
                        matte = make_matte(frame)
                except (UsageError, WeightsError, StopRequested):
                    raise
                except Exception as error:
                    restarts.failed()
                    log.warning("the model failed and is called again (%s: %s)", type(error).__name__, error)
                    log.debug("where it failed", exc_info=True)
                else:
                    mattes.put(matte)
                    stats.inferred()
        if answers is not None:
            answers.done(frame.index, matte)


def show(
    frames: Latest[Frame],
    mattes: Latest[Matte],
    release: Release,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    pacing: Pacing,
    answers: Answers | None = None,
) -> None:
    """Give every sink what the gate releases of each frame and the newest matte, until ``frames`` is closed.

    With ``Pacing.REALTIME`` the latency of each frame is counted.
    """
    last_index = -1
    for frame in frames.each(hold=True):
        stats.frames_dropped += frame.index - last_index - 1
        last_index = frame.index
        own = None
        if answers is not None:
            frame, own = answers.await_matte(frame)  # noqa: PLW2901 - the same frame, later
        matte = own or mattes.newest()
        with stats.stage("render"):
            image = release(frame, matte)
        with stats.stage("sinks"):
            for sink in sinks:
                sink.write(image)
        is_hidden = matte is None or bool(image.hidden_because)
        stats.shown(
            captured_at=frame.captured_at if pacing is Pacing.REALTIME else None,
            matte_age_frames=None if matte is None or is_hidden else max(0, frame.index - matte.frame_index),
        )


def run(
    source: Source,
    make_matte: MakeMatte,
    release: Release,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    pacing: Pacing = Pacing.REALTIME,
    await_first: bool = False,
    due: Callable[[Frame], bool] = lambda _: True,
    lower_inference: Callable[[], None] = lambda: None,
) -> bool:
    """Run the three loops until the source ends, a sink asks to stop, a signal comes, or one of them fails.

    ``show`` runs in the calling thread. Source and sinks stay open: whoever opened them closes them after this returns.

    Args:
        source: read from a thread of its own.
        make_matte: called from a thread of its own, one frame at a time. If it fails it is called again, at most five
            times a minute, while the gate stays closed.
        release: the gate; called from the calling thread with the newest matte, None until there is one.
        sinks: each gets every image, in this order.
        stats: filled during the run.
        pacing: with LOSSLESS no frame is dropped; the source waits for the show loop.
        await_first: wait for the first matte before the first frame is shown, so that none is hidden until then; for
            sources that can wait. A frame that comes long after the one before waits for its own matte anyway.
        due: whether a frame is to be inferred; called from the inference thread.
        lower_inference: called once in the inference thread, to lower its priority.

    Returns:
        Whether the source came to its end, and no sink or signal asked to stop.

    Raises:
        RealtimeError: the first failure of any loop that is not temporary, with its own traceback; also any other.
    """
    frames: Latest[Frame] = Latest(lossless=pacing is Pacing.LOSSLESS)
    mattes: Latest[Matte] = Latest()
    answers = Answers(first=await_first, pacing=pacing)
    failures: list[BaseException] = []
    requested = threading.Event()

    def stop() -> None:
        frames.close()
        mattes.close()
        answers.close()
        if isinstance(source, Interruptible):
            source.interrupt()

    def loop(body: Callable[[], None], *, at_end: Callable[[], None] = stop) -> None:
        try:
            body()
        except StopRequested:
            requested.set()
            stop()
        except BaseException as error:  # noqa: BLE001 - raised in the caller, whatever it is
            failures.append(error)
            stop()
        else:
            at_end()

    def infer_lowered() -> None:
        lower_inference()
        infer(frames, mattes, make_matte, stats, restarts=Restarts(time.monotonic), due=due, answers=answers)

    def interrupt() -> None:
        requested.set()
        frames.close()
        answers.close()

    # the last frame of a file may wait for its matte: the end of the source is not that of the model
    at_end = frames.close if await_first else stop
    capturing = partial(loop, partial(capture, source, frames, stats, answers), at_end=at_end)
    threads = [
        threading.Thread(target=capturing, name="capture"),
        threading.Thread(target=loop, args=(infer_lowered,), name="infer"),
    ]
    with stop_on_signals(interrupt):
        for thread in threads:
            thread.start()
        loop(lambda: show(frames, mattes, release, sinks, stats, pacing=pacing, answers=answers))
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]
    return not requested.is_set()
