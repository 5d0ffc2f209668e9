"""Options that several commands have, and how they become settings."""

import inspect
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import typer

from realtime import config
from realtime.cli.in_out import kinds, optional_arguments, resolve_arguments
from realtime.cli.terminal import set_verbosity
from realtime.config import Config, ConfigFile
from realtime.errors import UsageError

_SETTINGS, _MODEL, _MESSAGES = "Settings", "Model", "Messages"


def flag(*names: str, **keywords: Any) -> Any:
    """Return a ``typer.Option`` for a bool, which the help shows without a type."""
    return typer.Option(*names, metavar=" ", **keywords)


@dataclass(frozen=True, slots=True)
class Setting:
    """An option that sets a setting.

    Attributes:
        key: the setting, ``section.name``.
        names: of the option, such as ``--look``.
        help: one line; the choices and the default are added where the setting has some.
        metavar: what the help shows for the value; empty = the type.
        panel: heading in the help; None = "Options".
        kind: the option's type; None = that of the setting.
        default: what the help shows as the default; None = that of the setting.
        prefix: put before the option's value.
        complete: returns what the shell may complete the value to; None = the choices of the setting.
    """

    key: str
    names: tuple[str, ...]
    help: str
    metavar: str = ""
    panel: str | None = None
    kind: Any = None
    default: str | None = None
    prefix: str = ""
    complete: Callable[[], list[str]] | None = None

    def annotation(self, defaults: Config) -> Any:
        """Return the annotated type of the option; ``defaults`` are the settings in effect without it."""
        section, name = self.key.split(".")
        kind = self.kind or _type_of(self.key)
        keywords: dict[str, Any] = {"help": self.help, "rich_help_panel": self.panel, "show_default": self.default}
        if kind is bool:
            return Annotated[bool | None, flag(*self.names, **keywords)]
        default = getattr(getattr(defaults, section), name)
        if self.default is None and default is not None:
            keywords["show_default"] = ", ".join(default) if isinstance(default, tuple) else f"{default}"
        if choices := _choices(self.key):  # in the text, where a narrow terminal breaks lines between words
            keywords |= {
                "metavar": self.names[0].lstrip("-").upper(),
                "help": f"{self.help}: {', '.join(choices)}.",
                "autocompletion": lambda: list(choices),
            }
        elif self.metavar:
            keywords["metavar"] = self.metavar
        if self.complete is not None:
            keywords["autocompletion"] = self.complete
        return Annotated[kind | None, typer.Option(*self.names, **keywords)]


def _type_of(key: str) -> Any:
    """Return the type of the setting ``key`` without None; text for a choice, which ``config`` checks."""
    if _choices(key):
        return str
    section, name = key.split(".")
    model: Any = Config.model_fields[section].annotation
    kind = model.model_fields[name].annotation
    if get_origin(kind) in (Union, UnionType) and type(None) in get_args(kind):
        kinds = [part for part in get_args(kind) if part is not type(None)]
        kind = kinds[0] if len(kinds) == 1 else Union[tuple(kinds)]  # noqa: UP007 - made at run time
    return kind


@cache
def _choices(key: str) -> tuple[str, ...]:
    return config.choices(key)


_COMMON = {
    "look": Setting("look.name", ("--look",), "What the background becomes", panel=_SETTINGS),
    "strength": Setting(
        "look.strength",
        ("--strength",),
        "Radius of the blur, or side of a square of pixelate; pixels at 720 lines.",
        metavar="PIXELS",
        panel=_SETTINGS,
    ),
    "background": Setting(
        "look.background",
        ("--background",),
        "Image or video that replaces the background.",
        metavar="FILE",
        panel=_SETTINGS,
    ),
    "subject": Setting("subject.policy", ("--subject",), "Who stays sharp", panel=_SETTINGS),
    "keep": Setting(
        "model.keep",
        ("--keep",),
        "What stays sharp: class names separated by commas, or all.",
        metavar="NAMES",
        panel=_SETTINGS,
        kind=str,
    ),
    "allow_weak_blur": Setting(
        "privacy.allow_weak_blur",
        ("--allow-weak-blur",),
        "Allow a blur so weak that text in the background stays readable.",
        panel=_SETTINGS,
    ),
    "model": Setting("model.name", ("--model",), "Model that finds people", panel=_MODEL),
    "model_file": Setting(
        "model.file", ("--model-file",), "Weight file, or the folder with it.", metavar="PATH", panel=_MODEL
    ),
    "short_side": Setting(
        "model.short_side",
        ("--short-side",),
        "Input size of the model: its short side, pixels; less is faster.",
        metavar="PIXELS",
        panel=_MODEL,
    ),
    "max_dim": Setting(
        "model.max_dim",
        ("--max-dim",),
        "Side of the square input of the model matterport.",
        metavar="PIXELS",
        panel=_MODEL,
    ),
    "min_score": Setting(
        "model.min_score", ("--min-score",), "Minimum confidence of a detection.", metavar="0..1", panel=_MODEL
    ),
}
"""The options of every command that runs the model, by the name of their parameter."""

OVERWRITE = Setting("output.overwrite", ("--overwrite", "-y"), "Replace existing files.")
StatsPath = Annotated[Path | None, typer.Option("--stats", metavar="FILE.json", help="Write a report of the run.")]


