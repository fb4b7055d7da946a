"""The application: from a request to a response by router, log, fault, key, validation and handler."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from . import identity, live, webhook_keys
from .api import Api
from .auth import authenticate, explain_token
from .call import JSON, Call, Events
from .cors import Cors
from .errors import ApiError, error_body, invalid
from .faults import FaultPlan, run_with_fault
from .file_uris import with_id
from .handlers import HANDLERS
from .handlers.caches import add as add_cache
from .handlers.models import find_model
from .handlers.uploads import STAGES, stage_of, upload
from .identity import make_identity
from .interactions.legacy import READERS
from .interactions.responses import InteractionResponses
from .openai import make_api
from .options import Options
from .project import Project
from .request_log import LoggedRequest, RequestLog
from .responses import GeminiResponses, is_openai, send_json, send_not_found
from .scripted import ScriptedAnswers, add_rules, read_file
from .scripted.rules import Checker
from .spec import DOWNLOADS, Match, Router, Validator, is_vertex, load_spec, without_removed
from .storage import api as storage
from .vertex import make_api as make_vertex
from .vertex.openai import make_openai_api

if TYPE_CHECKING:
    from starlette.requests import Request

    from .connection import Connection

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]

ADMIN = "/_emulator"
MAX_BODY = 100 * 1024 * 1024

_logger = logging.getLogger("genai_emulator")


class Application:
    """The emulator as an ASGI application, with its state."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.spec = load_spec(options.spec)
        validator = Validator(self.spec)
        self._vertex = make_vertex(options.spec)
        self.answers = ScriptedAnswers(_answer_checker(validator, self._vertex.validator))
        self.project = Project(options, self.answers)
        responses = InteractionResponses(GeminiResponses())
        self._gemini = Api(self.spec, Router(self.spec), validator, HANDLERS, authenticate, responses, READERS)
        self._openai = make_api(self._gemini)
        self._vertex_openai = make_openai_api(self._vertex)
        self._operations = sorted({name for api in self._apis() for name in api.spec.operations})
        stages = (*STAGES, *identity.STAGES, *storage.STAGES, *live.STAGES, webhook_keys.STAGE)
        self.faults = FaultPlan([*self._operations, *stages])
        self.log = RequestLog(self._operations, stages)
        self._admin: Any = None
        self._identity: Any = None
        self._storage: Any = None
        self._live: Any = None
        self._cors = Cors(options.allow_origins) if options.allow_origins else None
        self._load_answers()

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Run under any ASGI server; faults that break connections, and Live sessions, need the emulator's own."""
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1011})
            return
        await self.handle(scope, receive, send, None)

    async def handle(self, scope: Any, receive: Receive, send: Send, connection: Connection | None) -> None:
        if self._cors is not None:
            if await self._cors.answer_preflight(scope, send):
                return
            send = self._cors.readable(scope, send)
        if scope["path"] == ADMIN or scope["path"].startswith(f"{ADMIN}/"):
            await self._administer(scope, receive, send)
            return
        if (route := live.route_of(scope)) is not None:
            await self._open(route, scope, receive, send, connection)
            return
        scope = with_id(scope)
        path = scope["path"]
        stage = identity.stage_of(scope) or storage.stage_of(path) or webhook_keys.stage_of(path)
        if stage is not None:
            await self._beside(stage, scope, receive, send, connection)
            return
        api = self._api_of(scope["path"])
        match = api.router.match(scope["method"], scope["raw_path"].decode("ascii", "replace"))
        # The redirect of a download is exempt: a fault for the download applies to the bytes.
        redirected = match is not None and match.operation.id in DOWNLOADS and not match.download
        stage = "download.redirect" if redirected else stage_of(scope, match)
        entry = self.log.begin(scope, match, stage, connection.number if connection else 0)
        receive, send = _logged(entry, receive, self._with_server_headers(send))

        async def answer(receive: Receive, send: Send, headers: Mapping[str, str] | None = None) -> None:
            await self._answer(_with_headers(scope, headers), receive, send, api, match)

        if redirected:
            await answer(receive, send)
        else:
            await self._with_faults(entry, answer, scope, receive, send, connection)

    async def _beside(
        self, stage: str, scope: Any, receive: Receive, send: Send, connection: Connection | None
    ) -> None:
        """Answer for a server that stands beside the API, with the log and the faults that the API has."""
        entry = self.log.begin(scope, None, stage, connection.number if connection else 0)
        receive, send = _logged(entry, receive, self._with_server_headers(send))
        server = self._server_of(stage)

        async def answer(receive: Receive, send: Send, headers: Mapping[str, str] | None = None) -> None:
            await server(_with_headers(scope, headers), receive, send)

        await self._with_faults(entry, answer, scope, receive, send, connection)

    async def _open(
        self, route: live.Route, scope: Any, receive: Receive, send: Send, connection: Connection | None
    ) -> None:
        """Open a session over a websocket; faults of sessions strike later, all others now."""
        if self._live is None:
            from .live.server import LiveServer

            validators = {"gemini": self._gemini.validator, "vertex": self._vertex.validator}
            self._live = LiveServer(self.project, validators)
        server = self._live
        entry = self.log.begin(scope, None, route.stage, connection.number if connection else 0)
        entry.version = route.version
        fault = self.faults.select(entry, scope)
        entry.fault = str(fault) if fault is not None else None
        send = self._with_server_headers(send)

        async def answer(receive: Receive, send: Send, headers: Mapping[str, str] | None = None) -> None:
            await server.serve(route, _with_headers(scope, headers), send, connection, entry, None)

        if fault is None or fault.name == "socket":
            await server.serve(route, scope, send, connection, entry, fault)
        else:
            await run_with_fault(fault, answer, scope, receive, send, connection, self.project)

    def _server_of(self, stage: str) -> Any:
        """The server beside the API that a stage is of."""
        if stage in storage.STAGES:
            self._storage = self._storage or storage.make_storage(self.project.buckets)
            return self._storage
        if stage == webhook_keys.STAGE:
            return webhook_keys.make_server()
        self._identity = self._identity or make_identity(self.project)
        return self._identity

    async def _with_faults(
        self, entry: LoggedRequest, answer: Any, scope: Any, receive: Receive, send: Send, connection: Connection | None
    ) -> None:
        fault = self.faults.select(entry, scope)
        if fault is None:
            await answer(receive, send)
        else:
            entry.fault = str(fault)
            await run_with_fault(fault, answer, scope, receive, send, connection, self.project)

    def _apis(self) -> tuple[Api, ...]:
        return self._gemini, self._openai, self._vertex, self._vertex_openai

    def _api_of(self, path: str) -> Api:
        if is_vertex(path):
            return self._vertex_openai if is_openai(path) else self._vertex
        return self._openai if is_openai(path) else self._gemini

    def reset(self) -> None:
        """Forget everything, and set the clock back to the system's time."""
        self.project.clear()
        self.faults.clear()
        self.log.clear()
        self.options.clock.reset()
        self.answers.clear()
        self._load_answers()

    def add_cache(self, identifier: str, model: str, text: str) -> str:
        """Add a cache with the given id that holds one text."""
        name = identifier if "/" in identifier else f"cachedContents/{identifier}"
        model = find_model(self.options, model, "v1beta", "createCachedContent")["name"]
        request = {"contents": [{"role": "user", "parts": [{"text": text}]}]}
        cache = add_cache(self.project, self.spec, name, {"model": model}, request)
        if name.startswith("projects/"):
            parent, _, _ = name.partition("/cachedContents/")
            cache.resource["model"] = f"{parent}/publishers/google/{model}"
        return name

    def close(self) -> None:
        self.project.clear()

    def _load_answers(self) -> None:
        """The rules that were given with the options."""
        given = self.options.answers
        if given is not None:
            add_rules(self.answers, given if isinstance(given, list) else read_file(Path(given)))

    async def _answer(self, scope: Any, receive: Receive, send: Send, api: Api, match: Match | None) -> None:
        from starlette.requests import ClientDisconnect, Request

        if match is None:
            await send_not_found(send)
            return
        request = Request(scope, receive)
        try:
            result = await self._result(api, match, request)
            if isinstance(result, Events):
                if self.options.check_responses:
                    result = _validated(api, match, result)
                await api.responses.stream(send, request, result, self.options.stream_delay)
            elif isinstance(result, dict):
                await api.responses.whole(send, match, result)
            else:
                await result(scope, receive, send)
        except ClientDisconnect:
            return
        except ApiError as error:
            await api.responses.error(send, match, request, error)
        except Exception as error:
            if needed := api.spec.lost(error):
                words = f"The emulator's {match.operation.id} needs {needed}, which the specification has no more."
                await api.responses.error(send, match, request, ApiError("UNIMPLEMENTED", words))
                return
            _logger.exception("the emulator failed at %s %s", scope["method"], scope["path"])
            await send_json(send, 500, error_body(500, "An internal error has occurred.", "INTERNAL"))

    async def _result(self, api: Api, match: Match, request: Request) -> Any:
        operation = match.operation
        continued = match.upload and "upload_id" in request.query_params
        self.project.expire()
        self.project.agenda.run()
        self.project.agenda.watch()
        if not continued:
            try:
                api.authenticate(request, match, self.project)
            except ApiError as error:
                raise explain_token(error, request, self.project) from None
        query = api.validator.query(operation, parse_qsl(request.url.query, keep_blank_values=True))
        body: JSON = {}
        content = b"" if match.upload else await _body(request)
        if not match.upload and not operation.form:
            bound = {operation.argument: match.name} if operation.argument and operation.method != "PATCH" else {}
            body = api.validator.body(operation, content, bound, api.readers.get(operation.id))
        call = Call(match, request, query, body, content, api.spec, api.validator, self.project, self.options)
        if match.upload:
            return await upload(call)
        handler = api.handlers.get(operation.id)
        if handler is None:
            raise ApiError("UNIMPLEMENTED", f"The emulator does not implement {operation.id}.")
        result = handler(call)
        if inspect.isawaitable(result):
            result = await result
        if isinstance(result, dict) and operation.response is not None:
            result = without_removed(api.spec, operation.response, result)
        elif isinstance(result, Events) and operation.event is not None and api.spec.removed:
            event = operation.event
            result = Events(without_removed(api.spec, event, each) for each in result.items)
        if self.options.check_responses and isinstance(result, dict):
            api.validator.response(operation, result)
        return result

    def _with_server_headers(self, send: Send) -> Send:
        own = [
            (b"date", format_datetime(self.options.clock.now(), usegmt=True).encode()),
            (b"server", b"genai-emulator"),  # for its own routes; the API's responses name the API's servers
        ]

        async def dated(message: Any) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", []))
                names = {name.lower() for name, _ in given}
                message = message | {"headers": [*(pair for pair in own if pair[0] not in names), *given]}
            await send(message)

        return dated

    async def _administer(self, scope: Any, receive: Receive, send: Send) -> None:
        if self._admin is None:
            from .admin import Admin, make_admin

            clock = self.options.clock
            self._admin = make_admin(
                Admin(
                    spec=self.spec,
                    operations=self._operations,
                    pending={name for api in self._apis() for name in api.spec.operations.keys() - api.handlers.keys()},
                    clock=clock,
                    faults=self.faults,
                    answers=self.answers,
                    log=self.log,
                    project=self.project,
                    forget=self.reset,
                )
            )
        await self._admin(scope, receive, send)


