"""What the guest of the rig runs: each scenario prints one line of JSON with its observations, without judging them.

Usage, in the guest: python -m tests.system.rig.scenarios NAME...
"""

import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from realtime import looks
from realtime.devices import find_camera
from realtime.errors import RealtimeError
from realtime.imaging import compositor
from realtime.imaging.jit import compile_all
from realtime.live import loops
from realtime.matte.subject import SubjectSelector
from realtime.pipeline import MatteMaker, Renderer, Style
from realtime.privacy.gate import Gate
from realtime.privacy.hide import privacy_blur
from realtime.sinks import VirtualCameraSpec, open_sink, open_sinks, parse_spec, watch_consumers
from realtime.sinks.consumers import open_detector
from realtime.sinks.group import SinkGroup
from realtime.sinks.virtual_camera import VirtualCameraSink
from realtime.sources import CameraSettings, CameraSpec, open_source
from realtime.sources.camera import CameraSource
from realtime.sources.reconnecting import ReconnectingSource
from realtime.sources.video import VideoSource
from realtime.stats import Stats
from realtime.structures import Detections, Frame, Image, Pacing
from realtime.system import v4l2, v4l2_controls
from tests.system.rig.sharpness import sharpness

WEBCAM, LOOPBACK = "/dev/video0", "/dev/video10"
SIZE = (320, 180)  # small: the guest is slow
DRIVER = Path("/sys/bus/platform/drivers/vivid")
BLACK = Gate(lambda *_: None, lambda frame: frame.image, size=SIZE, max_matte_age_s=1)(
    Frame(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), 0, 0.0), None
)
Report = dict[str, Any]


def stub_segmenter(image: Image) -> Detections:
    """One person in the middle third."""
    height, width = image.shape[:2]
    box = np.array([[width / 3, height / 3, width * 2 / 3, height]], np.float32)
    return Detections(box, np.array([0.9], np.float32), np.array([1], np.int32), np.ones((1, 14, 14), np.float32))


def control(**values: int) -> None:
    """Set the controls of vivid, under whatever number it has."""
    webcams = [info.path for info in v4l2.devices() if info.driver == "vivid"]
    for name, value in values.items():
        subprocess.run(["v4l2-ctl", "-d", webcams[0], "-c", f"{name}={value}"], check=True, capture_output=True)


def sentence(action: Callable[[], Any]) -> str:
    """Return the type and message of the error that ``action`` raises."""
    try:
        action().close()
    except RealtimeError as error:
        return f"{type(error).__name__}: {error}"
    return "no error"


class Watched:
    """A source that records when live frames came, and ends on request."""

    def __init__(self, source: ReconnectingSource) -> None:
        self.source, self.size, self.fps = source, source.size, source.fps
        self.live_at: list[float] = []
        self.stand_ins = 0
        self.hidden: Mapping[str, int] = {}
        self.longest_read_s = self.sharpest = 0.0
        self.end = False

    def read(self) -> Frame | None:
        started = time.monotonic()
        frame = None if self.end else self.source.read()
        self.longest_read_s = max(self.longest_read_s, time.monotonic() - started)
        if frame is not None and frame.stand_in:
            self.stand_ins += 1
        elif frame is not None:
            self.live_at.append(time.monotonic())
            if self.sharpest == 0:
                self.sharpest = sharpness(frame.image[..., 1].astype(np.float32))
        return frame

    def close(self) -> None:
        self.source.close()

    def live_after(self, moment: float, limit_s: float = 20) -> float | None:
        """Wait for the first live frame after ``moment``; return its delay, seconds, or None."""
        while time.monotonic() < moment + limit_s:
            after = [at for at in self.live_at if at > moment]
            if after:
                return after[0] - moment
            time.sleep(0.01)
        return None


