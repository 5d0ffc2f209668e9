"""A filter for images in arrays: a callable that keeps the model."""

import logging
import math
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from realtime.build import (
    build_finish,
    build_framing,
    build_gate,
    build_matte_maker,
    build_renderer,
    build_segmenter,
    build_style,
)
from realtime.checks import MAX_INTERVAL, check_video
from realtime.config import Config
from realtime.config.flat import load_flat
from realtime.errors import UsageError, WeightsError
from realtime.imaging.jit import compile_all
from realtime.imaging.resize import reuse_halves
from realtime.looks import LOOKS
from realtime.protocols import Segmenter
from realtime.stats import Stats
from realtime.structures import Alpha8, Frame, Image, Matte, Size

log = logging.getLogger(__name__)


class BackgroundFilter:
    """Blurs or replaces the background of images: a callable that loads the model once.

    Each call runs the model on the image. An image without a time stands alone; nothing of earlier images is used. With
    ``at_s`` images are frames of one video: people are tracked and the edge is stable over time, at any frame rate.

    What is returned has passed the privacy gate, as on its way to a window or a file: if the model fails or its matte
    is invalid, the whole image is blurred, and ``hidden_because`` says why. It is never the image that was given.

    Not thread-safe. May be used as a context manager.

    Example:
        >>> import numpy as np
        >>> import realtime
        >>> image = np.full((90, 160, 3), 200, np.uint8)
        >>> with realtime.BackgroundFilter(look="lens", strength=24) as blur:
        ...     result = blur(image)
        ...     alpha = blur.alpha
        >>> result.shape, alpha.shape
        ((90, 160, 3), (90, 160))

    Args:
        preset: name of a preset, or path of a TOML file.
        every: infer on every ``every``-th frame of a video, and propagate mattes in between; more often where a matte
            would become too old.
        segmenter: finds people; None = the model that the settings name.
        options: settings; see ``realtime.api``.

    Raises:
        UsageError: an option is unknown or invalid.
        RealtimeError: the model or a file cannot be loaded.
    """

    def __init__(
        self, *, preset: str | None = None, every: int = 1, segmenter: Segmenter | None = None, **options: Any
    ) -> None:
        if every < 1:
            raise UsageError(f"every must be at least 1, got {every}")
        self._config, self._every = load_flat(preset, options, prefer=("model",)), every
        check_video(self._config)
        compile_all()
        self._segmenter: Segmenter | None = segmenter or build_segmenter(self._config)
        self._video: _Video | None = None
        self._still: _Still | None = None
        self._last: _Video | _Still | None = None

    def __call__(self, image: NDArray[Any], *, at_s: float | None = None) -> Image:
        """Return ``image`` with its background blurred or replaced.

        Args:
            image: (H, W, 3) uint8 BGR; left as it was.
            at_s: time of the frame in its video, seconds; None = an image that stands alone. A frame of another size,
                or with an earlier time than the one before, starts another video.

        Returns:
            A new (H, W, 3) uint8 BGR array.

        Raises:
            UsageError: the image has another shape or type, the time is not finite, or the look is for videos only.
        """
        segmenter = self._segmenter
        if segmenter is None:
            raise UsageError("the filter is closed")
        copy = _copy_image(image)  # a frame is read-only; the caller's array stays writable
        size = copy.shape[1], copy.shape[0]
        if at_s is None:
            if self._still is None or self._still.size != size:
                self._still = _Still(self._config, segmenter, size)
            self._last = self._still
            return self._still.filter(copy)
        if not math.isfinite(at_s):
            raise UsageError(f"at_s must be finite, got {at_s}")
        if self._video is None or self._video.size != size or at_s < self._video.last_s:
            self._video = _Video(self._config, segmenter, size, self._every)
        self._last = self._video
        return self._video.filter(copy, at_s)

    @property
    def alpha(self) -> Alpha8:
        """The alpha of the last image: (H, W) uint8, 255 = kept sharp; all 0 if it was hidden.

        Raises:
            UsageError: there is no last image.
        """
        if self._last is None:
            raise UsageError("there is no alpha before the first image")
        return self._last.alpha()

    @property
    def hidden_because(self) -> str:
        """Why the last image was hidden as a whole; empty if it was not."""
        return "" if self._last is None else self._last.hidden_because

    def close(self) -> None:
        """Release the model. May be called more than once."""
        self._segmenter = self._video = self._still = self._last = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _copy_image(image: object) -> Image:
    """Return a C-contiguous copy of ``image``.

    Raises:
        UsageError: it is not (H, W, 3) uint8 with at least one pixel.
    """
    if not isinstance(image, np.ndarray):
        raise UsageError(f"image must be a NumPy array, got {type(image).__name__}")
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or not image.size:
        raise UsageError(f"image must be (H, W, 3) uint8, got {image.shape} {image.dtype}")
    return np.array(image, np.uint8, order="C")


