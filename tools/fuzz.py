"""Feed damaged files to every reader: python -m tools.fuzz TARGET [--runs N | --seconds N] [--seed N].

A reader may give something or raise a ``RealtimeError``; anything else, a hang or a blow-up of memory is a find, and
what did it is left as ``crash-*``, ``timeout-*`` or ``oom-*`` in the folder. The bytes are made by libFuzzer
through Google's atheris (pip install atheris), which watches what they reach in the readers' own code, from small
whole files that this script writes. The same seed and number of runs give the same bytes.
"""

import argparse
import functools
import io
import os
import resource
import struct
import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import atheris

with atheris.instrument_imports(include=["realtime", "tools.portrait.npz"]):
    from realtime import config
    from realtime.errors import RealtimeError
    from realtime.imaging.read import read_image
    from realtime.maskrcnn.matterport import weights
    from realtime.maskrcnn.mobile import caffe2
    from realtime.maskrcnn.portrait.net import PortraitNet
    from realtime.media import tone
    from realtime.media.probe import probe
    from realtime.photo.read import read_photo
    from realtime.sources.video import VideoSource
    from realtime.structures import Pacing
    from tools.portrait import npz

import av
import cv2
import h5py
import numpy as np
import PIL.Image
import pillow_heif

from tools.portrait.tiny import packed, tiny_model

TIMEOUT_S, MEMORY_MB = 60, 2048
FRAMES = 12


class Target(NamedTuple):
    """What is fuzzed: the reader of a file, the file's ending, and whole files to begin with."""

    read: Callable[[Path], object]
    suffix: str
    seeds: Callable[[], list[bytes]]
    longest: int


def image() -> np.ndarray:
    rows, columns = np.mgrid[:18, :24]
    return np.stack([rows * 9, columns * 9, (rows ^ columns) * 8], axis=2).astype(np.uint8)


def pictures(*suffixes: str, dtype: type = np.uint8) -> list[bytes]:
    pixels: np.ndarray = image().astype(dtype) * (257 if dtype is np.uint16 else 1)
    return [cv2.imencode(suffix, pixels)[1].tobytes() for suffix in suffixes]


def photos_of_phones() -> list[bytes]:
    """The same image in formats that Pillow and pillow-heif write, animations and a preview behind it included."""
    picture = PIL.Image.fromarray(image())
    several = {"save_all": True, "append_images": [picture]}
    made = []
    for kind, options in (("AVIF", {}), ("BMP", {}), ("GIF", several), ("JPEG2000", {}), ("MPO", several), ("PPM", {})):
        out = io.BytesIO()
        picture.save(out, kind, **options)
        made.append(out.getvalue())
    out = io.BytesIO()
    pillow_heif.from_pillow(picture).save(out, quality=50)
    return [*made, out.getvalue()]


def hdr_videos() -> list[bytes]:
    """Videos of both transfer functions of high dynamic range, with 10 bits."""
    made = []
    for transfer in (tone.PQ, tone.HLG):
        out = io.BytesIO()
        with av.open(out, "w", format="mp4") as container:
            stream = container.add_stream("libx264", rate=10)
            assert isinstance(stream, av.VideoStream)  # noqa: S101 - for the type checker
            stream.width, stream.height, stream.pix_fmt = 32, 16, "yuv420p10le"
            stream.codec_context.color_trc = transfer
            for level in (0, 90):
                picture = av.VideoFrame.from_ndarray(np.full((16, 32, 3), level, np.uint8), format="bgr24")
                container.mux(stream.encode(picture.reformat(format="yuv420p10le")))
            container.mux(stream.encode(None))
        made.append(out.getvalue())
    return made


def videos() -> list[bytes]:
    made = []
    for suffix, codec in ((".mp4", "libx264"), (".mkv", "mpeg4"), (".avi", "mjpeg")):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"clip{suffix}"
            with av.open(str(path), "w") as out:
                stream = out.add_stream(codec, rate=10)
                assert isinstance(stream, av.VideoStream)  # noqa: S101 - for the type checker
                stream.width, stream.height = 32, 16
                stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
                for level in (0, 90):
                    picture = np.full((16, 32, 3), level, np.uint8)
                    out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
                out.mux(stream.encode(None))
            made.append(path.read_bytes())
    return made


def transport_stream() -> bytes:
    """A transport stream whose frames change their size and whose clock begins again."""
    parts = []
    for width in (32, 48):
        out = io.BytesIO()
        with av.open(out, "w", format="mpegts") as container:
            stream = container.add_stream("libx264", rate=10)
            assert isinstance(stream, av.VideoStream)  # noqa: S101 - for the type checker
            stream.width, stream.height, stream.pix_fmt = width, 16, "yuv420p"
            picture = av.VideoFrame.from_ndarray(np.zeros((16, width, 3), np.uint8), format="bgr24")
            container.mux(stream.encode(picture))
            container.mux(stream.encode(None))
        parts.append(out.getvalue())
    return b"".join(parts)


