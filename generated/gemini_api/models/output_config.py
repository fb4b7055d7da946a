# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import OutputConfigDict
    from .gcs_destination import GcsDestination

later(globals(), "GcsDestination")


@define(init=False, kw_only=True)
class OutputConfig(ModelBase):
    """Where results of an evaluation are written.

    Attributes:
        gcs_destination: A folder in Cloud Storage.
    """

    gcs_destination: GcsDestination | None = wire_field("GcsDestination")
    """A folder in Cloud Storage."""

    def __init__(self, **fields: Unpack[OutputConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.gcs_destination = None if (v := get("gcsDestination")) is None else GcsDestination.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.gcs_destination) is not None:
            v = v if v.__class__ is GcsDestination else self._checked("gcs_destination", v)
            out["gcsDestination"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
