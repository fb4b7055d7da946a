"""The model ``DocumentMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_list
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _content_layers(
    value: Sequence[DocumentMetadataContentLayer | str] | None,
) -> list[DocumentMetadataContentLayer] | None:
    return (
        None
        if value is None
        else check_list(value, "DocumentMetadata.content_layers", check_enum, DocumentMetadataContentLayer)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DocumentMetadata(_Base):
    """A range of pages of a document and what is read from them.

    Attributes:
        start_page: First page to read; page numbers begin at 1.
        end_page: Last page to read, this one included.
        content_layers: What is read from each page; everything when left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("start_page", "startPage", ("integer",), "", ()),
        ("end_page", "endPage", ("integer",), "", ()),
        ("content_layers", "contentLayers", ("list", ("enum", "DocumentMetadataContentLayer")), "", ()),
    )

    start_page: int | None = None
    end_page: int | None = None
    content_layers: list[DocumentMetadataContentLayer] | None = _field(default=None, converter=_content_layers)

    if not TYPE_CHECKING:

        def __init__(self, *, start_page=None, end_page=None, content_layers=None, **_others):
            self._extra = None
            self.start_page = (
                start_page
                if start_page is None or start_page.__class__ is int
                else check_int(start_page, "DocumentMetadata.start_page")
            )
            self.end_page = (
                end_page
                if end_page is None or end_page.__class__ is int
                else check_int(end_page, "DocumentMetadata.end_page")
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
        v = get("startPage")
        out.start_page = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("endPage")
        out.end_page = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("contentLayers")
        out.content_layers = (
            None
            if v is None
            else [
                DocumentMetadataContentLayer._value2member_map_.get(i0) or DocumentMetadataContentLayer.decode(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_page) is not None:
            out["startPage"] = v if v.__class__ is int else check_int(v, "DocumentMetadata.start_page")
        if (v := self.end_page) is not None:
            out["endPage"] = v if v.__class__ is int else check_int(v, "DocumentMetadata.end_page")
        if (v := self.content_layers) is not None:
            out["contentLayers"] = [
                (
                    i0
                    if i0.__class__ is DocumentMetadataContentLayer
                    else check_enum(i0, "DocumentMetadata.content_layers", DocumentMetadataContentLayer)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "DocumentMetadata.content_layers"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "startPage",
        "endPage",
        "contentLayers",
    )
)

from .document_metadata_content_layer import DocumentMetadataContentLayer
