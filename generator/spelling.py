"""Spell the IR in Python: types, literals, docstrings, names of modules."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from attrs import evolve

from generator import ir

WIDTH = 120
_SIMPLE = {
    "string": "str",
    "integer": "int",
    "int64": "int",
    "number": "float",
    "boolean": "bool",
    "bytes": "bytes",
    "opaque": "bytes",
    "timestamp": "datetime",
    "duration": "str",
    "base64": "str",
    "fieldmask": "str",
    "any": "Any",
    "object": "dict[str, Any]",
}
_ACCEPTED = {
    "int64": "int | str",
    "bytes": "bytes | str",
    "opaque": "bytes | str",
    "timestamp": "datetime | str",
    "duration": "str | timedelta | float",
    "base64": "str | bytes | PathLike[str]",
    "fieldmask": "str | Sequence[str]",
    "object": "Mapping[str, Any]",
}
_CONSTANTS: dict[type, ir.Kind] = {str: "string", bool: "boolean", int: "integer", float: "number"}
ENUMS = ("enum", "integer_enum")
_PYTHON: dict[str, ir.Type] = {
    "str": ir.Type("string"),
    "int": ir.Type("integer"),
    "float": ir.Type("number"),
    "bool": ir.Type("boolean"),
    "bytes": ir.Type("bytes"),
    "datetime": ir.Type("timestamp"),
    "Any": ir.Type("any"),
}
_GENERIC: dict[str, ir.Kind] = {"list[": "list", "Sequence[": "list", "dict[str, ": "map", "Mapping[str, ": "map"}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BUILTIN = re.compile(r"(?<![\w.])(str|int|float|bool|bytes|list|dict|type|tuple)(?!\w)")


def snake(name: str) -> str:
    """``FileSearchStores`` as ``file_search_stores``."""
    return _HUMP.sub("_", name).lower()


def python_type(type_: ir.Type) -> str:
    """The annotation of an attribute of this type, without None."""
    if type_.kind in ("model", "enum", "integer_enum", "union", "python", "any"):
        return type_.name or "Any"
    if type_.kind == "const":
        return "float" if isinstance(type_.value, float) else f"Literal[{literal(type_.value)}]"
    if type_.kind == "list":
        return f"list[{python_type(item(type_))}]"
    if type_.kind == "map":
        return f"dict[str, {python_type(item(type_))}]"
    return _SIMPLE[type_.kind]


def accepted_type(type_: ir.Type, empty: frozenset[str] = frozenset()) -> str:
    """The annotation of an argument of this type: it takes dicts for models, strings for enums, and so on."""
    if type_.kind == "model":
        return f"{type_.name}OrDict | type[{type_.name}]" if type_.name in empty else f"{type_.name}OrDict"
    if type_.kind == "union":
        return f"{type_.name}OrDict"
    if type_.kind in ENUMS:
        return f"{type_.name} | {literal_name(type_.name or '') if type_.kind == 'enum' else 'int'}"
    if type_.kind == "list":
        return f"Sequence[{accepted_type(item(type_), empty)}]"
    if type_.kind == "map":
        return f"Mapping[str, {accepted_type(item(type_), empty)}]"
    return _ACCEPTED.get(type_.kind) or python_type(type_)


def literal_name(enum: str) -> str:
    """The name of the type of the strings that stand for a member of an enum."""
    return f"{enum}Literal"


def literal_values(enum: ir.Enum) -> list[str]:
    """The strings that a constructor takes for a member: values and names, as they are spelled and in lower case.

    It takes every other case as well, which no type can say.
    """
    exact = [str(each.value) for each in enum.values] + [each.name for each in enum.values]
    return list(dict.fromkeys((*exact, *(each.lower() for each in exact))))


def item(type_: ir.Type) -> ir.Type:
    assert type_.item is not None, f"a {type_.kind} without an item type"
    return type_.item


def as_wire_type(type_: ir.Type) -> ir.Type:
    """Simplify a ``python`` type that JSON has too: ``Mapping[str, str]`` is a map of strings."""
    if type_.item is not None:
        return ir.Type(type_.kind, item=as_wire_type(type_.item))
    return _parsed(type_.name or "") or type_ if type_.kind == "python" else type_


def _parsed(expression: str) -> ir.Type | None:
    if expression in _PYTHON:
        return _PYTHON[expression]
    for prefix, kind in _GENERIC.items():
        if expression.startswith(prefix) and expression.endswith("]"):
            inner = _parsed(expression[len(prefix) : -1])
            if inner is None:
                return None
            return ir.Type("object") if (kind, inner.kind) == ("map", "any") else ir.Type(kind, item=inner)
    return None


def unshadowed(expression: str, names: Iterable[str]) -> str:
    """Qualify the builtins in an expression that ``names`` shadow, as ``builtins.list``."""
    hidden = set(names)
    return _BUILTIN.sub(lambda found: f"builtins.{found[0]}" if found[0] in hidden else found[0], expression)


def shape(type_: ir.Type) -> str:
    """The shape of a type, as in the rows of ``_FIELDS``."""
    if type_.item is not None:
        return f"({type_.kind!r}, {shape(type_.item)})"
    if type_.kind in ENUMS:
        return f"('enum', {type_.name!r})" if type_.value is None else f"('enum', {type_.name!r}, {type_.value!r})"
    if type_.kind in ("model", "union"):
        return f"({type_.kind!r}, {type_.name!r})"
    if type_.kind == "const":
        return f"({type_.kind!r}, {type_.value!r})"
    return f"({type_.kind!r},)"


def camel_case(name: str) -> str:
    """The wire name that ``wire_field`` gives a field by itself."""
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


def declared_shape(type_: ir.Type) -> str:
    """The shape of a type as ``wire_field`` takes it: shorter, where that says as much."""
    if type_.item is not None:
        return f"({type_.kind!r}, {declared_shape(type_.item)})"
    if type_.kind == "model":
        return literal(type_.name)
    return shape(type_) if type_.kind in ("union", "const", *ENUMS) else literal(type_.kind)


def constant_base(type_: ir.Type) -> ir.Type:
    """Replace a constant's type by that of its value, by which it is encoded."""
    return type_ if type_.kind != "const" else ir.Type(_CONSTANTS[type(type_.value)])


