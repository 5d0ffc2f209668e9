"""The settings: one model a section, with default, range, description and unit of each."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WrapValidator

from realtime.config.fields import (
    Meanings,
    OneOf,
    any_text,
    camera_number,
    check_colour,
    look_names,
    model_names,
    parse_size,
    split_names,
)
from realtime.looks import FitMode, OverlayPosition


class Section(BaseModel):
    """A section of the settings."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class SourceConfig(Section):
    """Where frames come from, live."""

    input: Annotated[str, WrapValidator(any_text), BeforeValidator(camera_number)] = Field(
        "camera",
        min_length=1,
        description="camera (the default one), a camera's name, number or path, a video or image file, a URL, or demo",
    )
    width: int = Field(1280, ge=16, le=7680, description="requested frame width of a camera, pixels")
    height: int = Field(720, ge=16, le=4320, description="requested frame height of a camera, pixels")
    fps: float = Field(30.0, gt=0, le=240, description="requested frame rate of a camera, frames per second")
    realtime: bool = Field(True, description="play a file at its own frame rate; false: as fast as it can be shown")
    rotate: int = Field(
        0,
        ge=0,
        le=270,
        multiple_of=90,
        description="turn the frames clockwise, for a camera that is mounted sideways, degrees",
    )


class CameraConfig(Section):
    """Controls of the webcam, on Linux; they are put back at the end."""

    exposure_ms: Literal["auto"] | Annotated[float, Field(gt=0, le=1000)] | None = Field(
        None, description="exposure time, milliseconds, or auto; unset: as the camera is set"
    )
    white_balance: Literal["auto"] | Annotated[int, Field(ge=1000, le=20000)] | None = Field(
        None, description="colour temperature, kelvin, or auto; unset: as the camera is set"
    )
    gain: Literal["auto"] | Annotated[float, Field(ge=0, le=1)] | None = Field(
        None, description="gain, as a fraction of the camera's range, or auto; unset: as the camera is set"
    )
    focus: Literal["auto"] | Annotated[float, Field(ge=0, le=1)] | None = Field(
        None, description="focus, as a fraction of the camera's range, or auto; unset: as the camera is set"
    )
    power_line: Annotated[
        Literal["auto", "off", "50", "60"] | None,
        BeforeValidator(camera_number),
        Meanings({"auto": "by the camera", "off": "not considered", "50": "as in Europe", "60": "as in America"}),
    ] = Field(None, description="frequency of the lamps, hertz, against flicker; unset: as the camera is set")


class ModelConfig(Section):
    """The model that finds people."""

    name: Annotated[str, OneOf(model_names)] = Field("portrait", description="model that finds people")
    file: Path | None = Field(
        None, description="weight file, or the folder with it; unset: searched for in the usual places"
    )
    short_side: int | None = Field(
        None, ge=96, le=1024, description="short side of the model's input, pixels; unset: the model's own"
    )
    max_dim: int = Field(
        1024, ge=128, le=2048, multiple_of=64, description="side of the square input of the model matterport, pixels"
    )
    accuracy: Annotated[
        Literal["fast", "exact"] | None,
        Meanings(fast="fewer proposals and a smaller input", exact="as published; portrait: the mean of two nets"),
    ] = Field(None, description="accuracy of the model; unset: fast live, exact for photos, recordings by model")
    min_score: float | None = Field(
        None, ge=0.05, le=1, description="minimum confidence of a detection; unset: the model's own"
    )
    keep: Annotated[tuple[str, ...], BeforeValidator(split_names)] = Field(
        ("person",), min_length=1, description="names of the classes that stay sharp, or all"
    )
    threads: int | None = Field(
        None, ge=1, le=64, description="processor threads of the model; unset: chosen by the number of cores"
    )


