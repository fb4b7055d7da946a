# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EnvironmentNetworkEgressAllowlistDict
    from .allowlist import Allowlist, AllowlistCodec

later(globals(), "Allowlist AllowlistCodec")


@define(init=False, kw_only=True)
class EnvironmentNetworkEgressAllowlist(ModelBase):
    """The domains that may be reached.

    Attributes:
        allowlist: The addresses that may be reached.
    """

    allowlist: Allowlist | None = wire_field(("union", "Allowlist"))
    """The addresses that may be reached."""

    def __init__(self, **fields: Unpack[EnvironmentNetworkEgressAllowlistDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.allowlist = None if (v := get("allowlist")) is None else AllowlistCodec.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.allowlist) is not None:
            out["allowlist"] = AllowlistCodec.to_dict(v, "EnvironmentNetworkEgressAllowlist.allowlist", backend)
        return {**self._extra, **out} if self._extra else out
