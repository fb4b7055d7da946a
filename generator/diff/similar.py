"""Which of what is gone is the same as which of what is new, under another name."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence

from generator.diff.text import fragment, shape
from generator.graph.schema import Graph, Node, Use

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
NEAR = 0.75


def words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]


def nearness(one: str, other: str) -> float:
    """How near two names are, from 0 to 1; names that only spell the same words differently are as near as can be."""
    if words(one) == words(other):
        return 1.0
    return difflib.SequenceMatcher(None, "".join(words(one)), "".join(words(other)), autojunk=False).ratio()


def matches(
    gone: Iterable[str], come: Iterable[str], score: Callable[[str, str], float], least: float = NEAR
) -> dict[str, str]:
    """Pairs of old and new names, best first, each used once; a tie between two candidates settles nothing."""
    come = sorted(come)
    scored = [(score(old, new), old, new) for old in sorted(gone) for new in come]
    ranked = sorted((each for each in scored if each[0] >= least), key=lambda each: (-each[0], each[1:]))
    found: dict[str, str] = {}
    for value, old, new in ranked:
        if old in found or new in found.values():
            continue
        rivals = [each for each in ranked if each[0] == value and (each[1] == old) != (each[2] == new)]
        if not any(each[1] not in found and each[2] not in found.values() for each in rivals):
            found[old] = new
    return found


def renamed_properties(old: dict[str, Use], new: dict[str, Use]) -> dict[str, str]:
    """Old names to new ones, of properties that are only on one side."""

    def score(one: str, other: str) -> float:
        before, after = old[one], new[other]
        if not _same_shape(before, after):
            return 0.0
        return 1.0 if _same_words(before, after) else nearness(one, other)

    return matches(set(old) - set(new), set(new) - set(old), score)


def renamed_values(old: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    """Old enum values to new ones. Words that nearly all values begin with (``HARM_CATEGORY_``) count for nothing."""
    gone, come = set(old) - set(new), set(new) - set(old)
    sides = [{name[_common_prefix(sorted(side)) :]: name for name in side} for side in (gone, come)]
    if len(sides[0]) > 1 and sides[0].keys() == sides[1].keys():
        return {name: sides[1][rest] for rest, name in sides[0].items()}
    common = _common_prefix([*old, *new])

    def score(one: str, other: str) -> float:
        return nearness(one[common:], other[common:])

    return matches(gone, come, score, 0.8)


def common_prefix(renamed: dict[str, str]) -> tuple[str, str] | None:
    """What several old names begin with, and what the new ones begin with instead, where that is all that differs."""
    pairs = list(renamed.items())
    if len(pairs) < 2:
        return None
    one, other = pairs[0]
    same = _alike(one[::-1], other[::-1])
    old, new = one[: len(one) - same], other[: len(other) - same]
    alike = all(name.startswith(old) and new + name[len(old) :] == target for name, target in pairs)
    return (old, new) if alike and old != new else None


def _common_prefix(values: list[str]) -> int:
    """The length of the words that all values begin with."""
    if len(values) < 2:
        return 0
    first, last = min(values), max(values)
    return first.rfind("_", 0, _alike(first, last)) + 1


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def renamed_schemas(old: Graph, new: Graph) -> dict[str, str]:
    """Old names to new ones, of components that are only on one side and have most of their insides in common."""
    gone, come = set(old.names) - set(new.names), set(new.names) - set(old.names)
    if not gone or not come:
        return {}
    insides = {graph: {name: _inside(graph, name) for name in names} for graph, names in ((old, gone), (new, come))}

    def score(one: str, other: str) -> float:
        before, after = insides[old][one], insides[new][other]
        if before[0] != after[0]:
            return 0.0
        near = nearness(one, other)
        if len(before[1] | after[1]) < 2:
            return near if before[2] == after[2] and near >= 0.6 else 0.0
        same = len(before[1] & after[1]) / len(before[1] | after[1])
        return same + near / 10 if same >= 0.7 else (near if same >= 0.5 and near >= NEAR else 0.0)

    return matches(gone, come, score, 0.6)


def _inside(graph: Graph, name: str) -> tuple[str, frozenset[str], object]:
    at = graph.component(name)
    node = graph.use(at).node if at else Node((), None, "")
    if values := node.fact("enum"):
        return "enum", frozenset(map(str, values)), None
    if node.properties:
        return "object", frozenset(node.properties), None
    return "other", frozenset(), fragment(at.value) if at else None


def _same_shape(before: Use, after: Use) -> bool:
    if shape(before) != shape(after):
        return False
    return before.node.name is not None or set(before.node.properties) == set(after.node.properties)


def _same_words(before: Use, after: Use) -> bool:
    said = [use.docs.get("description") or None for use in (before, after)]
    return said[0] is not None and said[1] is not None and said[0] == said[1] and len(str(said[0].value)) > 20
