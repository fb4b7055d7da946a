# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import LiveMusicFilteredPromptDict


@define(init=False, kw_only=True)
class LiveMusicFilteredPrompt(ModelBase):
    """A prompt that was not used, and why.

    Attributes:
        text: The prompt.
        filtered_reason: Why it was not used.
    """

    text: str | None = wire_field("string")
    """The prompt."""
    filtered_reason: str | None = wire_field("string")
    """Why it was not used."""

    def __init__(self, **fields: Unpack[LiveMusicFilteredPromptDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.filtered_reason = v if (v := get("filteredReason")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.filtered_reason) is not None:
            out["filteredReason"] = v if v.__class__ is str else self._checked("filtered_reason", v)
        return {**self._extra, **out} if self._extra else out
