# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import CodeMenderAgentConfigDict
    from .find_request import FindRequest
    from .fix_request import FixRequest
    from .session_config import SessionConfig

later(globals(), "FindRequest FixRequest SessionConfig")


@define(init=False, kw_only=True)
class CodeMenderAgentConfig(ModelBase):
    """Settings of an agent that finds and mends flaws in code.

    Attributes:
        find_request: Look for flaws in source files.
        fix_request: Mend a flaw in source files.
        model: Id of the model that the agent uses.
        session_config: Settings of the session.
        session_id: Id of the session that goes on.
        type: What kind it is, always `code-mender`.
    """

    find_request: FindRequest | None = wire_field("FindRequest", wire="find_request")
    """Look for flaws in source files."""
    fix_request: FixRequest | None = wire_field("FixRequest", wire="fix_request")
    """Mend a flaw in source files."""
    model: str | None = wire_field("string")
    """Id of the model that the agent uses."""
    session_config: SessionConfig | None = wire_field("SessionConfig", wire="session_config")
    """Settings of the session."""
    session_id: str | None = wire_field("string", wire="session_id")
    """Id of the session that goes on."""
    type: Literal["code-mender"] | None = wire_field(("const", "code-mender"), "fixed")
    """What kind it is, always `code-mender`."""

    def __init__(self, **fields: Unpack[CodeMenderAgentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.find_request = None if (v := get("find_request")) is None else FindRequest.from_dict(v)
        self.fix_request = None if (v := get("fix_request")) is None else FixRequest.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.session_config = None if (v := get("session_config")) is None else SessionConfig.from_dict(v)
        self.session_id = v if (v := get("session_id")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "code-mender" else decode_const(v, "code-mender")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.find_request) is not None:
            v = v if v.__class__ is FindRequest else self._checked("find_request", v)
            out["find_request"] = v.to_dict(backend)
        if (v := self.fix_request) is not None:
            out["fix_request"] = (v if v.__class__ is FixRequest else self._checked("fix_request", v)).to_dict(backend)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.session_config) is not None:
            v = v if v.__class__ is SessionConfig else self._checked("session_config", v)
            out["session_config"] = v.to_dict(backend)
        if (v := self.session_id) is not None:
            out["session_id"] = v if v.__class__ is str else self._checked("session_id", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
