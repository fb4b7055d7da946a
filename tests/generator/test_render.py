"""Rendering itself: the same bytes every time, and right whatever the description holds."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.errors import NameCollision
from generator.format import FormatError, format_files, version
from generator.render import TEMPLATES, render
from generator.spelling import docstring, literal
from tests.templates.packages import (
    STRING,
    field,
    imported,
    list_of,
    map_of,
    model,
    of,
    package,
)
from tests.templates.small import small

ROOT = Path(__file__).resolve().parents[2]


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    script = (
        "import hashlib, json\n"
        "from generator.format import format_files\nfrom generator.render import render\n"
        "from tests.templates.small import small\n"
        "print(hashlib.sha256(json.dumps(format_files(render(small()))).encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(found) == 1


def test_every_file_is_python_and_formatted() -> None:
    files = format_files(render(small()))
    assert format_files(files) == files
    assert list(files) == sorted(files)
    for path, text in files.items():
        if path.endswith(".py"):
            ast.parse(text)
            assert "Rendered from spec/" in text
    assert files["py.typed"] == ""
    assert json.loads(files["openapi.json"]) == {"openapi": "3.1.0"}


def test_templates_stay_small() -> None:
    sizes = {path.name: len(path.read_text().splitlines()) for path in TEMPLATES.rglob("*.jinja")}
    assert sizes
    assert max(sizes.values()) <= 250, sizes


ODD = [
    'Ends in a quote"',
    'Has """ in the middle and \\ and \\n and \\N{DASH}',
    "Ends in a backslash \\",
    "{{ jinja }} {% raw %} {# comment #} {python} %s",
    "Zero \x00 and bell \x07 and a right-to-left \u202e mark",
    "tab\tcarriage\r\nreturn",
    "'''",
    "x" * 300,
    "word " * 60,
]


@pytest.mark.parametrize("text", ODD)
def test_a_description_may_hold_anything(text: str, tmp_path: Path) -> None:
    said = f"First line.\n\n{text}"
    enum = ir.Enum("Level", "Level", "level", said, (ir.EnumValue("LOW", "LOW", text),))
    thing = model("Thing", field("name", STRING, doc=text), doc=said)
    with imported(package(thing, enums=(enum,)), tmp_path, "odd_api") as models:
        assert models.Thing(name="x").to_dict() == {"name": "x"}
        plain = "".join(models.Thing.__doc__.split())
        assert "".join(text.split()) in plain
        assert models.Level.LOW == "LOW"
        assert models.Level.__doc__.startswith("First line.")


@pytest.mark.parametrize("text", ODD)
def test_a_docstring_says_what_it_was_given(text: str) -> None:
    source = docstring(text, 4)
    assert source.replace("\n", "").isprintable()
    assert ast.literal_eval(source).split() == text.split()


@pytest.mark.parametrize(
    "value", ["plain", 'double"', "single'", "both'\"", "back\\slash", "\n", "é", ("a",), {"k": [1]}]
)
def test_literals(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


BUILTINS = ["str", "int", "float", "bool", "bytes", "list", "dict", "type", "tuple", "object", "id", "format"]
NAMES = [*BUILTINS, "property", "field", "data", "get", "out", "v", "k", "cls", "value"]


def test_fields_may_be_named_like_what_the_code_uses(tmp_path: Path) -> None:
    kinds: dict[str, ir.Type] = {
        "str": ir.Type("integer"),
        "int": STRING,
        "float": ir.Type("number"),
        "bool": ir.Type("boolean"),
        "bytes": ir.Type("bytes"),
        "list": list_of(STRING),
        "dict": map_of(STRING),
        "type": of("Odd"),
    }
    odd = model("Odd", *(field(name, kinds.get(name, STRING)) for name in NAMES))
    with imported(package(odd), tmp_path, "named_api") as models:
        sent = {"str": 1, "int": "a", "float": 0.5, "bool": True, "bytes": "eA==", "list": ["a"], "dict": {"a": "b"}}
        sent |= {"type": {"value": "w"}} | {name: name for name in NAMES if name not in kinds}
        assert models.Odd.from_dict(sent).to_dict() == sent
        assert models.Odd(**sent) == models.Odd.from_dict(sent)
        assert models.Odd.model_validate(models.Odd(**sent).model_dump()) == models.Odd(**sent)


@pytest.mark.parametrize("name", ["Any", "Request", "Resource", "Converters", "Self", "Pager"])
def test_a_class_named_like_what_the_code_imports_is_refused(name: str) -> None:
    with pytest.raises(NameCollision, match=f"rendered code needs the name {name} for itself"):
        render(package(model(name)))
    with pytest.raises(NameCollision):
        render(package(model("Other", aliases=(name,))))
    with pytest.raises(NameCollision):
        render(package(type_aliases=(ir.TypeAlias(name, "str"),)))


def test_a_field_named_self_is_refused() -> None:
    with pytest.raises(NameCollision, match="a field of Thing has a name that rendered code needs"):
        render(package(model("Thing", field("self", STRING))))


def test_a_schema_may_be_named_model_or_operation(tmp_path: Path) -> None:
    with imported(package(model("Model", field("name", STRING)), model("Operation")), tmp_path, "model_api") as models:
        assert models.Model(name="a").to_dict() == {"name": "a"}
        assert models.Operation.from_dict({"x": 1}).extra == {"x": 1}


def test_models_that_lead_to_each_other_load_from_either_end(tmp_path: Path) -> None:
    ring = [model(name, field("next", of(after))) for name, after in (("A", "B"), ("B", "C"), ("C", "A"))]
    for start in "ABC":
        with imported(package(*ring), tmp_path / start, f"ring_{start.lower()}") as models:
            cls = getattr(models, start)
            assert cls.from_dict({"next": {"next": {"next": {}}}}).to_dict() == {"next": {"next": {"next": {}}}}


def test_unions_made_of_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="the unions A, B are made of each other"):
        render(package(type_aliases=(ir.TypeAlias("A", "B | str"), ir.TypeAlias("B", "A | int"))))


def test_what_is_no_python_is_an_error_of_the_template() -> None:
    with pytest.raises(FormatError, match=r"ruff format failed: .*broken\.py"):
        format_files({"broken.py": "def"})


def test_the_formatter_has_a_version() -> None:
    assert version().startswith("ruff ")
