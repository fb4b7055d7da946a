"""Find the imports of a rendered module from the names that its body uses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from textwrap import wrap
from typing import Any

from generator import ir
from generator.spelling import literal, literal_name, snake
from generator.views.endpoints import EndpointView
from generator.views.responses import ResponsesView

_RUNTIME = "genai_runtime"
# Names that rendered code uses at run time, and their modules.
CODE = {
    "Any": "typing",
    "ClassVar": "typing",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "TypedDict": f"{_RUNTIME}.models.typed_dicts",
    "describe": f"{_RUNTIME}.models.typed_dicts",
    "Self": "typing",
    "Unpack": "typing",
    **dict.fromkeys(("ModelBase", "define", "later", "wire_field"), f"{_RUNTIME}.models.base"),
    **dict.fromkeys(("UnionCodec", "UnknownVariant"), f"{_RUNTIME}.models.unions"),
    "Timestamp": f"{_RUNTIME}.models.timestamp",
    "encode_json": f"{_RUNTIME}.models.freeform",
    **dict.fromkeys(
        [
            "decode_str",
            "decode_int",
            "decode_float",
            "decode_floats",
            "decode_bool",
            "decode_const",
            "decode_bytes",
            "decode_opaque",
            "decode_timestamp",
            "decode_duration",
            "decode_list",
            "decode_object",
            "defer",
            "defer_list",
            "keep_null",
            "encode_bytes",
            "encode_timestamp",
            "encode_float",
        ],
        f"{_RUNTIME}.models.codecs",
    ),
    **dict.fromkeys(
        [
            "check_str",
            "check_int",
            "check_int64",
            "check_float",
            "check_bool",
            "check_bytes",
            "check_opaque",
            "check_timestamp",
            "check_duration",
            "check_base64",
            "check_fieldmask",
            "check_enum",
            "check_model",
            "check_list",
            "check_map",
            "check_object",
            "check_any",
            "check_const",
            "check_union",
            "check_one_of",
            "encode_floats",
        ],
        f"{_RUNTIME}.models.checks",
    ),
    **dict.fromkeys(("header_text", "put", "with_headers"), f"{_RUNTIME}.arguments"),
    **dict.fromkeys(("invalid", "only_on", "unsupported"), f"{_RUNTIME}.errors.arguments"),
    "backend_name": f"{_RUNTIME}.backend",
    **dict.fromkeys(
        ("leftover", "one", "part", "put_at", "put_each", "put_in_each", "take", "take_each", "with_leftover"),
        f"{_RUNTIME}.models.places",
    ),
    "MethodConfig": "._config",
}
# Further names that endpoints and resources use at run time.
TRANSPORT = {
    "awaitable": f"{_RUNTIME}.coroutines",
    "decode": f"{_RUNTIME}.models.decode",
    **dict.fromkeys(("resource_name", "segment"), f"{_RUNTIME}.transport.resource_names"),
    "_Operation": f"{_RUNTIME}.transport:Operation",
    **{f"_{name}": f"{_RUNTIME}.transport:{name}" for name in ("StreamEnd", "StreamResume", "StreamRules")},
    **dict.fromkeys(("Request", "Pager", "AsyncPager"), f"{_RUNTIME}.transport"),
    "Resource": f"{_RUNTIME}.resource",
    "upload_headers": f"{_RUNTIME}.upload_start",
    **dict.fromkeys(("chosen", "free_body", "named", "whole_body"), f"{_RUNTIME}.arguments"),
    **dict.fromkeys(("check_callback", "check_config"), f"{_RUNTIME}.models.checks"),
    **{f"_{name}": f"{_RUNTIME}.waiting:{name}" for name in ("Check", "Lookup", "Waiter")},
    **dict.fromkeys(("async_wait", "wait_for"), f"{_RUNTIME}.waiting"),
    "within": f"{_RUNTIME}.http_options",
    "_Upload": f"{_RUNTIME}.uploads:Upload",
    "ResponseDecodeError": f"{_RUNTIME}.errors",
    "wrong": f"{_RUNTIME}.errors.arguments",
    **dict.fromkeys(("Continuation", "async_continued", "continued"), f"{_RUNTIME}.interaction_continuation"),
    "overload": "typing",
}
TRANSPORT_TYPES = {
    **dict.fromkeys(("ResourceCore", "AsyncResourceCore"), f"{_RUNTIME}.resource"),
    **dict.fromkeys(
        ("AsyncStream", "AsyncTransport", "Headers", "RequestOptions", "Response", "Stream", "Transport"),
        f"{_RUNTIME}.transport",
    ),
    "CallTimeout": f"{_RUNTIME}.call_settings",
    "Session": f"{_RUNTIME}.uploads",
    **dict.fromkeys(("Ask", "Backoff", "Pause", "T"), f"{_RUNTIME}.waiting"),
}
# Names that are used in annotations only, unless a module evaluates its type expressions.
TYPES = {
    "Literal": "typing",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Generator": "collections.abc",
    "datetime": "datetime",
    "timedelta": "datetime",
    "Backend": f"{_RUNTIME}.backend",
    "Converters": f"{_RUNTIME}.converters",
    "JsonValue": f"{_RUNTIME}.models.freeform",
}


# No class may have one of these names.
RESERVED = frozenset((*CODE, *TYPES, *TRANSPORT, *TRANSPORT_TYPES, "OPERATION", "MAX_SIZE"))

_DIGITS = re.compile(r"(\d+)")


class Imports:
    def __init__(self, package: ir.Package) -> None:
        classes: tuple[ir.Model | ir.Enum, ...] = (*package.models, *package.enums)
        self.modules = {each.name: each.module for each in classes}
        for union in package.unions:
            names = (union.name, f"{union.name}Codec", *([union.unknown] if union.unknown else []))
            self.modules.update(dict.fromkeys(names, union.module))
        self.types = dict(TYPES)
        for name, place in package.imports.items():
            module, _, attribute = place.partition(":")
            if name not in CODE:
                self.types[name] = module if attribute == name else f"{module}:{attribute}"
        self.backends = {each.name: each for each in package.backends}
        self.type_aliases = {union.name: "._unions" for union in package.type_aliases}
        self.aliases = [alias for each in (*classes, *package.unions) for alias in each.aliases]
        stemmed: tuple[ir.Model | ir.Union, ...] = (*package.models, *package.unions)
        stems = [name for each in stemmed for name in (each.name, *each.aliases)]
        self.dicts = {f"{stem}{end}": "._dicts" for stem in stems for end in ("Dict", "OrDict")}
        self.literals = {literal_name(each.name): "._literals" for each in package.enums if each.kind == "string"}
        self.dicts |= self.literals
        self.public = frozenset((*self.modules, *self.aliases, *self.type_aliases, *self.dicts))

    def hinted(self, annotations: str) -> str:
        """Name each model as an attribute of ``types``, so that what evaluates the annotations finds it there."""
        return _WORD.sub(lambda found: f"types.{found[0]}" if found[1] in self.public else found[0], annotations)

    def of_union(self, body: str) -> str:
        """The imports at the top of a union's module; its branches are imported at the bottom."""
        names = words(body)
        code = {name: place for name, place in self._code().items() if name in names}
        types = {**self.types, **self.type_aliases, **self.dicts}
        return _written(code, {name: place for name, place in types.items() if name in names and name not in code})

    def _code(self) -> dict[str, str]:
        """What modules of models import: the names of annotations too where that costs nothing."""
        return {**CODE, **_light(self.types), "Backend": CODE["ModelBase"]}

    def of_model(self, body: str, model: ir.Model) -> str:
        """The imports at the top of a model's module, where the classes of its fields are imported on first use."""
        names = words(body)
        own = {name: module for name in names if (module := self.modules.get(name)) not in (None, model.module)}
        code = {name: place for name, place in self._code().items() if name in names}
        code |= {mixin.partition(":")[2]: mixin.partition(":")[0] for mixin in model.mixins}
        if model.prepare:
            code[model.prepare.partition(":")[2]] = model.prepare.partition(":")[0]
        hinted = {**self.types, **self.type_aliases, **self.dicts}
        types = {name: place for name, place in hinted.items() if name in names and name not in code}
        # Those of dicts are for the constructor, of which only type checkers are told.
        heavy = [
            name if place.startswith(".") else f"{place}:{name}"
            for name, place in types.items()
            if name not in self.dicts
        ]
        types |= {name: f".{module}" for name, module in own.items()}
        if "builtins" in names:
            code["builtins"] = ""
        if not own and not heavy:
            return _written(code, types)
        lines = wrap(" ".join(_sorted([*own, *heavy])), 90, break_long_words=False, break_on_hyphens=False)
        strings = " ".join(f'"{line} "' for line in lines[:-1]) + f' "{lines[-1]}"'
        return _written(code | {"later": CODE["later"]}, types) + f"\n\nlater(globals(), {strings.strip()})"

    def of_shared(self, body: str) -> str:
        """The imports of a module that all models use."""
        names = words(body)
        hinted = {name: place for name, place in self.types.items() if name in names}
        return _written({name: place for name, place in CODE.items() if name in names and place != "._config"}, hinted)

    def late(self, body: str, union: ir.Union) -> str:
        """Import the classes that a union leads to, below it: one line for each module."""
        grouped: dict[str, list[str]] = {}
        for name in words(body) & self.modules.keys():
            grouped.setdefault(self.modules[name], []).append(name)
        grouped.pop(union.module, None)
        return "\n".join(f"from .{module} import {', '.join(_sorted(grouped[module]))}" for module in sorted(grouped))

    def of_endpoint(self, body: str, view: EndpointView) -> str:
        """The imports of an endpoint. Models are attributes of their package, which loads them under its lock."""
        again = view.resumed_by
        return self._outside(body, "...", {} if again is None else {again.module: f"..{again.operation.resource}"})

    def of_resource(self, body: str, resource: ir.Resource, package: ir.Package) -> str:
        by_id = {operation.id: operation for operation in package.operations}
        called = [by_id[each] for method in resource.methods for each in (method.operation.id, *method.also)]
        called += [operation for method in resource.methods for operation in method.operations_by_backend.values()]
        called += [method.streams for method in resource.methods if method.streams]
        endpoints = {snake(operation.name): f"..api.{operation.resource}" for operation in called}
        children = [each for each in package.resources if each.parent == resource.name]
        classes = {f"{kind}{each.class_name}": f".{each.name}" for each in children for kind in ("", "Async")}
        helpers = {operation.stream.helper for operation in called if operation.stream and operation.stream.helper}
        for module, _, name in (each.partition(":") for each in helpers):
            classes |= {f"{kind}{name}": module for kind in ("", "Async")}
        responses = {
            f"{kind}{resource.class_name}{end}": "..with_responses"
            for kind in ("", "Async")
            for end in ("WithRawResponse", "WithStreamingResponse")
        }
        return self._outside(body, "..", classes, endpoints, responses, evaluated=True)

    def of_responses(self, resources: Iterable[ResponsesView]) -> str:
        """The imports of what type checkers are told of responses."""
        own = f"{_RUNTIME}.raw_responses"
        classes = {f"{kind}{each.class_name}": each.module for each in resources for kind in ("", "Async")}
        return _written({}, {**dict.fromkeys(("raw", "streamed", "async_raw", "async_streamed"), own), **classes})

    def of_client(self, body: str, attributes: Iterable[ir.Attribute]) -> str:
        """The imports of the client: its attributes' classes are imported for type checkers only."""
        typing = {"Any": "typing"} if "Any" in words(body) else {}
        # Each package whose classes annotations name: its modules for type checkers, itself for what evaluates them.
        modules = sorted({each.module for each in attributes if not each.module.startswith(".")})
        local = any(each.module.startswith(".") for each in attributes)
        # Python's `typing` takes as long to import as everything else that a new client needs.
        groups = (_lines(typing), _lines(dict.fromkeys(modules, "")), _lines({"resources": "."} if local else {}))
        lines = "\n\n".join("\n".join(f"    {line}" for line in each) for each in groups if each).split("\n")
        if lines == [""]:
            return ""
        text = "\n".join(["TYPE_CHECKING = False", "if TYPE_CHECKING:", *lines])
        places = {each.partition(".")[0]: each.partition(".")[0] for each in modules}
        places |= {"resources": ".resources"} if local else {}
        if not places:
            return text
        lazy = [f'    {name} = LazyModule("{place}", globals())' for name, place in sorted(places.items())]
        return "\n".join([f"from {_RUNTIME}.lazy_module import LazyModule\n", text, "else:", *lazy])

    def of_type_module(self, body: str, module: ir.TypeModule) -> str:
        """The imports of a module of types: its classes for type checkers only, by the names that it has for them."""
        names = words(body)
        code = {"import_module": "importlib"}
        code |= {name: CODE[name] for name in ("TYPE_CHECKING", "Any", "TypedDict") if name in names}
        code |= {name: place for name, place in _light(self.types).items() if name in names}
        types = {name: place for name, place in self.types.items() if name in names and name not in code}
        types |= dict.fromkeys((name for name in self.public if name in names), "..models")
        heavy = [f"{place}:{name}" for name, place in types.items()]
        for public, original in module.names:
            place, _, name = original.rpartition(":")
            types[public] = f"{place or '..models'}:{name}"
        if not heavy:
            return _written(code, types)
        code["later"] = CODE["later"]
        return _written(code, types) + f"\n\nlater(globals(), {literal(' '.join(_sorted(heavy)))})"

    def _outside(
        self,
        body: str,
        root: str,
        own: dict[str, str],
        lazy: dict[str, str] | None = None,
        hinted: dict[str, str] | None = None,
        evaluated: bool = False,
    ) -> str:
        """Import what ``body`` uses: the modules ``lazy`` when first used, ``hinted`` for type checkers only.

        Args:
            evaluated: Whether annotations are public: then everything in them is there at run time.
        """
        names = words(body)
        late = {name: place for name, place in (lazy or {}).items() if name in names}
        code = {**CODE, **TRANSPORT, **own}
        types = {**self.types, **TRANSPORT_TYPES, "ModelBase": code.pop("ModelBase"), **(hinted or {})}
        types |= dict.fromkeys(self.public, f"{root}models")
        used = {name: place for name, place in code.items() if name in names}
        if evaluated:
            used |= {name: place for name, place in {**_light(types), **_EVALUATED}.items() if name in names}
        used |= {name: f"{root}:models" for name in ("_models", "types") if name in names}
        used |= {
            f"_{each.upper()}": f"{root}backends:{each.upper()}"
            for each in self.backends
            if f"_{each.upper()}" in names
        }
        if "_DEFAULT" in names:
            used["_DEFAULT"] = f"{root}backends:{next(iter(self.backends)).upper()}"
        used |= {"builtins": ""} if "builtins" in names else {}
        called = {name: used.pop(name) for name in _CALLED if name in used}
        used |= {"LazyModule": f"{_RUNTIME}.lazy_module"} if late else {}
        used |= {"LazyName": f"{_RUNTIME}.lazy_module"} if called else {}
        typed = {name: place for name, place in types.items() if name in names and name not in used}
        return _written(used, typed | late | called, late, called)

    def of_type_aliases(self, body: str) -> str:
        """The imports of type aliases, which are needed when the expressions are evaluated."""
        names = words(body)
        known = {**CODE, **self.types, **{name: f".{module}" for name, module in self.modules.items()}}
        return _written({name: place for name, place in known.items() if name in names}, {})

    def of_dicts(self, body: str) -> str:
        names = words(body)
        code = {name: CODE[name] for name in ("TYPE_CHECKING", "Any", "TypeAlias", "TypedDict", "describe")}
        own = {name: f".{module}" for name, module in self.modules.items()}
        known = {**self.type_aliases, **self.literals, **own}
        types = {name: place for name, place in known.items() if name in names}
        code |= {name: place for name, place in self.types.items() if name in names}
        if "builtins" in names:
            code["builtins"] = ""
        return _written({**code, "sys": ""}, types)


