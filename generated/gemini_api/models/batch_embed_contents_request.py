"""The model ``BatchEmbedContentsRequest``."""
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

    from ._dicts import EmbedContentRequestOrDict


def _requests(value: Sequence[EmbedContentRequestOrDict] | None) -> list[EmbedContentRequest] | None:
    return (
        None
        if value is None
        else check_list(value, "BatchEmbedContentsRequest.requests", check_model, EmbedContentRequest)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BatchEmbedContentsRequest(_Base):
    """Contents to embed in one go.

    Attributes:
        requests: One request per content; each names the same model as the path. Required.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("requests", "requests", ("list", ("model", "EmbedContentRequest")), "required", ()),
    )

    requests: list[EmbedContentRequest] | None = _field(default=None, converter=_requests)

    if not TYPE_CHECKING:

        def __init__(self, *, requests=None, **_others):
            self._extra = None
            self.requests = None if requests is None else _requests(requests)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("requests")
        out.requests = (
            None
            if v is None
            else [
                EmbedContentRequest.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.requests) is not None:
            out["requests"] = [
                (
                    i0
                    if i0.__class__ is EmbedContentRequest
                    else check_model(i0, "BatchEmbedContentsRequest.requests", EmbedContentRequest)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "BatchEmbedContentsRequest.requests"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("requests",))

from .embed_content_request import EmbedContentRequest
