"""Everything that changes a run while it runs, put together, and the messages that tell the window."""

import logging
from collections import deque
from collections.abc import Callable

from realtime.checks import pacing_of
from realtime.config import Config
from realtime.errors import SourceError
from realtime.live.controls import Controls
from realtime.live.live_settings import LiveSettings
from realtime.live.outputs import LiveOutputs
from realtime.live.own_view import OwnView
from realtime.live.recording_switch import RecordingSwitch
from realtime.live.session import Session
from realtime.live.setup import settings_values, setup_of
from realtime.live.status import RunStatus
from realtime.pipeline import MatteMaker, Renderer
from realtime.privacy.gate import Gate, ReleasedImage
from realtime.protocols import Source
from realtime.sinks.window import WindowLink
from realtime.sources.microphone import Microphone
from realtime.stats import Stats
from realtime.structures import Frame, Matte
from realtime.studio.messages import Notice, Settings, ToWindow
from realtime.system.addresses import without_secrets

log = logging.getLogger(__name__)

_MAX_WAITING = 100
"""Maximum number of messages that wait for a window that does not respond; older ones are dropped."""


class LiveControl:
    """The controls of a run and its window.

    Attributes:
        outbox: messages for the window.
        settings: the settings in effect.
        outputs: recordings, virtual camera, snapshots; to be attached to the outputs of the run.
        controls: does what the user asks for.
        link: what the window shows and returns.
        status: of the run; called in the thread of the show loop.
    """

    def __init__(
        self,
        config: Config,
        source: Source,
        make_matte: MatteMaker,
        renderer: Renderer,
        gate: Gate,
        stats: Stats,
        recording: RecordingSwitch | None,
        *,
        session: Session | None = None,
        is_model_loaded: Callable[[], bool] = lambda: True,
    ) -> None:
        """Put the parts of a run together; ``session``: of the studio, None = the window shows the image alone."""
        self.outbox: deque[ToWindow] = deque(maxlen=_MAX_WAITING)
        self._view = OwnView(gate, renderer)
        self._session = session
        if session is not None:
            gate.is_paused, self._view.mirrored = session.is_paused, session.mirrored
        self.settings = LiveSettings(config, renderer, source.size, make_matte.subject)
        self.outputs = LiveOutputs(
            size=source.size,
            fps=source.fps,
            pacing=pacing_of(config),
            switch=recording,
            microphone=None if session is None else _open_microphone(config.output.audio),
        )
        self.outputs.mute(gate.is_paused)
        self.controls = Controls(
            self.settings,
            make_matte=make_matte,
            gate=gate,
            outputs=self.outputs,
            view=self._view,
            send=self.outbox.append,
            session=session,
        )
        self.status = RunStatus(
            stats=stats,
            gate=gate,
            outputs=self.outputs,
            view=self._view,
            source=without_secrets(config.source.input),
            size=source.size,
            is_model_loaded=is_model_loaded,
        )
        self.settings.on_change = self._changed
        self._send_settings()
        self.link = WindowLink(
            setup=setup_of(config, session),
            outbox=self.outbox,
            on_message=self.controls.receive,
            take_unhandled=self.controls.take_unhandled,
            status=self.status,
            view=self._view.image,
            kept=None if session is None else session.kept,
        )
        self._log = _WindowLog(self.outbox)
        logging.getLogger("realtime").addHandler(self._log)

    def release(self, frame: Frame, matte: Matte | None) -> ReleasedImage:
        """Do what the user asked for, then return what the gate releases of ``frame``."""
        self.controls.run_pending()
        return self._view(frame, matte)

    def close(self) -> None:
        """Wait for changes that are being made, and for files that are being completed."""
        if self._session is not None:  # also after a failure: one that was switched off must not be on again
            self._session.virtual_camera = self.outputs.camera is not None
        logging.getLogger("realtime").removeHandler(self._log)
        self.settings.close()
        self.outputs.close()

    def _changed(self, config: Config) -> None:
        self._send_settings()
        if self._session is not None and not self._session.restart:
            self._session.config = config
            self._session.remember()

    def _send_settings(self) -> None:
        self.outbox.append(Settings(settings_values(self.settings.wanted)))


def _open_microphone(spec: str | None) -> Microphone | None:
    """Open a microphone; one that cannot be opened does not keep the picture from being shown."""
    try:
        return None if spec is None else Microphone(spec)
    except SourceError as error:
        log.warning("%s", error)
        return None


class _WindowLog(logging.Handler):
    """Shows the messages of the log in the window, too, without the secrets of addresses."""

    def __init__(self, outbox: "deque[ToWindow]") -> None:
        super().__init__(logging.INFO)
        self._outbox = outbox

    def emit(self, record: logging.LogRecord) -> None:
        text = without_secrets(record.getMessage())
        self._outbox.append(Notice(text, warning=record.levelno >= logging.WARNING))