@contextmanager
def filter_running(outputs: list[str], idle_s: float | None = None) -> Iterator[tuple[Watched, SinkGroup]]:
    """The live filter from the webcam to ``outputs`` with a stub segmenter, in a thread."""
    opened = open_source(CameraSpec(0), size=SIZE, fps=30)
    assert isinstance(opened, ReconnectingSource)
    source = Watched(opened)
    sinks = open_sinks([parse_spec(output) for output in outputs], size=source.size, fps=source.fps, overwrite=True)
    stats = Stats()
    # a minimal pipeline: the cameras are tested here, and importing pydantic alone takes 5 s in the guest
    matte_of = MatteMaker(
        segmenter=stub_segmenter,
        subject=SubjectSelector(policy="all", min_score=0.5, hold_s=0.0),
        matte_size=(64, 36),
        stats=stats,
    )
    renderer = Renderer(
        propagator=None,
        refine=lambda alpha, image: (cv2.resize(alpha, image.shape[1::-1]) * 255).astype(np.uint8),
        style=Style(
            looks.make_look("gaussian", looks.LookOptions(strength=20, size=source.size)), compositor.blend_over
        ),
        stats=stats,
    )
    gate = Gate(renderer.render, lambda frame: privacy_blur(frame.image), size=source.size, max_matte_age_s=5.0)
    source.hidden = gate.hidden_reasons
    watch = watch_consumers(sinks, opened.set_wanted, idle_s=idle_s) if idle_s else None
    failures: list[BaseException] = []

    def run() -> None:
        try:
            loops.run(source, matte_of, gate, [sinks], stats)
        except BaseException as error:  # noqa: BLE001 - raised below
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        source.live_after(0)
        yield source, sinks
    finally:
        source.end = True
        thread.join()
        if watch is not None:
            watch.close()
        sinks.close()
        source.close()
    if failures:
        raise failures[0]


READER = f"""
import cv2, json, sys, time
import numpy as np
from tests.system.rig.sharpness import sharpness
cap = cv2.VideoCapture("{LOOPBACK}", cv2.CAP_V4L2)
opened, started = cap.isOpened(), time.monotonic()
print(started, flush=True)
times, sharp, size = [], [], None
while opened and time.monotonic() - started < float(sys.argv[1]):
    ok, image = cap.read()
    if not ok:
        break
    times.append(time.monotonic())
    size = [image.shape[1], image.shape[0]]
    grey = image[..., 1].astype(np.float32)
    sharp.append(sharpness(grey))
gaps = np.diff(times) if len(times) > 1 else np.array([99.0])
print(json.dumps(dict(opened=opened, frames=len(times), size=size,
    fps=len(gaps) / float(gaps.sum()), longest_gap_s=float(gaps.max()), sharpest_background=max(sharp, default=None))))
"""


SECOND_WRITER = """
from realtime.sinks.virtual_camera import VirtualCameraSink
try:
    VirtualCameraSink("/dev/video10", size=(320, 180), fps=30)
    print("no error")
except Exception as error:
    print(f"{type(error).__name__}: {error}")
"""


