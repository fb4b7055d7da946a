# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import TransferOwnershipRequestDict


@define(init=False, kw_only=True)
class TransferOwnershipRequest(ModelBase):
    """Who the owner of a tuned model becomes.

    Attributes:
        email_address: Address of the new owner. Required.
    """

    email_address: str | None = wire_field("string", "required")
    """Address of the new owner. Required."""

    def __init__(self, **fields: Unpack[TransferOwnershipRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.email_address = v if (v := get("emailAddress")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.email_address) is not None:
            out["emailAddress"] = v if v.__class__ is str else self._checked("email_address", v)
        return {**self._extra, **out} if self._extra else out
