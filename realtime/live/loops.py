"""The three loops of the live filter: capture, infer, show. The newest frame and the newest matte win."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from realtime.errors import StopRequested, UsageError, WeightsError
from realtime.live.mailbox import Latest
from realtime.live.restarts import Restarts
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink, Source
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
    matte_of: MakeMatte,
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
                matte = matte_of(frame)
        except (UsageError, WeightsError, StopRequested):
            raise
        except Exception as error:
            restarts.crashed()
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
    """Hand what the gate releases of every frame, given the newest matte, to every sink.

    With ``Pacing.REALTIME`` the latency of each frame is counted.
    """
    last = -1
    for frame in frames.each(hold=True):
        stats.frames_dropped += frame.index - last - 1
        last = frame.index
        matte = mattes.newest()
        with stats.stage("render"):
            picture = release(frame, matte)
        with stats.stage("sinks"):
            for sink in sinks:
                sink.write(picture)
        captured_at = frame.captured_at if pacing is Pacing.REALTIME else None
        made_with = None if picture.hidden_because else matte
        stats.shown(captured_at, None if made_with is None else max(0, frame.index - made_with.frame_index))


def run(
    source: Source,
    matte_of: MakeMatte,
    release: Release,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    pacing: Pacing = Pacing.REALTIME,
    due: Callable[[Frame], bool] = lambda _: True,
    lower_inference: Callable[[], None] = lambda: None,
) -> None:
    """Run the three loops until the source ends, a sink asks to stop, a signal comes, or one of them fails.

    ``show`` runs in the calling thread. What is opened stays open: whoever opened source and sinks closes them after
    this returns.

    Args:
        source: read from a thread of its own.
        matte_of: called from a thread of its own, one frame at a time. If it fails it is called again, at most five
            times a minute, while the gate stays closed.
        release: the gate; called from the calling thread with the newest matte, None until there is one.
        sinks: each is given every image, in this order.
        stats: filled as the loops go.
        pacing: LOSSLESS: no frame is dropped; the source waits for the show loop instead.
        due: whether a frame is worth an inference; called from the inference thread.
        lower_inference: called once in the inference thread, to lower its priority.

    Raises:
        RealtimeError: the first failure of any loop that cannot go on, with its own traceback; also any other.
    """
    frames: Latest[Frame] = Latest(lossless=pacing is Pacing.LOSSLESS)
    mattes: Latest[Matte] = Latest()
    failures: list[BaseException] = []

    def loop(body: Callable[[], None]) -> None:
        try:
            body()
        except StopRequested:
            pass
        except BaseException as error:  # noqa: BLE001 - carried to the caller, whatever it is
            failures.append(error)
        finally:
            frames.close()
            mattes.close()

    def infer_lowered() -> None:
        lower_inference()
        infer(frames, mattes, matte_of, stats, restarts=Restarts(time.monotonic), due=due)

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