def reader(seconds: float, *, patience_s: int = 1) -> tuple["subprocess.Popen[str]", float]:
    """Another program that views the virtual camera, and since when; it ends after ``patience_s`` without a frame."""
    process = subprocess.Popen(
        [sys.executable, "-c", READER, str(seconds)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": str(patience_s)},
    )
    assert process.stdout is not None
    return process, float(process.stdout.readline())


def read_by(process: "subprocess.Popen[str]") -> Report:
    output, _ = process.communicate()
    told: Report = json.loads(output.splitlines()[-1]) if output.strip() else {"opened": False}
    return told


def webcam() -> Report:
    source = CameraSource(0, size=SIZE, fps=30)
    frames = [source.read() for _ in range(40)]
    now = time.monotonic()
    taken = [frame.captured_at for frame in frames if frame]
    source.close()
    return {
        "size": source.size,
        "fps_granted": source.fps,
        "format": source.pixel_format,
        "fps_measured": (len(taken) - 1) / (taken[-1] - taken[0]),
        "last_is_seconds_old": now - taken[-1],
        "in_order": taken == sorted(taken),
    }


def refusals() -> Report:
    busy = subprocess.Popen(["v4l2-ctl", "-d", WEBCAM, "--stream-mmap"], stderr=subprocess.DEVNULL)
    while busy.poll() is None and not v4l2.is_busy(Path(WEBCAM)):
        pass
    told = {
        "camera busy": sentence(lambda: CameraSource(0, size=SIZE)),
        "camera missing": sentence(lambda: CameraSource(7)),
        "virtual camera as camera": sentence(lambda: CameraSource(LOOPBACK)),
        "no virtual camera there": sentence(lambda: VirtualCameraSink("/dev/video77", size=SIZE, fps=30)),
        "camera as virtual camera": sentence(lambda: VirtualCameraSink(WEBCAM, size=SIZE, fps=30)),
    }
    busy.kill()
    busy.wait()
    first = VirtualCameraSink(LOOPBACK, size=SIZE, fps=30)
    first.write(BLACK)  # from here on the driver knows its writer
    run = subprocess.run([sys.executable, "-c", SECOND_WRITER], capture_output=True, text=True, check=False)
    told["virtual camera busy"] = run.stdout.strip()
    first.write(BLACK)
    told["first writer after that"] = sentence(lambda: first)
    return told


def restarts() -> Report:
    """v4l2loopback 0.12.7 accepts no second writer; the sink repairs that, with and without a reader."""
    worked = 0
    for _ in range(3):
        sink = VirtualCameraSink(LOOPBACK, size=SIZE, fps=30)
        sink.write(BLACK)
        sink.close()
        worked += 1
    any_device = VirtualCameraSink(None, size=SIZE, fps=30)
    name = any_device.device
    any_device.close()
    return {"starts": worked, "any_device": name}


def chain() -> Report:
    with filter_running([f"virtual-camera:{LOOPBACK}"]) as (source, _):
        told = read_by(reader(6)[0])
        return {**told, "stand_ins": source.stand_ins, "source_sharpness": source.sharpest,
                "captured": len(source.live_at), "hidden": dict(source.hidden)}  # fmt: skip


def unplugged() -> Report:
    with filter_running([f"virtual-camera:{LOOPBACK}"]) as (source, _):
        looking, _ = reader(9)
        (DRIVER / "unbind").write_text("vivid.0")
        time.sleep(2.5)
        away = not Path(WEBCAM).exists()
        (DRIVER / "bind").write_text("vivid.0")
        back_s = source.live_after(time.monotonic())
        told = read_by(looking)
        return {**told, "was_away": away, "back_s": back_s, "stand_ins": source.stand_ins,
                "longest_read_s": source.longest_read_s}  # fmt: skip


def faults() -> Report:
    """Each fault of the driver, then its end: seconds until frames come again."""
    every: dict[str, tuple[dict[str, int], dict[str, int]]] = {
        "fatal streaming error": ({"inject_fatal_streaming_error": 1}, {}),
        "no buffer ever comes": ({"percentage_of_dropped_buffers": 100}, {"percentage_of_dropped_buffers": 0}),
        "a buffer is marked as bad": ({"inject_v4l2_buf_flag_error": 1}, {}),
        "queueing fails": ({"inject_vidioc_qbuf_error": 1}, {}),
        "disconnect and rebind": ({"disconnect": 1}, {}),
    }
    back_s: Report = {}
    stand_ins: Report = {}
    reopened: Report = {}
    with filter_running([f"virtual-camera:{LOOPBACK}"]) as (source, _):
        for name, (inject, undo) in every.items():
            before, opened_before = source.stand_ins, source.source.reconnects
            control(**inject)
            time.sleep(2)
            control(**undo)
            if "rebind" in name:
                with suppress(OSError):
                    (DRIVER / "unbind").write_text("vivid.0")
                (DRIVER / "bind").write_text("vivid.0")
            back_s[name] = source.live_after(time.monotonic())
            stand_ins[name] = source.stand_ins - before
            reopened[name] = source.source.reconnects - opened_before
        return {"back_s": back_s, "stand_ins": stand_ins, "reopened": reopened, "longest_read_s": source.longest_read_s}


def often_lost() -> Report:
    """The webcam is lost thirty times: which descriptors and threads leak."""

    def held() -> dict[str, int]:
        return {"descriptors": len(list(Path("/proc/self/fd").iterdir())), "threads": threading.active_count()}

    with filter_running([f"virtual-camera:{LOOPBACK}"]) as (source, _):
        before = held()
        for _ in range(30):
            lost_before = source.source.reconnects
            control(inject_fatal_streaming_error=1)
            wait_until(lambda lost_before=lost_before: source.source.reconnects > lost_before)
        source.live_after(time.monotonic())
        return {"reopened": source.source.reconnects, "before": before, "after": held()}


def signals() -> Report:
    """A timer signal every 20 ms interrupts reads of the camera."""
    count = 0

    def tick(*_: object) -> None:
        nonlocal count
        count += 1

    source = CameraSource(0, size=SIZE, fps=30)
    signal.signal(signal.SIGALRM, tick)
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    try:
        frames = sum(source.read() is not None for _ in range(60))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        source.close()
    return {"signals": count, "frames": frames}


def has_open(device: str) -> bool:
    """Whether this process has the device open."""
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            if handle.readlink() == Path(device):
                return True
    return False


def thread_seconds() -> dict[str, float]:
    """Return the CPU time of each thread of this process, seconds."""
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    seconds: dict[str, float] = {}
    for task in Path("/proc/self/task").iterdir():
        fields = (task / "stat").read_text().rpartition(")")[2].split()
        name = names.get(int(task.name), (task / "comm").read_text().strip())
        seconds[name] = seconds.get(name, 0) + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return seconds


def rest() -> Report:
    with filter_running([f"virtual-camera:{LOOPBACK}"], idle_s=1.0) as (source, _):
        started = time.monotonic()
        let_go = wait_until(lambda: not has_open(WEBCAM))
        let_go_s = time.monotonic() - started
        before = thread_seconds()
        time.sleep(3)
        resting_cpu = {name: round((s - before.get(name, 0)) / 3, 3) for name, s in thread_seconds().items()}
        came = time.monotonic()
        held = os.open(LOOPBACK, os.O_RDWR)  # as a program does that starts to view it
        back_s = source.live_after(came)
        told = read_by(reader(2)[0])
        os.close(held)
        return {**told, "let_go": let_go, "let_go_s": let_go_s, "back_s": back_s, "resting_cpu": resting_cpu}


def disk_full() -> Report:
    """A recording on a disk of 200 kB beside the virtual camera."""
    folder = Path("/run/small")
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "small", folder], check=True)
    path = folder / "call.mp4"
    control(test_pattern=21)  # noise
    with filter_running([f"virtual-camera:{LOOPBACK}", str(path)]) as (_, sinks):
        started = time.monotonic()
        while len(sinks.names) == 2 and time.monotonic() < started + 240:
            time.sleep(0.1)
        ended_s = time.monotonic() - started
        left = sinks.names
        told = read_by(reader(2)[0])
    source_of_it = VideoSource(path, pacing=Pacing.LOSSLESS)
    count = sum(1 for _ in iter(source_of_it.read, None))
    source_of_it.close()
    return {**told, "left": left, "ended_s": ended_s, "frames_recorded": count, "bytes": path.stat().st_size}


