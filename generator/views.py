"""The IR as the templates ask about it: a model, an endpoint, a method, and how each is spelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import evolve
from attrs import fields as attrs_fields

from generator import ir, spelling
from generator.codecs import Codecs, Put
from generator.spelling import ENUMS, accepted_type, literal, one_line, python_type, snake, unshadowed

_HOLE = re.compile(r"\{\+?(\w+)\}")
# What the keywords mean that every method of a kind has.
_SETTINGS = {
    "chunk_size": "Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.",
    "on_progress": "Called with the bytes sent so far and their total, None while that is unknown.",
    "session": "An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.",
    "timeout": "Seconds to wait at most. Default: no limit.",
    "backoff": "Seconds between two looks, or ``(first, factor, longest)``. Default: 1, growing to 20.",
    "on_poll": "Called at each look with what is waited for.",
}
# The bars between the members of a union, not those inside brackets.
_MEMBERS = re.compile(r" \| (?![^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\])")


class ModelView:
    """A model, and what its template asks about its fields."""

    def __init__(self, model: ir.Model, empty: frozenset[str], titles: Mapping[str, str], codecs: Codecs) -> None:
        self.model = model
        self.codecs = codecs
        self.doc = model_doc(model, titles)
        self.names = {name for field in model.fields for name in (field.name, *field.aliases)}
        self.empty = empty

    def type(self, field: ir.Field) -> ir.Type:
        """The type that the code works with: a setting that takes a union is handed to its converter as it is."""
        if field.accepts and self.model.kind == "config":
            return ir.Type("python", field.accepts)
        return spelling.simple(field.type)

    def annotation(self, field: ir.Field) -> str:
        return python_type(self.type(field))

    def accepted(self, field: ir.Field) -> str:
        return field.accepts or accepted_type(self.type(field), self.empty)

    def dict_type(self, field: ir.Field) -> str:
        """What a key of the model's ``*Dict`` holds."""
        return self.unshadowed(self.accepted(field))

    def converts(self, field: ir.Field) -> bool:
        return self.accepted(field) != self.annotation(field)

    def unshadowed(self, expression: str) -> str:
        return unshadowed(expression, self.names)

    def marks(self, field: ir.Field) -> str:
        marks = {
            "sdk": field.sdk_only,
            "required": field.required,
            "read_only": field.read_only,
            "deprecated": field.deprecated,
            "fixed": field.fixed is not None,
        }
        return " ".join([*(mark for mark, is_so in marks.items() if is_so), *field.backends])

    def declared(self, field: ir.Field) -> str:
        """The arguments of ``wire_field`` that declare it."""
        type_ = self.type(field)
        if field.fixed is not None and type_.kind in ENUMS:
            type_ = evolve(type_, value=field.fixed)
        has_more = type_.item or type_.kind in ("model", "union", "const", *ENUMS)
        shape = spelling.shape(type_) if has_more else literal(type_.kind)
        spellings = tuple(dict.fromkeys(field.spellings.values()))
        aliases = tuple(each for each in dict.fromkeys(field.aliases) if each not in spellings)
        given = [literal(field.wire), shape, literal(self.marks(field)), literal(aliases), literal(spellings)]
        while given[-1] in ('""', "()"):
            given.pop()
        return ", ".join(given)

    @property
    def writes_codec(self) -> bool:
        """Whether ``from_dict`` and ``to_dict`` are written out: of what travels, and of what has two names there."""
        spelled = any(field.spellings for field in self.model.fields)
        return spelled or (self.model.kind == "schema" and bool(self.model.fields))

    @property
    def shares_options(self) -> bool:
        """Whether it is a config with the setting that they all share, which their base declares."""
        return self.model.kind == "config" and any(is_http_options(field) for field in self.model.fields)

    @property
    def own_fields(self) -> list[ir.Field]:
        return [each for each in self.model.fields if not (self.shares_options and is_http_options(each))]

    @property
    def base(self) -> str:
        return "MethodConfig" if self.shares_options else "ModelBase"

    @property
    def one_of(self) -> tuple[tuple[str, ...], ...]:
        """The groups of fields of which at most one is set."""
        return tuple(names for names in self.model.oneofs.values() if len(names) > 1)

    @property
    def readers(self) -> list[str]:
        """The backends for which the model has a ``from_dict`` of its own."""
        return [name for name in self.codecs.backends if self.model.name in self.codecs.reads[name]]

    @property
    def writers(self) -> list[str]:
        """The backends for which the model has a ``to_dict`` of its own."""
        return [name for name in self.codecs.backends if self.model.name in self.codecs.writes[name]]

    def puts(self, backend: str) -> list[tuple[ir.Path, bool, list[Put]]]:
        """How the model's fields are written for a backend, by the object that they lie in."""
        fields = [evolve(field, path=()) for field in self.model.fields if not field.sdk_only]
        return self.codecs.puts(fields, backend, self.type)

    @property
    def request_variants(self) -> list[str]:
        """The backends to whose requests a config adds its settings in another way."""
        return self.codecs.variants(self.model)

    def request_puts(self, backend: str | None) -> list[tuple[ir.Path, bool, list[Put]]]:
        """How a config's settings are written into a request, by the object that they lie in."""
        return self.codecs.puts(self.sent(), backend, self.type)

    def sent(self) -> list[ir.Field]:
        """The settings of a config that travel."""
        return [field for field in self.model.fields if field.location in ("body", "query") and not field.sdk_only]

    @property
    def header_fields(self) -> list[ir.Field]:
        """The settings of a config that travel as headers."""
        return [field for field in self.model.fields if field.location == "header"]