# What is called by few of a resource's methods.
_CALLED = ("AsyncPager", "AsyncStream", "Pager", "Stream")
# Names of annotations, from modules that resources import for other things or that are as light.
_EVALUATED = {
    "ModelBase": CODE["ModelBase"],
    "Mapping": f"{_RUNTIME}.models.protocols",
    "datetime": "datetime",
    **{
        name: TRANSPORT_TYPES[name]
        for name in ("AsyncResourceCore", "AsyncStream", "Backoff", "CallTimeout", "ResourceCore", "Session", "Stream")
    },
}
_LIGHT = frozenset(("typing", "collections.abc", "os"))


def _light(types: dict[str, str]) -> dict[str, str]:
    """The names of types whose modules are imported already wherever there are any types."""
    return {name: place for name, place in types.items() if place in _LIGHT}


# Strings, comments, attributes and numbers, which are skipped; then a name.
_WORD = re.compile(
    r"""
    [rbfRBF]{0,2}(?: \"{3}(?:\\.|[^\\])*?\"{3} | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' )
    | \#[^\n]* | \.[^\W\d]\w* | \d\w* | ([^\W\d]\w*)
    """,
    re.DOTALL | re.VERBOSE,
)


@lru_cache(maxsize=2)
def words(source: str) -> frozenset[str]:
    """Return the names in a piece of Python, without attributes and the contents of strings and comments.

    Python's tokenizer would take a tenth of the time of the whole rendering.
    """
    return frozenset(found[1] for found in _WORD.finditer(source) if found[1])


