"""Build the operations of the package from those of the document."""

from __future__ import annotations

import re
from typing import Any, cast

from generator import ir
from generator.backends import below_prefix
from generator.context import Context
from generator.document import pointer_to, resolve
from generator.errors import InvalidDocument, InvalidSurface, Location, UnmappedOperation, Unsupported
from generator.naming import Claims, field_name
from generator.parse import Parsed, blank, is_bytes
from generator.streams import check_streams, event_stream
from generator.surface import stream_of
from generator.walk import Json, operations, words

# Headers that OpenAPI describes elsewhere or the client sets.
_OWN_HEADERS = frozenset({"accept", "authorization", "content-length", "content-type", "host", "transfer-encoding"})
_IN_HEADERS = words("string integer int64 number boolean timestamp duration fieldmask bytes const enum integer_enum")
_JSON, _EVENTS = "application/json", "text/event-stream"
_SAFE = {"get": "repeatable", "head": "repeatable", "delete": "repeatable"}


def endpoints(context: Context, parsed: Parsed) -> dict[str, ir.Operation]:
    """Build every operation, by its id. One that may answer at once or by a stream of events is two."""
    found: dict[str, ir.Operation] = {}
    names = Claims(context.errors, "gemini_api.api")
    for path, method, operation in operations(context.document.data):
        where = context.document.where(pointer_to("paths", path, method))
        if "operationId" not in operation:
            context.errors.add(InvalidDocument(f"{method.upper()} {path} has no operationId", where))
            continue
        parse = parsed.operations.get((method, blank(path)))
        group = parse.tag if parse and parse.tag else "default"
        endpoint = _Endpoint(context, path, method, operation, where)
        for each in (endpoint, endpoint.streamed()):
            if each is not None:
                one = each.build(group)
                names.take(f"{one.resource}.{one.name}".replace(".", "__"), f"the operation {one.id}", where)
                found[one.id] = one
    for name in context.surface.section("operations"):
        if name not in found:
            context.unknown(f"{name!r} is no operation of the specification", name, found, "operations", name)
    check_streams(context, found)
    return found


