# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import CredentialDict
    from .credential_type import CredentialType
    from .credentials_status import CredentialsStatus

later(globals(), "CredentialsStatus CredentialType datetime:datetime")


@define(init=False, kw_only=True)
class Credential(ModelBase):
    """A secret that environments may use and nobody can read.

    Attributes:
        create_time: When it was made. Set by the server.
        id: Id that tells it from others. Required. Set by the server.
        status: Whether it is in use. Set by the server.
        type: What kind it is. Set by the server.
        update_time: When it was last changed. Set by the server.
    """

    create_time: datetime | None = wire_field("timestamp", "read_only", wire="create_time")
    """When it was made. Set by the server."""
    id: str | None = wire_field("string", "required read_only")
    """Id that tells it from others. Required. Set by the server."""
    status: CredentialsStatus | None = wire_field(("enum", "CredentialsStatus"), "read_only")
    """Whether it is in use. Set by the server."""
    type: CredentialType | None = wire_field(("enum", "CredentialType"), "read_only")
    """What kind it is. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only", wire="update_time")
    """When it was last changed. Set by the server."""

    def __init__(self, **fields: Unpack[CredentialDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.create_time = None if (v := get("create_time")) is None else decode_timestamp(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        v = get("status")
        self.status = None if v is None else CredentialsStatus._by_value.get(v) or CredentialsStatus.decode(v)
        self.type = None if (v := get("type")) is None else CredentialType._by_value.get(v) or CredentialType.decode(v)
        self.update_time = None if (v := get("update_time")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.create_time) is not None:
            out["create_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is CredentialsStatus else self._checked("status", v))._value_
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is CredentialType else self._checked("type", v))._value_
        if (v := self.update_time) is not None:
            out["update_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out
