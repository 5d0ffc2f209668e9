"""The exceptions of the package, one tree.

    RealtimeError                 raised on purpose by this package; its message is for the user
    ├── UsageError                an invalid request (exit code 2)
    │   └── ConfigError           a setting that does not exist, or an invalid value
    ├── SourceError               frames cannot be read: no camera, no file, not a video
    ├── SinkError                 frames cannot be written: no display, no virtual camera, disk full
    ├── ModelError                a model cannot run
    │   └── WeightsError          a weight file is missing, damaged, of another model, or cannot be downloaded
    └── NoSubjectError            nobody was found (exit code 3)
    StopRequested                 not an error: the user asked to end, for example by closing the window

A message is one sentence, lower case and without a final period: ``<thing> <fact>: <reason>; <remedy>``. The command
line prints it and exits with ``exit_code``; ``--debug`` adds the traceback.
"""


class RealtimeError(Exception):
    """Raised on purpose by this package."""

    exit_code = 1


class UsageError(RealtimeError):
    """An invalid request."""

    exit_code = 2


class ConfigError(UsageError):
    """A setting that does not exist, or an invalid value."""


class SourceError(RealtimeError):
    """Frames cannot be read from a source."""


class SinkError(RealtimeError):
    """Frames cannot be written to a sink."""


class ModelError(RealtimeError):
    """A model cannot run."""


class WeightsError(ModelError):
    """A weight file is missing, damaged, of another model, or cannot be downloaded."""


class NoSubjectError(RealtimeError):
    """Nobody was found where somebody was needed."""

    exit_code = 3


class StopRequested(Exception):  # noqa: N818 - not an error
    """The user asked to end, for example by closing the window."""
