"""The model ``HistoryConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class HistoryConfig(_Base):
    """How the conversation before a session comes into it.

    Attributes:
        initial_history_in_client_content: True takes the first turns of the client for history that is not answered.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("initial_history_in_client_content", "initialHistoryInClientContent", ("boolean",), "", ()),
    )

    initial_history_in_client_content: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, initial_history_in_client_content=None, **_others):
            self._extra = None
            self.initial_history_in_client_content = (
                initial_history_in_client_content
                if initial_history_in_client_content is None or initial_history_in_client_content.__class__ is bool
                else check_bool(initial_history_in_client_content, "HistoryConfig.initial_history_in_client_content")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("initialHistoryInClientContent")
        out.initial_history_in_client_content = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.initial_history_in_client_content) is not None:
            out["initialHistoryInClientContent"] = (
                v if v.__class__ is bool else check_bool(v, "HistoryConfig.initial_history_in_client_content")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("initialHistoryInClientContent",))
