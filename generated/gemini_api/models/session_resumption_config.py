# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import SessionResumptionConfigDict


@define(init=False, kw_only=True)
class SessionResumptionConfig(ModelBase):
    """Whether a session can be taken up again, and which one is.

    Attributes:
        handle: The session to take up again, as the server named it; none for a new one.
        transparent: True has the server say which messages of the client it has worked through. Vertex AI only.
    """

    handle: str | None = wire_field("string")
    """The session to take up again, as the server named it; none for a new one."""
    transparent: bool | None = wire_field("boolean", "vertex")
    """True has the server say which messages of the client it has worked through. Vertex AI only."""

    def __init__(self, **fields: Unpack[SessionResumptionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.handle = v if (v := get("handle")) is None or v.__class__ is str else decode_str(v)
        self.transparent = v if (v := get("transparent")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.handle) is not None:
            out["handle"] = v if v.__class__ is str else self._checked("handle", v)
        if (v := self.transparent) is not None:
            only_on(("vertex",), "Vertex AI", backend, "SessionResumptionConfig.transparent")
            out["transparent"] = v if v.__class__ is bool else self._checked("transparent", v)
        return {**self._extra, **out} if self._extra else out
