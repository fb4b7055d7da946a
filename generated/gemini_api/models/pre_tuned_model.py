"""The model ``PreTunedModel``."""
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
class PreTunedModel(_Base):
    """A tuned model that is tuned further.

    Attributes:
        base_model: The model that was tuned first. Set by the server.
        checkpoint_id: Id of the state to go on from; the default one when left out.
        tuned_model_name: Resource name of the tuned model, with or without its version.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("base_model", "baseModel", ("string",), "read_only", ()),
        ("checkpoint_id", "checkpointId", ("string",), "", ()),
        ("tuned_model_name", "tunedModelName", ("string",), "", ()),
    )

    base_model: str | None = None
    checkpoint_id: str | None = None
    tuned_model_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, base_model=None, checkpoint_id=None, tuned_model_name=None, **_others):
            self._extra = None
            self.base_model = (
                base_model
                if base_model is None or base_model.__class__ is str
                else check_str(base_model, "PreTunedModel.base_model")
            )
            self.checkpoint_id = (
                checkpoint_id
                if checkpoint_id is None or checkpoint_id.__class__ is str
                else check_str(checkpoint_id, "PreTunedModel.checkpoint_id")
            )
            self.tuned_model_name = (
                tuned_model_name
                if tuned_model_name is None or tuned_model_name.__class__ is str
                else check_str(tuned_model_name, "PreTunedModel.tuned_model_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("baseModel")
        out.base_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("checkpointId")
        out.checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedModelName")
        out.tuned_model_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else str.__str__(check_str(v, "PreTunedModel.base_model"))
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = v if v.__class__ is str else str.__str__(check_str(v, "PreTunedModel.checkpoint_id"))
        if (v := self.tuned_model_name) is not None:
            out["tunedModelName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PreTunedModel.tuned_model_name"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "baseModel",
        "checkpointId",
        "tunedModelName",
    )
)
