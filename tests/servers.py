"""Cameras with an address: JPEG images over HTTP, and H.264 over RTSP; they stop and go on when the test says so."""

import base64
import contextlib
import socket
import struct
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from fractions import Fraction

import av
import cv2
import numpy as np

from realtime.structures import Image


class Server(ABC):
    """Sends frames to every client from the moment it connects.

    Attributes:
        requests: first lines and headers of what clients asked for.
        connections: number of clients so far.
    """

    def __init__(
        self,
        image: Callable[[int], Image],
        *,
        interval_s: float = 0.01,
        damage: Callable[[int, bytes], bytes] = lambda _, data: data,
    ) -> None:
        """Listen on a free port.

        Args:
            image: returns the image of a number; each client gets them from 0 on.
            interval_s: seconds between two frames.
            damage: returns what is sent in place of the coded data of the frame of a number.
        """
        self._damage = damage
        self._image, self._interval_s = image, interval_s
        self._going = threading.Event()
        self._going.set()
        self._end = threading.Event()
        self._links: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[str] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    def stall(self) -> None:
        """Send nothing more, but keep the connections."""
        self._going.clear()

    def go_on(self) -> None:
        """Send again."""
        self._going.set()

    def switch_off(self) -> None:
        """Close all connections, and refuse new ones."""
        with contextlib.suppress(OSError):  # ends a waiting accept
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for link in self._links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)

    def switch_on(self) -> None:
        """Accept connections again, on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._start(self._accept)

    def close(self) -> None:
        self._end.set()
        self._going.set()
        self.switch_off()
        for thread in self._threads:
            thread.join()

    @abstractmethod
    def send(self, link: socket.socket) -> None:
        """Answer one client."""

    def images(self) -> Iterator[Image]:
        """Yield images at the rate of the camera until the server is closed."""
        number = 0
        while not self._end.wait(self._interval_s):
            self._going.wait()
            if self._end.is_set():
                return
            yield self._image(number)
            number += 1

    def _start(self, run: Callable[[], None]) -> None:
        self._threads.append(threading.Thread(target=run, name="server"))
        self._threads[-1].start()

    def _accept(self) -> None:
        listener = self._listener
        while True:
            try:
                link, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            self._links.append(link)
            self._start(lambda link=link: self._serve(link))  # type: ignore[misc]

    def _serve(self, link: socket.socket) -> None:
        with link, contextlib.suppress(OSError):
            self.send(link)


class MjpegServer(Server):
    """JPEG images over HTTP, without time stamps."""

    @property
    def url(self) -> str:
        return f"http://owner:s3cret@127.0.0.1:{self.port}/video.mjpg?key=s3cret"

    def send(self, link: socket.socket) -> None:
        self.requests.append(link.recv(4096).decode())
        link.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=x\r\n\r\n")
        for number, image in enumerate(self.images()):
            data = self._damage(number, cv2.imencode(".jpg", image)[1].tobytes())
            head = f"--x\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
            link.sendall(head.encode() + data + b"\r\n")


class RtspServer(Server):
    """H.264 over RTSP, in the connection itself; every tenth frame is a key frame."""

    @property
    def url(self) -> str:
        return f"rtsp://owner:s3cret@127.0.0.1:{self.port}/live"

    def send(self, link: socket.socket) -> None:
        encoder = _Encoder(self._image(0), self._interval_s)
        while True:
            request = b""
            while b"\r\n\r\n" not in request:
                more = link.recv(4096)
                if not more:
                    return
                request += more
            text = request.decode()
            self.requests.append(text)
            method = text.split()[0]
            headers, body = "", ""
            if method == "DESCRIBE":
                headers, body = "Content-Type: application/sdp\r\n", encoder.description
            elif method == "SETUP":
                headers = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n"
            sequence = next(line for line in text.splitlines() if line.lower().startswith("cseq"))
            link.sendall(
                f"RTSP/1.0 200 OK\r\n{sequence}\r\n{headers}Content-Length: {len(body)}\r\n\r\n{body}".encode()
            )
            if method == "PLAY":
                break
        sent = 0
        for number, image in enumerate(self.images()):
            units = [self._damage(number, unit) for unit in encoder.encode(image)]
            for index, unit in enumerate(units):
                marker = 0x80 if index == len(units) - 1 else 0
                packet = struct.pack(">BBHII", 0x80, 96 | marker, sent & 0xFFFF, encoder.stamp, 1) + unit
                link.sendall(struct.pack(">cBH", b"$", 0, len(packet)) + packet)
                sent += 1


class _Encoder:
    """Encodes images as NAL units."""

    def __init__(self, first: Image, interval_s: float) -> None:
        self._codec = av.CodecContext.create("libx264", "w")
        self._codec.width, self._codec.height = first.shape[1], first.shape[0]
        self._codec.pix_fmt, self._codec.time_base = "yuv420p", Fraction(1, 30)
        self._codec.options = {"preset": "ultrafast", "tune": "zerolatency", "x264-params": "keyint=10:slices=1"}
        self._number, self._ticks = 0, round(interval_s * 90_000)
        units = self.encode(first)
        sets = ",".join(base64.b64encode(unit).decode() for unit in units if unit[0] & 31 in (7, 8))
        self.description = (
            "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\n"
            f"a=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1;sprop-parameter-sets={sets}\r\n"
            "a=control:video\r\n"
        )

    @property
    def stamp(self) -> int:
        return self._number * self._ticks & 0xFFFFFFFF

    def encode(self, image: Image) -> list[bytes]:
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), "bgr24")
        frame.pts, frame.time_base = self._number, Fraction(1, 30)
        self._number += 1
        data = b"".join(bytes(packet) for packet in self._codec.encode(frame))
        return [unit.rstrip(b"\0") for unit in data.split(b"\0\0\1") if unit.rstrip(b"\0")]
