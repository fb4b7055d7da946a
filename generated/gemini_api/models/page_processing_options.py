# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import PageProcessingOptionsDict
    from .page_processing_options_content_layer import PageProcessingOptionsContentLayer

later(globals(), "PageProcessingOptionsContentLayer")


@define(init=False, kw_only=True)
class PageProcessingOptions(ModelBase):
    """How the pages of a document are read.

    Attributes:
        content_layers: What of it is read.
        end_page: Last page that is read.
        start_page: First page that is read.
    """

    content_layers: list[PageProcessingOptionsContentLayer] | None = wire_field(
        ("list", ("enum", "PageProcessingOptionsContentLayer")), wire="content_layers"
    )
    """What of it is read."""
    end_page: int | None = wire_field("integer", wire="end_page")
    """Last page that is read."""
    start_page: int | None = wire_field("integer", wire="start_page")
    """First page that is read."""

    def __init__(self, **fields: Unpack[PageProcessingOptionsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("content_layers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                PageProcessingOptionsContentLayer._by_value.get(i) or PageProcessingOptionsContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        self.end_page = v if (v := get("end_page")) is None or v.__class__ is int else decode_int(v)
        self.start_page = v if (v := get("start_page")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, PageProcessingOptionsContentLayer)
            out["content_layers"] = [i._value_ for i in v]
        if (v := self.end_page) is not None:
            out["end_page"] = v if v.__class__ is int else self._checked("end_page", v)
        if (v := self.start_page) is not None:
            out["start_page"] = v if v.__class__ is int else self._checked("start_page", v)
        return {**self._extra, **out} if self._extra else out
