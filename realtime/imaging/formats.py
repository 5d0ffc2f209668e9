"""Image formats by file name and by their first bytes; imports no image library."""

IMAGE_SUFFIXES = frozenset(
    ".avif .bmp .heic .heif .hif .j2k .jfif .jp2 .jpe .jpeg .jpg .mpo .pgm .png .ppm .tif .tiff .webp".split()  # noqa: SIM905
)
"""File name suffixes of images, lower case. GIF is not among them, as it may be a video."""

HEAD_BYTES = 64
"""Number of bytes that ``identify`` needs."""

_MAGIC = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\0\x10\0\0\0CR": "RAW",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
    b"BM": "BMP",
    b"GIF8": "GIF",
    b"\0\0\0\x0cjP  ": "JPEG2000",
    b"\xff\x4f\xff\x51": "JPEG2000",
    b"FUJIFILMCCD-RAW": "RAW",
    b"IIRO": "RAW",
    b"IIRS": "RAW",
    b"IIU\0": "RAW",
}
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})


def identify(head: bytes) -> str | None:
    """Return the format of an image whose file starts with ``head``, whatever its name; None if it is not an image.

    ``RAW`` stands for the unprocessed formats of cameras. Those that are TIFF files are returned as ``TIFF``.
    """
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return _identify_brand(head)
    if head[:1] == b"P" and head[1:2] in b"123456" and head[2:3].isspace():
        return "PPM"
    return next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)


def _identify_brand(head: bytes) -> str | None:
    """Return the format of an ISO base media file by its major and compatible brands."""
    end = min(len(head), int.from_bytes(head[:4], "big"))
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))}
    if head[8:12] == b"crx ":
        return "RAW"
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIC" if head[8:12] in _HEIC_BRANDS else None
