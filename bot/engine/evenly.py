"""Some of many, evenly chosen: what learning leaves out where there is more than it can take."""

import numpy as np
from numpy.typing import NDArray


def evenly(count: int, most: int) -> NDArray[np.intp]:
    """Return the places of *most* of *count* things, as many of each kind as it has its part in them all; or of all."""
    kept = min(count, most)
    return np.arange(kept) * count // max(kept, 1)
