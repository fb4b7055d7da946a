# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import EnvironmentVariableDict


@define(init=False, kw_only=True)
class EnvironmentVariable(ModelBase):
    """An environment variable: a value, or a credential.

    Attributes:
        credential: Id of the credential that is used.
        value: The value, if it is no secret. A secret, which ``repr`` hides.
    """

    credential: str | None = wire_field("string")
    """Id of the credential that is used."""
    value: str | None = wire_field("string", "secret")
    """The value, if it is no secret. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[EnvironmentVariableDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.credential = v if (v := get("credential")) is None or v.__class__ is str else decode_str(v)
        self.value = v if (v := get("value")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.credential) is not None:
            out["credential"] = v if v.__class__ is str else self._checked("credential", v)
        if (v := self.value) is not None:
            out["value"] = v if v.__class__ is str else self._checked("value", v)
        return {**self._extra, **out} if self._extra else out
