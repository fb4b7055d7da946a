"""Convert a module that uses ``google.genai``: its imports, dotted names, and texts that name its modules."""

from __future__ import annotations

import re

import libcst as cst
from libcst import metadata

from .trees import Converted, Names, code, counterpart, dotted, imported_name, wrapped

_PACKAGE = "google.genai"
_MODULE_TEXT = re.compile(r"google\.genai(?:\.\w+)*")
_LOGGER_TEXT = re.compile(r"google_genai(?:\.\w+)*")
_INSTALLATION = re.compile(r"(\bpip3? install\b[^\n]*?)(?<![\w-])google-genai\b")
_DISTRIBUTION = re.compile(r"(?<![\w/.-])google-genai(?![\w/-])")
#: Functions whose argument is the name of a distribution.
_ABOUT_DISTRIBUTIONS = frozenset({"version", "distribution", "requires", "metadata", "files", "get_distribution"})


def convert(source: str) -> Converted:
    """Convert a module.

    Raises:
        Unreadable: It is no Python that libcst reads.
    """
    tree = wrapped(source)
    imports = _Imports()
    tree.module.visit(imports)
    if not imports.bound and not any(word in source for word in ("google.genai", "google_genai", "google-genai")):
        return Converted(source)
    renaming = _Renaming(imports.dotted)
    converted = Converted(tree.module.visit(renaming).code)
    # Another package may go by the same name elsewhere in the module.
    mixed = "google.generativeai" in source
    lacking = _Lacking(imports.bound, tree.resolve(metadata.QualifiedNameProvider) if mixed else None)
    tree.module.visit(lacking)
    if not (lacking.found or renaming.doubtful or renaming.versions):
        return converted
    positions = tree.resolve(metadata.PositionProvider)
    for node, name in lacking.found:
        private = ", a private name of google-genai's" if _private(name) else ""
        converted.findings.append((positions[node].start.line, f"this package has no {name}{private}"))
    for text in renaming.doubtful:
        message = f"{code(text)}: if that is the name of the distribution, it is gemini-genai now"
        converted.findings.append((positions[text].start.line, message))
    for text in renaming.versions:
        message = "the version of gemini-genai: what it is compared with here was a version of google-genai"
        converted.findings.append((positions[text].start.line, message))
    return converted


def _private(name: str) -> bool:
    return any(part.startswith("_") for part in name.split("."))


class _Imports(cst.CSTVisitor):
    """What a module imports of the package, wherever it does.

    Attributes:
        bound: The names that imports bind, with what they stand for below the package.
        dotted: Whether ``import google.genai`` makes the dotted name known.
    """

    def __init__(self) -> None:
        super().__init__()
        self.bound: dict[str, str] = {}
        self.dotted = False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        module = dotted(node.module) if not node.relative else ""
        if isinstance(node.names, cst.ImportStar) or not (module == "google" or _below(module)):
            if _below(module):
                self.bound["*"] = _inside(module)
            return False
        for each in node.names:
            if _below(name := f"{module}.{dotted(each.name)}"):
                self.bound[_local(each) or dotted(each.name)] = _inside(name)
        return False

    def visit_Import(self, node: cst.Import) -> bool:
        for each in node.names:
            if _below(name := dotted(each.name)):
                local = _local(each)
                self.bound[local or _PACKAGE] = _inside(name) if local else ""
                self.dotted |= not local
        return False


def _local(alias: cst.ImportAlias) -> str:
    return code(alias.asname.name) if alias.asname is not None else ""


def _inside(name: str) -> str:
    return name.removeprefix(_PACKAGE).lstrip(".")


