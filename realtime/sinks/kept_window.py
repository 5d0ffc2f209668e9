"""A window that stays open from one run to the next."""

from realtime.privacy.gate import ReleasedImage
from realtime.sinks.window import WindowLink, WindowSink
from realtime.structures import Size


class KeptWindow:
    """Opens the window for the first run, and hands it on to the next ones; ``close`` closes it.

    Between two runs it shows a card, and what the user does in the meantime reaches the next run.
    """

    def __init__(self) -> None:
        self._sink: WindowSink | None = None

    def open(self, *, size: Size, wait_s: float, link: WindowLink) -> "LentWindow":
        """Return the window as a sink of one run; arguments and errors as of ``WindowSink``."""
        if self._sink is not None and self._sink.is_over:
            self.close()
        if self._sink is None:
            self._sink = WindowSink(size=size, wait_s=wait_s, link=link)
        else:
            self._sink.attach(size=size, wait_s=wait_s, link=link)
        return LentWindow(self._sink)

    def close(self) -> None:
        """Close the window, if it is open."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.close()


class LentWindow:
    """The window during one run."""

    def __init__(self, sink: WindowSink) -> None:
        self._sink = sink

    def write(self, released: ReleasedImage) -> None:
        """Show one image; errors as of ``WindowSink.write``."""
        self._sink.write(released)

    def close(self) -> None:
        """Leave the window open for the next run."""
        self._sink.detach()
