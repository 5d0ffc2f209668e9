import numpy as np
import pytest

pytestmark = pytest.mark.slow  # TensorFlow

TILES = (4, 6, 7)


@pytest.mark.parametrize("tile", TILES)
def test_three_values_slide_over_a_tile(tile: int) -> None:
    from realtime.maskrcnn.ops.winograd import transforms

    rng = np.random.default_rng(0)
    kernel, data = rng.standard_normal(3), rng.standard_normal(tile + 2)
    result, of_kernel, of_data = transforms(tile)
    wanted = [kernel @ data[start : start + 3] for start in range(tile)]
    np.testing.assert_allclose(result @ ((of_kernel @ kernel) * (of_data @ data)), wanted, atol=1e-12)


@pytest.mark.parametrize("tile", TILES)
@pytest.mark.parametrize("static", [True, False])
@pytest.mark.parametrize("shape", [(1, 1, 1, 5), (2, 6, 13, 5), (3, 14, 14, 5)])
@pytest.mark.parametrize("at_once", [7, 1000])
def test_it_is_the_convolution(
    tile: int, static: bool, shape: tuple[int, int, int, int], at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from realtime.maskrcnn.ops import winograd
    from realtime.maskrcnn.runtime import tf

    monkeypatch.setattr(winograd, "_MAX_TILES", at_once)
    rng = np.random.default_rng(0)
    data = rng.standard_normal(shape, np.float32)
    kernel = rng.standard_normal((3, 3, shape[3], 4), np.float32) / 7  # results have a spread of about one
    spec = tf.TensorSpec(shape if static else [None, None, None, shape[3]], tf.float32)
    quick = tf.function(winograd.Convolution3x3(kernel, tile), input_signature=[spec], autograph=False)
    np.testing.assert_allclose(quick(data), tf.nn.conv2d(data, kernel, 1, "SAME"), atol=1e-4, rtol=1e-4)
