"""What the template of a resource asks about a method: its signature, and what its arguments become."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.codecs import Codecs
from generator.examples import for_asyncio, prompted
from generator.spelling import accepted_type, literal, one_line, unshadowed
from generator.views.endpoints import EndpointView, keeps_http_response

# The keyword arguments that every method of a kind has.
_SETTINGS = {
    "chunk_size": "Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.",
    "on_progress": "Called with the bytes sent so far and their total, None while that is unknown.",
    "progress": "True for a bar, in a terminal or a notebook (extra ``progress``).",
    "session": "An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.",
    "timeout": "Seconds to wait at most. Default: no limit.",
    "backoff": "Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.",
    "on_poll": "Called after each poll with what is waited for.",
    "api_version": "Version of the API, such as ``v1beta``. Default: the client's.",
    "extra_headers": "Headers to send besides; they win over the client's.",
    "extra_query": "Query parameters to send besides.",
    "extra_body": "Fields that are merged into the body as they are.",
    "automatic_continuation": "False leaves an answer that stopped at the limit of one request as it is, with its "
    "``continuation_token``. Default: it is gone on with, by further requests.",
}
# What every method raises, unless it has more to say of it.
_RAISED = {
    "ArgumentError": "an argument is wrong, or not for this backend; nothing is sent.",
    "CallError": "the service answers with an error (``APIError``), or not at all.",
}
# Of a wait it is another thing.
_CALL_TIMEOUT = "Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's."


class MethodView:
    """A public method for its template: its signature, and what its arguments become."""

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
        #: The endpoints that it calls, its own first.
        self.endpoints = [EndpointView(by_id[each], models) for each in (method.operation.id, *method.also)]
        self.names = set(names)
        self.unions = {each.name: each for each in package.unions}
        self.endpoint = EndpointView(method.operation, models)
        self.models = models
        self.config = models.get(method.config or "")
        self.codecs = codecs
        self.others = {name: EndpointView(each, models) for name, each in method.operations_by_backend.items()}
        settings = {field.name for field in self.config.fields} if self.config else set()
        self.has_options = "http_options" in settings
        self.has_progress = "on_progress" in settings
        #: The class that its answer is read as.
        self.answer = (self.endpoint.response if method.reads else None) or method.result
        self.keeps_http_response = keeps_http_response(models.get(self.answer))
        self.config_headers = any(field.location == "header" for field in self.config.fields) if self.config else False

    @property
    def is_stream(self) -> bool:
        return self.method.operation.result == "sse"

    @property
    def is_generic(self) -> bool:
        """Whether it returns the class that it is given; then it has overloads."""
        return self.method.kind == "refresh" or self.method.poll is not None

    @property
    def results(self) -> dict[str, str]:
        """By the type of its result, the class of each long-running operation; the type is named in the result."""
        found = {}
        for model in self.models.values():
            fields = {field.wire: field.type for field in model.fields}
            result = fields.get("response")
            if "done" in fields and result is not None and result.kind == "model" and result.name in self.models:
                found[self.models[result.name].wire] = model.name
        return dict(sorted(found.items()))

    @property
    def has_own_parser(self) -> bool:
        """Whether the response is parsed as another type than the endpoint's."""
        if self.method.reads:
            return True
        return self.method.paging is None and self.method.result not in ("None", self.endpoint.response)

    @property
    def backends(self) -> tuple[str, ...]:
        """The backends that have the method; empty if all have."""
        method = self.method
        if method.kind == "refresh" or method.poll:
            return ()  # the name that is given tells
        return method.backends or (() if method.operations_by_backend or method.also else method.operation.backends)

    @property
    def variants(self) -> list[str]:
        """The backends that have the method and build its request differently."""
        method = self.method
        differing = {*method.operations_by_backend, *(name for each in method.arguments for name in each.by_backend)}
        names = [each for each in self.codecs.backends if each in differing and each in (self.backends or differing)]
        return [each for each in names if not self._differs_in_path_alone(each)]

    @property
    def request_endpoint(self) -> str:
        """The module of the endpoint, chosen by backend where the requests differ in nothing else."""
        chosen = "".join(
            f"{each.module} if self._backend.name == {literal(name)} else "
            for name, each in self.others.items()
            if self._differs_in_path_alone(name)
        )
        return f"({chosen}{self.endpoint.module})" if chosen else self.endpoint.module

    def _differs_in_path_alone(self, backend: str) -> bool:
        """Whether a backend has another operation, whose request is built as that of the method's own."""
        other = self.others.get(backend)
        if other is None or self.method.wrap or other.header_parameters or self.endpoint.header_parameters:
            return False
        return (other.operation.body is None) == (self.endpoint.operation.body is None) and all(
            len(places) == 1 and _target(places[0]) == _target(argument) for argument, places in self.targets(backend)
        )

    def endpoint_expression(self) -> str:
        """The expression of the endpoint's module, whose resource names are those of the method's argument."""
        differing = [
            f"{each.module} if self._backend.name == {literal(name)} else" for name, each in self.others.items()
        ]
        found = " ".join([*differing, self.endpoint.module])
        return f"({found})" if differing else found

    def endpoint_of(self, backend: str | None) -> EndpointView:
        return self.others.get(backend or "", self.endpoint)

    def targets(self, backend: str | None) -> list[tuple[ir.Argument, tuple[ir.Argument, ...]]]:
        """Each argument with its targets on a backend."""
        arguments = self.method.arguments
        return [(each, (each,) if backend is None else each.by_backend.get(backend, (each,))) for each in arguments]

    def path_arguments(self, backend: str | None) -> list[ir.Argument]:
        """The arguments in the path, in the order of its parameters."""
        given = [each for _, places in self.targets(backend) for each in places if each.target in ("name", "path")]
        order = [each.wire for each in self.endpoint_of(backend).path_parameters]
        return sorted(given, key=lambda each: order.index(each.wire) if each.wire in order else len(order))

    def backends_with(self, argument: ir.Argument) -> list[str]:
        """The backends that have an argument."""
        names = self.backends or tuple(self.codecs.backends)
        return [name for name in names if argument.by_backend.get(name, (argument,))]

    @property
    def answer_variants(self) -> list[str]:
        """The backends whose responses need a parser of their own, if the endpoint's does not do."""
        if not self.has_own_parser:
            return []
        names = self.backends or self.codecs.backends
        return [name for name in names if self.answer in self.codecs.reads[name]]

    def parser(self) -> str:
        """The expression of the function that parses the response."""
        method, parse = self.method, "parse_event" if self.is_stream else "parse"
        own = f"self._{method.name}_answer" if self.has_own_parser else f"{self.endpoint.module}.{parse}"
        found = {}
        for name in self.backends or self.codecs.backends:
            if self.has_own_parser:
                found[name] = f"{own}_{name}" if name in self.answer_variants else own
            elif name in self.others and self.answer in self.codecs.reads[name]:
                # Without a codec of its own, what another operation answers is read alike.
                found[name] = f"{self.others[name].module}.{parse}"
            elif name in self.codecs.parsers(method.operation):
                found[name] = f"{own}_{name}"
        differing = {name: each for name, each in found.items() if each != own}
        return " ".join(
            [*(f"{each} if self._backend.name == {literal(name)} else" for name, each in differing.items()), own]
        )

    def signature(
        self, argument_type: str | None = None, polled_type: str | None = None, stream: str | None = None
    ) -> str:
        """The parameters of the public method, after ``self``.

        Args:
            argument_type: Of an overload: the type of the argument.
            polled_type: Of an overload: the type that ``on_poll`` is called with.
            stream: Of an overload: the type of the argument ``stream``, with its default.
        """
        arguments = sorted(self.method.arguments, key=lambda each: not self.is_required(each))
        positional = [
            self.parameter(each) if argument_type is None else f"{each.name}: {argument_type}"
            for each in arguments
            if each.positional
        ]
        keyword = [
            self.parameter(each) if stream is None or each.name != "stream" else f"stream: {stream}"
            for each in arguments
            if not each.positional
        ]
        aliases = [f"{alias}: {self.annotation(each)} | None = None" for each in arguments for alias in each.aliases]
        config = [f"config: {self.method.config}OrDict | None = None"] if self.method.config else []
        if self.method.kind == "refresh":
            positional, config = [*positional, *config], []
        keywords = [
            *keyword,
            *config,
            *aliases,
            *(f"{name}: {said} = None" for name, said in self.extra_keywords(polled_type).items()),
        ]
        return ", ".join([*positional, *(["*"] if keywords else []), *keywords])

    def parameter(self, argument: ir.Argument) -> str:
        if argument.name == "stream" and self.says_no_stream:
            return "stream: bool = False"
        if self.is_required(argument):
            return f"{argument.name}: {self.annotation(argument)}"
        return f"{argument.name}: {self.annotation(argument)} | None = None"

    def extra_keywords(self, polled_type: str | None = None) -> dict[str, str]:
        """The optional keyword arguments that every method of its kind has, with their types."""
        if self.method.settings:
            return self.settings | ({"automatic_continuation": "bool | None"} if self.method.continued else {})
        if self.method.kind == "upload":
            progress = "Callable[[int, int | None], object] | None"
            told = {"on_progress": progress, "progress": "bool | None"}
            return {"chunk_size": "int | None", **told, "session": "Session | None"}
        if self.method.kind == "wait":
            polled_type = polled_type or ("Any" if self.method.poll else self.method.result)
            backoff = "Backoff | float | Sequence[float] | None"
            return {
                "timeout": "float | None",
                "backoff": backoff,
                "on_poll": f"Callable[[{polled_type}], object] | None",
                "progress": "bool | None",
            }
        return {}

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a call that are keyword arguments, with their types."""
        if not self.method.settings:
            return {}
        mapping = "Mapping[str, Any] | None"
        found = {"api_version": "str | None", "extra_headers": "Mapping[str, str] | None", "extra_query": mapping}
        return found | ({"extra_body": mapping} if self.method.operation.body else {}) | {"timeout": "CallTimeout"}

    @property
    def streaming(self) -> EndpointView | None:
        """The endpoint that answers with a stream of events, where an argument asks for it."""
        return None if self.method.streams is None else EndpointView(self.method.streams, self.models)

    @property
    def is_streaming(self) -> str:
        """The expression of whether a stream was asked for."""
        asked = next(each for each in self.method.arguments if each.name == "stream")
        return f"call.body.get({literal(asked.wire)})" if asked.target == "body" else "stream"

    @property
    def overloads(self) -> list[tuple[str, bool | None]]:
        """The types of the argument ``stream``, each with whether it asks for a stream; None where either may be."""
        if self.says_no_stream:
            return [("Literal[True]", True), ("Literal[False] = False", False), ("bool = False", None)]
        return [("Literal[True]", True), ("Literal[False] | None = None", False), ("bool | None = None", None)]

    @property
    def says_no_stream(self) -> bool:
        """Whether a request says that it wants no stream, too: one that asks for it in its query."""
        asked = (each for each in self.method.arguments if each.name == "stream" and each.target == "query")
        return self.method.streams is not None and any(asked)

    def stream_class(self, sync: bool) -> str:
        """The class of the stream that is returned, where it is no plain one; of the types of events and answer."""
        streams = self.method.streams
        helper = streams.stream.helper if streams and streams.stream else ""
        return f"{'' if sync else 'Async'}{helper.partition(':')[2]}" if helper else ""

    def streamed_result(self, sync: bool, streams: bool | None = None) -> str:
        """The annotation of what a method returns whose argument may ask for a stream."""
        plain, event = self.result(sync), self.streaming.response if self.streaming else ""
        helper = self.stream_class(sync)
        stream = f"{helper}[{event}, {plain}]" if helper else f"{'' if sync else 'Async'}Stream[{event}]"
        return stream if streams else plain if streams is False else f"{plain} | {stream}"

    def passed(self, argument: ir.Argument) -> str:
        """What the public method passes on for an argument."""
        return argument.name if argument.name != self.sent_media or not argument.aliases else "media"

    @property
    def body_union(self) -> ir.Union | None:
        """The body that is one of several models, and may be given whole."""
        body = self.method.operation.body
        if not self.method.settings or body is None or body.kind != "union":
            return None
        return self.unions[body.name or ""]

    @property
    def media(self) -> ir.Argument:
        """The argument whose bytes an upload sends, or with the resource that is polled."""
        name = self.method.media or self.method.arguments[0].name
        return next(each for each in self.method.arguments if each.name == name)

    @property
    def sent_media(self) -> str | None:
        """The name of the argument whose bytes an upload sends."""
        return self.method.media if self.method.kind == "upload" else None

    @property
    def patterns(self) -> list[tuple[str, EndpointView]]:
        """The patterns of resource names, with the endpoint that takes each."""
        return [
            (f"{pattern}/{view.operation.looks.below}" if view.operation.looks else pattern, view)
            for view in self.endpoints
            for each in view.path_parameters
            for pattern in each.patterns
        ]

    def path_argument(self, parameter: ir.Parameter) -> str:
        """The name of the argument that gives a path parameter."""
        return next(each.name for each in self.method.arguments if each.wire == parameter.wire)

    def waiter(self) -> str:
        """The expression of the method's ``Waiter``."""
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
        parts += [f"error={literal(waiter.error)}"] if waiter.error != "OperationFailed" else []
        return f"_Waiter({', '.join(parts)})"

    def annotation(self, argument: ir.Argument) -> str:
        if self.is_generic:
            return "Any"
        return unshadowed(argument.accepts or accepted_type(argument.type), self.names)

    def is_required(self, argument: ir.Argument) -> bool:
        return argument.required and not argument.aliases

    def result(self, sync: bool) -> str:
        """The annotation of what the method returns."""
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
        """The config's setting for the page size."""
        wire = self.method.paging.page_size if self.method.paging else ""
        return next((field for field in self.config.fields if field.wire == wire), None) if self.config else None

    def _of_page(self, wire: str) -> ir.Field:
        page = self.models[self.endpoint.response or ""]
        return next(field for field in page.fields if field.wire == wire)

    def doc(self, sync: bool) -> str:
        method = self.method
        lines = []
        for each in method.arguments:
            also = f" Also called {', '.join(f'``{alias}``' for alias in each.aliases)}." if each.aliases else ""
            lines.append(f"    {each.name}: {one_line(each.doc) or each.name}{also}")
        if method.config:
            article = "An" if method.config[0] in "AEIOU" else "A"
            lines.append(f"    config: {article} ``{method.config}``, or a dict of its fields.")
        said = {**_SETTINGS, "timeout": _CALL_TIMEOUT} if method.settings else _SETTINGS
        lines += [f"    {name}: {said[name]}" for name in self.extra_keywords()]
        parts = [method.doc.strip() or method.operation.doc.strip()]
        if lines:
            parts.append("Args:\n" + "\n".join(lines))
        raised = {**method.raises, **{name: words for name, words in _RAISED.items() if name not in method.raises}}
        if returned := self._returned():
            parts.append(f"Returns:\n    {returned}")
        parts.append("Raises:\n" + "\n".join(f"    {name}: {one_line(words)}" for name, words in raised.items()))
        if method.example:
            awaited = not method.paging and not self.is_stream
            parts.append("Examples:\n" + prompted(method.example if sync else for_asyncio(method.example, awaited)))
        if method.operation.source:
            parts.append(f"Source: {method.operation.source}")
        return "\n\n".join(parts)

    def _returned(self) -> str:
        """What the method returns, in words; empty for nothing."""
        method = self.method
        said = {"bytes": "The bytes.", "str": "The text.", "None": ""}.get(method.result)
        if method.kind == "refresh":
            return "The same, as it is now."
        if method.poll:
            return "The same, once it is done."
        if said is not None:
            return said
        model = self.models.get(method.result)
        what = "" if model is None else one_line(model.doc).partition(". ")[0].strip().rstrip(".")
        if len(what) > 1 and not what[1].isupper():
            what = what[0].lower() + what[1:]
        named = f"``{method.result}``"
        if method.paging:
            return f"A pager of {named}: iterate over it for all of them, or take page by page."
        if self.is_stream:
            return f"A stream of {named}: iterate over it, and close it if you leave it early."
        stream = " With ``stream=True``, a stream of its events." if method.streams else ""
        return f"The {named}{f': {what}' if what else ''}.{stream}"


def _target(argument: ir.Argument) -> tuple[object, ...]:
    """Where an argument goes and what converts it; a whole resource name has another name in each path."""
    wire = "" if argument.target == "name" else argument.wire
    return argument.target, wire, argument.path, argument.single, argument.convert, argument.kind


def _checked(check: ir.Check) -> str:
    given = {"values": check.values, "unless": check.unless}
    return ", ".join([literal(check.field), *(f"{name}={literal(said)}" for name, said in given.items() if said)])
