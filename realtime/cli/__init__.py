"""Arguments -> Config -> a command's room; an error -> one line and an exit code. One module per command."""

import sys


def main() -> None:
    """Run the command line and exit: 0, the code of the error, or 130 after Ctrl-C."""
    try:
        from realtime.cli.app import run  # imported here, so that Ctrl-C during imports is handled, too
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(run())
