# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import TestTableItemDict


@define(init=False, kw_only=True)
class TestTableItem(ModelBase):
    """One test case of a table.

    Attributes:
        name: What the case is called.
        parameters: Arguments of the call, by name.
        exception_if_mldev: Message that is expected from the Developer API's client.
        exception_if_vertex: Message that is expected from Vertex AI's client.
        override_replay_id: Name of the recording, where it is not that of the case.
        has_union: True when an argument may have several types.
        skip_in_api_mode: Why the case is left out against the real API.
        ignore_keys: Keys that a comparison leaves out.
    """

    name: str | None = wire_field("string", "sdk")
    """What the case is called."""
    parameters: dict[str, Any] | None = wire_field("object", "sdk")
    """Arguments of the call, by name."""
    exception_if_mldev: str | None = wire_field("string", "sdk")
    """Message that is expected from the Developer API's client."""
    exception_if_vertex: str | None = wire_field("string", "sdk")
    """Message that is expected from Vertex AI's client."""
    override_replay_id: str | None = wire_field("string", "sdk")
    """Name of the recording, where it is not that of the case."""
    has_union: bool | None = wire_field("boolean", "sdk")
    """True when an argument may have several types."""
    skip_in_api_mode: str | None = wire_field("string", "sdk")
    """Why the case is left out against the real API."""
    ignore_keys: list[str] | None = wire_field(("list", "string"), "sdk")
    """Keys that a comparison leaves out."""

    def __init__(self, **fields: Unpack[TestTableItemDict]) -> None: ...
