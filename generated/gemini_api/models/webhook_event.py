# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import WebhookEventDict
    from .webhook_event_data import WebhookEventData
    from .webhook_subscribed_event import WebhookSubscribedEvent

later(globals(), "WebhookEventData WebhookSubscribedEvent datetime:datetime")


@define(init=False, kw_only=True)
class WebhookEvent(ModelBase):
    """What is posted to a webhook.

    Attributes:
        data: What it happened to, and where the result is.
        timestamp: When it happened.
        type: What happened.
        user_metadata: What the request gave to be sent with its events.
        version: Version of the event, such as `v1`.
        webhook_id: Id of what was posted. It is the same when it is posted again, so that it tells repetitions.
    """

    data: WebhookEventData | None = wire_field("WebhookEventData")
    """What it happened to, and where the result is."""
    timestamp: datetime | None = wire_field("timestamp")
    """When it happened."""
    type: WebhookSubscribedEvent | None = wire_field(("enum", "WebhookSubscribedEvent"))
    """What happened."""
    user_metadata: dict[str, Any] | None = wire_field("object", wire="user_metadata")
    """What the request gave to be sent with its events."""
    version: str | None = wire_field("string")
    """Version of the event, such as `v1`."""
    webhook_id: str | None = wire_field("string", "sdk")
    """Id of what was posted. It is the same when it is posted again, so that it tells repetitions."""

    def __init__(self, **fields: Unpack[WebhookEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.data = None if (v := get("data")) is None else WebhookEventData.from_dict(v)
        self.timestamp = None if (v := get("timestamp")) is None else decode_timestamp(v)
        v = get("type")
        self.type = None if v is None else WebhookSubscribedEvent._by_value.get(v) or WebhookSubscribedEvent.decode(v)
        self.user_metadata = v if (v := get("user_metadata")) is None or v.__class__ is dict else decode_object(v)
        self.version = v if (v := get("version")) is None or v.__class__ is str else decode_str(v)
        self.webhook_id = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = (v if v.__class__ is WebhookEventData else self._checked("data", v)).to_dict(backend)
        if (v := self.timestamp) is not None:
            out["timestamp"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("timestamp", v))
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is WebhookSubscribedEvent else self._checked("type", v))._value_
        if (v := self.user_metadata) is not None:
            out["user_metadata"] = encode_json(v, "WebhookEvent.user_metadata")
        if (v := self.version) is not None:
            out["version"] = v if v.__class__ is str else self._checked("version", v)
        return {**self._extra, **out} if self._extra else out