def _written(
    code: dict[str, str],
    types: dict[str, str],
    late: dict[str, str] | None = None,
    called: dict[str, str] | None = None,
) -> str:
    """Import ``code``, and ``types`` for type checkers only; both map names to ``module`` or ``module:name``.

    The modules ``late`` and the functions and classes ``called``, which are among the types, are imported at run time
    when they are first used.
    """
    if types:
        code = {**code, "TYPE_CHECKING": "typing"}
    text = "\n".join(_lines(code))
    if types:
        text += "\n\nif TYPE_CHECKING:\n" + "\n".join(f"    {line}" for line in _lines(types))
    if late or called:
        lines = [f'{name} = LazyModule("{place}.{name}", globals())' for name, place in sorted((late or {}).items())]
        lines += [f'{name} = LazyName("{place}:{name}", globals())' for name, place in sorted((called or {}).items())]
        text += "\nelse:\n" + "\n".join(f"    {line}" for line in lines)
    return text


def _lines(names: dict[str, str]) -> list[str]:
    """Return import statements in ruff's order."""
    plain = sorted(f"import {name}" for name, place in names.items() if not place)
    grouped: dict[str, set[str]] = {}
    for name, place in names.items():
        if place:
            module, _, original = place.partition(":")
            grouped.setdefault(module, set()).add(f"{original} as {name}" if original else name)
    return plain + _sections(grouped)


