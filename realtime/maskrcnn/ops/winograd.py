"""3x3 convolutions with a quarter of the multiplications (Lavin and Gray, CVPR 2016: Winograd's minimal filtering).

A tile of the result is a product of polynomials: data and kernel are evaluated at as many points as the product needs,
multiplied there, and interpolated. The points decide the rounding error. Those below were the best of several hundred
(Barabasz et al., ACM TOMS 2020, explain why): the error is 1 to 7 millionths of the standard deviation of the result,
against 0.2 for the plain sum of products. TensorFlow does not offer this algorithm.
"""

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.maskrcnn.runtime import tf

Tensor = Any

_POINTS = {
    4: ("0", "5/8", "-5/8", "3/2", "-3/2"),
    6: ("0", "1/2", "-1/2", "1", "-1", "2", "-2"),
    7: ("1/4", "-1/4", "5/8", "-5/8", "9/8", "-9/8", "2", "-2"),
}
"""Points by tile size; infinity is one more."""
_MAX_TILES = 2048
"""Maximum number of tiles per batch, which bounds the memory used for large inputs."""


class Convolution3x3:
    """A convolution of stride 1, padded with zeros to the size of its input.

    Args:
        kernel: (3, 3, in, out) float32.
        tile: side of the square of results computed together: 4, 6 or 7 cells. A larger tile needs fewer
            multiplications and more memory for the kernel ((tile + 2)^2 values instead of 9), and is less exact.
    """

    def __init__(self, kernel: NDArray[np.float32], tile: int) -> None:
        self._tile, self._outputs = tile, kernel.shape[3]
        result, of_kernel, of_data = transforms(tile)
        flat = kernel.astype(np.float64).reshape(9, -1)
        evaluated = (np.kron(of_kernel, of_kernel) @ flat).reshape(-1, *kernel.shape[2:])
        self._kernel = tf.constant(evaluated, tf.float32)
        self._of_data, self._result = tf.constant(of_data, tf.float32), tf.constant(result, tf.float32)

    def __call__(self, data: Tensor) -> Tensor:
        """(N, H, W, in) float32 -> (N, H, W, out) float32."""
        tile, reach, inputs = self._tile, self._tile + 2, data.shape[3]
        static = None not in data.shape
        arange = np.arange if static else tf.range  # constants are not recomputed in each call
        count, height, width, _ = data.shape if static else tf.unstack(tf.shape(data))
        down, across = -(-height // tile), -(-width // tile)
        tiles, row = count * down * across, across * tile + 2
        bordered = tf.pad(data, [[0, 0], [1, down * tile + 1 - height], [1, across * tile + 1 - width], [0, 0]])
        cells = tf.reshape(bordered, [-1, inputs])
        within = (arange(reach)[:, None] * row + arange(reach))[..., None]

        def compute(which: Tensor) -> Tensor:
            """(tile * tile, len(which), out): the results of the tiles ``which``, numbered row by row."""
            y, x = which // across % down * tile, which % across * tile
            corner = (which // (across * down) * (down * tile + 2) + y) * row + x
            patches = tf.reshape(tf.gather(cells, within + corner), [reach, reach, -1])
            points = self._of_data @ tf.reshape(self._of_data[None] @ patches, [reach, -1])
            products = tf.reshape(points, [reach * reach, -1, inputs]) @ self._kernel
            rows = tf.reshape(self._result @ tf.reshape(products, [reach, -1]), [tile, reach, -1])
            return tf.reshape(self._result[None] @ rows, [tile * tile, -1, self._outputs])

        batch = tiles
        if static and tiles > _MAX_TILES:
            parts = -(-tiles // _MAX_TILES)
            batch = -(-tiles // parts)
            which = np.minimum(np.arange(parts * batch), tiles - 1).reshape(parts, batch)
            spec = tf.TensorSpec([tile * tile, batch, self._outputs], tf.float32)
            results = tf.map_fn(compute, which, parallel_iterations=1, fn_output_signature=spec)
        else:
            results = compute(arange(tiles))
        y, x = arange(height)[:, None], arange(width)
        which = arange(count)[:, None, None] * (down * across) + y // tile * across + x // tile
        index = (which // batch * tile * tile + y % tile * tile + x % tile) * batch + which % batch
        return tf.gather(tf.reshape(results, [-1, self._outputs]), index)


def transforms(tile: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return ``(result, of_kernel, of_data)``: ``result @ ((of_kernel @ g) * (of_data @ d))`` is the convolution.

    For three values ``g`` and ``tile + 2`` values ``d``: the ``tile`` sums of ``g[j] * d[i + j]``.
    """
    points = [Fraction(point) for point in _POINTS[tile]]

    def powers(count: int) -> NDArray[np.float64]:
        """The matrix that evaluates a polynomial of ``count`` coefficients at every point, infinity last."""
        rows = [[float(point**power) for power in range(count)] for point in points]
        return np.array([*rows, [0.0] * (count - 1) + [1.0]])

    # Multiplying polynomials is inverse(powers(tile + 2)) @ (powers(tile) @ a * powers(3) @ g); its transpose slides.
    weights = [float(np.prod([float(a - b) for b in points if b != a])) for a in points]
    scale = np.array([*weights, 1.0])[:, None]
    return powers(tile).T, powers(3) / scale, np.linalg.inv(powers(tile + 2)).T * scale
