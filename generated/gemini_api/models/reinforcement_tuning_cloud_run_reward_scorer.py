"""The model ``ReinforcementTuningCloudRunRewardScorer``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningCloudRunRewardScorer(_Base):
    """A service on Cloud Run that scores answers.

    Attributes:
        cloud_run_uri: Address of the service.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("cloud_run_uri", "cloudRunUri", ("string",), "", ()),)

    cloud_run_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, cloud_run_uri=None, **_others):
            self._extra = None
            self.cloud_run_uri = (
                cloud_run_uri
                if cloud_run_uri is None or cloud_run_uri.__class__ is str
                else check_str(cloud_run_uri, "ReinforcementTuningCloudRunRewardScorer.cloud_run_uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("cloudRunUri")
        out.cloud_run_uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.cloud_run_uri) is not None:
            out["cloudRunUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningCloudRunRewardScorer.cloud_run_uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("cloudRunUri",))
