"""How long a video lasts, how large it is and whether it has sound: of MP4 and MOV, of WebM and Matroska, of AVI."""

from __future__ import annotations

from collections.abc import Iterator

from .facts import Size, Unreadable

_CONTAINERS = frozenset({b"moov", b"trak", b"mdia"})
_AUDIO_TRACK = 2

VideoFacts = tuple[float, Size | None, bool | None]


def video_facts(data: bytes) -> VideoFacts:
    """Seconds, width and height, and whether there is an audio track.

    Raises:
        Unreadable: it is another format, or its header does not say how long it lasts.
    """
    try:
        if data[4:8] in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
            found = _mp4(data)
        elif data.startswith(b"\x1a\x45\xdf\xa3"):
            found = _matroska(data)
        elif data[:4] == b"RIFF" and data[8:11] == b"AVI":
            found = _avi(data)
        else:
            raise Unreadable("how long it lasts is read from MP4, MOV, WebM, Matroska and AVI only")
    except RecursionError:
        found = None
    if found is None or found[0] <= 0:
        raise Unreadable("its header does not say how long it lasts")
    return found


def _mp4(data: bytes) -> VideoFacts | None:
    seconds, size, sound = 0.0, None, False
    for kind, body in _boxes(data, 0, len(data)):
        if kind == b"mvhd":
            seconds = _duration(body)
        elif kind == b"tkhd" and len(body) >= 84:
            width, height = (int.from_bytes(body[at : at + 4], "big") / 65536 for at in (len(body) - 8, len(body) - 4))
            size = (width, height) if width and height else size
        elif kind == b"hdlr" and body[8:12] == b"soun":
            sound = True
        elif kind == b"mvex" and not seconds:
            # Fragmented, and its fragments are not summed.
            return None
    return seconds, size, sound


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    while at + 8 <= end:
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            return
        stop = min(at + size, end)
        if kind in _CONTAINERS:
            yield from _boxes(data, at + head, stop)
        elif kind != b"mdat":
            yield kind, data[at + head : stop]
        at += size


def _duration(body: bytes) -> float:
    wide = body[:1] == b"\x01"
    start, width = (20, 8) if wide else (12, 4)
    scale = int.from_bytes(body[start : start + 4], "big")
    ticks = int.from_bytes(body[start + 4 : start + 4 + width], "big")
    unknown = ticks == (1 << 8 * width) - 1
    return 0.0 if unknown or not scale else ticks / scale


# Of Matroska: the ids of the elements that are gone into, and of those that are read.
_SEGMENT, _INFO, _TRACKS, _TRACK, _VIDEO = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0
_SCALE, _LENGTH, _TYPE, _WIDTH, _HEIGHT = 0x2AD7B1, 0x4489, 0x83, 0xB0, 0xBA
_CLUSTER = 0x1F43B675


def _matroska(data: bytes) -> VideoFacts | None:
    import struct

    scale, length, width, height, sound = 1_000_000, 0.0, 0, 0, False
    for kind, body in _elements(data, 0, len(data)):
        if kind == _SCALE:
            scale = int.from_bytes(body, "big")
        elif kind == _LENGTH and len(body) in (4, 8):
            (length,) = struct.unpack(">f" if len(body) == 4 else ">d", body)
        elif kind == _TYPE and body[-1:] == bytes([_AUDIO_TRACK]):
            sound = True
        elif kind == _WIDTH:
            width = int.from_bytes(body, "big")
        elif kind == _HEIGHT:
            height = int.from_bytes(body, "big")
    return length * scale / 1e9, (width, height) if width and height else None, sound


def _elements(data: bytes, at: int, end: int) -> Iterator[tuple[int, bytes]]:
    while at < end:
        kind, at = _number(data, at, keep=True)
        size, at = _number(data, at, keep=False)
        if kind < 0 or kind == _CLUSTER:
            return
        stop = end if size < 0 else min(at + size, end)
        if kind in (_SEGMENT, _INFO, _TRACKS, _TRACK, _VIDEO):
            yield from _elements(data, at, stop)
        else:
            yield kind, data[at:stop]
        at = stop


def _number(data: bytes, at: int, *, keep: bool) -> tuple[int, int]:
    """A number of variable length, -1 where it is unknown or cut off, and what follows it."""
    first = data[at] if at < len(data) else 0
    width = 9 - first.bit_length()
    if width > 8 or at + width > len(data):
        return -1, len(data)
    value = int.from_bytes(data[at : at + width], "big")
    if not keep:
        value &= (1 << 7 * width) - 1
        if value == (1 << 7 * width) - 1:
            value = -1
    return value, at + width


def _avi(data: bytes) -> VideoFacts | None:
    at = data.find(b"avih", 0, 4096)
    if at < 0 or len(data) < at + 48:
        return None
    fields = [int.from_bytes(data[at + 8 + 4 * index : at + 12 + 4 * index], "little") for index in range(10)]
    return fields[0] * fields[4] / 1e6, (fields[8], fields[9]), b"auds" in data[:4096]
