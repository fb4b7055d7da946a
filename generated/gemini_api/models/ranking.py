# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import RankingDict
    from .rank_service import RankService

later(globals(), "RankService")


@define(init=False, kw_only=True)
class Ranking(ModelBase):
    """How what was found is put in order.

    Attributes:
        model_name: Id of the model that ranks.
        rank_service: Ranks by a service.
        ranking_config: What kind it is, always `rank_service`.
    """

    model_name: str | None = wire_field("string", wire="model_name")
    """Id of the model that ranks."""
    rank_service: RankService | None = wire_field("RankService", wire="rank_service")
    """Ranks by a service."""
    ranking_config: Literal["rank_service"] | None = wire_field(("const", "rank_service"), wire="ranking_config")
    """What kind it is, always `rank_service`."""

    def __init__(self, **fields: Unpack[RankingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model_name = v if (v := get("model_name")) is None or v.__class__ is str else decode_str(v)
        self.rank_service = None if (v := get("rank_service")) is None else RankService.from_dict(v)
        v = get("ranking_config")
        self.ranking_config = None if v is None else v if v == "rank_service" else decode_const(v, "rank_service")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_name) is not None:
            out["model_name"] = v if v.__class__ is str else self._checked("model_name", v)
        if (v := self.rank_service) is not None:
            v = v if v.__class__ is RankService else self._checked("rank_service", v)
            out["rank_service"] = v.to_dict(backend)
        if (v := self.ranking_config) is not None:
            out["ranking_config"] = v if v.__class__ is str else self._checked("ranking_config", v)
        return {**self._extra, **out} if self._extra else out
