"""The cached images by kind, split into those for training and those held out.

Held out: every twelfth image of ``coco``, ``ccp``, ``voc`` and ``things`` by name, every fifth of ``backgrounds``,
rooms of every sixth house, and people in ``portraits`` by the initial of their surname or by their number, because some
are in several of its sources. People and rooms of the measured scenes are held out too, images with labels from another
net never.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.samples.cache import Part, has_part
from tools.samples.cutouts import CutOut

Pixels = NDArray[np.uint8]

UNKNOWN = 128
"""Added to a label: it is a guess, good enough for boxes and masks but not for edges."""

TAUGHT = ("taught_boxes", "taught_people", "taught_clips")
"""Parts with labels from another net; a cache need not have them."""

_EVERY, _EVERY_BACKGROUND, _EVERY_ROOM = 12, 5, 6
_INITIALS = frozenset("KEV")

_MEASURED = frozenset(
    {
        *("0024", "0039", "0059", "0080", "0093"),
        *(
            "nicovandenhooff_bedroom",
            "livekit_samantha-gades-BlIhVfXbi9s-uns",
            "simpl_room",
            "nicovandenhooff_restaurant",
        ),
    }
)
"""People and rooms in the scenes of ``tools.evaluation``, held out too."""


class Pool:
    """The images for training or, with ``held_out``, those for validation and evaluation.

    Args:
        cache: folder written by ``prepare``.
        held_out: which of the two.
        background_weights: how often backgrounds are from ``rooms``, from ``backgrounds``, and parts of ``coco``.
    """

    def __init__(self, cache: Path, *, held_out: bool, background_weights: Sequence[float] = (0.6, 0.15, 0.25)) -> None:
        self._parts: dict[str, Part] = {}
        self.indices: dict[str, NDArray[np.int64]] = {}
        self._background_weights = np.array(background_weights) / sum(background_weights)
        for name in ("coco", "ccp", "voc", "backgrounds", "rooms", "things", "portraits"):
            self._add(cache, name, lambda index, _, name=name: self._is_held_out(name, index), held_out)  # type: ignore[misc]
        for name in ("portraits", "ccp", "coco"):
            names = {self._parts[name].facts[k]["name"] for k in self.indices[name]}
            self._add(cache, f"cut_{name}", lambda _, one, names=names: one in names, True)  # type: ignore[misc]
        for name in TAUGHT:
            if has_part(cache, name) and not held_out:
                self._add(cache, name, lambda *_: True, True)

    def _add(self, cache: Path, name: str, chosen: Callable[[int, str], bool], wanted: bool) -> None:
        part = self._parts[name] = Part(cache, name)
        flags = [chosen(index, facts["name"]) == wanted for index, facts in enumerate(part.facts)]
        self.indices[name] = np.flatnonzero(flags)

    def _is_held_out(self, part: str, index: int) -> bool:
        name = str(self._parts[part].facts[index]["name"])
        match part:
            case "portraits":
                return is_held_out_person(name)
            case "ccp" | "backgrounds" if name in _MEASURED:
                return True
            case "rooms":
                return int("".join(c for c in name if c.isdigit())) % _EVERY_ROOM == 0
            case "backgrounds":
                return index % _EVERY_BACKGROUND == 0
            case _:
                return index % _EVERY == 0

    def has(self, part: str) -> bool:
        """Return whether there are images of ``part``."""
        return len(self.indices.get(part, ())) > 0

    def pixels(self, part: str, index: int) -> Pixels:
        """Return the pixels of image ``index`` of this pool's ``part``."""
        return self._parts[part].pixels(int(self.indices[part][index]))

    def draw(self, part: str, rng: np.random.Generator) -> Pixels:
        """Return the pixels of an image of ``part`` at random."""
        return self.pixels(part, int(rng.integers(len(self.indices[part]))))

    def cut_out(self, part: str, rng: np.random.Generator) -> CutOut:
        """Return a person of ``cut_portraits``, ``cut_ccp`` or ``cut_coco`` at random."""
        index = int(self.indices[part][rng.integers(len(self.indices[part]))])
        pixels = self._parts[part].pixels(index)
        return CutOut(pixels[..., :3], pixels[..., 3], bool(self._parts[part].facts[index]["cut"]))

    def background(self, rng: np.random.Generator) -> Pixels:
        """Return an image without people: a room, a background, or a part of a photo that nobody is in."""
        kind = rng.choice(3, p=self._background_weights)
        if kind < 2:
            image = self.draw("rooms" if kind == 0 else "backgrounds", rng)
            height, width = image.shape[:2]
            share = rng.uniform(0.5, 1.0)
            top, left = rng.uniform(0, 1 - share) * height, rng.uniform(0, 1 - share) * width
            return image[int(top) : int(top + share * height), int(left) : int(left + share * width)]
        for _ in range(20):
            photo = self.draw("coco", rng)
            height, width = photo.shape[:2]
            for _ in range(6):
                h, w = (int(rng.uniform(0.35, 0.8) * side) for side in (height, width))
                top, left = int(rng.integers(height - h)), int(rng.integers(width - w))
                if not photo[top : top + h, left : left + w, 3].any():
                    return photo[top : top + h, left : left + w, :3]
        return self.draw("rooms", rng)


def is_held_out_person(name: str) -> bool:
    """Return whether the person of the portrait ``name`` is held out."""
    source, _, rest = name.partition("_")
    match source:
        case "congress":
            return rest[0] in _INITIALS
        case "house" | "senate" | "governor":
            return rest.rpartition("-")[2][0].upper() in _INITIALS
        case _:
            return int(rest[:3]) % _EVERY == 0
