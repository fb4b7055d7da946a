"""How a module uses google.generativeai: what of it can be converted, and why the rest cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import libcst as cst
from libcst import metadata

from . import legacy_calls as calls
from .legacy_calls import Arguments, Known, NotConverted
from .names import ADVICE, CLASSES, FUNCTIONS, INNER, RETIRED
from .trees import code, counterpart, dotted, imported_name

PACKAGE = "google.generativeai"
DEFAULT_MODEL = "gemini-2.5-flash"
_MAKERS = {
    "GenerativeModel": calls.MODEL,
    "GenerativeModel.from_cached_content": ("cached_content", "generation_config", "safety_settings"),
}
#: What functions return that has methods there: the resource of the client that has them here.
_RESOURCES = {
    "upload_file": "files",
    "get_file": "files",
    "list_files": "files",
    "caching.CachedContent.create": "caches",
    "caching.CachedContent.get": "caches",
    "caching.CachedContent.list": "caches",
}
#: What a stream of the old package had once it was read.
_OF_WHOLE_ANSWERS = frozenset({"resolve", "usage_metadata", "candidates", "prompt_feedback", "parts", "to_dict"})
_NO = cst.Name("False")
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


@dataclass(eq=False)
class Model:
    """A variable that holds a GenerativeModel.

    Attributes:
        target: The variable as it is written: ``model``, ``self.model``.
        made: The calls that made it.
        escapes: Why it cannot be followed; "" when it can.
        automatic: Whether a chat of it calls functions by itself.
        chats: The variables that hold its chats.
        parameters: Of each call that made it, the parameters in their order.
        configured: Whether it has settings, which go to a variable of their own.
    """

    target: str
    made: dict[cst.Call, Arguments] = field(default_factory=dict)
    escapes: str = ""
    automatic: bool = False
    chats: list[Chat] = field(default_factory=list)
    parameters: dict[cst.Call, tuple[str, ...]] = field(default_factory=dict)
    configured: bool = False

    def name(self, found: Arguments) -> str:
        """The name of the model, as an expression."""
        if (cached := found.get("cached_content")) is not None:
            return f"{code(cached)}.model"
        return code(found["model_name"]) if "model_name" in found else f'"{DEFAULT_MODEL}"'


@dataclass(eq=False)
class Chat:
    """A variable that holds a chat, and whether its messages are awaited."""

    target: str
    model: Model
    asynchronous: bool = False
    blocking: bool = False


class Uses:
    """What a module does with the old package.

    Attributes:
        imported: Whether it imports it at all.
        models, chats: By the variable.
        calls: What to make of each call of a method of a model or a chat: its model or chat, and the method.
        functions: Calls of functions, by their names there.
        renames: Names to write otherwise.
        configures: Statements that configure the package.
        deletions: Calls of ``file.delete()`` and ``cache.delete()``: the resource here.
        kept: Whether something stays with the old package.
        findings: The line and what to do there.
    """

    def __init__(self, tree: metadata.MetadataWrapper, shared: frozenset[str]) -> None:
        self._names = tree.resolve(metadata.QualifiedNameProvider)
        self._parents = tree.resolve(metadata.ParentNodeProvider)
        self._scopes = tree.resolve(metadata.ScopeProvider)
        self._positions = tree.resolve(metadata.PositionProvider)
        self.models: dict[str, Model] = {}
        self.chats: dict[str, Chat] = {}
        self.calls: dict[cst.Call, tuple[Model | Chat, str]] = {}
        self.functions: dict[cst.Call, str] = {}
        self.renames: dict[cst.CSTNode, str] = {}
        self.configures: set[cst.Call] = set()
        self.histories: set[cst.Attribute] = set()
        self.embeddings: dict[str, bool] = {}
        self.several: set[cst.Call] = set()
        self.started: dict[cst.Call, Chat] = {}
        self.deletions: dict[cst.Call, str] = {}
        self.kept: set[cst.CSTNode] = set()
        self._staying: set[cst.CSTNode] = set()
        self._names_staying: set[str] = set()
        self.findings: list[tuple[int, str]] = []
        self._nodes = list(_walk(tree.module))
        self.bound = {node.value for node in self._nodes if isinstance(node, cst.Name)}
        imports = [node for node in self._nodes if _imports(node)]
        stars = [
            node for node in imports if isinstance(node, cst.ImportFrom) and isinstance(node.names, cst.ImportStar)
        ]
        for star in stars:
            self._note(star, "names that a star brings in cannot be followed: name them, and run this again")
        self.imported = bool(imports) and not stars
        if not self.imported:
            return
        self.known = self._variables()
        references = list(self._references())
        for node, name in references:
            if self._call(node) is not None and name in _MAKERS:
                self._assigned_model(node, _MAKERS[name])
        self._follow(shared)
        self._settle()
        classes = [(node, name) for node, name in references if not self._classify_call(node, name)]
        self._keep_together()
        for node, name in classes:
            self._classify(node, name)
        self._follow_results()

    # What the rewriting asks.

    def followed(self, target: str) -> Model | None:
        """The model that a variable holds, if all of it is converted."""
        model = self.models.get(target)
        return None if model is None or model.escapes else model

    def made(self, call: cst.Call) -> Model | None:
        """The converted model that a call makes."""
        return next((each for each in self.models.values() if call in each.made and not each.escapes), None)

    def config_of(self, model: Model) -> str:
        """The variable that holds a model's settings."""
        name = f"{model.target}_config"
        return f"{model.target}_settings" if name.rpartition(".")[2] in self.bound else name

    def full_name(self, node: cst.CSTNode) -> str:
        """What a name of the old package stands for, from ``google`` on."""
        name = imported_name(node, self._names, PACKAGE)
        return f"{PACKAGE}.{name}" if name else PACKAGE

    def function_arguments(self, call: cst.Call, name: str) -> Arguments:
        """The arguments of a call of one of the old functions."""
        return calls.arguments(call, [old for old, _ in FUNCTIONS[name][1]])

    def is_import(self, node: cst.Import | cst.ImportFrom) -> bool:
        """Whether a statement imports the old package, or from it."""
        return _imports(node)

    def at_top(self, node: cst.CSTNode) -> bool:
        """Whether a statement stands in the module itself."""
        return isinstance(self._parents[self._parents[node]], cst.Module)

    # What the names stand for.

    def _references(self) -> Iterator[tuple[cst.Name | cst.Attribute, str]]:
        """The longest names of the old package outside of imports, without the module they stand in."""
        for node in self._nodes:
            # libcst calls what a call returns by the name of what was called: `GenerativeModel("m").generate_content`.
            if not isinstance(node, cst.Name | cst.Attribute) or not dotted(node) or self._inside_import(node):
                continue
            name = imported_name(node, self._names, PACKAGE)
            if name is None:
                continue
            parent = self._parents[node]
            if isinstance(parent, cst.Attribute) and (
                parent.attr is node or imported_name(parent, self._names, PACKAGE) is not None
            ):
                continue
            yield node, _short(name)

    def _inside_import(self, node: cst.CSTNode) -> bool:
        parent = self._parents[node]
        while isinstance(parent, cst.Attribute | cst.ImportAlias | cst.AsName):
            parent = self._parents[parent]
        return isinstance(parent, cst.Import | cst.ImportFrom)

    def _call(self, node: cst.CSTNode) -> cst.Call | None:
        parent = self._parents[node]
        return parent if isinstance(parent, cst.Call) and parent.func is node else None

    def _variables(self) -> Known:
        configs, dicts, lists = set(), set(), set()
        made = {node for node in self._nodes if isinstance(node, cst.Call) and self._makes_config(node)}
        for node in self._nodes:
            target = _target(node)
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

    # Models and what is done with them.

    def _assigned_model(self, node: cst.CSTNode, parameters: tuple[str, ...]) -> None:
        call = self._call(node)
        assert call is not None
        statement = self._parents[call]
        if (target := _target(statement)) is None:
            return
        model = self.models.setdefault(target, Model(target))
        model.parameters[call] = parameters
        line = self._parents[statement]
        if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
            model.escapes = "it shares its line with other statements"
        if isinstance(self._scopes.get(node), metadata.ClassScope):
            model.escapes = f"{target} is an attribute of its class, which may be called by any object of it"
        try:
            found = model.made[call] = calls.arguments(call, parameters)
            model.configured |= bool(set(found) - {"model_name"})
        except NotConverted as why:
            model.escapes = str(why)

    def _follow(self, shared: frozenset[str]) -> None:
        for target in self.models.keys() & shared:
            self.models[target].escapes = f"other modules import {target}"
        attributes = {target.rpartition(".")[2]: model for target, model in self.models.items() if "." in target}
        for node in self._nodes:
            if isinstance(node, cst.Name | cst.Attribute) and (model := self.models.get(dotted(node))) is not None:
                self._used_model(node, model)
            elif isinstance(node, cst.Attribute) and (model := attributes.get(node.attr.value)) is not None:
                parent = self._parents[node]
                if isinstance(parent, cst.Attribute) and parent.attr.value.removesuffix("_async") in calls.METHODS:
                    why = f"line {self._line(node)} calls {code(node)}, which may be the same"
                    model.escapes = model.escapes or why
        for node in self._nodes:
            if isinstance(node, cst.Name | cst.Attribute) and (chat := self.chats.get(dotted(node))) is not None:
                self._used_chat(node, chat)

    def _used_model(self, node: cst.Name | cst.Attribute, model: Model) -> None:
        parent = self._parents[node]
        if (
            self._another(node, parent)
            or _harmless(parent, node)
            or self._made_here(parent, model)
            or self._inside_import(node)
        ):
            return
        method = parent.attr.value if isinstance(parent, cst.Attribute) else ""
        plain = method.removesuffix("_async")
        call = self._call(parent)
        if call is None or plain not in ("generate_content", "count_tokens", "start_chat"):
            model.escapes = model.escapes or f"line {self._line(node)} does more with {model.target} than call it"
            return
        try:
            found = calls.arguments(call, calls.METHODS[plain])
            if plain == "start_chat":
                self._started(call, model, found)
            else:
                calls.flag(found.get("stream"), "stream")
                if plain == "generate_content":
                    calls.config(found, self.known, "base")
            self.calls[call] = (model, method)
        except NotConverted as why:
            model.escapes = model.escapes or f"of line {self._line(node)}: {why}"

    def _another(self, node: cst.Name | cst.Attribute, parent: cst.CSTNode) -> bool:
        """Whether a name that looks like the variable is another one: an attribute, a parameter, an argument's name."""
        if isinstance(parent, cst.Attribute) and parent.attr is node:
            return True
        if isinstance(parent, cst.Arg) and parent.keyword is node:
            return True
        if isinstance(parent, cst.Param) and parent.name is node:
            return True
        scope = self._scopes.get(node)
        if not isinstance(node, cst.Name) or scope is None:
            return False
        return any(isinstance(getattr(each, "node", None), cst.Param) for each in scope[node.value])

    def _made_here(self, parent: cst.CSTNode, model: Model) -> bool:
        """Whether a node stands where the variable gets its value: a model, or None."""
        statement = self._parents[parent] if isinstance(parent, cst.AssignTarget) else parent
        if isinstance(statement, cst.Assign | cst.AnnAssign) and _target(statement) == model.target:
            value = statement.value
            return value in model.made or value is None or code(value) == "None"
        return False

    def _started(self, call: cst.Call, model: Model, found: Arguments) -> None:
        if calls.flag(found.get("enable_automatic_function_calling"), "enable_automatic_function_calling"):
            model.automatic = True
        target = _target(self._parents[call])
        if target is None:
            raise NotConverted("the chat is handed on before it has a name")
        chat = self.chats.setdefault(target, Chat(target, model))
        if chat.model is not model:
            raise NotConverted(f"{target} holds chats of two models")
        model.chats.append(chat)
        self.started[call] = chat

    def _used_chat(self, node: cst.Name | cst.Attribute, chat: Chat) -> None:
        parent = self._parents[node]
        statement = self._parents[parent] if isinstance(parent, cst.AssignTarget) else parent
        if self._another(node, parent) or _harmless(parent, node) or self._inside_import(node):
            return
        if isinstance(statement, cst.Assign | cst.AnnAssign) and _target(statement) == chat.target:
            value = statement.value
            if value is None or code(value) == "None" or value in self.started:
                return
        method = parent.attr.value if isinstance(parent, cst.Attribute) else ""
        call = self._call(parent)
        if method == "history" and isinstance(parent, cst.Attribute) and self._only_read(parent):
            self.histories.add(parent)
            return
        if call is None or method.removesuffix("_async") != "send_message":
            why = f"line {self._line(node)} does more with {chat.target} than send messages"
            chat.model.escapes = chat.model.escapes or why
            return
        try:
            found = calls.arguments(call, calls.METHODS["send_message"])
            calls.flag(found.get("stream"), "stream")
            calls.config(found, self.known, "base")
        except NotConverted as why:
            chat.model.escapes = chat.model.escapes or f"of line {self._line(node)}: {why}"
            return
        chat.asynchronous |= method.endswith("_async")
        chat.blocking |= not method.endswith("_async")
        self.calls[call] = (chat, method)

    def _only_read(self, node: cst.Attribute) -> bool:
        changing = cst.AssignTarget | cst.AugAssign | cst.AnnAssign | cst.Del | cst.Attribute
        return not isinstance(self._parents[node], changing)

    def _settle(self) -> None:
        """Take back what was planned for models that cannot be followed."""
        for model in self.models.values():
            if not model.escapes:
                for found in model.made.values():
                    try:
                        calls.config(found, self.known)
                    except NotConverted as why:
                        model.escapes = str(why)
        for chat in self.chats.values():
            if chat.asynchronous and chat.blocking:
                chat.model.escapes = chat.model.escapes or f"{chat.target} is awaited here and not there"
        self.calls = {call: use for call, use in self.calls.items() if not _model(use[0]).escapes}
        self.chats = {name: chat for name, chat in self.chats.items() if not chat.model.escapes}
        self.histories = {node for node in self.histories if dotted(node.value) in self.chats}

    def _follow_results(self) -> None:
        """Look at what is done with files, caches and streams, which had methods of their own."""
        resources: dict[str, str] = {}
        for call, name in self.functions.items():
            statement = self._parents[call]
            target = dotted(statement.target) if isinstance(statement, cst.For) else _target(statement)
            if target and (resource := _RESOURCES.get(name)) is not None:
                resources[target] = resource
        streams = {
            target
            for call, (_, method) in self.calls.items()
            if code(calls.arguments(call, calls.METHODS[method.removesuffix("_async")]).get("stream", _NO)) == "True"
            and (target := _target(_awaited(self._parents, call))) is not None
        }
        for node in self._nodes:
            if not isinstance(node, cst.Attribute):
                continue
            owner, name = dotted(node.value), node.attr.value
            called = self._call(node)
            if owner in streams and name in _OF_WHOLE_ANSWERS:
                self._note(node, f"{owner} is a stream: read it to its end, and ask {owner}.final for {name}")
            elif owner in resources and called is not None and name in ("delete", "update"):
                if name == "delete" and not called.args:
                    self.deletions[called] = resources[owner]
                else:
                    self._note(node, f"use client.{resources[owner]}.{name}(name={owner}.name, ...)")

    # Everything, one by one.

    def _classify_call(self, node: cst.Name | cst.Attribute, name: str) -> bool:
        call = self._call(node)
        if call is not None and name in _MAKERS:
            self._model_made(node, call)
        elif call is not None and name == "configure":
            self._configured(node, call)
        elif call is not None and name.removesuffix("_async") in FUNCTIONS:
            self._function(node, call, name)
        else:
            return False
        return True

    def _keep_together(self) -> None:
        """Find what is given to calls that stay with the old package: it stays there too."""
        staying = [call for node in self.kept if (call := self._call(node)) is not None]
        for node in self._nodes:
            if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute) and node not in self.calls:
                owner = dotted(node.func.value)
                if owner in self.models or (node.func.attr.value in calls.METHODS and owner not in self.chats):
                    staying.append(node)
        for call in staying:
            self._staying.update(_walk(call))
        self._names_staying = {dotted(node) for node in self._staying if isinstance(node, cst.Name | cst.Attribute)}

    def _stays(self, node: cst.CSTNode) -> bool:
        if node in self._staying:
            return True
        while not isinstance(node, cst.Module | cst.BaseStatement):
            if isinstance(node, cst.Assign | cst.AnnAssign) and _target(node) in self._names_staying:
                return True
            node = self._parents[node]
        return False

    def _classify(self, node: cst.Name | cst.Attribute, name: str) -> None:
        last = name.rpartition(".")[2]
        if self._stays(node):
            self.kept.add(node)
        elif (new := _renamed(name)) is not None:
            self.renames[node] = f"genai.{new}"
        else:
            advice = ADVICE.get(last) or ADVICE.get(name.partition(".")[0])
            self._keep(node, f"{code(node)} has no counterpart" + (f": {advice}" if advice else ""))

    def _model_made(self, node: cst.CSTNode, call: cst.Call) -> None:
        model = next((each for each in self.models.values() if call in each.parameters), None)
        if model is None:
            self._keep(
                node,
                "a GenerativeModel that is handed on: hand on the model's name and a GenerateContentConfig, and call "
                "client.models.generate_content with them",
            )
            return
        found = model.made.get(call, {})
        named = found.get("model_name")
        if isinstance(named, cst.SimpleString) and named.raw_value.removeprefix("models/").startswith(RETIRED):
            self._note(node, f"the model {named.raw_value!r} no longer answers: choose one of today's (genai models)")
        elif not model.escapes and not found.keys() & {"model_name", "cached_content"}:
            self._note(
                node, f"no model was named, and the old default no longer answers: {DEFAULT_MODEL} stands there now"
            )
        if model.escapes:
            self._keep(node, f"{model.target} stays a GenerativeModel of the old package: {model.escapes}")

    def _configured(self, node: cst.CSTNode, call: cst.Call) -> None:
        try:
            calls.client(calls.arguments(call, calls.CONFIGURE))
        except NotConverted as why:
            self._keep(node, f"configure: {why}")
            return
        if not isinstance(self._parents[call], cst.Expr):
            self._keep(node, "configure stands inside an expression: make a genai.Client instead")
            return
        self.configures.add(call)

    def _function(self, node: cst.CSTNode, call: cst.Call, name: str) -> None:
        plain = name.removesuffix("_async")
        try:
            calls.arguments(call, [old for old, _ in FUNCTIONS[plain][1]])
        except NotConverted as why:
            self._keep(node, f"{code(node)}: {why}")
            return
        self.functions[call] = name
        if "ttl" in (given := calls.arguments(call, [old for old, _ in FUNCTIONS[plain][1]])):
            text = code(given["ttl"])
            if not text.isdigit() and "timedelta(" not in text:
                self._note(node, f"ttl={text}: a text of seconds now, as in '300s'")
        parent = self._parents[call]
        statement = self._parents[parent] if isinstance(parent, cst.Await) else parent
        if plain == "embed_content":
            content = calls.arguments(call, [old for old, _ in FUNCTIONS[plain][1]]).get("content")
            several = isinstance(content, cst.List) or (content is not None and code(content) in self.known.lists)
            if several:
                self.several.add(call)
            if (target := _target(statement)) is not None:
                self.embeddings[target] = several
            elif not _embedding_read(statement):
                self._note(node, "what embed_content returns is an object now: result.embeddings[0].values")

    def _keep(self, node: cst.CSTNode, message: str) -> None:
        self.kept.add(node)
        self._note(node, message)

    def _note(self, node: cst.CSTNode, message: str) -> None:
        self.findings.append((self._line(node), message))

    def _line(self, node: cst.CSTNode) -> int:
        return int(self._positions[node].start.line)


