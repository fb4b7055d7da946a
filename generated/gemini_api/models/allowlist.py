# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class AllowlistCodec(UnionCodec):
    """The domains that may be reached, or none.

    One of ``list[AllowlistEntry]`` and ``AllowlistDisabled``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("list", ("model", "AllowlistEntry")),
        ("enum", "AllowlistDisabled"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return AllowlistDisabled._by_value.get(v) or AllowlistDisabled.decode(v)
        if kind is list:
            return [
                AllowlistEntry.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None
            ]
        return AllowlistCodec.read(v, "Allowlist")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is AllowlistDisabled:
            return v._value_
        if kind is list:
            return [
                (i0 if i0.__class__ is AllowlistEntry else check_model(i0, where, AllowlistEntry)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return AllowlistCodec.other(v, where, backend)


if TYPE_CHECKING:
    Allowlist: TypeAlias = "list[AllowlistEntry] | AllowlistDisabled"
else:
    Allowlist = AllowlistCodec

from .allowlist_disabled import AllowlistDisabled
from .allowlist_entry import AllowlistEntry
