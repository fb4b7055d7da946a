# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import HistoryConfigDict


@define(init=False, kw_only=True)
class HistoryConfig(ModelBase):
    """How the conversation before a session comes into it.

    Attributes:
        initial_history_in_client_content: True takes the first turns of the client for history that is not answered.
    """

    initial_history_in_client_content: bool | None = wire_field("boolean")
    """True takes the first turns of the client for history that is not answered."""

    def __init__(self, **fields: Unpack[HistoryConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("initialHistoryInClientContent")
        self.initial_history_in_client_content = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.initial_history_in_client_content) is not None:
            v = v if v.__class__ is bool else self._checked("initial_history_in_client_content", v)
            out["initialHistoryInClientContent"] = v
        return {**self._extra, **out} if self._extra else out
