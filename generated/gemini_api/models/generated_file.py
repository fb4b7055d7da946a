# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GeneratedFileDict
    from .generated_file_state import GeneratedFileState
    from .status import Status

later(globals(), "GeneratedFileState Status")


@define(init=False, kw_only=True)
class GeneratedFile(ModelBase):
    """A file that the service made.

    Attributes:
        error: Why the file could not be made.
        mime_type: IANA type of the file.
        name: Resource name, `generatedFiles/{generatedFile}`.
        state: How far the making of the file has come. Set by the server.
    """

    error: Status | None = wire_field("Status")
    """Why the file could not be made."""
    mime_type: str | None = wire_field("string")
    """IANA type of the file."""
    name: str | None = wire_field("string")
    """Resource name, `generatedFiles/{generatedFile}`."""
    state: GeneratedFileState | None = wire_field(("enum", "GeneratedFileState"), "read_only")
    """How far the making of the file has come. Set by the server."""

    def __init__(self, **fields: Unpack[GeneratedFileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        v = get("state")
        self.state = None if v is None else GeneratedFileState._by_value.get(v) or GeneratedFileState.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is GeneratedFileState else self._checked("state", v))._value_
        return {**self._extra, **out} if self._extra else out
