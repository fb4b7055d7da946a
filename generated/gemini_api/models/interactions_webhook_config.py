# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import InteractionsWebhookConfigDict


@define(init=False, kw_only=True)
class InteractionsWebhookConfig(ModelBase):
    """Where events of one interaction are posted.

    Attributes:
        uris: Addresses that events are posted to.
        user_metadata: Values of yours that every posted event carries.
    """

    uris: list[str] | None = wire_field(("list", "string"))
    """Addresses that events are posted to."""
    user_metadata: dict[str, Any] | None = wire_field("object", wire="user_metadata")
    """Values of yours that every posted event carries."""

    def __init__(self, **fields: Unpack[InteractionsWebhookConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("uris")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.uris = v
        self.user_metadata = v if (v := get("user_metadata")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uris) is not None:
            v = v if v.__class__ is list else self._checked("uris", v)
            out["uris"] = [i if i.__class__ is str else InteractionsWebhookConfig._checked("uris", i, 1) for i in v]
        if (v := self.user_metadata) is not None:
            out["user_metadata"] = encode_json(v, "InteractionsWebhookConfig.user_metadata")
        return {**self._extra, **out} if self._extra else out
