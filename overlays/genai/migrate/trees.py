"""Questions about libcst's trees that both conversions ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import libcst as cst
from libcst import metadata

#: What libcst says that each name of a module stands for.
Names = Mapping[cst.CSTNode, Any]

_DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


class Unreadable(ValueError):
    """Source that is no Python of today."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


class Converted:
    """A converted source, with what is left: the line and what to do there."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.findings: list[tuple[int, str]] = []


def wrapped(source: str) -> metadata.MetadataWrapper:
    """Parse a module, ready to be asked what its names mean.

    Raises:
        Unreadable: It is no Python that libcst reads.
    """
    try:
        return metadata.MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    except cst.ParserSyntaxError as error:
        raise Unreadable(error.raw_line, f"this is no Python: {error.message.splitlines()[0]}") from None


def code(node: cst.CSTNode) -> str:
    """The source of a node."""
    return cst.Module([]).code_for_node(node)


def dotted(node: cst.CSTNode | None) -> str:
    """``a.b.c`` of a name or of attributes of names; "" of anything else."""
    parts: list[str] = []
    while isinstance(node, cst.Attribute):
        parts.append(node.attr.value)
        node = node.value
    if not isinstance(node, cst.Name):
        return ""
    return ".".join([node.value, *reversed(parts)])


def imported_name(node: cst.CSTNode, names: Names, package: str) -> str | None:
    """What a name stands for, when an import of a package brought it in: its name below the package; "" the package."""
    found: Any = names.get(node) or ()
    if callable(found):  # The provider puts off the work for names whose scope is not known yet.
        found = found()
    for each in found:
        if each.source is metadata.QualifiedNameSource.IMPORT:
            if each.name == package:
                return ""
            if each.name.startswith(f"{package}."):
                return str(each.name[len(package) + 1 :])
    return None


def counterpart(name: str, *, classes: bool = False) -> bool:
    """Whether this package has what google-genai calls ``google.genai.NAME``.

    Args:
        name: The name below the package.
        classes: Whether to ask what is in a class, too.
    """
    if not _DOTTED.fullmatch(name):
        return True
    found: Any = import_module("genai")
    path = "genai"
    for part in name.split("."):
        if isinstance(found, type) and not classes:
            return True
        path += f".{part}"
        try:
            found = getattr(found, part)
        except AttributeError:
            try:
                found = import_module(path)
            except ImportError:
                return False
    return True
