"""Opens sessions: checks the handshake, upgrades the connection and runs the session on it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..auth import find_key
from ..errors import ApiError, error_body
from ..faults import Fault, FaultError
from ..project import Project
from ..request_log import LoggedRequest
from ..responses import send_json
from ..spec import Validator
from ..vertex.auth import authenticate_session
from .admission import Caller, check_key
from .routes import Route
from .session import Session
from .socket_faults import SocketFault

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..connection import Connection

_EXTRA = "The emulator serves Live sessions with the package websockets: pip install 'gemini-genai[emulator,live]'"
_SERVER = "Live sessions need the emulator's own server, and not another one of ASGI applications."


class LiveServer:
    """Serves sessions over websockets.

    Args:
        project: The state of the emulator.
        validators: Hold messages against the spec, by backend.
    """

    def __init__(self, project: Project, validators: dict[str, Validator]) -> None:
        self._project = project
        self._validators = validators

    async def serve(
        self,
        route: Route,
        scope: Any,
        send: Any,
        connection: Connection | None,
        entry: LoggedRequest,
        fault: Fault | None,
    ) -> None:
        """Answer a handshake, and stay until the session is over."""
        from starlette.requests import Request

        request = Request(scope)
        problem = self._problem(request, connection)
        if problem is None:
            try:
                self._authenticate(route, request)
            except ApiError as error:
                problem = error
        if problem is not None or connection is None:
            problem = problem or ApiError("UNIMPLEMENTED", _SERVER)
            entry.status = problem.http
            await send_json(send, problem.http, problem.body(), problem.headers)
            return
        try:
            await self._run(self._session(route, request), connection, scope, entry, fault)
        except FaultError as error:
            entry.status = 500
            await send_json(send, 500, error_body(500, str(error), "INTERNAL"))

    async def _run(
        self, session: Session, connection: Connection, scope: Any, entry: LoggedRequest, fault: Fault | None
    ) -> None:
        from .driver import Driver
        from .websocket import WebSocket

        # A fault that is none is told before anything is accepted.
        struck = SocketFault(fault) if fault is not None else None
        socket = WebSocket(connection, scope)
        accepted = await socket.accept()
        entry.status = 101 if accepted else 400
        if accepted:
            delay = self._project.options.stream_delay
            await Driver(session, socket, self._project.clock, delay, struck, entry.hear).run()

    def _session(self, route: Route, request: Request) -> Session:
        validator = self._validators[route.backend]
        if route.stage == "live.music":
            from .music import Music

            return Music(self._project, Caller(self._project, route, request, validator, "LiveMusicClientMessage"))
        if route.stage == "live.interactions":
            from .interaction import LiveInteraction

            return LiveInteraction(self._project, find_key(request)[1], route.version)
        from .conversation import Conversation

        return Conversation(self._project, Caller(self._project, route, request, validator, "LiveClientMessage"))

    def _authenticate(self, route: Route, request: Request) -> None:
        """Raise ApiError for who is refused before a session is open; sessions of the Gemini API close instead."""
        if route.backend == "vertex":
            authenticate_session(request, self._project, route.version)
        elif route.stage == "live.interactions":
            check_key(find_key(request)[1], self._project)

    def _problem(self, request: Request, connection: Connection | None) -> ApiError | None:
        """Why no session can be opened here at all; None if one can."""
        if request.headers.get("upgrade", "").lower() != "websocket":
            wanted = {"upgrade": "websocket"}
            return ApiError("INVALID_ARGUMENT", "This method is for websockets.", http=426, headers=wanted)
        if connection is None:
            return ApiError("UNIMPLEMENTED", _SERVER)
        if not _has_extra():
            return ApiError("UNIMPLEMENTED", _EXTRA)
        return None


def _has_extra() -> bool:
    try:
        return find_spec("websockets") is not None
    except ValueError:
        # None was put into sys.modules.
        return False
