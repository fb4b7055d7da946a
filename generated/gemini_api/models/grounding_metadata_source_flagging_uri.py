"""The model ``GroundingMetadataSourceFlaggingUri``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingMetadataSourceFlaggingUri(_Base):
    """Where a source can be reported.

    Attributes:
        flag_content_uri: Where the content can be reported.
        source_id: Number of the source that it is about.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("flag_content_uri", "flagContentUri", ("string",), "", ()),
        ("source_id", "sourceId", ("string",), "", ()),
    )

    flag_content_uri: str | None = None
    source_id: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, flag_content_uri=None, source_id=None, **_others):
            self._extra = None
            self.flag_content_uri = (
                flag_content_uri
                if flag_content_uri is None or flag_content_uri.__class__ is str
                else check_str(flag_content_uri, "GroundingMetadataSourceFlaggingUri.flag_content_uri")
            )
            self.source_id = (
                source_id
                if source_id is None or source_id.__class__ is str
                else check_str(source_id, "GroundingMetadataSourceFlaggingUri.source_id")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("flagContentUri")
        out.flag_content_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sourceId")
        out.source_id = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.flag_content_uri) is not None:
            out["flagContentUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingMetadataSourceFlaggingUri.flag_content_uri"))
            )
        if (v := self.source_id) is not None:
            out["sourceId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingMetadataSourceFlaggingUri.source_id"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "flagContentUri",
        "sourceId",
    )
)
