"""The model ``ListBatchJobsConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ListBatchJobsConfigDict


@define(init=False, kw_only=True)
class ListBatchJobsConfig(ModelBase):
    """Settings of `client.batches.list`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most items of one page.
        page_token: Token of the page to read, from the page before.
        filter: Which items are listed, as an expression.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    page_size: int | None = wire_field("pageSize", "integer", "sdk")
    page_token: str | None = wire_field("pageToken", "string", "sdk")
    filter: str | None = wire_field("filter", "string", "sdk")

    def __init__(self, **fields: Unpack[ListBatchJobsConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.page_size = None
        out.page_token = None
        out.filter = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .http_options import HttpOptions