def _below(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")


class _Lacking(cst.CSTVisitor):
    """The names of the package that have no counterpart, where they are imported or used, the longest only."""

    def __init__(self, bound: dict[str, str], names: Names | None) -> None:
        super().__init__()
        self._bound = bound
        self._names = names
        self.found: list[tuple[cst.CSTNode, str]] = []
        self._seen: set[str] = set()

    def _look(self, node: cst.CSTNode, name: str | None) -> None:
        if not name or any(f"{name}.".startswith(f"{each}.") for each in self._seen) or counterpart(name):
            return
        self._seen.add(name)
        self.found.append((node, name))

    def visit_Import(self, node: cst.Import) -> bool:
        for each in node.names:
            if _below(module := dotted(each.name)):
                self._look(each, _inside(module))
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        module = dotted(node.module) if not node.relative else ""
        if _below(module) and not isinstance(node.names, cst.ImportStar):
            inside = _inside(module)
            for each in node.names:
                self._look(each, f"{inside}.{dotted(each.name)}".lstrip("."))
        return False

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        name = dotted(node)
        if not name:
            return True
        if self._names is not None and imported_name(node, self._names, "google.generativeai") is not None:
            return False
        if name.startswith(f"{_PACKAGE}.") and _PACKAGE in self._bound:
            self._look(node, _inside(name))
        else:
            first, _, rest = name.partition(".")
            if (inside := self._bound.get(first)) is not None:
                self._look(node, f"{inside}.{rest}".lstrip("."))
        return False

    def visit_SimpleString(self, node: cst.SimpleString) -> bool:
        text = node.raw_value
        if _MODULE_TEXT.fullmatch(text):
            self._look(node, _inside(text))
        return False


class _Renaming(cst.CSTTransformer):
    """What can be renamed without knowing more than the names."""

    def __init__(self, dotted_import: bool) -> None:
        super().__init__()
        self._dotted_import = dotted_import
        self._calls: list[str] = []
        self._annotations: set[int] = set()
        self.doubtful: list[cst.SimpleString] = []
        #: The name of the distribution, where its version is asked for.
        self.versions: list[cst.SimpleString] = []

    # Dotted names, where `import google.genai` brought them in.

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        if self._dotted_import and dotted(original_node) == _PACKAGE:
            return cst.Name("genai", lpar=updated_node.lpar, rpar=updated_node.rpar)
        return updated_node

    # Imports.

    def visit_Import(self, node: cst.Import) -> bool:
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def leave_Import(self, original_node: cst.Import, updated_node: cst.Import) -> cst.Import:
        return updated_node.with_changes(names=[_renamed(alias) for alias in updated_node.names])

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.BaseSmallStatement | cst.FlattenSentinel[cst.BaseSmallStatement]:
        if updated_node.relative:
            return updated_node
        module = dotted(updated_node.module)
        if _below(module):
            new = cst.parse_expression(module.removeprefix("google."))
            return updated_node.with_changes(module=new)
        if module != "google" or isinstance(updated_node.names, cst.ImportStar):
            return updated_node
        ours = [alias for alias in updated_node.names if dotted(alias.name) == "genai"]
        others = [alias for alias in updated_node.names if dotted(alias.name) != "genai"]
        if not ours:
            return updated_node
        statements: list[cst.BaseSmallStatement] = [
            cst.Import([alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)], semicolon=updated_node.semicolon)
            for alias in ours
        ]
        if others:
            others[-1] = others[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            statements.append(updated_node.with_changes(names=others))
        return statements[0] if len(statements) == 1 else cst.FlattenSentinel(statements)

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        if len(original_node.body) != 1 or len(updated_node.body) == 1:
            return updated_node
        # `from google import genai, auth` became two statements: a line each.
        first, *rest = updated_node.body
        lines = [updated_node.with_changes(body=[first], trailing_whitespace=cst.TrailingWhitespace())]
        lines += [cst.SimpleStatementLine([each]) for each in rest[:-1]]
        lines.append(cst.SimpleStatementLine([rest[-1]], trailing_whitespace=updated_node.trailing_whitespace))
        return cst.FlattenSentinel(lines)

    # Texts.

    def visit_Call(self, node: cst.Call) -> bool:
        self._calls.append(dotted(node.func).rpartition(".")[2])
        return True

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.Call:
        self._calls.pop()
        return updated_node

    def leave_SimpleString(self, original_node: cst.SimpleString, updated_node: cst.SimpleString) -> cst.SimpleString:
        text = updated_node.raw_value
        called = self._calls[-1] if self._calls else ""
        if _MODULE_TEXT.fullmatch(text):
            text = text.removeprefix("google.")
        elif _LOGGER_TEXT.fullmatch(text) and called in ("getLogger", "get_logger"):
            text = text.replace("google_genai", "genai", 1)
        elif text == "google-genai":
            if called not in _ABOUT_DISTRIBUTIONS:
                self.doubtful.append(original_node)
                return updated_node
            text = "gemini-genai"
            if called in ("version", "get_distribution"):
                self.versions.append(original_node)
        elif "google.genai." in text and id(original_node) in self._annotations:
            text = re.sub(r"\bgoogle\.genai\.", "genai.", text)
        else:
            text, told = _INSTALLATION.subn(r"\1gemini-genai", text)
            if told:
                # The same words may say what is missing.
                text = _DISTRIBUTION.sub("gemini-genai", text)
        if text == updated_node.raw_value:
            return updated_node
        return updated_node.with_changes(value=f"{updated_node.prefix}{updated_node.quote}{text}{updated_node.quote}")

    def visit_Annotation(self, node: cst.Annotation) -> bool:
        self._annotations.update(id(each) for each in _strings(node))
        return True


def _renamed(alias: cst.ImportAlias) -> cst.ImportAlias:
    module = dotted(alias.name)
    if not _below(module):
        return alias
    new = module.removeprefix("google.")
    bound = alias.asname
    if bound is not None and code(bound.name) == new:
        bound = None
    name = cst.parse_expression(new)
    assert isinstance(name, cst.Name | cst.Attribute)
    return alias.with_changes(name=name, asname=bound)


def _strings(node: cst.CSTNode) -> list[cst.SimpleString]:
    found = [node] if isinstance(node, cst.SimpleString) else []
    for child in node.children:
        found += _strings(child)
    return found
