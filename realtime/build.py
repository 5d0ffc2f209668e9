"""Config -> parts: the model, the pipeline, the gate, the source. The one module that joins the rooms."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from realtime import looks
from realtime.checks import check_policy, check_strength, look_options, pacing_of
from realtime.config import Config
from realtime.imaging.compositor import blend_over
from realtime.imaging.fit import limit_short_side
from realtime.imaging.jit import compile_all
from realtime.looks.framing import Framing
from realtime.looks.low_light import LowLightBoost
from realtime.looks.normalized import REFERENCE_SIDE
from realtime.looks.overlay import Overlay
from realtime.maskrcnn import weights
from realtime.maskrcnn.nets import check_runtime, model_spec
from realtime.maskrcnn.spec import Accuracy
from realtime.matte.focus import Focus
from realtime.matte.propagate import MattePropagator
from realtime.matte.refine import refine
from realtime.matte.subject import SubjectSelector
from realtime.matte.tracks import KEEP_FRACTION
from realtime.pipeline import MatteMaker, Refine, Renderer, Style
from realtime.privacy.gate import Gate
from realtime.privacy.hide import GETTING_READY, HIDING, card
from realtime.protocols import Segmenter, Source
from realtime.sources import CameraSettings, open_source, parse_spec
from realtime.stats import Stats
from realtime.structures import Frame, Image, Pacing, Size
from realtime.system.machine import asleep_s, net_threads

if TYPE_CHECKING:
    from realtime.looks.harmonize import Harmonizer
    from realtime.maskrcnn.segmenter import MaskRCNNSegmenter

_CALM_EVERY = 2
"""Live, while the subject is calm, the alpha of one frame in so many is made, and the next one has it, too."""


def build_segmenter(config: Config, *, accuracy: Accuracy = "fast", mirrored: bool = False) -> "MaskRCNNSegmenter":
    """Build the model, ready to be called.

    Args:
        config: all settings.
        accuracy: used unless the settings say one.
        mirrored: see ``open_segmenter``.

    Raises:
        ModelError: the model needs TensorFlow, which is not installed.
        WeightsError: the weights are missing or damaged, or cannot be downloaded.
        UsageError: a class to keep is not one of the model's.
    """
    from realtime.maskrcnn.segmenter import open_segmenter

    model = config.model
    return open_segmenter(
        model.name,
        model_file=model.file,
        short_side=model.short_side,
        keep=None if "all" in model.keep else model.keep,
        min_score=KEEP_FRACTION * min_score_of(config),  # enough to keep a track; a new one needs all of it
        threads=model.threads or net_threads(),
        accuracy=model.accuracy or accuracy,
        mirrored=mirrored,
        max_dim=model.max_dim,
    )


def min_score_of(config: Config) -> float:
    """Return the minimum confidence of a detection, in [0, 1]: that of the settings, or the model's own."""
    given = config.model.min_score
    return model_spec(config.model.name).min_score if given is None else given


def fetch_weights(config: Config, progress: weights.Progress) -> None:
    """Download the weights of the model if they are missing; ``progress`` is called during a download.

    Raises:
        ModelError: the model needs TensorFlow, which is not installed.
        WeightsError: the weights are missing or damaged, or cannot be downloaded.
    """
    check_runtime(config.model.name)
    weights.locate(config.model.name, config.model.file, progress)


def matte_size(frame_size: Size, short_side: int) -> Size:
    """Return (width, height) of the matte of a frame: reduced to a short side of at most ``short_side`` pixels."""
    return limit_short_side(frame_size, short_side)


def build_matte_maker(
    config: Config,
    segmenter: Segmenter,
    frame_size: Size,
    stats: Stats,
    *,
    live: bool = False,
    subject: SubjectSelector | None = None,
    focus: bool = True,
    piece_of: Callable[[float], int] = lambda _: 0,
) -> MatteMaker:
    """Build what makes the mattes of frames of ``frame_size``.

    Args:
        config: all settings.
        segmenter: finds people.
        frame_size: (width, height), pixels.
        stats: filled with counts and times.
        live: without inference on unchanged frames.
        subject: decides who stays sharp; None = a new one.
        focus: whether the model may see the part around the people instead of the whole frame.
        piece_of: as for ``Focus``.

    Raises:
        UsageError: the subject policy is for photos.
    """
    return MatteMaker(
        segmenter=segmenter,
        subject=subject or build_subject_selector(config, live=live),
        matte_size=matte_size(frame_size, config.matte.short_side),
        stats=stats,
        min_change=config.inference.min_change if live else 0.0,
        max_skip_s=config.inference.max_skip_s,
        focus=Focus(min_score_of(config), piece_of=piece_of) if focus else None,
    )


def build_renderer(
    config: Config, frame_size: Size, stats: Stats, *, propagate: bool = True, live: bool = False
) -> Renderer:
    """Build what makes the images of frames of ``frame_size``.

    Args:
        config: all settings.
        frame_size: (width, height), pixels.
        stats: filled with times.
        propagate: carry mattes to later frames; false where each frame comes with a matte of its own.
        live: make the alpha of every second frame only while the subject is calm.

    Raises:
        UsageError: the look or the overlay cannot be made.
    """
    return Renderer(
        propagator=build_propagator(config, live=live) if propagate else None,
        refine=build_refine(config, frame_size),
        style=build_style(config, frame_size),
        stats=stats,
    )


