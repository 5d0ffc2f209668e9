"""IN and OUT of a command, as arguments or as ``-i`` and ``-o``."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, get_args

import typer

from realtime.errors import UsageError

_NAMES = {"input_path": ("IN", "--input", "-i"), "output_path": ("OUT", "--output", "-o")}


def optional_arguments(parameters: list[inspect.Parameter]) -> list[inspect.Parameter]:
    """Return the parameters of a command with ``input_path`` and ``output_path`` optional, and their options added."""
    changed = []
    for parameter in parameters:
        if parameter.name not in _NAMES:
            changed.append(parameter)
            continue
        name, *options = _NAMES[parameter.name]
        kind, argument = get_args(parameter.annotation)
        option = typer.Option(*options, metavar=name, help=f"The same as {name}.")
        changed += [
            parameter.replace(annotation=Annotated[kind | None, argument], default=None),
            inspect.Parameter(
                f"{parameter.name}_option",
                inspect.Parameter.KEYWORD_ONLY,
                annotation=Annotated[kind | None, option],
                default=None,
            ),
        ]
    return changed


def kinds(parameters: Iterable[inspect.Parameter]) -> dict[str, Callable[[Any], Any]]:
    """Return the types of ``input_path`` and ``output_path`` by their names."""
    return {each.name: get_args(each.annotation)[0] for each in parameters if each.name in _NAMES}


def resolve_arguments(given: dict[str, Any], types: Mapping[str, Callable[[Any], Any]]) -> None:
    """Replace the options in ``given`` by the arguments that they stand for.

    Args:
        given: all arguments and options, changed.
        types: as from ``kinds``.

    Raises:
        UsageError: one of IN and OUT is missing, or is given twice.
    """
    arguments = [given[name] for name in _NAMES if given[name] is not None]
    for parameter, (name, _, short) in _NAMES.items():
        option = given.pop(f"{parameter}_option")
        if option is None and not arguments:
            raise UsageError(f"{name} is missing: give IN and OUT, or -i IN -o OUT")
        given[parameter] = types[parameter](option if option is not None else arguments.pop(0))
        if option is not None and len(arguments) > 1:
            raise UsageError(f"{name} is given twice: as an argument and with {short}")
    if arguments:
        raise UsageError(f"{arguments[0]} is one path too many: give IN and OUT, or -i IN -o OUT")
