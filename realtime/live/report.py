"""What a live run reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from realtime.config import Config
from realtime.stats import RunReport
from realtime.system.addresses import without_secrets


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleReport:
    """How often the model ran, and at which input size.

    Attributes:
        requested_hz: inferences per second that the settings ask for; None = automatic.
        interval_s: seconds between two inferences, at the end.
        longest_interval_s: the longest such interval of the run.
        input_scale: factor of the model's input size, at the end.
        smallest_input_scale: the smallest factor of the run.
        cpu_fraction: fraction of all processors that the program used, at the end.
        wait_fraction: fraction of the time for which the show loop waited for a processor, at the end.
        longest_motion_every: the largest number of frames between two for which motion was computed.
        longest_look_every: the same for the background.
    """

    requested_hz: float | None
    interval_s: float = 0.0
    longest_interval_s: float = 0.0
    input_scale: float = 1.0
    smallest_input_scale: float = 1.0
    cpu_fraction: float = 0.0
    wait_fraction: float = 0.0
    longest_motion_every: int = 1
    longest_look_every: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveReport(RunReport):
    """What a live run did.

    Attributes:
        frames_hidden: how many frames were hidden whole, by reason.
        schedule: how often the model ran; None if the run failed before it started.
    """

    frames_hidden: Mapping[str, int]
    schedule: ScheduleReport | None


def reported_settings(config: Config) -> dict[str, Any]:
    """Return all settings as a report shows them: addresses without user, password and query."""
    settings = config.model_dump(mode="json")
    settings["source"]["input"] = without_secrets(config.source.input)
    if config.output.audio is not None:
        settings["output"]["audio"] = without_secrets(config.output.audio)
    return settings
