"""Compare security schemes, and the requirements of the document and of operations."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.diff.change import BOTH, Scope, same
from generator.diff.comparer import Comparer, Part
from generator.diff.endpoint import Endpoint
from generator.diff.reach import Reach
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
    both = [(one, other, bit) for (one, other), bit in zip(pairs, bits, strict=True) if one and other]
    for one, other, bit in both:
        own = [each.at.value.get("security") for each in (one, other)]
        if own == [None, None]:
            inherited |= bit
            continue
        place = "/security" if own[0] is None else f"{one.at.pointer}/security"
        new_place = "/security" if own[1] is None else f"{other.at.pointer}/security"
        part = Part(comparer, _scope(reach, bit), one.label, (place, new_place))
        sides = zip((before, after), own, strict=True)
        _required(part, *(whole if said is None else _requirements(said, renamed) for whole, said in sides))
    _required(Part(comparer, _scope(reach, inherited), "the document", ("/security", "/security")), before, after)
    for one_name, other_name in sorted(renamed.items()):
        at = f"{_SCHEMES}/{escape(one_name)}", f"{_SCHEMES}/{escape(other_name)}"
        part = Part(comparer, _scope(reach, 0), f"security scheme {one_name}", at)
        part.emit("security-scheme-renamed", one_name, other_name)
    for name in sorted((old.keys() | new.keys()) - renamed.keys() - set(renamed.values())):
        reached = 0
        for _, other, bit in both:
            reached |= bit if _requires(comparer.new.data, other, name) else 0
        here = f"{_SCHEMES}/{escape(name)}"
        places = here if name in old else _SCHEMES, here if name in new else _SCHEMES
        part = Part(comparer, _scope(reach, reached), f"security scheme {name}", places, {"name": name})
        if name in old and name in new:
            _scheme(part, *(graph.follow(graph.at(here)).value for graph in (comparer.old, comparer.new)))
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
        evolve(part, subject=f"{part.subject} {detail}").emit(kind, _plain(one), _plain(other), **words)

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
            for scheme in sorted(one):
                for name in sorted(one[scheme] - other[scheme]):
                    emit("security-scope-removed", name, None, f"{scheme} {name}", name=scheme)
                for name in sorted(other[scheme] - one[scheme]):
                    emit("security-scope-added", None, name, f"{scheme} {name}", name=scheme)
    if len(gone) == len(come) == 1 and {} not in (gone[0], come[0]):
        emit("security-changed", gone[0], come[0], _words(gone[0]))
        return
    for one in gone:
        emit("security-alternative-removed", one, None, _words(one))
    for other in come:
        emit("security-alternative-added", None, other, _words(other))


def _scheme(part: Part, before: Json, after: Json) -> None:
    """One security scheme: how credentials are sent, and where OAuth gets them."""
    one, other = ({key: value for key, value in side.items() if key not in _BESIDE} for side in (before, after))
    if not same(one, other):
        part.emit("security-scheme-changed", one, other)
    if before.get("description") != after.get("description"):
        part.emit("documentation-changed", before.get("description"), after.get("description"))
    _addresses(part, before, after)
    flows = [side.get("flows", {}) for side in (before, after)]
    for flow in sorted(flows[0].keys() | flows[1].keys()):
        here = f"{part.at[0]}/flows"
        below = evolve(part, subject=f"{part.subject} {flow}", at=(here, here))
        if flow not in flows[0] or flow not in flows[1]:
            below.emit("security-scheme-changed", *(flow if flow in side else None for side in flows))
            continue
        _addresses(evolve(below, at=(f"{here}/{flow}", f"{here}/{flow}")), flows[0][flow], flows[1][flow])
        was, is_ = (side[flow].get("scopes", {}) for side in flows)
        for value in sorted(was.keys() | is_.keys()):
            at = f"{here}/{flow}/scopes"
            scope = evolve(below, subject=f"{below.subject} {value}", at=(at, at))
            if value not in is_ or value not in was:
                scope.presence("scope", *(value if value in side else None for side in (was, is_)))
            elif was[value] != is_[value]:
                scope.emit("documentation-changed", was[value], is_[value])


def _addresses(part: Part, before: Json, after: Json) -> None:
    for key in _ADDRESSES:
        if before.get(key) != after.get(key):
            below = evolve(part, subject=f"{part.subject} {key}")
            name = f"{key} of {part.words['name']}"
            below.emit("security-scheme-address-changed", before.get(key), after.get(key), name=name)


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
        requirement = {
            renamed.get(str(scheme), str(scheme)): frozenset(map(str, scopes))
            for scheme, scopes in sorted(each.items())
        }
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
    return {scheme: sorted(scopes) for scheme, scopes in value.items()} if isinstance(value, dict) else value
