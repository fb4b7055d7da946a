"""The model ``FunctionResponsePart``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model
from genai_runtime.models.mixins.function import FunctionResponsePartMixin

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import FunctionResponseBlobOrDict, FunctionResponseFileDataOrDict, PartMediaResolutionOrDict


def _inline_data(value: FunctionResponseBlobOrDict | None) -> FunctionResponseBlob | None:
    return None if value is None else check_model(value, "FunctionResponsePart.inline_data", FunctionResponseBlob)


def _file_data(value: FunctionResponseFileDataOrDict | None) -> FunctionResponseFileData | None:
    return None if value is None else check_model(value, "FunctionResponsePart.file_data", FunctionResponseFileData)


def _media_resolution(value: PartMediaResolutionOrDict | None) -> PartMediaResolution | None:
    return None if value is None else check_model(value, "FunctionResponsePart.media_resolution", PartMediaResolution)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionResponsePart(FunctionResponsePartMixin, _Base):
    """A medium that a function returned.

    Attributes:
        inline_data: The medium itself.
        file_data: The medium by a URI that the service reads.
        media_resolution: How finely this medium is read, and so how many tokens it costs.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("inline_data", "inlineData", ("model", "FunctionResponseBlob"), "", ()),
        ("file_data", "fileData", ("model", "FunctionResponseFileData"), "", ()),
        ("media_resolution", "mediaResolution", ("model", "PartMediaResolution"), "", ()),
    )

    inline_data: FunctionResponseBlob | None = _field(default=None, converter=_inline_data)
    file_data: FunctionResponseFileData | None = _field(default=None, converter=_file_data)
    media_resolution: PartMediaResolution | None = _field(default=None, converter=_media_resolution)

    if not TYPE_CHECKING:

        def __init__(self, *, inline_data=None, file_data=None, media_resolution=None, **_others):
            self._extra = None
            self.inline_data = (
                inline_data
                if inline_data is None or inline_data.__class__ is FunctionResponseBlob
                else _inline_data(inline_data)
            )
            self.file_data = (
                file_data
                if file_data is None or file_data.__class__ is FunctionResponseFileData
                else _file_data(file_data)
            )
            self.media_resolution = (
                media_resolution
                if media_resolution is None or media_resolution.__class__ is PartMediaResolution
                else _media_resolution(media_resolution)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("inlineData")
        out.inline_data = None if v is None else FunctionResponseBlob.from_dict(v)
        v = get("fileData")
        out.file_data = None if v is None else FunctionResponseFileData.from_dict(v)
        v = get("mediaResolution")
        out.media_resolution = None if v is None else PartMediaResolution.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inline_data) is not None:
            out["inlineData"] = (
                v
                if v.__class__ is FunctionResponseBlob
                else check_model(v, "FunctionResponsePart.inline_data", FunctionResponseBlob)
            ).to_dict(backend)
        if (v := self.file_data) is not None:
            out["fileData"] = (
                v
                if v.__class__ is FunctionResponseFileData
                else check_model(v, "FunctionResponsePart.file_data", FunctionResponseFileData)
            ).to_dict(backend)
        if (v := self.media_resolution) is not None:
            out["mediaResolution"] = (
                v
                if v.__class__ is PartMediaResolution
                else check_model(v, "FunctionResponsePart.media_resolution", PartMediaResolution)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "inlineData",
        "fileData",
        "mediaResolution",
    )
)

from .function_response_blob import FunctionResponseBlob
from .function_response_file_data import FunctionResponseFileData
from .part_media_resolution import PartMediaResolution