def _answer_checker(validator: Validator, other: Validator) -> Checker:
    """Check a value of a scripted answer: one that either service can give is one."""

    def check(schema: str, value: JSON) -> JSON:
        try:
            return validator.canonical_answer(schema, value)
        except ValueError as error:
            try:
                return other.canonical_answer(schema, value)
            except ValueError:
                raise error from None

    return check


def _validated(api: Api, match: Match, events: Events) -> Events:
    def items() -> Iterator[JSON]:
        for event in events.items:
            api.validator.response(match.operation, event, event=True)
            yield event

    return Events(items())


def _logged(entry: LoggedRequest, receive: Receive, send: Send) -> tuple[Receive, Send]:
    # What asks for a token holds another one.
    secret = (entry.stage or "").startswith("oauth.")

    async def watched_receive() -> Any:
        message = await receive()
        data = message.get("body", b"")
        if secret:
            entry.size += len(data)
        else:
            entry.read(data)
        return message

    async def watched_send(message: Any) -> None:
        if message["type"] == "http.response.start":
            entry.status = message["status"]
        await send(message)

    return watched_receive, watched_send


def _with_headers(scope: Any, headers: Mapping[str, str] | None) -> Any:
    if not headers:
        return scope
    new = {key.lower().encode(): value.encode("latin-1") for key, value in headers.items()}
    kept = [(key, value) for key, value in scope["headers"] if key.lower() not in new]
    return scope | {"headers": [*kept, *new.items()]}


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for data in request.stream():
        body += data
        if len(body) > MAX_BODY:
            raise invalid(f"Request payload size exceeds the limit: {MAX_BODY} bytes.")
    return bytes(body)
