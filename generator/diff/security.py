"""Compare security schemes, and the requirements of the document and of operations."""

from __future__ import annotations

from typing import Any

from generator.diff.change import BOTH, Scope, same
from generator.diff.comparer import Comparer
from generator.diff.endpoint import Endpoint
from generator.diff.keywords import DOCUMENTATION
from generator.diff.reach import Reach
from generator.reader import escape

Json = dict[str, Any]
Requirement = dict[str, frozenset[str]]
_SCHEMES = "/components/securitySchemes"
_ADDRESSES = ("authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl")
_BESIDE = DOCUMENTATION | {"flows", "openIdConnectUrl"}


Pairs = list[tuple[Endpoint | None, Endpoint | None]]


def compare(comparer: Comparer, reach: Reach, pairs: Pairs, bits: list[int]) -> None:
    """Compare what the document requires once, for all operations that say nothing of their own."""
    before, after = (_requirements(graph.data.get("security")) for graph in (comparer.old, comparer.new))
    inherited = 0
    for (one, other), bit in zip(pairs, bits, strict=True):
        if one is None or other is None:
            continue
        own, other_own = one.at.value.get("security"), other.at.value.get("security")
        if own is None and other_own is None:
            inherited |= bit
            continue
        scope = Scope()
        reach.root(scope, BOTH, bit)
        at = (
            "/security" if own is None else f"{one.at.pointer}/security",
            "/security" if other_own is None else f"{other.at.pointer}/security",
        )
        _Requirements(comparer, scope, one.label, at).compare(
            before if own is None else _requirements(own), after if other_own is None else _requirements(other_own)
        )
    scope = Scope()
    reach.root(scope, BOTH, inherited)
    _Requirements(comparer, scope, "the document", ("/security", "/security")).compare(before, after)
    _schemes(comparer, reach, pairs, bits)


class _Requirements:
    """Two lists of alternatives, each of which asks for one or more schemes with scopes."""

    def __init__(self, comparer: Comparer, scope: Scope, subject: str, places: tuple[str, str]) -> None:
        self.comparer = comparer
        self.scope = scope
        self.subject = subject
        self.places = places

    def emit(self, kind: str, before: Any, after: Any, detail: str, **words: str) -> None:
        said = {"subject": self.subject, "before": _words(before), "after": _words(after), **words}
        self.comparer.emit(
            self.scope,
            kind,
            self.places,
            (_plain(before), _plain(after)),
            subject=f"{self.subject} {detail}",
            words=said,
        )

    def compare(self, before: list[Requirement], after: list[Requirement]) -> None:
        if before == after:
            return
        if not before or not after:
            if {} in before + after:
                return  # anonymous calls were, and are, allowed
            kind = "security-removed" if before else "security-added"
            self.emit(kind, before or None, after or None, "security")
            return
        gone, come = list(before), list(after)
        for one in before:
            if other := next((each for each in come if each.keys() == one.keys()), None):
                gone.remove(one)
                come.remove(other)
                self.scopes(one, other)
        if len(gone) == len(come) == 1 and {} not in (gone[0], come[0]):
            self.emit("security-changed", gone[0], come[0], _words(gone[0]))
            return
        for one in gone:
            self.emit("security-alternative-removed", one, None, _words(one))
        for other in come:
            self.emit("security-alternative-added", None, other, _words(other))

    def scopes(self, one: Requirement, other: Requirement) -> None:
        for scheme in sorted(one):
            for name in sorted(one[scheme] - other[scheme]):
                self.emit("security-scope-removed", name, None, f"{scheme} {name}", name=scheme)
            for name in sorted(other[scheme] - one[scheme]):
                self.emit("security-scope-added", None, name, f"{scheme} {name}", name=scheme)


