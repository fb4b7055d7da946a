"""Text and sizes taken out of bytes."""

from __future__ import annotations

import io

import pytest

from genai_emulator.facts import counting_of
from genai_emulator.fake_model.documents import attachment
from genai_emulator.fake_model.text import best_sentence, rank, sentences, words
from genai_emulator.fake_model.tokens import count_attachment


def tokens(mime_type: str, data: bytes, model: str = "models/gemini-2.5-flash") -> tuple[str, int]:
    sent = attachment("x", mime_type, f"{mime_type}/{len(data)}", len(data), lambda: data)
    (found,) = count_attachment(sent, counting_of(model)).by_modality.items()
    return found


@pytest.mark.parametrize("kind", ["PNG", "GIF", "JPEG"])
def test_picture_sizes(kind: str) -> None:
    image = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    image.new("RGB", (800, 300)).save(out, kind)
    assert tokens(f"image/{kind.lower()}", out.getvalue()) == ("IMAGE", 2 * 258)
    # 54 columns and 20 rows of patches, of 1,120 at most.
    assert tokens(f"image/{kind.lower()}", out.getvalue(), "models/gemini-3.5-flash") == ("IMAGE", 54 * 20)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x04ab", b"BM", b"\x89PNG\r\n\x1a\n"])
def test_no_picture(data: bytes) -> None:
    assert tokens("image/bmp", data) == ("IMAGE", 258)


@pytest.mark.parametrize(
    ("mime_type", "size", "modality", "count"),
    [
        ("video/mp4", 1_000_000, "VIDEO", 2630),
        ("audio/mpeg", 160_000, "AUDIO", 320),
        ("text/plain", 400, "TEXT", 100),
        ("application/json", 400, "TEXT", 100),
        ("application/octet-stream", 400, "IMAGE", 258),
    ],
)
def test_tokens(mime_type: str, size: int, modality: str, count: int) -> None:
    assert tokens(mime_type, b"x" * size) == (modality, count)


def test_what_is_large_is_not_read() -> None:
    def read() -> bytes:
        raise AssertionError("a video was read")

    assert attachment("x", "video/mp4", "digest", 10**9, read).pages == ()


def test_sentences() -> None:
    text = 'One is\nhere. "Two!" Three?\n\nFour'
    assert sentences(text) == ["One is here.", '"Two!"', "Three?", "Four"]


def test_words_are_stemmed() -> None:
    assert words("Cats' kettles boiled; berries, glass") == ["cat", "kettl", "boil", "berry", "glass"]


def test_rank() -> None:
    texts = ["the sea is blue", "the kettle is blue", "nothing of it", "kettle kettle"]
    assert next(found.index for found in rank("a blue kettle", texts)) == 1
    assert rank("zebra", texts) == []
    assert rank("anything", []) == []
    assert best_sentence("Where is the mill?", ["The tower is tall. The mill is old."]) == "The mill is old."
    assert best_sentence("zebra", ["The tower."]) is None
