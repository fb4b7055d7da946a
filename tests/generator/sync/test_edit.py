"""Edits change the lines they are about and no other byte."""

from __future__ import annotations

import copy
import difflib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reader import read
from generator.sync import emit
from generator.sync.edit import Editor, Path
from generator.sync.emit import Flow, New


def data(text: str) -> Any:
    return read(text, "test.yaml").data


TEXT = """\
# the top
a:
  one: 1   # first
  # about two
  two: {x: "quoted", y: [p, q]}
list:
  - name: n
    note: >-
      folded
      text
  - {name: m}
words: [alpha,
        beta, 'OFF']
apart:
  first: 1

  second: 2

empty: {}
nothing:
last: |
  literal

  text
"""


@pytest.mark.parametrize(
    ("edit", "removed", "added"),
    [
        (lambda e: e.add(("a",), "three", 3), [], ["  three: 3"]),
        (lambda e: e.add(("a",), "zero", "0", before="one"), [], ["  zero: '0'"]),
        (lambda e: e.add(("a",), "half", New("Words"), after="one"), [], ["  half: Words  # new: describe me"]),
        (
            lambda e: e.add(("a", "two"), "z", Flow({"k": "v"})),
            ['  two: {x: "quoted", y: [p, q]}'],
            ['  two: {x: "quoted", y: [p, q], z: {k: v}}'],
        ),
        (lambda e: e.add(("list", 0), "more", ["x"]), [], ["    more: [x]"]),
        (lambda e: e.append(("list",), {"name": "o", "note": 2}), [], ["  - name: o", "    note: 2"]),
        (lambda e: e.extend(("words",), ["gamma"]), ["        beta, 'OFF']"], ["        beta, 'OFF', gamma]"]),
        (lambda e: e.extend(("words",), ["no"]), ["        beta, 'OFF']"], ["        beta, 'OFF', 'no']"]),
        (lambda e: e.add(("empty",), "k", "v"), ["empty: {}"], ["empty:", "  k: v"]),
        (lambda e: e.add(("nothing",), "k", {"deep": 1}), [], ["  k:", "    deep: 1"]),
        (lambda e: e.add(("apart",), "third", 3), [], ["", "  third: 3"]),
        (lambda e: e.discard(("apart",), {"second"}), ["", "  second: 2"], []),
        (
            lambda e: e.discard(("apart",), {"first", "second"}),
            ["", "  first: 1", "  second: 2", "apart:"],
            ["apart: {}"],
        ),
        (lambda e: e.add((), "more", {"k": "v"}), [], ["more:", "  k: v"]),
        (lambda e: e.replace(("a", "one"), 2), ["  one: 1   # first"], ["  one: 2   # first"]),
        (lambda e: e.discard(("a",), {"one"}), ["  one: 1   # first"], []),
        (lambda e: e.discard(("a", "two"), {"x"}), ['  two: {x: "quoted", y: [p, q]}'], ["  two: {y: [p, q]}"]),
        (lambda e: e.discard(("a", "two", "y"), {"p", "q"}), ['  two: {x: "quoted", y: [p, q]}'], None),
        (lambda e: e.discard(("list",), {0}), ["  - name: n", "    note: >-", "      folded", "      text"], []),
        (lambda e: e.discard((), {"nothing"}), ["nothing:"], []),
        (
            lambda e: e.exchange(("a", "two"), {"x"}, {"w": 1}),
            ['  two: {x: "quoted", y: [p, q]}'],
            ["  two: {w: 1, y: [p, q]}"],
        ),
        (lambda e: e.exchange(("list", 0), {"name"}, {"id": 1}), ["  - name: n"], ["  - id: 1"]),
    ],
)
def test_an_edit_is_exactly_its_lines(edit: Any, removed: list[str], added: list[str] | None) -> None:
    editor = Editor(TEXT)
    edit(editor)
    after = editor.render()
    data(after)
    found = list(difflib.ndiff(TEXT.splitlines(), after.splitlines()))
    assert sorted(line[2:] for line in found if line.startswith("- ")) == sorted(removed)
    if added is not None:
        assert sorted(line[2:] for line in found if line.startswith("+ ")) == sorted(added)


