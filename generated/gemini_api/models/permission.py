# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PermissionDict
    from .permission_grantee_type import PermissionGranteeType
    from .permission_role import PermissionRole

later(globals(), "PermissionGranteeType PermissionRole")


@define(init=False, kw_only=True)
class Permission(ModelBase):
    """The right of somebody to use a tuned model or a corpus.

    Attributes:
        email_address: Address of the person or the group; not for everyone. Cannot be changed later.
        grantee_type: Whether it is a person, a group or everyone. Cannot be changed later.
        name: Resource name, `tunedModels/{tunedModel}/permissions/{permission}` or the same below a corpus. Set by the
            server.
        role: What they may do. Required.
    """

    email_address: str | None = wire_field("string")
    """Address of the person or the group; not for everyone. Cannot be changed later."""
    grantee_type: PermissionGranteeType | None = wire_field(("enum", "PermissionGranteeType"))
    """Whether it is a person, a group or everyone. Cannot be changed later."""
    name: str | None = wire_field("string", "read_only")
    """Resource name, `tunedModels/{tunedModel}/permissions/{permission}` or the same below a corpus. Set by the server.
    """
    role: PermissionRole | None = wire_field(("enum", "PermissionRole"), "required")
    """What they may do. Required."""

    def __init__(self, **fields: Unpack[PermissionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.email_address = v if (v := get("emailAddress")) is None or v.__class__ is str else decode_str(v)
        if (v := get("granteeType")) is not None:
            v = PermissionGranteeType._by_value.get(v) or PermissionGranteeType.decode(v)
        self.grantee_type = v
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.role = None if (v := get("role")) is None else PermissionRole._by_value.get(v) or PermissionRole.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.email_address) is not None:
            out["emailAddress"] = v if v.__class__ is str else self._checked("email_address", v)
        if (v := self.grantee_type) is not None:
            v = v if v.__class__ is PermissionGranteeType else self._checked("grantee_type", v)
            out["granteeType"] = v._value_
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.role) is not None:
            out["role"] = (v if v.__class__ is PermissionRole else self._checked("role", v))._value_
        return {**self._extra, **out} if self._extra else out
