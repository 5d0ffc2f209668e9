"""TOML files and options -> one frozen ``Config``, or an error that says which value from where is wrong."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from realtime.config.describe import allowed, is_setting, section_type
from realtime.config.sections import Config
from realtime.errors import ConfigError
from realtime.system.files import explain_os_error

_MAX_BYTES = 1 << 20
"""Maximum size of a file of settings, bytes."""

_NOWHERE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A file of settings that may be edited while the program runs.

    Attributes:
        path: the file.
        load: reads it and returns the settings in effect with it.
    """

    path: Path
    load: Callable[[], Config]


def presets_folder() -> Path:
    """Return the folder of the presets: inside an installed package, or ``configs/`` of a source checkout."""
    package = Path(__file__).parents[1]
    installed = package / "presets"
    return installed if installed.is_dir() else package.parent / "configs"


def preset_names() -> list[str]:
    """Return the names of the presets, sorted."""
    return sorted(path.stem for path in presets_folder().glob("*.toml"))


def load(
    preset: str | None = None,
    overrides: Mapping[str, Any] | None = None,
    *,
    file: Path | None = None,
    origins: Mapping[str, str] = _NOWHERE,
) -> Config:
    """Return the settings in effect: the defaults, then those of ``preset``, of ``file``, and ``overrides``.

    Args:
        preset: the name of a preset, or the path of a TOML file.
        overrides: values by dotted key, such as ``{"look.strength": 30}``.
        file: a TOML file.
        origins: where an override comes from, such as ``{"look.strength": "--strength"}``, for error messages.

    Raises:
        ConfigError: a file is missing or is not TOML, or a key is unknown, of the wrong type or out of its range.
    """
    values: dict[str, Any] = {}
    places: dict[str, str] = {}
    for path in (None if preset is None else _preset_path(preset), file):
        if path is not None:
            _merge(values, places, path)
    overrides = overrides or {}
    places = {key: place for key, place in places.items() if key not in overrides}
    return _checked(values, overrides, places | dict(origins))


def check_config_file(path: Path) -> None:
    """Check that ``path`` is a file and not the name of a preset.

    Raises:
        ConfigError: it is the name of a preset.
    """
    if str(path) in preset_names() and not path.exists():
        raise ConfigError(f"--config {path}: there is no such file; {path} is a preset: pass --preset {path}")


def changed(config: Config, changes: Mapping[str, Any], *, origins: Mapping[str, str] = _NOWHERE) -> Config:
    """Return ``config`` with ``changes``, values by dotted key; ``origins`` as in ``load``.

    Raises:
        ConfigError: a key is unknown, of the wrong type or out of its range.
    """
    return _checked(config.model_dump(), changes, origins)


def _merge(values: dict[str, Any], places: dict[str, str], path: Path) -> None:
    """Add the settings in the file at ``path`` to ``values``, and by key where they stand to ``places``."""
    text = _read(path)
    for section, inner in _parse(text, path).items():
        earlier = values.setdefault(section, {})
        if not isinstance(earlier, dict):  # of another file; it is refused later
            continue
        places[section] = _place(path, text, section)
        if not isinstance(inner, dict):
            values[section] = inner
            continue
        earlier.update(inner)
        places |= {f"{section}.{name}": _place(path, text, section, name) for name in inner}


def _place(path: Path, text: str, section: str, name: str | None = None) -> str:
    """Return the path, with the line of a section or setting if that can be told."""
    header = ""
    for number, line in enumerate(text.splitlines(), 1):
        if match := re.match(r"\s*\[([^\[\]]+)\]", line):
            header = match[1].strip()
            if name is None and header == section:
                return f"{path}:{number}"
        elif match := re.match(r"\s*([\w.-]+)\s*=", line):
            key = f"{header}.{match[1]}" if header else match[1]
            if key == (section if name is None else f"{section}.{name}"):
                return f"{path}:{number}"
    return str(path)


def _checked(values: dict[str, Any], overrides: Mapping[str, Any], origins: Mapping[str, str]) -> Config:
    for key, value in overrides.items():
        section, dot, name = key.partition(".")
        if not dot:
            raise ConfigError(f"{key} is not a setting: write it as section.name, such as look.strength")
        inner = values.setdefault(section, {})
        if isinstance(inner, dict):
            inner[name] = value
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        problems: dict[str, str] = {}  # by key: a value of two allowed types has an error for each
        for detail in error.errors():
            key = ".".join(str(part) for part in detail["loc"][:2])
            origin = origins.get(key, "")
            problem = _problem(key, values, detail)
            problems.setdefault(key, f"{origin}: {problem}" if origin else problem)
        raise ConfigError("; ".join(problems.values())) from error


def _problem(key: str, values: Mapping[str, Any], detail: ErrorDetails) -> str:
    """Return what is wrong with the value of ``key``, in words of our own."""
    section, _, name = key.partition(".")
    if section not in Config.model_fields:
        return f"{key} is not a setting: the sections are {', '.join(Config.model_fields)}"
    if not name:
        return f"{key} = {values[key]!r} is a section and not a setting: write it as a table, [{key}]"
    if not is_setting(key):
        return f"{key} is not a setting: [{section}] has {', '.join(section_type(section).model_fields)}"
    reason = str(detail.get("ctx", {}).get("error", "")) if detail["type"] == "value_error" else ""
    return f"{key} = {values[section][name]!r}: {reason or f'must be {allowed(key)}'}"


def _preset_path(preset: str) -> Path:
    path = Path(preset)
    if path.suffix == ".toml" or len(path.parts) > 1:
        return path
    if preset in preset_names():
        return presets_folder() / f"{preset}.toml"
    raise ConfigError(
        f"there is no preset {preset!r}: the presets are {', '.join(preset_names())}; "
        "name a file of your own by its path, ending in .toml"
    )


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
        if len(content) > _MAX_BYTES:
            raise ConfigError(f"{path} is too large for settings: {len(content)} bytes, at most 1 MiB")
        return content.decode("utf-8")
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {explain_os_error(error)}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from error


def _parse(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from error