class _Endpoint:
    def __init__(self, context: Context, path: str, method: str, data: Json, where: Location | None) -> None:
        self.context = context
        self.path = path
        self.method = method
        self.data = data
        self.where = where
        self.id: str = data["operationId"]

    def streamed(self) -> _Endpoint | None:
        """The same operation where it answers by a stream, if it may answer at once as well.

        A parameter ``stream`` of the query says so in each of its requests; one in the body is the caller's.
        """
        content = self._content()
        if not {_JSON, _EVENTS} <= content.keys():
            return None
        said = (each for each in map(self._resolved, self.data.get("parameters", [])) if each["in"] == "query")
        asked = {"stream": "true"} if any(each["name"] == "stream" for each in said) else {}
        fixed = {**self.data.get("x-fixed-query", {}), **asked}
        responses = {"200": {"content": {_EVENTS: content[_EVENTS]}}}
        data = {**self.data, "operationId": stream_of(self.id), "responses": responses, "x-fixed-query": fixed}
        return _Endpoint(self.context, self.path, self.method, data, self.where)

    def build(self, group: str) -> ir.Operation:
        parameters = self._parameters()
        result, response = self._response()
        return ir.Operation(
            id=self.id,
            name=field_name(self.id),
            resource=field_name(group),
            method=self.method.upper(),
            path=self._template(self.path),
            parameters=parameters,
            body=self._body(),
            response=response,
            result=result,
            repeat=self._repeat(),
            doc=self.data.get("description") or self.data.get("summary", ""),
            fixed_query={key: str(value) for key, value in self.data.get("x-fixed-query", {}).items()},
            upload=self._upload(),
            stream=event_stream(self.context, self.id, result),
            deprecated=bool(self.data.get("deprecated")),
            backends=self.context.backends_of(self.data),
            source=self.data.get("x-source"),
            looks=self._looks(),
        )

    def _looks(self) -> ir.Looks | None:
        said = (self.context.surface.section("operations").get(self.id) or {}).get("looks")
        return ir.Looks(said["below"], said["body"]) if said else None

    def _wrong(self, message: str) -> None:
        self.context.errors.add(Unsupported(f"{self.id}: {message}", self.where))

    def _resolved(self, value: Json) -> Json:
        while "$ref" in value:
            value = resolve(self.context.document.data, str(value["$ref"]).removeprefix("#"))
        return value

    @property
    def _name(self) -> Json:
        found: Json = self.data.get("x-resource-name") or {}
        return found

    def _patterns(self) -> tuple[str, ...]:
        """The forms of the resource name; none if it is what the backend puts before the path by itself.

        One that is marked as ``given`` is the caller's all the same. A name below that needs no more than its own end,
        which the backend completes.
        """
        if not self._name:
            return ()
        method = self.method.upper()
        owners = self.context.backends_of(self.data)
        backends = [each for each in self.context.backends if not owners or each.name in owners]
        below = [below_prefix(backends, method, each) for each in self._name["patterns"]]
        if set(below) == {""} and not self._name.get("given") and below_prefix(backends, method, self.path):
            return ()
        return tuple(dict.fromkeys([*filter(None, below), *self._name["patterns"]]))

    def _template(self, path: str) -> str:
        """The path with ``{+name}`` where the resource name goes."""
        if not self._name:
            return path
        pattern = self._name["patterns"][0]
        if f"/{pattern}" not in path:
            self._wrong(f"the path {path} does not hold {pattern!r}, the first of its resource name's patterns")
        return path.replace(f"/{pattern}", f"/{{+{self._name['name']}}}" if self._patterns() else "", 1)

    def _parameters(self) -> tuple[ir.Parameter, ...]:
        patterns = self._patterns()
        covered = set(re.findall(r"\{(\w+)\}", self._name["patterns"][0])) if self._name else set()
        fixed = self.data.get("x-fixed-query", {})
        found: list[ir.Parameter] = []
        doc = ""
        for each in map(self._resolved, self.data.get("parameters", [])):
            if each["in"] not in ("path", "query", "header"):
                self._wrong(f"the parameter {each['name']!r} travels in a {each['in']}, which is not supported")
            elif each["in"] == "path" and each["name"] in covered:
                doc = each.get("description", "")
            elif each["name"] not in fixed:
                found.append(self._parameter(each))
        if patterns:
            name = self._name["name"]
            text = ir.Type("string")
            found.insert(0, ir.Parameter(field_name(name), name, text, "path", True, doc, patterns))
        claims = Claims(self.context.errors, self.id)
        for reserved in ("body", "transport", "options"):
            claims.take(reserved, f"the argument {reserved}", None)
        for each_one in found:
            claims.take(each_one.name, f"the parameter {each_one.wire}", self.where)
        return tuple(found)

    def _parameter(self, data: Json) -> ir.Parameter:
        if data["in"] == "header":
            self._check_header(data)
        return ir.Parameter(
            name=field_name(data["name"]),
            wire=data["name"],
            type=self.context.type(data.get("schema", {"type": "string"})),
            location=cast(Any, data["in"]),
            required=bool(data.get("required")),
            doc=data.get("description", ""),
            backends=self.context.backends_of(data),
            names=self._names(data),
        )

    def _names(self, data: Json) -> dict[str, str]:
        """The names of a query parameter on backends that call it differently."""
        said = data.get("x-backends", ())
        names = {name: word for name, word in said.items() if word is not None} if isinstance(said, dict) else {}
        if said and data["in"] != "query":
            self._wrong(f"the parameter {data['name']!r} is none of the query, which alone may differ between backends")
        for word in names.values():
            if not isinstance(word, str) or not word.isidentifier():
                self._wrong(f"{word!r} is no name of a query parameter")
        return names

    def _check_header(self, data: Json) -> None:
        """Refuse a header that the client sets itself, or whose type does not fit into one."""
        name = data["name"]
        type_ = self.context.type(data.get("schema", {"type": "string"}))
        type_ = type_.item if type_.kind == "list" and type_.item else type_
        if name.lower() in _OWN_HEADERS:
            self._wrong(f"the header {name!r} is set by the client itself")
        elif type_.kind not in _IN_HEADERS:
            self._wrong(f"the header {name!r} is no text, number, boolean or enum, nor a list of such")
        elif "x-media-upload" in self.data:
            self._wrong(f"the header {name!r} of an upload is not supported")

    def _body(self) -> ir.Type | None:
        content = self._resolved(self.data.get("requestBody", {})).get("content", {})
        if not content:
            return None
        if "application/json" not in content:
            self._wrong(f"a request body of {', '.join(content)}; only application/json is supported")
            return None
        return self.context.type(content["application/json"].get("schema", {}))

    def _content(self) -> Json:
        """What the response of success holds, by media type."""
        responses = self.data.get("responses", {})
        # Google's own exports have `default` stand for success.
        good = sorted(code for code in responses if str(code).startswith("2")) or [*responses.keys() & {"default"}]
        found: Json = self._resolved(responses[good[0]]).get("content", {}) if good else {}
        return found

    def _response(self) -> tuple[ir.Result, ir.Type | None]:
        if not any(str(code).startswith("2") or code == "default" for code in self.data.get("responses", {})):
            self._wrong("no response for success")
            return "empty", None
        content = self._content()
        if not content:
            return "empty", None
        if _JSON in content or _EVENTS in content:
            media = _JSON if _JSON in content else _EVENTS
            schema = content[media].get("schema", {})
            type_ = self._answer(schema)
            if media == _EVENTS:
                return "sse", type_
            model = self.context.model_of(schema)
            empty = model is not None and not self.context.schemas[model].get("properties")
            return "empty" if empty else "json", type_
        if all(map(is_bytes, content)):
            return "bytes", ir.Type("bytes")
        self._wrong(f"a response of {', '.join(content)} is not supported")
        return "empty", None

    def _answer(self, schema: Json) -> ir.Type:
        said = self.context.surface.section("operations").get(self.id) or {}
        kind = said.get("long_running")
        known = self.context.surface.section("long_running")
        if kind is None:
            return self.context.type(schema)
        if kind not in known:
            here = ("operations", self.id, "long_running")
            self.context.unknown(f"there is no long-running operation {kind!r}", kind, known, *here)
        else:
            model = self.context.model_of(schema) or ""
            typed = known[kind].keys() & {"response", "metadata"} & self._properties(known[kind]["schema"])
            if not typed <= self._properties(model):
                words = f"{self.id} does not answer with what {kind} is made of, {known[kind]['schema']}"
                self.context.error(InvalidSurface, words, "operations", self.id, "long_running")
            self.context.answered.setdefault(kind, set()).add(model)
        return ir.Type("model", kind)

    def _properties(self, schema: str) -> set[str]:
        return set(self.context.schemas.get(schema, {}).get("properties", {}))

    def _repeat(self) -> ir.Repeat:
        said = self.context.surface.section("operations").get(self.id)
        if said:
            return cast(ir.Repeat, said["repeat"])
        if self.context.surface.is_pending(self.id):
            return cast(ir.Repeat, _SAFE.get(self.method, "creating"))
        words = f"{self.id} is not listed under `operations` in surface.yaml: say when it may be repeated"
        self.context.errors.add(UnmappedOperation(words, self.where))
        return "creating"

    def _upload(self) -> ir.Upload | None:
        said = self.data.get("x-media-upload")
        if not said:
            return None
        path = str(said.get("path", ""))
        if not path.startswith("/upload/"):
            self._wrong(f"the upload path {path!r} does not begin with /upload/")
        return ir.Upload(self._template(path.removeprefix("/upload")), said.get("max-size"))
