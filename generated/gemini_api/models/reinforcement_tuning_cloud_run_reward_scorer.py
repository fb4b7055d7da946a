# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningCloudRunRewardScorerDict


@define(init=False, kw_only=True)
class ReinforcementTuningCloudRunRewardScorer(ModelBase):
    """A service on Cloud Run that scores answers.

    Attributes:
        cloud_run_uri: Address of the service.
    """

    cloud_run_uri: str | None = wire_field("string")
    """Address of the service."""

    def __init__(self, **fields: Unpack[ReinforcementTuningCloudRunRewardScorerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.cloud_run_uri = v if (v := get("cloudRunUri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.cloud_run_uri) is not None:
            out["cloudRunUri"] = v if v.__class__ is str else self._checked("cloud_run_uri", v)
        return {**self._extra, **out} if self._extra else out
