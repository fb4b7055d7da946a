# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import InteractionsGoogleSearchDict
    from .google_search_call_step_search_type import GoogleSearchCallStepSearchType

later(globals(), "GoogleSearchCallStepSearchType")


@define(init=False, kw_only=True)
class InteractionsGoogleSearch(ModelBase):
    """Lets the model ask Google Search.

    Attributes:
        search_types: What to search for.
        type: What kind it is, always `google_search`.
    """

    search_types: list[GoogleSearchCallStepSearchType] | None = wire_field(
        ("list", ("enum", "GoogleSearchCallStepSearchType")), wire="search_types"
    )
    """What to search for."""
    type: Literal["google_search"] | None = wire_field(("const", "google_search"), "fixed")
    """What kind it is, always `google_search`."""

    def __init__(self, **fields: Unpack[InteractionsGoogleSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("search_types")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                GoogleSearchCallStepSearchType._by_value.get(i) or GoogleSearchCallStepSearchType.decode(i)
                for i in v
                if i is not None
            ]
        self.search_types = v
        v = get("type")
        self.type = None if v is None else v if v == "google_search" else decode_const(v, "google_search")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.search_types) is not None:
            v = self._each("search_types", v, GoogleSearchCallStepSearchType)
            out["search_types"] = [i._value_ for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
