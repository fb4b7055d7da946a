"""``LocalTokenizer`` against sentencepiece itself, with a small model that is trained here."""

from __future__ import annotations

import hashlib
import io
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from genai import Client, types
from genai.counting.facts import model_facts
from genai.errors import ArgumentError, ConfigError
from genai.local_tokenizer import LocalTokenizer

sentencepiece = pytest.importorskip("sentencepiece")

LINE = "the sea is blue and a boat sails over it while gulls cry löwe 日本 снег émigré 3.14 e2e don't"
WORDS = LINE.split(" ")


@pytest.fixture(scope="module")
def model() -> bytes:
    """A model that falls back to bytes, as the Gemma ones do."""
    chance = random.Random(1)
    lines = (" ".join(chance.choices(WORDS, k=12)) for _ in range(300))
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=lines, model_writer=out, vocab_size=400, byte_fallback=True, model_type="bpe",
        character_coverage=0.995, minloglevel=2, normalization_rule_name="identity",
        remove_extra_whitespaces=False,
    )  # fmt: skip
    return out.getvalue()


@pytest.fixture(scope="module")
def tokenizer(model: bytes) -> LocalTokenizer:
    return LocalTokenizer("gemini-2.5-flash", tokenizer_model=model)


def test_a_thousand_texts(tokenizer: LocalTokenizer, model: bytes) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_proto=model)
    chance = random.Random(2)
    letters = "abc xyzäß漢字🦊\n\t\0'\"{}[]0123456789"
    texts = ["".join(chance.choices(letters, k=chance.randrange(1, 40))) for _ in range(500)]
    texts += [" ".join(chance.choices(WORDS, k=chance.randrange(1, 20))) for _ in range(500)]
    expected = processor.encode(texts)
    assert [tokenizer.count_text(text) for text in texts] == [len(ids) for ids in expected]
    assert tokenizer.count_tokens(texts).total_tokens == sum(map(len, expected))
    computed = tokenizer.compute_tokens(texts).tokens_info or []
    assert [info.token_ids for info in computed] == expected
    for text, info in zip(texts, computed, strict=True):
        # The pieces are the text's bytes; a space stands before the first.
        assert b"".join(info.tokens or []).decode("utf-8") == f" {text}"
        assert info.role == "user"


def test_what_counts(tokenizer: LocalTokenizer) -> None:
    """The texts that google-genai's tokenizer counts: names, descriptions, keys and texts of values."""
    count = tokenizer.count_text
    call = types.Part.from_function_call(name="sail", args={"boat": "blue", "crew": ["a", {"gull": 3}]})
    result = types.Part.from_function_response(name="sail", response={"sea": "blue"})
    contents = [types.Content(role="model", parts=[call]), types.Content(role="user", parts=[result])]
    spoken = ["sail", "boat", "crew", "blue", "a", "gull", "sail", "sea", "blue"]
    assert tokenizer.count_tokens(contents).total_tokens == sum(map(count, spoken))
    roles = [info.role for info in tokenizer.compute_tokens(contents).tokens_info or []]
    assert roles == ["model"] * 6 + ["user"] * 3
    schema = {
        "type": "OBJECT", "title": "not counted", "description": "the sea", "required": ["boat"],
        "properties": {"boat": {"type": "STRING", "format": "enum", "enum": ["a", "blue"]},
                       "list": {"type": "ARRAY", "items": {"type": "STRING", "description": "gulls"}}},
    }  # fmt: skip
    inside = ["the sea", "boat", "boat", "enum", "a", "blue", "list", "gulls"]
    function = types.FunctionDeclaration(name="sail", description="sails", parameters=schema)
    config: Any = {
        "system_instruction": "is it blue",
        "tools": [types.Tool(function_declarations=[function])],
        "generation_config": {"response_schema": schema},
    }
    expected = ["while", "is it blue", "sail", "sails", *inside, *inside]
    assert tokenizer.count_tokens("while", config=config).total_tokens == sum(map(count, expected))


def test_estimates_become_exact(tokenizer: LocalTokenizer) -> None:
    client = Client(api_key="x")
    found = client.models.estimate_tokens("the sea is blue", model="gemini-2.5-flash", tokenizer=tokenizer)
    assert found.total_tokens == tokenizer.count_text("the sea is blue")
    assert not found.is_estimate


def test_mistakes(tokenizer: LocalTokenizer, monkeypatch: pytest.MonkeyPatch) -> None:
    image = types.Part.from_bytes(data=b"x", mime_type="image/png")
    for method in (tokenizer.count_tokens, tokenizer.compute_tokens):
        with pytest.raises(ArgumentError, match=r"contents\[0\].parts\[1\].*text only.*estimate_tokens"):
            method(["x", image])
    with pytest.raises(ArgumentError, match=r"gemini-9 has is not known.*gemini-2\.5-flash"):
        LocalTokenizer("gemini-9")
    with pytest.raises(ConfigError, match="no SentencePiece model"):
        LocalTokenizer("gemini-2.5-flash", tokenizer_model=b"x")
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ConfigError, match=r"gemini-genai\[local-tokenizer-transformers\]"):
        LocalTokenizer("gemini-3.5-flash")
    monkeypatch.setitem(sys.modules, "sentencepiece", None)
    with pytest.raises(ConfigError, match=r"gemini-genai\[local-tokenizer\]"):
        LocalTokenizer("gemini-2.5-flash", tokenizer_model=b"x")


def test_where_the_model_is(model: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named by the environment, kept where google-genai keeps it, or fetched once; never another than what is meant."""
    path = tmp_path / "mine.model"
    path.write_bytes(model)
    monkeypatch.setenv("GENAI_TOKENIZER_MODEL", str(path))
    assert LocalTokenizer("anything").count_text("the sea") > 0
    monkeypatch.delenv("GENAI_TOKENIZER_MODEL")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    from http.server import BaseHTTPRequestHandler, HTTPServer
    from threading import Thread

    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(model)

        def log_message(self, *args: Any) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/a.model"
    row = {"url": url, "sha256": hashlib.sha256(model).hexdigest()}
    monkeypatch.setitem(model_facts()["tokenizers"]["sentencepiece"], "gemma3", row)
    try:
        for _ in range(2):
            assert LocalTokenizer("gemini-2.5-flash").count_text("the sea") > 0
        assert asked == ["/a.model"]
        (kept,) = (tmp_path / "vertexai_tokenizer_model").iterdir()
        assert kept.name == hashlib.sha1(url.encode()).hexdigest()
        kept.write_bytes(b"damaged")
        assert LocalTokenizer("gemini-2.5-flash").count_text("the sea") > 0
        assert len(asked) == 2
        row["sha256"] = "0" * 64
        with pytest.raises(ConfigError, match="SHA-256"):
            LocalTokenizer("gemini-2.5-flash")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    kept.unlink()
    with pytest.raises(ConfigError, match=r"not on this machine.*pass its path as tokenizer_model"):
        LocalTokenizer("gemini-2.5-flash")
