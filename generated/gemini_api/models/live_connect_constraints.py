"""The model ``LiveConnectConstraints``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import LiveConnectConstraintsDict


@define(init=False, kw_only=True)
class LiveConnectConstraints(ModelBase):
    """What sessions that are opened with a token are bound to.

    Attributes:
        model: Model that sessions are bound to.
        config: Settings that sessions cannot change.
    """

    model: str | None = wire_field("model", "string", "sdk")
    config: LiveConnectConfig | None = wire_field("config", ("model", "LiveConnectConfig"), "sdk")

    def __init__(self, **fields: Unpack[LiveConnectConstraintsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.model = None
        out.config = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .live_connect_config import LiveConnectConfig
