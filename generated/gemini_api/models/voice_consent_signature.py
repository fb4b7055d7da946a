# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import VoiceConsentSignatureDict


@define(init=False, kw_only=True)
class VoiceConsentSignature(ModelBase):
    """Proof that a speaker agreed to the copying of a voice.

    Attributes:
        signature: The proof itself, opaque.
    """

    signature: str | None = wire_field("string")
    """The proof itself, opaque."""

    def __init__(self, **fields: Unpack[VoiceConsentSignatureDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        return {**self._extra, **out} if self._extra else out
