# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GroundingChunkDict
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_web import GroundingChunkWeb

later(globals(), "GroundingChunkImage GroundingChunkMaps GroundingChunkRetrievedContext GroundingChunkWeb")


@define(init=False, kw_only=True)
class GroundingChunk(ModelBase):
    """One source of an answer.

    At most one of ``web``, ``retrieved_context`` and ``maps`` is set.

    Attributes:
        web: A web page.
        image: An image on a web page.
        retrieved_context: A chunk of a document in a file search store.
        maps: A place on Google Maps.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "web",
            "retrieved_context",
            "maps",
        ),
    )
    web: GroundingChunkWeb | None = wire_field("GroundingChunkWeb")
    """A web page."""
    image: GroundingChunkImage | None = wire_field("GroundingChunkImage")
    """An image on a web page."""
    retrieved_context: GroundingChunkRetrievedContext | None = wire_field("GroundingChunkRetrievedContext")
    """A chunk of a document in a file search store."""
    maps: GroundingChunkMaps | None = wire_field("GroundingChunkMaps")
    """A place on Google Maps."""

    def __init__(self, **fields: Unpack[GroundingChunkDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.web = None if (v := get("web")) is None else GroundingChunkWeb.from_dict(v)
        self.image = None if (v := get("image")) is None else GroundingChunkImage.from_dict(v)
        v = get("retrievedContext")
        self.retrieved_context = None if v is None else GroundingChunkRetrievedContext.from_dict(v)
        self.maps = None if (v := get("maps")) is None else GroundingChunkMaps.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web) is not None:
            out["web"] = (v if v.__class__ is GroundingChunkWeb else self._checked("web", v)).to_dict(backend)
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is GroundingChunkImage else self._checked("image", v)).to_dict(backend)
        if (v := self.retrieved_context) is not None:
            v = v if v.__class__ is GroundingChunkRetrievedContext else self._checked("retrieved_context", v)
            out["retrievedContext"] = v.to_dict(backend)
        if (v := self.maps) is not None:
            out["maps"] = (v if v.__class__ is GroundingChunkMaps else self._checked("maps", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
