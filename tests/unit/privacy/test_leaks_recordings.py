"""No frame that is written to a file shows the room, whatever the model returns (see ``leak_harness.py``)."""

from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.config import load
from realtime.media.reader import FileFrame
from realtime.process.job import Job, build_stages
from realtime.process.options import ProcessOptions
from realtime.process.segments import finish_frames
from realtime.stats import Stats
from realtime.structures import Detections, Frame, Image
from tests.clips import video_info
from tests.leak_harness import FRAMES, SIZE, TEXTURE, TOTAL, Checker, person_at

INFO = video_info(SIZE, FRAMES)
EVERYWHERE = (0.0, 0.0, float(SIZE[0]), float(SIZE[1]))

Net = Callable[[int], Detections]


def found(box: tuple[float, ...], mask: Any) -> Detections:
    return Detections(
        np.array([box], np.float32), np.array([0.9], np.float32), np.array([1], np.int32), mask.astype(np.float32)[None]
    )


def person(index: int) -> Detections:
    """Return what a perfect model finds in frame ``index``."""
    there = person_at(index)
    rows, columns = np.flatnonzero(there.any(axis=1)), np.flatnonzero(there.any(axis=0))
    left, top, right, bottom = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    inside = there[top:bottom, left:right].astype(np.float32)
    return found((left, top, right, bottom), cv2.resize(inside, (28, 28), interpolation=cv2.INTER_AREA))


FAULTS: dict[str, Net] = {
    "everything": lambda _: found(EVERYWHERE, np.ones((28, 28))),
    "nobody": lambda _: Detections.none(28),
}


@cache
def image_at(index: int) -> Image:
    """As ``image_at`` of the harness, with a still room: a moving one would be a new scene in every frame."""
    return np.where(person_at(index)[..., None], np.uint8(140), TEXTURE)


def run(
    net: Net, options: ProcessOptions, *, from_frame: int = 0, written: Callable[[Image], object] = lambda _: None
) -> Checker:
    """Process the frames; check those from ``from_frame`` on. The others are the warm-up of a resumed run."""
    index_of = {id(image_at(index)): index for index in range(FRAMES)}

    def segment(image: Image) -> Detections:
        return net(index_of[id(image)])

    job = Job(load(None, {"look.strength": 20.0}), options, INFO, Path("out.mkv"), None)
    items = [FileFrame(Frame(image_at(k), k, k / 30), 3000 * k, 3000) for k in range(FRAMES)]
    checker = Checker(checked=from_frame)
    stages = build_stages(job, segment, Stats())
    with closing(
        finish_frames(
            items,
            stages,
            INFO,
            Stats(),
            every=options.every,
            causal_only=options.causal,
            late=options.late,
            from_pts=3000 * from_frame,
        )
    ) as done:
        for finished in done:
            checker.write(finished.image)
            written(finished.image.image)
    TOTAL.update(checked=checker.checked - from_frame, leaked=checker.leaked)
    return checker


WAYS = {
    "every frame": ProcessOptions(),
    "every fifth": ProcessOptions(every=5),
    "as live": ProcessOptions(every=3, causal=True),
    "as live, late": ProcessOptions(every=3, causal=True, late=4),
}


@pytest.mark.parametrize("options", WAYS.values(), ids=WAYS)
def test_without_a_failure_the_person_is_shown_and_the_room_is_not(options: ProcessOptions) -> None:
    checker = run(person, options)
    assert (checker.checked, checker.leaked) == (FRAMES, 0), max(checker.worst)
    assert checker.sharp_people == FRAMES


@pytest.mark.parametrize("options", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("when", ["from the start", "from the middle", "now and then"])
def test_no_frame_leaks_when_the_net_fails(fault: str, when: str, options: ProcessOptions) -> None:
    fails: dict[str, Callable[[int], bool]] = {
        "from the start": lambda _: True,
        "from the middle": lambda index: index >= FRAMES // 2,
        "now and then": lambda index: index % (5 * options.every) == 2 * options.every,
    }
    checker = run(lambda index: FAULTS[fault](index) if fails[when](index) else person(index), options)
    assert (checker.checked, checker.leaked) == (FRAMES, 0), max(checker.worst)


def test_what_was_not_believed_while_warming_up_is_not_remembered() -> None:
    def net(index: int) -> Detections:
        return FAULTS["everything"](index) if index in (15, 18) else person(index)

    whole: list[Image] = []
    resumed: list[Image] = []
    run(net, WAYS["as live"], written=whole.append)
    run(net, WAYS["as live"], from_frame=20, written=resumed.append)
    assert len(resumed) == FRAMES - 20
    assert all(np.array_equal(image, again) for image, again in zip(whole[20:], resumed, strict=True))
