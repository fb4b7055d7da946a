# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import WebhookUpdateDict
    from .webhook_state import WebhookState
    from .webhook_subscribed_event import WebhookSubscribedEvent

later(globals(), "WebhookState WebhookSubscribedEvent")


@define(init=False, kw_only=True)
class WebhookUpdate(ModelBase):
    """What to change in a webhook.

    Attributes:
        name: Name for people.
        state: Whether it is in use.
        subscribed_events: The events that are posted.
        uri: Address that events are posted to.
    """

    name: str | None = wire_field("string")
    """Name for people."""
    state: WebhookState | None = wire_field(("enum", "WebhookState"))
    """Whether it is in use."""
    subscribed_events: list[WebhookSubscribedEvent] | None = wire_field(
        ("list", ("enum", "WebhookSubscribedEvent")), wire="subscribed_events"
    )
    """The events that are posted."""
    uri: str | None = wire_field("string")
    """Address that events are posted to."""

    def __init__(self, **fields: Unpack[WebhookUpdateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := get("state")) is None else WebhookState._by_value.get(v) or WebhookState.decode(v)
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
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is WebhookState else self._checked("state", v))._value_
        if (v := self.subscribed_events) is not None:
            v = self._each("subscribed_events", v, WebhookSubscribedEvent)
            out["subscribed_events"] = [i._value_ for i in v]
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