def with_settings(
    *, preset: str | None = None, subject: str | None = None, in_out: bool = False, **own: Setting
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return a decorator that gives a command the options of every command that runs the model, and ``own``.

    The command gets the settings that result as ``settings: Config``, its first parameter, and if it has a parameter
    ``config_file``, the file of ``--config`` as a ``ConfigFile``.

    Args:
        preset: the preset in effect where ``--preset`` is not given.
        subject: the policy in effect where the settings leave it open, for the help.
        in_out: the parameters ``input_path`` and ``output_path`` of the command may also be given as -i and -o.
        own: further options of this command that set settings, by a name that is free.
    """
    common = {**_COMMON, "subject": replace(_COMMON["subject"], default=subject)}
    table = {**own, **common}
    defaults = config.load(preset)
    before = {name: setting.annotation(defaults) for name, setting in own.items()}
    after = {
        "preset": Annotated[
            str | None,
            typer.Option(
                "--preset",
                metavar="PRESET",
                help=f"Start from a preset: {', '.join(config.preset_names())}.",
                show_default=preset or False,
                autocompletion=config.preset_names,
                rich_help_panel=_SETTINGS,
            ),
        ],
        "file": Annotated[
            list[Path] | None,
            typer.Option("--config", metavar="FILE.toml", help="Read settings from a file.", rich_help_panel=_SETTINGS),
        ],
        "assignments": Annotated[
            list[str] | None,
            typer.Option(
                "--set",
                metavar="KEY=VALUE",
                help="Any setting, such as matte.feather_px=3; may be repeated; 'realtime config show' lists them.",
                rich_help_panel=_SETTINGS,
            ),
        ],
        **{name: setting.annotation(defaults) for name, setting in common.items()},
        "quiet": Annotated[
            bool, flag("--quiet", "-q", help="Print warnings and errors only.", rich_help_panel=_MESSAGES)
        ],
        "debug": Annotated[bool, flag("--debug", "-v", help="Print everything.", rich_help_panel=_MESSAGES)],
    }

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        def run(**given: Any) -> None:
            quiet, debug = given.pop("quiet"), given.pop("debug")
            if quiet or debug:
                set_verbosity(quiet=quiet, debug=debug)
            if in_out:
                resolve_arguments(given, path_kinds)
            chosen, file = given.pop("preset") or preset, _one_file(given.pop("file") or [])
            assignments = _parse_assignments(given.pop("assignments") or [])
            changes = {key: value for key, (_, value) in assignments.items()}
            origins = {key: f"--set {pair}" for key, (pair, _) in assignments.items()}
            options: dict[str, str] = {}
            for name, setting in table.items():
                if (value := given.pop(name)) is not None:
                    option, other = setting.names[0], options.setdefault(setting.key, setting.names[0])
                    if option != other:
                        raise UsageError(f"{other} and {option} exclude each other; give one of them")
                    changes[setting.key] = f"{setting.prefix}{value}" if setting.prefix else value
                    origins[setting.key] = option

            def load() -> Config:
                return config.changed(config.load(chosen, file=file), changes, origins=origins)

            if wants_file:
                given["config_file"] = None if file is None else ConfigFile(file, load)
            command(settings=load(), **given)

        wants_file = "config_file" in inspect.signature(command).parameters
        path_kinds = kinds(inspect.signature(command).parameters.values())
        parameters = [
            *_parameters(before),
            *(
                p.replace(kind=inspect.Parameter.KEYWORD_ONLY)
                for p in inspect.signature(command).parameters.values()
                if p.name not in ("settings", "config_file")
            ),
            *_parameters(after),
        ]
        if in_out:
            parameters = optional_arguments(parameters)
        run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in parameters}
        run.__name__, run.__doc__ = command.__name__, command.__doc__
        return run

    return decorate


def _parameters(annotations: dict[str, Any]) -> list[inspect.Parameter]:
    return [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=False if get_args(annotation)[0] is bool else None,
            annotation=annotation,
        )
        for name, annotation in annotations.items()
    ]


def _one_file(given: list[Path]) -> Path | None:
    if len(given) > 1:
        raise UsageError(
            f"--config is given {len(given)} times ({', '.join(map(str, given))}): only one is possible; "
            "put the settings into one file, or add some with --set"
        )
    for path in given:
        config.check_config_file(path)
    return given[0] if given else None


def _parse_assignments(pairs: Iterable[str]) -> dict[str, tuple[str, Any]]:
    """Return by key what was given, and its value."""
    overrides: dict[str, tuple[str, Any]] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or "." not in key:
            raise UsageError(f"--set {pair}: write it as SECTION.NAME=VALUE, such as look.strength=30")
        try:
            overrides[key.strip()] = pair, tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            overrides[key.strip()] = pair, text.strip()
    return overrides


def parse_size(text: str) -> tuple[int, int]:
    """``1280x720`` -> (1280, 720).

    Raises:
        UsageError: ``text`` is not a size.
    """
    width, by, height = text.lower().partition("x")
    if not (by and width.isdigit() and height.isdigit()):
        raise UsageError(f"--size {text}: write it as WIDTHxHEIGHT in pixels, such as 1280x720")
    return int(width), int(height)
