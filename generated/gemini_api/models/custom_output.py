"""The model ``CustomOutput``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import RawOutputOrDict


def _raw_outputs(value: RawOutputOrDict | None) -> RawOutput | None:
    return None if value is None else check_model(value, "CustomOutput.raw_outputs", RawOutput)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CustomOutput(_Base):
    """What a judging model said, unread.

    Attributes:
        raw_outputs: The texts it said. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("raw_outputs", "rawOutputs", ("model", "RawOutput"), "read_only", ()),
    )

    raw_outputs: RawOutput | None = _field(default=None, converter=_raw_outputs)

    if not TYPE_CHECKING:

        def __init__(self, *, raw_outputs=None, **_others):
            self._extra = None
            self.raw_outputs = (
                raw_outputs if raw_outputs is None or raw_outputs.__class__ is RawOutput else _raw_outputs(raw_outputs)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("rawOutputs")
        out.raw_outputs = None if v is None else RawOutput.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.raw_outputs) is not None:
            out["rawOutputs"] = (
                v if v.__class__ is RawOutput else check_model(v, "CustomOutput.raw_outputs", RawOutput)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("rawOutputs",))

from .raw_output import RawOutput
