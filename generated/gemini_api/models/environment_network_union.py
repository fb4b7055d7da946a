# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class EnvironmentNetworkUnionCodec(UnionCodec):
    """What may be reached from inside: a list of domains, or nothing.

    One of ``EnvironmentNetworkEgressAllowlist`` and ``AllowlistDisabled``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "EnvironmentNetworkEgressAllowlist"),
        ("enum", "AllowlistDisabled"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return AllowlistDisabled._by_value.get(v) or AllowlistDisabled.decode(v)
        if kind is dict:
            return EnvironmentNetworkEgressAllowlist.from_dict(v)
        return EnvironmentNetworkUnionCodec.read(v, "EnvironmentNetworkUnion")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is AllowlistDisabled:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return EnvironmentNetworkUnionCodec.other(v, where, backend)


if TYPE_CHECKING:
    EnvironmentNetworkUnion: TypeAlias = "EnvironmentNetworkEgressAllowlist | AllowlistDisabled"
else:
    EnvironmentNetworkUnion = EnvironmentNetworkUnionCodec

from .allowlist_disabled import AllowlistDisabled
from .environment_network_egress_allowlist import EnvironmentNetworkEgressAllowlist

EnvironmentNetworkUnionCodec._DEFAULT = EnvironmentNetworkEgressAllowlist
_CLASSES: frozenset[type[Any]] = frozenset((EnvironmentNetworkEgressAllowlist,))
EnvironmentNetworkUnionCodec._CLASSES = _CLASSES
