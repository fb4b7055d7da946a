"""What is done with the models and chats of google.generativeai: followed from where they are made to each use."""

from __future__ import annotations

from dataclasses import dataclass, field

import libcst as cst
from libcst import metadata

from . import legacy_calls as calls
from .legacy_calls import Arguments, NotConverted
from .legacy_module import LegacyModule, target_of
from .trees import code, dotted

__all__ = ["DEFAULT_MODEL", "MAKERS", "Chat", "LegacyModels", "Model"]

DEFAULT_MODEL = "gemini-2.5-flash"
MAKERS = {
    "GenerativeModel": calls.MODEL,
    "GenerativeModel.from_cached_content": ("cached_content", "generation_config", "safety_settings"),
}


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


class LegacyModels:
    """The models and chats of a module.

    Attributes:
        models, chats: By the variable.
        calls: What to make of each call of a method of a model or a chat: its model or chat, and the method.
        histories: Where the history of a chat is read.
        started: The calls that start chats.

    Args:
        module: The module.
        shared: Names of it that other modules import.
    """

    def __init__(self, module: LegacyModule, shared: frozenset[str]) -> None:
        self._module = module
        self.models: dict[str, Model] = {}
        self.chats: dict[str, Chat] = {}
        self.calls: dict[cst.Call, tuple[Model | Chat, str]] = {}
        self.histories: set[cst.Attribute] = set()
        self.started: dict[cst.Call, Chat] = {}
        for node, name in module.references():
            if name in MAKERS and (call := module.call_of(node)) is not None:
                self._assigned_model(node, call, MAKERS[name])
        self._follow(shared)
        self._settle()

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
        return f"{model.target}_settings" if name.rpartition(".")[2] in self._module.bound else name

    def _assigned_model(self, node: cst.CSTNode, call: cst.Call, parameters: tuple[str, ...]) -> None:
        statement = self._module.parents[call]
        if (target := target_of(statement)) is None:
            return
        model = self.models.setdefault(target, Model(target))
        model.parameters[call] = parameters
        line = self._module.parents[statement]
        if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
            model.escapes = "it shares its line with other statements"
        if isinstance(self._module.scopes.get(node), metadata.ClassScope):
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
        for node in self._module.nodes:
            if isinstance(node, cst.Name | cst.Attribute) and (model := self.models.get(dotted(node))) is not None:
                self._used_model(node, model)
            elif isinstance(node, cst.Attribute) and (model := attributes.get(node.attr.value)) is not None:
                parent = self._module.parents[node]
                if isinstance(parent, cst.Attribute) and parent.attr.value.removesuffix("_async") in calls.METHODS:
                    why = f"line {self._module.line(node)} calls {code(node)}, which may be the same"
                    model.escapes = model.escapes or why
        for node in self._module.nodes:
            if isinstance(node, cst.Name | cst.Attribute) and (chat := self.chats.get(dotted(node))) is not None:
                self._used_chat(node, chat)

    def _used_model(self, node: cst.Name | cst.Attribute, model: Model) -> None:
        parent = self._module.parents[node]
        if (
            self._another(node, parent)
            or _harmless(parent, node)
            or self._made_here(parent, model)
            or self._module.inside_import(node)
        ):
            return
        method = parent.attr.value if isinstance(parent, cst.Attribute) else ""
        plain = method.removesuffix("_async")
        call = self._module.call_of(parent)
        if call is None or plain not in ("generate_content", "count_tokens", "start_chat"):
            model.escapes = (
                model.escapes or f"line {self._module.line(node)} does more with {model.target} than call it"
            )
            return
        try:
            found = calls.arguments(call, calls.METHODS[plain])
            if plain == "start_chat":
                self._started(call, model, found)
            else:
                calls.flag(found.get("stream"), "stream")
                if plain == "generate_content":
                    calls.config(found, self._module.known, "base")
            self.calls[call] = (model, method)
        except NotConverted as why:
            model.escapes = model.escapes or f"of line {self._module.line(node)}: {why}"

    def _another(self, node: cst.Name | cst.Attribute, parent: cst.CSTNode) -> bool:
        """Whether a name that looks like the variable is another one: an attribute, a parameter, an argument's name."""
        if isinstance(parent, cst.Attribute) and parent.attr is node:
            return True
        if isinstance(parent, cst.Arg) and parent.keyword is node:
            return True
        if isinstance(parent, cst.Param) and parent.name is node:
            return True
        scope = self._module.scopes.get(node)
        if not isinstance(node, cst.Name) or scope is None:
            return False
        return any(isinstance(getattr(each, "node", None), cst.Param) for each in scope[node.value])

    def _made_here(self, parent: cst.CSTNode, model: Model) -> bool:
        """Whether a node stands where the variable gets its value: a model, or None."""
        statement = self._module.parents[parent] if isinstance(parent, cst.AssignTarget) else parent
        if isinstance(statement, cst.Assign | cst.AnnAssign) and target_of(statement) == model.target:
            value = statement.value
            return value in model.made or value is None or code(value) == "None"
        return False

    def _started(self, call: cst.Call, model: Model, found: Arguments) -> None:
        if calls.flag(found.get("enable_automatic_function_calling"), "enable_automatic_function_calling"):
            model.automatic = True
        target = target_of(self._module.parents[call])
        if target is None:
            raise NotConverted("the chat is handed on before it has a name")
        chat = self.chats.setdefault(target, Chat(target, model))
        if chat.model is not model:
            raise NotConverted(f"{target} holds chats of two models")
        model.chats.append(chat)
        self.started[call] = chat

    def _used_chat(self, node: cst.Name | cst.Attribute, chat: Chat) -> None:
        parent = self._module.parents[node]
        statement = self._module.parents[parent] if isinstance(parent, cst.AssignTarget) else parent
        if self._another(node, parent) or _harmless(parent, node) or self._module.inside_import(node):
            return
        if isinstance(statement, cst.Assign | cst.AnnAssign) and target_of(statement) == chat.target:
            value = statement.value
            if value is None or code(value) == "None" or value in self.started:
                return
        method = parent.attr.value if isinstance(parent, cst.Attribute) else ""
        call = self._module.call_of(parent)
        if method == "history" and isinstance(parent, cst.Attribute) and self._only_read(parent):
            self.histories.add(parent)
            return
        if call is None or method.removesuffix("_async") != "send_message":
            why = f"line {self._module.line(node)} does more with {chat.target} than send messages"
            chat.model.escapes = chat.model.escapes or why
            return
        try:
            found = calls.arguments(call, calls.METHODS["send_message"])
            calls.flag(found.get("stream"), "stream")
            calls.config(found, self._module.known, "base")
        except NotConverted as why:
            chat.model.escapes = chat.model.escapes or f"of line {self._module.line(node)}: {why}"
            return
        chat.asynchronous |= method.endswith("_async")
        chat.blocking |= not method.endswith("_async")
        self.calls[call] = (chat, method)

    def _only_read(self, node: cst.Attribute) -> bool:
        changing = cst.AssignTarget | cst.AugAssign | cst.AnnAssign | cst.Del | cst.Attribute
        return not isinstance(self._module.parents[node], changing)

    def _settle(self) -> None:
        """Take back what was planned for models that cannot be followed."""
        for model in self.models.values():
            if not model.escapes:
                for found in model.made.values():
                    try:
                        calls.config(found, self._module.known)
                    except NotConverted as why:
                        model.escapes = str(why)
        for chat in self.chats.values():
            if chat.asynchronous and chat.blocking:
                chat.model.escapes = chat.model.escapes or f"{chat.target} is awaited here and not there"
        self.calls = {call: use for call, use in self.calls.items() if not _model(use[0]).escapes}
        self.chats = {name: chat for name, chat in self.chats.items() if not chat.model.escapes}
        self.histories = {node for node in self.histories if dotted(node.value) in self.chats}


def _harmless(parent: cst.CSTNode, node: cst.CSTNode) -> bool:
    """Whether a use asks only whether there is a model: it still is, when it is a name."""
    if isinstance(parent, cst.If | cst.IfExp | cst.Assert) and parent.test is node:
        return True
    if isinstance(parent, cst.UnaryOperation) and isinstance(parent.operator, cst.Not):
        return True
    if isinstance(parent, cst.Comparison) and parent.left is node:
        return all(isinstance(each.operator, cst.Is | cst.IsNot) for each in parent.comparisons)
    return isinstance(parent, cst.NameItem)


def _model(use: Model | Chat) -> Model:
    return use if isinstance(use, Model) else use.model
