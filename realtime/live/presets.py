"""The presets of the studio: those of the program, and the user's own."""

from pathlib import Path
from typing import Any

from realtime import config as settings_of
from realtime.config import Config, setting_keys
from realtime.errors import UsageError
from realtime.live.live_settings import is_live
from realtime.system.files import atomic_write, make_folder

_FORBIDDEN = frozenset('/\\:*?"<>|\0')
"""Characters that a file name cannot have on some system."""


def names(folder: Path) -> list[str]:
    """Return the names of all presets: the program's own, then those in ``folder``."""
    own = sorted(path.stem for path in folder.glob("*.toml")) if folder.is_dir() else []
    return [*settings_of.preset_names(), *(name for name in own if name not in settings_of.preset_names())]


def load(name: str, folder: Path) -> dict[str, Any]:
    """Return the settings of a preset that can be changed while the filter runs, by ``section.name``.

    Raises:
        ConfigError: there is no such preset, or it is invalid.
    """
    path = folder / f"{name}.toml"
    loaded = settings_of.load(file=path) if path.is_file() else settings_of.load(name)
    plain = loaded.model_dump()
    keys = [key for key in setting_keys() if is_live(key)]
    return {key: plain[key.partition(".")[0]][key.partition(".")[2]] for key in keys}


def save(name: str, folder: Path, config: Config) -> None:
    """Save ``config`` as the preset ``name``, in place of an older one of the user's.

    Raises:
        UsageError: the name is empty, that of one of the program's own, or cannot be that of a file.
        SinkError: the file cannot be written.
    """
    if not name.strip() or set(name) & _FORBIDDEN or name.startswith("."):
        raise UsageError(f"{name!r} cannot be the name of a preset")
    if name in settings_of.preset_names():
        raise UsageError(f"{name} is a preset of the program; choose another name")
    make_folder(folder)
    with atomic_write(folder / f"{name}.toml", overwrite=True) as part:
        part.write_text(settings_of.to_toml(config), encoding="utf-8")
