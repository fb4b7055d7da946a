"""The reader of bodies, alone: layers, members, padding, and limits that hold before more than they allow is held."""

from __future__ import annotations

import gzip
import os
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


def test_codings_by_every_name_they_have() -> None:
    for name in ("gzip", "x-gzip", "GZIP", " gzip ,identity"):
        assert read(name, gzip.compress(b"a")) == b"a"
    for name in ("deflate", "Deflate,"):
        assert read(name, zlib.compress(b"a")) == b"a"
    for name in ("", "identity", None):
        assert read(name, b"a") == b"a"
    with pytest.raises(errors.ResponseDecodeError, match=rf"^the body is encoded as '{'z' * 40}', which was not"):
        read("z" * 50, b"x")


def test_layers_are_taken_off_from_the_last() -> None:
    assert read("deflate, gzip", gzip.compress(zlib.compress(b"a"))) == b"a"
    with pytest.raises(errors.ResponseDecodeError, match=r"^the compressed body is damaged$"):
        read("gzip, deflate", gzip.compress(zlib.compress(b"a")))


def test_gzip_is_gzip_in_every_member() -> None:
    for packed in (zlib.compress(b"a"), gzip.compress(b"a") + zlib.compress(b"b")):
        with pytest.raises(errors.ResponseDecodeError, match="damaged"):
            read("gzip", packed)


@pytest.mark.parametrize("encoding", [None, "gzip"])
def test_the_limit_is_what_may_still_come(encoding: str | None) -> None:
    def packed(size: int) -> bytes:
        return bytes(size) if encoding is None else gzip.compress(bytes(size))

    reader = BodyReader(encoding, ANY_RATIO, 100)
    assert reader.feed(packed(60)) + reader.feed(packed(40)) == bytes(100)
    reader.finish()
    with pytest.raises(errors.ResponseTooLarge, match=r"^the body is larger than 100 bytes$") as caught:
        reader.feed(packed(1))
    assert caught.value.limit == "body"
    with pytest.raises(errors.ResponseTooLarge) as caught:
        BodyReader(encoding, ANY_RATIO, 10, "download").feed(packed(11))
    assert caught.value.limit == "download"
    assert BodyReader(encoding, ANY_RATIO, None).feed(packed(1000)) == bytes(1000)


def test_the_ratio_counts_what_is_beyond_its_threshold() -> None:
    packed = gzip.compress(bytes(1000))
    ratio = 1000 / len(packed)
    for limits in (Limits(ratio=ratio, ratio_from=1), Limits(ratio=1, ratio_from=1000)):
        assert read("gzip", packed, limits=limits) == bytes(1000)
    for limits in (Limits(ratio=ratio - 0.1, ratio_from=999), Limits(ratio=2, ratio_from=1)):
        words = f"^the body unpacks to more than {limits.ratio:g} times what was sent$"
        with pytest.raises(errors.ResponseTooLarge, match=words) as caught:
            read("gzip", packed, limits=limits)
        assert caught.value.limit == "ratio"
    assert read(None, bytes(1000), limits=Limits(ratio=0.1, ratio_from=1)) == bytes(1000)


def test_the_ratio_is_that_of_the_whole_so_far() -> None:
    """Text at first, and something dense after it: what counts is all that came."""
    head, tail = gzip.compress(os.urandom(900)), gzip.compress(bytes(900))
    assert len(read("gzip", head + tail, step=100, limits=Limits(ratio=2, ratio_from=1))) == 1800


def test_a_body_that_is_cut_off_says_so() -> None:
    reader = BodyReader("gzip", Limits(), None)
    reader.finish()
    reader.feed(gzip.compress(b"x" * 1000)[:-1])
    with pytest.raises(errors.ResponseDecodeError, match=r"^the compressed body is cut off$"):
        reader.finish()
    reader = BodyReader("gzip, gzip", Limits(), None)
    reader.feed(gzip.compress(gzip.compress(b"x" * 1000)[:-1]))
    with pytest.raises(errors.ResponseDecodeError, match="cut off"):
        reader.finish()


@pytest.mark.parametrize("step", [1, 2, 7, 1 << 16])
def test_deflate_may_lack_its_header(step: int) -> None:
    for body in (b"", b"a", b"hello" * 100, os.urandom(1000)):
        raw = zlib.compressobj(wbits=-15)
        packed = raw.compress(body) + raw.flush()
        assert read("deflate", packed, step) == body


@pytest.mark.parametrize("step", [1, 2, 10])
def test_deflate_that_breaks_later_is_damaged(step: int) -> None:
    packed = zlib.compress(b"hello" * 100)
    assert read("deflate", packed, step) == b"hello" * 100
    # After its header, byte by byte, comes what is no deflate; without the header's first byte it would be.
    with pytest.raises(errors.ResponseDecodeError, match=r"^the compressed body is damaged$"):
        read("deflate", b"\x78\x01\x07\x00\xf8\xffabcdefg", step)
    # The second half is one that headerless deflate could begin with: it is not begun anew.
    raw = zlib.compressobj(wbits=-15)
    for rest in (b"\xff" * 50, raw.compress(b"a") + raw.flush() + b"\xff"):
        with pytest.raises(errors.ResponseDecodeError, match=r"^the compressed body is damaged$"):
            read("deflate", packed[:2] + b"\xff" + rest, step)


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


def test_bodies() -> None:
    raw = zlib.compressobj(wbits=-15)
    body = BodyReader("deflate", Limits(), None)
    assert body.feed(raw.compress(b"hello") + raw.flush()) == b"hello"
    body.finish()
    with pytest.raises(errors.ResponseDecodeError, match="damaged"):
        BodyReader("deflate", Limits(), None).feed(b"\xff\xff\xff\xff")
    with pytest.raises(errors.ResponseDecodeError, match="damaged"):
        BodyReader("gzip", Limits(), None).feed(b"no gzip")
    with pytest.raises(errors.ResponseDecodeError, match="not asked for"):
        BodyReader("br", Limits(), None)
