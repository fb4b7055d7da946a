# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import AuthConfigGoogleServiceAccountConfigDict


@define(init=False, kw_only=True)
class AuthConfigGoogleServiceAccountConfig(ModelBase):
    """A service account of Google Cloud that calls.

    Attributes:
        service_account: E-mail address of the service account.
    """

    service_account: str | None = wire_field("string")
    """E-mail address of the service account."""

    def __init__(self, **fields: Unpack[AuthConfigGoogleServiceAccountConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.service_account = v if (v := get("serviceAccount")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.service_account) is not None:
            out["serviceAccount"] = v if v.__class__ is str else self._checked("service_account", v)
        return {**self._extra, **out} if self._extra else out
