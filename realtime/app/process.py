"""``realtime process``: a file, every frame in order."""

from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from realtime import offline
from realtime.app.machine import share_out
from realtime.app.wiring import check_outputs, gate_of, is_camera, pipeline_of, segmenter_of, sink_of, write_json
from realtime.config import Config
from realtime.errors import UsageError
from realtime.gate import Released
from realtime.sources import open_source
from realtime.structures import Frame, Matte
from realtime.timing import Stats


def run_process(
    config: Config,
    input_path: str,
    output_path: Path,
    *,
    every: int = 1,
    causal: bool = False,
    alpha: bool = False,
    stats_path: Path | None = None,
    progress: Callable[[int, int | None], None] = lambda _done, _total: None,
) -> dict[str, Any]:
    """Process a video file, every frame in order.

    Args:
        config: all settings; ``source.input`` is not looked at.
        input_path: the file to read.
        output_path: the file to write.
        every: infer on every ``every``-th frame.
        causal: use the past only, as live.
        alpha: write the matte as a grey video instead of the picture.
        stats_path: where the statistics go as JSON.
        progress: called with the frames done and the frames there are (None when unknown).

    Returns:
        The statistics.

    Raises:
        RealtimeError: anything that ends it early.
    """
    if is_camera(input_path):
        raise UsageError(f"{input_path} is a camera; 'realtime process' takes a file: use 'realtime live' for a camera")
    check_outputs([str(output_path)], config.output.overwrite)
    if Path(input_path).exists() and output_path.exists() and Path(input_path).samefile(output_path):
        raise UsageError(f"{output_path} is the input itself; give the output another name")
    stats = Stats()
    share_out()
    try:
        with ExitStack() as stack:
            source = stack.enter_context(
                closing(open_source(input_path, size=None, fps=None, realtime=False)),
            )
            matte_of, render = pipeline_of(config, segmenter_of(config), source.size, stats)
            gate = gate_of(config, render, source.size)
            sink = stack.enter_context(closing(sink_of(config, str(output_path), source, live=False)))
            total = getattr(source, "frame_count", None)

            def release(frame: Frame, matte: Matte) -> Released:
                return gate.release_alpha(frame, matte, render.alpha_of) if alpha else gate(frame, matte)

            offline.process(
                source,
                matte_of,
                release,
                sink,
                stats,
                every=every,
                causal=causal,
                progress=lambda done: progress(done, total),
            )
    finally:
        report = stats.report(config.model_dump(mode="json"))
        write_json(stats_path, report)
    return report
