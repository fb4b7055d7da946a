"""The model ``SpreadsheetMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_list, check_str
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _content_layers(
    value: Sequence[SpreadsheetMetadataContentLayer | str] | None,
) -> list[SpreadsheetMetadataContentLayer] | None:
    return (
        None
        if value is None
        else check_list(value, "SpreadsheetMetadata.content_layers", check_enum, SpreadsheetMetadataContentLayer)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SpreadsheetMetadata(_Base):
    """A sheet of a spreadsheet and what is read from it.

    Attributes:
        visible_cells: The cells in view, in A1 notation, such as `A1:F40`.
        sheet_index: Position of the sheet in the workbook, from 0.
        content_layers: What is read from the cells; everything when left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("visible_cells", "visibleCells", ("string",), "", ()),
        ("sheet_index", "sheetIndex", ("integer",), "", ()),
        ("content_layers", "contentLayers", ("list", ("enum", "SpreadsheetMetadataContentLayer")), "", ()),
    )

    visible_cells: str | None = None
    sheet_index: int | None = None
    content_layers: list[SpreadsheetMetadataContentLayer] | None = _field(default=None, converter=_content_layers)

    if not TYPE_CHECKING:

        def __init__(self, *, visible_cells=None, sheet_index=None, content_layers=None, **_others):
            self._extra = None
            self.visible_cells = (
                visible_cells
                if visible_cells is None or visible_cells.__class__ is str
                else check_str(visible_cells, "SpreadsheetMetadata.visible_cells")
            )
            self.sheet_index = (
                sheet_index
                if sheet_index is None or sheet_index.__class__ is int
                else check_int(sheet_index, "SpreadsheetMetadata.sheet_index")
            )
            self.content_layers = None if content_layers is None else _content_layers(content_layers)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("visibleCells")
        out.visible_cells = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sheetIndex")
        out.sheet_index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("contentLayers")
        out.content_layers = (
            None
            if v is None
            else [
                SpreadsheetMetadataContentLayer._value2member_map_.get(i0) or SpreadsheetMetadataContentLayer.decode(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.visible_cells) is not None:
            out["visibleCells"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "SpreadsheetMetadata.visible_cells"))
            )
        if (v := self.sheet_index) is not None:
            out["sheetIndex"] = v if v.__class__ is int else check_int(v, "SpreadsheetMetadata.sheet_index")
        if (v := self.content_layers) is not None:
            out["contentLayers"] = [
                (
                    i0
                    if i0.__class__ is SpreadsheetMetadataContentLayer
                    else check_enum(i0, "SpreadsheetMetadata.content_layers", SpreadsheetMetadataContentLayer)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "SpreadsheetMetadata.content_layers"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "visibleCells",
        "sheetIndex",
        "contentLayers",
    )
)

from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer
