# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import OutputInfoDict


@define(init=False, kw_only=True)
class OutputInfo(ModelBase):
    """Where the results of an evaluation were written.

    Attributes:
        gcs_output_directory: Folder in Cloud Storage. Set by the server.
    """

    gcs_output_directory: str | None = wire_field("string", "read_only")
    """Folder in Cloud Storage. Set by the server."""

    def __init__(self, **fields: Unpack[OutputInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("gcsOutputDirectory")
        self.gcs_output_directory = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.gcs_output_directory) is not None:
            out["gcsOutputDirectory"] = v if v.__class__ is str else self._checked("gcs_output_directory", v)
        return {**self._extra, **out} if self._extra else out