class ChoiceView:
    """A union, and how each kind of JSON value in it is read and written."""

    def __init__(self, choice: ir.Choice, choices: dict[str, ir.Choice], empty: frozenset[str]) -> None:
        self.choice = choice
        self.choices = choices
        self.codec = f"{choice.name}Codec"
        self.classes = sorted(self._classes(choice, set()))
        self.enums = [each for each in choice.texts if each.kind == "enum"]
        self.number_enums = [each for each in choice.numbers if each.kind == "integer_enum"]
        others = [each for each in choice.texts if each.kind != "enum"]
        plain = [each for each in others if each.kind in ("string", "const", "duration", "fieldmask")]
        # A text that may be anything is not read as something narrower.
        self.text = next(iter(plain or others), None)
        self.objects = bool(choice.table or choice.by_field or choice.absent or choice.other)
        self.only_objects = self.objects and not (choice.texts or choice.numbers or choice.boolean or choice.array)
        unknown = (choice.unknown,) if choice.unknown else ()
        self.annotation = _joined((*map(python_type, choice.branches), *unknown))
        self.accepted = _joined((*(accepted_type(each, empty) for each in choice.branches), *unknown))
        dicts = [each for each in choice.branches if self._has_dict(each, set())]
        self.dict = _joined(
            "dict[str, Any]" if each.kind in ("map", "object") else f"{each.name}Dict" for each in dicts
        )

    def _classes(self, choice: ir.Choice, seen: set[str]) -> set[str]:
        """The models of the union and of the unions inside it, with their open variants."""
        seen.add(choice.name)
        found: set[str] = {choice.unknown} if choice.unknown else set()
        for each in (*choice.branches, *choice.table.values()):
            if each.kind == "model" and each.name:
                found.add(each.name)
            elif each.kind == "union" and each.name not in seen:
                found |= self._classes(self.choices[each.name or ""], seen)
        return found

    def _has_dict(self, type_: ir.Type, seen: set[str]) -> bool:
        if type_.kind == "union" and type_.name not in seen:
            inner = self.choices[type_.name or ""].branches
            return any(self._has_dict(each, {*seen, type_.name or ""}) for each in inner)
        return type_.kind in ("model", "map", "object")

    def is_number(self, kind: str) -> bool:
        """Whether JSON's integers (or numbers with a fraction) are of the union."""
        return any(each.kind == kind for each in self.choice.numbers)

    @property
    def plain_integer(self) -> bool:
        return any(each.kind == "integer" or isinstance(each.value, int) for each in self.choice.numbers)

    @property
    def plain_float(self) -> bool:
        return any(each.kind == "number" or isinstance(each.value, float) for each in self.choice.numbers)

    @property
    def doc(self) -> str:
        choice = self.choice
        parts = [choice.doc.strip() or choice.name, f"One of {_listed(self._told(), 'and')}."]
        if choice.key_name:
            parts[-1] += f" Objects are told apart by ``{choice.key_name}``."
        if choice.source:
            parts.append(f"Source: {choice.source}")
        return "\n\n".join(parts)

    def _told(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(python_type, self.choice.branches)))


