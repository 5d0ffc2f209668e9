"""Mattes of a scene as ``realtime process --alpha --every N`` makes them, with ``--causal`` or without."""

import itertools
import pickle
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np

from realtime.build import build_matte_maker, build_propagator, build_renderer, build_segmenter
from realtime.config import Config
from realtime.media.info import VideoInfo
from realtime.media.reader import FileFrame
from realtime.pipeline import MatteMaker, Renderer
from realtime.process import bidirectional, causal
from realtime.stats import Stats
from realtime.structures import Alpha, Detections, Frame, Image, Matte
from tools import metrics
from tools.evaluation.scenes import Scene, Shot

Track = Callable[[Frame, Matte], Alpha | None]


class Hold:
    """The last matte, unchanged: what other filters show between inferences."""

    def __call__(self, _frame: Frame, matte: Matte) -> Alpha:
        """Return the alpha to show for a frame, as ``MattePropagator`` does."""
        return matte.alpha


class Smoothed:
    """Exponential smoothing of the mattes, half old and half new: what other filters do against flicker."""

    def __init__(self) -> None:
        self._alpha: Alpha | None = None
        self._index = -1

    def __call__(self, _frame: Frame, matte: Matte) -> Alpha:
        """Return the alpha to show for a frame, as ``MattePropagator`` does."""
        if self._alpha is None:
            self._alpha = matte.alpha
        elif matte.frame_index != self._index:
            self._alpha = (self._alpha + matte.alpha) * np.float32(0.5)
        self._index = matte.frame_index
        return self._alpha


METHODS: dict[str, Callable[[Config], Track]] = {
    "hold": lambda _: Hold(),
    "smoothed": lambda _: Smoothed(),
    "propagated": lambda config: build_propagator(config, live=True),
}

BIDIRECTIONAL = "bidirectional"
"""What ``process`` does without ``--causal``, where no matte is late."""


class Seen:
    """A scene in memory and the model's detections in each of its frames.

    Args:
        scene: the scene.
        config: settings of the model and the matte.
        cache: folder that keeps the detections from run to run.
        max_frames: maximum number of frames.
    """

    def __init__(self, scene: Scene, config: Config, cache: Path, max_frames: int) -> None:
        self.scene, self.config = scene, config
        self.shots: list[Shot] = list(itertools.islice(scene.shots(), max_frames))
        model = config.model
        name = f"{scene.name}-{model.name}-{model.accuracy or 'fast'}-{model.short_side or 'own'}-{max_frames}.pickle"
        path = cache / name
        if not path.exists():
            segmenter = build_segmenter(config)
            found = [segmenter(shot.image) for shot in self.shots]
            plain = [(d.boxes, d.scores, d.class_ids, d.masks, d.alpha) for d in found]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pickle.dumps(plain))
        self._found = [Detections(*parts) for parts in pickle.loads(path.read_bytes())]  # noqa: S301 - our own

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) of the frames, pixels."""
        image = self.shots[0].image
        return image.shape[1], image.shape[0]

    def alphas(self, method: str, *, every: int, late: int, bilinear: bool = False) -> Iterator[tuple[Shot, Alpha]]:
        """Yield each frame with the (H, W) alpha that is shown; ``bilinear`` = enlarged only, not refined."""
        found = {id(shot.image): detections for shot, detections in zip(self.shots, self._found, strict=True)}
        matte_of = build_matte_maker(self.config, lambda image: found[id(image)], self.size, Stats(), focus=False)
        renderer = build_renderer(self.config, self.size, Stats())
        if method == BIDIRECTIONAL:
            yield from self._bidirectional(matte_of, renderer, every)
            return
        track = METHODS[method](self.config)
        frames = [Frame(shot.image, index, index / self.scene.fps) for index, shot in enumerate(self.shots)]
        raw = _unsnapped(self.config, found, self.size) if bilinear else matte_of
        for (frame, matte), shot in zip(causal.mattes(frames, raw, every=every, late=late), self.shots, strict=True):
            small = track(frame, matte)
            if small is None:
                yield shot, np.zeros(frame.image.shape[:2], np.float32)
            elif bilinear:
                yield shot, np.asarray(cv2.resize(small, self.size, interpolation=cv2.INTER_LINEAR), np.float32)
            else:
                yield shot, renderer.refine(small, frame.image) * np.float32(1 / 255)

    def _bidirectional(self, matte_of: MatteMaker, renderer: Renderer, every: int) -> Iterator[tuple[Shot, Alpha]]:
        fps = round(self.scene.fps)
        info = VideoInfo(
            location=self.scene.name, stream=0, coded_size=self.size, turns=0, display_matrix=None,
            time_base=Fraction(1, fps), start_pts=0, fps=Fraction(fps), frame_count=None, duration_s=None,
            pixel_aspect=Fraction(1), tags=(1, 1, 1, 1), matrix=1, full_range=False, bits=8,
        )  # fmt: skip
        items = [FileFrame(Frame(shot.image, k, k / fps), k, 1) for k, shot in enumerate(self.shots)]
        for matted, shot in zip(bidirectional.mattes(items, matte_of, info, every=every), self.shots, strict=True):
            yield shot, renderer.refine(matted.alpha, shot.image) * np.float32(1 / 255)

    def quality(self, method: str, *, every: int, late: int, bilinear: bool = False) -> dict[str, float]:
        """Return means over the clip without its first ten frames: errors if the truth is known, else the flicker."""
        figures: dict[str, list[float]] = {}
        before: tuple[Image, Alpha, Alpha | None] | None = None
        for index, (shot, alpha) in enumerate(self.alphas(method, every=every, late=late, bilinear=bilinear)):
            now: dict[str, float] = {}
            if shot.alpha is not None:
                now = {"iou": metrics.iou(alpha, shot.alpha), "boundary_iou": metrics.boundary_iou(alpha, shot.alpha),
                       "mad": metrics.mad(alpha, shot.alpha)}  # fmt: skip
            if before is not None and shot.alpha is not None and before[2] is not None:
                now["dtssd"] = metrics.dtssd(before[1], alpha, before[2], shot.alpha)
            elif before is not None and index % 2:  # optical flow is slow
                now["flicker"] = metrics.flicker(before[1], alpha, before[0], shot.image)
            for name, value in now.items() if index >= 10 else ():
                figures.setdefault(name, []).append(value)
            before = shot.image, alpha, shot.alpha
        return {name: round(float(np.mean(values)), 4) for name, values in figures.items()}


def _unsnapped(config: Config, found: dict[int, Detections], size: tuple[int, int]) -> Callable[[Frame], Matte]:
    from realtime.build import build_subject_selector, matte_size
    from realtime.matte.paste import paste

    subject, small = build_subject_selector(config), matte_size(size, config.matte.short_side)

    def matte_of(frame: Frame) -> Matte:
        chosen, others = subject(found[id(frame.image)], size, frame.captured_at)
        return Matte(paste(chosen, size, small, others=others), frame.index, frame.captured_at)

    return matte_of
