"""The checkpoint of a run: one file without pickle."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]


@dataclass(slots=True)
class State:
    """The state of a run.

    Attributes:
        step: number of steps taken; the data of step k depend on the seed and k alone.
        best: the best validation score so far.
        weights: the net's weights.
        average: their running average, which is validated and exported.
        optimizer: the optimiser's variables, in its order.
        fresh: names of the layers that started at random.
    """

    step: int = 0
    best: float = -1.0
    weights: Arrays = field(default_factory=dict)
    average: Arrays = field(default_factory=dict)
    optimizer: list[NDArray[np.generic]] = field(default_factory=list)
    fresh: tuple[str, ...] = ()

    def save(self, file: Path) -> None:
        """Write to ``file`` atomically."""
        arrays: Arrays = {"step": np.array(self.step), "best": np.array(self.best), "fresh": np.array(self.fresh, "U")}
        arrays |= {f"weights:{name}": value for name, value in self.weights.items()}
        arrays |= {f"average:{name}": value for name, value in self.average.items()}
        arrays |= {f"optimizer:{k:04d}": value for k, value in enumerate(self.optimizer)}
        write_arrays(file, arrays)

    @classmethod
    def load(cls, file: Path) -> "State":
        """Read what ``save`` wrote."""
        with np.load(file, allow_pickle=False) as arrays:
            parts: dict[str, Arrays] = {"weights": {}, "average": {}, "optimizer": {}}
            for key in arrays.files:
                part, _, name = key.partition(":")
                if name:
                    parts[part][name] = arrays[key]
            optimizer = [parts["optimizer"][name] for name in sorted(parts["optimizer"])]
            return cls(
                int(arrays["step"]),
                float(arrays["best"]),
                parts["weights"],
                parts["average"],
                optimizer,
                tuple(str(name) for name in arrays["fresh"]),
            )


def write_arrays(file: Path, arrays: Arrays) -> None:
    """Write an ``.npz`` atomically."""
    part = file.with_suffix(".part")
    with part.open("wb") as opened:
        np.savez(opened, allow_pickle=False, **arrays)
        opened.flush()
        os.fsync(opened.fileno())
    part.replace(file)
