"""``realtime remote``."""

from typing import Annotated, Any

import typer


def remote(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WHAT [VALUE]",
            help="status; stop; pick X Y; a setting and its value, or KEY=VALUE; an action, with on or off.",
        ),
    ] = None,
    add: Annotated[bool, typer.Option("--add", help="With pick: keep the others, too.")] = False,
    pid: Annotated[
        int | None, typer.Option("--pid", metavar="PID", help="Process of the filter, if several run.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
) -> None:
    """Control a filter that runs, from a hotkey, a script or a stream deck.

    Actions: pause, record, snapshot, camera, next_look, stronger, weaker, everyone, only_me, auto_frame, mirror_view,
    mirror, split, matte.
    X and Y are fractions of the picture, or pixels.

    Examples:
        realtime remote status --json
        realtime remote record on
        realtime remote look.name lens
        realtime remote pick 0.5 0.4
    """
    from realtime.remote.client import send

    reply = send(_request(words or ["status"], add=add), pid=pid)
    if as_json:
        import json

        typer.echo(json.dumps(reply))
    else:
        for key, value in reply.items():
            typer.echo(f"{key}: {value}")


def _request(words: list[str], *, add: bool) -> dict[str, Any]:
    from realtime.errors import UsageError

    what, *values = words
    switches = {"on": True, "off": False, "toggle": None}
    match what, values:
        case (("status" | "stop"), []):
            return {"do": what}
        case "pick", [x, y]:
            try:
                return {"do": "pick", "x": float(x), "y": float(y), "add": add}
            except ValueError as error:
                raise UsageError(f"pick {x} {y}: give two numbers, such as pick 0.5 0.4") from error
        case _, [] if "=" in what:
            key, _, value = what.partition("=")
            return {"do": "set", "values": {key: _parsed(value)}}
        case _, [value] if "." in what:
            return {"do": "set", "values": {what: _parsed(value)}}
        case _, [value] if value in switches:
            return {"do": what, "on": switches[value]}
        case _, [] if "." not in what:
            return {"do": what}
    raise UsageError(f"{' '.join(words)!r} is not a request; 'realtime remote --help' lists them")


def _parsed(text: str) -> Any:
    """Return ``text`` as a value of TOML, or as it is."""
    import tomllib

    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
