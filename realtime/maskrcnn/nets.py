"""The models by name. To add one, write its folder with a ``SPEC`` (see ``spec.ModelSpec``) and list it here."""

from collections.abc import Mapping
from types import MappingProxyType

from realtime.errors import UsageError
from realtime.maskrcnn import matterport, mobile, portrait
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