def test_long_lists_of_words_are_wrapped() -> None:
    words = [f"VALUE_NUMBER_{number:03}" for number in range(20)]
    editor = Editor("enum: [FIRST]\n")
    editor.extend(("enum",), words)
    assert data(editor.render())["enum"] == ["FIRST", *words]
    assert max(map(len, editor.render().splitlines())) <= emit.WIDTH
    assert data("\n".join(emit.entry("enum", words, 4)))["enum"] == words
    for empty in ("enum: []", "enum:"):
        editor = Editor(f"{empty}\n")
        editor.extend(("enum",), words)
        assert data(editor.render())["enum"] == words
        assert max(map(len, editor.render().splitlines())) <= emit.WIDTH


def test_several_edits_of_one_place_keep_their_order() -> None:
    editor = Editor("a:\n  k: 1\n")
    for number in range(3):
        editor.add(("a",), f"n{number}", number)
    assert editor.render() == "a:\n  k: 1\n  n0: 0\n  n1: 1\n  n2: 2\n"


def test_all_that_goes_into_something_empty_is_one_edit() -> None:
    editor = Editor("a: {}\nb: []\nc: []\nd:\ne: {f: {}, g: []}\nh: {i: {j: 1}}  # note\n")
    for name in ("k", "l"):
        editor.add(("a",), name, {"deep": New("Words.")})
        editor.extend(("b",), [name])
        editor.append(("c",), {"name": name, "more": 1})
        editor.add(("d",), name, 1)
        editor.add(("e", "f"), name, New("Words."))
        editor.append(("e", "g"), {"name": name})
        editor.add(("h", "i"), name, {"description": New("Words.")})
    after = editor.render()
    named = [{"name": "k"}, {"name": "l"}]
    assert data(after) == {
        "a": {"k": {"deep": "Words."}, "l": {"deep": "Words."}},
        "b": ["k", "l"],
        "c": [{"name": "k", "more": 1}, {"name": "l", "more": 1}],
        "d": {"k": 1, "l": 1},
        "e": {"f": {"k": "Words.", "l": "Words."}, "g": named},
        "h": {"i": {"j": 1, "k": {"description": "Words."}, "l": {"description": "Words."}}},
    }
    assert [line.count(emit.MARK) for line in after.splitlines() if line[:2] in ("e:", "h:")] == [1, 1]
    assert editor.render() == after


def test_a_file_without_a_last_newline() -> None:
    editor = Editor("a:\n  k: 1")
    editor.add(("a",), "l", 2)
    assert data(editor.render()) == {"a": {"k": 1, "l": 2}}


@pytest.mark.parametrize(
    "value",
    [
        "yes",
        "OFF",
        "1",
        "1.5",
        "3.1",
        "- x",
        "a: b",
        "a #b",
        "it's",
        "",
        " a",
        "#/x",
        "~",
        "é",
        "{a}",
        "[x",
        "@a",
        "null",
    ],
)
def test_strings_stay_strings(value: str) -> None:
    assert data(f"k: {emit.scalar(value)}\n") == {"k": value}
    assert data(f"k: [{emit.scalar(value, True)}, x]\n") == {"k": [value, "x"]}
    assert data(f"k: {{{emit.scalar(value or 'e', True)}: x}}\n") == {"k": {value or "e": "x"}}