class _Still:
    """Filters images of one size that have nothing to do with each other."""

    def __init__(self, config: Config, segmenter: Segmenter, size: Size) -> None:
        if not LOOKS[config.look.name].for_photos:
            raise UsageError(f"the look {config.look.name} is for videos: pass the time of each frame as at_s")
        self._config, self._segmenter, self.size = config, segmenter, size
        self._renderer = build_renderer(config, size, Stats(), propagate=False)
        self._style = build_style(config, size)
        self.hidden_because = ""
        self._frame: Frame | None = None
        self._matte: Matte | None = None

    def filter(self, image: Image) -> Image:
        """Return the filtered ``image``."""
        frame = Frame(image, 0, 0.0)
        finish, framing = build_finish(self._config, self.size), build_framing(self._config, self.size)
        self._renderer.change(replace(self._style, finish=finish, framing=framing))
        make_matte = build_matte_maker(self._config, self._segmenter, self.size, Stats())
        self._frame, self._matte = frame, None
        failure = ""
        try:
            self._matte = make_matte(frame)
        except (UsageError, WeightsError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever the model does, the image is hidden
            failure = _log_failure(error)
        released = build_gate(self._config, self._renderer, self.size)(frame, self._matte)
        self.hidden_because = failure or released.hidden_because
        return released.copied().image

    def alpha(self) -> Alpha8:
        """Return the alpha of the last image."""
        assert self._frame is not None  # noqa: S101 - there was an image
        gate = build_gate(self._config, self._renderer, self.size, quiet=True)
        released = gate.release_alpha(self._frame, self._matte, self._renderer.alpha_of)
        return np.ascontiguousarray(released.image[..., 0])


class _Video:
    """Filters the frames of one video.

    Attributes:
        last_s: time of the last frame, seconds.
    """

    def __init__(self, config: Config, segmenter: Segmenter, size: Size, every: int) -> None:
        self.size, self._every = size, every
        self._max_age_s = MAX_INTERVAL * config.matte.max_age_s
        self._make_matte = build_matte_maker(config, segmenter, size, Stats())
        self._renderer = build_renderer(config, size, Stats())
        self._gate = build_gate(config, self._renderer, size)
        self.last_s = -math.inf
        self.hidden_because = ""
        self._index = 0
        self._frame: Frame | None = None
        self._matte: Matte | None = None

    def filter(self, image: Image, at_s: float) -> Image:
        """Return the filtered frame ``image`` of the time ``at_s``, seconds."""
        frame = Frame(image, self._index, at_s)
        failure = ""
        with reuse_halves(frame.image):
            if self._is_due(frame):
                try:
                    self._matte = self._make_matte(frame)
                except (UsageError, WeightsError):
                    raise
                except Exception as error:  # noqa: BLE001 - the gate closes once the last matte is too old
                    failure = _log_failure(error)
            released = self._gate(frame, self._matte)
        self.hidden_because = released.hidden_because and (failure or released.hidden_because)
        self._frame, self.last_s = frame, at_s
        self._index += 1
        return released.copied().image

    def alpha(self) -> Alpha8:
        """Return the alpha of the last frame."""
        assert self._frame is not None  # noqa: S101 - there was a frame
        released = self._gate.release_alpha(self._frame, self._matte, self._renderer.alpha_of)
        return np.ascontiguousarray(released.image[..., 0])

    def _is_due(self, frame: Frame) -> bool:
        if self._matte is None:
            return True
        age_s = frame.captured_at - self._matte.captured_at
        return frame.index - self._matte.frame_index >= self._every or age_s > self._max_age_s


def _log_failure(error: Exception) -> str:
    reason = f"the model failed ({type(error).__name__}: {error})"
    log.warning("%s", reason)
    log.debug("where it failed", exc_info=True)
    return reason
