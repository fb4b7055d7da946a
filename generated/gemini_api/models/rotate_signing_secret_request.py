# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import RotateSigningSecretRequestDict
    from .revocation_behavior import RevocationBehavior

later(globals(), "RevocationBehavior")


@define(init=False, kw_only=True)
class RotateSigningSecretRequest(ModelBase):
    """What becomes of the older secrets.

    Attributes:
        revocation_behavior: When the older secrets end to be valid.
    """

    revocation_behavior: RevocationBehavior | None = wire_field(
        ("enum", "RevocationBehavior"), wire="revocation_behavior"
    )
    """When the older secrets end to be valid."""

    def __init__(self, **fields: Unpack[RotateSigningSecretRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("revocation_behavior")) is not None:
            v = RevocationBehavior._by_value.get(v) or RevocationBehavior.decode(v)
        self.revocation_behavior = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.revocation_behavior) is not None:
            v = v if v.__class__ is RevocationBehavior else self._checked("revocation_behavior", v)
            out["revocation_behavior"] = v._value_
        return {**self._extra, **out} if self._extra else out
