# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import HTTPBearerUpdateConfigDict


@define(init=False, kw_only=True)
class HTTPBearerUpdateConfig(ModelBase):
    """What to change in a credential that is a bearer token.

    Attributes:
        header_name: The header that carries the token. Default: `Authorization`.
        prefix: What stands before the token in the header. Default: `Bearer`.
        token: The token. It cannot be read back. Never returned. A secret, which ``repr`` hides.
        type: What kind it is, always `bearer_token`.
    """

    header_name: str | None = wire_field("string", wire="header_name")
    """The header that carries the token. Default: `Authorization`."""
    prefix: str | None = wire_field("string")
    """What stands before the token in the header. Default: `Bearer`."""
    token: str | None = wire_field("string", "secret")
    """The token. It cannot be read back. Never returned. A secret, which ``repr`` hides."""
    type: Literal["bearer_token"] | None = wire_field(("const", "bearer_token"), "fixed")
    """What kind it is, always `bearer_token`."""

    def __init__(self, **fields: Unpack[HTTPBearerUpdateConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.header_name = v if (v := get("header_name")) is None or v.__class__ is str else decode_str(v)
        self.prefix = v if (v := get("prefix")) is None or v.__class__ is str else decode_str(v)
        self.token = v if (v := get("token")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "bearer_token" else decode_const(v, "bearer_token")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.header_name) is not None:
            out["header_name"] = v if v.__class__ is str else self._checked("header_name", v)
        if (v := self.prefix) is not None:
            out["prefix"] = v if v.__class__ is str else self._checked("prefix", v)
        if (v := self.token) is not None:
            out["token"] = v if v.__class__ is str else self._checked("token", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
