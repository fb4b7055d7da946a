"""The model ``GroundingChunkMapsPlaceAnswerSources``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_list, decode_str

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


def _review_snippet(
    value: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None,
) -> list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "GroundingChunkMapsPlaceAnswerSources.review_snippet",
            check_model,
            GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMapsPlaceAnswerSources(_Base):
    """Where an answer about a place comes from.

    Attributes:
        review_snippets: Excerpts of reviews.
        review_snippet: Reviews that the answer rests on, by a name that google-genai has beside `reviewSnippets`.
        flag_content_uri: Where the content can be reported. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "review_snippets",
            "reviewSnippets",
            ("list", ("model", "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")),
            "",
            (),
        ),
        (
            "review_snippet",
            "reviewSnippet",
            ("list", ("model", "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")),
            "",
            (),
        ),
        ("flag_content_uri", "flagContentUri", ("string",), "vertex", ()),
    )

    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = _field(
        default=None, converter=_review_snippets
    )
    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = _field(
        default=None, converter=_review_snippet
    )
    flag_content_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, review_snippets=None, review_snippet=None, flag_content_uri=None, **_others):
            self._extra = None
            self.review_snippets = None if review_snippets is None else _review_snippets(review_snippets)
            self.review_snippet = None if review_snippet is None else _review_snippet(review_snippet)
            self.flag_content_uri = (
                flag_content_uri
                if flag_content_uri is None or flag_content_uri.__class__ is str
                else check_str(flag_content_uri, "GroundingChunkMapsPlaceAnswerSources.flag_content_uri")
            )
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
        v = get("reviewSnippet")
        out.review_snippet = (
            None
            if v is None
            else [
                GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("flagContentUri")
        out.flag_content_uri = v if v is None or v.__class__ is str else decode_str(v)
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
        if (v := self.review_snippet) is not None:
            out["reviewSnippet"] = [
                (
                    i0
                    if i0.__class__ is GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
                    else check_model(
                        i0,
                        "GroundingChunkMapsPlaceAnswerSources.review_snippet",
                        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
                    )
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "GroundingChunkMapsPlaceAnswerSources.review_snippet")
                )
            ]
        if (v := self.flag_content_uri) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingChunkMapsPlaceAnswerSources.flag_content_uri", backend, ("vertex",))
            out["flagContentUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSources.flag_content_uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "reviewSnippets",
        "reviewSnippet",
        "flagContentUri",
    )
)

from .grounding_chunk_maps_place_answer_sources_review_snippet import GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