class EndpointView:
    """An operation: the parameters of its functions, and its paths.

    ``others`` are the operations that it may lead to, by id: the one that resumes its stream.
    """

    def __init__(
        self, operation: ir.Operation, models: dict[str, ir.Model], others: dict[str, ir.Operation] | None = None
    ) -> None:
        self.operation = operation
        resume = operation.stream.resume if operation.stream else None
        again = (others or {}).get(resume.operation) if resume and resume.operation else None
        self.resumed_by = EndpointView(again, models) if again else None
        self.module = snake(operation.name)
        self.path_parameters = [each for each in operation.parameters if each.location == "path"]
        self.query_parameters = [each for each in operation.parameters if each.location == "query"]
        self.header_parameters = [each for each in operation.parameters if each.location == "header"]
        self.optional_parameters = [*self.query_parameters, *self.header_parameters]
        self.response = python_type(operation.response) if operation.response else None
        if operation.result == "bytes":
            self.response = "bytes"
        self.fills = fills(models.get(self.response or ""))

    def stream_rules(self) -> str:
        """An expression of how the operation's stream is read."""
        stream = self.operation.stream
        assert stream is not None
        ends = "".join(f"_StreamEnd({_given(each)}), " for each in stream.ends)
        parts = [f"({ends})"]
        if stream.type:
            parts.append(f"type={literal(stream.type)}")
        if stream.resume:
            named = _given(evolve(stream.resume, operation=None, query={}))
            request = ", request=_resumed" if self.resumed_by else ""
            parts.append(f"resume=_StreamResume({named}{request})")
        return f"_StreamRules({', '.join(parts)})"

    @property
    def doc(self) -> str:
        """The docstring of the module."""
        operation = self.operation
        parts = [f"``{operation.id}``: {operation.method} {operation.path}", operation.doc.strip()]
        if operation.deprecated:
            parts.append("Deprecated.")
        if operation.source:
            parts.append(f"Source: {operation.source}")
        return "\n\n".join(part for part in parts if part)

    @property
    def build_doc(self) -> str:
        """The docstring of ``build``."""
        lines = [f"    {each.name}: {one_line(each.doc) or each.name}" for each in self.path_parameters]
        if self.operation.body:
            lines.append("    body: What the request carries; a dict is checked as the model would be.")
        lines += [f"    {each.name}: {one_line(each.doc) or each.name}" for each in self.optional_parameters]
        lines.append("    options: What differs for this request.")
        return "The request, checked and ready to send.\n\nArgs:\n" + "\n".join(lines)

    def path(self, template: str | None = None) -> str:
        """An expression that gives the path below the version."""
        by_name = {spelled: each for each in self.path_parameters for spelled in (each.name, each.wire)}
        pieces: list[str] = []
        for index, piece in enumerate(_HOLE.split((template or self.operation.path).removeprefix("/upload"))):
            if index % 2:
                each = by_name[piece]
                call = f"resource_name({each.name}, {self.patterns(each)}" if each.patterns else f"segment({each.name}"
                pieces.append(f"{call}, {literal(each.name)})")
            elif piece:
                pieces.append(literal(piece))
        return " + ".join(pieces)

    def patterns(self, parameter: ir.Parameter) -> str:
        return f"_{parameter.name.upper()}"

    def upload_path(self) -> str:
        """Where the media goes: the operation's own path when the two are alike, resource name and all."""
        assert self.operation.upload is not None
        own, path = self.operation.path, self.operation.upload.path.removeprefix("/upload")
        last_own, last = (_HOLE.sub("", each).rpartition("/")[2] for each in (own, path))
        return self.path(own if last_own == last else path)


