"""``realtime studio``, and ``realtime`` alone."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from realtime.cli.options import flag
from realtime.cli.terminal import progress_bars

if TYPE_CHECKING:
    from realtime.live.session import Session


def studio(
    source: Annotated[
        str | None,
        typer.Option(
            "--source", "-s", "-i", metavar="SOURCE", help="A camera (by name, number or path), a file, a URL, or demo."
        ),
    ] = None,
    preset: Annotated[
        str | None, typer.Option("--preset", metavar="NAME", help="Begin with a preset instead of what is remembered.")
    ] = None,
    fresh: Annotated[bool, flag("--fresh", help="Forget what was chosen before.")] = False,
) -> None:
    """Open the window with everything in it; the default without a command.

    What you choose is remembered. ? in the window shows the keys.

    Examples:
        realtime
        realtime studio --source logitech
        realtime studio --fresh
    """
    from realtime import config
    from realtime.live.session import recall, remembered_path, run_studio
    from realtime.sinks import display

    display.check()
    session = recall(remembered_path(), fresh=fresh)
    if preset is not None:
        session.config = config.load(preset)
    if source is not None:
        session.config = config.changed(session.config, {"source.input": source}, origins={"source.input": "--source"})
    from realtime.build import fetch_weights

    with progress_bars() as progress:
        fetch_weights(session.config, progress)
    run_studio(session, _run, advise=_advice)


def _run(session: "Session") -> None:
    from realtime.live.run import run_live

    run_live(session.config, session.outputs, session=session)


def _advice() -> list[list[Any]]:
    """Return what is missing for a camera, and the commands that add it."""
    from realtime.doctor.checks import examine
    from realtime.doctor.facts import gather

    return [
        [finding.text, list(finding.commands)]
        for finding in examine(gather())
        if finding.state == "missing" and finding.topic == "camera"
    ]
