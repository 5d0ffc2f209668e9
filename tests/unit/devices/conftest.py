from tests.fakes_v4l2 import video_devices

__all__ = ["video_devices"]
