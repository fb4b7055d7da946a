"""How a module uses google.generativeai: what of it can be converted, and why the rest cannot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

import libcst as cst
from libcst import metadata

from . import legacy_calls as calls
from .legacy_calls import Arguments, NotConverted
from .legacy_models import DEFAULT_MODEL, MAKERS, LegacyModels
from .legacy_module import LegacyModule, short, target_of, walk
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
#: The class whose objects stay with the old package where they are more than called.
_MODEL = "GenerativeModel"
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
        quoted: Annotations in quotes to write otherwise.
        configures: Calls that configure the package.
        embeddings: Variables that hold what ``embed_content`` returns, and whether that is a list.
        several: Calls of it that embed a list.
        deletions: Calls of ``file.delete()`` and ``cache.delete()``: the resource here.
        kept: What stays with the old package.
        configured: Whether the package is configured here.

    Args:
        tree: The module.
        shared: Names of it that other modules import.
    """

    def __init__(self, tree: metadata.MetadataWrapper, shared: frozenset[str]) -> None:
        self.module = LegacyModule(tree)
        self.functions: dict[cst.Call, str] = {}
        self.renames: dict[cst.CSTNode, str] = {}
        self.quoted: dict[cst.SimpleString, str] = {}
        self.configures: set[cst.Call] = set()
        self.embeddings: dict[str, bool] = {}
        self.several: set[cst.Call] = set()
        self.deletions: dict[cst.Call, str] = {}
        self.kept: set[cst.CSTNode] = set()
        self.configured = False
        #: None where no model stays with the old package.
        self._given: set[cst.CSTNode] | None = None
        self._staying: set[cst.CSTNode] = set()
        self._names_staying: set[str] = set()
        if not self.module.imported:
            return
        self.objects = LegacyModels(self.module, shared)
        references = list(self.module.references())
        # What goes to models can be told once it is known which of them stay.
        rest = [each for each in references if not self._makes(*each) and not self._goes_with_its_model(each[0])]
        if self.kept or any(name == _MODEL for _, name in rest):
            self._given = self._given_to_converted()
        classes = [(node, name) for node, name in rest if not self._classify_call(node, name)]
        self._keep_together()
        for node, name in classes:
            self._classify(node, name)
        self._quoted()
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

    def _makes(self, node: cst.Name | cst.Attribute, name: str) -> bool:
        call = self.module.call_of(node)
        if call is None or name not in MAKERS:
            return False
        self._model_made(node, call)
        return True

    def _goes_with_its_model(self, node: cst.CSTNode) -> bool:
        """Whether this annotates a variable that holds the name of a model now."""
        while isinstance(node, cst.BaseExpression | cst.BaseSlice | cst.SubscriptElement | cst.Annotation):
            node = self.module.parents[node]
        made = node.value if isinstance(node, cst.AnnAssign) else None
        return isinstance(made, cst.Call) and self.objects.made(made) is not None

    def _classify_call(self, node: cst.Name | cst.Attribute, name: str) -> bool:
        call = self.module.call_of(node)
        if call is not None and name == "configure":
            self._configured(node, call)
        elif call is not None and name.removesuffix("_async") in FUNCTIONS:
            self._function(node, call, name)
        else:
            return False
        return True

    def _given_to_converted(self) -> set[cst.CSTNode]:
        """All that stands in calls of models that are converted, and where they are made."""
        found = [*self.objects.calls]
        for model in self.objects.models.values():
            if not model.escapes:
                found += model.made
        return {node for call in found for node in walk(call)}

    def _may_go_to_old_models(self, node: cst.CSTNode) -> bool:
        """Whether a GenerativeModel stays in this module, and nothing tells that this goes to another one."""
        return self._given is not None and not self._stands_in(node, self._given, _names(self._given))

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
        self._names_staying = _names(self._staying)

    def _stands_in(self, node: cst.CSTNode, nodes: set[cst.CSTNode], names: set[str]) -> bool:
        """Whether a node is among these, or a variable of one of these names gets it."""
        if node in nodes:
            return True
        while not isinstance(node, cst.Module | cst.BaseStatement):
            if isinstance(node, cst.Assign | cst.AnnAssign) and target_of(node) in names:
                return True
            node = self.module.parents[node]
        return False

    def _classify(self, node: cst.Name | cst.Attribute, name: str) -> None:
        last = name.rpartition(".")[2]
        if not name:
            self._keep(
                node, f"{code(node)}, the package itself, is handed on here: what is done with it cannot be seen"
            )
        elif self._stands_in(node, self._staying, self._names_staying):
            self.kept.add(node)
        elif (new := _renamed(name)) is not None:
            if self._may_go_to_old_models(node):
                self.kept.add(node)
            else:
                self.renames[node] = f"genai.{new}"
        else:
            advice = ADVICE.get(last) or ADVICE.get(name.partition(".")[0])
            self._keep(node, f"{code(node)} has no counterpart" + (f": {advice}" if advice else ""))

    def _quoted(self) -> None:
        """Look at annotations in quotes, which name what the imports bring in."""
        imported = self.module.imported_names
        alternatives = "|".join(map(re.escape, sorted(imported, key=len, reverse=True)))
        pattern = re.compile(rf"(?<![\w.])({alternatives})(?!\w)((?:\.\w+)*)")
        for node in self.module.quoted_annotations():
            text = pattern.sub(partial(self._quoted_name, node, imported), node.value)
            if text != node.value:
                self.quoted[node] = text

    def _quoted_name(self, node: cst.SimpleString, imported: Mapping[str, str], found: re.Match[str]) -> str:
        name = f"{imported[found[1]]}{found[2]}".lstrip(".")
        if self._given is None and (new := _renamed(short(name))) is not None:
            return f"genai.{new}"
        self.kept.add(node)
        return f"generativeai.{name}" if name else "generativeai"

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
        self.configured = True
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
            given = self.function_arguments(call, plain)
        except NotConverted as why:
            self._keep(node, f"{code(node)}: {why}")
            return
        if plain in _RESOURCES and self._may_go_to_old_models(call):
            self._keep(node, f"{code(node)}: what it returns may go to the GenerativeModel that stays")
            return
        self.functions[call] = name
        if "ttl" in given:
            text = code(given["ttl"])
            if not text.isdigit() and "timedelta(" not in text:
                self.module.note(node, f"ttl={text}: a text of seconds now, as in '300s'")
        if plain == "embed_content":
            statement = _awaited(self.module.parents, call)
            content = given.get("content")
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


def _names(nodes: Iterable[cst.CSTNode]) -> set[str]:
    return {dotted(node) for node in nodes if isinstance(node, cst.Name | cst.Attribute)} - {""}
