"""``realtime doctor``."""

from typing import Annotated

import typer

_WIDTH = 16


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Say what is missing on this computer, with the commands that add it. Changes nothing by itself.

    Exits with 0 if a camera and a window or virtual camera are ready, else with 1.

    Examples:
        realtime doctor
    """
    from realtime.doctor.checks import examine, start_command
    from realtime.doctor.facts import gather

    findings = examine(gather())
    command = start_command(findings)
    if as_json:
        import json
        from dataclasses import asdict

        plain = {"findings": [asdict(finding) for finding in findings], "start": command}
        typer.echo(json.dumps(plain, indent=2))
    else:
        for finding in findings:
            typer.echo(f"{finding.state:8} {finding.topic:{_WIDTH}} {finding.text}")
            for line in finding.commands:
                typer.echo(f"{'':8} {'':{_WIDTH}}   {line}")
        typer.echo(
            f"\nready; start with: {command}" if command else "\nnot ready yet; run what is shown, then this again"
        )
    raise typer.Exit(0 if command else 1)
