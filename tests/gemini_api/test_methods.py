"""Every published method of the Developer API below the client: its path, its parameters, and a call of it."""

from __future__ import annotations

import asyncio
import inspect
import json
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import gemini_api.api
import gemini_api.models as models
from genai_runtime.models.base import Model
from genai_runtime.transport import AsyncTransport, Request, Transport, TransportConfig
from tests.genai_runtime.transport.modes import FAST
from tests.genai_runtime.transport.servers import Asked, RawServer, answer
from tests.spec.facts import covered_methods, facts

JSON = dict[str, Any]
ID = "one"
SETTINGS = ("body", "options", "filter")  # google-genai alone knows the filter of models
SCALARS: JSON = {"string": "text", "integer": 3, "number": 0.5, "boolean": True, "any": {"free": [1]}}
FORMATS: JSON = {
    "int64": "4",
    "byte": "AAEC",
    "google-datetime": "2026-08-22T10:00:00Z",
    "google-duration": "3s",
    "google-fieldmask": "name",
}


class Method(NamedTuple):
    """A published method, and the endpoint that is rendered for it."""

    verb: str
    path: str
    fact: JSON
    endpoint: ModuleType
    resource: str

    def arguments(self) -> JSON:
        """What ``build`` of the endpoint takes: the name in the path, every query parameter, the least body."""
        wanted = inspect.signature(self.endpoint.build).parameters
        given: JSON = {}
        queries = {snake(name) for name, said in self.fact["params"].items() if said["location"] == "query"}
        for name in wanted:
            if name == "body":
                given[name] = sample(self.fact["request"], required=True)
            elif name not in SETTINGS and name not in queries:
                given[name] = self.resource
        for name, said in self.fact["params"].items():
            if said["location"] == "query":
                given[snake(name)] = plain(said)
        return given


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def filled(path: str) -> str:
    return re.sub(r"\{\w+\}", ID, path)


@cache
def published() -> JSON:
    return facts()


@cache
def endpoints() -> dict[tuple[str, str], tuple[ModuleType, str]]:
    """The Developer API's by verb and path, with ``one`` for each id: the module, and the resource name of the path."""
    found: dict[tuple[str, str], tuple[ModuleType, str]] = {}
    for group in pkgutil.iter_modules(gemini_api.api.__path__, "gemini_api.api."):
        if "vertex" in group.name:
            continue
        for each in pkgutil.iter_modules(import_module(group.name).__path__, group.name + "."):
            module = import_module(each.name)
            verb, path = module.__doc__.split(": ")[1].split("\n")[0].split(" ")
            names = re.findall(r"\{\+(\w+)\}", path)
            patterns = getattr(module, f"_{snake(names[0]).upper()}") if names else ("",)
            for pattern in patterns:
                whole = path.replace("{+" + names[0] + "}", pattern) if names else path
                found[verb, filled(whole)] = module, filled(pattern)
    return found


def methods() -> Iterator[Method]:
    for (verb, path), fact in covered_methods(published()).items():
        endpoint = endpoints().get((verb.upper(), filled(path)))
        assert endpoint is not None, f"nothing is rendered for {verb.upper()} {path}"
        yield Method(verb.upper(), path, fact, *endpoint)


def plain(said: JSON, depth: int = 1) -> Any:
    """A value of a type as the facts say it."""
    if "ref" in said:
        return sample(said["ref"], depth - 1)
    if "enum" in said:
        return said["enum"][-1]
    if said["type"] == "array":
        return [plain(said["items"], depth)]
    if said["type"] == "object":
        return {"key": plain(said["additionalProperties"], depth)} if "additionalProperties" in said else {}
    return FORMATS.get(said.get("format", ""), SCALARS[said["type"]])


def sample(name: str | None, depth: int = 1, *, required: bool = False) -> JSON:
    """An object of a schema of the facts, with one field of each group of which only one may be set."""
    if name is None:
        return {}
    schema = published()["schemas"][name]
    spare = {key for keys in schema.get("oneofs", {}).values() for key in keys[1:]}
    # What an open schema of the facts holds is described here, so that anything at all would not be it.
    spare |= {key for key, said in schema["properties"].items() if name.startswith("Predict") and "any" in str(said)}
    return {
        key: plain(said, depth)
        for key, said in schema["properties"].items()
        if key not in spare and (depth or "ref" not in str(said)) and (said.get("required") or not required)
    }


def test_each_method_has_its_verb_path_and_parameters() -> None:
    assert len(list(methods())) == 82
    for method in methods():
        request: Request = method.endpoint.build(**method.arguments())
        where = f"{method.verb} {method.path}"
        assert (request.operation.method, request.path) == (method.verb, filled(method.path)), where
        queries = {name for name, said in method.fact["params"].items() if said["location"] == "query"}
        assert set(request.query or {}) - {"alt"} == queries, where
        assert (request.body is not None) == (method.fact["request"] is not None), where


class Loopback:
    """Answers each call with what ``body`` is just then."""

    def __init__(self) -> None:
        self.body: Any = {}
        self.server = RawServer(self._answer)

    async def _answer(self, asked: Asked) -> None:
        data = json.dumps(self.body).encode()
        if "alt=sse" in asked.target:
            await asked.write(answer(200, b"data: " + data + b"\r\n\r\n", "text/event-stream"))
        else:
            await asked.write(answer(200, data))


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_each_method_is_called_and_answers_what_it_should(mode: str) -> None:
    loopback = Loopback()
    with loopback.server as server:
        config = TransportConfig(base_url=server.url, retry=FAST, api_version="v1beta")
        if mode == "sync":
            with Transport(config) as transport:
                for method in methods():
                    answered = method.endpoint.sync(transport, **prepared(method, loopback))
                    (got,) = list(answered) if method.endpoint.OPERATION.result == "sse" else [answered]
                    expect(method, loopback, got)
        else:

            async def run() -> None:
                async with AsyncTransport(config) as transport:
                    for method in methods():
                        call = method.endpoint.asyncio(transport, **prepared(method, loopback))
                        streams = method.endpoint.OPERATION.result == "sse"
                        (got,) = [each async for each in call] if streams else [await call]
                        expect(method, loopback, got)

            asyncio.run(run())
        assert len(server.asked) == 82


def prepared(method: Method, loopback: Loopback) -> JSON:
    loopback.body = sample(method.fact["response"])
    for candidate in loopback.body.get("candidates", ()):
        candidate["finishReason"] = "STOP"
    return method.arguments()


def expect(method: Method, loopback: Loopback, got: Any) -> None:
    where = f"{method.verb} {method.path}"
    asked = loopback.server.asked[-1]
    assert asked.target.partition("?")[0] == f"/v1beta{filled(method.path)}", where
    if method.endpoint.OPERATION.result == "bytes":
        assert got == json.dumps(loopback.body).encode(), where
    elif method.endpoint.OPERATION.result == "empty":
        assert got is None or not loopback.body, where
    else:
        assert isinstance(got, Model), where
        parse = getattr(method.endpoint, "parse_event", None) or method.endpoint.parse
        assert type(got) is getattr(models, parse.__annotations__["return"]), where
        assert got.to_dict() == loopback.body, where
