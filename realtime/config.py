"""Every setting with its default, range and unit; TOML files and overrides -> one frozen Config."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from realtime.errors import ConfigError
from realtime.system.files import explain_os_error


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, allow_inf_nan=False)


class SourceConfig(_Section):
    """Where frames come from."""

    input: str = Field("camera", min_length=1, description="camera, a camera's number or path, a file, a URL, or demo")
    width: int = Field(1280, ge=16, le=7680, description="width asked of a camera, pixels")
    height: int = Field(720, ge=16, le=4320, description="height asked of a camera, pixels")
    fps: float = Field(30.0, gt=0, le=240, description="frames a second asked of a camera")
    realtime: bool = Field(True, description="a file plays at its own pace; false: as fast as it can be shown")


class ModelConfig(_Section):
    """The net that finds people."""

    name: Literal["portrait", "mobile", "matterport"] = Field("portrait", description="the net")
    file: Path | None = Field(None, description="weight file, or the folder that holds it; unset: searched for")
    short_side: int | None = Field(
        None, ge=96, le=1024, description="short side of the net's input, pixels; unset: the net's own default"
    )
    max_dim: int = Field(
        1024, ge=128, le=2048, multiple_of=64, description="side of the net matterport's square input, pixels"
    )
    accuracy: Literal["fast", "exact"] | None = Field(
        None,
        description="exact: as published; fast: fewer proposals and a smaller picture; "
        "unset: fast for video, exact for stills",
    )
    min_score: float | None = Field(
        None, ge=0.05, le=1, description="least confidence of a person or thing, 0 to 1; unset: the net's own default"
    )
    keep: tuple[str, ...] = Field(("person",), min_length=1, description='class names kept sharp, or "all"')
    threads: int | None = Field(None, ge=1, le=64, description="processor threads of the net; unset: chosen")


class SubjectConfig(_Section):
    """Which of the people found stay sharp."""

    policy: Literal["all", "largest", "centre", "first", "near", "point", "top1"] | None = Field(
        None,
        description="all: everyone found; largest, centre: that one alone; first: who was there at the start; near: the"
        " first and whoever is near them; point: who is at the point; top1: the surest (photos only); unset: first"
        " live, all in recordings and photos",
    )
    point: tuple[float, float] = Field((0.5, 0.5), description="for point: x and y, as shares of width and height")
    hold_s: float = Field(0.4, ge=0, le=5, description="how long somebody the net misses stays sharp; seconds")


class MatteConfig(_Section):
    """The edge between sharp and not."""

    max_age_s: float = Field(0.5, gt=0, le=5, description="older than this, the whole picture is blurred; seconds")
    height: int = Field(120, ge=48, le=720, description="height at which the matte is kept and tracked, pixels")
    feather_px: float = Field(2.0, ge=0, le=40, description="softness of the edge, pixels at 720 lines")
    choke: float = Field(0.0, ge=-0.4, le=0.4, description="shrinks what stays sharp; negative: grows it")
    memory_s: float = Field(
        0.45, ge=0, le=5, description="how long the matte remembers where the motion is clear, 0 = not; seconds"
    )


class PaceConfig(_Section):
    """How often the net looks, live."""

    inference_hz: Literal["auto"] | Annotated[float, Field(gt=0, le=240)] = Field(
        "auto", description="inferences a second; auto: as many as the budget allows and the picture asks for"
    )
    cpu_budget: float = Field(0.75, gt=0, le=1, description="for auto: share of the processors that may be used")
    still_levels: float = Field(
        2.0, ge=0, le=50, description="a picture that changes less needs no inference, grey levels; 0: always infer"
    )
    still_s: float = Field(1.0, ge=0, le=30, description="for so long at most; seconds")


class LookConfig(_Section):
    """What the background becomes."""

    name: Literal[
        "gaussian", "lens", "depth", "plate", "image", "video", "colour", "pixelate", "desaturate", "none"
    ] = Field("gaussian", description="the look")
    strength: float = Field(
        20.0, ge=0, le=80, description="radius of the blur, or side of a square; pixels at 720 lines"
    )
    background: Path | None = Field(None, description="the file of the looks image and video")
    fit: Literal["cover", "contain", "stretch"] = Field("cover", description="how that file is made to fit the frame")
    colour: str = Field("green", description="of the look colour: #rrggbb, green, blue, black, white or grey")
    blades: int = Field(0, ge=0, le=12, description="sides of the aperture of the look lens; fewer than 3: a disc")
    cats_eye: float = Field(0.0, ge=0, le=1, description="how far that is clipped towards the corners, in videos")


class LightConfig(_Section):
    """How the person sits before the background."""

    decontaminate: bool | None = Field(
        None, description="take the room's tint out of the edge; unset: with the looks image, video and colour"
    )
    wrap: float = Field(0.0, ge=0, le=1, description="how much of the background's light falls on the edge")
    match: float = Field(0.0, ge=0, le=1, description="how far the person's colours follow the background's light")


class PrivacyConfig(_Section):
    """What leaves when nothing may be shown."""

    when_unsure: Literal["blur", "card", "black", "freeze"] = Field(
        "blur",
        description="shown while there is no matte to be trusted: the whole picture blurred, a card, black, or the "
        "last filtered picture",
    )
    allow_weak_blur: bool = Field(False, description="let a look blur so little that text in the room can be read")


class PhotoConfig(_Section):
    """Photos."""

    height: int | None = Field(None, ge=16, le=20000, description="height it is resized to; unset: as it is; pixels")
    classic: bool = Field(
        False, description="the plain recipe: the whole picture blurred (strength: deviation), the mask feathered"
    )
    highlights: float = Field(1.0, ge=0, le=4, description="how far the lens makes bright points into discs")
    quality: int = Field(95, ge=1, le=100, description="of JPEG, WebP and HEIC")
    max_megapixels: float = Field(100.0, gt=0, le=1000, description="larger photos are refused")


class PictureConfig(_Section):
    """What is done to the finished picture."""

    mirror: bool = Field(False, description="left becomes right")
    flip: bool = Field(False, description="top becomes bottom")
    zoom: float = Field(1.0, ge=1, le=4, description="how many times larger the middle is shown")
    auto_frame: bool = Field(False, description="a virtual camera keeps the subject in the middle, and near")
    lift: float = Field(0.0, ge=0, le=1, description="brighten a dark picture; share of what it lacks")
    overlay: Path | None = Field(None, description="a PNG, WebP or video with transparency to lay over everything")
    overlay_place: Literal["full", "top-left", "top-right", "bottom-left", "bottom-right", "bottom"] = Field(
        "bottom-right", description="where the overlay goes"
    )
    overlay_height: float = Field(0.15, gt=0, le=1, description="height of the overlay, share of the frame's")


class OutputConfig(_Section):
    """Recorded files and the virtual camera."""

    overwrite: bool = Field(False, description="write over a file that is already there")
    audio: str | None = Field(
        None,
        description="the microphone of live recordings: default, a device's name, FORMAT:NAME, a file or a URL; unset: "
        "none is opened",
    )
    audio_offset_s: float = Field(
        0.0,
        ge=-2,
        le=2,
        description="how much later the sound is put, for one that comes early; seconds, may be negative",
    )
    idle_s: float = Field(
        10.0,
        ge=0,
        le=3600,
        description="when nobody has looked at the virtual camera for so long, the real one is let go until somebody "
        "does; seconds, 0 = never",
    )


class ProcessConfig(_Section):
    """Recordings processed from file to file."""

    codec: Literal["h264", "h265", "av1", "vp9", "prores"] | None = Field(
        None, description="how the result is encoded; unset: as is usual for the ending of its name"
    )
    quality: int | None = Field(
        None, ge=0, le=63, description="in the codec's own numbers, lower is better; unset: the codec's usual one"
    )
    segment_s: float = Field(
        10.0, ge=0.1, le=600, description="length of the pieces that an interrupted run goes on from, seconds"
    )


class Config(_Section):
    """All settings of a run."""

    source: SourceConfig = SourceConfig()
    model: ModelConfig = ModelConfig()
    subject: SubjectConfig = SubjectConfig()
    matte: MatteConfig = MatteConfig()
    pace: PaceConfig = PaceConfig()
    look: LookConfig = LookConfig()
    light: LightConfig = LightConfig()
    privacy: PrivacyConfig = PrivacyConfig()
    photo: PhotoConfig = PhotoConfig()
    picture: PictureConfig = PictureConfig()
    output: OutputConfig = OutputConfig()
    process: ProcessConfig = ProcessConfig()


_SECTIONS: dict[str, type[_Section]] = {
    "source": SourceConfig,
    "model": ModelConfig,
    "subject": SubjectConfig,
    "matte": MatteConfig,
    "pace": PaceConfig,
    "look": LookConfig,
    "light": LightConfig,
    "privacy": PrivacyConfig,
    "photo": PhotoConfig,
    "picture": PictureConfig,
    "output": OutputConfig,
    "process": ProcessConfig,
}


def presets_folder() -> Path:
    """The folder of the presets: inside an installed package, or ``configs/`` of a source checkout."""
    installed = Path(__file__).parent / "presets"
    return installed if installed.is_dir() else Path(__file__).parents[1] / "configs"


def preset_names() -> list[str]:
    """The presets by name, sorted."""
    return sorted(path.stem for path in presets_folder().glob("*.toml"))


def load(preset: str | None = None, overrides: Mapping[str, Any] | None = None) -> Config:
    """The settings in force: defaults, then ``preset``, then ``overrides``.

    Args:
        preset: a preset's name, or the path of a TOML file.
        overrides: values by dotted key, such as ``{"look.strength": 30}``.

    Raises:
        ConfigError: the file is missing or no TOML, or a key is unknown, of the wrong type or out of its range.
    """
    origin = "the settings"
    values: dict[str, Any] = {}
    if preset is not None:
        path = _preset_path(preset)
        origin = str(path)
        values = _read(path)
    for key, value in (overrides or {}).items():
        section, _, name = key.partition(".")
        inner = values.setdefault(section, {})
        if isinstance(inner, dict):
            inner[name] = value
    return checked(values, origin)


def checked(values: Mapping[str, Any], origin: str) -> Config:
    """Settings made of plain ``values`` by section and name.

    Raises:
        ConfigError: a key is unknown, of the wrong type or out of its range; ``origin`` says where that stands.
    """
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        raise ConfigError(f"{origin}: {'; '.join(map(_in_words, error.errors()))}") from None


def _preset_path(preset: str) -> Path:
    path = Path(preset)
    if path.suffix == ".toml" or len(path.parts) > 1:
        return path
    if preset in preset_names():
        return presets_folder() / f"{preset}.toml"
    raise ConfigError(
        f"there is no preset {preset!r}; the presets are {', '.join(preset_names())}; "
        "a file of your own is given with its path, ending in .toml"
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_bytes()
        if len(text) > 1 << 20:
            raise ConfigError(f"{path} is too large for settings ({len(text)} bytes, at most 1 MiB)")
        return tomllib.loads(text.decode("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {explain_os_error(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from None


_LIMITS = (("ge", "at least {}"), ("gt", "above {}"), ("le", "at most {}"), ("lt", "below {}"))


def _in_words(error: ErrorDetails) -> str:
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        return f"{key} is not a setting; {_known_near(key)}"
    allowed = allowed_range(".".join(key.split(".")[:2]))
    return f"{key} = {error['input']!r}: {error['msg'].lower()}" + (f" (allowed: {allowed})" if allowed else "")


def _known_near(key: str) -> str:
    section = key.split(".", maxsplit=1)[0]
    fields = Config.model_fields
    if "." in key and section in fields:
        return f"[{section}] has {', '.join(_section(section).model_fields)}"
    return f"the sections are {', '.join(fields)}"


def _section(name: str) -> type[_Section]:
    return _SECTIONS[name]


def allowed_range(key: str) -> str:
    """The range of the setting ``section.name`` in words; empty where any value of its type will do."""
    section, _, name = key.partition(".")
    if section not in Config.model_fields or name not in _section(section).model_fields:
        return ""
    schema = _section(section).model_json_schema()["properties"][name]
    options = [schema, *schema.get("anyOf", [])]
    if any("enum" in option or "const" in option for option in options):
        return ", ".join(str(v) for o in options for v in o.get("enum", [o["const"]] if "const" in o else []))
    named = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}
    found = [(text, next((o[named[k]] for o in options if named[k] in o), None)) for k, text in _LIMITS]
    return ", ".join(text.format(value) for text, value in found if value is not None)


def to_toml(config: Config) -> str:
    """``config`` as TOML that ``load`` reads back, with every setting's description."""
    lines: list[str] = []
    for section_name in Config.model_fields:
        section = getattr(config, section_name)
        lines += [f"[{section_name}]"]
        for name, field in type(section).model_fields.items():
            value = getattr(section, name)
            allowed = allowed_range(f"{section_name}.{name}")
            note = f"# {field.description}" + (f"; {allowed}" if allowed else "")
            lines += [note, f"# {name} =" if value is None else f"{name} = {_toml_value(value)}"]
        lines += [""]
    return "\n".join(lines)


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml_value, value))}]"
    if isinstance(value, str | Path):
        escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)
