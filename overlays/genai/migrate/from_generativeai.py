"""Convert a module that uses ``google.generativeai``, the package before google-genai.

There a model is an object that holds its settings; here it is a name, and the settings go along with each call. So
``model = genai.GenerativeModel(...)`` becomes two variables, ``model`` and ``model_config``, wherever all that is done
with the object can be seen in the same module. What cannot be converted goes on using the old package, under the name
``generativeai``, and is told: a program that is converted in part runs where both packages are installed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

import libcst as cst

from . import legacy_calls as calls
from .layout import laid_out
from .legacy_models import Chat, Model
from .legacy_module import PACKAGE, imports
from .legacy_uses import Uses
from .names import FIELDS
from .trees import Converted, Unreadable, code, dotted, wrapped

_STEP = "    "
_LAZY = """\
@functools.cache
def {name}:
{local}    return genai.Client()
"""


def mentions(source: str) -> bool:
    """Whether a look inside can pay."""
    return "generativeai" in source


def convert(source: str, shared: Iterable[str] = ()) -> Converted:
    """Convert a module.

    Args:
        source: The module.
        shared: Names of this module that other modules import.

    Raises:
        Unreadable: It is no Python that libcst reads.
    """
    tree = wrapped(source)
    uses = Uses(tree, frozenset(shared))
    converted = Converted(source)
    converted.findings = sorted(set(uses.module.findings))
    if not uses.module.imported or (uses.kept and not (uses.objects.calls or uses.functions)):
        return converted
    rewriting = _Rewriting(uses)
    new = rewriting.finish(tree.module.visit(rewriting))
    try:
        # Notebooks await outside of functions.
        compile(new, "<converted>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        raise Unreadable(error.lineno or 1, f"it cannot be converted by itself ({error.msg})") from None
    converted.source = new
    converted.findings = sorted({*converted.findings, *rewriting.findings})
    return converted


class _Rewriting(cst.CSTTransformer):
    """Write what `Uses` found convertible in today's words."""

    def __init__(self, uses: Uses) -> None:
        super().__init__()
        self.uses = uses
        self.findings: list[tuple[int, str]] = []
        self.client = "genai_client" if "client" in uses.module.bound else "client"
        called = [*uses.objects.calls, *uses.functions, *uses.deletions]
        #: Whether the client is made by a function, when it is first needed: nothing of the module is before.
        self._lazy = not uses.configures and all(map(uses.module.in_function, called))
        if self._lazy:
            self.client = "genai_client()"
        self._depth = 0
        self._indent = ""
        self._imported = False
        self._blocks: set[cst.CSTNode] = set()

    # Names.

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        if original_node in self.uses.objects.histories:
            return cst.Call(updated_node.with_changes(attr=cst.Name("get_history")))
        return self._named(original_node, updated_node)

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        return self._named(original_node, updated_node)

    def _named(self, original: cst.Name | cst.Attribute, updated: cst.BaseExpression) -> cst.BaseExpression:
        if (new := self.uses.renames.get(original)) is not None:
            return _expression(new)
        if original in self.uses.kept:
            return _expression(self.uses.module.full_name(original).removeprefix("google."))
        return updated

    def leave_SimpleString(self, original_node: cst.SimpleString, updated_node: cst.SimpleString) -> cst.SimpleString:
        text = self.uses.quoted.get(original_node)
        return updated_node if text is None else updated_node.with_changes(value=text)

    def leave_Global(self, original_node: cst.Global, updated_node: cst.Global) -> cst.Global:
        added = [
            cst.NameItem(cst.Name(self.uses.objects.config_of(model)))
            for item in original_node.names
            if (model := self.uses.objects.followed(item.name.value)) is not None and model.configured
        ]
        return updated_node.with_changes(names=[*_without_comma(updated_node.names), *added]) if added else updated_node

    # Calls.

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        uses = self.uses
        if original_node in uses.configures:
            return _expression(calls.client(calls.arguments(updated_node, calls.CONFIGURE)))
        if (name := uses.functions.get(original_node)) is not None:
            plain = name.removesuffix("_async")
            method, arguments = calls.function(plain, uses.function_arguments(updated_node, plain))
            return self._laid_out(f"{self._client(name != plain)}.{method}({arguments})")
        if (use := uses.objects.calls.get(original_node)) is not None:
            return self._laid_out(self._method(original_node, updated_node, *use))
        if (resource := uses.deletions.get(original_node)) is not None and isinstance(
            original_node.func, cst.Attribute
        ):
            return _expression(f"{self.client}.{resource}.delete(name={code(original_node.func.value)}.name)")
        if original_node.func in uses.renames:
            return updated_node.with_changes(args=[_renamed_field(each) for each in updated_node.args])
        return updated_node

    def _laid_out(self, text: str) -> cst.BaseExpression:
        return _expression(laid_out(text, before=len(self._indent + "answer = ")))

    def _client(self, asynchronous: bool) -> str:
        return f"{self.client}.aio" if asynchronous else self.client

    def _method(self, original: cst.Call, updated: cst.Call, use: Model | Chat, method: str) -> str:
        plain = method.removesuffix("_async")
        found = calls.arguments(updated, calls.METHODS[plain])
        if isinstance(use, Chat):
            config = self._config(use.model, found) if set(found) - {"content", "stream"} else ""
            name = "send_message_stream" if calls.flag(found.get("stream"), "stream") else "send_message"
            return f"{use.target}.{name}({_joined(code(found['content']), _given('config', config))})"
        if plain == "start_chat":
            chat = self.uses.objects.started[original]
            history = code(found["history"]) if "history" in found else ""
            config = self._config(use, {})
            arguments = _joined(f"model={use.target}", _given("config", config), _given("history", history))
            return f"{self._client(chat.asynchronous)}.chats.create({arguments})"
        client = self._client(plain != method)
        contents = f"contents={code(found['contents'])}"
        if plain == "count_tokens":
            return f"{client}.models.count_tokens(model={use.target}, {contents})"
        name = "generate_content_stream" if calls.flag(found.get("stream"), "stream") else plain
        config = _given("config", self._config(use, found))
        return f"{client}.models.{name}({_joined(f'model={use.target}', contents, config)})"

    def _config(self, model: Model, found: calls.Arguments) -> str:
        base = self.uses.objects.config_of(model) if model.configured else ""
        return str(calls.config(found, self.uses.module.known, base, model.automatic))

    def leave_Subscript(self, original_node: cst.Subscript, updated_node: cst.Subscript) -> cst.BaseExpression:
        several = self.uses.embeddings.get(dotted(original_node.value))
        if direct := original_node.value in self.uses.functions:
            several = original_node.value in self.uses.several
        if (several is None and not direct) or "embedding" not in code(original_node.slice[0]):
            return updated_node
        value = code(updated_node.value)
        return _expression(
            f"[each.values for each in {value}.embeddings]" if several else f"{value}.embeddings[0].values"
        )

    def leave_Dict(self, original_node: cst.Dict, updated_node: cst.Dict) -> cst.BaseExpression:
        """Texts as parts of a turn: a history takes parts only."""
        keys = {
            each.key.raw_value
            for each in updated_node.elements
            if isinstance(each, cst.DictElement) and isinstance(each.key, cst.SimpleString)
        }
        if not keys >= {"role", "parts"}:
            return updated_node
        return updated_node.with_changes(elements=[_with_parts(each) for each in updated_node.elements])

    # Statements.

    def visit_IndentedBlock(self, node: cst.IndentedBlock) -> bool:
        self._indent += node.indent or _STEP
        return True

    def leave_IndentedBlock(
        self, original_node: cst.IndentedBlock, updated_node: cst.IndentedBlock
    ) -> cst.IndentedBlock:
        self._indent = self._indent[: -len(original_node.indent or _STEP)]
        return updated_node

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        self._depth += 1
        return True

    def leave_FunctionDef(self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef) -> cst.FunctionDef:
        self._depth -= 1
        return updated_node

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine] | cst.RemovalSentinel:
        [*_, only] = original_node.body
        if isinstance(only, cst.Import | cst.ImportFrom) and imports(only):
            return self._import(only, updated_node)
        if len(original_node.body) != 1:
            return updated_node
        if isinstance(only, cst.Expr) and only.value in self.uses.configures:
            made = updated_node.body[0]
            assert isinstance(made, cst.Expr)
            lines = [f"{self.client} = {code(made.value)}"]
            if self._depth:
                lines.insert(0, f"global {self.client}")
            if self.uses.kept and isinstance(only.value, cst.Call):
                arguments = [each.with_changes(comma=cst.MaybeSentinel.DEFAULT) for each in only.value.args]
                lines.append(f"generativeai.configure({', '.join(map(code, arguments))})")
            return _lines(updated_node, lines)
        value = only.value if isinstance(only, cst.Assign | cst.AnnAssign) else None
        model = self.uses.objects.made(value) if isinstance(value, cst.Call) else None
        if model is None or not isinstance(value, cst.Call):
            return updated_node
        made = updated_node.body[0]
        assert isinstance(made, cst.Assign | cst.AnnAssign)
        assert isinstance(made.value, cst.Call)
        found = calls.arguments(made.value, model.parameters[value])
        lines = [f"{model.target} = {model.name(found)}"]
        if model.configured:
            config = str(calls.config(found, self.uses.module.known, "", model.automatic)) or f"{calls.CONFIG}()"
            name = self.uses.objects.config_of(model)
            lines.append(f"{name} = {laid_out(config, before=len(f'{self._indent}{name} = '))}")
        return _lines(updated_node, lines)

    def _import(
        self, only: cst.Import | cst.ImportFrom, line: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine] | cst.RemovalSentinel:
        lines: list[str] = []
        block = self.uses.module.block_of(only)
        if not self._imported and block not in self._blocks:
            self._blocks.add(block)
            lines.append("import genai")
            if self.uses.kept:
                lines.append("from google import generativeai")
        others = (
            [each for each in only.names if not _is_old(only, each)]
            if not isinstance(only.names, cst.ImportStar)
            else []
        )
        if others:
            others[-1] = others[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            lines.append(code(only.with_changes(names=others, semicolon=cst.MaybeSentinel.DEFAULT)))
        self._imported |= isinstance(block, cst.Module)
        return _lines(line, lines) if lines else cst.RemoveFromParent()

    # The module.

    def finish(self, module: cst.Module) -> str:
        """Make the client, where no call of `configure` made it."""
        needed = bool(self.uses.objects.calls or self.uses.functions)
        if not needed or self.uses.configures:
            return module.code
        where = "stays with the old package" if self.uses.configured else "was called elsewhere"
        self.findings.append((1, f"configure() {where}: genai.Client() reads GEMINI_API_KEY or GOOGLE_API_KEY"))
        body = list(module.body)
        after = max((place for place, each in enumerate(body) if _imports(each)), default=-1) + 1
        local = not any(_imports(each, "genai") for each in body)
        made: list[tuple[int, str]] = []
        if self._lazy and "functools" not in self.uses.module.bound:
            made.append((0, "import functools\n"))
        if self._lazy:
            made.append((2, _LAZY.format(name=self.client, local="    import genai\n\n" if local else "")))
        else:
            made += [(0, "import genai\n")] if local else []
            made.append((1, f"{self.client} = genai.Client()\n"))
        body[after:after] = [
            cst.parse_statement(text).with_changes(leading_lines=[cst.EmptyLine(indent=False)] * above)
            for above, text in made
        ]
        return module.with_changes(body=body).code


def _is_old(statement: cst.Import | cst.ImportFrom, alias: cst.ImportAlias) -> bool:
    name = dotted(alias.name)
    if isinstance(statement, cst.ImportFrom):
        return f"{dotted(statement.module)}.{name}.".startswith(f"{PACKAGE}.")
    return f"{name}.".startswith(f"{PACKAGE}.")


def _imports(statement: cst.CSTNode, module: str = "") -> bool:
    """Whether a statement of a module imports anything, or in a block of its own the package."""
    if isinstance(statement, cst.SimpleStatementLine):
        [only, *_] = statement.body
        if not isinstance(only, cst.Import | cst.ImportFrom):
            return False
        return not module or (isinstance(only, cst.Import) and any(dotted(each.name) == module for each in only.names))
    if isinstance(statement, cst.FunctionDef | cst.ClassDef):
        return False
    return any(
        _imports(line, "genai") if isinstance(line, cst.SimpleStatementLine) else _imports(line)
        for line in _lines_of(statement)
    )


def _lines_of(statement: cst.CSTNode) -> Iterable[cst.CSTNode]:
    for child in statement.children:
        if isinstance(child, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            yield child
        else:
            yield from _lines_of(child)


def _expression(text: str) -> cst.BaseExpression:
    return cst.parse_expression(text)


def _statement(text: str) -> cst.BaseSmallStatement:
    line = cst.parse_statement(text)
    assert isinstance(line, cst.SimpleStatementLine)
    return line.body[0]


def _lines(line: cst.SimpleStatementLine, texts: list[str]) -> cst.FlattenSentinel[cst.SimpleStatementLine]:
    """Lines in the place of one: comments above stay above, one behind it goes behind the last."""
    made = [cst.SimpleStatementLine([_statement(each)]) for each in texts]
    made[0] = made[0].with_changes(leading_lines=line.leading_lines)
    made[-1] = made[-1].with_changes(trailing_whitespace=line.trailing_whitespace)
    return cst.FlattenSentinel(made)


def _given(name: str, value: str) -> str:
    return f"{name}={value}" if value else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _without_comma(names: Iterable[cst.NameItem]) -> list[cst.NameItem]:
    return [each.with_changes(comma=cst.MaybeSentinel.DEFAULT) for each in names]


def _renamed_field(argument: cst.Arg) -> cst.Arg:
    name = argument.keyword.value if argument.keyword is not None else ""
    return argument.with_changes(keyword=cst.Name(FIELDS[name])) if name in FIELDS else argument


def _with_parts(element: cst.BaseDictElement) -> cst.BaseDictElement:
    if not isinstance(element, cst.DictElement) or code(element.key).strip("\"'") != "parts":
        return element
    parts = element.value
    if _is_text(parts):
        return element.with_changes(value=_expression(f'[{{"text": {code(parts)}}}]'))
    if not isinstance(parts, cst.List):
        return element
    return element.with_changes(
        value=parts.with_changes(
            elements=[
                each.with_changes(value=_expression(f'{{"text": {code(each.value)}}}'))
                if _is_text(each.value)
                else each
                for each in parts.elements
            ]
        )
    )


def _is_text(value: cst.BaseExpression) -> bool:
    return isinstance(value, cst.SimpleString | cst.FormattedString | cst.ConcatenatedString)
