# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ChunkingConfigDict
    from .white_space_config import WhiteSpaceConfig

later(globals(), "WhiteSpaceConfig")


@define(init=False, kw_only=True)
class ChunkingConfig(ModelBase):
    """How a document is cut into chunks. The service decides when nothing is set.

    Attributes:
        white_space_config: Cut at white space, by length.
    """

    white_space_config: WhiteSpaceConfig | None = wire_field("WhiteSpaceConfig")
    """Cut at white space, by length."""

    def __init__(self, **fields: Unpack[ChunkingConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.white_space_config = None if (v := get("whiteSpaceConfig")) is None else WhiteSpaceConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.white_space_config) is not None:
            v = v if v.__class__ is WhiteSpaceConfig else self._checked("white_space_config", v)
            out["whiteSpaceConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
