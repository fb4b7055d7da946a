# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import AuthConfigHttpBasicAuthConfigDict


@define(init=False, kw_only=True)
class AuthConfigHttpBasicAuthConfig(ModelBase):
    """User name and password for HTTP basic authentication.

    Attributes:
        credential_secret: Resource name of the secret that holds user name and password, base64 of `user:password`.
    """

    credential_secret: str | None = wire_field("string")
    """Resource name of the secret that holds user name and password, base64 of `user:password`."""

    def __init__(self, **fields: Unpack[AuthConfigHttpBasicAuthConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.credential_secret = v if (v := get("credentialSecret")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.credential_secret) is not None:
            out["credentialSecret"] = v if v.__class__ is str else self._checked("credential_secret", v)
        return {**self._extra, **out} if self._extra else out
