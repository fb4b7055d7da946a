"""What docstrings say of parameters, in every style that people write them in; nothing of it is lost."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai.functions import Function
from genai.schemas.docstring import read_docstring


def said(doc: str, *names: str) -> tuple[str | None, dict[str, str]]:
    def target() -> None: ...

    target.__doc__ = doc
    return read_docstring(target, names or ("x", "y", "unit"))


LINES = [
    "x: The text.", "x : The text.", "x (int): The text.", "x(int): The text.", "x (list[str], optional): The text.",
    "x (Callable[[int], str]): The text.", "x [int]: The text.", "x <int>: The text.", "x {int}: The text.",
    "- x: The text.", "* x: The text.", "+ x: The text.", "\u2022 x: The text.", "1. x: The text.", "2) x: The text.",
    "- x (int): The text.", "* x (int): The text.", "`x`: The text.", "``x``: The text.", "`x` (int): The text.",
    "- `x`: The text.", "**x**: The text.", "**x:** The text.", "- **x** (int): The text.", "**x (int)**: The text.",
    "*x*: The text.", "__x__: The text.", "'x': The text.", '"x": The text.', '- "x" (int): The text.',
    "x - The text.", "x -- The text.", "x --- The text.", "x \u2013 The text.", "x \u2014 The text.",
    "x (int) - The text.", "- `x` - The text.", "- x -- The text.", "x = The text.", "x => The text.", "x -> The text.",
    "int x: The text.", "list[int] x: The text.", "str or None x: The text.", "*x: The text.", "**x: The text.",
    r"\*x: The text.",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_google_s_style_in_any_spelling(line: str) -> None:
    for heading in ("Args:", "Arguments:", "Parameters:", "**Args:**", "Keyword Args:", "Params:"):
        assert said(f"Do it.\n\n{heading}\n    {line}\n") == ("Do it.", {"x": "The text."})
        assert said(f"Do it.\n\n{heading}\n    {line}\n        More.\n\nReturns:\n    It.") == (
            "Do it.\n\nReturns:\n    It.",
            {"x": "The text. More."},
        )


@pytest.mark.parametrize("line", [line for line in LINES if line[0] in "-+\u202212" or line.startswith("* ")])
def test_bullets_may_stand_at_the_margin(line: str) -> None:
    other = line.replace("x", "y", 1)
    assert said(f"Do it.\n\nArgs:\n{line}\n{other}\n\nDone.") == (
        "Do it.\n\nDone.",
        {"x": "The text.", "y": "The text."},
    )


@pytest.mark.parametrize("names", ["x, y", "x,y", "x / y", "x and y", "`x`, `y`", "**x**, **y**", "x & y", "x, and y"])
def test_one_text_for_several_names(names: str) -> None:
    assert said(f"Do it.\n\nArgs:\n    {names}: A corner.") == ("Do it.", {"x": "A corner.", "y": "A corner."})
    numpy = f"Do it.\n\nParameters\n----------\n{names} : int\n    A corner."
    assert said(numpy) == ("Do it.", {"x": "A corner.", "y": "A corner."})


@pytest.mark.parametrize(
    "doc",
    [
        "Do it.\n\nParameters\n----------\nx : int\n    The text.\ny\n    Other.",
        "Do it.\n\nParameters\n==========\nx : {'int', 'str'}, optional\n    The text.\ny : int\n    Other.",
        "Do it.\n\n:param x: The text.\n:type x: int\n:param int y: Other.",
        "Do it.\n\n:param x:\n    The text.\n:arg y: Other.",
        "Do it.\n\n:keyword x: The text.\n:key y: Other.",
        "Do it.\n\n@param x: The text.\n@type x: int\n@param y: Other.",
        "Do it.\n\n@param {int} x - The text.\n@param y Other.",
        "Do it.\n\n\\param x The text.\n\\param y Other.",
        "Do it.\n\n## Parameters\n---\n- `x`: The text.\n- `y`: Other.",
        "Do it.\n\nArgs:\n    x (int):\n        The text.\n    y\n        Other.",
    ],
)
def test_every_style(doc: str) -> None:
    text, texts = said(doc)
    assert text == "Do it."
    assert texts["y"] == "Other."
    assert texts["x"] in ("The text.", "({'int', 'str'}) The text.")
    assert texts.keys() == {"x", "y"}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("x (km/h): Speed.", "(km/h) Speed."),
        ("x (int, default 3): Speed.", "(default 3) Speed."),
        ("x (Celsius): Warmth.", "(Celsius) Warmth."),
        ("x (optional): Speed.", "Speed."),
        ("x: 3 means all.", "3 means all."),
        ("x: y is better.", "y is better."),
        ("x (str, one of 'a', 'b'): Which.", "(one of 'a', 'b') Which."),
    ],
)
def test_what_stands_in_the_place_of_a_type_and_is_none(line: str, text: str) -> None:
    assert said(f"Do it.\n\nArgs:\n    {line}") == ("Do it.", {"x": text})


def test_what_is_not_recognised_stays_in_the_description() -> None:
    text, texts = said(
        """Do it.

        Args:
            All of them are metric.
            x: Width.
            z: A parameter that is not there,
                told at length.
            y: Height.
              - in metres
            The two must differ.

        Returns:
            Nothing.
        """
    )
    assert texts == {"x": "Width.", "y": "Height. - in metres"}
    assert text == (
        "Do it.\n\nArgs:\n    All of them are metric.\n    z: A parameter that is not there,\n"
        "        told at length.\n    The two must differ.\n\nReturns:\n    Nothing."
    )
    text, texts = said("Do it.\n\n:param z: Not there.\n:param x: There.\n:returns: Nothing.")
    assert texts == {"x": "There."}
    assert text == "Do it.\n\n:param z: Not there.\n:returns: Nothing."
    text, texts = said(
        "Do it.\n\nParameters\n----------\nz : int\n    Not there.\nx : int\n    There.\n\nNotes\n-----\nOh."
    )
    assert texts == {"x": "There."}
    assert text == "Do it.\n\nParameters\n----------\nz : int\n    Not there.\n\nNotes\n-----\nOh."


def test_a_text_goes_on_after_an_empty_line() -> None:
    doc = "Do it.\n\nArgs:\n    x: First.\n\n        Second.\n\n    y: Third.\n\nFourth."
    assert said(doc) == ("Do it.\n\nFourth.", {"x": "First. Second.", "y": "Third."})
    assert said("Do it.\n\n:param x: First.\n\n    Second.\n\nThird.") == ("Do it.\n\nThird.", {"x": "First. Second."})


def test_prose_is_no_entry() -> None:
    doc = "Do it.\n\nx: is a letter.\n\nExample:\n    x - y\n    x = 3"
    assert said(doc) == (doc, {})
    assert said("Args: x and y.") == ("Args: x and y.", {})


def test_a_declaration_keeps_what_is_said_of_others() -> None:
    def function(x: int, **others: str) -> None:
        """Do it.

        Args:
            x (int): Width.
            **others: Labels.
            colour: One of the labels.
        """

    assert Function(function).declaration == {
        "name": "function",
        "description": "Do it.\n\nArgs:\n    **others: Labels.\n    colour: One of the labels.",
        "parameters": {
            "type": "OBJECT",
            "properties": {"x": {"type": "INTEGER", "description": "Width."}},
            "required": ["x"],
        },
    }


WORD = st.from_regex(r"[a-z]{4,8}\d", fullmatch=True)
PROSE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
INDENT = st.sampled_from(["", "  ", "    ", "        "])
HEADING = st.sampled_from(
    ["Args:", "Parameters:", "Parameters\n----------", "Returns:", "Notes\n-----", "## Params:", "Raises:", ""]
)  # fmt: skip
NAME = st.sampled_from(["x", "y", "unit", "z", "*x", "`x`", "**y**", "x, y", "x, z", "int x"])
MIDDLE = st.sampled_from([": ", " - ", " -- ", " = ", " : ", " (int): ", " (int, optional) - ", " ", "\n    "])
ENTRY = st.tuples(st.sampled_from(["", "- ", "* ", "1. ", ":param ", "@param ", ":type "]), NAME, MIDDLE, PROSE)
LINE = st.tuples(INDENT, st.one_of(PROSE, ENTRY.map("".join), HEADING)).map("".join)


@given(st.lists(LINE, max_size=12).map("\n".join))
def test_no_word_is_lost(doc: str) -> None:
    def target() -> None: ...

    target.__doc__ = doc
    for names in (("x", "y", "unit"), None):
        text, texts = read_docstring(target, names)
        kept = f"{text or ''}\n" + "\n".join([*texts, *texts.values()])
        for word in re.findall(r"\b[a-z]{4,8}\d\b", inspect.getdoc(target) or ""):
            assert word in kept
        assert names is None or texts.keys() <= set(names)


def test_types_are_those_of_the_signature_too() -> None:
    class Celsius: ...

    def function(x: Any, y: int) -> None:
        """Do it.

        Args:
            x (Celsius): Warmth.
            y (Celsius): Warmth.
        """

    assert read_docstring(function, ("x", "y"), ("Celsius",))[1] == {"x": "Warmth.", "y": "Warmth."}
