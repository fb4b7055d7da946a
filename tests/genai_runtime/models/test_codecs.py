"""Scalars on the wire: what is read, what is refused, and what goes back."""

from __future__ import annotations

import base64
import json
import math
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_runtime.models import codecs
from genai_runtime.models.codecs import WireError


class TestIntegers:
    @pytest.mark.parametrize(
        ("sent", "read"),
        [(12, 12), ("12", 12), ("-7", -7), (3.0, 3), ("9223372036854775807", 2**63 - 1), (2**70, 2**70)],
    )
    def test_numbers_and_their_digits(self, sent: Any, read: int) -> None:
        assert codecs.decode_int(sent) == read
        assert type(codecs.decode_int(sent)) is int

    @pytest.mark.parametrize("sent", ["abc", "1_000", " 1", "1.5", "", "٣", 1.5, True, None, [], {}, "9" * 5000])
    def test_anything_else_is_refused(self, sent: Any) -> None:
        with pytest.raises(WireError, match="expected an integer"):
            codecs.decode_int(sent)


class TestFloats:
    @pytest.mark.parametrize(("sent", "read"), [(1, 1.0), (0.5, 0.5), ("1.5", 1.5), ("1e3", 1000.0), ("-.5", -0.5)])
    def test_numbers(self, sent: Any, read: float) -> None:
        assert codecs.decode_float(sent) == read
        assert type(codecs.decode_float(sent)) is float

    @pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
    def test_what_json_lacks_travels_as_a_string(self, name: str) -> None:
        read = codecs.decode_float(name)
        assert not math.isfinite(read)
        assert codecs.encode_float(read) == name
        assert json.dumps(codecs.encode_float(read), allow_nan=False) == f'"{name}"'

    @pytest.mark.parametrize("sent", ["nan", "inf", "1e999", "x", "", "1_0", True, None, [], 10**400])
    def test_anything_else_is_refused(self, sent: Any) -> None:
        with pytest.raises(WireError, match="expected a number"):
            codecs.decode_float(sent)

    def test_a_list_of_floats_is_taken_as_it_is(self) -> None:
        values = [0.5, -1.0]
        assert codecs.decode_floats(values) is values

    def test_a_mixed_list_is_read_one_by_one(self) -> None:
        assert codecs.decode_floats([1, 0.5, "2"]) == [1.0, 0.5, 2.0]
        with pytest.raises(WireError):
            codecs.decode_floats([1.0, None])
        with pytest.raises(WireError, match="got str 'x'"):
            codecs.decode_floats([1.0, "x"])
        with pytest.raises(WireError, match="expected an array, got an object"):
            codecs.decode_floats({})


class TestBytes:
    @given(st.binary(max_size=80), st.booleans(), st.booleans())
    def test_either_alphabet_padded_or_not(self, data: bytes, safe: bool, padded: bool) -> None:
        text = (base64.urlsafe_b64encode if safe else base64.b64encode)(data).decode()
        assert codecs.decode_bytes(text if padded else text.rstrip("=")) == data

    @given(st.binary(max_size=80))
    def test_what_goes_out_is_standard_and_padded(self, data: bytes) -> None:
        assert codecs.encode_bytes(data) == base64.b64encode(data).decode()

    def test_line_breaks_are_passed_over(self) -> None:
        assert codecs.decode_bytes("aGVs\r\nbG8=") == b"hello"

    @pytest.mark.parametrize(
        "sent", ["!!!!", "a", "aGVsbG8===x", "é", "aGVs bG8=", "aGVsbG8==", "QQ=", "=", "aG-/", "A=A="]
    )
    def test_what_is_no_base64_is_refused(self, sent: str) -> None:
        with pytest.raises(WireError, match="expected base64"):
            codecs.decode_bytes(sent)

    @pytest.mark.parametrize("sent", [5, b"x", None, []])
    def test_what_is_no_string_is_refused(self, sent: Any) -> None:
        with pytest.raises(WireError, match="expected base64 in a string"):
            codecs.decode_bytes(sent)


class TestDurations:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (timedelta(seconds=3, milliseconds=500), "3.5s"),
            (timedelta(0), "0s"),
            (timedelta(microseconds=-1), "-0.000001s"),
            (timedelta(days=1), "86400s"),
            (300, "300s"),
            (2.25, "2.25s"),
            (1e-9, "0.000000001s"),
            (-0.0, "0s"),
        ],
    )
    def test_from_python(self, value: Any, text: str) -> None:
        assert codecs.duration(value) == text

    @given(st.timedeltas(min_value=timedelta(days=-9999), max_value=timedelta(days=9999)))
    def test_there_and_back(self, span: timedelta) -> None:
        assert codecs.parse_duration(codecs.duration(span)) == span

    def test_nanoseconds_are_cut(self) -> None:
        assert codecs.parse_duration("1.123456789s") == timedelta(seconds=1, microseconds=123456)

    @pytest.mark.parametrize("text", ["3.5", "s", "1m", "1.s", "1.1234567890s", "+1s", "999999999999999s"])
    def test_anything_else_is_refused(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"duration|longer"):
            codecs.parse_duration(text)


class TestContainers:
    def test_lists(self) -> None:
        assert codecs.decode_list((1, 2)) == [1, 2]
        for sent in ({}, "ab", 1):
            with pytest.raises(WireError, match="expected an array"):
                codecs.decode_list(sent)

    def test_objects(self) -> None:
        assert codecs.decode_object({"a": 1}) == {"a": 1}
        for sent in ([], "ab", 1):
            with pytest.raises(WireError, match="expected an object"):
                codecs.decode_object(sent)

    def test_strings_and_booleans(self) -> None:
        with pytest.raises(WireError, match="expected a string, got int 5"):
            codecs.decode_str(5)
        with pytest.raises(WireError, match="expected true or false, got int 1"):
            codecs.decode_bool(1)