def driver_tells() -> Report:
    """A newer v4l2loopback reports viewers; a program that only opens the device, to list cameras, is not one."""
    module = Path("/opt/newer/v4l2loopback.ko")
    if not module.exists():
        return {"missing": "the newer v4l2loopback could not be had when the rig was built"}
    subprocess.run(["modprobe", "-r", "v4l2loopback"], check=True)
    subprocess.run(["insmod", module, "video_nr=10", "exclusive_caps=1", "card_label=RigCam"], check=True)
    starts = restarts()
    with filter_running([f"virtual-camera:{LOOPBACK}"], idle_s=1.0) as (source, _):
        with closing(open_detector(Path(LOOPBACK))) as found:
            detector = type(found).__name__
        let_go = wait_until(lambda: not has_open(WEBCAM))
        before = len(source.live_at)
        for _ in range(5):
            os.close(os.open(LOOPBACK, os.O_RDWR))
            time.sleep(0.2)
        woken_by_opening = len(source.live_at) - before
        looking, came = reader(4)
        back_s = source.live_after(came)
        told = read_by(looking)
        again = wait_until(lambda: not has_open(WEBCAM))
        return {**told, **starts, "detector": detector, "let_go": let_go, "woken_by_opening": woken_by_opening,
                "back_s": back_s, "let_go_again": again}  # fmt: skip


def viewed() -> Report:
    """The filter is started again, in another size, while a call views its virtual camera."""
    first = open_sink(VirtualCameraSpec(None), size=SIZE, fps=30)
    first.write(BLACK)  # before this there is nothing to view
    looking, came = reader(16, patience_s=10)
    while time.monotonic() - came < 3:
        first.write(BLACK)
        time.sleep(0.05)
    first.close()
    second = open_sink(VirtualCameraSpec(None), size=(640, 480), fps=30)
    again = time.monotonic() - came
    large = BLACK.changed(lambda _: np.zeros((480, 640, 3), np.uint8))
    while looking.poll() is None:
        second.write(large)
        time.sleep(0.05)
    second.close()
    return {**read_by(looking), "second": type(second).__name__, "again_s": again}


