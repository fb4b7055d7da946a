"""The model ``CitationMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import CitationOrDict


def _citations(value: Sequence[CitationOrDict] | None) -> list[Citation] | None:
    return None if value is None else check_list(value, "CitationMetadata.citations", check_model, Citation)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CitationMetadata(_Base):
    """Sources of passages that the answer repeats.

    Attributes:
        citations: One entry for each repeated passage. Also called ``citation_sources``.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("citations", "citationSources", ("list", ("model", "Citation")), "", ("citation_sources",)),
    )

    citations: list[Citation] | None = _field(default=None, converter=_citations)

    if not TYPE_CHECKING:

        def __init__(self, *, citations=None, **_others):
            self._extra = None
            self.citations = None if citations is None else _citations(citations)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("citationSources") if "citationSources" in data else get("citations")
        out.citations = (
            None
            if v is None
            else [Citation.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.citations) is not None:
            out["citations" if backend == "vertex" else "citationSources"] = [
                (i0 if i0.__class__ is Citation else check_model(i0, "CitationMetadata.citations", Citation)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "CitationMetadata.citations"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out

    @property
    def citation_sources(self) -> list[Citation] | None:
        """Another name of ``citations``."""
        return self.citations

    @citation_sources.setter
    def citation_sources(self, value: list[Citation] | None) -> None:
        self.citations = value


_KEYS: frozenset[str] = frozenset(
    (
        "citationSources",
        "citations",
    )
)

from .citation import Citation
