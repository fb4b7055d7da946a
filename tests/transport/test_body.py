"""The reader of bodies, alone: layers, members, padding, and limits that hold before more than they allow is held."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest

from genai_runtime import errors
from genai_runtime.transport import Limits
from genai_runtime.transport.body import BodyReader

MEBIBYTE = 1 << 20
ANY_RATIO = Limits(ratio=1e9)


def read(encoding: str | None, data: bytes, step: int = 1 << 16, limits: Limits = ANY_RATIO) -> bytes:
    reader = BodyReader(encoding, limits, limits.body)
    out = b"".join(reader.feed(data[start : start + step]) for start in range(0, len(data), step))
    reader.finish()
    return out


@pytest.mark.parametrize("size", [0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_body_may_end_with_any_piece(encoding: str, size: int) -> None:
    body = bytes(size)
    packed = gzip.compress(body) if encoding == "gzip" else zlib.compress(body)
    assert read(encoding, packed) == body


@pytest.mark.parametrize("step", [1, 7, 1 << 16])
def test_members_layers_and_padding(step: int) -> None:
    assert read("gzip", gzip.compress(b"a") + gzip.compress(b"b"), step) == b"ab"
    assert read("gzip", gzip.compress(b"a") + bytes(9), step) == b"a"
    assert read("deflate", zlib.compress(b"a") + b"?", step) == b"a"
    assert read("gzip, deflate", zlib.compress(gzip.compress(b"a")), step) == b"a"
    assert read("identity", b"a", step) == b"a"


@pytest.mark.parametrize("step", [1, 1 << 16])
def test_damage(step: int) -> None:
    packed = gzip.compress(b"x" * 1000)
    for broken in (packed[:-4], packed[:20], b"?" + packed, packed + b"?"):
        with pytest.raises(errors.ResponseDecodeError):
            read("gzip", broken, step)
    with pytest.raises(errors.ResponseDecodeError, match="not asked for"):
        read("br", b"x")


def test_a_bomb_inside_a_bomb_is_not_unpacked_to_be_measured() -> None:
    """Three hundred mebibytes in less than a kilobyte, in one piece off the wire."""
    bomb = gzip.compress(gzip.compress(bytes(300 * MEBIBYTE), 9), 9)
    assert len(bomb) < 4096
    tracemalloc.start()
    with pytest.raises(errors.ResponseTooLarge) as caught:
        read("gzip, gzip", bomb, limits=Limits())
    assert caught.value.limit == "ratio"
    assert tracemalloc.get_traced_memory()[1] < 40 * MEBIBYTE
    tracemalloc.stop()
