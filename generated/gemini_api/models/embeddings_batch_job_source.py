"""The model ``EmbeddingsBatchJobSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import EmbedContentBatchOrDict


def _inlined_requests(value: EmbedContentBatchOrDict | None) -> EmbedContentBatch | None:
    return None if value is None else check_model(value, "EmbeddingsBatchJobSource.inlined_requests", EmbedContentBatch)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbeddingsBatchJobSource(_Base):
    """Where the contents of an embedding batch come from. One source is set.

    Attributes:
        file_name: Name of a file in the Files API.
        inlined_requests: Contents, written out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("file_name", "fileName", ("string",), "sdk", ()),
        ("inlined_requests", "inlinedRequests", ("model", "EmbedContentBatch"), "sdk", ()),
    )

    file_name: str | None = None
    inlined_requests: EmbedContentBatch | None = _field(default=None, converter=_inlined_requests)

    if not TYPE_CHECKING:

        def __init__(self, *, file_name=None, inlined_requests=None, **_others):
            self._extra = None
            self.file_name = (
                file_name
                if file_name is None or file_name.__class__ is str
                else check_str(file_name, "EmbeddingsBatchJobSource.file_name")
            )
            self.inlined_requests = (
                inlined_requests
                if inlined_requests is None or inlined_requests.__class__ is EmbedContentBatch
                else _inlined_requests(inlined_requests)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.file_name = None
        out.inlined_requests = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .embed_content_batch import EmbedContentBatch
