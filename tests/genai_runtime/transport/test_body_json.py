"""Strict JSON: what is read, what is refused, the limits, and what is said of a body that is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_runtime.errors import ResponseDecodeError
from genai_runtime.transport.body import read_json
from genai_runtime.transport.json_library import load_json_library
from genai_runtime.transport.limits import Limits
from tests.cases import case
from tests.data import read
from tests.shared import SHARED

# What the standard leaves open (i_*), and how it is decided here.
ACCEPTED = {
    "i_structure_UTF-8_BOM_empty_object",
    "i_number_double_huge_neg_exp",
    "i_number_real_underflow",
    "i_number_too_big_neg_int",
    "i_number_too_big_pos_int",
    "i_number_very_big_negative_int",
    "i_string_1st_surrogate_but_2nd_missing",
    "i_string_1st_valid_surrogate_2nd_invalid",
    "i_string_incomplete_surrogate_and_escape_valid",
    "i_string_incomplete_surrogate_pair",
    "i_string_incomplete_surrogates_escape_valid",
    "i_string_invalid_lonely_surrogate",
    "i_string_invalid_surrogate",
    "i_string_inverted_surrogates_U+1D11E",
    "i_string_lone_second_surrogate",
    "i_structure_500_nested_arrays",
    "i_object_key_lone_2nd_surrogate",
}


def suite() -> list[Path]:
    return sorted((SHARED / "vectors" / "JSONTestSuite" / "test_parsing").glob("*.json")) if SHARED else []


def test_what_is_read() -> None:
    for text, value in read("json_texts")["read"]:
        found = read_json(text.encode())
        assert (text, found) == (text, value)
        assert type(found) is type(value)


def test_half_a_surrogate_pair_is_read_when_it_is_escaped() -> None:
    for text in read("json_texts")["left open by the standard and read"]:
        assert read_json(text.encode()) == json.loads(text)


def test_what_is_refused() -> None:
    texts = read("json_texts")
    refused = [*map(str.encode, texts["refused"]), *map(bytes.fromhex, texts["refused bytes"])]
    assert refused
    for body in refused:
        with case(body[:99]), pytest.raises(ResponseDecodeError):
            read_json(body)


@pytest.mark.skipif(SHARED is None, reason="JSONTestSuite is not here")
def test_json_test_suite() -> None:
    found = suite()
    assert found
    for path in found:
        with case(path.stem):
            if path.name[0] == "y" or path.stem in ACCEPTED:
                read_json(path.read_bytes())
            else:
                with pytest.raises(ResponseDecodeError):
                    read_json(path.read_bytes())


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"{", "not JSON"),
        (b"\xff\xfe{\0}\0", "not UTF-8"),
        ('{"a": "\xe4"}'.encode("latin-1"), "not UTF-8"),
        (b"[NaN]", "NaN"),
        (b"[-Infinity]", "Infinity"),
        (b"[1e999]", "too large"),
        (b"[-1e999]", "too large"),
        (b"[" + b"1.5," * 2000 + b"1e999]", "too large"),
        (b"[" + b'{"t": "x", "v": 1.5},' * 400 + b'{"t": "x", "v": -1e999}]', "too large"),
        (b'["x"' + b', "some words of text"' * 400 + b", [1e999]]", "too large"),
        # Full of numbers, with few lists and objects.
        (b'{"v": [' + b"1.5," * 4000 + b'1], "w": {"x": [true, {"y": 1e999}]}}', "too large"),
        (b'{"w": -1e999, "v": [' + b"1.5," * 4000 + b"1]}", "too large"),
        (b'[[], {}, [null], "x", [' + b"1.5," * 4000 + b"-1e999]]", "too large"),
        (b"1e999" + b" " * 5000, "too large"),
        (b"1" * 5000, "4000 digits"),
        (b"[" * 100_000, "nested deeper"),
        (b'{"a":' * 600 + b"1" + b"}" * 600, "nested deeper"),
    ],
)
def test_refused(body: bytes, words: str) -> None:
    with pytest.raises(ResponseDecodeError, match=words) as caught:
        read_json(body)
    assert len((caught.value.snippet or "").encode()) <= 200


def test_brackets_in_strings_do_not_nest() -> None:
    text = '["' + "[{" * 1000 + '\\"]"' + "," + "[],{}," * 600 + "1]"
    assert len(read_json(text.encode())) == 1202


@pytest.mark.parametrize("library", [None, "msgspec"])
def test_a_long_list_may_be_nested_as_deep_as_any(library: str | None) -> None:
    for opening, closing in ((b"[", b"]"), (b'{"a":[', b"]}")):
        for depth, deep in ((500, False), (501, True)):
            count = depth // len(closing)
            numbers = b"[" * (depth % len(closing)) + b"1.5," * 60_000 + b"1.5" + b"]" * (depth % len(closing))
            text = opening * count + numbers + closing * count
            load_json_library(library)
            if deep:
                with pytest.raises(ResponseDecodeError, match="nested deeper than 500"):
                    read_json(text, library=library)
            else:
                read_json(text, library=library)


def test_numbers_whose_sum_is_too_large_are_not() -> None:
    items: list[object] = [1e308, -1e308, "x"] * 1000 + [[1e308] * 1000]
    assert read_json(json.dumps(items).encode()) == items


def test_limits_are_settings() -> None:
    assert read_json(b"[[[1]]]", Limits(depth=3)) == [[[1]]]
    with pytest.raises(ResponseDecodeError):
        read_json(b"[[[[1]]]]", Limits(depth=3))
    with pytest.raises(ResponseDecodeError):
        read_json(b"12345", Limits(digits=4))


def test_depth_counts_brackets_that_are_open() -> None:
    for text in (
        "[[1],[2],[3],{}]",
        '["[[[[", "{{{{"]',
        '["\\"[[[[", [1]]',
        '["\\\\", [1], "]", [2]]',
        '{"a[[": {"b": 1}}',
    ):
        read_json(text.encode(), Limits(depth=2))
    for text in ("[[[1]]]", '["a", [[1]]]', '["\\"", [[1]]]', '["\\\\", [[1]]]', '{"a": {"b": {}}}', "[[],[[]]]"):
        with pytest.raises(ResponseDecodeError, match="nested deeper than 2"):
            read_json(text.encode(), Limits(depth=2))


def test_deeper_than_python_can_go() -> None:
    with pytest.raises(ResponseDecodeError, match=r"^the JSON is nested too deeply: '\[\["):
        read_json(b"[" * 90_000 + b"]" * 90_000, Limits(depth=100_000))


def test_digits_may_be_as_many_as_the_limit() -> None:
    assert read_json(b"1234", Limits(digits=4)) == 1234
    assert read_json(b"12.5", Limits(digits=2)) == 12.5
    with pytest.raises(ResponseDecodeError, match="a number has more than 4 digits"):
        read_json(b"[12345]", Limits(digits=4))
    assert read_json(b"12345", Limits(digits=5)) == 12345
    assert len(str(read_json(b"1" * 4000))) == 4000
    assert read_json(b"[" * 500 + b"]" * 500) != 0


def test_a_refusal_shows_where_it_was_and_how_it_began() -> None:
    for body, words, snippet in (
        (b"", "the body is empty", ""),
        (b'{"a": 1,}', "the body is not JSON: ", '{"a": 1,}'),
        (b"[1, x]", "the body is not JSON: Expecting value at character 4: '[1, x]'", "[1, x]"),
        (b"ab\xff", "the body is not UTF-8 (byte 2): 'ab\ufffd'", "ab\ufffd"),
        (b"[-Infinity]", "-Infinity is not a JSON number: '[-Infinity]'", "[-Infinity]"),
        (b"\xef\xbb\xbf[x]", "the body is not JSON: Expecting value at character 1: '[x]'", "[x]"),
        (b"[NaN]", "NaN is not a JSON number: '[NaN]'", "[NaN]"),
        (b"[1e999]", "a number is too large to hold: '[1e999]'", "[1e999]"),
        (b"x" * 300, "the body is not JSON: ", "x" * 200),
        ("é".encode() * 150, "the body is not JSON: ", "é" * 100),
        ("aé".encode() * 150, "the body is not JSON: ", "aé" * 66 + "a"),
    ):
        with pytest.raises(ResponseDecodeError) as caught:
            read_json(body)
        assert str(caught.value).startswith(words)
        assert (str(caught.value) == words) or snippet
        assert caught.value.snippet == snippet


def test_text_is_held_to_the_default_limits_too() -> None:
    assert read_json(" [1] ") == [1]
    with pytest.raises(ResponseDecodeError, match="nested deeper than 500"):
        read_json("[" * 501 + "]" * 501)
    assert read_json(b"\xef\xbb\xbf{}") == {}
    with pytest.raises(ResponseDecodeError, match="empty"):
        read_json(b"\xef\xbb\xbf")


@given(st.binary(max_size=200))
def test_nothing_else_is_raised(body: bytes) -> None:
    try:
        read_json(body)
    except ResponseDecodeError:
        return
