"""Write TIFF files with 8 or 16 bits, one page or several (editors open each page as a layer)."""

import os
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import TiffImagePlugin
from PIL.ExifTags import IFD

from realtime.photo import metadata
from realtime.photo.photo import Photo, Pixels

_PAGE_NAME, _EXIF_IFD, _GPS_IFD = 285, 34665, 34853
_ASCII, _LONG = 2, 4


class Page(NamedTuple):
    """One page: pixels (BGR or grey), opacity or None, and its name."""

    pixels: Pixels
    opacity: NDArray[Any] | None
    name: str


def write_tiff(path: Path, pages: Sequence[Page], photo: Photo) -> None:
    """Write ``pages`` to ``path``, deflated, with the profile, EXIF and resolution of ``photo``."""
    import tifffile

    exif = metadata.exif_for(photo.exif, photo.size)
    ifds = (
        []
        if exif is None
        else [(tag, exif.get_ifd(ifd)) for tag, ifd in ((_EXIF_IFD, IFD.Exif), (_GPS_IFD, IFD.GPSInfo))]
    )
    ifds = [(tag, inside) for tag, inside in ifds if inside]
    texts = [] if exif is None else [(tag, value) for tag, value in exif.items() if isinstance(value, str)]
    with tifffile.TiffWriter(path, byteorder="<") as file:
        for index, page in enumerate(pages):
            extra: list[tuple[int, int, int, Any, bool]] = []
            if page.name:
                extra.append((_PAGE_NAME, _ASCII, 0, page.name, True))
            if index == 0:
                extra += [(tag, _ASCII, 0, text.encode("ascii", "replace").decode(), True) for tag, text in texts]
                extra += [
                    (tag - 1, _LONG, 1, 0, True) for tag, _ in ifds
                ]  # placeholders: tifffile writes no pointers, see below
            array = _interleaved(page)
            grey = array.ndim == 2
            file.write(
                array,
                photometric="minisblack" if grey else "rgb",
                extrasamples=None if page.opacity is None else ["unassalpha"],
                planarconfig="contig",
                compression="zlib",
                compressionargs={"level": 1},  # a third of the default level's time, a few per cent larger
                predictor=True,
                rowsperstrip=64,
                maxworkers=min(4, os.cpu_count() or 1),
                resolution=photo.dpi,
                resolutionunit=None if photo.dpi is None else "inch",
                iccprofile=metadata.fitting_icc(photo.icc, 1 if grey else 3),
                extratags=extra,
                metadata=None,
                software=False,
            )
    _append_ifds(path, ifds)


def _append_ifds(path: Path, ifds: Sequence[tuple[int, dict[int, Any]]]) -> None:
    """Append the EXIF and GPS structures to the file, and turn their placeholder tags into pointers to them."""
    import tifffile

    with tifffile.TiffFile(path) as written:
        entries = [written.pages.first.tags[tag - 1].offset for tag, _ in ifds]
    with path.open("r+b") as file:
        for (tag, inside), entry in zip(ifds, entries, strict=True):
            at = (file.seek(0, 2) + 1) & ~1
            structure = TiffImagePlugin.ImageFileDirectory_v2()
            for key, value in inside.items():
                structure[key] = value
            file.seek(at)
            file.write(structure.tobytes(at))
            file.seek(entry)
            file.write(struct.pack("<HHLL", tag, _LONG, 1, at))


def _interleaved(page: Page) -> NDArray[Any]:
    pixels = page.pixels
    if pixels.shape[2] == 3:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))
    if page.opacity is not None:  # few programs read grey with opacity
        return np.dstack([*[pixels] * (3 if pixels.shape[2] == 1 else 1), page.opacity])
    return pixels[..., 0] if pixels.shape[2] == 1 else pixels