def in_namespace(type_: ir.Type, namespace: str) -> ir.Type:
    """The type with its class as an attribute of ``namespace``."""
    if type_.item is not None:
        return evolve(type_, item=in_namespace(type_.item, namespace))
    return evolve(type_, name=f"{namespace}.{type_.name}") if type_.kind in ("model", "union", *ENUMS) else type_


def literal(value: object) -> str:
    """A Python literal; plain strings are in double quotes."""
    if isinstance(value, str) and "'" not in value and '"' not in value:
        return f'"{repr(value)[1:-1]}"'
    if isinstance(value, tuple):
        return f"({''.join(literal(each) + ', ' for each in value)})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(each)}" for key, each in value.items()) + "}"
    return repr(value)


def docstring(text: str, indent: int = 0) -> str:
    """A wrapped docstring for any text, with quotes and backslashes escaped."""
    margin = " " * indent
    lines = wrap(text, WIDTH - indent)
    body = "\n".join(f"{margin}{line}".rstrip() for line in lines).strip()
    if body.endswith('"') or body.endswith("\\"):
        body += " "
    if len(lines) == 1 and indent + len(body) + 6 <= WIDTH:
        return f'"""{body}"""'
    return f'"""{body}\n{margin}"""'


def wrap(text: str, width: int = WIDTH) -> list[str]:
    """Wrap paragraphs to ``width``; indented lines keep their indent, entries a hanging one, and examples stay."""
    out: list[str] = []
    for paragraph in safe(text).split("\n"):
        if re.match(r" *(?:>>>|\.\.\.)(?: |$)", paragraph):
            out.append(paragraph)
            continue
        lead = paragraph[: len(paragraph) - len(paragraph.lstrip(" "))]
        entry = re.match(r" {4}\w+: ", paragraph)
        out.extend(
            textwrap.wrap(
                paragraph.strip(),
                width,
                initial_indent=lead,
                subsequent_indent=lead + ("    " if entry else ""),
                break_long_words=False,
                break_on_hyphens=False,
            )
            or [""]
        )
    return out


def safe(text: str) -> str:
    """Escape quotes, backslashes and unprintable characters for a docstring."""
    text = text.replace("\r\n", "\n").replace("\t", " ").replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "".join(
        char if char == "\n" or char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text
    )


def one_line(text: str) -> str:
    return " ".join(text.split())
