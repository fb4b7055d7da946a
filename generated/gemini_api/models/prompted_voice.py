# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PromptedVoiceDict


@define(init=False, kw_only=True)
class PromptedVoice(ModelBase):
    """A voice that is made from a description.

    Attributes:
        base_voice: The voice that the description starts from.
        input: How the voice is to sound, in words. Required.
    """

    base_voice: str | None = wire_field("string", wire="base_voice")
    """The voice that the description starts from."""
    input: str | None = wire_field("string", "required")
    """How the voice is to sound, in words. Required."""

    def __init__(self, **fields: Unpack[PromptedVoiceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_voice = v if (v := get("base_voice")) is None or v.__class__ is str else decode_str(v)
        self.input = v if (v := get("input")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.base_voice) is not None:
            out["base_voice"] = v if v.__class__ is str else self._checked("base_voice", v)
        if (v := self.input) is not None:
            out["input"] = v if v.__class__ is str else self._checked("input", v)
        return {**self._extra, **out} if self._extra else out
