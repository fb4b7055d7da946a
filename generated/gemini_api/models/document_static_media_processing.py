# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import DocumentStaticMediaProcessingDict
    from .page_processing_options import PageProcessingOptions
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions

later(globals(), "PageProcessingOptions SpreadsheetProcessingOptions")


@define(init=False, kw_only=True)
class DocumentStaticMediaProcessing(ModelBase):
    """Reads parts of a document as they are.

    Attributes:
        page_options: How the pages of a document are read.
        spreadsheet_options: How a spreadsheet is read.
        type: What kind it is, always `static`.
    """

    page_options: PageProcessingOptions | None = wire_field("PageProcessingOptions", wire="page_options")
    """How the pages of a document are read."""
    spreadsheet_options: SpreadsheetProcessingOptions | None = wire_field(
        "SpreadsheetProcessingOptions", wire="spreadsheet_options"
    )
    """How a spreadsheet is read."""
    type: Literal["static"] | None = wire_field(("const", "static"))
    """What kind it is, always `static`."""

    def __init__(self, **fields: Unpack[DocumentStaticMediaProcessingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.page_options = None if (v := get("page_options")) is None else PageProcessingOptions.from_dict(v)
        v = get("spreadsheet_options")
        self.spreadsheet_options = None if v is None else SpreadsheetProcessingOptions.from_dict(v)
        self.type = None if (v := get("type")) is None else v if v == "static" else decode_const(v, "static")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.page_options) is not None:
            v = v if v.__class__ is PageProcessingOptions else self._checked("page_options", v)
            out["page_options"] = v.to_dict(backend)
        if (v := self.spreadsheet_options) is not None:
            v = v if v.__class__ is SpreadsheetProcessingOptions else self._checked("spreadsheet_options", v)
            out["spreadsheet_options"] = v.to_dict(backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
