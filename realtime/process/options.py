"""What is done to a video beside the settings, and cheap checks of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from realtime.checks import check_files, check_video
from realtime.config import Config
from realtime.errors import SinkError, UsageError
from realtime.sources.spec import CameraSpec, StreamSpec, parse_spec
from realtime.system.files import check_readable, check_writable
from realtime.system.locks import check_unlocked
from realtime.system.stdout import as_path, check_pipe

Result = Literal["picture", "alpha", "cutout"]
"""What is written: the filtered frames, the matte as grey frames, or the subject with a transparent background."""

STDOUT = Path("-")
"""The output that means standard output."""

MAX_EVERY = 60
"""Maximum of ``every`` unless ``causal``: frames wait in memory for the inference after them."""


@dataclass(frozen=True, slots=True)
class ProcessOptions:
    """What is done to a video, beside the settings.

    Attributes:
        every: infer on every ``every``-th frame.
        causal: use only past frames for each matte, as live does.
        late: with ``causal``, use each matte this many frames later, as if the model took that long.
        result: what is written.
        deinterlace: deinterlace the frames that the input says are interlaced.
        drop: kinds of streams that are not copied: audio, subtitle, attachment.
        resume: resume an unfinished run.
        restart: discard an unfinished run; with ``resume``, only if its settings differ.
    """

    every: int = 1
    causal: bool = False
    late: int = 0
    result: Result = "picture"
    deinterlace: bool = True
    drop: tuple[str, ...] = ()
    resume: bool = False
    restart: bool = False


def check_process(
    config: Config, input_path: str, output: Path, options: ProcessOptions, *, stats_path: Path | None = None
) -> None:
    """Check, without opening them, that a video can be read and its output be written.

    Raises:
        RealtimeError: it cannot be.
    """
    if output == STDOUT:  # the shell may have emptied the input already
        check_pipe()
        check_pipe_options(config, options)
        check_files(config, Path(input_path), [stats_path, as_path()])
    match parse_spec(input_path, names=False):
        case CameraSpec():
            raise UsageError(f"{input_path} is a camera; 'realtime process' takes files, 'realtime live' cameras")
        case StreamSpec():
            raise UsageError(f"{input_path} is a stream; 'realtime process' takes files, 'realtime live' streams")
        case _:
            check_readable(Path(input_path))
    check_video(config)
    if output != STDOUT:
        check_files(config, Path(input_path), [output, stats_path])
        check_output(output, overwrite=config.output.overwrite)
    _check_rates(options)


def check_pipe_options(config: Config, options: ProcessOptions) -> None:
    """Check that what is written fits into a pipe.

    Raises:
        UsageError: it does not.
    """
    if options.result == "cutout" and config.output.pipe_format != "raw":
        raise UsageError("--cutout has transparency, which Y4M cannot carry; add --set output.pipe_format=raw (BGRA)")
    if options.resume or options.restart:
        raise UsageError("--resume and --restart need an output file: what went into a pipe is gone")


def _check_rates(options: ProcessOptions) -> None:
    if options.every > MAX_EVERY and not options.causal:
        raise UsageError(f"--every {options.every} is too large: at most {MAX_EVERY}, or any number with --causal")
    if options.late and not options.causal:
        raise UsageError(f"--late {options.late} needs --causal: without it every frame waits for its own matte")


def check_output(output: Path, *, overwrite: bool) -> None:
    """Check that a video, or a sequence of PNG files such as ``frames/%06d.png``, can be written.

    Raises:
        SinkError: it cannot be.
        UsageError: the name of a sequence has no place for the number.
    """
    if output.suffix.lower() != ".png":
        check_writable(output, overwrite=overwrite)
        check_unlocked(output)
        return
    from realtime.media.image_sequence import is_sequence

    is_sequence(output)
    if output.parent.exists() and not output.parent.is_dir():
        raise SinkError(f"{output.parent} is a file, not a folder; give a folder")
    if output.parent.is_dir() and any(output.parent.iterdir()):
        raise SinkError(f"{output.parent} is not empty; give a folder that is empty or does not exist")
    check_writable(output.parent, overwrite=True)