def _schemes(comparer: Comparer, reach: Reach, pairs: Pairs, bits: list[int]) -> None:
    old, new = (graph.data.get("components", {}).get("securitySchemes") or {} for graph in (comparer.old, comparer.new))
    for name in sorted(old.keys() | new.keys()):
        scope = Scope()
        reached = 0
        for (one, other), bit in zip(pairs, bits, strict=True):
            if one and other and _requires(comparer.new.data, other, name):
                reached |= bit
        reach.root(scope, BOTH, reached)
        here = f"{_SCHEMES}/{escape(name)}"
        if name not in new or name not in old:
            kind = "security-scheme-removed" if name in old else "security-scheme-added"
            at = (here if name in old else _SCHEMES, here if name in new else _SCHEMES)
            subject = f"security scheme {name}"
            comparer.emit(scope, kind, at, (old.get(name), new.get(name)), subject=subject, words={"name": name})
            continue
        before, after = (graph.follow(graph.at(here)).value for graph in (comparer.old, comparer.new))
        _Scheme(comparer, scope, name).compare(before, after)


class _Scheme:
    """One security scheme: how credentials are sent, and where OAuth gets them."""

    def __init__(self, comparer: Comparer, scope: Scope, name: str) -> None:
        self.comparer = comparer
        self.scope = scope
        self.name = name
        self.here = f"{_SCHEMES}/{escape(name)}"

    def emit(self, kind: str, before: Any, after: Any, detail: str = "", at: str = "", name: str = "") -> None:
        subject = f"security scheme {self.name} {detail}".rstrip()
        spots = (at or self.here, at or self.here)
        self.comparer.emit(self.scope, kind, spots, (before, after), subject=subject, words={"name": name or self.name})

    def compare(self, before: Json, after: Json) -> None:
        one, other = ({key: value for key, value in side.items() if key not in _BESIDE} for side in (before, after))
        if not same(one, other):
            self.emit("security-scheme-changed", one, other)
        if before.get("description") != after.get("description"):
            self.emit("documentation-changed", before.get("description"), after.get("description"))
        self.addresses("", before, after, self.here)
        flows, other_flows = before.get("flows") or {}, after.get("flows") or {}
        for flow in sorted(flows.keys() | other_flows.keys()):
            here = f"{self.here}/flows/{flow}"
            if flow not in flows or flow not in other_flows:
                values = (flow, None) if flow in flows else (None, flow)
                self.emit("security-scheme-changed", values[0], values[1], flow, f"{self.here}/flows")
                continue
            self.addresses(flow, flows[flow], other_flows[flow], here)
            was, is_ = (side.get("scopes") or {} for side in (flows[flow], other_flows[flow]))
            for value in sorted(was.keys() | is_.keys()):
                detail, at = f"{flow} {value}", f"{here}/scopes"
                if value not in is_:
                    self.emit("scope-removed", value, None, detail, at)
                elif value not in was:
                    self.emit("scope-added", None, value, detail, at)
                elif was[value] != is_[value]:
                    self.emit("documentation-changed", was[value], is_[value], detail, at)

    def addresses(self, flow: str, before: Json, after: Json, at: str) -> None:
        for key in _ADDRESSES:
            if before.get(key) != after.get(key):
                detail = f"{flow} {key}".strip()
                values = before.get(key), after.get(key)
                self.emit("security-scheme-address-changed", values[0], values[1], detail, at, f"{key} of {self.name}")


def _requires(document: dict[str, Any], endpoint: Endpoint, name: str) -> bool:
    own = endpoint.at.value.get("security")
    listed = own if own is not None else document.get("security") or []
    return any(name in requirement for requirement in listed)


def _requirements(value: Any) -> list[Requirement]:
    found: list[Requirement] = []
    for each in value or ():
        requirement = {scheme: frozenset(map(str, scopes or ())) for scheme, scopes in sorted(each.items())}
        if requirement not in found:
            found.append(requirement)
    return sorted(found, key=_words)


def _words(value: Any) -> str:
    if isinstance(value, list):
        return " or ".join(map(_words, value)) or "none"
    if isinstance(value, dict):
        parts = [f"{scheme} ({', '.join(sorted(scopes))})" if scopes else scheme for scheme, scopes in value.items()]
        return " and ".join(parts) or "nothing"
    return str(value) if value is not None else "none"


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {scheme: sorted(scopes) for scheme, scopes in value.items()}
    return value
