"""Every setting with its default, range and unit; TOML files and options -> one frozen ``Config``.

    config = load("recording", {"look.strength": 30})

``sections`` holds the settings, ``loading`` reads them, ``describe`` says what each allows and prints them.
"""

from realtime.config.describe import SettingInfo, choices, setting_keys, settings_info, to_toml
from realtime.config.loading import ConfigFile, changed, check_config_file, load, preset_names, presets_folder
from realtime.config.sections import Config

__all__ = [
    "Config",
    "ConfigFile",
    "SettingInfo",
    "changed",
    "check_config_file",
    "choices",
    "load",
    "preset_names",
    "presets_folder",
    "setting_keys",
    "settings_info",
    "to_toml",
]
