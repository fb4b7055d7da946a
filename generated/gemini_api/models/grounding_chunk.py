"""The model ``GroundingChunk``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_one_of

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        GroundingChunkImageOrDict,
        GroundingChunkMapsOrDict,
        GroundingChunkRetrievedContextOrDict,
        GroundingChunkWebOrDict,
    )


def _web(value: GroundingChunkWebOrDict | None) -> GroundingChunkWeb | None:
    return None if value is None else check_model(value, "GroundingChunk.web", GroundingChunkWeb)


def _image(value: GroundingChunkImageOrDict | None) -> GroundingChunkImage | None:
    return None if value is None else check_model(value, "GroundingChunk.image", GroundingChunkImage)


def _retrieved_context(value: GroundingChunkRetrievedContextOrDict | None) -> GroundingChunkRetrievedContext | None:
    return (
        None
        if value is None
        else check_model(value, "GroundingChunk.retrieved_context", GroundingChunkRetrievedContext)
    )


def _maps(value: GroundingChunkMapsOrDict | None) -> GroundingChunkMaps | None:
    return None if value is None else check_model(value, "GroundingChunk.maps", GroundingChunkMaps)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunk(_Base):
    """One source of an answer.

    At most one of ``web``, ``retrieved_context`` and ``maps`` is set.

    Attributes:
        web: A web page.
        image: An image on a web page.
        retrieved_context: A chunk of a document in a file search store.
        maps: A place on Google Maps.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("web", "web", ("model", "GroundingChunkWeb"), "", ()),
        ("image", "image", ("model", "GroundingChunkImage"), "", ()),
        ("retrieved_context", "retrievedContext", ("model", "GroundingChunkRetrievedContext"), "", ()),
        ("maps", "maps", ("model", "GroundingChunkMaps"), "", ()),
    )

    web: GroundingChunkWeb | None = _field(default=None, converter=_web)
    image: GroundingChunkImage | None = _field(default=None, converter=_image)
    retrieved_context: GroundingChunkRetrievedContext | None = _field(default=None, converter=_retrieved_context)
    maps: GroundingChunkMaps | None = _field(default=None, converter=_maps)

    if not TYPE_CHECKING:

        def __init__(self, *, web=None, image=None, retrieved_context=None, maps=None, **_others):
            if (web is not None) + (retrieved_context is not None) + (maps is not None) > 1:
                check_one_of("GroundingChunk", web=web, retrieved_context=retrieved_context, maps=maps)
            self._extra = None
            self.web = web if web is None or web.__class__ is GroundingChunkWeb else _web(web)
            self.image = image if image is None or image.__class__ is GroundingChunkImage else _image(image)
            self.retrieved_context = (
                retrieved_context
                if retrieved_context is None or retrieved_context.__class__ is GroundingChunkRetrievedContext
                else _retrieved_context(retrieved_context)
            )
            self.maps = maps if maps is None or maps.__class__ is GroundingChunkMaps else _maps(maps)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("web")
        out.web = None if v is None else GroundingChunkWeb.from_dict(v)
        v = get("image")
        out.image = None if v is None else GroundingChunkImage.from_dict(v)
        v = get("retrievedContext")
        out.retrieved_context = None if v is None else GroundingChunkRetrievedContext.from_dict(v)
        v = get("maps")
        out.maps = None if v is None else GroundingChunkMaps.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web) is not None:
            out["web"] = (
                v if v.__class__ is GroundingChunkWeb else check_model(v, "GroundingChunk.web", GroundingChunkWeb)
            ).to_dict(backend)
        if (v := self.image) is not None:
            out["image"] = (
                v if v.__class__ is GroundingChunkImage else check_model(v, "GroundingChunk.image", GroundingChunkImage)
            ).to_dict(backend)
        if (v := self.retrieved_context) is not None:
            out["retrievedContext"] = (
                v
                if v.__class__ is GroundingChunkRetrievedContext
                else check_model(v, "GroundingChunk.retrieved_context", GroundingChunkRetrievedContext)
            ).to_dict(backend)
        if (v := self.maps) is not None:
            out["maps"] = (
                v if v.__class__ is GroundingChunkMaps else check_model(v, "GroundingChunk.maps", GroundingChunkMaps)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "web",
        "image",
        "retrievedContext",
        "maps",
    )
)

from .grounding_chunk_image import GroundingChunkImage
from .grounding_chunk_maps import GroundingChunkMaps
from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
from .grounding_chunk_web import GroundingChunkWeb
