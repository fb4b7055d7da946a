"""Another JSON library gives what Python's own gives: values, bytes and errors, in calls and in streams."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import pickle
import sys
import tracemalloc
from collections.abc import Callable
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import genai
from gemini_api.backends import GEMINI
from genai import types
from genai_emulator import Emulator
from genai_runtime.errors import ArgumentError, ConfigError, ResponseDecodeError
from genai_runtime.models.codecs import Base64Text, base64_text, decode_bytes
from genai_runtime.transport import TransportConfig, json_library
from genai_runtime.transport.body import read_json
from genai_runtime.transport.json_library import check_json_library, serialize
from genai_runtime.transport.limits import Limits
from tests.cases import case, examples
from tests.data import read

msgspec = pytest.importorskip("msgspec")

LIBRARY = "msgspec"


class Word(StrEnum):
    A = "a"


class Thing(Enum):
    A = "a"


class Rows(list[Any]):
    pass


def outcome(action: Callable[[], Any]) -> Any:
    """What comes of it: the value with its types, or the error's class and words."""
    try:
        return repr(action())
    except (ResponseDecodeError, ArgumentError) as error:
        return type(error), str(error)


def check_read(body: bytes | str, limits: Limits | None = None) -> None:
    with case(body[:80]):
        assert outcome(lambda: read_json(body, limits, LIBRARY)) == outcome(lambda: read_json(body, limits))


def check_written(body: Any) -> None:
    def written(library: str | None) -> Callable[[], Any]:
        return lambda: json.loads(serialize(body, library))

    with case(repr(body)[:80]):
        assert outcome(written(LIBRARY)) == outcome(written(None))


numbers = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, -0.0, 2**63, 2**64 - 1, 2**64, -(2**63) - 1, 1e308, 5e-324, 10**30]),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, st.text(st.characters(exclude_categories=()))),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)
PIECES = [
    *("1e999", "-1e400", "NaN", "-Infinity", "01", "1.", "-", "1E+5", "1e-400", "-0", "123456789012345678901234567890"),
    *(r'"\ud800"', r'"\udc00\ud800"', r'"\ud83d\ude00"', '"\x01"', '"\x7f"', r'"\x"', r'"\/"', "'a'", "nul", "\ufeff"),
    *('{"a":1,"a":2}', '{"a":1,}', "[1,]", "[", "]", "{", "}", ",", ":", " ", "\n", "\x00", "\x0c", "true", '"é"'),
]  # fmt: skip


@settings(max_examples=examples(150, 2000), deadline=None)
@given(value=values, ascii_only=st.booleans())
def test_what_is_valid_is_read_alike(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    check_read(text)
    check_read(text.encode("utf-8", "surrogatepass"))
    check_read(f'{{"a": [{text}], "b": "{"x" * 5000}"}}'.encode("utf-8", "surrogatepass"))


@settings(max_examples=examples(150, 2000), deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=5), cut=st.integers(0, 9), stray=st.binary())
def test_what_is_not_is_refused_alike(pieces: list[str], cut: int, stray: bytes) -> None:
    text = "".join(pieces)
    check_read(f"[{text}]")
    check_read(f"[{', '.join(pieces)}]")
    check_read(text.encode() + stray)
    check_read(f"[{text}]".encode()[: -cut or None])
    check_read(f'["{"x" * 5000}", {text}]'.encode()[: -cut or None])


def test_the_limits_are_those_of_the_client() -> None:
    texts = read("json_texts")
    for text in [*texts["refused"], *texts["left open by the standard and read"], *(each for each, _ in texts["read"])]:
        check_read(text.encode())
    deep = "[" * 400 + "]" * 400, "[" * 500 + "]" * 500, "[" * 501 + "]" * 501, '{"a":' * 501 + "1" + "}" * 501
    for text in (*deep, "[" * 100_000, "1" * 4000, "1" * 4001, "1" * 5000, "0." + "1" * 5000, "1" * 5000 + ".5"):
        for body in (text, f"[{text}]", f'["{"[" * 600}", {text}]', f'[{text}, "{"x" * 5000}"]'):
            check_read(body.encode())
    check_read(b"[[[1]]]", Limits(depth=2))
    check_read(b"[12345]", Limits(digits=4))
    check_read(b"\xff\xfe1\0")
    check_read(b"")


