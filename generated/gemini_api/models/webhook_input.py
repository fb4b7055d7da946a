# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import WebhookInputDict
    from .webhook_subscribed_event import WebhookSubscribedEvent

later(globals(), "WebhookSubscribedEvent")


@define(init=False, kw_only=True)
class WebhookInput(ModelBase):
    """What a new webhook is to be like.

    Attributes:
        name: Name for people.
        subscribed_events: The events that are posted. Required.
        uri: Address that events are posted to. Required.
    """

    name: str | None = wire_field("string")
    """Name for people."""
    subscribed_events: list[WebhookSubscribedEvent] | None = wire_field(
        ("list", ("enum", "WebhookSubscribedEvent")), "required", wire="subscribed_events"
    )
    """The events that are posted. Required."""
    uri: str | None = wire_field("string", "required")
    """Address that events are posted to. Required."""

    def __init__(self, **fields: Unpack[WebhookInputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        if (v := get("subscribed_events")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                WebhookSubscribedEvent._by_value.get(i) or WebhookSubscribedEvent.decode(i) for i in v if i is not None
            ]
        self.subscribed_events = v
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.subscribed_events) is not None:
            v = self._each("subscribed_events", v, WebhookSubscribedEvent)
            out["subscribed_events"] = [i._value_ for i in v]
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
