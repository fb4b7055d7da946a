# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveSessionResumedDict


@define(init=False, kw_only=True)
class LiveSessionResumed(ModelBase):
    """How a Live session went on over another connection after it had lost one.

    Attributes:
        code: Code that the lost connection was closed with, 1006 where there was none.
        reason: What the server said of it.
        handle: Handle that the session was taken up with.
        attempts: Number of connections that it took.
        resent: Number of the client's messages that are sent again, because the server did not have them yet.
        lost: Number of pieces of live input that may have been lost: they are not sent again.
        answer_restarted: True when the model begins its answer again in other words. What came of it before does not
            count.
    """

    code: int | None = wire_field("integer", "sdk")
    """Code that the lost connection was closed with, 1006 where there was none."""
    reason: str | None = wire_field("string", "sdk")
    """What the server said of it."""
    handle: str | None = wire_field("string", "sdk")
    """Handle that the session was taken up with."""
    attempts: int | None = wire_field("integer", "sdk")
    """Number of connections that it took."""
    resent: int | None = wire_field("integer", "sdk")
    """Number of the client's messages that are sent again, because the server did not have them yet."""
    lost: int | None = wire_field("integer", "sdk")
    """Number of pieces of live input that may have been lost: they are not sent again."""
    answer_restarted: bool | None = wire_field("boolean", "sdk")
    """True when the model begins its answer again in other words. What came of it before does not count."""

    def __init__(self, **fields: Unpack[LiveSessionResumedDict]) -> None: ...