@settings(max_examples=examples(150, 2000), deadline=None)
@given(value=values)
def test_bodies_are_written_alike(value: Any) -> None:
    check_written({"a": value})


def test_what_is_no_json_is_refused_alike() -> None:
    circle: list[Any] = []
    circle.append(circle)
    for value in (
        *(float("nan"), float("inf"), b"x", datetime(2026, 1, 1), uuid4(), {1}, Thing.A, object(), circle),
        *(Word.A, (1, 2), Rows([1, b"x"]), Rows([1, 2.5]), {1: 2}, {1e16: 1}, {True: 1, None: 2}, {b"x": 1}, "\ud800"),
        *([None, float("nan")], [True, "null"], 10**30, {"a": {2.5: 1}}, types.HarmCategory.HARM_CATEGORY_HARASSMENT),
    ):
        check_written(value)
        check_written({"a": [{"b": value}, 1.5]})


@pytest.mark.parametrize("library", [None, LIBRARY])
def test_long_base64_goes_past_the_encoder(library: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytes(range(256)) * 100
    blob = types.Blob(data=data, mime_type="image/png")
    wire = blob.to_dict(GEMINI.of_client())
    assert isinstance(wire["data"], Base64Text)
    # What is built to be looked at, or to be sent by others, is plain JSON.
    assert [type(made["data"]) for made in (blob.to_dict(), blob.to_dict(GEMINI))] == [str, str]
    by_name: Any = "gemini"
    assert type(blob.to_dict(by_name)["data"]) is str
    body = {"contents": Rows([{"parts": [{"inlineData": wire}, {"text": '"é'}, {"inlineData": wire}]}])}
    plain = json.loads(json.dumps(body, default=base64_text))
    assert json.loads(serialize(body, library)) == plain
    circle: dict[str, Any] = {"parts": wire}
    circle["again"] = circle
    with pytest.raises(ArgumentError, match=r"^the request cannot be written as JSON: "):
        serialize(circle, library)
    circle.clear()
    # A text like the mark itself.
    mark = {"contents": [wire["data"], json_library._PLACE]}
    assert json.loads(serialize(mark, library)) == json.loads(json.dumps(mark, default=base64_text))
    monkeypatch.setattr(json_library, "serialize", _short(serialize))
    serialize(body, library)
    assert len(Base64Text.ALIVE) == 1
    del wire, body, mark
    assert not Base64Text.ALIVE


def test_base64_in_a_request_looks_like_its_text() -> None:
    for data in (bytes(range(256)) * 300, b"\0" * 20_001, b"ab" * 10_000):
        text, kept = base64.b64encode(data).decode(), Base64Text(data)
        assert b"".join(kept.pieces()).decode() == text
        assert (str(kept), len(kept), repr(kept), hash(kept)) == (text, len(text), repr(text), hash(text))
        for key in (
            slice(0, 7),
            slice(None, 5000),
            slice(2, 9),
            slice(-5, None),
            slice(None, None, 3),
            4,
            slice(0, -3),
        ):
            assert kept[key] == text[key]
        assert kept == text
        assert kept != text + "="
        assert kept != data
        assert copy.deepcopy([kept]) == [text]
        assert type(pickle.loads(pickle.dumps(kept))) is str
        assert decode_bytes(kept) is data
    with pytest.raises(TypeError, match="Object of type object is not JSON serializable"):
        json.dumps(object(), default=base64_text)


def test_a_long_body_is_written_once() -> None:
    body = {"contents": [{"parts": [{"inlineData": {"data": Base64Text(bytes(3 << 20))}}, {"text": "what?"}]}]}
    tracemalloc.start()
    try:
        written = serialize(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert json.loads(written)["contents"][0]["parts"][0]["inlineData"]["data"] == "A" * (4 << 20)
    # With room for one piece.
    assert peak < len(written) + (1 << 18)


def _short(encode: Callable[..., bytes]) -> Callable[..., bytes]:
    def checked(body: Any, library: str | None, short: bool) -> bytes:
        found = encode(body, library, short=short)
        assert len(found) < 500
        return found

    return checked


def test_names() -> None:
    assert [check_json_library(name) for name in (None, "json", " MsgSpec ")] == [None, None, "msgspec"]
    assert TransportConfig(json_library="msgspec").json_library == "msgspec"
    for wrong in ("orjson", "", 7):
        with pytest.raises(ConfigError, match=r"^json_library is one of 'json', 'msgspec', not "):
            TransportConfig(json_library=wrong)  # type: ignore[arg-type]


def test_one_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    monkeypatch.setenv("GENAI_JSON", "msgspec")
    with pytest.raises(ConfigError, match=r"^GENAI_JSON is 'msgspec', which is not installed: pip install 'gemini-"):
        genai.Client(api_key="x")
    # The option wins.
    client = genai.Client(api_key="x", http_options={"json_library": "json"})
    with pytest.raises(
        ConfigError, match=r"^http_options.json_library is 'msgspec'.*pip install 'gemini-genai\[fast]'"
    ):
        client.models.generate_content(
            model="gemini-2.5-flash", contents="Hi", config={"http_options": {"json_library": "msgspec"}}
        )


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read and written by the library."""
    json_library.load_json_library("msgspec")
    decode, encode = json_library._msgspec()
    seen: list[str] = []

    def reading(body: bytes | str) -> Any:
        seen.append("read")
        return decode(body)

    def writing(body: Any) -> bytes:
        seen.append("written")
        return encode(body)

    monkeypatch.setattr(json_library, "_msgspec", lambda: (reading, writing))
    return seen


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("by", ["client", "call", "environment", None])
def test_calls_and_streams_use_it(
    used: list[str], emulator: Emulator, monkeypatch: pytest.MonkeyPatch, asynchronous: bool, by: str | None
) -> None:
    options: Any = {"base_url": emulator.url}
    if by == "environment":
        monkeypatch.setenv("GENAI_JSON", "msgspec")
    elif by == "client":
        options["json_library"] = "msgspec"
    config: Any = {"http_options": {"json_library": "msgspec"}} if by == "call" else None
    arguments: Any = {"model": "gemini-2.5-flash", "contents": "Count to three.", "config": config}
    client = genai.Client(api_key="x", http_options=options)

    async def run() -> None:
        await client.aio.models.generate_content(**arguments)
        used.append("stream")
        async for _ in await client.aio.models.generate_content_stream(**arguments):
            pass
        await client.aio.aclose()

    if asynchronous:
        asyncio.run(run())
    else:
        client.models.generate_content(**arguments)
        used.append("stream")
        for _ in client.models.generate_content_stream(**arguments):
            pass
    client.close()
    if by is None:
        assert used == ["stream"]
    else:
        assert used[:4] == ["written", "read", "stream", "written"]
        assert "read" in used[4:]


def test_the_first_small_bodies_do_not_import_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that asks once has nothing of a library that takes longer to import than it can ever save."""
    imported: list[str] = []
    real = json_library._msgspec
    monkeypatch.setattr(json_library, "_msgspec", lambda: imported.append("msgspec") or real())
    for bodies in (["{}"] * 40, [json.dumps("x" * (1 << 16))]):
        monkeypatch.setattr(json_library, "_patience", json_library._PATIENCE)
        imported.clear()
        read = 0
        while not imported and read < len(bodies):
            assert read_json(bodies[read], library="msgspec") == json.loads(bodies[read])
            assert json_library.serialize({}, "msgspec") == b"{}"
            read += 1
        assert imported
        # A handful of calls; of a long answer, not one.
        assert read == (json_library._PATIENCE // 2 if len(bodies) > 1 else 1)
    imported.clear()
    monkeypatch.setattr(json_library, "_patience", json_library._PATIENCE)
    # How long a request is, is known once it is written.
    assert len(json_library.serialize({"a": "x" * (1 << 16)}, "msgspec")) > 1 << 16
    assert not imported
    assert json_library.serialize({}, "msgspec") == b"{}"
    assert imported
    json_library.load_json_library(None)
    imported.clear()
    monkeypatch.setattr(json_library, "_patience", json_library._PATIENCE)
    json_library.load_json_library("msgspec")
    assert imported
    assert read_json("{}", library="msgspec") == {}
    assert len(imported) == 2
