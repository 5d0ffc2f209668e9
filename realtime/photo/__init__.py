"""Photos in files: read with all that belongs to them, and written whole.

8-bit pictures and metadata go through Pillow; 16-bit PNG through OpenCV, 16-bit and layered TIFF through OpenCV and
tifffile; HEIC through pillow-heif. Nothing that a file says about itself is believed before it is checked.
"""

from realtime.photo.photo import Photo
from realtime.photo.read import read_photo
from realtime.photo.write import FORMATS, check_output, write_grey, write_layers, write_photo

__all__ = ["FORMATS", "Photo", "check_output", "read_photo", "write_grey", "write_layers", "write_photo"]
