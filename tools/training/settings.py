"""Settings of a training run, from a TOML file such as ``portrait.toml``."""

import tomllib
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from realtime.maskrcnn.portrait.shapes import WIDTHS
from realtime.structures import Size
from tools.portrait.architecture import BRANCH, Architecture


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Structure(_Strict):
    """The net's structure; see ``Architecture``."""

    stem: int = 32
    branch: tuple[int, int, int, int] = BRANCH
    separable: bool = False
    context: bool = False
    fine_masks: bool = False
    proposals: int = Field(10, description="regions that the box head sees, for the cost only")
    widths: dict[str, int] = Field(default_factory=lambda: dict(WIDTHS))

    def architecture(self) -> Architecture:
        """Return the structure as the net takes it."""
        return Architecture(dict(self.widths), self.stem, self.branch, self.separable, self.context, self.fine_masks)


class Settings(_Strict):
    """Everything that decides what a run learns, besides the images and the weights it starts from."""

    seed: int = 4
    batch_pixels: int = Field(description="pixels of a step: it sees as many images as come closest")
    sizes: tuple[Size, ...] = Field(description="(width, height) of the input, multiples of 16, in turn, one a step")
    early_sizes: tuple[Size, ...] = Field((), description="the same before the learning rate falls; none = sizes")
    steps: int = Field(description="the last step")
    decay_from: int = Field(description="the step from which the learning rate falls, to a fiftieth at the last")
    warm_up: int = Field(description="steps of a rising learning rate")
    learning_rate: float = Field(description="as a fraction of the size of the weights")
    fresh_speed: float = Field(3.0, description="factor on the learning rate of layers that started at random")
    clip_norm: float = Field(description="maximum norm of the gradient")
    average: float = Field(description="fraction of the averaged weights that stays each step")
    teacher_steps: int = Field(description="steps in which the trunk's features are also taught by the first net")
    log_every: int = Field(20, description="steps")
    checkpoint_every_s: float = Field(240, description="seconds")
    validate_every: int = Field(1000, description="steps")
    workers: int = Field(1, description="processes that make samples")
    loss: dict[str, float]
    mix: dict[str, float]
    validation: dict[str, int]
    net: Structure = Structure()

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read a TOML file.

        Raises:
            ValidationError: a setting is missing, unknown or of the wrong type.
        """
        return cls.model_validate(tomllib.loads(file.read_text()))
