"""The three loops of a live run: capture, infer, show. The newest frame and the newest matte win."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from realtime.errors import StopRequested, UsageError, WeightsError
from realtime.live.mailbox import Latest
from realtime.live.restarts import Restarts
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Interruptible, Sink, Source
from realtime.stats import Stats
from realtime.structures import Frame, Matte, Pacing
from realtime.system.signals import stop_on_signals

log = logging.getLogger(__name__)

MakeMatte = Callable[[Frame], Matte]
Release = Callable[[Frame, Matte | None], ReleasedImage]


def capture(source: Source, frames: Latest[Frame], stats: Stats) -> None:
    """Put every frame of ``source`` into ``frames`` until either ends."""
    while (frame := source.read()) is not None and frames.put(frame):
        stats.frames_captured += 1


def infer(
    frames: Latest[Frame],
    mattes: Latest[Matte],
    make_matte: MakeMatte,
    stats: Stats,
    *,
    restarts: Restarts,
    due: Callable[[Frame], bool] = lambda _: True,
) -> None:
    """Make a matte of the newest frame for which ``due`` is true, until ``frames`` is closed.

    A model that fails is called again with a later frame as often as ``restarts`` allows; without fresh mattes the gate
    closes. Failures that cannot be temporary, such as a wrong weight file, are raised.
    """
    for frame in frames:
        if frame.stand_in or not restarts.allowed:  # a stand-in repeats an image that was inferred already
            continue
        if not due(frame):
            continue
        try:
            with stats.stage("infer"):
                matte = make_matte(frame)
        except (UsageError, WeightsError, StopRequested):
            raise
        except Exception as error:
            restarts.failed()
            log.warning("the model failed and is called again (%s: %s)", type(error).__name__, error)
            log.debug("where it failed", exc_info=True)
            continue
        mattes.put(matte)
        stats.inferred()


def show(
    frames: Latest[Frame],
    mattes: Latest[Matte],
    release: Release,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    pacing: Pacing,
) -> None:
    """Give every sink what the gate releases of each frame and the newest matte, until ``frames`` is closed.

    With ``Pacing.REALTIME`` the latency of each frame is counted.
    """
    last_index = -1
    for frame in frames.each(hold=True):
        stats.frames_dropped += frame.index - last_index - 1
        last_index = frame.index
        matte = mattes.newest()
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
    due: Callable[[Frame], bool] = lambda _: True,
    lower_inference: Callable[[], None] = lambda: None,
) -> None:
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
        due: whether a frame is to be inferred; called from the inference thread.
        lower_inference: called once in the inference thread, to lower its priority.

    Raises:
        RealtimeError: the first failure of any loop that is not temporary, with its own traceback; also any other.
    """
    frames: Latest[Frame] = Latest(lossless=pacing is Pacing.LOSSLESS)
    mattes: Latest[Matte] = Latest()
    failures: list[BaseException] = []

    def loop(body: Callable[[], None]) -> None:
        try:
            body()
        except StopRequested:
            pass
        except BaseException as error:  # noqa: BLE001 - raised in the caller, whatever it is
            failures.append(error)
        finally:
            frames.close()
            mattes.close()
            if isinstance(source, Interruptible):
                source.interrupt()

    def infer_lowered() -> None:
        lower_inference()
        infer(frames, mattes, make_matte, stats, restarts=Restarts(time.monotonic), due=due)

    threads = [
        threading.Thread(target=loop, args=(lambda: capture(source, frames, stats),), name="capture"),
        threading.Thread(target=loop, args=(infer_lowered,), name="infer"),
    ]
    with stop_on_signals(frames.close):
        for thread in threads:
            thread.start()
        loop(lambda: show(frames, mattes, release, sinks, stats, pacing=pacing))
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]
