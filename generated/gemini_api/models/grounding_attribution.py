"""The model ``GroundingAttribution``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import AttributionSourceIdOrDict, ContentOrDict


def _source_id(value: AttributionSourceIdOrDict | None) -> AttributionSourceId | None:
    return None if value is None else check_model(value, "GroundingAttribution.source_id", AttributionSourceId)


def _content(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "GroundingAttribution.content", Content)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingAttribution(_Base):
    """A source of an answer made by `generateAnswer`.

    Attributes:
        source_id: Identifies the source. Set by the server.
        content: The text of the source.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("source_id", "sourceId", ("model", "AttributionSourceId"), "read_only", ()),
        ("content", "content", ("model", "Content"), "", ()),
    )

    source_id: AttributionSourceId | None = _field(default=None, converter=_source_id)
    content: Content | None = _field(default=None, converter=_content)

    if not TYPE_CHECKING:

        def __init__(self, *, source_id=None, content=None, **_others):
            self._extra = None
            self.source_id = (
                source_id if source_id is None or source_id.__class__ is AttributionSourceId else _source_id(source_id)
            )
            self.content = content if content is None or content.__class__ is Content else _content(content)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("sourceId")
        out.source_id = None if v is None else AttributionSourceId.from_dict(v)
        v = get("content")
        out.content = None if v is None else Content.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.source_id) is not None:
            out["sourceId"] = (
                v
                if v.__class__ is AttributionSourceId
                else check_model(v, "GroundingAttribution.source_id", AttributionSourceId)
            ).to_dict(backend)
        if (v := self.content) is not None:
            out["content"] = (
                v if v.__class__ is Content else check_model(v, "GroundingAttribution.content", Content)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "sourceId",
        "content",
    )
)

from .attribution_source_id import AttributionSourceId
from .content import Content
