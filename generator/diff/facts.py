"""The plain keywords of two schemas compared: types, enums, limits, formats and the like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diff.change import both, same
from generator.diff.comparer import Pair, extension_kind
from generator.diff.rules import KEYWORDS, Keyword
from generator.diff.similar import common_prefix, renamed_values
from generator.diff.text import shape
from generator.graph.keywords import TYPES, Fact
from generator.graph.merge import intersection
from generator.graph.schema import Graph, Node
from generator.reader import escape
from generator.witness.evidence import Evidence

_WIDER = {"int32": "int64", "float": "double"}
# Different names for the same text.
_SAME_FORMAT = {"google-datetime": "date-time"}
_LIMITS = [each for each in KEYWORDS.values() if each.compare in ("least", "most")]
_PRESENT = [each for each in KEYWORDS.values() if each.compare == "present"]
_TYPES = {"number": frozenset({"integer", "number"})}
_HANDLED = {
    "types", "enum", "const", "multipleOf", "format", "discriminator", "oneofs", "deprecatedValues", "backends",
    *(each.name for each in (*_LIMITS, *_PRESENT)),
}  # fmt: skip


def idle(keyword: str, old: Node, new: Node) -> bool:
    """Does the keyword speak only of types that neither schema allows, so that it says nothing?"""
    kind = KEYWORDS[keyword].about if keyword in KEYWORDS else ""
    sides = [node.types for node in (old, new)]
    about = _TYPES.get(kind, frozenset({kind}))
    return bool(kind) and all(types is not None and not types & about for types in sides)


class Facts(Pair):
    """The plain keywords of two schemas."""

    def compare(self) -> bool:
        """Note what changed; False where the two have so little in common that nothing else counts."""
        if "$ref" in self.old.facts or "$ref" in self.new.facts:
            self.dangling()
            return False
        if not self.types():
            return False
        self.values()
        for keyword in _LIMITS:
            self.limit(keyword)
        for keyword in _PRESENT:
            self.presence(keyword.name)
        self.step()
        self.formats()
        self.discriminator()
        self.deprecated_values()
        for name, kind, was, is_ in backend_changes(self.old.fact("backends"), self.new.fact("backends")):
            self.emit(kind, "backends", was, is_, key=name)
        for name in sorted((self.old.facts.keys() | self.new.facts.keys()) - _HANDLED):
            before, after = self.old.fact(name), self.new.fact(name)
            if not same(before, after):
                kind = extension_kind(name, before, after) if name.startswith("x-") else "type-changed"
                self.emit(kind, name, before, after, key=name)
        return True

    def emit(self, kind: str, fact: str, before: Any, after: Any, key: str = "", item: str = "") -> None:
        """Note a change of ``fact``. ``item`` is the value that came or went, for its place in a list or mapping;
        ``key`` what of several things that stand in one place it was."""
        at, holder = self.comparer.spots(self.old, self.old.facts.get(fact), self.new, self.new.facts.get(fact))
        subject = holder
        if idle(fact, self.old, self.new):
            kind, key = "idle-keyword-changed", fact
        if item:
            at = _item(self.comparer.old, at[0], item), _item(self.comparer.new, at[1], item)
            subject = f"{holder}.{item}"
        wanted = tuple(each for each in (before, after) if each is not None) if item else ()
        held = Evidence(self.old, self.new, wanted=wanted, alone=(_alone(self.old, fact), _alone(self.new, fact)))
        words, whole = {"name": key or item or subject, "subject": holder}, f"{subject}.{key}" if key else subject
        self.comparer.emit(self.scope, kind, at, (before, after), subject=whole, evidence=held, words=words)

    def dangling(self) -> None:
        """A reference that leads nowhere tells a name and nothing else: another name is another type."""
        before, after = _meant(self.old), _meant(self.new)
        if self.comparer.renamed.get(before, before) != after:
            self.emit("type-changed", "$ref", shape(self.old), shape(self.new))

    # Types

    def types(self) -> bool:
        before, after = _types(self.old), _types(self.new)
        if before == after:
            return True
        words = (shape(self.old), shape(self.new))
        common = intersection(before, after)
        if not common and (before and after):
            self.emit("type-changed", "types", words[0], words[1])
            return False
        kind = "type-" + _direction(common == after, common == before)
        self.emit(kind, "types", words[0], words[1])
        # From or to anything, or nothing: the rest of the keywords is part of this change.
        whole = self.old.is_anything or self.new.is_anything or self.old.never or self.new.never
        return not whole and kind != "type-changed"

    # Enums and constants

    def values(self) -> None:
        old_const, new_const = self.old.facts.get("const"), self.new.facts.get("const")
        old_enum, new_enum = self.old.facts.get("enum"), self.new.facts.get("enum")
        if not old_enum and not new_enum:
            self.presence("const")
        elif not (old_enum or old_const) or not (new_enum or new_const):
            was, is_ = (list(fact.value) if fact else None for fact in (old_enum, new_enum))
            self.emit(f"enum-{_presence(old_enum, new_enum)}", "enum", was, is_)
        else:
            self.listed(_listed(old_enum, old_const), _listed(new_enum, new_const))

    def listed(self, before: list[Any], after: list[Any]) -> None:
        gone = {str(value): value for value in before if not _contains(after, value)}
        come = {str(value): value for value in after if not _contains(before, value)}
        texts = [value for value in (*gone.values(), *come.values()) if isinstance(value, str)]
        kept = [str(value) for value in before if str(value) not in gone]
        renamed = renamed_values([*kept, *gone], [*kept, *come]) if len(texts) == len(gone) + len(come) else {}
        fact = "enum" if "enum" in self.old.facts or "enum" in self.new.facts else "const"
        if prefixes := common_prefix(renamed):
            self.emit("enum-prefix-renamed", fact, prefixes[0] or None, prefixes[1] or None)
            gone = {name: value for name, value in gone.items() if name not in renamed}
        for name in sorted(gone):
            if name in renamed:
                self.emit("enum-value-renamed", fact, name, renamed[name], item=name)
            else:
                self.emit("enum-value-removed", fact, gone[name], None, item=name)
        for name in sorted(come.keys() - set(renamed.values())):
            self.emit("enum-value-added", fact, None, come[name], item=name)

    # Limits and formats

    def limit(self, keyword: Keyword) -> None:
        before, after = (_bound(node, keyword) for node in (self.old, self.new))
        low, high = (_height(bound, keyword) for bound in (before, after))
        if low != high:
            kind = f"{keyword.stem}-{'raised' if high > low else 'lowered'}"
            self.emit(kind, keyword.name, _bound_words(before), _bound_words(after))

    def step(self) -> None:
        before, after = self.old.fact("multipleOf"), self.new.fact("multipleOf")
        if before and after and len(before) == len(after) == 1 and before != after:
            kind = _direction(_divides(before[0], after[0]), _divides(after[0], before[0]))
            self.emit(f"multiple-of-{kind}", "multipleOf", before[0], after[0])
        else:
            self.presence("multipleOf")

    def formats(self) -> None:
        before, after = (_formats(node) for node in (self.old, self.new))
        if _types(self.old) == _types(self.new) and before != after:
            kind = _presence(before, after)
            if len(before) == len(after) == 1:
                kind = _direction(_WIDER.get(after[0]) == before[0], _WIDER.get(before[0]) == after[0])
            self.emit(f"format-{kind}", "format", ", ".join(before) or None, ", ".join(after) or None)

    def presence(self, fact: str) -> None:
        before, after = self.old.facts.get(fact), self.new.facts.get(fact)
        if (before or after) and not (before and after and same(before.value, after.value)):
            self.emit(f"{KEYWORDS[fact].stem}-{_presence(before, after)}", fact, _shown(before), _shown(after))

    # Marks

    def discriminator(self) -> None:
        before, after = (node.fact("discriminator") or {} for node in (self.old, self.new))
        was, is_ = before.get("propertyName"), after.get("propertyName")
        if bool(before) != bool(after) or was != is_:
            self.emit(f"discriminator-{_presence(before, after)}", "discriminator", was, is_)
        if not before or not after:
            return
        mappings = (
            {key: value.rpartition("/")[2] for key, value in side.get("mapping", {}).items()}
            for side in (before, after)
        )
        for key, was, is_ in both(*mappings):
            if was is None or is_ is None or self.comparer.renamed.get(was, was) != is_:
                self.emit(f"discriminator-value-{_presence(was, is_)}", "discriminator", was, is_, key=key)

    def deprecated_values(self) -> None:
        kept = set(map(str, self.old.fact("enum") or ())) & set(map(str, self.new.fact("enum") or ()))
        before, after = (kept & set(node.fact("deprecatedValues") or ()) for node in (self.old, self.new))
        for name in sorted(before ^ after):
            kind = "enum-value-deprecated" if name in after else "enum-value-undeprecated"
            self.emit(kind, "deprecatedValues", name in before, name in after, item=name)


def backend_changes(before: frozenset[str] | None, after: frozenset[str] | None) -> Iterator[tuple[str, str, Any, Any]]:
    """Backends that came and went, each with the kind of change and what stands on either side. No mark at all means
    every backend there is."""
    if before is None or after is None:
        rest = f"backends other than {', '.join(sorted(before or after or ()))}"
        before, after = (frozenset({rest}) if side is None else frozenset() for side in (before, after))
    yield from ((name, "backend-removed", name, None) for name in sorted(before - after))
    yield from ((name, "backend-added", None, name) for name in sorted(after - before))


def _presence(before: Any, after: Any) -> str:
    """What became of something that may be missing on either side."""
    return "added" if not before else "removed" if not after else "changed"


def _direction(narrower: bool, wider: bool) -> str:
    return "narrowed" if narrower else "widened" if wider else "changed"


def _item(graph: Graph, pointer: str, item: str) -> str:
    """The pointer to ``item`` in the list or mapping at ``pointer``; to the list where it is not in it."""
    try:
        found = graph.at(pointer).value
    except KeyError:
        return pointer
    if isinstance(found, list):
        return next((f"{pointer}/{n}" for n, value in enumerate(found) if str(value) == item), pointer)
    return f"{pointer}/{escape(item)}" if item in (found or {}) else pointer


def _meant(node: Node) -> str:
    """The name that a reference means, whether it leads to something or not."""
    return str(node.fact("$ref") or node.name or "").rpartition("/")[2]


def _types(node: Node) -> frozenset[str]:
    return TYPES if node.types is None else node.types


def _listed(enum: Fact | None, const: Fact | None) -> list[Any]:
    return list(enum.value) if enum else [const.value] if const else []


def _contains(values: list[Any], value: Any) -> bool:
    return any(same(value, each) for each in values)


def _alone(node: Node, fact: str) -> dict[str, Any] | None:
    """What the node says by one keyword, as a schema of its own."""
    said = node.fact(fact)
    if said is None or fact == "types":
        return None if said is None else {"type": sorted({*said, "null"} if said else ["null"])}
    if fact in ("enum", "const"):
        return {"enum": [*_listed(node.facts.get("enum"), node.facts.get("const")), None]}
    if fact == "pattern":
        return {"allOf": [{"pattern": pattern} for pattern in said]}
    if fact in ("minimum", "maximum"):
        return {f"exclusive{fact.capitalize()}" if said[1] else fact: said[0]}
    return {fact: said} if fact in KEYWORDS and KEYWORDS[fact].compare in ("least", "most") else None


def _bound(node: Node, keyword: Keyword) -> tuple[float, bool] | None:
    """A limit, and whether it is outside what is allowed; among integers none is."""
    found = node.fact(keyword.name)
    if not isinstance(found, tuple):
        return None if found is None else (found, False)
    if found[1] and node.types == frozenset({"integer"}) and float(found[0]).is_integer():
        return found[0] + (1 if keyword.compare == "least" else -1), False
    return found


def _height(bound: tuple[float, bool] | None, keyword: Keyword) -> tuple[float, int]:
    sign = 1 if keyword.compare == "least" else -1
    if bound is None:
        missing = -sign * float("inf") if keyword.missing is None else keyword.missing
        return missing, 0
    return bound[0], sign * bound[1]


def _bound_words(bound: tuple[float, bool] | None) -> Any:
    return bound and (f"{bound[0]} (exclusive)" if bound[1] else bound[0])


def _divides(small: float, large: float) -> bool:
    return abs(large / small - round(large / small)) < 1e-9 and round(large / small) > 0


def _formats(node: Node) -> tuple[str, ...]:
    named: tuple[str, ...] = node.fact("format") or ()
    return tuple(sorted({_SAME_FORMAT.get(each, each) for each in named}))


def _shown(fact: Fact | None) -> Any:
    if fact is None:
        return None
    return fact.value[0] if isinstance(fact.value, tuple) and len(fact.value) == 1 else fact.value
