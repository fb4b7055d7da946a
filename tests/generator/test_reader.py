"""YAML 1.2 and JSON: what the values are, and where they stand."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import BrokenSource
from generator.reader import escape, read, unescape


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("OFF", "OFF"),
        ("yes", "yes"),
        ("no", "no"),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("2020-01-02", "2020-01-02"),
        ("2020-01-02T03:04:05Z", "2020-01-02T03:04:05Z"),
        ("12:30:45", "12:30:45"),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b1", "0b1"),
        ("1_000", "1_000"),
        ("-3", -3),
        ("+3", 3),
        ("1e3", 1000.0),
        (".5", 0.5),
        # No JSON has these.
        ("-.inf", "-.inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("'200'", "200"),
        ("<<", "<<"),
        ("=", "="),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    found = read(f"a: {text}\n", "x.yaml").data["a"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_strings_as_they_are_written() -> None:
    found = read("200: a\nno: b\n1.0: c\n2020-01-02: d\ntrue: e\n", "x.yaml").data
    assert found == {"200": "a", "no": "b", "1.0": "c", "2020-01-02": "d", "true": "e"}


def test_aliases_are_the_value_again() -> None:
    assert read("a: &x {b: 1}\nc: *x\n", "x.yaml").data == {"a": {"b": 1}, "c": {"b": 1}}


MERGED = """a: &a {x: 1, y: {z: 1}}
b: &b {x: 2, w: 2}
c:
  y: 3
  <<: [*a, *b]
d:
  <<: *a
  <<: *b
"""


def test_merge_keys_of_published_documents() -> None:
    """What stands in the mapping itself counts, then the first of those that it takes from."""
    source = read(MERGED, "x.yaml", lenient=True)
    assert source.data["c"] == {"y": 3, "x": 1, "w": 2}
    assert source.data["d"] == {"x": 1, "y": {"z": 1}, "w": 2}
    assert [str(source.where(f"/c/{key}")) for key in "yxw"] == ["x.yaml:4:3", "x.yaml:1:8", "x.yaml:2:14"]
    for text in ("a: &a {<<: *a}", "a: {<<: 1}", "a: {<<: [1]}", "a: {b: 1, b: 2, <<: {b: 3}}"):
        with pytest.raises(BrokenSource):
            read(text, "x.yaml", lenient=True)


def test_aliases_of_aliases_end() -> None:
    lines = ["a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]"]
    lines += [f"a{n}: &a{n} [{', '.join(9 * [f'*a{n - 1}'])}]" for n in range(1, 9)]
    with pytest.raises(BrokenSource, match="aliases that make millions of values of it"):
        read("\n".join(lines), "x.yaml")


def test_places_of_yaml() -> None:
    source = read("a:\n  b/c: [1,\n    {d: 2}]\n", "spec/x.yaml")
    places = {pointer: str(source.where(pointer)) for pointer in ("", "/a", "/a/b~1c", "/a/b~1c/0", "/a/b~1c/1/d")}
    assert places == {
        "": "spec/x.yaml:1:1",
        "/a": "spec/x.yaml:1:1",
        "/a/b~1c": "spec/x.yaml:2:3",
        "/a/b~1c/0": "spec/x.yaml:2:9",
        "/a/b~1c/1/d": "spec/x.yaml:3:6",
    }
    assert source.where("/a/x") is None


def test_places_of_json() -> None:
    source = read('{"a":\n  {"b": [1,\n 2]}}', "x.json")
    assert [str(source.where(each)) for each in ("", "/a", "/a/b", "/a/b/1")] == [
        "x.json:1:1",
        "x.json:1:2",
        "x.json:2:4",
        "x.json:3:2",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2\n", "x.yaml:2:1: the key 'a' is given twice, first in line 1"),
        ('{"a": 1,\n "a": 2}', "x.json:2:2: not JSON: the key 'a' is given twice"),
        ("a: [1", "x.yaml:1:6: not YAML: while parsing a flow sequence, expected ',' or ']', but got '<stream end>'"),
        ("a: b: c", "x.yaml:1:5: not YAML: mapping values are not allowed here"),
        ("a:\n\tb: 1", "x.yaml:2:1: not YAML: while scanning for the next token, found character '\\t'"),
        ("a: 1\n---\nb: 2", "x.yaml:2:1: not YAML: expected a single document in the stream"),
        ("a: &x [*x]", "x.yaml:1:4: an alias inside the node that it names"),
        ("a: *x", "x.yaml:1:4: not YAML: found undefined alias 'x'"),
        ("a: !!python/name:os.system x", "x.yaml:1:4: a value tagged tag:yaml.org,2002:python/name:os.system"),
        ("a: !mine x", "x.yaml:1:4: a value tagged !mine"),
        ("a: {<<: {b: 1}}", "x.yaml:1:5: merge keys (<<) are no part of YAML 1.2"),
        ("? [a]\n: 1", "x.yaml:1:3: a key that is not a string"),
        ("%YAML 1.1\n---\na: off\n", "x.yaml:1:1: only YAML 1.2 is read"),
        ("a: \x00", "x.yaml:1:1: not YAML: unacceptable character"),
        ('{"a": 1,}', "x.json:1:9: not JSON: a key in quotes was expected"),
        ('{"a": 01}', "x.json:1:8: not JSON: a comma was expected"),
        ('{"a": NaN}', "x.json:1:7: not JSON: a value was expected"),
        ('{"a" 1}', "x.json:1:6: not JSON: a colon was expected"),
        ('{"a": 1} b', "x.json:1:10: not JSON: more after the end of the document"),
        ('{"a": "b', "x.json:1:7: not JSON: Unterminated string"),
        ("[" * 100_000, "x.json:1:1: nested too deeply"),
    ],
)
def test_what_is_broken_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(BrokenSource) as caught:
        read(text, "x.json" if message.startswith("x.json") else "x.yaml")
    assert str(caught.value).startswith(message)


def test_flow_yaml_that_only_looks_like_json() -> None:
    assert read("{a: 1, b: [x]}", "x.yaml").data == {"a": 1, "b": ["x"]}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read('\ufeff{"a": 1}', "x.json").data == {"a": 1}
    assert read("\ufeffa: 1", "x.yaml").data == {"a": 1}


def test_an_empty_file() -> None:
    assert read("# nothing\n", "x.yaml").data is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(st.dictionaries(st.text(), JSON, max_size=4) | st.lists(JSON, max_size=4))
def test_json_is_what_the_standard_reader_says(value: object) -> None:
    text = json.dumps(value, indent=1)
    assert read(text, "x.json").data == json.loads(text)


@given(st.text())
def test_steps_of_pointers_come_back(step: str) -> None:
    assert unescape(escape(step)) == step
