"""Colours as text."""

import re

from realtime.errors import UsageError

COLOURS = {"green": "#00b140", "blue": "#0047bb", "black": "#000000", "white": "#ffffff", "grey": "#808080"}
"""Colours by name; green and blue are those of chroma key cloth."""


def parse_colour(text: str) -> tuple[int, int, int]:
    """Return (blue, green, red) of ``text``: ``#rrggbb`` or a name in ``COLOURS``.

    Raises:
        UsageError: ``text`` is neither.
    """
    code = COLOURS.get(text.lower(), text)
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", code):
        raise UsageError(f"{text!r} is not a colour; give #rrggbb or one of {', '.join(COLOURS)}")
    red, green, blue = bytes.fromhex(code[1:])
    return blue, green, red
