"""The assignment problem: pairs of rows and columns with the greatest sum."""

import numpy as np
from numpy.typing import NDArray


def assign(values: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pair rows with columns, each at most once, so that the sum of the values of the pairs is greatest.

    Shortest augmenting paths (Jonker and Volgenant 1987), in O(n^3); for the few instances of a frame that is faster
    than the import of a library that has it.

    Args:
        values: (R, C), finite.

    Returns:
        ``min(R, C)`` pairs (row, column), by row.
    """
    if values.shape[0] > values.shape[1]:
        return sorted((row, column) for column, row in assign(values.T))
    rows, columns = values.shape
    costs = np.zeros((rows + 1, columns + 1))  # row and column 0 are where a path begins
    costs[1:, 1:] = -values
    of_row, of_column = np.zeros(rows + 1), np.zeros(columns + 1)  # dual variables
    row_of, previous = np.zeros(columns + 1, np.intp), np.zeros(columns + 1, np.intp)
    for row in range(1, rows + 1):
        row_of[0], column = row, 0
        shortest, visited = np.full(columns + 1, np.inf), np.zeros(columns + 1, np.bool_)
        while row_of[column] or not column:
            visited[column] = True
            reduced = costs[row_of[column]] - of_row[row_of[column]] - of_column
            closer = ~visited & (reduced < shortest)
            shortest[closer], previous[closer] = reduced[closer], column
            nearest = int(np.where(visited, np.inf, shortest).argmin())
            step = shortest[nearest]
            of_row[row_of[visited]] += step
            of_column[visited] -= step
            shortest[~visited] -= step
            column = nearest
        while column:
            row_of[column] = row_of[previous[column]]
            column = int(previous[column])
    return sorted((int(row_of[column]) - 1, column - 1) for column in range(1, columns + 1) if row_of[column])
