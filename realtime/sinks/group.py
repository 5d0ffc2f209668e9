"""Several sinks as one, which works as long as one of them does."""

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from realtime.errors import SinkError
from realtime.privacy.gate import ReleasedImage
from realtime.protocols import Sink

if TYPE_CHECKING:
    from realtime.sinks.consumers import Detector

log = logging.getLogger(__name__)


class SinkGroup:
    """Writes every image to every sink. One that fails is logged and closed; the failure of the last one is raised."""

    def __init__(self, members: Mapping[str, Sink], *, open_detector: "Callable[[], Detector] | None" = None) -> None:
        """Take over the sinks.

        Args:
            members: the sinks by their names in messages.
            open_detector: opens what detects the viewers of the virtual camera if that is the only sink.
        """
        self._members = dict(members)
        self.open_detector = open_detector

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sinks that still work."""
        return tuple(self._members)

    def add(self, name: str, sink: Sink) -> None:
        """Take over another sink; called between two calls of ``write``, from their thread."""
        self._members[name] = sink

    def remove(self, name: str) -> Sink | None:
        """Give back a sink, which the caller closes; None if it has failed or does not exist. As for ``add``."""
        return self._members.pop(name, None)

    def write(self, released: ReleasedImage) -> None:
        """Write ``released`` to all sinks.

        Raises:
            StopRequested: the user closed one of them.
            SinkError: the last working sink has failed.
        """
        for name, sink in list(self._members.items()):
            try:
                sink.write(released)
            except SinkError as error:
                if len(self._members) == 1:
                    raise
                log.warning("%s; the other outputs continue", error)
                del self._members[name]
                self._close_failed(name, sink)

    def close(self) -> None:
        """Close all sinks.

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
            log.warning("%s", failure)
        if failures:
            raise failures[0]

    def _close_failed(self, name: str, sink: Sink) -> None:
        try:
            sink.close()
        except SinkError as error:
            log.debug("%s, while closing: %s", name, error)
