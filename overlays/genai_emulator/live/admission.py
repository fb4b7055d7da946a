"""Who opens a session, and whether they may; and what they send, held against the spec."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..auth import TOKEN_PREFIX, find_key, is_accepted, key_not_valid
from ..errors import ApiError, permission_denied
from ..live_tokens import EXPIRED_MEANWHILE, UNKNOWN, SessionRefused, admit
from ..project import Project
from ..spec import Validator
from ..spec.validate import parse_json
from .routes import Route
from .session import INVALID, POLICY, Closed

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]

_NO_KEY = (
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form"
    " of API consumer identity to call this API."
)


def check_key(key: str, project: Project) -> None:
    """Raise ApiError unless a key, or a token of a live interaction, is good."""
    if not key:
        raise permission_denied(_NO_KEY)
    if key.startswith(TOKEN_PREFIX):
        token = project.interaction_tokens.get(key)
        if token is None or token.expires <= project.clock.now():
            raise ApiError("UNAUTHENTICATED", "The auth token is not valid: it was never issued here, or has expired.")
    elif not is_accepted(key, project.options.api_keys):
        raise key_not_valid()


@dataclass(frozen=True)
class Admission:
    """A session that may begin: its setup, and when and with which reason it is closed, if its token expires."""

    setup: JSON
    until: datetime | None = None
    late: str = EXPIRED_MEANWHILE


class Caller:
    """Who opens a session at a path.

    Args:
        project: The state of the emulator.
        route: Where the session is opened.
        request: The handshake.
        validator: Holds messages against the spec, as the backend has it.
        schema: The schema of the client's messages.
    """

    def __init__(self, project: Project, route: Route, request: Request, validator: Validator, schema: str) -> None:
        self._project = project
        self._route = route
        self._validator = validator
        self._schema = schema
        self._key = find_key(request)[1]

    @property
    def vertex(self) -> bool:
        return self._route.backend == "vertex"

    @property
    def version(self) -> str:
        return self._route.version

    def read(self, data: bytes | str) -> JSON:
        """Read a message of one field; Closed for what is none."""
        try:
            value = parse_json(data.encode() if isinstance(data, str) else data)
            message = self._validator.value(self._schema, value, {})
        except ApiError as error:
            # What the API calls it, by its errors.
            raise Closed(INVALID, error.message.replace(self._schema, "BidiGenerateContentRequest")) from None
        if len(message) != 1:
            raise Closed(INVALID, "Request contains an invalid argument.")
        return message

    def admit(self, setup: JSON) -> Admission:
        """Let the session begin, or raise Closed: keys are looked at when the setup is there."""
        if self.vertex:
            return Admission(setup)
        if not self._key:
            raise Closed(POLICY, _NO_KEY)
        if self._key.startswith(TOKEN_PREFIX) and (self._route.constrained or self._route.stage == "live.music"):
            try:
                admission = admit(self._project, self._key, setup)
            except SessionRefused as error:
                raise Closed(error.code, error.reason) from None
            return Admission(admission.setup, admission.until)
        if self._route.constrained:
            raise Closed(POLICY, _NO_KEY)
        if not is_accepted(self._key, self._project.options.api_keys):
            raise Closed(INVALID, UNKNOWN)
        return Admission(setup)
