from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("model name\t: Zen\nflags\t\t: fpu avx512_bf16 avx_vnni\n", True),
        ("flags\t\t: fpu amx_bf16\n", True),
        ("flags\t\t: fpu avx512f\nbugs\t\t: avx512_bf16\n", False),
        ("", False),
    ],
)
def test_the_processor_is_believed_about_bfloat16(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, answer: bool
) -> None:
    from realtime.maskrcnn.runtime import has_fast_bfloat16

    monkeypatch.delenv("TF_ENABLE_ONEDNN_OPTS", raising=False)
    (tmp_path / "cpuinfo").write_text(text)
    assert has_fast_bfloat16(tmp_path / "cpuinfo") is answer
    assert not has_fast_bfloat16(tmp_path / "gone")
    monkeypatch.setenv("TF_ENABLE_ONEDNN_OPTS", "0")
    assert not has_fast_bfloat16(tmp_path / "cpuinfo")
