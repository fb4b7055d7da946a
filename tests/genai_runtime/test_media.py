"""What media say of themselves."""

from __future__ import annotations

import io
import struct
import sys
import wave

import pytest

from genai_runtime.media import MediaFacts, MissingExtra, Unreadable, describe, is_textual


def box(kind: bytes, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return struct.pack(">I", len(body) + 8) + kind + body


def mp4(seconds: float, *, sound: bool, wide: bool = False, last: bool = False) -> bytes:
    """A small MP4 that has all headers of one; its frames are not there."""
    if wide:
        head = box(b"mvhd", b"\1\0\0\0" + bytes(16) + struct.pack(">IQ", 1000, int(seconds * 1000)) + bytes(80))
    else:
        head = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, int(seconds * 1000)) + bytes(80))
    tracks = [box(b"trak", box(b"tkhd", bytes(76), struct.pack(">II", 640 << 16, 360 << 16)), handler(b"vide"))]
    if sound:
        tracks.append(box(b"trak", box(b"tkhd", bytes(84)), handler(b"soun")))
    moov = box(b"moov", head, *tracks)
    frames = struct.pack(">I4sQ", 1, b"mdat", 16 + 1000) + bytes(1000) if wide else box(b"mdat", b"x" * 1000)
    return box(b"ftyp", b"isom") + (frames + moov if last else moov + frames)


def handler(kind: bytes) -> bytes:
    return box(b"mdia", box(b"hdlr", bytes(8) + kind + bytes(12)))


def element(kind: str, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return bytes.fromhex(kind) + (1 << 56 | len(body)).to_bytes(8, "big") + body


def webm(milliseconds: float, *, sound: bool) -> bytes:
    info = element(
        "1549a966", element("2ad7b1", (1_000_000).to_bytes(3, "big")), element("4489", struct.pack(">d", milliseconds))
    )
    video = element("ae", element("83", b"\1"), element("e0", element("b0", b"\2\x80"), element("ba", b"\1\x68")))
    tracks = element("1654ae6b", video, *([element("ae", element("83", b"\2"))] if sound else []))
    # Of unknown size, as it is while a program still writes it.
    return (
        element("1a45dfa3")
        + bytes.fromhex("18538067")
        + b"\x01"
        + b"\xff" * 7
        + info
        + tracks
        + element("1f43b675", b"frames")
    )


def wav(seconds: float) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(int(16_000 * seconds)))
    return out.getvalue()


def test_images() -> None:
    image = pytest.importorskip("PIL.Image")
    for kind in ("PNG", "GIF", "JPEG", "BMP", "WEBP", "TIFF"):
        for options in ({}, {"lossless": True}) if kind == "WEBP" else ({},):
            out = io.BytesIO()
            image.new("RGB", (800, 301)).save(out, kind, **options)
            assert describe(f"image/{kind.lower()}", out.getvalue()).size == (800, 301), kind
    animated = io.BytesIO()
    frames = [image.new("RGBA", (70, 50), color) for color in ("red", "blue")]
    frames[0].save(animated, "WEBP", save_all=True, append_images=frames[1:])
    assert describe("image/webp", animated.getvalue()).size == (70, 50)
    for data in (b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x04ab", b"BM", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBPVP8 "):
        with pytest.raises(Unreadable, match="no image"):
            describe("image/png", data)


def test_sounds() -> None:
    assert describe("audio/wav", wav(0.2)) == MediaFacts(seconds=0.2, sound=True)
    # A recorder that could not know how long it would be.
    assert describe("audio/wav", wav(0.5)[:40] + b"\xff" * 4 + bytes(8000)).seconds == 0.5
    assert describe("audio/L16;codec=pcm;rate=24000", bytes(48_000)).seconds == 1
    # 417 bytes for each frame of 1,152 samples: 128 kbit/s at 44,100 Hz.
    mp3 = (b"\xff\xfb\x90\x00" + bytes(413)) * 100
    assert describe("audio/mpeg", mp3).seconds == pytest.approx(100 * 1152 / 44_100, rel=0.01)
    for data in (b"", b"x" * 100, wav(1)[:30]):
        with pytest.raises(Unreadable, match="how long it lasts"):
            describe("audio/mpeg", data)


def test_videos() -> None:
    for sound in (True, False):
        for wide in (True, False):
            for last in (True, False):
                data = mp4(12.5, sound=sound, wide=wide, last=last)
                assert describe("video/mp4", data) == MediaFacts((640, 360), 12.5, sound), (sound, wide, last)
        assert describe("video/webm", webm(2500, sound=sound)) == MediaFacts((640, 360), 2.5, sound)
    fields = struct.pack("<10I", 40_000, 0, 0, 0, 250, 0, 2, 0, 320, 240)
    avi = b"RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlavih" + struct.pack("<I", 56) + fields + bytes(16) + b"strhauds"
    assert describe("video/avi", avi) == MediaFacts((320, 240), 10, True)
    for data in (
        b"",
        b"x" * 100,
        mp4(0, sound=False),
        mp4(3, sound=True)[:40],
        b"\x1a\x45\xdf\xa3",
        webm(0, sound=True),
    ):
        with pytest.raises(Unreadable, match="how long it lasts"):
            describe("video/mp4", data)


def test_what_no_program_wrote() -> None:
    for mime_type in ("audio/pcm;rate=0", "audio/L16;rate=8000;channels=0"):
        with pytest.raises(Unreadable, match="how long it lasts"):
            describe(mime_type, bytes(100))
    boxes = b"".join((8 * left).to_bytes(4, "big") + b"moov" for left in range(20_000, 0, -1))
    with pytest.raises(Unreadable, match="how long it lasts"):
        describe("video/mp4", boxes)


def test_documents() -> None:
    pypdf = pytest.importorskip("pypdf")
    out = io.BytesIO()
    writer = pypdf.PdfWriter()
    writer.add_blank_page(612, 792)
    writer.add_blank_page(612, 792).rotate(90)
    writer.write(out)
    assert describe("application/pdf", out.getvalue()).pages == ((612, 792), (792, 612))
    with pytest.raises(Unreadable, match="no PDF"):
        describe("application/pdf", b"%PDF-1.7 and no more")


def test_what_is_none_of_these() -> None:
    with pytest.raises(Unreadable, match="application/zip is neither"):
        describe("application/zip", b"PK")
    assert [is_textual(kind) for kind in ("text/html", "application/json", "image/png")] == [True, True, False]


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """What needs no package is read without; the rest says which extra has it."""
    for name in ("PIL", "pypdf", "pypdf.errors", "tinytag"):
        monkeypatch.setitem(sys.modules, name, None)
    assert describe("audio/wav", wav(0.2)).seconds == 0.2
    assert describe("video/mp4", mp4(3, sound=False)).seconds == 3
    for kind in ("image/heic", "audio/flac", "application/pdf"):
        with pytest.raises(MissingExtra, match=r"pip install 'gemini-genai\[media\]'"):
            describe(kind, b"x" * 100)
