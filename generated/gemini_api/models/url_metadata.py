"""The model ``UrlMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _url_retrieval_status(value: UrlRetrievalStatus | str | None) -> UrlRetrievalStatus | None:
    return None if value is None else check_enum(value, "UrlMetadata.url_retrieval_status", UrlRetrievalStatus)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UrlMetadata(_Base):
    """A URL that the model was to read.

    Attributes:
        retrieved_url: The URL that was fetched.
        url_retrieval_status: Whether fetching it worked.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("retrieved_url", "retrievedUrl", ("string",), "", ()),
        ("url_retrieval_status", "urlRetrievalStatus", ("enum", "UrlRetrievalStatus"), "", ()),
    )

    retrieved_url: str | None = None
    url_retrieval_status: UrlRetrievalStatus | None = _field(default=None, converter=_url_retrieval_status)

    if not TYPE_CHECKING:

        def __init__(self, *, retrieved_url=None, url_retrieval_status=None, **_others):
            self._extra = None
            self.retrieved_url = (
                retrieved_url
                if retrieved_url is None or retrieved_url.__class__ is str
                else check_str(retrieved_url, "UrlMetadata.retrieved_url")
            )
            self.url_retrieval_status = (
                url_retrieval_status
                if url_retrieval_status is None or url_retrieval_status.__class__ is UrlRetrievalStatus
                else _url_retrieval_status(url_retrieval_status)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("retrievedUrl")
        out.retrieved_url = v if v is None or v.__class__ is str else decode_str(v)
        v = get("urlRetrievalStatus")
        out.url_retrieval_status = (
            None if v is None else UrlRetrievalStatus._value2member_map_.get(v) or UrlRetrievalStatus.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.retrieved_url) is not None:
            out["retrievedUrl"] = v if v.__class__ is str else str.__str__(check_str(v, "UrlMetadata.retrieved_url"))
        if (v := self.url_retrieval_status) is not None:
            out["urlRetrievalStatus"] = (
                v
                if v.__class__ is UrlRetrievalStatus
                else check_enum(v, "UrlMetadata.url_retrieval_status", UrlRetrievalStatus)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "retrievedUrl",
        "urlRetrievalStatus",
    )
)

from .url_retrieval_status import UrlRetrievalStatus
