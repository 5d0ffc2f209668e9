"""What the background becomes: the table of looks, and what is done to the finished image.

A look is called with the image, the alpha and the time of a frame and returns its background; the compositor blends the
kept foreground over that. ``LOOKS`` has one entry per look. From it come the choices of the setting ``look.name``, the
order of the key ``l``, the limits that privacy sets and what photos can use. To add a look, write its module and its
entry here; ``register_look`` adds one from outside the package.

Beside the looks there are ``CrossFade`` (from one look to the next), ``Harmonizer`` (fits the person to a new
background) and the steps on the finished image: ``LowLightBoost``, ``Framing`` and ``Overlay``.

The modules of the looks are imported when a look is made: the table itself is cheap to import.
"""

from collections.abc import Mapping
from types import MappingProxyType

from realtime.errors import UsageError
from realtime.looks.spec import MIN_PRIVATE_STRENGTH, Finish, FitMode, Look, LookOptions, LookSpec, OverlayPosition

__all__ = [
    "LOOKS",
    "MIN_PRIVATE_STRENGTH",
    "Finish",
    "FitMode",
    "Look",
    "LookOptions",
    "LookSpec",
    "OverlayPosition",
    "check_options",
    "make_look",
    "register_look",
]


def _gaussian(options: LookOptions) -> Look:
    from realtime.looks.blur import Gaussian

    return Gaussian(options.strength, options.size)


def _lens(options: LookOptions) -> Look:
    from realtime.looks.lens import Lens

    return Lens(options.strength, options.size, blades=options.blades, cats_eye=options.cats_eye)


def _depth(options: LookOptions) -> Look:
    from realtime.looks.depth import Depth

    return Depth(options.strength, options.size)


def _plate(options: LookOptions) -> Look:
    from realtime.looks.blur import Gaussian
    from realtime.looks.clean_plate import CleanPlate

    return Gaussian(options.strength, options.size, plate=CleanPlate())


def _image(options: LookOptions) -> Look:
    from realtime.imaging.animation import is_animated
    from realtime.looks.backdrop import VideoBackdrop, open_image

    assert options.background is not None  # noqa: S101 - make_look has checked
    make = VideoBackdrop if is_animated(options.background) else open_image
    return make(options.background, options.size, options.fit)


def _video(options: LookOptions) -> Look:
    from realtime.looks.backdrop import VideoBackdrop

    assert options.background is not None  # noqa: S101 - make_look has checked
    return VideoBackdrop(options.background, options.size, options.fit)


def _colour(options: LookOptions) -> Look:
    from realtime.looks.backdrop import plain_colour

    return plain_colour(options.colour, options.size)


def _pixelate(options: LookOptions) -> Look:
    from realtime.looks.stylize import Pixelate

    return Pixelate(options.strength, options.size)


def _desaturate(options: LookOptions) -> Look:  # noqa: ARG001 - it has no options
    from realtime.looks.stylize import desaturate

    return desaturate


def _none(options: LookOptions) -> Look:  # noqa: ARG001 - it has no options
    from realtime.looks.stylize import unchanged

    return unchanged


_looks: dict[str, LookSpec] = {
    "gaussian": LookSpec(
        make=_gaussian,
        description="Gaussian blur",
        min_strength=MIN_PRIVATE_STRENGTH,
        shows_room=False,
    ),
    "lens": LookSpec(
        make=_lens,
        description="bokeh of a fast lens: highlights become discs",
        min_strength=MIN_PRIVATE_STRENGTH,
        shows_room=False,
    ),
    "depth": LookSpec(
        make=_depth,
        description="blur that grows with the distance behind the person",
        min_strength=MIN_PRIVATE_STRENGTH,
        shows_room=False,
    ),
    "plate": LookSpec(
        make=_plate,
        description="Gaussian blur that remembers the room behind the person, for a fixed camera",
        min_strength=MIN_PRIVATE_STRENGTH,
        shows_room=False,
        for_photos=False,
    ),
    "image": LookSpec(
        make=_image,
        description="an image in place of the room; an animated one plays",
        shows_room=False,
        replaces_room=True,
        needs_background=True,
    ),
    "video": LookSpec(
        make=_video,
        description="a looping video in place of the room",
        shows_room=False,
        replaces_room=True,
        needs_background=True,
        for_photos=False,
    ),
    "colour": LookSpec(
        make=_colour,
        description="one colour in place of the room",
        shows_room=False,
        replaces_room=True,
    ),
    "pixelate": LookSpec(
        make=_pixelate,
        description="large squares",
        min_strength=MIN_PRIVATE_STRENGTH,
        shows_room=False,
    ),
    "desaturate": LookSpec(make=_desaturate, description="the room in grey, not hidden"),
    "none": LookSpec(make=_none, description="the room as it is, not hidden"),
}

LOOKS: Mapping[str, LookSpec] = MappingProxyType(_looks)
"""The looks by name, in the order of the key ``l``."""


def register_look(name: str, spec: LookSpec) -> None:
    """Add a look, which settings and functions then accept by its ``name``.

    Raises:
        ValueError: ``name`` is taken, or is not made of lower-case letters, digits and hyphens.
    """
    if name in _looks:
        raise ValueError(f"look {name!r} already exists")
    if not name.replace("-", "").isalnum() or name != name.lower():
        raise ValueError(f"look name {name!r} is invalid; use lower-case letters, digits and hyphens")
    _looks[name] = spec


def make_look(name: str, options: LookOptions) -> Look:
    """Make the look called ``name``.

    Raises:
        UsageError: there is no such look, or an option is invalid.
        SourceError: the background file cannot be read.
    """
    check_options(name, options)
    return LOOKS[name].make(options)


def check_options(name: str, options: LookOptions) -> None:
    """Raise if the look called ``name`` does not exist or lacks an option; nothing is opened.

    Raises:
        UsageError: there is no such look, its strength is not above 0, or its background is missing.
    """
    spec = LOOKS.get(name)
    if spec is None:
        raise UsageError(f"look {name!r} does not exist; choose one of {', '.join(LOOKS)}")
    if spec.min_strength is not None and options.strength <= 0:
        raise UsageError(
            f"strength of the look {name} must be above 0, got {options.strength:g}; for no blur choose the look none"
        )
    if spec.needs_background and options.background is None:
        raise UsageError(f"look {name} needs a background file; give --background FILE")