class SubjectConfig(Section):
    """Who of the people found stays sharp."""

    policy: Annotated[
        Literal["all", "largest", "centre", "point", "first", "near", "similar_size", "top1"] | None,
        Meanings(
            all="everyone",
            largest="the largest person",
            centre="the person nearest to the middle",
            point="the person at subject.point",
            first="who was there at the start (not for photos)",
            near="the first and everyone near them (not for photos)",
            similar_size="the largest and everyone of a similar size (photos only)",
            top1="the detection with the highest confidence (photos only)",
        ),
    ] = Field(
        None,
        description="who stays sharp; unset: first for live, all for recordings, similar_size for photos",
    )
    point: tuple[Annotated[float, Field(ge=0, le=1)], Annotated[float, Field(ge=0, le=1)]] = Field(
        (0.5, 0.5), description="for the policy point: x and y, as fractions of the frame's width and height"
    )
    hold_s: float = Field(
        0.4, ge=0, le=5, description="how long somebody whom the model misses stays sharp, fading included, seconds"
    )


class MatteConfig(Section):
    """The edge between sharp and not."""

    max_age_s: float = Field(
        0.5, gt=0, le=5, description="maximum age of a matte, after which the whole frame is hidden, seconds"
    )
    short_side: int = Field(120, ge=48, le=720, description="short side of a matte before it is refined, pixels")
    feather_px: float = Field(2.0, ge=0, le=40, description="softness of the edge, pixels at 720 lines")
    choke: float = Field(
        0.0, ge=-0.4, le=0.4, description="shrink what stays sharp, or grow it if negative; fraction of the soft edge"
    )
    memory_s: float = Field(
        0.45, ge=0, le=5, description="time constant with which mattes are averaged, seconds; 0: never"
    )


class InferenceConfig(Section):
    """How often the model runs, live."""

    hz: Literal["auto"] | Annotated[float, Field(gt=0, le=240)] = Field(
        "auto", description="inferences per second; auto: as many as the CPU budget and the motion call for"
    )
    cpu_budget: float = Field(0.75, gt=0, le=1, description="for auto: fraction of all processor cores to use")
    min_change: float = Field(
        2.0, ge=0, le=50, description="skip inference while the frame changes by less than this, grey levels; 0: never"
    )
    max_skip_s: float = Field(1.0, ge=0, le=30, description="longest time without inference on a still frame, seconds")


class LookConfig(Section):
    """What the background becomes."""

    name: Annotated[str, OneOf(look_names)] = Field("gaussian", description="what the background becomes")
    strength: float = Field(
        20.0, ge=0, le=80, description="radius of the blur, or side of a square of pixelate, pixels at 720 lines"
    )
    background: Path | None = Field(None, description="file of the looks image and video")
    fit: Annotated[
        FitMode,
        Meanings(
            cover="fill the frame and crop the rest", contain="show all of it with black bars", stretch="distort it"
        ),
    ] = Field("cover", description="how that file is fitted into the frame")
    colour: Annotated[str, AfterValidator(check_colour)] = Field(
        "green", description="colour of the look colour: #rrggbb, green, blue, black, white or grey"
    )
    blades: int = Field(0, ge=0, le=12, description="aperture blades of the look lens; fewer than 3: a round aperture")
    cats_eye: float = Field(
        0.0, ge=0, le=1, description="cat's-eye shape of the bokeh towards the corners, for the look lens in videos"
    )


class LightConfig(Section):
    """How well the person fits the new background."""

    decontaminate: bool | None = Field(
        None,
        description="take the old background's tint out of the edge; unset: for the looks image, video and colour",
    )
    wrap: float = Field(0.0, ge=0, le=1, description="how much light of the background falls on the person's edge")
    match: float = Field(0.0, ge=0, le=1, description="how far the person's colours follow the background's light")


class PrivacyConfig(Section):
    """What is shown while nothing may be shown."""

    when_unsure: Annotated[
        Literal["blur", "card", "black", "freeze"],
        Meanings(
            blur="the whole frame blurred", card="a grey card", black="black", freeze="the last frame that was shown"
        ),
    ] = Field("blur", description="what is shown while there is no valid matte")
    allow_weak_blur: bool = Field(False, description="allow a blur so weak that text in the background stays readable")


