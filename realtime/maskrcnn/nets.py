"""The models by name. To add one, write its folder with a ``SPEC`` (see ``spec.ModelSpec``) and list it here."""

import importlib.util
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from realtime.errors import ModelError, UsageError
from realtime.maskrcnn import classes, matterport, mobile, portrait
from realtime.maskrcnn.spec import ModelSpec

NETS: Mapping[str, ModelSpec] = MappingProxyType(
    {spec.name: spec for spec in (portrait.SPEC, mobile.SPEC, matterport.SPEC)}
)
"""The models by name; the first is the default."""


def model_spec(name: str) -> ModelSpec:
    """Return the model called ``name``.

    Raises:
        UsageError: no model has that name.
    """
    if name not in NETS:
        raise UsageError(f"unknown model {name!r}; available: {', '.join(NETS)}")
    return NETS[name]


def check_classes(spec: ModelSpec, keep: Sequence[str] | None) -> None:
    """Check that a model finds the classes named in ``keep``, as far as it is known without its files.

    Raises:
        UsageError: it does not; the message names the models that do.
    """
    if spec.class_names is None:
        return
    for missing in [name for name in keep or () if name not in spec.class_names]:
        others = [other.name for other in NETS.values() if missing in (other.class_names or ())]
        if others:
            raise UsageError(f"model {spec.name} has no class {missing!r}; use --model {' or '.join(others)}")
    classes.class_ids_of(keep, spec.class_names)


def check_runtime(name: str) -> None:
    """Raise if what runs the model ``name`` is not installed.

    Raises:
        UsageError: no model has that name.
        ModelError: it needs TensorFlow, which is not installed.
    """
    if model_spec(name).needs_tensorflow and importlib.util.find_spec("tensorflow") is None:
        raise ModelError(
            f"model {name} needs TensorFlow, which is not installed; run: pip install 'realtime-portrait[tensorflow]'"
        )
