"""The three loops of the live filter: capture, infer, show. The newest frame and the newest matte win."""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from types import FrameType

from realtime.errors import StopRequested
from realtime.latest import Latest
from realtime.stages import Sink, Source
from realtime.structures import Frame, Image, Matte
from realtime.timing import Stats

MatteOf = Callable[[Frame], Matte]
Render = Callable[[Frame, Matte | None], Image]


def capture(source: Source, frames: Latest[Frame], stats: Stats) -> None:
    """Put every frame of ``source`` into ``frames`` until either ends."""
    while (frame := source.read()) is not None and frames.put(frame):
        stats.frames_captured += 1


def infer(frames: Latest[Frame], mattes: Latest[Matte], matte_of: MatteOf, stats: Stats) -> None:
    """Make a matte of the newest frame, again and again."""
    for frame in frames:
        with stats.stage("infer"):
            matte = matte_of(frame)
        mattes.put(matte)
        stats.inferred()


def show(
    frames: Latest[Frame],
    mattes: Latest[Matte],
    render: Render,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    by_the_clock: bool,
) -> None:
    """Render every frame with the newest matte and hand it to every sink; ``by_the_clock`` tells what stamps frames."""
    last = -1
    for frame in frames.each(hold=True):
        stats.frames_dropped += frame.index - last - 1
        last = frame.index
        matte = mattes.newest()
        with stats.stage("render"):
            image = render(frame, matte)
        with stats.stage("sinks"):
            for sink in sinks:
                sink.write(image)
        captured_at = frame.captured_at if by_the_clock else None
        stats.shown(captured_at, None if matte is None else max(0, frame.index - matte.frame_index))


def run(
    source: Source,
    matte_of: MatteOf,
    render: Render,
    sinks: Sequence[Sink],
    stats: Stats,
    *,
    lossless: bool = False,
    lower_inference: Callable[[], None] = lambda: None,
) -> None:
    """Run the three loops until the source ends, a sink asks to stop, a signal comes, or one of them fails.

    ``show`` runs in the calling thread, because windows must be drawn from the main one. What is opened stays open:
    whoever opened source and sinks closes them after this returns.

    Args:
        source: read from a thread of its own.
        matte_of: called from a thread of its own, one frame at a time.
        render: called from the calling thread with the newest matte, None until there is one.
        sinks: each is given every image, in this order.
        stats: filled as the loops go.
        lossless: no frame is dropped; the source waits for the show loop instead. For files played as fast as can be,
            whose frames are stamped with the file's time and not the clock's.
        lower_inference: called once in the inference thread, to lower its priority.

    Raises:
        RealtimeError: the first failure of any loop, with its own traceback; also any other exception.
    """
    frames: Latest[Frame] = Latest(lossless=lossless)
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
        infer(frames, mattes, matte_of, stats)

    threads = [
        threading.Thread(target=loop, args=(lambda: capture(source, frames, stats),), name="capture"),
        threading.Thread(target=loop, args=(infer_lowered,), name="infer"),
    ]
    with _signals_close(frames):
        for thread in threads:
            thread.start()
        loop(lambda: show(frames, mattes, render, sinks, stats, by_the_clock=not lossless))
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]


@contextlib.contextmanager
def _signals_close(frames: Latest[Frame]) -> Iterator[None]:
    """While inside, Ctrl-C, SIGTERM and a terminal hang-up end the loops in good order; a second one interrupts."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {}

    def close(_number: int, _stack: FrameType | None) -> None:
        if frames.closed:
            raise KeyboardInterrupt
        frames.close()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if (number := getattr(signal, name, None)) is not None:
            before[number] = signal.signal(number, close)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
