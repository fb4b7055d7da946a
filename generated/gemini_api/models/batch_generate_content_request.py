# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import BatchGenerateContentRequestDict
    from .generate_content_batch import GenerateContentBatch

later(globals(), "GenerateContentBatch")


@define(init=False, kw_only=True)
class BatchGenerateContentRequest(ModelBase):
    """Start of a batch of prompts.

    Attributes:
        batch: The batch to start. Required.
    """

    batch: GenerateContentBatch | None = wire_field("GenerateContentBatch", "required")
    """The batch to start. Required."""

    def __init__(self, **fields: Unpack[BatchGenerateContentRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.batch = None if (v := get("batch")) is None else GenerateContentBatch.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.batch) is not None:
            out["batch"] = (v if v.__class__ is GenerateContentBatch else self._checked("batch", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.batch = None if (v := get("batch")) is None else GenerateContentBatch.from_dict_vertex(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"batch": None}