def _sections(grouped: dict[str, set[str]]) -> list[str]:
    lines: list[str] = []
    last = None
    for module in sorted(grouped, key=lambda module: (_section(module), module)):
        if last is not None and _section(module) != last:
            lines.append("")
        last = _section(module)
        plain = _sorted(name for name in grouped[module] if " as " not in name)
        # An import under another name has its own line; lines of one module are sorted by their first name.
        found = [(name, name) for name in grouped[module] - set(plain)]
        found += [(plain[0], ", ".join(plain))] if plain else []
        for _, names in sorted(found, key=lambda each: (member_order(each[0].partition(" ")[0]), each[0])):
            lines.append(f"from {module} import {names}")
    return lines


def _section(module: str) -> int:
    """Standard library, others, ours, relative: the sections of imports."""
    if module.startswith("."):
        return 3
    top = module.partition(".")[0]
    return 2 if top in (_RUNTIME, "genai") else 1 if top == "attrs" else 0


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted(names, key=member_order)


def member_order(name: str) -> tuple[Any, ...]:
    """Sort constants first, then classes, then the rest; each naturally and ignoring case."""
    kind = 0 if len(name) > 1 and name.isupper() else 1 if name[0].isupper() else 2
    return kind, [(part.isdigit(), int(part) if part.isdigit() else part) for part in _DIGITS.split(name.lower())], name
