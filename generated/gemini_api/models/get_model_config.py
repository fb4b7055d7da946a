"""The model ``GetModelConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import GetModelConfigDict


@define(init=False, kw_only=True)
class GetModelConfig(ModelBase):
    """Settings of `client.models.get`.

    Source: https://ai.google.dev/api/models

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")

    def __init__(self, **fields: Unpack[GetModelConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions
