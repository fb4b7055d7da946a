"""The model ``Endpoint``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Endpoint(_Base):
    """Where a tuned model is served.

    Attributes:
        name: Resource name of the endpoint.
        deployed_model_id: Id of the model at the endpoint.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "sdk", ()),
        ("deployed_model_id", "deployedModelId", ("string",), "sdk", ()),
    )

    name: str | None = None
    deployed_model_id: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, name=None, deployed_model_id=None, **_others):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "Endpoint.name")
            self.deployed_model_id = (
                deployed_model_id
                if deployed_model_id is None or deployed_model_id.__class__ is str
                else check_str(deployed_model_id, "Endpoint.deployed_model_id")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.name = None
        out.deployed_model_id = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
