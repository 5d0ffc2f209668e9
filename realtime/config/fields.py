"""Types of settings that know their choices."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from realtime.errors import UsageError
from realtime.looks import LOOKS
from realtime.looks.colours import COLOURS, parse_colour


class OneOf:
    """Annotates a string that must be a name in a table, which is read when a value is checked.

    So a look that a program has added to the table can be chosen, too. The table says what each name means.
    """

    def __init__(self, names: Callable[[], Mapping[str, str]]) -> None:
        self.names = names

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**handler(schema), "enum": list(self.names())}

    def _check(self, name: str) -> str:
        if name not in self.names():
            raise ValueError
        return name


class Meanings(dict[str, str]):
    """Annotates a choice with what each of its values means."""


def meanings_of(metadata: Iterable[Any]) -> Mapping[str, str]:
    """Return what each value of a field means, by its ``metadata``; empty if that is not said."""
    for item in metadata:
        if isinstance(item, Meanings):
            return item
        if isinstance(item, OneOf):
            return item.names()
    return {}


def check_colour(text: str) -> str:
    """Return ``text`` if it is a colour.

    Raises:
        ValueError: it is not a colour.
    """
    try:
        parse_colour(text)
    except UsageError as error:
        raise ValueError(f"must be #rrggbb or one of {', '.join(COLOURS)}") from error
    return text


def look_names() -> Mapping[str, str]:
    """Return the names of all looks, and what each does."""
    return {name: spec.description for name, spec in LOOKS.items()}


def model_names() -> Mapping[str, str]:
    """Return the names of all models, and what each is."""
    from realtime.maskrcnn.nets import NETS  # OpenCV takes a moment to import

    return {name: spec.title for name, spec in NETS.items()}


def split_names(value: object) -> object:
    """Return ``value``, or its parts between commas if it is a string."""
    return tuple(name.strip() for name in value.split(",")) if isinstance(value, str) else value


def camera_number(value: object) -> object:
    """Return ``value``, as text if it is a whole number: the number of a camera."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def any_text(value: object, check: Callable[[object], str]) -> str:
    """Return ``value`` if it is text, also if it is the name of a file that is not UTF-8, which ``check`` refuses."""
    return value if isinstance(value, str) and value else check(value)


def parse_size(value: object) -> object:
    """Return ``value``, or (width, height) if it is text such as ``1280x720``.

    Raises:
        ValueError: it is other text.
    """
    if not isinstance(value, str):
        return value
    width, separator, height = value.lower().partition("x")
    if not (separator and width.strip().isdecimal() and height.strip().isdecimal()):
        raise ValueError("must be WIDTHxHEIGHT, such as 1280x720")
    return int(width), int(height)
