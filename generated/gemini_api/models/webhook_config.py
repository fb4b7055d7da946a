# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import WebhookConfigDict


@define(init=False, kw_only=True)
class WebhookConfig(ModelBase):
    """Addresses that are called when a job is done.

    Attributes:
        uris: The addresses, over those of the project.
        user_metadata: Facts of the caller's own, sent along.
    """

    uris: list[str] | None = wire_field(("list", "string"))
    """The addresses, over those of the project."""
    user_metadata: dict[str, Any] | None = wire_field("object")
    """Facts of the caller's own, sent along."""

    def __init__(self, **fields: Unpack[WebhookConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("uris")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.uris = v
        self.user_metadata = v if (v := get("userMetadata")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uris) is not None:
            v = v if v.__class__ is list else self._checked("uris", v)
            out["uris"] = [i if i.__class__ is str else WebhookConfig._checked("uris", i, 1) for i in v]
        if (v := self.user_metadata) is not None:
            out["userMetadata"] = encode_json(v, "WebhookConfig.user_metadata")
        return {**self._extra, **out} if self._extra else out
