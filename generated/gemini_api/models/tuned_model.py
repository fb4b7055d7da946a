"""The model ``TunedModel``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import TunedModelCheckpointOrDict


def _checkpoints(value: Sequence[TunedModelCheckpointOrDict] | None) -> list[TunedModelCheckpoint] | None:
    return None if value is None else check_list(value, "TunedModel.checkpoints", check_model, TunedModelCheckpoint)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TunedModel(_Base):
    """The model that a tuning job made, and where it is served.

    Attributes:
        model: Resource name of the tuned model. Set by the server.
        endpoint: Resource name of the endpoint that serves the model. Set by the server.
        checkpoints: States that were kept. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "read_only", ()),
        ("endpoint", "endpoint", ("string",), "read_only", ()),
        ("checkpoints", "checkpoints", ("list", ("model", "TunedModelCheckpoint")), "read_only", ()),
    )

    model: str | None = None
    endpoint: str | None = None
    checkpoints: list[TunedModelCheckpoint] | None = _field(default=None, converter=_checkpoints)

    if not TYPE_CHECKING:

        def __init__(self, *, model=None, endpoint=None, checkpoints=None, **_others):
            self._extra = None
            self.model = model if model is None or model.__class__ is str else check_str(model, "TunedModel.model")
            self.endpoint = (
                endpoint
                if endpoint is None or endpoint.__class__ is str
                else check_str(endpoint, "TunedModel.endpoint")
            )
            self.checkpoints = None if checkpoints is None else _checkpoints(checkpoints)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("model")
        out.model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("endpoint")
        out.endpoint = v if v is None or v.__class__ is str else decode_str(v)
        v = get("checkpoints")
        out.checkpoints = (
            None
            if v is None
            else [
                TunedModelCheckpoint.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else str.__str__(check_str(v, "TunedModel.model"))
        if (v := self.endpoint) is not None:
            out["endpoint"] = v if v.__class__ is str else str.__str__(check_str(v, "TunedModel.endpoint"))
        if (v := self.checkpoints) is not None:
            out["checkpoints"] = [
                (
                    i0
                    if i0.__class__ is TunedModelCheckpoint
                    else check_model(i0, "TunedModel.checkpoints", TunedModelCheckpoint)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "TunedModel.checkpoints"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "model",
        "endpoint",
        "checkpoints",
    )
)

from .tuned_model_checkpoint import TunedModelCheckpoint
