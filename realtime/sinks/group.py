"""Several sinks as one: while one of them works, the show goes on."""

import logging
from collections.abc import Mapping

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink

_log = logging.getLogger(__name__)


class SinkGroup:
    """Gives every picture to every sink. One that fails is closed with a message; the last one's failure is raised."""

    def __init__(self, members: Mapping[str, Sink], *, camera_device: str | None = None) -> None:
        """Take over the sinks.

        Args:
            members: by the names that messages call them.
            camera_device: the virtual camera's device if that is the only one of them.
        """
        self._members = dict(members)
        self.camera_device = camera_device

    @property
    def names(self) -> tuple[str, ...]:
        """The sinks that still work."""
        return tuple(self._members)

    def write(self, picture: ReleasedImage) -> None:
        """Give ``picture`` to all.

        Raises:
            StopRequested: the user asked one of them to end.
            SinkError: the last sink that worked has failed.
        """
        for name, sink in list(self._members.items()):
            try:
                sink.write(picture)
            except SinkError as error:
                if len(self._members) == 1:
                    raise
                _log.error("%s; the other outputs continue", error)
                del self._members[name]
                self._close_failed(name, sink)

    def close(self) -> None:
        """Close all.

        Raises:
            SinkError: the first failure, once all are closed.
        """
        failures = []
        for sink in self._members.values():
            try:
                sink.close()
            except SinkError as error:
                failures.append(error)
        for failure in failures[1:]:
            _log.error("%s", failure)
        if failures:
            raise failures[0]

    def _close_failed(self, name: str, sink: Sink) -> None:
        try:
            sink.close()
        except SinkError as error:
            _log.debug("%s, while closing: %s", name, error)
