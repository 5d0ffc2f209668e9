"""Arguments -> Config -> app; an error -> one line and an exit code."""

import inspect
import os
import sys
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

_STARTED_AT = time.monotonic()

import typer  # noqa: E402

from realtime import __version__, config  # noqa: E402
from realtime.config import Config  # noqa: E402
from realtime.errors import RealtimeError, StopRequested, UsageError, WeightsError  # noqa: E402

if TYPE_CHECKING:
    from rich.progress import TaskID

app = typer.Typer(
    help="Keeps people sharp and turns the room behind them into something better.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
models_app = typer.Typer(help="The nets' weight files: which there are, fetch one, where one is.", no_args_is_help=True)
config_app = typer.Typer(help="The settings in force.", no_args_is_help=True)
app.add_typer(models_app, name="models")
app.add_typer(config_app, name="config")

_SETTINGS = "Settings"

_OPTIONS: dict[str, tuple[str | None, Any]] = {
    "preset": (None, Annotated[str | None, typer.Option("--config", help="A preset's name or a TOML file.")]),
    "model": ("model.name", Annotated[str | None, typer.Option(help="The net.")]),
    "model_file": ("model.file", Annotated[Path | None, typer.Option(help="Weight file, or the folder of it.")]),
    "short_side": (
        "model.short_side",
        Annotated[int | None, typer.Option(help="Short side of the net's input, pixels.")],
    ),
    "min_score": ("model.min_score", Annotated[float | None, typer.Option(help="Least confidence, 0 to 1.")]),
    "keep": (
        "model.keep",
        Annotated[str | None, typer.Option(help="What stays sharp: person, class names with commas, or all.")],
    ),
    "subject": ("subject.policy", Annotated[str | None, typer.Option(help="Which of them stay sharp.")]),
    "look": ("look.name", Annotated[str | None, typer.Option(help="What the background becomes.")]),
    "strength": ("look.strength", Annotated[float | None, typer.Option(help="Blur radius, pixels at 720 lines.")]),
    "settings": (
        None,
        Annotated[
            list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Any setting: --set matte.feather_px=3")
        ],
    ),
}


def _with_settings(command: Callable[..., None]) -> Callable[..., None]:
    """Give ``command`` the options of every command that infers; it gets their sum as ``settings: Config``."""

    def run(**given: Any) -> None:
        overrides = _parse_set(given.pop("settings", None) or [])
        preset = given.pop("preset", None)
        for name, (key, _) in _OPTIONS.items():
            value = given.pop(name, None)
            if key is not None and value is not None:
                overrides[key] = tuple(value.split(",")) if name == "keep" else value
        overrides.update({key: given.pop(key) for key in list(given) if "." in key})
        command(settings=config.load(preset, overrides), **given)

    own = [p for p in inspect.signature(command).parameters.values() if p.name != "settings"]
    common = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=None,
            annotation=_in_panel(annotation),
        )
        for name, (_, annotation) in _OPTIONS.items()
    ]
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own] + common
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    return run


def _in_panel(annotation: Any) -> Any:
    annotation.__metadata__[0].rich_help_panel = _SETTINGS
    return annotation


def _parse_set(pairs: Iterable[str]) -> dict[str, Any]:
    overrides: dict[str, Any] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or "." not in key:
            raise UsageError(f"--set {pair}: write it as SECTION.NAME=VALUE, such as look.strength=30")
        try:
            overrides[key.strip()] = tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            overrides[key.strip()] = text.strip()
    return overrides


def _merged(settings: Config, changes: dict[str, Any]) -> Config:
    """``settings`` with those ``changes`` (by dotted key) that are not None."""
    kept = {key: value for key, value in changes.items() if value is not None}
    values = settings.model_dump()
    for key, value in kept.items():
        section, _, name = key.partition(".")
        values[section][name] = value
    return config.checked(values, "the options")


def say(text: str) -> None:
    """One line to the person at the terminal, on stderr."""
    typer.echo(text, err=True)


