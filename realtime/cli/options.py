"""Options that several commands have, and how they become settings."""

import inspect
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from realtime import config
from realtime.config import Config
from realtime.errors import UsageError

_SETTINGS = "Settings"

_OPTIONS: dict[str, tuple[str | None, Any]] = {
    "preset": (None, Annotated[str | None, typer.Option("--config", help="A preset's name or a TOML file.")]),
    "model": ("model.name", Annotated[str | None, typer.Option(help="The net.")]),
    "model_file": ("model.file", Annotated[Path | None, typer.Option(help="Weight file, or the folder of it.")]),
    "short_side": (
        "model.short_side",
        Annotated[int | None, typer.Option(help="Short side of the net's input, pixels.")],
    ),
    "max_dim": (
        "model.max_dim",
        Annotated[int | None, typer.Option(help="Side of the net matterport's square input, pixels.")],
    ),
    "min_score": ("model.min_score", Annotated[float | None, typer.Option(help="Least confidence, 0 to 1.")]),
    "keep": (
        "model.keep",
        Annotated[str | None, typer.Option(help="What stays sharp: person, class names with commas, or all.")],
    ),
    "subject": ("subject.policy", Annotated[str | None, typer.Option(help="Which of them stay sharp.")]),
    "engine": ("model.engine", Annotated[str | None, typer.Option(help="What runs it: tensorflow, openvino or auto.")]),
    "look": ("look.name", Annotated[str | None, typer.Option(help="What the background becomes.")]),
    "strength": (
        "look.strength",
        Annotated[float | None, typer.Option(help="Blur radius (or square), pixels at 720 lines.")],
    ),
    "background": (
        "look.background",
        Annotated[Path | None, typer.Option(help="File of the looks image and video.")],
    ),
    "allow_weak_blur": (
        "privacy.allow_weak_blur",
        Annotated[bool | None, typer.Option("--allow-weak-blur", help="Let text in the room stay readable.")],
    ),
    "settings": (
        None,
        Annotated[
            list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Any setting: --set matte.feather_px=3")
        ],
    ),
}

Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace files that are already there.")]
StatsPath = Annotated[Path | None, typer.Option("--stats", metavar="FILE.json", help="Write what was measured.")]


def with_settings(command: Callable[..., None], *, preset: str | None = None) -> Callable[..., None]:
    """Give ``command`` the options of every command that infers; it gets their sum as ``settings: Config``.

    Args:
        command: takes ``settings`` first.
        preset: the preset in force where ``--config`` is not given.
    """

    def run(**given: Any) -> None:
        overrides = _parse_set(given.pop("settings", None) or [])
        wanted = given.pop("preset", None) or preset
        for name, (key, _) in _OPTIONS.items():
            value = given.pop(name, None)
            if key is not None and value is not None:
                overrides[key] = tuple(value.split(",")) if name == "keep" else value
        overrides.update({key: given.pop(key) for key in list(given) if "." in key})
        command(settings=config.load(wanted, overrides), **given)

    own = [p for p in inspect.signature(command).parameters.values() if p.name != "settings"]
    common = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=None,
            annotation=_in_panel(annotation),
        )
        for name, (_, annotation) in _OPTIONS.items()
    ]
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own] + common
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    return run


def _in_panel(annotation: Any) -> Any:
    annotation.__metadata__[0].rich_help_panel = _SETTINGS
    return annotation


def _parse_set(pairs: Iterable[str]) -> dict[str, Any]:
    overrides: dict[str, Any] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or "." not in key:
            raise UsageError(f"--set {pair}: write it as SECTION.NAME=VALUE, such as look.strength=30")
        try:
            overrides[key.strip()] = tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            overrides[key.strip()] = text.strip()
    return overrides


def merged(settings: Config, changes: dict[str, Any]) -> Config:
    """``settings`` with those ``changes`` (by dotted key) that are not None."""
    kept = {key: value for key, value in changes.items() if value is not None}
    values = settings.model_dump()
    for key, value in kept.items():
        section, _, name = key.partition(".")
        values[section][name] = value
    return config.checked(values, "the options")


def size_of(text: str) -> tuple[int, int]:
    """``1280x720`` -> (1280, 720)."""
    width, by, height = text.lower().partition("x")
    if not (by and width.isdigit() and height.isdigit()):
        raise UsageError(f"--size {text}: write it as WIDTHxHEIGHT in pixels, such as 1280x720")
    return int(width), int(height)
