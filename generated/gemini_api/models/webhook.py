# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import WebhookDict
    from .signing_secret import SigningSecret
    from .webhook_state import WebhookState
    from .webhook_subscribed_event import WebhookSubscribedEvent

later(globals(), "SigningSecret WebhookState WebhookSubscribedEvent datetime:datetime")


@define(init=False, kw_only=True)
class Webhook(ModelBase):
    """An address that events are posted to.

    Attributes:
        create_time: When it was made. Set by the server.
        id: Id that tells it from others. Set by the server.
        name: Name for people.
        new_signing_secret: Secret that signs what is posted. It is shown only when the webhook is made. Set by the
            server. A secret, which ``repr`` hides.
        signing_secrets: The secrets that sign what is posted. Set by the server.
        state: Whether it is in use. Set by the server.
        subscribed_events: The events that are posted. Required.
        update_time: When it was last changed. Set by the server.
        uri: Address that events are posted to. Required.
    """

    create_time: datetime | None = wire_field("timestamp", "read_only", wire="create_time")
    """When it was made. Set by the server."""
    id: str | None = wire_field("string", "read_only")
    """Id that tells it from others. Set by the server."""
    name: str | None = wire_field("string")
    """Name for people."""
    new_signing_secret: str | None = wire_field("string", "read_only secret", wire="new_signing_secret")
    """Secret that signs what is posted. It is shown only when the webhook is made. Set by the server. A secret, which
    ``repr`` hides.
    """
    signing_secrets: list[SigningSecret] | None = wire_field(
        ("list", "SigningSecret"), "read_only", wire="signing_secrets"
    )
    """The secrets that sign what is posted. Set by the server."""
    state: WebhookState | None = wire_field(("enum", "WebhookState"), "read_only")
    """Whether it is in use. Set by the server."""
    subscribed_events: list[WebhookSubscribedEvent] | None = wire_field(
        ("list", ("enum", "WebhookSubscribedEvent")), "required", wire="subscribed_events"
    )
    """The events that are posted. Required."""
    update_time: datetime | None = wire_field("timestamp", "read_only", wire="update_time")
    """When it was last changed. Set by the server."""
    uri: str | None = wire_field("string", "required")
    """Address that events are posted to. Required."""

    def __init__(self, **fields: Unpack[WebhookDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.create_time = None if (v := get("create_time")) is None else decode_timestamp(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.new_signing_secret = v if (v := get("new_signing_secret")) is None or v.__class__ is str else decode_str(v)
        if (v := get("signing_secrets")) is not None:
            v = [SigningSecret.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.signing_secrets = v
        self.state = None if (v := get("state")) is None else WebhookState._by_value.get(v) or WebhookState.decode(v)
        if (v := get("subscribed_events")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                WebhookSubscribedEvent._by_value.get(i) or WebhookSubscribedEvent.decode(i) for i in v if i is not None
            ]
        self.subscribed_events = v
        self.update_time = None if (v := get("update_time")) is None else decode_timestamp(v)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.create_time) is not None:
            out["create_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.new_signing_secret) is not None:
            out["new_signing_secret"] = v if v.__class__ is str else self._checked("new_signing_secret", v)
        if (v := self.signing_secrets) is not None:
            out["signing_secrets"] = [
                (i if i.__class__ is SigningSecret else Webhook._checked("signing_secrets", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("signing_secrets", v))
            ]
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is WebhookState else self._checked("state", v))._value_
        if (v := self.subscribed_events) is not None:
            out["subscribed_events"] = [
                (i if i.__class__ is WebhookSubscribedEvent else Webhook._checked("subscribed_events", i, 1))._value_
                for i in (v if v.__class__ is list else self._checked("subscribed_events", v))
            ]
        if (v := self.update_time) is not None:
            out["update_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
