"""How a module uses google.generativeai: what of it can be converted, and why the rest cannot."""

from __future__ import annotations

from collections.abc import Mapping

import libcst as cst
from libcst import metadata

from . import legacy_calls as calls
from .legacy_calls import Arguments, NotConverted
from .legacy_models import DEFAULT_MODEL, MAKERS, LegacyModels
from .legacy_module import LegacyModule, target_of, walk
from .names import ADVICE, CLASSES, FUNCTIONS, INNER, RETIRED
from .trees import code, counterpart, dotted

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


class Uses:
    """What a module does with the old package.

    Attributes:
        module: The module.
        objects: Its models and chats.
        functions: Calls of functions, by their names there.
        renames: Names to write otherwise.
        configures: Statements that configure the package.
        embeddings: Variables that hold what ``embed_content`` returns, and whether that is a list.
        several: Calls of it that embed a list.
        deletions: Calls of ``file.delete()`` and ``cache.delete()``: the resource here.
        kept: Whether something stays with the old package.

    Args:
        tree: The module.
        shared: Names of it that other modules import.
    """

    def __init__(self, tree: metadata.MetadataWrapper, shared: frozenset[str]) -> None:
        self.module = LegacyModule(tree)
        self.functions: dict[cst.Call, str] = {}
        self.renames: dict[cst.CSTNode, str] = {}
        self.configures: set[cst.Call] = set()
        self.embeddings: dict[str, bool] = {}
        self.several: set[cst.Call] = set()
        self.deletions: dict[cst.Call, str] = {}
        self.kept: set[cst.CSTNode] = set()
        self._staying: set[cst.CSTNode] = set()
        self._names_staying: set[str] = set()
        if not self.module.imported:
            return
        self.objects = LegacyModels(self.module, shared)
        classes = [(node, name) for node, name in self.module.references() if not self._classify_call(node, name)]
        self._keep_together()
        for node, name in classes:
            self._classify(node, name)
        self._follow_results()

    def function_arguments(self, call: cst.Call, name: str) -> Arguments:
        """The arguments of a call of one of the old functions."""
        return calls.arguments(call, [old for old, _ in FUNCTIONS[name][1]])

    # What came of calls.

    def _follow_results(self) -> None:
        """Look at what is done with files, caches and streams, which had methods of their own."""
        resources: dict[str, str] = {}
        for call, name in self.functions.items():
            statement = self.module.parents[call]
            target = dotted(statement.target) if isinstance(statement, cst.For) else target_of(statement)
            if target and (resource := _RESOURCES.get(name)) is not None:
                resources[target] = resource
        streams = {
            target
            for call, (_, method) in self.objects.calls.items()
            if code(calls.arguments(call, calls.METHODS[method.removesuffix("_async")]).get("stream", _NO)) == "True"
            and (target := target_of(_awaited(self.module.parents, call))) is not None
        }
        for node in self.module.nodes:
            if not isinstance(node, cst.Attribute):
                continue
            owner, name = dotted(node.value), node.attr.value
            called = self.module.call_of(node)
            if owner in streams and name in _OF_WHOLE_ANSWERS:
                self.module.note(node, f"{owner} is a stream: read it to its end, and ask {owner}.final for {name}")
            elif owner in resources and called is not None and name in ("delete", "update"):
                if name == "delete" and not called.args:
                    self.deletions[called] = resources[owner]
                else:
                    self.module.note(node, f"use client.{resources[owner]}.{name}(name={owner}.name, ...)")

    # Everything, one by one.

    def _classify_call(self, node: cst.Name | cst.Attribute, name: str) -> bool:
        call = self.module.call_of(node)
        if call is not None and name in MAKERS:
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
        objects = self.objects
        staying = [call for node in self.kept if (call := self.module.call_of(node)) is not None]
        for node in self.module.nodes:
            if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute) and node not in objects.calls:
                owner = dotted(node.func.value)
                if owner in self.objects.models or (
                    node.func.attr.value in calls.METHODS and owner not in self.objects.chats
                ):
                    staying.append(node)
        for call in staying:
            self._staying.update(walk(call))
        self._names_staying = {dotted(node) for node in self._staying if isinstance(node, cst.Name | cst.Attribute)}

    def _stays(self, node: cst.CSTNode) -> bool:
        if node in self._staying:
            return True
        while not isinstance(node, cst.Module | cst.BaseStatement):
            if isinstance(node, cst.Assign | cst.AnnAssign) and target_of(node) in self._names_staying:
                return True
            node = self.module.parents[node]
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
        model = next((each for each in self.objects.models.values() if call in each.parameters), None)
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
            self.module.note(
                node, f"the model {named.raw_value!r} no longer answers: choose one of today's (genai models)"
            )
        elif not model.escapes and not found.keys() & {"model_name", "cached_content"}:
            self.module.note(
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
        if not isinstance(self.module.parents[call], cst.Expr):
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
                self.module.note(node, f"ttl={text}: a text of seconds now, as in '300s'")
        parent = self.module.parents[call]
        statement = self.module.parents[parent] if isinstance(parent, cst.Await) else parent
        if plain == "embed_content":
            content = calls.arguments(call, [old for old, _ in FUNCTIONS[plain][1]]).get("content")
            several = isinstance(content, cst.List) or (
                content is not None and code(content) in self.module.known.lists
            )
            if several:
                self.several.add(call)
            if (target := target_of(statement)) is not None:
                self.embeddings[target] = several
            elif not _embedding_read(statement):
                self.module.note(node, "what embed_content returns is an object now: result.embeddings[0].values")

    def _keep(self, node: cst.CSTNode, message: str) -> None:
        self.kept.add(node)
        self.module.note(node, message)


def _awaited(parents: Mapping[cst.CSTNode, cst.CSTNode], call: cst.Call) -> cst.CSTNode:
    """The node around a call, or around its await."""
    parent = parents[call]
    return parents[parent] if isinstance(parent, cst.Await) else parent


def _renamed(name: str) -> str | None:
    for inner, own in INNER.items():
        if name == inner or name.startswith(f"{inner}."):
            return own + name.removeprefix(inner)
    first, _, rest = name.removeprefix("caching.").partition(".")
    if (new := CLASSES.get(first)) is None or not rest:
        return new
    return f"{new}.{rest}" if counterpart(f"{new}.{rest}", classes=True) else None


def _embedding_read(parent: cst.CSTNode) -> bool:
    return isinstance(parent, cst.Subscript) and "embedding" in code(parent.slice[0])
