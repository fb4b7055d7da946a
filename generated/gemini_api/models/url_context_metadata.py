"""The model ``UrlContextMetadata``."""
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

    from ._dicts import UrlMetadataOrDict


def _url_metadata(value: Sequence[UrlMetadataOrDict] | None) -> list[UrlMetadata] | None:
    return None if value is None else check_list(value, "UrlContextMetadata.url_metadata", check_model, UrlMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UrlContextMetadata(_Base):
    """What became of the URLs that the model was to read.

    Attributes:
        url_metadata: One entry for each URL.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("url_metadata", "urlMetadata", ("list", ("model", "UrlMetadata")), "", ()),
    )

    url_metadata: list[UrlMetadata] | None = _field(default=None, converter=_url_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, url_metadata=None, **_others):
            self._extra = None
            self.url_metadata = None if url_metadata is None else _url_metadata(url_metadata)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("urlMetadata")
        out.url_metadata = (
            None
            if v is None
            else [UrlMetadata.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.url_metadata) is not None:
            out["urlMetadata"] = [
                (
                    i0
                    if i0.__class__ is UrlMetadata
                    else check_model(i0, "UrlContextMetadata.url_metadata", UrlMetadata)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "UrlContextMetadata.url_metadata"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("urlMetadata",))

from .url_metadata import UrlMetadata
