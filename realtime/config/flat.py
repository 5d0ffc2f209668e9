"""Settings by one name each, for keyword arguments."""

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from realtime.config.describe import setting_keys
from realtime.config.loading import load
from realtime.config.sections import Config
from realtime.errors import UsageError

_MAIN = {"look": "look.name", "model": "model.name", "subject": "subject.policy", "source": "source.input"}
"""Sections that are also the name of their main setting."""


def flat_names(prefer: Sequence[str] = ()) -> dict[str, str]:
    """Return the settings, ``section.name``, by keyword.

    Every setting is found as ``section_name``, such as ``look_strength``, and as ``name`` alone if no other section has
    that name, or if its section is the first in ``prefer`` that has it. ``look``, ``model``, ``subject`` and ``source``
    are the main settings of their sections.

    Args:
        prefer: names of sections.
    """
    keys = setting_keys()
    names = {key.replace(".", "_", 1): key for key in keys}
    by_name: dict[str, list[str]] = {}
    for key in keys:
        by_name.setdefault(key.partition(".")[2], []).append(key)
    for name, candidates in by_name.items():
        preferred = [key for section in prefer for key in candidates if key.startswith(f"{section}.")]
        if preferred or len(candidates) == 1:
            names[name] = (preferred or candidates)[0]
    return names | _MAIN


def load_flat(preset: str | None, options: Mapping[str, Any], *, prefer: Sequence[str] = ()) -> Config:
    """Return the settings in effect: the defaults, then those of ``preset``, then ``options``.

    Args:
        preset: the name of a preset, or the path of a TOML file.
        options: values by the keywords of ``flat_names``.
        prefer: as in ``flat_names``.

    Raises:
        UsageError: a keyword is unknown, or names several settings.
        ConfigError: a value is of the wrong type or out of its range, or the preset cannot be read.
    """
    names = flat_names(prefer)
    for name in options:
        if name not in names:
            raise UsageError(f"unknown option {name!r}{_hint(name, names)}")
    origins = {names[name]: name for name in options}
    return load(preset, {names[name]: value for name, value in options.items()}, origins=origins)


def _hint(name: str, names: Mapping[str, str]) -> str:
    several = sorted(full for full in names if full.endswith(f"_{name}") and names[full].endswith(f".{name}"))
    if several:
        return f": give {' or '.join(several)}"
    close = difflib.get_close_matches(name, names, n=1)
    return f": did you mean {close[0]!r}?" if close else "; 'realtime config show' lists the settings"
