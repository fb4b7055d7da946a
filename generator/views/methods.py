"""What the template of a resource asks about a method: its signature, and what its arguments become."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.codecs import Codecs
from generator.spelling import accepted_type, literal, one_line, unshadowed
from generator.views.endpoints import EndpointView, fills

# What the keywords mean that every method of a kind has.
_SETTINGS = {
    "chunk_size": "Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.",
    "on_progress": "Called with the bytes sent so far and their total, None while that is unknown.",
    "session": "An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.",
    "timeout": "Seconds to wait at most. Default: no limit.",
    "backoff": "Seconds between two looks, or ``(first, factor, longest)``. Default: 1, growing to 20.",
    "on_poll": "Called at each look with what is waited for.",
}


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
