# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import SpreadsheetProcessingOptionsDict
    from .spreadsheet_processing_options_content_layer import SpreadsheetProcessingOptionsContentLayer

later(globals(), "SpreadsheetProcessingOptionsContentLayer")


@define(init=False, kw_only=True)
class SpreadsheetProcessingOptions(ModelBase):
    """How a spreadsheet is read.

    Attributes:
        content_layers: What of it is read.
        sheet_index: Number of the sheet, from 0.
        visible_cells: Cells that are read.
    """

    content_layers: list[SpreadsheetProcessingOptionsContentLayer] | None = wire_field(
        ("list", ("enum", "SpreadsheetProcessingOptionsContentLayer")), wire="content_layers"
    )
    """What of it is read."""
    sheet_index: int | None = wire_field("integer", wire="sheet_index")
    """Number of the sheet, from 0."""
    visible_cells: str | None = wire_field("string", wire="visible_cells")
    """Cells that are read."""

    def __init__(self, **fields: Unpack[SpreadsheetProcessingOptionsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("content_layers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                SpreadsheetProcessingOptionsContentLayer._by_value.get(i)
                or SpreadsheetProcessingOptionsContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        self.sheet_index = v if (v := get("sheet_index")) is None or v.__class__ is int else decode_int(v)
        self.visible_cells = v if (v := get("visible_cells")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, SpreadsheetProcessingOptionsContentLayer)
            out["content_layers"] = [i._value_ for i in v]
        if (v := self.sheet_index) is not None:
            out["sheet_index"] = v if v.__class__ is int else self._checked("sheet_index", v)
        if (v := self.visible_cells) is not None:
            out["visible_cells"] = v if v.__class__ is str else self._checked("visible_cells", v)
        return {**self._extra, **out} if self._extra else out
