"""What each setting allows, in words; the settings as TOML."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from realtime.config.fields import meanings_of
from realtime.config.sections import Config, Section

_OBVIOUS = ("text", "a path", "true or false", "a list of names")
"""What need not be said beside a value."""


@dataclass(frozen=True, slots=True)
class SettingInfo:
    """A setting, for tables and help texts.

    Attributes:
        key: ``section.name``.
        default: its value unless something else is set.
        description: one phrase, with the unit.
        allowed: which values are allowed, such as "a number between 0 and 80".
        meanings: what each value means, for choices that need an explanation; else empty.
    """

    key: str
    default: Any
    description: str
    allowed: str
    meanings: Mapping[str, str]


@cache
def section_type(name: str) -> type[Section]:
    """Return the model of the section ``name``."""
    section = getattr(Config(), name)
    assert isinstance(section, Section)  # noqa: S101 - all fields of Config are sections
    return type(section)


def setting_keys() -> list[str]:
    """Return ``section.name`` of all settings in the order of the sections."""
    return [f"{section}.{name}" for section in Config.model_fields for name in section_type(section).model_fields]


def settings_info() -> list[SettingInfo]:
    """Return all settings in the order of the sections."""
    schemas = {section: _schemas(section) for section in Config.model_fields}
    return [
        SettingInfo(
            f"{section}.{name}",
            field.default,
            field.description or "",
            _allowed(schemas[section][name]),
            meanings_of(field.metadata),
        )
        for section in Config.model_fields
        for name, field in section_type(section).model_fields.items()
    ]


def is_setting(key: str) -> bool:
    """Whether there is a setting ``section.name``."""
    section, _, name = key.partition(".")
    return section in Config.model_fields and name in section_type(section).model_fields


def choices(key: str) -> tuple[str, ...]:
    """Return the values that the setting ``section.name`` allows; empty if they are not a list of names."""
    options = _options(_schema(key))
    names = [value for option in options for value in _names(option)]
    return tuple(names) if all(_names(option) for option in options) else ()


def allowed(key: str) -> str:
    """Return which values the setting ``section.name`` allows, such as "a number between 0 and 80"."""
    return _allowed(_schema(key))


def _allowed(schema: dict[str, Any]) -> str:
    return ", or ".join(map(_in_words, _options(schema)))


def _schema(key: str) -> dict[str, Any]:
    section, _, name = key.partition(".")
    return _schemas(section)[name]


def _schemas(section: str) -> dict[str, dict[str, Any]]:
    """The JSON schemas of a section's settings by name; not cached: a program may add to the table of looks."""
    schemas: dict[str, dict[str, Any]] = section_type(section).model_json_schema()["properties"]
    return schemas


def _options(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The alternatives in a JSON schema, without null."""
    return [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]


def _names(schema: dict[str, Any]) -> list[str]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def _in_words(schema: dict[str, Any]) -> str:
    if names := _names(schema):
        return names[0] if len(names) == 1 else f"one of {', '.join(names)}"
    match schema.get("type"):
        case "boolean":
            return "true or false"
        case "integer" if "multipleOf" in schema:
            return f"a multiple of {schema['multipleOf']}{_range(schema)}"
        case "integer" | "number" as kind:
            return f"a {'whole ' if kind == 'integer' else ''}number{_range(schema)}"
        case "array":
            items = schema.get("prefixItems")
            return f"{len(items)} values, each {_in_words(items[0])}" if items else "a list of names"
    return "a path" if schema.get("format") == "path" else "text"


def _range(schema: dict[str, Any]) -> str:
    low, high, above = (schema.get(name) for name in ("minimum", "maximum", "exclusiveMinimum"))
    if low is not None and high is not None:
        return f" between {low:g} and {high:g}"
    return f" above {above:g} and at most {high:g}" if above is not None and high is not None else ""


def to_toml(config: Config, *, only_changes: bool = False) -> str:
    """Return ``config`` as TOML that ``load`` reads back, with the description of every setting.

    Args:
        config: the settings.
        only_changes: comment out what has its default, so that it follows a later version's.
    """
    lines: list[str] = []
    section = ""
    for info in settings_info():
        if not info.key.startswith(f"{section}.") or not section:
            section = info.key.partition(".")[0]
            lines += [*([""] if lines else []), f"[{section}]"]
        name = info.key.removeprefix(f"{section}.")
        value = getattr(getattr(config, section), name)
        lines += [f"# {info.description}{'' if info.meanings or info.allowed in _OBVIOUS else f' ({info.allowed})'}"]
        lines += [f"#   {value}: {meaning}" for value, meaning in info.meanings.items()]
        mark = "#" if only_changes and value == info.default else ""
        lines += [f"# {name} =" if value is None else f"{mark}{name} = {_toml_value(value)}"]
    return "\n".join([*lines, ""])


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml_value, value))}]"
    if isinstance(value, str | Path):
        escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)