@app.command()
@_with_settings
def live(
    settings: Config,
    source: Annotated[
        str | None, typer.Option("--source", "-s", help="camera, its number or path, a file, a URL, or demo.")
    ] = None,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size asked of a camera, such as 1280x720.")] = None,
    fps: Annotated[float | None, typer.Option(help="Frames a second asked of a camera.")] = None,
    realtime: Annotated[
        bool | None, typer.Option("--realtime/--fast", help="Whether a file plays at its own pace.")
    ] = None,
    window: Annotated[
        bool | None, typer.Option("--window/--no-window", help="Show a window (the default without other outputs).")
    ] = None,
    camera: Annotated[bool, typer.Option("--camera", help="Send the picture to the virtual camera.")] = False,
    camera_device: Annotated[
        str | None, typer.Option(metavar="DEVICE", help="The virtual camera's device, such as /dev/video10.")
    ] = None,
    output: Annotated[
        list[Path] | None, typer.Option("--output", "-o", help="Record to PATH.mp4 or PATH.mkv; may be repeated.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are already there.")] = False,
    duration: Annotated[float | None, typer.Option(min=0, help="End after so many seconds.")] = None,
    stats: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write what was measured.")] = None,
) -> None:
    """Filter a camera or a file live: to a window, a virtual camera, a recording."""
    from realtime.app.live import run_live
    from realtime.app.wiring import fetch_weights

    width, height = _size(size) if size else (None, None)
    settings = _merged(
        settings,
        {
            "source.input": source,
            "source.width": width,
            "source.height": height,
            "source.fps": fps,
            "source.realtime": realtime,
            "output.overwrite": overwrite or None,
        },
    )
    outputs = [str(path) for path in output or []]
    if camera or camera_device:
        outputs.append(f"camera:{camera_device}" if camera_device else "camera")
    if window or (window is None and not outputs):
        outputs.append("window")
    with _bars() as downloading:
        fetch_weights(settings, downloading)
    report = run_live(settings, outputs, stats_path=stats, duration_s=duration, say=say, started_at=_STARTED_AT)
    say(
        f"{report['frames_shown']} frames at {report['output_fps']:g} fps, {report['frames_dropped']} dropped, "
        f"{report['inference_hz']:g} inferences/s, latency {report['latency_ms']['p50']:.0f} ms "
        f"(99 %: {report['latency_ms']['p99']:.0f} ms)"
    )


@app.command()
@_with_settings
def process(
    settings: Config,
    input_path: Annotated[str, typer.Argument(metavar="IN", help="The video to read.")],
    output_path: Annotated[Path, typer.Argument(metavar="OUT", help="The video to write: PATH.mp4 or PATH.mkv.")],
    every: Annotated[int, typer.Option(min=1, max=1000, help="Infer on every Nth frame.")] = 1,
    causal: Annotated[bool, typer.Option("--causal", help="Use the past only, as live.")] = False,
    alpha: Annotated[bool, typer.Option("--alpha", help="Write the matte as a grey video instead.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is already there.")] = False,
    stats: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write what was measured.")] = None,
) -> None:
    """Process a video file: every frame, in order, the same result each time."""
    from realtime.app.process import run_process
    from realtime.app.wiring import fetch_weights

    settings = _merged(settings, {"output.overwrite": overwrite or None})
    with _bars() as downloading:
        fetch_weights(settings, downloading)
    with _bars() as advance:
        report = run_process(
            settings,
            input_path,
            output_path,
            every=every,
            causal=causal,
            alpha=alpha,
            stats_path=stats,
            progress=partial(advance, output_path.name),
        )
    say(f"{output_path}: {report['frames_shown']} frames in {report['wall_s']:.1f} s")


