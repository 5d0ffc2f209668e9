"""Arguments -> Config -> a command's room; an error -> one line and an exit code. One module per command."""

import _signal  # type: ignore[import-not-found] # signal takes time to import, in which Ctrl-C prints a traceback
import atexit
import os
import sys


def main() -> None:
    """Run the command line and exit: 0, the code of the error, or 130 after Ctrl-C.

    Until the command line is imported there is nothing to tidy up, and Ctrl-C ends the process at once.
    """
    handler = _signal.getsignal(_signal.SIGINT)
    if handler is _signal.default_int_handler:  # else it is ignored, as by a shell for what runs in the background
        _signal.signal(_signal.SIGINT, lambda *_: os._exit(130))
    atexit.register(_signal.signal, _signal.SIGINT, _signal.SIG_IGN)  # the result is known: nothing is left to stop
    from realtime.system.stderr import open_standard_streams

    open_standard_streams()
    from realtime.cli.app import run

    try:
        _signal.signal(_signal.SIGINT, handler)
        code = run()
    except KeyboardInterrupt:  # just before or after what run() catches
        code = 130
    sys.exit(code)
