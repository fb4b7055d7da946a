"""A module that uses google.generativeai, as it is written: its nodes, and which of them are names of that package."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst
from libcst import metadata

from .legacy_calls import Known
from .trees import dotted, imported_name

__all__ = ["PACKAGE", "LegacyModule", "imports", "short", "target_of", "walk"]

PACKAGE = "google.generativeai"
#: Modules of the old package: what stands before a name that counts.
_MODULES = (
    "types.",
    "protos.",
    "generative_models.",
    "files.",
    "embedding.",
    "models.",
    "client.",
    "caching.CachedContent",
)


class LegacyModule:
    """A module that uses the old package.

    Attributes:
        nodes: All of it.
        bound: Every name that stands in it.
        parents, scopes: Of each node.
        imported: Whether it imports the old package, and by names that can be followed.
        known: What is known of its variables.
        findings: The line and what to do there.
    """

    def __init__(self, tree: metadata.MetadataWrapper) -> None:
        self._names = tree.resolve(metadata.QualifiedNameProvider)
        self.parents = tree.resolve(metadata.ParentNodeProvider)
        self.scopes = tree.resolve(metadata.ScopeProvider)
        self._positions = tree.resolve(metadata.PositionProvider)
        self.findings: list[tuple[int, str]] = []
        self.nodes = list(walk(tree.module))
        self.bound = {node.value for node in self.nodes if isinstance(node, cst.Name)}
        found = [node for node in self.nodes if imports(node)]
        stars = [node for node in found if isinstance(node, cst.ImportFrom) and isinstance(node.names, cst.ImportStar)]
        for star in stars:
            self.note(star, "names that a star brings in cannot be followed: name them, and run this again")
        self.imported = bool(found) and not stars
        self.known = self._variables() if self.imported else Known()

    def block_of(self, node: cst.CSTNode) -> cst.CSTNode:
        """The block that a statement stands in: the module itself, or what is indented."""
        while not isinstance(node, cst.Module | cst.BaseSuite):
            node = self.parents[node]
        return node

    def in_function(self, node: cst.CSTNode) -> bool:
        """Whether a node runs only once a function is called."""
        while not isinstance(node, cst.Module):
            node = self.parents[node]
            if isinstance(node, cst.FunctionDef | cst.Lambda):
                return True
        return False

    def quoted_annotations(self) -> Iterator[cst.SimpleString]:
        """Texts in annotations: types whose names are looked up later, if at all."""
        for node in self.nodes:
            if isinstance(node, cst.Annotation):
                yield from (each for each in walk(node) if isinstance(each, cst.SimpleString))

    @property
    def imported_names(self) -> dict[str, str]:
        """What imports bring in, as it is written here, with its full name below the old package; "" for all of it."""
        found = {}
        for node in self.nodes:
            if not isinstance(node, cst.Import | cst.ImportFrom) or not imports(node):
                continue
            if isinstance(node.names, cst.ImportStar):
                continue
            inside = f"{dotted(node.module)}." if isinstance(node, cst.ImportFrom) else ""
            for each in node.names:
                name = f"{inside}{dotted(each.name)}"
                if f"{name}.".startswith(f"{PACKAGE}."):
                    local = dotted(each.asname.name) if each.asname is not None else name.removeprefix(inside)
                    found[local] = name.removeprefix(PACKAGE).lstrip(".")
        return found

    def full_name(self, node: cst.CSTNode) -> str:
        """What a name of the old package stands for, from ``google`` on."""
        name = imported_name(node, self._names, PACKAGE)
        return f"{PACKAGE}.{name}" if name else PACKAGE

    def references(self) -> Iterator[tuple[cst.Name | cst.Attribute, str]]:
        """The longest names of the old package outside of imports, without the module they stand in."""
        for node in self.nodes:
            # libcst calls what a call returns by the name of what was called: `GenerativeModel("m").generate_content`.
            if not isinstance(node, cst.Name | cst.Attribute) or not dotted(node) or self.inside_import(node):
                continue
            name = imported_name(node, self._names, PACKAGE)
            if name is None:
                continue
            parent = self.parents[node]
            if isinstance(parent, cst.Attribute) and (
                parent.attr is node or imported_name(parent, self._names, PACKAGE) is not None
            ):
                continue
            yield node, short(name)

    def inside_import(self, node: cst.CSTNode) -> bool:
        """Whether a name stands in an import."""
        parent = self.parents[node]
        while isinstance(parent, cst.Attribute | cst.ImportAlias | cst.AsName):
            parent = self.parents[parent]
        return isinstance(parent, cst.Import | cst.ImportFrom)

    def call_of(self, node: cst.CSTNode) -> cst.Call | None:
        """The call of a name."""
        parent = self.parents[node]
        return parent if isinstance(parent, cst.Call) and parent.func is node else None

    def _variables(self) -> Known:
        configs, dicts, lists = set(), set(), set()
        made = {node for node in self.nodes if isinstance(node, cst.Call) and self._makes_config(node)}
        for node in self.nodes:
            target = target_of(node)
            value = node.value if isinstance(node, cst.Assign | cst.AnnAssign) else None
            if target is None or value is None:
                continue
            if isinstance(value, cst.Dict):
                dicts.add(target)
            elif isinstance(value, cst.List):
                lists.add(target)
            elif value in made:
                configs.add(target)
        return Known(
            frozenset(configs - dicts), frozenset(dicts - configs - lists), frozenset(lists - dicts), frozenset(made)
        )

    def _makes_config(self, call: cst.Call) -> bool:
        name = imported_name(call.func, self._names, PACKAGE)
        return name is not None and name.rpartition(".")[2] == "GenerationConfig"

    def note(self, node: cst.CSTNode, message: str) -> None:
        """Tell what to do at the line of a node."""
        self.findings.append((self.line(node), message))

    def line(self, node: cst.CSTNode) -> int:
        """The line that a node begins in."""
        return int(self._positions[node].start.line)


def walk(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """A node and all below it."""
    yield node
    for child in node.children:
        yield from walk(child)


def imports(node: cst.CSTNode) -> bool:
    """Whether a statement imports the old package, or from it."""
    if isinstance(node, cst.ImportFrom) and not node.relative:
        module = dotted(node.module)
        if module == "google" and not isinstance(node.names, cst.ImportStar):
            return any(dotted(each.name) == "generativeai" for each in node.names)
        return f"{module}.".startswith(f"{PACKAGE}.")
    return isinstance(node, cst.Import) and any(
        f"{dotted(each.name)}.".startswith(f"{PACKAGE}.") for each in node.names
    )


def target_of(statement: cst.CSTNode) -> str | None:
    """The one variable that a statement assigns to."""
    if isinstance(statement, cst.Assign) and len(statement.targets) == 1:
        return dotted(statement.targets[0].target) or None
    if isinstance(statement, cst.AnnAssign):
        return dotted(statement.target) or None
    return None


def short(name: str) -> str:
    """A name without the modules of the old package that it stands in."""
    if "CachedContent" in name:
        return f"caching.{name[name.index('CachedContent') :]}"
    for module in _MODULES:
        if name.startswith(module):
            name = name.removeprefix(module)
            return name.partition("_types.")[2] or name if "_types." in name else name
    return name