@app.command()
@_with_settings
def detect(
    settings: Config,
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...", help="Pictures, or folders of them.")],
    json_out: Annotated[
        Path | None, typer.Option("--json", metavar="OUT", help="Boxes, scores, classes and masks (COCO RLE).")
    ] = None,
    plot: Annotated[Path | None, typer.Option(metavar="OUT", help="The picture with what was found drawn in.")] = None,
    alpha: Annotated[Path | None, typer.Option(metavar="OUT", help="The matte as a grey PNG.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are already there.")] = False,
) -> None:
    """Show what the net finds in pictures; for several, each OUT is a folder with one file a picture."""
    from realtime.app.detect import run_detect
    from realtime.app.wiring import fetch_weights

    with _bars() as downloading:
        fetch_weights(settings, downloading)
    for line in run_detect(settings, images, json_out=json_out, plot_out=plot, alpha_out=alpha, overwrite=overwrite):
        typer.echo(line)


@models_app.command("list")
def models_list() -> None:
    """List the nets: what each is, its licence, and where its files are."""
    from rich.console import Console
    from rich.table import Table

    from realtime.maskrcnn import weights

    table = Table("net", "what it is", "licence", "where its files are")
    for holding in weights.overview():
        place = str(holding.files[0].parent) if holding.files else holding.problem
        net = holding.net
        table.add_row(net.name, net.title, net.licence, place or f"not here (realtime models fetch {net.name})")
    Console().print(table)


@models_app.command("fetch")
def models_fetch(name: Annotated[str, typer.Argument(help="The net.")]) -> None:
    """Download a net's files, checked, into the cache of this user."""
    from realtime.maskrcnn import weights

    with _bars() as downloading:
        files = weights.fetch(name, downloading)
    for path in files:
        typer.echo(path)


@models_app.command("path")
def models_path(name: Annotated[str, typer.Argument(help="The net.")]) -> None:
    """Print where a net's files are, without fetching them."""
    from realtime.maskrcnn import weights

    files = weights.find(name)
    if files is None:
        raise WeightsError(f"the files of {name} are not on this machine; 'realtime models fetch {name}' gets them")
    for path in files:
        typer.echo(path)


@config_app.command("show")
@_with_settings
def config_show(settings: Config) -> None:
    """Print the settings in force as TOML: the defaults, a preset and options put together."""
    typer.echo(config.to_toml(settings), nl=False)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"realtime {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks and the libraries' own messages.")] = False,
    _version_only: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if not debug:
        _silence_libraries()


def _silence_libraries() -> None:
    """No library talks on the terminal unless ``--debug`` asks for it."""
    for name, value in {
        "OPENCV_LOG_LEVEL": "SILENT",
        "OPENCV_VIDEOIO_DEBUG": "0",
        "OPENCV_FFMPEG_LOGLEVEL": "-8",
        "QT_LOGGING_RULES": "*=false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }.items():
        os.environ.setdefault(name, value)


def _size(text: str) -> tuple[int, int]:
    width, by, height = text.lower().partition("x")
    if not (by and width.isdigit() and height.isdigit()):
        raise UsageError(f"--size {text}: write it as WIDTHxHEIGHT in pixels, such as 1280x720")
    return int(width), int(height)


@contextmanager
def _bars() -> Iterator[Callable[[str, int, int | None], None]]:
    """Yield what is told ``(name, done, in all)``: a progress bar a name on stderr, from the first word on."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with ExitStack() as stack:
        bars: list[Progress] = []
        tasks: dict[str, TaskID] = {}

        def advance(name: str, done: int, total: int | None) -> None:
            if not bars:
                columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
                bars.append(stack.enter_context(Progress(*columns, console=Console(stderr=True))))
            if name not in tasks:
                tasks[name] = bars[0].add_task(name, total=total)
            bars[0].update(tasks[name], completed=done, total=total)

        yield advance


def main() -> None:
    """Run the command line; exit with 0, or an error's own code."""
    debug = "--debug" in sys.argv[1:]
    try:
        app()
    except StopRequested:
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    except RealtimeError as error:
        if debug:
            raise
        say(f"realtime: {error}")
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.exit(1)