def nets() -> list[bytes]:
    def field(number: int, value: bytes) -> bytes:
        return bytes([number << 3 | 2, len(value)]) + value

    def argument(name: bytes, rest: bytes) -> bytes:
        return field(5, field(1, name) + rest)

    fill = argument(b"shape", b"\x30\x02\x30\x02") + argument(b"values", field(4, b"\1\2\3\4"))
    fill += argument(b"Y_scale", b"\x15" + struct.pack("<f", 0.5)) + argument(b"Y_zero_point", b"\x18\x03")
    floats = argument(b"shape", b"\x30\x02") + argument(b"values", field(5, struct.pack("<2f", 1.5, -1)))
    return [
        field(2, field(2, b"w") + field(4, b"Int8GivenTensorFill") + fill),
        field(2, field(2, b"f") + field(4, b"GivenTensorFill") + floats),
    ]


def archives() -> list[bytes]:
    made = []
    for save in (np.savez, np.savez_compressed):
        stream = io.BytesIO()
        save(stream, kernel=np.arange(6, dtype=np.float16).reshape(2, 3), bias=np.zeros(2, np.float32))
        made.append(stream.getvalue())
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        header = b"{'descr': '<f2', 'fortran_order': False, 'shape': (99999999999,), }"
        archive.writestr("bomb.npy", b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header)
    return [*made, stream.getvalue()]


def hierarchies() -> list[bytes]:
    made = []
    for circle in (False, True):
        with h5py.File(io.BytesIO(), "w") as file:
            layer = file.create_group("mrcnn_class_logits/mrcnn_class_logits")
            layer.create_dataset("bias:0", data=np.zeros(3, np.float32))
            layer.create_dataset("kernel:0", data=np.zeros((4, 3), np.float32), chunks=(2, 3), compression="gzip")
            if circle:
                layer["itself"] = file["mrcnn_class_logits"]
            file.flush()
            made.append(file.id.get_file_image())
    return made


def run_net(path: Path) -> None:
    """Give LiteRT what passes the check, and run it: neither may end the process."""
    PortraitNet(path, 0.0, 1).infer(np.full((32, 48, 3), 99, np.uint8))


def probe_video(path: Path) -> None:
    """Find the largest size and the jumps of the clock."""
    probe(path)


def read_video(path: Path) -> None:
    with closing(VideoSource(path, pacing=Pacing.LOSSLESS)) as source:
        for _ in range(FRAMES):
            if source.read() is None:
                return


TARGETS = {
    "caffe2": Target(caffe2.read_weights, ".pb", nets, 400),
    "npz": Target(npz.read, ".npz", archives, 1200),
    "tflite": Target(run_net, ".tflite", lambda: [packed(tiny_model())], 8000),
    "h5": Target(weights.read, ".h5", hierarchies, 12_000),
    "toml": Target(
        lambda path: config.load(str(path)), ".toml", lambda: [b'[look]\nname = "lens"\nstrength = 30\n'], 400
    ),
    "image": Target(read_image, ".png", lambda: pictures(".png", ".jpg", ".bmp", ".ppm", ".tiff", ".webp"), 3000),
    "photo": Target(
        functools.partial(read_photo, max_megapixels=1.0),
        ".img",
        lambda: pictures(".png", ".jpg", ".tiff", ".webp") + pictures(".png", ".tiff", dtype=np.uint16),
        3000,
    ),
    "phone": Target(functools.partial(read_photo, max_megapixels=1.0), ".img", photos_of_phones, 3000),
    "background": Target(functools.partial(read_image, alpha=True), ".heic", photos_of_phones, 3000),
    "hdr": Target(read_video, ".mp4", hdr_videos, 8000),
    "probe": Target(probe_video, ".ts", lambda: [transport_stream()], 8000),
    "video": Target(read_video, ".mp4", videos, 8000),
}


def _peak_mb() -> int:
    """The most memory used so far, MB; Linux passes the peak of the program that started this one on to it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--runs", type=int, default=-1, help="how many files; -1: no end")
    parser.add_argument("--seconds", type=int, default=0, help="end after so long; 0: no end")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finds", type=Path, default=Path(), help="the folder for what was found")
    arguments = parser.parse_args()
    target = TARGETS[arguments.target]
    with tempfile.TemporaryDirectory() as name:
        corpus = Path(name) / "corpus"
        corpus.mkdir()
        path = Path(name) / f"file{target.suffix}"
        for number, seed in enumerate(target.seeds()):
            (corpus / str(number)).write_bytes(seed)

        def try_one(data: bytes) -> None:
            path.write_bytes(data)
            with suppress(RealtimeError):
                target.read(path)

        options = {
            "runs": arguments.runs,
            "max_total_time": arguments.seconds,
            "seed": arguments.seed,
            "max_len": target.longest,
            "timeout": TIMEOUT_S,
            "rss_limit_mb": MEMORY_MB + _peak_mb(),
            "artifact_prefix": f"{arguments.finds}/",
            "verbosity": 1,
            "print_final_stats": 1,
        }
        atheris.Setup([sys.argv[0], *(f"-{key}={value}" for key, value in options.items()), str(corpus)], try_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
