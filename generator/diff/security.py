"""Compare security schemes, and the requirements of the document and of operations."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.diff.change import BOTH, Scope, both, same
from generator.diff.comparer import Comparer, Part
from generator.diff.reach import Reach
from generator.graph.endpoints import Endpoint
from generator.graph.keywords import DOCUMENTATION
from generator.reader import escape

Json = dict[str, Any]
Requirement = dict[str, frozenset[str]]
Pairs = list[tuple[Endpoint | None, Endpoint | None]]
_SCHEMES = "/components/securitySchemes"
_ADDRESSES = ("authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl")
_BESIDE = DOCUMENTATION | {"flows", "openIdConnectUrl"}


def compare(comparer: Comparer, reach: Reach, pairs: Pairs, bits: list[int]) -> None:
    """Compare what the document requires once, for all operations that say nothing of their own."""
    old, new = (graph.data.get("components", {}).get("securitySchemes", {}) for graph in (comparer.old, comparer.new))
    renamed = _renamed(old, new)
    before, after = (_requirements(graph.data.get("security"), renamed) for graph in (comparer.old, comparer.new))
    inherited = 0
    kept = [(one, other, bit) for (one, other), bit in zip(pairs, bits, strict=True) if one and other]
    for one, other, bit in kept:
        own = [each.at.value.get("security") for each in (one, other)]
        if own == [None, None]:
            inherited |= bit
            continue
        here, there = ("" if said is None else each.at.pointer for each, said in zip((one, other), own, strict=True))
        part = Part(comparer, _scope(reach, bit), one.label, (f"{here}/security", f"{there}/security"))
        sides = zip((before, after), own, strict=True)
        _required(part, *(whole if said is None else _requirements(said, renamed) for whole, said in sides))
    _required(Part(comparer, _scope(reach, inherited), "the document", ("/security", "/security")), before, after)
    for one_name, other_name in sorted(renamed.items()):
        at = f"{_SCHEMES}/{escape(one_name)}", f"{_SCHEMES}/{escape(other_name)}"
        part = Part(comparer, _scope(reach, 0), f"security scheme {one_name}", at)
        part.emit("security-scheme-renamed", one_name, other_name)
    for name in sorted((old.keys() | new.keys()) - renamed.keys() - set(renamed.values())):
        reached = sum(bit for _, other, bit in kept if _requires(comparer.new.data, other, name))
        here = f"{_SCHEMES}/{escape(name)}"
        places = here if name in old else _SCHEMES, here if name in new else _SCHEMES
        part = Part(comparer, _scope(reach, reached), f"security scheme {name}", places, {"name": name})
        if name in old and name in new:
            _scheme(part.says(*(graph.follow(graph.at(here)).value for graph in (comparer.old, comparer.new))))
        else:
            part.presence("security-scheme", old.get(name), new.get(name))


def _scope(reach: Reach, bits: int) -> Scope:
    scope = Scope()
    reach.root(scope, BOTH, bits)
    return scope


def _required(part: Part, before: list[Requirement], after: list[Requirement]) -> None:
    """Two lists of alternatives, each of which asks for one or more schemes with scopes."""

    def emit(kind: str, one: Any, other: Any, detail: str, **words: str) -> None:
        words = {"subject": part.subject, "before": _words(one), "after": _words(other), **words}
        evolve(part, subject=f"{part.subject} {detail}").emit(kind, one, other, **words)

    if before == after:
        return
    if not before or not after:
        if {} not in before + after:  # else anonymous calls were, and are, allowed
            emit("security-removed" if before else "security-added", before or None, after or None, "security")
        return
    gone, come = list(before), list(after)
    for one in before:
        if other := next((each for each in come if each.keys() == one.keys()), None):
            gone.remove(one)
            come.remove(other)
            for scheme in one:
                left, new = (sorted(each) for each in (one[scheme] - other[scheme], other[scheme] - one[scheme]))
                if len(left) == len(new) == 1:
                    emit("security-scope-changed", left[0], new[0], f"{scheme} {left[0]}", name=scheme)
                    continue
                for scope in new:
                    emit("security-scope-added", None, scope, f"{scheme} {scope}", name=scheme)
                for scope in left:
                    emit("security-scope-removed", scope, None, f"{scheme} {scope}", name=scheme)
    if len(gone) == len(come) == 1 and {} not in (gone[0], come[0]):
        emit("security-changed", gone[0], come[0], _words(gone[0]))
        return
    for one in gone:
        emit("security-alternative-removed", one, None, _words(one))
    for other in come:
        emit("security-alternative-added", None, other, _words(other))


def _scheme(part: Part) -> None:
    """One security scheme: how credentials are sent, and where OAuth gets them."""
    plain = ({key: value for key, value in side.items() if key not in _BESIDE} for side in part.values)
    part.says(*plain).changed("security-scheme-changed")
    part.described()
    _addresses(part)
    for flow, one, other in both(*(side.get("flows", {}) for side in part.values)):
        here = f"{part.at[0]}/flows"
        below = evolve(part, subject=f"{part.subject} {flow}", at=(here, here))
        if one is None or other is None:
            below.emit("security-scheme-changed", *(None if side is None else flow for side in (one, other)))
            continue
        here = f"{here}/{flow}"
        _addresses(below.says(one, other, at=(here, here)))
        scopes = evolve(below, at=(f"{here}/scopes", f"{here}/scopes"))
        was, is_ = one.get("scopes", {}), other.get("scopes", {})
        scopes.names("scope", was.keys(), is_.keys())
        for name in sorted(was.keys() & is_.keys()):
            below = scopes.says(was[name], is_[name], subject=f"{scopes.subject} {name}")
            below.changed("documentation-changed")


def _addresses(part: Part) -> None:
    for key in _ADDRESSES:
        below = part.says(*(side.get(key) for side in part.values), subject=f"{part.subject} {key}")
        below.changed("security-scheme-address-changed", name=f"{key} of {part.words['name']}")


def _renamed(old: Json, new: Json) -> dict[str, str]:
    """Old names to new ones, of a scheme that is what another one was."""
    found = {}
    for name in sorted(old.keys() - new.keys()):
        like = [
            [each for each in side if each not in other and same(_said(side[each]), _said(old[name]))]
            for side, other in ((old, new), (new, old))
        ]
        if [len(names) for names in like] == [1, 1]:
            found[name] = like[1][0]
    return found


def _said(scheme: Json) -> Json:
    return {key: value for key, value in scheme.items() if key not in DOCUMENTATION}


def _requires(document: dict[str, Any], endpoint: Endpoint, name: str) -> bool:
    own = endpoint.at.value.get("security")
    return any(name in requirement for requirement in (own if own is not None else document.get("security", ())))


def _requirements(value: Any, renamed: dict[str, str]) -> list[Requirement]:
    """What is asked for, under new names."""
    found: list[Requirement] = []
    for each in value or ():
        named = ((renamed.get(str(scheme), str(scheme)), scopes) for scheme, scopes in sorted(each.items()))
        requirement = {scheme: frozenset(map(str, scopes)) for scheme, scopes in named}
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
