"""The model ``CountTokensRequest``."""
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

    from ._dicts import ContentOrDict, GenerateContentRequestOrDict


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "CountTokensRequest.contents", check_model, Content)


def _generate_content_request(value: GenerateContentRequestOrDict | None) -> GenerateContentRequest | None:
    return (
        None
        if value is None
        else check_model(value, "CountTokensRequest.generate_content_request", GenerateContentRequest)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CountTokensRequest(_Base):
    """What is to be counted: `contents`, or a whole request.

    Attributes:
        contents: The prompt alone. Excludes `generateContentRequest`.
        generate_content_request: A whole request, with system instruction and tools, counted as it would be if it were
            sent.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("contents", "contents", ("list", ("model", "Content")), "", ()),
        ("generate_content_request", "generateContentRequest", ("model", "GenerateContentRequest"), "", ()),
    )

    contents: list[Content] | None = _field(default=None, converter=_contents)
    generate_content_request: GenerateContentRequest | None = _field(default=None, converter=_generate_content_request)

    if not TYPE_CHECKING:

        def __init__(self, *, contents=None, generate_content_request=None, **_others):
            self._extra = None
            self.contents = None if contents is None else _contents(contents)
            self.generate_content_request = (
                generate_content_request
                if generate_content_request is None or generate_content_request.__class__ is GenerateContentRequest
                else _generate_content_request(generate_content_request)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("generateContentRequest")
        out.generate_content_request = None if v is None else GenerateContentRequest.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            out["contents"] = [
                (i0 if i0.__class__ is Content else check_model(i0, "CountTokensRequest.contents", Content)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensRequest.contents"))
            ]
        if (v := self.generate_content_request) is not None:
            out["generateContentRequest"] = (
                v
                if v.__class__ is GenerateContentRequest
                else check_model(v, "CountTokensRequest.generate_content_request", GenerateContentRequest)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "contents",
        "generateContentRequest",
    )
)

from .content import Content
from .generate_content_request import GenerateContentRequest
