# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GcsDestinationDict


@define(init=False, kw_only=True)
class GcsDestination(ModelBase):
    """A folder in Cloud Storage that is written to.

    Attributes:
        output_uri_prefix: Folder in Cloud Storage, `gs://...`, that files are written into.
    """

    output_uri_prefix: str | None = wire_field("string")
    """Folder in Cloud Storage, `gs://...`, that files are written into."""

    def __init__(self, **fields: Unpack[GcsDestinationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.output_uri_prefix = v if (v := get("outputUriPrefix")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.output_uri_prefix) is not None:
            out["outputUriPrefix"] = v if v.__class__ is str else self._checked("output_uri_prefix", v)
        return {**self._extra, **out} if self._extra else out
