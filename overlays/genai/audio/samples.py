"""The bytes of samples, whatever holds them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer as Buffer
else:
    # To a checker, whatever has a buffer; Python has no name for that before 3.12.
    Buffer = bytes | bytearray | memoryview

#: Bytes of a sample.
WIDTH = 2
# Formats of buffers that are bytes, or samples in the order of bytes that PCM has.
_FORMATS = frozenset("bBch" if sys.byteorder == "little" else "bBc")


def sample_bytes(samples: Buffer, channels: int = 1) -> bytes:
    """The bytes of samples.

    Args:
        samples: Bytes, or a buffer of int16, such as an array of numpy; a column for each channel, or one dimension.
        channels: How many channels.

    Raises:
        TypeError: it is no buffer.
        ValueError: it is one of something else, or with other channels.
    """
    if isinstance(samples, bytes):
        return samples
    try:
        view = memoryview(samples)
    except TypeError:
        raise TypeError(f"data is bytes or int16 samples, not {type(samples).__name__}") from None
    if view.format.lstrip("<=@") not in _FORMATS:
        kind = type(samples).__name__
        raise ValueError(f"expected samples of 16 bits, as bytes or a buffer of int16, got {kind} of {view.format!r}")
    shape = [size for size in view.shape or () if size != 1]
    if len(shape) > 1 and shape[1:] != [channels]:
        raise ValueError(f"expected {channels} channel{'s' * (channels != 1)}, got the shape {view.shape}")
    return view.tobytes()
