"""The model ``GroundingChunkMapsPlaceAnswerSources``."""
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

    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict


def _review_snippets(
    value: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None,
) -> list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "GroundingChunkMapsPlaceAnswerSources.review_snippets",
            check_model,
            GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMapsPlaceAnswerSources(_Base):
    """Where an answer about a place comes from.

    Attributes:
        review_snippets: Excerpts of reviews.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "review_snippets",
            "reviewSnippets",
            ("list", ("model", "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")),
            "",
            (),
        ),
    )

    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = _field(
        default=None, converter=_review_snippets
    )

    if not TYPE_CHECKING:

        def __init__(self, *, review_snippets=None, **_others):
            self._extra = None
            self.review_snippets = None if review_snippets is None else _review_snippets(review_snippets)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("reviewSnippets")
        out.review_snippets = (
            None
            if v is None
            else [
                GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.review_snippets) is not None:
            out["reviewSnippets"] = [
                (
                    i0
                    if i0.__class__ is GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
                    else check_model(
                        i0,
                        "GroundingChunkMapsPlaceAnswerSources.review_snippets",
                        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
                    )
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "GroundingChunkMapsPlaceAnswerSources.review_snippets")
                )
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("reviewSnippets",))

from .grounding_chunk_maps_place_answer_sources_review_snippet import GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
