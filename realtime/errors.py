"""The exceptions of the package, one tree.

    RealtimeError                 anything this package raises on purpose; its text is one sentence for the user
    ├── UsageError                the caller asked for something that cannot be (exit code 2)
    │   └── ConfigError           a setting is unknown, of the wrong type or out of its range
    ├── SourceError               frames cannot be had: no camera, no file, not a video
    ├── SinkError                 frames cannot be put: no display, no virtual camera, disk full
    ├── ModelError                a net cannot run
    │   └── WeightsError          a weight file is missing, damaged, of another net, or cannot be downloaded
    └── NoSubjectError            nobody was found where somebody was needed (exit code 3)

A message is one sentence that says what was wrong, where, and what to do. The command line prints it alone and exits
with ``exit_code``; a traceback is for ``--debug``. ``StopRequested`` stands beside the tree: it is how a sink says that
the user wants to end, which is no error.
"""


class RealtimeError(Exception):
    """Anything this package raises on purpose."""

    exit_code = 1


class UsageError(RealtimeError):
    """The caller asked for something that cannot be."""

    exit_code = 2


class ConfigError(UsageError):
    """A setting is unknown, of the wrong type or out of its range."""


class SourceError(RealtimeError):
    """Frames cannot be had from a source."""


class SinkError(RealtimeError):
    """Frames cannot be put into a sink."""


class ModelError(RealtimeError):
    """A net cannot run."""


class WeightsError(ModelError):
    """A weight file is missing, damaged, of another net, or cannot be downloaded."""


class NoSubjectError(RealtimeError):
    """Nobody was found where somebody was needed."""

    exit_code = 3


class StopRequested(Exception):  # noqa: N818 - no error
    """The user asked to end, for example by closing the window."""
