"""Tiny videos made with PyAV."""

import struct
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from realtime.media.info import VideoInfo
from realtime.structures import Image, Size

TICKS = 90_000
_SUBTITLE_HEADER = b"[V4+ Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n[Events]\nFormat: Layer, Text\n"


def scene(index: int, size: tuple[int, int]) -> Image:
    """A soft picture that changes a little with ``index``."""
    width, height = size
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    planes = [90 + 60 * x + index % 20, 100 + 50 * y, 140 - 40 * x * y + index % 10]
    return np.dstack(planes).astype(np.uint8)


def video_info(size: Size, frames: int | None = None) -> VideoInfo:
    """What is known of a plain clip of 30 frames a second that there need be no file of."""
    return VideoInfo(
        location="clip.mp4",
        stream=0,
        coded_size=size,
        turns=0,
        display_matrix=None,
        time_base=Fraction(1, TICKS),
        start_pts=0,
        fps=Fraction(30),
        frame_count=frames,
        duration_s=None,
        pixel_aspect=Fraction(1),
        tags=(1, 1, 1, 1),
        matrix=1,
        full_range=False,
        bits=8,
    )


def make_clip(
    path: Path,
    *,
    frames: int = 30,
    size: tuple[int, int] = (64, 48),
    stamps: Sequence[int] | None = None,
    fps: int = 30,
    image_of: Callable[[int, tuple[int, int]], Image] = scene,
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    options: dict[str, str] | None = None,
    matrix: int = 5,
    full_range: bool = False,
    rotation: int = 0,
    display_matrix: Sequence[int] | None = None,
    pixel_aspect: Fraction = Fraction(1),
    tracks: int = 0,
    sound_of: Callable[[int], np.ndarray] | None = None,
    subtitles: bool = False,
    chapters: bool = False,
    metadata: dict[str, str] | None = None,
    attached: Sequence[tuple[str, str]] = (),
) -> list[int]:
    """Write a clip; returns the time stamps of its frames in 1/90000 s (30 a second unless ``stamps`` says else)."""
    stamps = list(stamps) if stamps is not None else [3000 * k for k in range(frames)]
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream(codec, rate=fps, options=options or {"crf": "10", "g": "12"})
        video.width, video.height, video.pix_fmt = *size, pixel_format
        video.codec_context.time_base = Fraction(1, TICKS)
        video.codec_context.sample_aspect_ratio = pixel_aspect
        video.codec_context.colorspace = video.codec_context.color_primaries = video.codec_context.color_trc = matrix
        video.codec_context.color_range = 2 if full_range else 1
        if rotation:
            video.set_display_rotation(rotation)
        if display_matrix is not None:
            video.set_display_matrix(tuple(display_matrix))
        sounds: list[Any] = [container.add_stream("aac", rate=48_000) for _ in range(tracks)]
        for number, sound in enumerate(sounds):
            sound.metadata["language"] = ("deu", "fra", "eng")[number % 3]
        text: Any = container.add_stream("srt" if path.suffix == ".mkv" else "mov_text") if subtitles else None
        if text is not None:
            text.metadata["language"] = "swa"
            text.codec_context.subtitle_header = _SUBTITLE_HEADER
        for name, kind in attached:
            container.add_attachment(name, kind, b"attached")
        container.metadata.update(metadata or {})
        if chapters:
            base = Fraction(1, 1000)
            container.set_chapters(
                [
                    {"id": 1, "start": 0, "end": 400, "time_base": base, "metadata": {"title": "One"}},
                    {"id": 2, "start": 400, "end": 900, "time_base": base, "metadata": {"title": "Zwei 二"}},
                ]
            )
        container.start_encoding()
        for index, pts in enumerate(stamps):
            image = image_of(index, size)
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), "bgr24").reformat(
                format=pixel_format,
                src_colorspace=matrix,
                dst_colorspace=matrix,
                src_color_range=2,
                dst_color_range=2 if full_range else 1,
            )
            frame.pts, frame.time_base = pts, Fraction(1, TICKS)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        for number in range(2 if text is not None else 0):
            words = f"Hello {number}".encode()
            packet: Any = av.Packet(words if path.suffix == ".mkv" else len(words).to_bytes(2, "big") + words)
            packet.stream, packet.time_base = text, Fraction(1, 1000)
            packet.pts = packet.dts = 100 + 300 * number
            packet.duration = 250
            container.mux(packet)
        length_s = (stamps[-1] + 3000) / TICKS if stamps else 1.0
        for sound in sounds:
            for block in range(int(length_s * 48_000 / 1024)):
                samples = np.zeros(1024, np.float32) if sound_of is None else sound_of(block)
                audio = av.AudioFrame.from_ndarray(np.stack([samples, samples]), "fltp", "stereo")
                audio.sample_rate, audio.pts = 48_000, 1024 * block
                container.mux(sound.encode(audio))
            container.mux(sound.encode(None))
    return stamps


def packets(path: Path) -> dict[int, list[tuple[float, bytes]]]:
    """The packets of every stream by its number: seconds and content, sorted by time."""
    found: dict[int, list[tuple[float, bytes]]] = {}
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.size and packet.pts is not None:
                found.setdefault(packet.stream.index, []).append((float(packet.pts * packet.time_base), bytes(packet)))
    return {index: sorted(stamped) for index, stamped in found.items()}


def pictures(path: Path, codec: str | None = None) -> list[av.VideoFrame]:
    """The decoded frames."""
    with av.open(str(path)) as container:
        if codec is None:
            return list(container.decode(video=0))
        decoder: Any = av.CodecContext.create(codec, "r")
        return [frame for packet in container.demux(video=0) for frame in decoder.decode(packet)]


def seconds(path: Path) -> list[float]:
    """The time of every frame."""
    return [float(frame.pts * frame.time_base) for frame in pictures(path) if frame.pts is not None]


def put_cover_first(path: Path) -> None:
    """Write an MP4 whose cover picture, a red one, is its first video stream: ``moov`` may order its boxes freely."""
    cover = av.VideoFrame.from_ndarray(np.full((100, 100, 3), (30, 30, 200), np.uint8), "bgr24")
    plain = path.with_name(f"plain-{path.name}")
    with av.open(str(plain), "w") as container:
        video: Any = container.add_stream("libx264", rate=30, options={"crf": "10"})
        picture: Any = container.add_stream("mjpeg", rate=1)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        picture.width, picture.height, picture.pix_fmt = 100, 100, "yuvj420p"
        picture.disposition = av.stream.Disposition.attached_pic
        for index in range(8):
            frame = av.VideoFrame.from_ndarray(scene(index, (64, 48)), "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = index, Fraction(1, 30)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        container.mux(picture.encode(cover.reformat(format="yuvj420p")) + picture.encode(None))
    data = bytearray(plain.read_bytes())
    for low, size, kind in list(_boxes(data, 0, len(data))):
        if kind == b"moov":
            inside = [(name, bytes(data[at : at + long])) for at, long, name in _boxes(data, low + 8, low + size)]
            inside.sort(key=lambda box: {b"mvhd": 0, b"udta": 1}.get(box[0], 2))
            data[low + 8 : low + size] = b"".join(content for _, content in inside)
    path.write_bytes(data)
    plain.unlink()


def _boxes(data: bytearray, low: int, high: int) -> Iterator[tuple[int, int, bytes]]:
    while low < high:
        size, kind = struct.unpack(">I4s", data[low : low + 8])
        yield low, size, kind
        low += size
