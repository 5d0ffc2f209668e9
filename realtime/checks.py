"""What follows from the settings alone: derived values, and checks made before anything slow is imported or opened."""

from collections.abc import Iterable
from pathlib import Path

from realtime import looks
from realtime.config import Config
from realtime.errors import UsageError
from realtime.maskrcnn.nets import check_classes, model_spec
from realtime.sources import is_camera, parse_spec
from realtime.structures import Pacing, Size
from realtime.system.files import check_distinct, check_readable

VIDEO_POLICIES = ("all", "largest", "centre", "first", "near", "point")
"""The subject policies of videos."""

MAX_INTERVAL = 0.8
"""Maximum time between two inferences, as a fraction of the maximum age of a matte: the inference takes time, too."""


def pacing_of(config: Config) -> Pacing:
    """Return how the source is played: in real time if it is a camera or the settings say so."""
    realtime = config.source.realtime or is_camera(parse_spec(config.source.input))
    return Pacing.REALTIME if realtime else Pacing.LOSSLESS


def look_options(config: Config, size: Size) -> looks.LookOptions:
    """Return the options of the look for frames of ``size``, (width, height)."""
    return looks.LookOptions(size=size, **config.look.model_dump(exclude={"name"}))


def check_video(config: Config) -> None:
    """Check that the settings work for videos.

    Raises:
        UsageError: the look, its strength, the subject policy or the model's classes do not.
        SourceError: a file of the look or of the overlay cannot be read.
    """
    check_look(config)
    check_strength(config)
    check_model(config)
    check_policy(config)


def check_policy(config: Config) -> None:
    """Check that the subject policy is for videos.

    Raises:
        UsageError: it is not.
    """
    policy = config.subject.policy
    if policy is not None and policy not in VIDEO_POLICIES:
        raise UsageError(f"subject.policy = {policy!r} is for photos only: must be one of {', '.join(VIDEO_POLICIES)}")


def check_look(config: Config) -> None:
    """Check that the look and the overlay can be made.

    Raises:
        UsageError: an option of the look is missing or invalid.
        SourceError: a file cannot be read.
    """
    look = config.look
    looks.check_options(look.name, look_options(config, (1, 1)))
    if look.background is not None and looks.LOOKS[look.name].needs_background:
        check_readable(look.background)
    if config.picture.overlay is not None:
        check_readable(config.picture.overlay)


def check_strength(config: Config) -> None:
    """Check that the look makes text in the background of a video unreadable.

    Raises:
        UsageError: its strength is too low, and the settings do not allow that.
    """
    look, minimum = config.look, looks.LOOKS[config.look.name].min_strength
    if minimum is not None and look.strength < minimum and not config.privacy.allow_weak_blur:
        raise UsageError(
            f"look.strength = {look.strength:g} leaves text in the background readable: must be at least {minimum:g}; "
            "pass --allow-weak-blur to allow less"
        )


def check_model(config: Config) -> None:
    """Check that the model finds the classes that are kept.

    Raises:
        UsageError: it does not.
    """
    keep = config.model.keep
    check_classes(model_spec(config.model.name), None if "all" in keep else keep)


def check_inference_rate(config: Config) -> None:
    """Check that a live run infers often enough for a matte to be valid until the next one.

    Raises:
        UsageError: it does not; frames would be hidden in between.
    """
    hz, max_age_s = config.inference.hz, config.matte.max_age_s
    if hz != "auto" and 1 / hz > MAX_INTERVAL * max_age_s:
        raise UsageError(
            f"inference.hz = {hz:g} is too low: a matte is valid for {max_age_s:g} s (matte.max_age_s), so frames "
            f"would be hidden in between; give at least {1 / (MAX_INTERVAL * max_age_s):.2g}"
        )


def check_files(config: Config, source: Path | None, outputs: Iterable[Path | None]) -> None:
    """Check that no output would replace a file that the run reads, or another output.

    Args:
        config: all settings.
        source: the file or device that is the source; None = neither.
        outputs: everything that the run writes; None is left out.

    Raises:
        UsageError: two of them are the same file, maybe through links.
    """
    audio = None if config.output.audio is None else Path(config.output.audio)
    inputs = (source, config.look.background, config.picture.overlay, config.model.file, audio)
    check_distinct((path for path in inputs if path is not None), (path for path in outputs if path is not None))