class MethodView:
    """A public method of a resource: its signature, and what its arguments become."""

    def __init__(
        self,
        method: ir.Method,
        names: Iterable[str],
        models: dict[str, ir.Model],
        package: ir.Package,
        codecs: Codecs,
    ) -> None:
        self.method = method
        by_id = {operation.id: operation for operation in package.operations}
        #: The endpoints that it may call, its own first.
        self.endpoints = [EndpointView(by_id[each], models) for each in (method.operation.id, *method.also)]
        self.names = set(names)
        self.endpoint = EndpointView(method.operation, models)
        self.models = models
        self.config = models.get(method.config or "")
        self.codecs = codecs
        self.others = {name: EndpointView(each, models) for name, each in method.others.items()}
        settings = {field.name for field in self.config.fields} if self.config else set()
        self.has_options = "http_options" in settings
        self.has_progress = "on_progress" in settings
        self.fills = fills(models.get(method.result))
        self.config_headers = any(field.location == "header" for field in self.config.fields) if self.config else False

    @property
    def is_stream(self) -> bool:
        return self.method.operation.result == "sse"

    @property
    def is_generic(self) -> bool:
        """Whether it returns what it is given, of any class: overloads say so."""
        return self.method.kind == "refresh" or self.method.look is not None

    @property
    def own_parse(self) -> bool:
        """Whether the answer is read as something else than the endpoint says."""
        return self.method.paging is None and self.method.result not in ("None", self.endpoint.response)

    @property
    def backends(self) -> tuple[str, ...]:
        """The backends that have the method, empty where all have."""
        return self.method.backends or (() if self.method.others else self.method.operation.backends)

    @property
    def variants(self) -> list[str]:
        """The backends that have the method, and make its request in another way."""
        method = self.method
        differing = {*method.others, *(name for each in method.arguments for name in each.elsewhere)}
        return [each for each in self.codecs.backends if each in differing and each in (self.backends or differing)]

    def endpoint_of(self, backend: str | None) -> EndpointView:
        return self.others.get(backend or "", self.endpoint)

    def targets(self, backend: str | None) -> list[tuple[ir.Argument, tuple[ir.Argument, ...]]]:
        """Each argument, and where its value goes on a backend."""
        arguments = self.method.arguments
        return [(each, (each,) if backend is None else each.elsewhere.get(backend, (each,))) for each in arguments]

    def path_arguments(self, backend: str | None) -> list[ir.Argument]:
        """What stands in the path, in the order of its parameters."""
        given = [each for _, places in self.targets(backend) for each in places if each.target in ("name", "path")]
        order = [each.wire for each in self.endpoint_of(backend).path_parameters]
        return sorted(given, key=lambda each: order.index(each.wire) if each.wire in order else len(order))

    def having(self, argument: ir.Argument) -> list[str]:
        """The backends that have an argument."""
        names = self.backends or tuple(self.codecs.backends)
        return [name for name in names if argument.elsewhere.get(name, (argument,))]

    @property
    def answer_variants(self) -> list[str]:
        """The backends whose answers are read otherwise, where the endpoint's own function does not do."""
        if not self.own_parse:
            return []
        names = self.backends or self.codecs.backends
        return [name for name in names if self.method.result in self.codecs.reads[name]]

    def parser(self) -> str:
        """An expression of the function that reads an answer."""
        method, parse = self.method, "parse_event" if self.is_stream else "parse"
        own = f"self._{method.name}_answer" if self.own_parse else f"{self.endpoint.module}.{parse}"
        found = {}
        for name in self.backends or self.codecs.backends:
            if self.own_parse:
                found[name] = f"{own}_{name}" if name in self.answer_variants else own
            elif name in self.others:
                found[name] = f"{self.others[name].module}.{parse}"
            elif name in self.codecs.parsers(method.operation):
                found[name] = f"{own}_{name}"
        differing = {name: each for name, each in found.items() if each != own}
        return " ".join(
            [*(f"{each} if self._backend.name == {literal(name)} else" for name, each in differing.items()), own]
        )

    def signature(self, given: str | None = None, told: str | None = None) -> str:
        """The parameters of the public method, after ``self``; of an overload, for what is ``given`` and ``told``."""
        arguments = sorted(self.method.arguments, key=lambda each: not self.is_required(each))
        positional = [
            self.parameter(each) if given is None else f"{each.name}: {given}" for each in arguments if each.positional
        ]
        keyword = [self.parameter(each) for each in arguments if not each.positional]
        aliases = [f"{alias}: {self.annotation(each)} | None = None" for each in arguments for alias in each.aliases]
        config = [f"config: {self.method.config}OrDict | None = None"] if self.method.config else []
        if self.method.kind == "refresh":
            positional, config = [*positional, *config], []
        keywords = [
            *keyword,
            *config,
            *aliases,
            *(f"{name}: {said} = None" for name, said in self.settings(told).items()),
        ]
        return ", ".join([*positional, *(["*"] if keywords else []), *keywords])

    def parameter(self, argument: ir.Argument) -> str:
        if self.is_required(argument):
            return f"{argument.name}: {self.annotation(argument)}"
        return f"{argument.name}: {self.annotation(argument)} | None = None"

    def settings(self, told: str | None = None) -> dict[str, str]:
        """Keywords that every method of its kind has, and their types. Each may be left out."""
        if self.method.kind == "upload":
            progress = "Callable[[int, int | None], object] | None"
            return {"chunk_size": "int | None", "on_progress": progress, "session": "Session | None"}
        if self.method.kind == "wait":
            told = told or ("Any" if self.method.look else self.method.result)
            backoff = "Backoff | float | Sequence[float] | None"
            return {
                "timeout": "float | None",
                "backoff": backoff,
                "on_poll": f"Callable[[{told}], object] | None",
            }
        return {}

    @property
    def media(self) -> ir.Argument:
        """The argument whose bytes an upload sends, or which is looked at again."""
        name = self.method.media or self.method.arguments[0].name
        return next(each for each in self.method.arguments if each.name == name)

    @property
    def sent_media(self) -> str | None:
        """The name of the argument whose bytes an upload sends."""
        return self.method.media if self.method.kind == "upload" else None

    @property
    def patterns(self) -> list[tuple[str, EndpointView]]:
        """The patterns of the names that its endpoints take."""
        return [
            (pattern, view) for view in self.endpoints for each in view.path_parameters for pattern in each.patterns
        ]

    def path_argument(self, parameter: ir.Parameter) -> str:
        """The argument that a parameter of the path comes from."""
        return next(each.name for each in self.method.arguments if each.wire == parameter.wire)

    def waiter(self) -> str:
        """An expression of how it is waited for."""
        waiter = self.method.waiter
        assert waiter is not None
        parts = [
            f"what={literal(waiter.what)}",
            f"done=({''.join(f'_Check({_checked(each)}), ' for each in waiter.done)})",
            f"failed=({''.join(f'_Check({_checked(each)}), ' for each in waiter.failed)})",
            f"failure={literal(waiter.failure)}",
        ]
        parts += [f"reason={literal(waiter.reason)}"] if waiter.reason else []
        parts += [f"sets={literal(waiter.sets)}"] if waiter.sets else []
        return f"_Waiter({', '.join(parts)})"

    def annotation(self, argument: ir.Argument) -> str:
        if self.is_generic:
            return "Any"
        return unshadowed(argument.accepts or accepted_type(argument.type), self.names)

    def is_required(self, argument: ir.Argument) -> bool:
        return argument.required and not argument.aliases

    def result(self, sync: bool) -> str:
        """What the method returns, as its annotation says it."""
        method = self.method
        kind = "" if sync else "Async"
        if method.paging:
            return f"{kind}Pager[{method.result}]"
        if self.is_generic:
            return "Any"
        return f"{kind}Stream[{method.result}]" if self.is_stream else unshadowed(method.result, self.names)

    @property
    def page_items(self) -> ir.Field:
        return self._of_page(self.method.paging.items if self.method.paging else "")

    @property
    def page_token(self) -> ir.Field:
        return self._of_page(self.method.paging.next_token if self.method.paging else "")

    @property
    def page_size(self) -> ir.Field | None:
        """The setting of the config that says how long a page may be."""
        wire = self.method.paging.page_size if self.method.paging else ""
        return next((field for field in self.config.fields if field.wire == wire), None) if self.config else None

    def _of_page(self, wire: str) -> ir.Field:
        page = self.models[self.endpoint.response or ""]
        return next(field for field in page.fields if field.wire == wire)

    @property
    def doc(self) -> str:
        method = self.method
        lines = []
        for each in method.arguments:
            also = f" Also called {', '.join(f'``{alias}``' for alias in each.aliases)}." if each.aliases else ""
            lines.append(f"    {each.name}: {one_line(each.doc) or each.name}{also}")
        if method.config:
            article = "An" if method.config[0] in "AEIOU" else "A"
            lines.append(f"    config: {article} ``{method.config}``, or a dict of its fields.")
        lines += [f"    {name}: {_SETTINGS[name]}" for name in self.settings()]
        parts = [method.doc.strip() or method.operation.doc.strip()]
        if lines:
            parts.append("Args:\n" + "\n".join(lines))
        if method.raises:
            said = "\n".join(f"    {name}: {one_line(words)}" for name, words in method.raises.items())
            parts.append("Raises:\n" + said)
        if method.operation.source:
            parts.append(f"Source: {method.operation.source}")
        return "\n\n".join(parts)


