"""The filter as a service of the user's session, through systemd."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from realtime.errors import RealtimeError, SinkError
from realtime.system.files import explain_os_error, printable

NAME = "realtime.service"
_TIMEOUT_S = 20.0

_UNIT = """\
[Unit]
Description=Background blur for the webcam
StartLimitIntervalSec=60
StartLimitBurst=5

[Service]
Type=exec
ExecStart={command}
Restart=on-failure
RestartSec=3
KillSignal=SIGINT
SuccessExitStatus=130
TimeoutStopSec=15
NoNewPrivileges=yes
RestrictRealtime=yes
LockPersonality=yes

[Install]
WantedBy=default.target
"""


def unit_folder() -> Path:
    """Return the folder of the user's own units."""
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "systemd" / "user"


def unit_text(arguments: Sequence[str]) -> str:
    """Return the unit that runs ``realtime live`` with ``arguments`` at log-in."""
    command = [sys.executable, "-P", "-m", "realtime", "live", *arguments]
    return _UNIT.format(command=" ".join(map(_quoted, command)))


def _quoted(word: str) -> str:
    """Return ``word`` as systemd reads it: quoted, with its own specifiers and variables escaped.

    Raises:
        RealtimeError: it has a line break or is not UTF-8, which a unit cannot hold.
    """
    if printable(word) != word:
        shown = printable(word)
        raise RealtimeError(f"{shown!r} cannot be an argument of the service: it is not UTF-8; rename the file")
    if "\n" in word or "\r" in word:
        raise RealtimeError(f"{word!r} cannot be an argument of the service: it has a line break; rename the file")
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    plain = all(character.isalnum() or character in "/._-+=:,@" for character in word)
    return escaped if plain and word else f'"{escaped}"'


def install(arguments: Sequence[str]) -> Path:
    """Write the unit, and start it now and at every log-in.

    Args:
        arguments: of ``realtime live``.

    Returns:
        The unit.

    Raises:
        RealtimeError: there is no systemd, or it refuses.
        SinkError: the unit cannot be written.
    """
    _check()
    path = unit_folder() / NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(unit_text(arguments), encoding="utf-8")
    except OSError as error:
        raise SinkError(f"{path} cannot be written: {explain_os_error(error)}") from error
    _systemctl("daemon-reload")
    _systemctl("enable", NAME)
    _systemctl("restart", NAME)
    return path


def remove() -> Path:
    """Stop the service and remove its unit; return where it was.

    Raises:
        RealtimeError: it is not installed, there is no systemd, or it refuses.
    """
    _check()
    path = unit_folder() / NAME
    if not path.exists():
        raise RealtimeError(f"the service is not installed: {path} does not exist")
    _systemctl("disable", "--now", NAME)
    path.unlink()
    _systemctl("daemon-reload")
    return path


def status() -> str:
    """Return whether the service is installed and what it does: ``active``, ``inactive``, ``failed``, ...

    Raises:
        RealtimeError: there is no systemd, or it does not answer.
    """
    _check()
    if not (unit_folder() / NAME).exists():
        return "not installed"
    return _ask("is-active", NAME).stdout.strip() or "unknown"


def _check() -> None:
    if sys.platform != "linux" or shutil.which("systemctl") is None:
        raise RealtimeError(
            "a service needs systemd, which this system does not have; see 'Start at log-in' in the documentation"
        )


def _ask(*arguments: str) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(
            ["systemctl", "--user", *arguments], capture_output=True, text=True, check=False, timeout=_TIMEOUT_S
        )
    except subprocess.TimeoutExpired as error:
        raise RealtimeError(f"systemctl --user {' '.join(arguments)} does not answer") from error


def _systemctl(*arguments: str) -> None:
    done = _ask(*arguments)
    if done.returncode:
        reason = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["it failed"]
        raise RealtimeError(f"systemctl --user {' '.join(arguments)}: {reason[0].rstrip('.')}; see journalctl --user")
