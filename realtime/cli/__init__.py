"""Arguments -> Config -> a command's room; an error -> one line and an exit code. One module per command."""

import atexit
import signal
import sys


def main() -> None:
    """Run the command line and exit: 0, the code of the error, or 130 after Ctrl-C."""
    atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)  # the result is known: nothing is left to stop
    try:
        from realtime.system.stderr import open_standard_streams

        open_standard_streams()
        from realtime.cli.app import run  # imported here, so that Ctrl-C during imports is handled, too
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(run())