def _walk(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    yield node
    for child in node.children:
        yield from _walk(child)


def _imports(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.ImportFrom) and not node.relative:
        module = dotted(node.module)
        if module == "google" and not isinstance(node.names, cst.ImportStar):
            return any(dotted(each.name) == "generativeai" for each in node.names)
        return f"{module}.".startswith(f"{PACKAGE}.")
    return isinstance(node, cst.Import) and any(
        f"{dotted(each.name)}.".startswith(f"{PACKAGE}.") for each in node.names
    )


def _target(statement: cst.CSTNode) -> str | None:
    """The one variable that a statement assigns to."""
    if isinstance(statement, cst.Assign) and len(statement.targets) == 1:
        return dotted(statement.targets[0].target) or None
    if isinstance(statement, cst.AnnAssign):
        return dotted(statement.target) or None
    return None


def _awaited(parents: Mapping[cst.CSTNode, cst.CSTNode], call: cst.Call) -> cst.CSTNode:
    """The node around a call, or around its await."""
    parent = parents[call]
    return parents[parent] if isinstance(parent, cst.Await) else parent


def _harmless(parent: cst.CSTNode, node: cst.CSTNode) -> bool:
    """Whether a use asks only whether there is a model: it still is, when it is a name."""
    if isinstance(parent, cst.If | cst.IfExp | cst.Assert) and parent.test is node:
        return True
    if isinstance(parent, cst.UnaryOperation) and isinstance(parent.operator, cst.Not):
        return True
    if isinstance(parent, cst.Comparison) and parent.left is node:
        return all(isinstance(each.operator, cst.Is | cst.IsNot) for each in parent.comparisons)
    return isinstance(parent, cst.NameItem)


def _short(name: str) -> str:
    """A name without the modules of the old package that it stands in."""
    if "CachedContent" in name:
        return f"caching.{name[name.index('CachedContent') :]}"
    for module in _MODULES:
        if name.startswith(module):
            name = name.removeprefix(module)
            return name.partition("_types.")[2] or name if "_types." in name else name
    return name


def _renamed(name: str) -> str | None:
    for inner, own in INNER.items():
        if name == inner or name.startswith(f"{inner}."):
            return own + name.removeprefix(inner)
    first, _, rest = name.removeprefix("caching.").partition(".")
    if (new := CLASSES.get(first)) is None or not rest:
        return new
    return f"{new}.{rest}" if counterpart(f"{new}.{rest}", classes=True) else None


def _model(use: Model | Chat) -> Model:
    return use if isinstance(use, Model) else use.model


def _embedding_read(parent: cst.CSTNode) -> bool:
    return isinstance(parent, cst.Subscript) and "embedding" in code(parent.slice[0])