def build_propagator(config: Config, *, live: bool) -> MattePropagator:
    """Build what carries mattes to later frames."""
    return MattePropagator(memory_s=config.matte.memory_s, calm_every=_CALM_EVERY if live else 1)


def build_refine(config: Config, frame_size: Size) -> Refine:
    """Build what brings an alpha to the size and the edges of frames of ``frame_size``."""
    feather_px = config.matte.feather_px * min(frame_size) / REFERENCE_SIDE
    return partial(refine, feather_px=feather_px, choke=config.matte.choke)


def build_subject_selector(config: Config, *, live: bool = False) -> SubjectSelector:
    """Build what decides who stays sharp: by default whoever was there first if ``live``, else everyone.

    Raises:
        UsageError: the policy is for photos only.
    """
    check_policy(config)
    policy, keep = config.subject.policy or ("first" if live else "all"), config.model.keep
    return SubjectSelector(
        policy=policy,
        min_score=min_score_of(config),
        hold_s=config.subject.hold_s,
        point=config.subject.point,
        people="person" in keep or "all" in keep,
    )


def build_gate(
    config: Config,
    renderer: Renderer,
    frame_size: Size,
    *,
    pacing: Pacing = Pacing.LOSSLESS,
    quiet: bool = False,
) -> Gate:
    """Build the gate before the sinks.

    Args:
        config: all settings.
        renderer: makes the images that the gate releases.
        frame_size: (width, height) of the frames, pixels.
        pacing: in real time a matte also grows old by the clock, which stops while the machine is asleep.
        quiet: log hidden frames at DEBUG only.
    """
    is_realtime = pacing is Pacing.REALTIME
    hide = HIDING[config.privacy.when_unsure](frame_size)

    is_card = config.privacy.when_unsure == "card"

    def hide_frame(frame: Frame) -> Image:
        return renderer.finish_hidden(hide(frame.image), frame.captured_at, framed=not is_card)

    def starting(_: Frame) -> Image:
        return card(frame_size, GETTING_READY)

    return Gate(
        renderer.render,
        hide_frame,
        size=frame_size,
        max_matte_age_s=config.matte.max_age_s,
        clock=time.monotonic if is_realtime else None,
        asleep_s=asleep_s if is_realtime else lambda: 0.0,
        explains=renderer.explains if is_realtime else None,
        starting=starting if is_realtime and config.privacy.when_unsure != "black" else None,
        freeze=config.privacy.when_unsure == "freeze",
        quiet=quiet,
    )


def build_style(config: Config, frame_size: Size) -> Style:
    """Build look, blend and finish for frames of ``frame_size``.

    Raises:
        UsageError: the look or the overlay cannot be made.
    """
    return Style(
        look=build_look(config, frame_size),
        blend=build_harmonizer(config, frame_size) or blend_over,
        finish=build_finish(config, frame_size),
        framing=build_framing(config, frame_size),
        frames_first=looks.LOOKS[config.look.name].replaces_room,
    )


def build_look(config: Config, frame_size: Size) -> looks.Look:
    """Build the look for frames of ``frame_size``.

    Raises:
        UsageError: its settings are invalid, or it blurs too little and the settings do not allow that.
    """
    check_strength(config)
    return looks.make_look(config.look.name, look_options(config, frame_size))


def build_harmonizer(config: Config, frame_size: Size) -> "Harmonizer | None":
    """Build what fits the person to a new background; None if the settings ask for nothing of it."""
    light = config.light
    decontaminate = looks.LOOKS[config.look.name].replaces_room if light.decontaminate is None else light.decontaminate
    if not (decontaminate or light.wrap or light.match):
        return None
    from realtime.looks.harmonize import Harmonizer

    compile_all()  # no frame waits for it when a key changes the look
    return Harmonizer(frame_size, decontaminate=decontaminate, wrap=light.wrap, match=light.match)


def build_framing(config: Config, frame_size: Size) -> Framing | None:
    """Build what crops and mirrors; None if the settings ask for nothing of it."""
    picture = config.picture
    if not (picture.mirror or picture.flip or picture.auto_frame or picture.zoom > 1):
        return None
    return Framing(frame_size, mirror=picture.mirror, flip=picture.flip, zoom=picture.zoom, follow=picture.auto_frame)


def build_finish(config: Config, frame_size: Size) -> tuple[looks.Finish, ...]:
    """Build the last steps on the image, in order.

    Raises:
        SourceError: the overlay cannot be read.
    """
    picture = config.picture
    steps: list[looks.Finish] = []
    if picture.low_light_boost > 0:
        steps.append(LowLightBoost(picture.low_light_boost))
    if picture.overlay is not None:
        position, height = picture.overlay_position, picture.overlay_height
        steps.append(Overlay(picture.overlay, frame_size, position=position, height=height))
    return tuple(steps)


def build_source(config: Config) -> Source:
    """Open the source.

    Raises:
        SourceError: it cannot be opened.
    """
    source = config.source
    return open_source(
        parse_spec(source.input),
        size=(source.width, source.height),
        fps=source.fps,
        pacing=pacing_of(config),
        rotate=source.rotate,
        camera=CameraSettings(**config.camera.model_dump()),
    )
