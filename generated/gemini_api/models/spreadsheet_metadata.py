# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import SpreadsheetMetadataDict
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer

later(globals(), "SpreadsheetMetadataContentLayer")


@define(init=False, kw_only=True)
class SpreadsheetMetadata(ModelBase):
    """A sheet of a spreadsheet and what is read from it.

    Attributes:
        visible_cells: The cells in view, in A1 notation, such as `A1:F40`.
        sheet_index: Position of the sheet in the workbook, from 0.
        content_layers: What is read from the cells; everything when left out.
    """

    visible_cells: str | None = wire_field("string")
    """The cells in view, in A1 notation, such as `A1:F40`."""
    sheet_index: int | None = wire_field("integer")
    """Position of the sheet in the workbook, from 0."""
    content_layers: list[SpreadsheetMetadataContentLayer] | None = wire_field(
        ("list", ("enum", "SpreadsheetMetadataContentLayer"))
    )
    """What is read from the cells; everything when left out."""

    def __init__(self, **fields: Unpack[SpreadsheetMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.visible_cells = v if (v := get("visibleCells")) is None or v.__class__ is str else decode_str(v)
        self.sheet_index = v if (v := get("sheetIndex")) is None or v.__class__ is int else decode_int(v)
        if (v := get("contentLayers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                SpreadsheetMetadataContentLayer._by_value.get(i) or SpreadsheetMetadataContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.visible_cells) is not None:
            out["visibleCells"] = v if v.__class__ is str else self._checked("visible_cells", v)
        if (v := self.sheet_index) is not None:
            out["sheetIndex"] = v if v.__class__ is int else self._checked("sheet_index", v)
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, SpreadsheetMetadataContentLayer)
            out["contentLayers"] = [i._value_ for i in v]
        return {**self._extra, **out} if self._extra else out
