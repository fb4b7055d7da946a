"""The model ``OutputConfig``."""
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

    from ._dicts import GcsDestinationOrDict


def _gcs_destination(value: GcsDestinationOrDict | None) -> GcsDestination | None:
    return None if value is None else check_model(value, "OutputConfig.gcs_destination", GcsDestination)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class OutputConfig(_Base):
    """Where results of an evaluation are written.

    Attributes:
        gcs_destination: A folder in Cloud Storage.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("gcs_destination", "gcsDestination", ("model", "GcsDestination"), "", ()),
    )

    gcs_destination: GcsDestination | None = _field(default=None, converter=_gcs_destination)

    if not TYPE_CHECKING:

        def __init__(self, *, gcs_destination=None, **_others):
            self._extra = None
            self.gcs_destination = (
                gcs_destination
                if gcs_destination is None or gcs_destination.__class__ is GcsDestination
                else _gcs_destination(gcs_destination)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("gcsDestination")
        out.gcs_destination = None if v is None else GcsDestination.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.gcs_destination) is not None:
            out["gcsDestination"] = (
                v if v.__class__ is GcsDestination else check_model(v, "OutputConfig.gcs_destination", GcsDestination)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("gcsDestination",))

from .gcs_destination import GcsDestination