def _checked(check: ir.Check) -> str:
    given = {"values": check.values, "unless": check.unless}
    return ", ".join([literal(check.field), *(f"{name}={literal(said)}" for name, said in given.items() if said)])


def _given(value: ir.StreamEnd | ir.StreamResume) -> str:
    """The fields that differ from their defaults, as keyword arguments."""
    given = {each.name: (getattr(value, each.name), each.default) for each in attrs_fields(type(value))}
    return ", ".join(f"{name}={literal(said)}" for name, (said, default) in given.items() if said and said != default)


def is_http_options(field: ir.Field) -> bool:
    return field.name == "http_options" and field.sdk_only and field.type == ir.Type("model", "HttpOptions")


def _joined(names: Iterable[str]) -> str:
    """One union of several type expressions, each of its members once."""
    return " | ".join(dict.fromkeys(part for name in names for part in _MEMBERS.split(name)))


def fills(model: ir.Model | None) -> bool:
    """Whether a model keeps the HTTP response that it came from."""
    return model is not None and any(field.fill == "http_response" for field in model.fields)


def within(type_: ir.Type, namespace: str) -> ir.Type:
    """The type with its class spelled as an attribute of ``namespace``."""
    if type_.item is not None:
        return evolve(type_, item=within(type_.item, namespace))
    return evolve(type_, name=f"{namespace}.{type_.name}") if type_.kind in ("model", "union", *ENUMS) else type_


