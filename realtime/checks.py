"""Cheap checks of settings and files, made before anything slow is imported or opened."""

from collections.abc import Iterable
from pathlib import Path

from realtime import looks
from realtime.config import Config
from realtime.errors import UsageError
from realtime.structures import Size
from realtime.system.files import check_distinct, check_readable


def look_options(config: Config, size: Size) -> looks.LookOptions:
    """Return the options of the look for frames of ``size``, (width, height)."""
    return looks.LookOptions(size=size, **config.look.model_dump(exclude={"name"}))


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