texts = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S", "Zs"]), max_size=12)
keys = st.from_regex(r"[a-z]{1,6}", fullmatch=True)
scalars = st.one_of(texts, st.integers(-9, 9), st.booleans())
values = st.recursive(
    scalars | st.lists(texts, min_size=1, max_size=4),
    lambda inner: st.dictionaries(keys, inner, min_size=1, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("end", ["\n", ""])
def test_edits_that_meet_at_one_place(end: str) -> None:
    """What grows innermost comes first, however the file is indented and whatever was asked for first."""
    places: list[tuple[str, dict[str, Any]]] = [
        ("a:\n  list:\n  - x", {"a": {"list": ["x", "more"], "new": {"k": 1}}, "top": 2}),
        ("a:\n  list:\n    - k: v", {"a": {"list": [{"k": "v", "in": 1}, {"k": "w"}], "new": {"k": 1}}, "top": 2}),
        ("a:\n  b:\n    k: v", {"a": {"b": {"k": "v", "in": 1}, "new": {"k": 1}}, "top": 2}),
        ("a:\n  b:\n    k: {f: g}", {"a": {"b": {"k": {"f": "g", "h": 1}, "in": 1}, "new": {"k": 1}}, "top": 2}),
        ("a:\n  b:", {"a": {"b": {"in": 1}, "new": {"k": 1}}, "top": 2}),
    ]
    for text, wanted in places:
        before = data(text)
        editor = Editor(text + end)
        editor.add((), "top", 2)
        editor.add(("a",), "new", {"k": 1})
        inner = wanted["a"].get("list", wanted["a"].get("b"))
        if isinstance(inner, dict):
            editor.add(("a", "b"), "in", 1)
            if "k" in inner and isinstance(inner["k"], dict):
                editor.add(("a", "b", "k"), "h", 1)
        elif isinstance(inner[0], dict):
            editor.append(("a", "list"), {"k": "w"})
            editor.add(("a", "list", 0), "in", 1)
        else:
            editor.extend(("a", "list"), ["more"])
        assert data(editor.render()) == wanted, (text, before)


def test_a_new_first_key_stands_above_the_comment_of_the_second() -> None:
    editor = Editor("a:\n  # about b\n  b: 1\n  c: 2\n  d: 3\n")
    editor.add(("a",), "a", 0)
    assert editor.render() == "a:\n  a: 0\n  # about b\n  b: 1\n  c: 2\n  d: 3\n"


def test_a_key_of_a_list_item_stays_behind_the_dash() -> None:
    editor = Editor("a:\n  - b: 1\n    c: 2\n    d: 3\n  - b: 4\n")
    editor.add(("a", 0), "a", 0)
    assert data(editor.render()) == {"a": [{"a": 0, "b": 1, "c": 2, "d": 3}, {"b": 4}]}


documents = st.dictionaries(keys, values, min_size=1, max_size=5)


def paths_of(value: Any, kind: type, path: Path = ()) -> list[Path]:
    found = [path] if isinstance(value, kind) else []
    if isinstance(value, dict):
        for key, item in value.items():
            found += paths_of(item, kind, (*path, key))
    return found


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


@given(documents)
def test_what_is_written_reads_as_it_was_meant(document: dict[str, Any]) -> None:
    assert data(emit.document(document)) == document


@given(documents, st.data())
def test_edits_do_to_the_text_what_they_do_to_the_data(document: dict[str, Any], draw: st.DataObject) -> None:
    """With comments and blank lines strewn in: each edit does what it says, and every comment is still there."""
    lines = emit.document(document).splitlines()
    strewn: list[str] = []
    for number, line in enumerate(lines):
        if draw.draw(st.booleans()):
            strewn += ["", f"{' ' * (len(line) - len(line.lstrip()))}# comment {number}"]
        strewn.append(line)
    text = "\n".join(strewn) + "\n"
    expected = copy.deepcopy(document)
    editor = Editor(text)
    touched: set[Path] = set()
    for _ in range(draw.draw(st.integers(1, 3))):
        kind = draw.draw(st.sampled_from([dict, list]))
        # One edit a node: what comes after an edit is composed again.
        open_ = [p for p in paths_of(document, kind) if not any(p[: len(t)] == t or t[: len(p)] == p for t in touched)]
        if not open_:
            continue
        path = draw.draw(st.sampled_from(open_))
        touched.add(path)
        target = at(expected, path)
        if kind is list:
            more = draw.draw(st.lists(texts, min_size=1, max_size=3))
            editor.extend(path, more)
            target += more
        elif draw.draw(st.booleans()):
            value = draw.draw(values)
            editor.add(path, "newkey", value)
            target["newkey"] = value
        else:
            gone = set(draw.draw(st.lists(st.sampled_from(sorted(target)), min_size=1)))
            if not path and gone == target.keys():
                continue
            editor.discard(path, gone)
            for key in gone:
                del target[key]
    after = editor.render()
    assert data(after) == expected
    # Only the comments inside what was discarded may go.
    if all(line in after for line in lines):
        assert [line for line in strewn if "# comment" in line and line not in after] == []
