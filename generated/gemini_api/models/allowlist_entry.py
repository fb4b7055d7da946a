# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import AllowlistEntryDict
    from .allowlist_transform import AllowlistTransform, AllowlistTransformCodec

later(globals(), "AllowlistTransform AllowlistTransformCodec")


@define(init=False, kw_only=True)
class AllowlistEntry(ModelBase):
    """A domain that may be reached from an environment.

    Attributes:
        credential: Id of the credential that is used.
        domain: The domain, such as `example.com`. Required.
        transform: Headers that are put into requests to the domain, by name. A secret, which ``repr`` hides.
    """

    credential: str | None = wire_field("string")
    """Id of the credential that is used."""
    domain: str | None = wire_field("string", "required")
    """The domain, such as `example.com`. Required."""
    transform: AllowlistTransform | None = wire_field(("union", "AllowlistTransform"), "secret")
    """Headers that are put into requests to the domain, by name. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[AllowlistEntryDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.credential = v if (v := get("credential")) is None or v.__class__ is str else decode_str(v)
        self.domain = v if (v := get("domain")) is None or v.__class__ is str else decode_str(v)
        self.transform = None if (v := get("transform")) is None else AllowlistTransformCodec.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.credential) is not None:
            out["credential"] = v if v.__class__ is str else self._checked("credential", v)
        if (v := self.domain) is not None:
            out["domain"] = v if v.__class__ is str else self._checked("domain", v)
        if (v := self.transform) is not None:
            out["transform"] = AllowlistTransformCodec.to_dict(v, "AllowlistEntry.transform", backend)
        return {**self._extra, **out} if self._extra else out
