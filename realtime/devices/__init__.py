"""What is plugged in: cameras, virtual cameras, microphones, displays, accelerators.

    cameras.py          real cameras and those of other programs, by name
    virtual_cameras.py  cameras that frames can be written to
    microphones.py      what --audio takes
    machine.py          displays and accelerators
    by_ffmpeg.py        cameras and microphones of macOS and Windows

Nothing here imports numpy or OpenCV, so listing is quick. Nothing is started: no camera light goes on.
"""

from realtime.devices.cameras import Camera, find_camera, list_cameras

__all__ = ["Camera", "find_camera", "list_cameras"]