def model_doc(model: ir.Model, titles: Mapping[str, str]) -> str:
    parts = [model.doc.strip() or model.name]
    if model.deprecated:
        parts.append("Deprecated.")
    for names in model.oneofs.values():
        if len(names) > 1:
            parts.append(f"At most one of {_listed(names, 'and')} is set.")
    if model.required_sets:
        parts.append(f"Needs {' or '.join(_listed(names, 'and') for names in model.required_sets)}.")
    if model.source:
        parts.append(f"Source: {model.source}")
    if model.fields:
        parts.append(
            "Attributes:\n" + "\n".join(f"    {field.name}: {field_doc(field, titles)}" for field in model.fields)
        )
    return "\n\n".join(parts)


def field_doc(field: ir.Field, titles: Mapping[str, str]) -> str:
    notes = {
        "Required.": field.required,
        "Set by the server.": field.read_only,
        "Never returned.": field.write_only,
        "Cannot be changed later.": field.immutable,
        **_value_notes(field, titles),
        f"Also called {_listed(field.aliases, 'and')}.": bool(field.aliases),
    }
    return " ".join([one_line(field.doc) or field.name, *_notes(notes)])


def _value_notes(value: ir.Field | ir.EnumValue, titles: Mapping[str, str]) -> dict[str, bool]:
    owners = " and ".join(titles[name].removeprefix("the ") for name in value.backends)
    return {"Deprecated.": value.deprecated, f"{owners} only.": 0 < len(value.backends) < len(titles)}


def _notes(notes: dict[str, bool]) -> list[str]:
    return [note for note, is_so in notes.items() if is_so]


def enum_doc(enum: ir.Enum, titles: Mapping[str, str]) -> str:
    parts = [enum.doc.strip() or enum.name]
    if enum.source:
        parts.append(f"Source: {enum.source}")
    entries = [
        f"    {value.name}: "
        + " ".join([one_line(value.doc) or str(value.value), *_notes(_value_notes(value, titles))])
        for value in enum.values
    ]
    return "\n\n".join([*parts, "Attributes:\n" + "\n".join(entries)] if entries else parts)


def _listed(names: tuple[str, ...], word: str) -> str:
    quoted = [f"``{name}``" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {word} {quoted[-1]}" if quoted else ""