class PhotoConfig(Section):
    """Photos."""

    height: int | None = Field(
        None, ge=16, le=20000, description="height that the photo is resized to first, pixels; unset: its own"
    )
    classic: bool = Field(
        False,
        description="the classic recipe: a Gaussian blur of the whole photo, with look.strength as its sigma, and a "
        "feathered mask",
    )
    highlights: float = Field(1.0, ge=0, le=4, description="how far the look lens turns bright points into discs")
    quality: int = Field(95, ge=1, le=100, description="quality of JPEG, WebP, HEIC and AVIF files")
    max_megapixels: float = Field(100.0, gt=0, le=1000, description="largest photo that is read, megapixels")


class PictureConfig(Section):
    """What is done to the finished frames."""

    mirror: bool = Field(False, description="mirror horizontally")
    flip: bool = Field(False, description="flip vertically")
    zoom: float = Field(1.0, ge=1, le=4, description="digital zoom into the middle, as a factor")
    auto_frame: bool = Field(False, description="auto-framing: pan and zoom to keep the subject in the middle")
    low_light_boost: float = Field(
        0.0, ge=0, le=1, description="how far dark frames are brightened, as a fraction of what they lack"
    )
    overlay: Path | None = Field(None, description="PNG, GIF, WebP or video with transparency, drawn over everything")
    overlay_position: OverlayPosition = Field("bottom-right", description="where the overlay is drawn")
    overlay_height: float = Field(0.15, gt=0, le=1, description="height of the overlay, as a fraction of the frame's")


class OutputConfig(Section):
    """Recorded files and the virtual camera."""

    overwrite: bool = Field(False, description="replace existing files")
    size: (
        Annotated[
            tuple[Annotated[int, Field(ge=16, le=16384)], Annotated[int, Field(ge=16, le=16384)]],
            BeforeValidator(parse_size),
        ]
        | None
    ) = Field(
        None,
        description="width and height of what leaves, pixels; unset: those of the source, of a video file those of its "
        "largest frame",
    )
    fit: Annotated[
        Literal["bars", "crop", "stretch"],
        Meanings(bars="show all of it with black bars", crop="fill the size and crop the rest", stretch="distort it"),
    ] = Field("bars", description="how frames of another shape are fitted into that size, live")
    pipe_format: Annotated[
        Literal["y4m", "raw"],
        Meanings(y4m="YUV4MPEG2, which ffmpeg and GStreamer read as it is", raw="the bytes of the BGR images alone"),
    ] = Field("y4m", description="what standard output gets with --output -")
    audio: Annotated[str, WrapValidator(any_text)] | None = Field(
        None,
        description="microphone of live recordings: default, the name of a device, FORMAT:NAME, a file or a URL; "
        "unset: none",
    )
    audio_offset_s: float = Field(
        0.0, ge=-2, le=2, description="audio delay of live recordings, seconds; negative: earlier"
    )
    idle_s: float = Field(
        10.0,
        ge=0,
        le=3600,
        description="release the webcam after this long without a viewer of the virtual camera, seconds; 0: never",
    )


class ProcessConfig(Section):
    """Recordings processed from file to file."""

    codec: Literal["h264", "h265", "av1", "vp9", "prores"] | None = Field(
        None, description="video codec of the output; unset: the usual one for its file type"
    )
    quality: int | None = Field(
        None, ge=0, le=63, description="quality in the codec's own scale, lower is better; unset: the codec's usual one"
    )
    segment_s: float = Field(
        10.0, ge=0.1, le=600, description="length of the segments that an interrupted run resumes from, seconds"
    )


class Config(Section):
    """All settings of a run."""

    source: SourceConfig = SourceConfig()
    camera: CameraConfig = CameraConfig()
    model: ModelConfig = ModelConfig()
    subject: SubjectConfig = SubjectConfig()
    matte: MatteConfig = MatteConfig()
    inference: InferenceConfig = InferenceConfig()
    look: LookConfig = LookConfig()
    light: LightConfig = LightConfig()
    privacy: PrivacyConfig = PrivacyConfig()
    photo: PhotoConfig = PhotoConfig()
    picture: PictureConfig = PictureConfig()
    output: OutputConfig = OutputConfig()
    process: ProcessConfig = ProcessConfig()
