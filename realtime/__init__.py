"""Keeps people sharp and blurs or replaces the background of a webcam, of videos and of photos, in real time.

    import realtime

    with realtime.BackgroundFilter(look="lens", strength=24) as blur:
        result = blur(image)                            # (H, W, 3) uint8 BGR in and out
        alpha = blur.alpha                              # (H, W) uint8, 255 = kept sharp
    realtime.process_video("talk.mp4", "out.mp4")       # -> ProcessReport
    realtime.process_photo("in.jpg", "out.jpg")         # -> PhotoReport
    realtime.run_live("camera", ["virtual-camera"])     # -> LiveReport
    detections = realtime.open_segmenter("portrait")(image)

Modules are imported when a name is first used, so that ``import realtime`` takes no time, in which Ctrl-C would print a
traceback: not even ``typing`` is imported here.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from realtime.api import BackgroundFilter, open_segmenter, process_photo, process_video, run_live
    from realtime.errors import (
        ConfigError,
        ModelError,
        NoSubjectError,
        RealtimeError,
        SinkError,
        SourceError,
        UsageError,
        WeightsError,
    )
    from realtime.live.report import LiveReport
    from realtime.looks import LookOptions, LookSpec, register_look
    from realtime.photo.report import PhotoOutcome, PhotoReport
    from realtime.process.report import ProcessReport, Progress
    from realtime.structures import Detections

__version__ = "0.1.0"

_MODULES = {
    "realtime.api": ("BackgroundFilter", "open_segmenter", "process_photo", "process_video", "run_live"),
    "realtime.errors": (
        "ConfigError",
        "ModelError",
        "NoSubjectError",
        "RealtimeError",
        "SinkError",
        "SourceError",
        "UsageError",
        "WeightsError",
    ),
    "realtime.live.report": ("LiveReport",),
    "realtime.looks": ("LookOptions", "LookSpec", "register_look"),
    "realtime.photo.report": ("PhotoOutcome", "PhotoReport"),
    "realtime.process.report": ("ProcessReport", "Progress"),
    "realtime.structures": ("Detections",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "BackgroundFilter",
    "ConfigError",
    "Detections",
    "LiveReport",
    "LookOptions",
    "LookSpec",
    "ModelError",
    "NoSubjectError",
    "PhotoOutcome",
    "PhotoReport",
    "ProcessReport",
    "Progress",
    "RealtimeError",
    "SinkError",
    "SourceError",
    "UsageError",
    "WeightsError",
    "__version__",
    "open_segmenter",
    "process_photo",
    "process_video",
    "register_look",
    "run_live",
]


def __getattr__(name: str) -> "Any":
    from importlib import import_module

    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
