# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, defer_list

if TYPE_CHECKING:
    from ._dicts import CitationMetadataDict
    from .citation import Citation

later(globals(), "Citation")


@define(init=False, kw_only=True)
class CitationMetadata(ModelBase):
    """Sources of passages that the answer repeats.

    Attributes:
        citations: One entry for each repeated passage. Also called ``citation_sources``.
    """

    citations: list[Citation] | None = wire_field(
        ("list", "Citation"), "", ("citation_sources",), ("citations",), wire="citationSources"
    )
    """One entry for each repeated passage. Also called ``citation_sources``."""

    def __init__(self, **fields: Unpack[CitationMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("citationSources") if "citationSources" in data else get("citations")) is None or not defer_list(
            self, "citations", v, Citation
        ):
            if v is not None:
                v = [Citation.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
            self.citations = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        if (v := self.citations) is not None:
            out["citationSources"] = [
                (i if i.__class__ is Citation else CitationMetadata._checked("citations", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("citations", v))
            ]
        return {**self._extra, **out} if self._extra else out

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.citations) is not None:
            out["citations"] = [
                (i if i.__class__ is Citation else CitationMetadata._checked("citations", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("citations", v))
            ]
        return {**self._extra, **out} if self._extra else out

    @property
    def citation_sources(self) -> list[Citation] | None:
        """Another name of ``citations``."""
        return self.citations

    @citation_sources.setter
    def citation_sources(self, value: list[Citation] | None) -> None:
        self.citations = value