def turned() -> Report:
    """A camera with its own gain, chosen by name and mounted sideways; the gain is put back."""

    def gain() -> list[int]:
        with v4l2.opened(Path(WEBCAM)) as descriptor:
            return [v4l2_controls.get(descriptor, each) for each in (v4l2_controls.AUTO_GAIN, v4l2_controls.GAIN)]

    control(gain_automatic=0, gain=100)
    source = open_source(CameraSpec("VIVID"), size=SIZE, rotate=90, camera=CameraSettings(gain=0.5))
    during, frame = gain(), source.read()
    source.close()
    return {"size": source.size, "shape": frame and frame.image.shape, "during": during, "after": gain(),
            "default": find_camera().device, "modes": len(find_camera().modes)}  # fmt: skip


def damaged_jpeg() -> Report:
    """A camera with MJPG, of which every fifth frame has flipped bytes; the scene does not change."""
    scene = cv2.resize(np.random.default_rng(0).integers(0, 256, (18, 32, 3), np.uint8), SIZE)
    whole = cv2.imencode(".jpg", scene)[1].ravel()
    expected = cv2.imdecode(whole, cv2.IMREAD_COLOR).astype(int)
    rng = np.random.default_rng(1)
    end = threading.Event()

    def write(descriptor: int) -> None:
        number = 0
        while not end.wait(0.05):
            data = whole.copy()
            if number % 5 == 4:
                data[rng.integers(700, data.size - 2, 6)] ^= 255
            os.write(descriptor, data.tobytes())
            number += 1

    descriptor = os.open(LOOPBACK, os.O_RDWR)
    v4l2.ioctl(
        descriptor,
        0xC0D05605,
        struct.pack("I4xII4sIII", 2, *SIZE, b"MJPG", 1, 0, SIZE[0] * SIZE[1] * 2).ljust(208, b"\0"),
    )
    os.write(descriptor, whole.tobytes())  # until then there is no camera to open
    writer = threading.Thread(target=write, args=(descriptor,))
    saved, log = os.dup(2), Path(tempfile.gettempdir()) / "stderr-of-decoders.txt"
    writer.start()
    try:
        os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT), 2)
        source = open_source(CameraSpec(LOOPBACK), size=SIZE)
        frames = [source.read() for _ in range(100)]
        source.close()
    finally:
        os.dup2(saved, 2)
        end.set()
        writer.join()
        os.close(descriptor)
    worst = [int(np.abs(frame.image - expected).mean(axis=1).max()) for frame in frames if frame]
    return {
        "frames": len(frames),
        "stand_ins": sum(frame.stand_in for frame in frames if frame),
        "wrong": sum(value > 40 for value in worst),
        "torn": source.torn if isinstance(source, ReconnectingSource) else -1,
        "stderr": log.read_text(errors="replace").splitlines(),
    }


def wait_until(happened: Callable[[], bool], limit_s: float = 15) -> bool:
    """Return whether it happened within a limit."""
    end = time.monotonic() + limit_s
    while not happened() and time.monotonic() < end:
        time.sleep(0.05)
    return happened()


_ALL = (
    webcam,
    refusals,
    restarts,
    chain,
    unplugged,
    faults,
    often_lost,
    signals,
    rest,
    viewed,
    turned,
    driver_tells,
    disk_full,
    damaged_jpeg,
)
SCENARIOS = {scenario.__name__: scenario for scenario in _ALL}


def main() -> None:
    cv2.setNumThreads(1)
    compile_all()  # under emulation this takes longer than a scenario
    for name in sys.argv[1:] or SCENARIOS:
        started = time.monotonic()
        subprocess.run(["replug"], check=True)  # every scenario starts with fresh drivers
        try:
            report: Report = SCENARIOS[name]()
        except Exception as error:  # noqa: BLE001 - reported
            traceback.print_exc()
            report = {"raised": f"{type(error).__name__}: {error}"}
        print(json.dumps({"scenario": name, "wall_s": round(time.monotonic() - started, 1), **report}), flush=True)


if __name__ == "__main__":
    main()
